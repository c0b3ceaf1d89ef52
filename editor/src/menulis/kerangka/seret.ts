/** Dragging a row of the outline to another place. */
import { jenjangSatuan } from "../susunan.ts";
import type { BarisRancangan } from "./baris-kerangka.ts";

/** Format of a dragged row: nothing outside the outline takes it. */
export const FORMAT_SERET = "application/x-selaras-satuan";

export interface Sasaran {
  readonly id: string;
  readonly letak: "sebelum" | "sesudah" | "dalam";
}

/** Where a row goes that is dropped at this height of another one (0 its upper edge, 1 its lower): a Pasal on the lower half of a Bab into it. */
export function sasaranSeret(diseret: BarisRancangan, pada: BarisRancangan, tinggi: number): Sasaran | null {
  if (pada.tetap || diseret.id === pada.id) return null;
  if (tinggi < 0.5) return { id: pada.id, letak: "sebelum" };
  const lebihDalam = jenjangSatuan({ jenis: diseret.jenis, tingkat: 0 }) > jenjangSatuan({ jenis: pada.jenis, tingkat: 0 });
  return { id: pada.id, letak: lebihDalam ? "dalam" : "sesudah" };
}
