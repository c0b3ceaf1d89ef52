// @ts-check
/** The places that anchors are measured with, and the measuring. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseMarkdown, pencariJangkar, unitBacaan } from "@selaras/parsers";
import { acak } from "../bench/bangkit-korpus.mjs";
import { pelacak, SUNTINGAN, terlacak } from "./sunting-jangkar.mjs";

/**
 * @typedef {import("./sunting-jangkar.mjs").Rentang} Rentang
 * @typedef {"kembar" | "pendek" | "panjang" | "definisi" | "lampiran" | "tabel" | "ketentuan"} JenisTempat
 * @typedef {{ readonly jenis: JenisTempat, readonly ketentuan: boolean } & Rentang} TempatUji
 * @typedef {Record<"tepat" | "berpindah" | "meragukan" | "hilang" | "salahTepat" | "salahBerpindah" | "dihapus" | "pecah" | "semua", number>} Hitungan
 */

const CORPUS = fileURLToPath(new URL("../../parsers/corpus/", import.meta.url));
/** The saved places. */
export const BERKAS_JANGKAR = fileURLToPath(new URL("../fixtures/jangkar/tempat.json", import.meta.url));

export const NASKAH_JANGKAR = /** @type {const} */ ([
  "perbup-banyumas-23-2024",
  "perbup-cilacap-5-2024",
  "perbup-pesisir-barat-16-2024",
  "pergub-kalimantan-timur-50-2023",
  "permenpan-rb-7-2022",
  "perwal-probolinggo-88-2024",
]);

/** How many places of each kind a text gives; what it has too few of, it gives in short ones. */
const TAKARAN = /** @type {const} */ ({ kembar: 12, panjang: 7, definisi: 5, lampiran: 8, tabel: 4, ketentuan: 5 });
const PER_NASKAH = 50;

/** @param {string} id */
export const sumberJangkar = (id) => readFileSync(`${CORPUS}${id}.md`, "utf8");

/** @returns {Readonly<Record<string, readonly TempatUji[]>>} */
export const tempatJangkar = () => JSON.parse(readFileSync(BERKAS_JANGKAR, "utf8"));

/** The places chosen again, as the file holds them. */
export const susunTempat = () =>
  `${JSON.stringify(Object.fromEntries(NASKAH_JANGKAR.map((id, at) => [id, pilihTempat(sumberJangkar(id), 6 + at)])), null, 1)
    .replace(/\n {3}/g, " ")
    .replace(/\n {2}\}/g, " }")}\n`;

/**
 * Chooses the places of a text, the same for the same seed.
 * @param {string} sumber @param {number} benih @returns {readonly TempatUji[]}
 */
export function pilihTempat(sumber, benih) {
  const undi = acak(benih);
  const peraturan = parseMarkdown(sumber);
  const unit = unitBacaan(peraturan);
  /** @type {TempatUji[]} */
  const hasil = [];
  /** @param {JenisTempat} jenis @param {readonly Rentang[]} calon @param {number} banyak */
  const ambil = (jenis, calon, banyak) => {
    const sisa = [...calon];
    for (let ke = 0; ke < banyak && sisa.length > 0; ke++) {
      const [{ dari, sampai }] = /** @type {[Rentang]} */ (sisa.splice(Math.floor(undi() * sisa.length), 1));
      hasil.push({ jenis, ketentuan: jenis === "ketentuan", dari, sampai });
    }
  };
  const daun = unit.filter((satu, at) => (unit[at + 1]?.tingkat ?? 0) <= satu.tingkat && satu.sampai - satu.dari > 25);
  ambil("kembar", kembar(sumber, daun), TAKARAN.kembar);
  ambil(
    "panjang",
    panjang(
      sumber,
      peraturan.perabot.map(({ position }) => position.start.offset ?? 0),
      undi,
    ),
    TAKARAN.panjang,
  );
  const umum = unit.find(({ locator }) => locator === "Pasal 1");
  ambil(
    "definisi",
    daun.filter(({ dari, sampai, jenis }) => umum !== undefined && jenis !== "pasal" && dari >= umum.dari && sampai <= umum.sampai),
    TAKARAN.definisi,
  );
  ambil(
    "lampiran",
    daun.filter(({ locator }) => locator.startsWith("Lampiran")).map((satu) => tanpaLabel(sumber, satu)),
    TAKARAN.lampiran,
  );
  ambil(
    "tabel",
    [...sumber.matchAll(/^\|.*\p{L}{4}.*\|$/gmu)].map(({ 0: baris, index }) => ({ dari: index + 1, sampai: index + baris.length - 1 })),
    TAKARAN.tabel,
  );
  ambil(
    "ketentuan",
    unit.filter(({ sampai, dari, jenis }) => (jenis === "pasal" || jenis === "ayat") && sampai - dari < 3_000),
    TAKARAN.ketentuan,
  );
  ambil(
    "pendek",
    daun.flatMap((satu) => pendek(sumber, satu, undi)),
    PER_NASKAH - hasil.length,
  );
  return hasil;
}

/** Leaves that begin or end as another one does. @param {string} sumber @param {readonly Rentang[]} daun */
function kembar(sumber, daun) {
  const isi = daun.map((satu) => tanpaLabel(sumber, satu));
  /** @type {Map<string, number>} */
  const jumlah = new Map();
  const kunci = isi.map(({ dari, sampai }) => {
    const kata = sumber
      .slice(dari, sampai)
      .toLowerCase()
      .replace(/[^a-z]+/g, " ")
      .trim();
    return [`^${kata.slice(0, 36)}`, `${kata.slice(-36)}$`];
  });
  for (const satu of kunci.flat()) jumlah.set(satu, (jumlah.get(satu) ?? 0) + 1);
  return isi.filter((_, at) => (kunci[at] ?? []).some((satu) => (jumlah.get(satu) ?? 0) > 1));
}

