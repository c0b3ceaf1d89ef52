import { stepOf } from "../../tree/locator.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { larikLampiran } from "./baris-lampiran.ts";
import { akhiranOf, deretTubuh } from "./deret.ts";

/** Words that announce a list; in a lampiran, where many lines are headings, only these make a line its lead. */
const MENGUMUMKAN = /(?:sebagai berikut|meliputi|terdiri (?:atas|dari)|antara lain|di ?antaranya|yaitu|yakni)[\s.,;]*$/i;

/** RIN-01: the lead of a list ends in a colon. */
export const PEMBUKA_RINCIAN: KaidahNaskah = {
  id: "RIN-01",
  nama: "Titik dua pada frasa pembuka rincian",
  keparahan: "sedang",
  kutipan: { butir: "butir 87 huruf a dan butir 92", status: "perlu-cek" },
  penjelasan:
    "Frasa pembuka rincian diakhiri tanda titik dua, sebagaimana semua contoh tabulasi dalam pedoman, agar setiap rincian terbaca sebagai lanjutan frasa itu.",
  contoh: {
    benar: [
      { di: "pasal", teks: "Tim kerja terdiri atas:\n\na. ketua; dan\n\nb. anggota." },
      { di: "pasal", teks: "(1) Tim kerja dibentuk oleh Bupati.\n\n(2) Tim kerja melapor kepada Bupati." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Tim kerja terdiri atas\n\na. ketua; dan\n\nb. anggota.",
        hasil: "Tim kerja terdiri atas:\n\na. ketua; dan\n\nb. anggota.",
      },
      {
        di: "pasal",
        teks: "(1) Tim kerja meliputi;\n\na. ketua; dan\n\nb. anggota.\n\n(2) Tim kerja melapor kepada Bupati.",
        hasil: "(1) Tim kerja meliputi:\n\na. ketua; dan\n\nb. anggota.\n\n(2) Tim kerja melapor kepada Bupati.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa: (naskah) => [...diTubuh(naskah), ...diLampiran(naskah)],
};

function diTubuh(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  return naskah.sekali(deretTubuh).flatMap(({ pemilik: { unit }, anggota }): TemuanNaskah[] => {
    const nilai = unit.text?.value ?? "";
    if (unit.text === undefined || nilai.trim() === "" || /:\s*$/.test(nilai)) return [];
    const pertama = anggota[0];
    return [temuan(unit.text, pertama === undefined ? "rincian" : stepOf(pertama))];
  });
}

function diLampiran({ sekali, olah }: NaskahPeriksa): readonly TemuanNaskah[] {
  return sekali(larikLampiran).flatMap((satu) =>
    satu.deret.flatMap(({ pembuka, anggota }): TemuanNaskah[] => {
      if (pembuka === null || anggota.length < 2) return [];
      const umum = olah("RIN-01 pengumuman", pembuka.value, (nilai) => MENGUMUMKAN.test(nilai.slice(-40)));
      return umum ? [{ ...temuan(pembuka, "rincian"), keparahan: "rendah" }] : [];
    }),
  );
}

function temuan(teks: TemuanNaskah["teks"], sebelum: string): TemuanNaskah {
  const { kata, tanda } = akhiranOf(teks.value);
  const dari = teks.value.lastIndexOf(" ", kata - 1) + 1;
  return {
    teks,
    dari,
    sampai: teks.value.length,
    pesan: `Frasa pembuka sebelum ${sebelum} tidak diakhiri titik dua. Akhiri dengan titik dua (:).`,
    perbaikan: {
      judul: "Akhiri dengan titik dua",
      // behind a full stop the list may belong elsewhere
      aman: !tanda.startsWith("."),
      suntingan: [{ jenis: "ganti", teks, dari: kata, sampai: teks.value.length, isi: ":" }],
    },
  };
}
