import type { GambarNaskah } from "../naskah-berkas.ts";
import type { Arsip } from "./arsip.ts";
import type { CatatanBaca } from "./catatan-baca.ts";
import type { Paket } from "./paket.ts";

/** A picture where it was met; `tengah` is in the middle of a line or in a row, and belongs behind it. */
export interface GambarTerpasang {
  readonly hubungan: string;
  readonly alt: string;
  readonly pada: number;
  readonly tengah: boolean;
}

const TERBANYAK = 500;

/** The pictures that a page can show, in their order; others are counted by `catat`. A part that cannot be unpacked throws `Tolakan`. */
export function ambilGambar(
  terpasang: readonly GambarTerpasang[],
  arsip: Arsip,
  paket: Paket,
  sumber: string,
  catat: CatatanBaca,
): readonly GambarNaskah[] {
  const bagian = new Map<string, Uint8Array | undefined>();
  const hasil: GambarNaskah[] = [];
  for (const { hubungan, alt, pada, tengah } of terpasang) {
    const sasaran = paket.menurutId(hubungan);
    if (sasaran === undefined || sasaran.luar) {
      catat("gambar-luar");
      continue;
    }
    if (!bagian.has(sasaran.sasaran)) bagian.set(sasaran.sasaran, arsip.isi(sasaran.sasaran));
    const data = bagian.get(sasaran.sasaran);
    const jenis = data === undefined ? null : jenisGambar(data);
    if (data === undefined || jenis === null) catat("gambar-lain");
    else if (hasil.length >= TERBANYAK) catat("gambar-banyak");
    else hasil.push({ pada: tengah ? sumber.indexOf("\n", pada) + 1 : pada, jenis, data, alt });
  }
  return hasil;
}

/** Told by the first bytes: names of parts lie. */
function jenisGambar(data: Uint8Array): GambarNaskah["jenis"] | null {
  if (cocok(data, 0, [0x89, 0x50, 0x4e, 0x47])) return "image/png";
  if (cocok(data, 0, [0xff, 0xd8, 0xff])) return "image/jpeg";
  return cocok(data, 0, [0x52, 0x49, 0x46, 0x46]) && cocok(data, 8, [0x57, 0x45, 0x42, 0x50]) ? "image/webp" : null;
}

const cocok = (data: Uint8Array, dari: number, awal: readonly number[]): boolean => awal.every((satu, at) => data[dari + at] === satu);