/** @param {string} sumber @param {Rentang} satu @returns {Rentang} */
const tanpaLabel = (sumber, { dari, sampai }) => {
  const label = /^[-\s]*(?:\(?[0-9a-zA-Z]{1,3}[.)])?\s*/.exec(sumber.slice(dari, sampai))?.[0] ?? "";
  return { dari: dari + label.length, sampai };
};

/** Two to five words of a leaf. @param {string} sumber @param {Rentang} satu @param {() => number} undi @returns {readonly Rentang[]} */
function pendek(sumber, { dari, sampai }, undi) {
  const kata = [...sumber.slice(dari, sampai).matchAll(/[\p{L}\d/-]+/gu)];
  const banyak = 2 + Math.floor(undi() * 4);
  if (kata.length < banyak + 1) return [];
  const awal = 1 + Math.floor(undi() * (kata.length - banyak));
  const [pertama, terakhir] = [kata[awal], kata[awal + banyak - 1]];
  if (pertama === undefined || terakhir === undefined) return [];
  return [{ dari: dari + pertama.index, sampai: dari + terakhir.index + terakhir[0].length }];
}

/** From the middle of a line to the middle of a later one, over page furniture where there is some. @param {string} sumber @param {readonly number[]} perabot @param {() => number} undi */
function panjang(sumber, perabot, undi) {
  const baris = [...sumber.matchAll(/^.*\p{L}{3}.*$/gmu)].map(({ index }) => index);
  const mulai = perabot.length > 3 ? perabot.map((satu) => baris.filter((lain) => lain < satu - 40).at(-1) ?? 0) : baris.slice(20, -20);
  return mulai
    .map((dari) => {
      const spasi = sumber.indexOf(" ", dari + 8) + 1;
      const sampai = sumber.lastIndexOf(" ", Math.min(sumber.length - 1, spasi + 500 + Math.floor(undi() * 1_200)));
      return { dari: spasi, sampai };
    })
    .filter(({ dari, sampai }) => dari > 0 && sampai - dari > 300);
}

/** Anchors made on a saved text, for looking for them in edited ones. @param {string} sumber @param {readonly TempatUji[]} tempat */
export function siapkanJangkar(sumber, tempat) {
  const unit = unitBacaan(parseMarkdown(sumber));
  const pembuat = pencariJangkar({ sumber, unit });
  return { sumber, unit, tempat, jangkar: tempat.map(({ dari, sampai, ketentuan }) => pembuat.buat(dari, sampai, ketentuan)) };
}

/** @param {ReturnType<typeof siapkanJangkar>} bahan @param {string} nama Kind of edit. @param {number} benih */
export function ukurJangkar({ sumber, unit: semula, tempat, jangkar }, nama, benih) {
  const naskah = (SUNTINGAN[nama] ?? ((satu) => satu))(terlacak(sumber), semula, tempat, benih);
  const unit = naskah.teks === sumber ? semula : unitBacaan(parseMarkdown(naskah.teks));
  const benar = pelacak(naskah, sumber);
  const pencari = pencariJangkar({ sumber: naskah.teks, unit });
  const rinci = jangkar.map((satu, at) => {
    const asal = /** @type {TempatUji} */ (tempat[at]);
    const hasil = pencari.temukan(satu);
    const seharusnya = benar(asal);
    return { tempat: asal, jangkar: satu, hasil, seharusnya, nilai: nilai(hasil, seharusnya) };
  });
  return { rinci, teks: naskah.teks };
}

/**
 * @param {import("@selaras/parsers").TempatJangkar} hasil @param {Rentang | "pecah" | null} seharusnya
 * @returns {Exclude<keyof Hitungan, "semua">}
 */
function nilai({ keadaan, rentang }, seharusnya) {
  if (seharusnya === "pecah") return "pecah";
  if (rentang === null) return seharusnya === null ? "dihapus" : keadaan === "hilang" ? "hilang" : "meragukan";
  const salah = keadaan === "tepat" ? "salahTepat" : "salahBerpindah";
  if (seharusnya === null) return salah;
  const bersama = Math.min(rentang.sampai, seharusnya.sampai) - Math.max(rentang.dari, seharusnya.dari);
  const gabungan = Math.max(rentang.sampai, seharusnya.sampai) - Math.min(rentang.dari, seharusnya.dari);
  return bersama >= gabungan * 0.5 ? (keadaan === "tepat" ? "tepat" : "berpindah") : salah;
}

/** Over all texts, per kind of edit. @param {number} benih @param {Readonly<Record<string, readonly TempatUji[]>>} tempat */
export function ukurSemua(benih, tempat = tempatJangkar()) {
  const bahan = NASKAH_JANGKAR.map((id) => siapkanJangkar(sumberJangkar(id), tempat[id] ?? []));
  return Object.keys(SUNTINGAN).map((nama) => {
    /** @type {Hitungan} */
    const hitungan = { tepat: 0, berpindah: 0, meragukan: 0, hilang: 0, salahTepat: 0, salahBerpindah: 0, dihapus: 0, pecah: 0, semua: 0 };
    for (const satu of bahan) {
      for (const { nilai: hasil } of ukurJangkar(satu, nama, benih).rinci) {
        hitungan[hasil]++;
        hitungan.semua++;
      }
    }
    const ada = hitungan.semua - hitungan.dihapus - hitungan.pecah;
    return { nama, hitungan, ditemukan: ada === 0 ? 1 : (hitungan.tepat + hitungan.berpindah) / ada };
  });
}
