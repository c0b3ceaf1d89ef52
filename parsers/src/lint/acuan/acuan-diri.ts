import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import { type AcuanTerbaca, berada, type PetaAcuan, petaAcuan, sebutanDari, tunjukKe } from "./peta-acuan.ts";
import { type PembacaPokok, pembacaPokok, pokokOf } from "./pokok-acuan.ts";

/** ACU-03: a reference to the provision in which it stands. */
export const ACUAN_DIRI: KaidahNaskah = {
  id: "ACU-03",
  nama: "Acuan tidak menunjuk dirinya sendiri",
  keparahan: "tinggi",
  kutipan: { butir: "butir 272", status: "turunan" },
  penjelasan:
    "Acuan menunjuk pasal atau ayat lain. Acuan yang menunjuk ketentuan tempatnya sendiri berputar dan biasanya sisa penomoran lama.",
  contoh: {
    benar: [
      { di: "pasal", teks: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana dimaksud pada ayat (1) melapor kepada Bupati." },
      { di: "pasal", teks: "Sistem kerja sebagaimana dimaksud dalam Pasal 2 mencakup penugasan." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "(1) Tim kerja dibentuk oleh Bupati.\n\n(2) Tim kerja sebagaimana dimaksud pada ayat (2) melapor kepada Bupati.",
        hasil: "(1) Tim kerja dibentuk oleh Bupati.\n\n(2) Tim kerja sebagaimana dimaksud pada ayat (1) melapor kepada Bupati.",
      },
      { di: "pasal", teks: "Rincian penugasan sebagaimana dimaksud dalam Pasal 3 ditetapkan oleh Bupati." },
      {
        di: "pasal",
        teks: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja melapor kepada:\n\na. ketua; dan\n\nb. selain pejabat sebagaimana dimaksud pada ayat (2), Bupati.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa(naskah) {
    const peta = naskah.sekali(petaAcuan);
    const diri = peta.acuan.filter((terbaca) => menunjukDiri(terbaca, peta));
    const pembaca = diri.length === 0 ? null : pembacaPokok(naskah, peta);
    return diri.map((terbaca) => temuanOf(terbaca, peta, pembaca));
  },
};

/** One of its targets is the unit itself or holds it. */
export function menunjukDiri({ acuan, unit }: AcuanTerbaca, { cari }: PetaAcuan): boolean {
  if (unit === null || acuan.state === "luar") return false;
  return acuan.targets.some(({ locator, state }) => {
    if (state === "luar" || state === "tanpa-sasaran") return false;
    const sasaran = cari(locator);
    return sasaran !== undefined && sasaran.unit.type !== "bab" && berada(unit, sasaran);
  });
}

function temuanOf(terbaca: AcuanTerbaca, { cari }: PetaAcuan, pembaca: PembacaPokok | null): TemuanNaskah {
  const { acuan, teks, unit } = terbaca;
  const pokok = pokokOf(terbaca);
  const diri = acuan.targets.map(({ locator }) => cari(locator)).find((satu) => satu !== undefined && berada(unit, satu));
  const usul = pokok === null || diri === undefined ? undefined : pembaca?.pengatur(pokok.frasa, diri);
  return {
    teks,
    dari: acuan.start,
    sampai: acuan.end,
    pesan: `Acuan ${acuan.raw} menunjuk ketentuan ini sendiri.${usul === undefined ? " Periksa nomor yang diacu." : ` Mungkin yang dimaksud ${sebutanDari(unit, usul)}.`}`,
    ...(usul === undefined || acuan.targets.length > 1 ? {} : { perbaikan: tunjukKe(terbaca, usul) }),
  };
}
