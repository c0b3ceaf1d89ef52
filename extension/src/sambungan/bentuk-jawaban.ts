/** Checks the answers of the server by hand: an answer of another shape is a failure, never data. */
import type { Anotasi, SambunganBaru } from "@selaras/parsers";
import type { PenggunaSambungan } from "../catatan/antarmuka.ts";
import { bacaIsiAnotasi, isRekaman, isTeks } from "../catatan/bentuk-catatan.ts";

const isDetik = (nilai: unknown): nilai is number => typeof nilai === "number" && nilai > 0 && nilai <= 86_400;

export function bacaSambunganBaru(isi: unknown): SambunganBaru | null {
  if (!isRekaman(isi)) return null;
  const { rahasia, kode, halaman, berlaku, jeda } = isi;
  if (!isTeks(rahasia) || !isTeks(kode, 40) || !isTeks(halaman) || !isDetik(berlaku) || !isDetik(jeda)) return null;
  return { rahasia, kode, halaman, berlaku, jeda };
}

export interface KunciSambungan {
  readonly token: string;
  readonly pengguna: PenggunaSambungan;
}

export function bacaKunci(isi: unknown): KunciSambungan | null {
  if (!isRekaman(isi) || !isTeks(isi.token) || isi.token === "" || !isRekaman(isi.pengguna)) return null;
  const { nama, surel } = isi.pengguna;
  return isTeks(nama) && isTeks(surel) ? { token: isi.token, pengguna: { nama, surel } } : null;
}

/** What the extension uses of a review. */
export interface PenelaahanTersapa {
  readonly id: string;
  readonly sidik: string;
  readonly rancangan: string | null;
}

export function bacaPenelaahan(isi: unknown): PenelaahanTersapa | null {
  if (!isRekaman(isi)) return null;
  const { id, sidik, rancangan } = isi;
  if (!isTeks(id, 100) || id === "" || !isTeks(sidik, 64) || !(rancangan === null || isTeks(rancangan, 100))) return null;
  return { id, sidik, rancangan };
}

export function bacaDaftarPenelaahan(isi: unknown): readonly PenelaahanTersapa[] | null {
  if (!isRekaman(isi) || !Array.isArray(isi.penelaahan)) return null;
  return (isi.penelaahan as readonly unknown[]).map(bacaPenelaahan).filter((satu) => satu !== null);
}

/** Notes whose shape is not known are left out: one of them must not hide the others. */
export function bacaAnotasi(isi: unknown): readonly Anotasi[] | null {
  if (!isRekaman(isi) || !Array.isArray(isi.anotasi)) return null;
  return (isi.anotasi as readonly unknown[]).flatMap((satu) => {
    const badan = bacaIsiAnotasi(satu);
    const oleh = isRekaman(satu) ? satu.oleh : null;
    return badan !== null && isRekaman(oleh) && isTeks(oleh.id, 200) && isTeks(oleh.nama)
      ? [{ ...badan, oleh: { id: oleh.id, nama: oleh.nama } }]
      : [];
  });
}
