/** Puts the files of a packet into a ZIP with its manifest; runs in a thread. */
import { createHash } from "node:crypto";
import type { IsiPaket } from "@selaras/parsers";
import type { BerkasJadi, HasilNaskah, PesananBungkus } from "../worker/pesanan-naskah.ts";

/** The manifest knows every file but itself; the page for people every file but these two. */
export async function bungkusPaket({ manifes, berkas }: PesananBungkus): Promise<HasilNaskah["bungkus"]> {
  const { bacaSaya, manifesJson, zipPaket } = await import("@selaras/parsers/ekspor");
  const urut = berkas.toSorted((a, b) => (a.nama < b.nama ? -1 : 1));
  const baca: BerkasJadi = { nama: "BACA-SAYA.txt", isi: bita(bacaSaya({ ...manifes, berkas: urut.map(ringkas) })) };
  const semua = [...urut, baca];
  const json: BerkasJadi = { nama: "manifes.json", isi: bita(manifesJson({ ...manifes, berkas: semua.map(ringkas) })) };
  const isi = [...semua, json];
  return { zip: new Uint8Array(zipPaket(isi, manifes.kepala.waktu)), berkas: isi.map(ringkas) };
}

const bita = (teks: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(teks) as Uint8Array<ArrayBuffer>;

const ringkas = ({ nama, isi }: BerkasJadi): IsiPaket => ({
  nama,
  ukuran: isi.byteLength,
  sha256: createHash("sha256").update(isi).digest("hex"),
});
