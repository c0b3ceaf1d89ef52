/** Numbers of a sequence as they are said and printed. */
import { toLetter, toOrdinal, toRoman } from "../../istilah.ts";
import type { SatuanTerbaca } from "./bacaan.ts";
import { gayaOf } from "./deret.ts";

/** `ayat (3)`, `huruf c`, `Pasal 6`, `Bagian Ketiga`. */
export function sebutanNomor({ attrs }: Pick<SatuanTerbaca, "attrs">, nilai: number): string {
  switch (attrs.jenis) {
    case "bab":
      return `Bab ${toRoman(nilai)}`;
    case "bagian":
      return `Bagian ${toOrdinal(nilai)}`;
    case "paragraf":
      return `Paragraf ${nilai}`;
    case "pasal":
      return `Pasal ${attrs.gaya === "I." ? toRoman(nilai) : nilai}`;
    case "lampiran":
      return `Lampiran ${toRoman(nilai)}`;
    case "ayat":
      return `ayat (${nilai})`;
    default: {
      const gaya = gayaOf(attrs);
      const huruf = /a/i.test(gaya) && gaya !== "BAB";
      const nomor = gaya === "BAB" || /^i/i.test(gaya) ? toRoman(nilai) : huruf ? toLetter(nilai) : String(nilai);
      const rupa = gaya.startsWith("A") ? nomor.toUpperCase() : gaya === "i." ? nomor.toLowerCase() : nomor;
      if (attrs.jenis === "subjudul") return `subjudul ${gaya === "BAB" ? "Bab " : ""}${rupa}`;
      return `${huruf ? "huruf" : "angka"} ${rupa}`;
    }
  }
}

/** The number alone: `3`, `c`, `II`. */
export const nomorSaja = (satuan: Pick<SatuanTerbaca, "attrs">, nilai: number): string =>
  /[A-Za-z0-9]+(?=\)?$)/.exec(sebutanNomor(satuan, nilai))?.[0] ?? "";

/** `huruf b`, `huruf b dan huruf c`, `huruf b sampai dengan huruf f`. */
export function sebutanDeret(satuan: Pick<SatuanTerbaca, "attrs">, dari: number, sampai: number): string {
  const [awal, akhir] = [sebutanNomor(satuan, dari), sebutanNomor(satuan, sampai)];
  if (sampai === dari) return awal;
  return `${awal} ${sampai === dari + 1 ? "dan" : "sampai dengan"} ${akhir}`;
}
