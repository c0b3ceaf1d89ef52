import type { Acuan, Unit } from "../../peraturan.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { aman, ganti, temuanPada, usul } from "../struktur/susun-temuan.ts";
import type { UnitNaskah } from "../tempat-teks.ts";
import { ARAB, anakBernomor, cariPutus, nomoriUlang } from "./urutan-nomor.ts";

function periksa({ pasal, unit, ciri, peraturan }: NaskahPeriksa): readonly TemuanNaskah[] {
  const hasil: TemuanNaskah[] = [];
  for (const { unit: satu, locator } of pasal) {
    const ayat = anakBernomor(satu.children, "ayat");
    const [tunggal] = ayat;
    if (
      tunggal?.label !== undefined &&
      ayat.length === 1 &&
      satu.children.length === 1 &&
      satu.text === undefined &&
      !tunggal.text?.value.includes("(2) ")
    ) {
      hasil.push(
        temuanPada(tunggal.label, `${locator} hanya memuat satu ayat; ketentuan tunggal tidak diberi nomor ayat.`, {
          locator: `${locator} ayat (${tunggal.number})`,
          keparahan: "sedang",
          perbaikan: usul("Hapus nomor ayat", ganti(tunggal.label, "")),
        }),
      );
      continue;
    }
    if (!ciri.perubahan) hasil.push(...urutan(satu, ayat, locator, peraturan.acuan));
  }
  return [...hasil, ...bentuk(unit)];
}

function urutan(pasal: Unit, ayat: readonly Unit[], locator: string, acuan: readonly Acuan[]): readonly TemuanNaskah[] {
  const putus = cariPutus(ayat, ARAB);
  const salah = putus && ayat[putus.indeks];
  if (putus === undefined || salah?.label === undefined) return [];
  const { giliran, ganda } = putus;
  const tempat = `${locator} ayat (${giliran})`;
  const tanpaNomor = pasal.children[pasal.children.indexOf(salah) - 1];
  if (!ganda && tanpaNomor?.type === "butir" && tanpaNomor.text !== undefined && ARAB.nilai(salah.number ?? "") === giliran + 1)
    return [
      temuanPada(tanpaNomor.text, `Ketentuan ini tidak bernomor; menurut urutannya ayat (${giliran}).`, {
        locator,
        keparahan: "sedang",
        perbaikan: usul(`Beri nomor ayat (${giliran})`, ganti(tanpaNomor.text, `(${giliran}) `, 0, 0)),
      }),
    ];
  const diacu = !ganda && acuan.some(({ targets }) => targets.some((satu) => satu.state === "tanpa-sasaran" && satu.locator === tempat));
  const suntingan = diacu ? null : nomoriUlang(ayat.slice(putus.indeks), giliran, ARAB);
  return [
    temuanPada(
      salah.label,
      ganda
        ? `Nomor ayat (${salah.number}) sudah digunakan dalam ${locator}; di sini giliran ayat (${giliran}).`
        : diacu
          ? `Ayat (${giliran}) ${locator} tidak ada, padahal diacu; periksa apakah ayat itu hilang atau ayat berikutnya salah nomor.`
          : `Nomor ayat dalam ${locator} terputus: ayat (${salah.number}) berada di tempat ayat (${giliran}).`,
      {
        locator: `${locator} ayat (${salah.number})`,
        perbaikan: suntingan === null ? undefined : usul(`Nomori menjadi ayat (${giliran})`, ...suntingan),
      },
    ),
  ];
}

/** `(1).` and `1)`; one finding for all of them, at the first. */
function bentuk(unit: readonly UnitNaskah[]): readonly TemuanNaskah[] {
  const salah = unit.flatMap(({ unit: { type, label, number }, locator }) =>
    type === "ayat" && label !== undefined && /^(?:\(\s*\d+[a-z]?\s*\)\.|\d+[a-z]?\))$/.test(label.value)
      ? [{ label, locator, baku: `(${number})` }]
      : [],
  );
  const [pertama] = salah;
  if (pertama === undefined) return [];
  const banyak = salah.length === 1 ? "" : ` (${salah.length} ayat ditulis lain)`;
  return [
    temuanPada(pertama.label, `Nomor ayat ditulis "${pertama.baku}": di antara tanda kurung dan tanpa tanda baca titik${banyak}.`, {
      locator: pertama.locator,
      keparahan: "rendah",
      perbaikan: aman("Tulis nomor ayat di antara tanda kurung", ...salah.map(({ label, baku }) => ganti(label, baku))),
    }),
  ];
}

/** Source: butir 81 and 82 Lampiran II UU 12/2011. */
export const NOMOR_AYAT: KaidahNaskah = {
  id: "NUM-05",
  nama: "Ayat bernomor urut di antara tanda kurung",
  keparahan: "tinggi",
  kutipan: { butir: "butir 81 dan butir 82", status: "yakin" },
  penjelasan:
    "Pasal dapat dirinci ke dalam beberapa ayat; ayat diberi nomor urut dengan angka Arab di antara tanda kurung tanpa titik. Pasal yang hanya memuat satu ketentuan tidak memakai nomor ayat.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "(1) Penugasan diberikan secara tertulis.\n\n(2) Penugasan dicatat." },
      { di: "pasal", teks: "Penugasan diberikan secara tertulis." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "(1) Penugasan diberikan secara tertulis.\n\n(3) Penugasan dicatat.",
        hasil: "(1) Penugasan diberikan secara tertulis.\n\n(2) Penugasan dicatat.",
      },
      { di: "pasal", teks: "(1) Penugasan diberikan secara tertulis." },
      {
        di: "pasal",
        teks: "(1). Penugasan diberikan secara tertulis.\n\n(2). Penugasan dicatat.",
        hasil: "(1) Penugasan diberikan secara tertulis.\n\n(2) Penugasan dicatat.",
      },
    ],
  },
  periksa,
};
