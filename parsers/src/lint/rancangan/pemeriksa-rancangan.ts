/** The drafting rules over a draft of the shared editor, again and again while it is written. */
import type { DokumenRancangan } from "../../rancangan/dokumen.ts";
import type { Keparahan } from "../kaidah.ts";
import { penjalanKaidah } from "../penjalan-kaidah.ts";
import { kaidahDipilih, type OpsiPeriksa } from "../periksa.ts";
import type { HasilPeriksa, TemuanRancangan } from "../temuan-rancangan.ts";
import { pembacaRancangan } from "./pembaca-rancangan.ts";
import { penyebutSatuan } from "./temuan-satuan.ts";

export interface PemeriksaRancangan {
  /** The whole draft as it is now. Only texts that were not there the last time are read; the result is that of a first run. */
  readonly periksa: (dokumen: DokumenRancangan) => HasilPeriksa;
}

/** Makes a checker. Deterministic; accepts every document and never throws. */
export function pemeriksaRancangan(opsi: OpsiPeriksa = {}): PemeriksaRancangan {
  const baca = pembacaRancangan();
  const { jalankan } = penjalanKaidah(kaidahDipilih(opsi), opsi.pembanding);
  const sebut = penyebutSatuan();
  return {
    periksa: (dokumen) => {
      const { terbaca, ganti } = baca(dokumen);
      const temuan = sebut(jalankan(terbaca.peraturan, ganti), terbaca);
      return { temuan, jumlah: jumlahOf(temuan) };
    },
  };
}

function jumlahOf(temuan: readonly TemuanRancangan[]): Readonly<Record<Keparahan, number>> {
  const jumlah = { kritis: 0, tinggi: 0, sedang: 0, rendah: 0, info: 0 };
  for (const { keparahan } of temuan) jumlah[keparahan]++;
  return jumlah;
}
