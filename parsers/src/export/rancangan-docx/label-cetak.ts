/** The label of a unit as it is typed before its words. */

import type { Satuan } from "../../rancangan/dokumen.ts";
import { gayaRincian, type Penanda, tingkatRincian } from "../../rancangan/penomoran.ts";

/** The computed label, or with `tercetak` the one of the source where that differs; empty where the source has none. */
export function labelCetak({ attrs }: Satuan, { label }: Penanda, tercetak: boolean): string {
  const nomor = attrs.tercetak;
  if (!tercetak || nomor === null) return label;
  switch (attrs.jenis) {
    case "lampiran":
      return `LAMPIRAN ${nomor}`.trim();
    case "bab":
      return nomor === "" ? "" : `BAB ${nomor}`;
    case "bagian":
      return nomor === "" ? "" : `Bagian ${nomor}`;
    case "paragraf":
      return nomor === "" ? "" : `Paragraf ${nomor}`;
    case "pasal":
      return nomor === "" ? "" : `Pasal ${nomor}`;
    // of a heading the source's number is its whole label
    case "subjudul":
      return nomor;
    case "ayat":
      return nomor === "" ? "" : `(${nomor})`;
    case "rincian": {
      if (nomor === "") return "";
      const gaya = gayaRincian(attrs.gaya, tingkatRincian(attrs.tingkat));
      return gaya.startsWith("(") ? `(${nomor})` : nomor + gaya.slice(-1);
    }
    default:
      return nomor === "" ? "" : `${nomor}.`;
  }
}
