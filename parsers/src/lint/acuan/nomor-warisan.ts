import type { Acuan, Peraturan } from "../../peraturan.ts";
import { findUnit } from "../../tree/locator.ts";
import { wholeText } from "../../tree/whole-text.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import type { UnitNaskah } from "../tempat-teks.ts";
import { menunjukDiri } from "./acuan-diri.ts";
import { akarKata, seakar } from "./akar-kata.ts";
import { type AcuanTerbaca, berada, deretan, type PetaAcuan, petaAcuan, sebutanDari, tunjukKe } from "./peta-acuan.ts";

/** So much of two provisions is alike where one was copied from the other. */
const SAMA = 0.6;
/** For more targets than these no counterparts are looked for. */
const PADANAN_TERBANYAK = 4;

const PENUGASAN = "Penugasan pegawai diberikan secara tertulis oleh kepala Perangkat Daerah berdasarkan kompetensi dan beban kerja.";
const RINCIAN = (pasal: number): string =>
  `Rincian penugasan pegawai sebagaimana dimaksud dalam Pasal ${pasal} ditetapkan dengan Keputusan Bupati.`;

/** ACU-13: a number that was copied from another regulation together with its sentence. */
export const NOMOR_WARISAN: KaidahNaskah = {
  id: "ACU-13",
  nama: "Nomor acuan yang tersalin dari peraturan lain",
  keparahan: "tinggi",
  kutipan: { butir: "butir 280", status: "turunan" },
  penjelasan:
    "Kalimat yang disalin dari peraturan lain membawa nomor pasal peraturan itu. Nomornya harus disesuaikan dengan penomoran peraturan ini.",
  contoh: {
    benar: [{ di: "pasal", teks: "Sistem kerja sebagaimana dimaksud dalam Pasal 2 mencakup penugasan." }],
    salah: [
      {
        di: "batangTubuh",
        pembanding: `PERATURAN BUPATI LAIN\nNOMOR 3 TAHUN 2023\n\nTENTANG\n\nSISTEM KERJA\n\nBAB I\nSISTEM KERJA\n\nPasal 1\n\nTim dibentuk.\n\nPasal 2\n\nTim dibubarkan.\n\nPasal 3\n\n${PENUGASAN}\n\nPasal 4\n\n${RINCIAN(3)}`,
        teks: `BAB II\nPENUGASAN\n\nPasal 3\n\n${RINCIAN(3)}`,
      },
      {
        di: "batangTubuh",
        pembanding: `PERATURAN BUPATI LAIN\nNOMOR 3 TAHUN 2023\n\nTENTANG\n\nSISTEM KERJA\n\nBAB I\nSISTEM KERJA\n\nPasal 1\n\nTim dibentuk.\n\nPasal 8\n\n${PENUGASAN}\n\nPasal 9\n\n${RINCIAN(8)}`,
        teks: `BAB II\nPENUGASAN\n\nPasal 3\n\n${PENUGASAN}\n\nPasal 3A\n\n${RINCIAN(8)}`,
        hasil: `BAB II\nPENUGASAN\n\nPasal 3\n\n${PENUGASAN}\n\nPasal 3A\n\n${RINCIAN(3)}`,
      },
    ],
  },
  lingkup: "naskah",
  berperbaikan: true,
  periksa(naskah) {
    const { acuan: sumber, lain } = naskah.pembanding;
    const peraturan = [...(sumber === null ? [] : [sumber]), ...lain];
    if (peraturan.length === 0) return [];
    const peta = naskah.sekali(petaAcuan);
    return peta.acuan.flatMap((terbaca) => (mencurigakan(terbaca, peta) ? temuanOf(naskah, terbaca, peta, peraturan) : []));
  },
};

/** Missing, pointing to itself, or pointing forward. */
function mencurigakan(terbaca: AcuanTerbaca, peta: PetaAcuan): boolean {
  const { acuan, unit } = terbaca;
  if (unit === null || acuan.kind !== "pasal" || acuan.state === "luar") return false;
  return (
    acuan.state === "tanpa-sasaran" ||
    menunjukDiri(terbaca, peta) ||
    acuan.targets.some(({ locator }) => (peta.cari(locator)?.urut ?? 0) > unit.urut)
  );
}

function temuanOf(
  { unit: semua }: NaskahPeriksa,
  terbaca: AcuanTerbaca,
  peta: PetaAcuan,
  lain: readonly Peraturan[],
): readonly TemuanNaskah[] {
  const { acuan, teks, unit } = terbaca;
  const kalimat = akarKata(teks.value);
  for (const peraturan of lain) {
    const kembar = peraturan.acuan.find(
      (satu) => satu.raw === acuan.raw && satu.state === "sahih" && mirip(akarKata(kalimatDari(peraturan, satu)), kalimat),
    );
    if (kembar === undefined) continue;
    const nama = [
      peraturan.meta.jenis,
      peraturan.meta.nomor === null ? null : `Nomor ${peraturan.meta.nomor}`,
      peraturan.meta.tahun === null ? null : `Tahun ${peraturan.meta.tahun}`,
    ]
      .filter((satu) => satu !== null)
      .join(" ");
    const padanan = kembar.targets.slice(0, PADANAN_TERBANYAK).map(({ locator }) => {
      const sasaran = findUnit(peraturan, locator);
      const satu = sasaran === undefined ? undefined : palingMirip(semua, akarKata(wholeText(sasaran)), sasaran.type);
      return satu !== undefined && peta.cari(satu.locator) === satu && !berada(unit, satu) ? satu : undefined;
    });
    const usul = padanan.flatMap((satu) => satu ?? []);
    const lengkap = usul.length === kembar.targets.length;
    return [
      {
        teks,
        dari: acuan.start,
        sampai: acuan.end,
        pesan: `Nomor pada ${acuan.raw} tampaknya tersalin dari ${nama === "" ? "peraturan lain" : nama}, yang memuat kalimat dan nomor yang sama.${lengkap ? ` Padanannya di sini ${deretan(usul.map((satu) => sebutanDari(unit, satu)))}.` : " Sesuaikan dengan penomoran peraturan ini."}`,
        ...(lengkap ? { perbaikan: tunjukKe(terbaca, ...usul) } : {}),
      },
    ];
  }
  return [];
}

function kalimatDari(peraturan: Peraturan, { at, field }: Acuan): string {
  return findUnit(peraturan, at)?.[field]?.value ?? "";
}

function palingMirip(semua: readonly UnitNaskah[], akar: readonly string[], jenis: string): UnitNaskah | undefined {
  let terbaik: { readonly satu: UnitNaskah; readonly nilai: number } | undefined;
  for (const satu of semua) {
    if (satu.unit.type !== jenis || satu.definisi) continue;
    const nilai = kemiripan(akarKata(wholeText(satu.unit)), akar);
    if (nilai >= SAMA && nilai > (terbaik?.nilai ?? 0)) terbaik = { satu, nilai };
  }
  return terbaik?.satu;
}

const mirip = (a: readonly string[], b: readonly string[]): boolean => kemiripan(a, b) >= SAMA;

/** Share of the words that two texts have in common. */
function kemiripan(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const sama = a.filter((kata) => b.some((lain) => seakar(kata, lain))).length;
  return sama / Math.max(a.length, b.length);
}
