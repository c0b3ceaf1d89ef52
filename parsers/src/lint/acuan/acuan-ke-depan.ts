import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import { menunjukDiri } from "./acuan-diri.ts";
import { petaAcuan } from "./peta-acuan.ts";

/** ACU-05: no references to Pasal or ayat that follow. */
export const ACUAN_KE_DEPAN: KaidahNaskah = {
  id: "ACU-05",
  nama: "Acuan ke ketentuan yang terletak sesudahnya",
  keparahan: "sedang",
  kutipan: { butir: "butir 279", status: "yakin" },
  penjelasan: "Hindari pengacuan ke pasal atau ayat yang terletak setelah pasal atau ayat bersangkutan.",
  contoh: {
    benar: [
      { di: "pasal", teks: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana dimaksud pada ayat (1) melapor kepada Bupati." },
      { di: "pasal", teks: "Sistem kerja sebagaimana dimaksud dalam Pasal 2 mencakup penugasan." },
    ],
    salah: [
      { di: "pasal", teks: "(1) Tim kerja sebagaimana dimaksud pada ayat (2) melapor.\n\n(2) Tim kerja dibentuk oleh Bupati." },
      { di: "pasal", teks: "Sistem kerja mulai berlaku sebagaimana dimaksud dalam Pasal 4." },
    ],
  },
  lingkup: "naskah",
  periksa(naskah) {
    const peta = naskah.sekali(petaAcuan);
    return peta.acuan.flatMap((terbaca): TemuanNaskah[] => {
      const { acuan, teks, unit } = terbaca;
      if (unit === null || unit.definisi || acuan.state === "luar" || menunjukDiri(terbaca, peta)) return [];
      const depan = acuan.targets.find(({ locator, state }) => state === "sahih" && (peta.cari(locator)?.urut ?? 0) > unit.urut);
      const sasaran = depan === undefined ? undefined : peta.cari(depan.locator);
      if (depan === undefined || sasaran === undefined || !["pasal", "ayat"].includes(acuan.kind)) return [];
      return [
        {
          teks,
          dari: acuan.start,
          sampai: acuan.end,
          pesan: `${depan.locator} terletak sesudah ketentuan ini. Hindari acuan ke depan: susun ulang urutannya, atau periksa apakah nomornya keliru.`,
        },
      ];
    });
  },
};
