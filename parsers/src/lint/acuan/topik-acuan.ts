/** Several matters cited by several Pasal, compared with the headings under which those stand. */
import type { TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import type { UnitNaskah } from "../tempat-teks.ts";
import { akarKata } from "./akar-kata.ts";
import { type AcuanTerbaca, berada } from "./peta-acuan.ts";

interface Kelompok {
  readonly unit: UnitNaskah;
  readonly judul: string;
}

/**
 * `kedudukan, penugasan, dan pelaksanaan tugas sebagaimana dimaksud dalam Pasal 8, Pasal 11, dan Pasal 14`: a matter that is the heading of a
 * Bagian is cited by a Pasal of that Bagian. `null` where that holds or cannot be told.
 */
export function topikSalah({ unit }: NaskahPeriksa, { acuan, teks }: AcuanTerbaca, sasaran: readonly UnitNaskah[]): TemuanNaskah | null {
  if (acuan.connector === null || acuan.kind !== "pasal" || sasaran.length < 2) return null;
  const awal = teks.value.slice(0, teks.value.lastIndexOf(acuan.connector, acuan.start));
  const materi = awal.split(/,\s*(?:dan\s+)?|\s+dan\s+/).map((satu) => satu.trim());
  if (materi.length < 2) return null;
  const kelompok = unit.flatMap((satu): Kelompok[] =>
    satu.unit.heading !== undefined && (satu.unit.type === "bagian" || satu.unit.type === "paragraf" || satu.unit.type === "bab")
      ? [{ unit: satu, judul: kunci(satu.unit.heading.value) }]
      : [],
  );
  for (const satu of materi) {
    const milik = kelompok.find(({ judul }) => judul !== "" && cocok(satu, judul));
    if (milik === undefined || sasaran.some((lain) => berada(lain, milik.unit))) continue;
    const pasal = unit.find((lain) => lain.unit.type === "pasal" && berada(lain, milik.unit));
    if (pasal === undefined) continue;
    const nama = milik.unit.unit.heading?.value ?? "";
    return {
      teks,
      dari: acuan.start,
      sampai: acuan.end,
      pesan: `Tidak satu pun dari ${acuan.raw} mengatur "${satu.replace(/^.*\bmengenai\s+/, "")}": materi itu diatur dalam bagian "${nama}" mulai ${pasal.locator}. Sesuaikan nomor pasal yang diacu.`,
    };
  }
  return null;
}

const kunci = (judul: string): string => akarKata(judul).join(" ");

/** The matter ends in the words of the heading: `tata cara pelaksanaan tugas`, `Pelaksanaan Tugas`. */
function cocok(materi: string, judul: string): boolean {
  const akar = kunci(materi);
  return akar === judul || (akar.endsWith(` ${judul}`) && judul.includes(" "));
}
