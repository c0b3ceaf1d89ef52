/** Pictures of a draft, as large as they are and never wider than the text. */
import { ImageRun, Paragraph, TextRun } from "docx";
import type { GambarDokumen } from "../../rancangan/dokumen.ts";
import { sebutanGambar } from "../../rancangan/naskah.ts";
import { teksAman } from "../teks-aman.ts";
import { LEBAR_TEKS, TINGGI_TEKS } from "./kertas.ts";
import { GAYA } from "./nama-gaya.ts";
import { ukuranGambar } from "./ukuran-gambar.ts";

export interface DataGambar {
  readonly data: Uint8Array;
  readonly jenis: "image/png" | "image/jpeg" | "image/webp";
}

/** Gives the data of a picture by its address; `null` where it is not to be had. */
export type SumberGambar = (src: string) => DataGambar | null;

/** Twentieths of a point in a pixel of 1/96 inch. */
const TWIP_PIKSEL = 15;
/** Room for the caption. */
const TINGGI_TERBESAR = Math.floor((TINGGI_TEKS * 0.85) / TWIP_PIKSEL);

/** The library knows no WebP and asks for nothing but the ending of the file's name: `lengkapiJenis` names its type. */
const AKHIRAN = { "image/png": "png", "image/jpeg": "jpg", "image/webp": "webp" } as const;

/** A paragraph with the picture; its description where there is no picture. `nomor` is another one for each. */
export function alineaGambar(
  node: GambarDokumen,
  { gambar, nomor, lebar = LEBAR_TEKS, gandeng = false }: { gambar: SumberGambar; nomor: number; lebar?: number; gandeng?: boolean },
): Paragraph {
  const isi = gambar(node.attrs.src);
  const ukuran = isi === null ? null : ukuranGambar(isi.data);
  const sifat = { style: GAYA.gambar, keepNext: gandeng };
  if (isi === null || ukuran === null) return new Paragraph({ ...sifat, children: [new TextRun(teksAman(sebutanGambar(node)))] });
  const skala = Math.min(1, lebar / TWIP_PIKSEL / ukuran.lebar, TINGGI_TERBESAR / ukuran.tinggi);
  const alt = teksAman(node.attrs.alt);
  return new Paragraph({
    ...sifat,
    children: [
      new ImageRun({
        type: AKHIRAN[isi.jenis] as "png",
        data: isi.data,
        transformation: { width: Math.max(1, Math.floor(ukuran.lebar * skala)), height: Math.max(1, Math.floor(ukuran.tinggi * skala)) },
        altText: { id: String(nomor), name: `Gambar ${nomor}`, description: alt, title: alt },
      }),
    ],
  });
}

/** The list of content types, with that of WebP. */
export const lengkapiJenis = (jenisIsi: string): string =>
  jenisIsi.includes('Extension="webp"')
    ? jenisIsi
    : jenisIsi.replace(/(<Types\b[^>]*>)/, '$1<Default ContentType="image/webp" Extension="webp"/>');
