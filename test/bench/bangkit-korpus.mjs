// @ts-check
/**
 * Regulations for benches and for trying the app with many of them: seeded mutations of the shipped corpus. They are no law; each says so in its
 * subject. `node test/bench/bangkit-korpus.mjs FOLDER [JUMLAH] [BENIH]` writes them with the baseline and a manifest, for `PUSTAKA=FOLDER npm start`.
 */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const corpus = fileURLToPath(new URL("../../parsers/corpus/", import.meta.url));
/** @type {import("@selaras/parsers").EntriPustaka[]} */
const manifest = JSON.parse(readFileSync(join(corpus, "manifest.json"), "utf8"));
const induk = manifest.filter(({ acuan }) => !acuan).map((entri) => ({ entri, teks: readFileSync(join(corpus, entri.berkas), "utf8") }));

/**
 * A generator of numbers in 0..1 that gives the same row for the same seed (mulberry32).
 * @param {number} seed
 */
export function acak(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a region changes in a line of its regulation, each with how often. */
const UBAHAN = /** @type {const} */ ([
  [0.1, / dan (?=\p{L})/u, " dan/atau "],
  [0.05, / atau (?=\p{L})/u, " dan/atau "],
  [0.3, /\bberwenang\b/, "dapat"],
  [0.15, /\bdapat\b/, "wajib"],
  [0.15, /Pejabat Penilai Kinerja/, "Kepala Perangkat Daerah"],
  [0.1, /Pimpinan Unit Organisasi/, "Kepala Perangkat Daerah"],
  [0.1, /secara berkala/, "paling lambat 5 (lima) hari kerja setelah tugas selesai"],
  [0.1, /surat tugas/, "Keputusan Kepala Perangkat Daerah"],
  [0.05, /, lintas unit organisasi/, ""],
  [0.08, /\.$/, " sesuai dengan kebutuhan Perangkat Daerah."],
]);

const TAMBAHAN = [
  "Perangkat Daerah melakukan pemantauan pelaksanaan Sistem Kerja paling sedikit 1 (satu) kali dalam 1 (satu) tahun.",
  "Sekretaris Daerah melakukan pembinaan atas pelaksanaan Sistem Kerja.",
  "Biaya yang timbul sebagai akibat pelaksanaan Peraturan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah.",
  "Hasil evaluasi disampaikan kepada kepala daerah melalui Sekretaris Daerah.",
];

/**
 * @param {number} jumlah
 * @param {number} benih
 */
export function bangkitkan(jumlah, benih = 7) {
  return Array.from({ length: jumlah }, (_, at) => {
    const next = acak(benih * 1_000_003 + at);
    const { entri, teks } = induk[at % induk.length] ?? { entri: /** @type {never} */ (undefined), teks: "" };
    const id = `${entri.id.split("-")[0]}-uji-${String(at + 1).padStart(3, "0")}-2024`;
    const source = teks
      .split("\n")
      .flatMap((line) => ubah(line, next))
      .join("\n");
    return { id, source, entri: entriUji(entri, id, source, at) };
  });
}

/**
 * @param {import("@selaras/parsers").EntriPustaka} entri
 * @param {string} id
 * @param {string} source
 * @param {number} at
 * @returns {import("@selaras/parsers").EntriPustaka}
 */
function entriUji(entri, id, source, at) {
  return {
    ...entri,
    id,
    berkas: `${id}.md`,
    nomor: String(at + 1),
    tentang: `${entri.tentang} (naskah uji, bukan peraturan)`,
    daerah: entri.daerah.replace(/\s.*$/, ` Uji ${at + 1}`),
    sumber: "Dibangkitkan untuk pengujian dari naskah pustaka",
    mutuTeks: "Naskah uji",
    sha256: createHash("sha256").update(source).digest("hex"),
  };
}

/**
 * One line as another region writes it: changed, left out, or followed by an ayat more.
 * @param {string} line
 * @param {() => number} next
 */
function ubah(line, next) {
  const ayat = /^\s*(?:- )?\((\d+)\) /.exec(line);
  if (ayat !== null && next() < 0.03) return [];
  let made = line;
  if (/[.;:]\s*$/.test(line)) for (const [share, from, to] of UBAHAN) if (next() < share) made = made.replace(from, to);
  if (ayat === null || next() > 0.04) return [made];
  return [made, `- (${Number(ayat[1]) + 20}) ${TAMBAHAN[Math.floor(next() * TAMBAHAN.length)]}`];
}

/**
 * A regulation of some hundred pages whose provisions differ from each other: bodies of the corpus one behind the other, Pasal numbered through,
 * a part of the words of each body made its own.
 * @param {number} benih
 * @param {number} panjang in characters; 100 pages F4 are about 250,000
 */
export function naskahPanjang(benih, panjang) {
  const parts = [];
  let pasal = 0;
  let size = 0;
  for (let block = 0; size < panjang; block++) {
    const next = acak(benih * 31 + block);
    const { teks } = induk[block % induk.length] ?? { teks: "" };
    const body = teks.slice(teks.search(/^#*\s*BAB I\b/m), Math.max(teks.search(/^.*Agar setiap orang/m), 1));
    const own = body
      .replace(/^(#*\s*)Pasal \d+\s*$/gm, (_, head) => `${head}Pasal ${++pasal}`)
      .replace(/\p{Ll}{7,}/gu, (word) =>
        hash(word + (block % 97)) % 3 !== 0 ? `${word.slice(0, 4)}${SUKU[hash(word + block) % SUKU.length]}` : word,
      )
      .split("\n")
      .flatMap((line) => ubah(line, next))
      .join("\n");
    parts.push(own);
    size += own.length;
  }
  const kepala =
    "PERATURAN BUPATI TELUK HARAPAN\nNOMOR 1 TAHUN 2024\nTENTANG\nNASKAH UJI\n\nBUPATI TELUK HARAPAN,\n\nMenimbang : bahwa ini naskah uji;\n\nMengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG NASKAH UJI.\n\n";
  return kepala + parts.join("\n\n");
}

const SUKU = ["kanar", "tasi", "luran", "beka", "moran", "sidat", "palu", "rinca", "gatan", "dupara", "wesi", "jambul"];

/** @param {string} text */
function hash(text) {
  let value = 2166136261;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619) >>> 0;
  return value;
}

const [, script, folder, jumlah = "552", benih = "7"] = process.argv;
if (script === fileURLToPath(import.meta.url)) {
  if (folder === undefined) {
    console.error("Sebutkan folder tujuannya: node test/bench/bangkit-korpus.mjs FOLDER [JUMLAH] [BENIH]");
    process.exit(2);
  }
  mkdirSync(folder, { recursive: true });
  const made = bangkitkan(Number(jumlah), Number(benih));
  for (const { entri, source } of made) writeFileSync(join(folder, entri.berkas), source);
  const acuan = manifest.filter((entri) => entri.acuan);
  for (const entri of acuan) {
    copyFileSync(join(corpus, entri.berkas), join(folder, entri.berkas));
    copyFileSync(join(corpus, `${entri.id}.provenance.json`), join(folder, `${entri.id}.provenance.json`));
  }
  writeFileSync(join(folder, "manifest.json"), JSON.stringify([...acuan, ...made.map(({ entri }) => entri)], null, 2));
  console.log(`${made.length} naskah uji dan ${acuan.length} acuan ditulis ke ${folder}.`);
}
