import { stepOf } from "../../tree/locator.ts";
import { wholeText } from "../../tree/whole-text.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { UnitNaskah } from "../tempat-teks.ts";
import { acuanLampiran } from "./acuan-lampiran.ts";
import { akarKata, seakar } from "./akar-kata.ts";
import { type AcuanTerbaca, berada, type PetaAcuan, petaAcuan, sebutanDari, tunjukKe } from "./peta-acuan.ts";
import { type PembacaPokok, pembacaPokok, pokokOf } from "./pokok-acuan.ts";

/** ACU-02: what is cited exists. */
export const SASARAN_HILANG: KaidahNaskah = {
  id: "ACU-02",
  nama: "Sasaran acuan harus ada",
  keparahan: "tinggi",
  kutipan: { butir: "butir 280", status: "yakin" },
  penjelasan: "Pengacuan menyebutkan secara tegas nomor pasal atau ayat yang diacu. Pasal, ayat, huruf, atau angka yang disebut harus ada.",
  contoh: {
    benar: [
      { di: "pasal", teks: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana dimaksud pada ayat (1) melapor kepada Bupati." },
      {
        di: "pasal",
        teks: "Disiplin sebagaimana dimaksud dalam Pasal 86 Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara ditegakkan.",
      },
    ],
    salah: [
      { di: "pasal", teks: "(1) Tim kerja dibentuk.\n\n(2) Anggaran tim sebagaimana dimaksud dalam Pasal 41 dibebankan pada kas umum." },
      {
        di: "pasal",
        teks: "(1) Tim kerja terdiri atas:\n\na. ketua; dan\n\nb. anggota.\n\n(2) Ketua sebagaimana dimaksud pada ayat (1) huruf d ditunjuk oleh Bupati.",
        hasil:
          "(1) Tim kerja terdiri atas:\n\na. ketua; dan\n\nb. anggota.\n\n(2) Ketua sebagaimana dimaksud pada ayat (1) huruf a ditunjuk oleh Bupati.",
      },
      {
        di: "lampiran",
        teks: "LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nA. Alur Kerja\n\n1. Tahapan kerja meliputi:\n\na. perencanaan;\n\nb. pelaksanaan; dan\n\nc. evaluasi.\n\n2. Kedudukan diatur sebagai berikut:\n\na. Pejabat Penilai Kinerja menetapkan kedudukan pegawai.\n\nb. Pejabat sebagaimana dimaksud pada huruf a) dapat diganti.",
        hasil:
          "LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nA. Alur Kerja\n\n1. Tahapan kerja meliputi:\n\na. perencanaan;\n\nb. pelaksanaan; dan\n\nc. evaluasi.\n\n2. Kedudukan diatur sebagai berikut:\n\na. Pejabat Penilai Kinerja menetapkan kedudukan pegawai.\n\nb. Pejabat sebagaimana dimaksud pada huruf a dapat diganti.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa(naskah) {
    const peta = naskah.sekali(petaAcuan);
    const hilang = peta.acuan.filter(({ acuan }) => acuan.state === "tanpa-sasaran" && acuan.kind !== "lampiran");
    const pembaca = hilang.length === 0 ? null : pembacaPokok(naskah, peta);
    return [
      ...hilang.map((terbaca) => temuanOf(terbaca, peta, pembaca)),
      ...naskah.sekali(acuanLampiran).flatMap(({ tanpaSasaran }) => tanpaSasaran),
    ];
  },
};

function temuanOf(terbaca: AcuanTerbaca, peta: PetaAcuan, pembaca: PembacaPokok | null): TemuanNaskah {
  const { acuan, teks, unit } = terbaca;
  const hilang = acuan.targets.filter(({ state }) => state === "tanpa-sasaran").map(({ locator }) => locator);
  const pokok = pokokOf(terbaca);
  const usul = pembaca === null || pokok === null ? undefined : pengganti(terbaca, peta, pembaca, pokok.frasa);
  return {
    teks,
    dari: acuan.start,
    sampai: acuan.end,
    pesan: `${daftar(hilang)} tidak ada.${usul === undefined ? " Periksa nomor yang diacu." : ` Mungkin yang dimaksud ${sebutanDari(unit, usul)}.`}`,
    ...(usul === undefined || acuan.targets.length > 1 ? {} : { perbaikan: tunjukKe(terbaca, usul) }),
  };
}

/** The item beside the missing one that speaks most of the matter, as deep as it does; else the provision that regulates it. */
function pengganti({ acuan, unit }: AcuanTerbaca, { cari }: PetaAcuan, { pengatur }: PembacaPokok, frasa: string): UnitNaskah | undefined {
  const induk = cari((acuan.targets[0]?.locator ?? "").replace(/\s+\S+\s+\S+$/, ""));
  const butir = acuan.kind === "pasal" || induk === undefined ? undefined : palingSesuai(induk, cari, akarKata(frasa));
  if (butir !== undefined && !berada(unit, butir)) return butir;
  const lain = unit === null ? undefined : pengatur(frasa, unit);
  return lain === undefined || berada(unit, lain) ? undefined : lain;
}

function palingSesuai(induk: UnitNaskah, cari: PetaAcuan["cari"], dicari: readonly string[]): UnitNaskah | undefined {
  const nilai = (teks: string): number => {
    const ada = akarKata(teks);
    return dicari.filter((kata) => ada.some((lain) => seakar(kata, lain))).length;
  };
  let terbaik: { readonly satu: UnitNaskah; readonly nilai: number } | undefined;
  for (const anak of induk.unit.children) {
    const satu = cari(`${induk.locator} ${stepOf(anak)}`);
    const milik = nilai(wholeText(anak));
    if (satu?.unit === anak && milik > (terbaik?.nilai ?? 0)) terbaik = { satu, nilai: milik };
  }
  if (terbaik === undefined) return undefined;
  const { satu, nilai: penuh } = terbaik;
  const sendiri = nilai(satu.unit.text?.value ?? "") === penuh;
  return sendiri ? satu : (palingSesuai(satu, cari, dicari) ?? satu);
}

const daftar = (locator: readonly string[]): string =>
  locator.length > 3 ? `${locator.slice(0, 3).join(", ")}, dan ${locator.length - 3} sasaran lain` : locator.join(" dan ");
