/** Items that say the same once the names of another region are out of them. */
import type { IsiRancangan } from "../rancangan/dokumen.ts";
import { TITIK, teksOf } from "./buat-satuan.ts";
import { satuanPada, susunanOf } from "./susunan-isi.ts";

/** Ids of items with a blank that repeat the item before them: twenty regulations of the source region are one blank in the draft of another. */
export function pengulangan(isi: readonly IsiRancangan[]): readonly string[] {
  const { anak } = susunanOf(isi);
  return anak.flatMap((bawah) => {
    const rincian = bawah.filter((index) => satuanPada(isi, index)?.attrs.jenis === "rincian" && (anak[index] ?? []).length === 0);
    return rincian.flatMap((index, at) => {
      const sebelum = rincian[at - 1];
      const teks = intiPada(isi, index);
      return sebelum !== undefined && sebelum === index - 1 && teks.includes(TITIK) && teks === intiPada(isi, sebelum)
        ? [isi[index]?.attrs.id ?? ""]
        : [];
    });
  });
}

function intiPada(isi: readonly IsiRancangan[], index: number): string {
  const satuan = satuanPada(isi, index);
  return satuan === undefined ? "" : teksOf(satuan).replace(/\s*[;.,]\s*(?:dan\/atau|dan|atau)?\s*$/, "");
}
