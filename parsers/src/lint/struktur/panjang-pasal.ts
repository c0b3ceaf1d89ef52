import type { Unit } from "../../peraturan.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import type { UnitNaskah } from "../tempat-teks.ts";
import { temuanPada } from "./susun-temuan.ts";

/** Above these a Pasal is worth dividing; the manual gives no number. */
const AYAT_TERBANYAK = 7;
const KATA_TERBANYAK = 350;

function periksa({ pasal, ciri, olah }: NaskahPeriksa): readonly TemuanNaskah[] {
  if (ciri.perubahan) return [];
  return pasal.flatMap((satu) => {
    const { unit, locator } = satu;
    const teks = unit.text ?? unit.children[0]?.text;
    const ayat = unit.children.filter(({ type }) => type === "ayat").length;
    if (teks === undefined || berisiDefinisi(satu)) return [];
    if (ayat > AYAT_TERBANYAK)
      return [temuanPada(teks, `${locator} memuat ${ayat} ayat; pertimbangkan memecahnya menjadi beberapa pasal.`, { locator })];
    const kata = jumlahKata(unit, (nilai) => olah("jumlah kata", nilai, hitungKata));
    if (kata <= KATA_TERBANYAK || mencabut(unit)) return [];
    return [temuanPada(teks, `${locator} memuat ${kata} kata; pertimbangkan memecahnya menjadi beberapa pasal yang singkat.`, { locator })];
  });
}

/** The Pasal of definitions is as long as it has to be. */
const berisiDefinisi = ({ unit, locator }: UnitNaskah): boolean =>
  locator === "Pasal 1" && unit.children.some(({ type }) => type === "angka");

/** A list of what is repealed is as long as it has to be. */
const mencabut = ({ text, closing }: Unit): boolean => /\btidak\s+berlaku\b/.test(closing?.value ?? text?.value ?? "");

const hitungKata = (nilai: string): number => nilai.split(/\s+/).filter((kata) => kata !== "").length;

const jumlahKata = (unit: Unit, hitung: (nilai: string) => number): number =>
  [unit.text, unit.closing].reduce((jumlah, teks) => jumlah + (teks === undefined ? 0 : hitung(teks.value)), 0) +
  unit.children.reduce((jumlah, anak) => jumlah + jumlahKata(anak, hitung), 0);

/** Source: butir 78 Lampiran II UU 12/2011. */
export const PANJANG_PASAL: KaidahNaskah = {
  id: "STR-08",
  nama: "Pasal yang panjang",
  keparahan: "info",
  kutipan: { butir: "butir 78", status: "yakin" },
  penjelasan:
    "Materi muatan lebih baik dirumuskan dalam banyak pasal yang singkat dan jelas daripada dalam beberapa pasal yang masing-masing memuat banyak ayat, kecuali jika materi itu merupakan satu rangkaian yang tidak dapat dipisahkan.",
  lingkup: "naskah",
  contoh: {
    benar: [{ di: "pasal", teks: "(1) Penugasan diberikan secara tertulis.\n\n(2) Penugasan dicatat." }],
    salah: [
      {
        di: "pasal",
        teks: [1, 2, 3, 4, 5, 6, 7, 8].map((nomor) => `(${nomor}) Penugasan jenis ${nomor} diberikan secara tertulis.`).join("\n\n"),
      },
    ],
  },
  periksa,
};
