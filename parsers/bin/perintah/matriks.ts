import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { buildMatriks, matriksHtml, type Peraturan } from "../../src/index.ts";
import { bacaBerkas, isHasil } from "../baca-berkas.ts";
import { type Hasil, KODE, salah } from "../hasil.ts";
import { bacaProvenans } from "../provenans.ts";

/** The switches, each with the sentence for when its value is missing. */
const PILIHAN: Readonly<Record<string, string>> = {
  acuan: "Pilihan --acuan belum diisi. Sebutkan berkas peraturan acuannya: --acuan BERKAS.",
  o: "Pilihan -o belum diisi. Sebutkan berkas hasilnya: -o BERKAS.html atau -o BERKAS.json.",
};

/** `selaras matriks`: the comparison of several regulations with one, as a page or as JSON. */
export function matriks(args: readonly string[]): Hasil {
  const given = pilihan(args);
  if (isHasil(given)) return given;
  const acuan = naskah(given.acuan);
  if (isHasil(acuan)) return acuan;
  const lain = given.berkas.map(naskah);
  const gagal = lain.find(isHasil);
  if (gagal !== undefined) return gagal;
  const provenans = bacaProvenans(given.acuan);
  if (provenans !== null && isHasil(provenans)) return provenans;
  const made = buildMatriks(
    { ...acuan, ...provenans },
    lain.flatMap((entry) => (isHasil(entry) ? [] : [entry])),
  );
  // only a text that had to be put together has a provenance; whoever gets the data has to know it as well as who sees the page
  const naskahKerja = provenans !== null;
  const isi = /\.json$/i.test(given.keluar ?? "") ? JSON.stringify({ naskahKerja, ...made }, null, 2) : matriksHtml(made, naskahKerja);
  if (given.keluar === undefined) return { kode: KODE.baik, keluaran: isi };
  try {
    writeFileSync(given.keluar, isi);
  } catch {
    return salah(`"${given.keluar}" tidak dapat ditulis. Periksa apakah foldernya ada dan boleh ditulisi.`);
  }
  return { kode: KODE.baik, keluaran: `${made.baris.length} ketentuan acuan × ${made.kolom.length} peraturan ditulis ke ${given.keluar}.` };
}

function pilihan(
  args: readonly string[],
): { readonly acuan: string; readonly berkas: readonly string[]; readonly keluar: string | undefined } | Hasil {
  // not strict, because what parseArgs throws does not tell in data which switch is meant
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: { acuan: { type: "string" }, o: { type: "string", short: "o" } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const tanpaNilai = Object.hasOwn(PILIHAN, token.name) ? PILIHAN[token.name] : undefined;
    if (tanpaNilai === undefined) return salah("Pilihan tidak dikenal. Yang dapat dipakai: --acuan BERKAS, -o BERKAS.");
    // `--acuan -o hasil.html`: the next switch is not its value
    if (!token.value || (token.value.startsWith("-") && !token.inlineValue)) return salah(tanpaNilai);
    values.set(token.name, token.value);
  }
  const acuan = values.get("acuan");
  const keluar = values.get("o");
  if (acuan === undefined) return salah("Sebutkan peraturan acuan dengan --acuan BERKAS.");
  if (positionals.length === 0) return salah("Sebutkan sekurang-kurangnya satu peraturan yang disandingkan.");
  if (keluar !== undefined && !/\.(?:html|json)$/i.test(keluar)) return salah("Berkas hasil harus berakhiran .html atau .json.");
  return { acuan, berkas: positionals, keluar };
}

function naskah(path: string): { readonly id: string; readonly nama: string; readonly peraturan: Peraturan } | Hasil {
  const read = bacaBerkas(path);
  if (isHasil(read)) return read;
  const { meta } = read.peraturan;
  const id = basename(path).replace(/\.\w+$/, "");
  return {
    id,
    nama: meta.daerah ?? (meta.nomor === null ? id : `${meta.jenis ?? "Peraturan"} Nomor ${meta.nomor} Tahun ${meta.tahun ?? "?"}`),
    peraturan: read.peraturan,
  };
}
