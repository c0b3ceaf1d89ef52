/** Getting the bytes of a PDF: handed over by the service worker, from its address, or from a file of the person. */
import { BATAS_PDF, type SebabGagalPdf } from "./buka-pdf.ts";
import { ambilTitipan, titipPdf } from "./titipan.ts";

/** What the reader's address asks for. */
export interface Permintaan {
  readonly src: string | null;
  /** Key of bytes in `titipan.ts`. */
  readonly titipan: string | null;
}

export interface BerkasPdf {
  readonly isi: Uint8Array;
  /** As in `Lembar.alamat`. */
  readonly alamat: string;
  readonly nama: string;
}

export type SebabGagalAmbil = SebabGagalPdf | "perlu-izin" | "tak-terjangkau" | "berkas-lokal" | "alamat-salah";

export interface GagalAmbil {
  readonly gagal: SebabGagalAmbil;
  /** What was asked for; `null` where nothing was. */
  readonly alamat: string | null;
}

const TUNGGU_MS = 60_000;

/** `?src=…&titipan=…` of the reader's address. */
export function bacaPermintaan(query: string): Permintaan {
  const cari = new URLSearchParams(query);
  return { src: cari.get("src"), titipan: cari.get("titipan") };
}

/** The file that the address asks for; `null` where it asks for none. `punyaIzin` tells whether an origin may be reached. */
export async function ambilBerkas(
  { src, titipan }: Permintaan,
  punyaIzin: (asal: string) => Promise<boolean>,
): Promise<BerkasPdf | GagalAmbil | null> {
  const dititip = titipan === null ? null : await ambilTitipan(titipan);
  if (dititip !== null) return { isi: dititip.isi, alamat: dititip.alamat, nama: namaBerkas(dititip.alamat) };
  return src === null ? null : unduh(src, punyaIzin);
}

async function unduh(src: string, punyaIzin: (asal: string) => Promise<boolean>): Promise<BerkasPdf | GagalAmbil> {
  const url = URL.canParse(src) ? new URL(src) : null;
  if (url === null || !/^(?:https?|file):$/.test(url.protocol)) return { gagal: "alamat-salah", alamat: src };
  url.hash = "";
  const alamat = url.href;
  try {
    const jawaban = await fetch(alamat, { signal: AbortSignal.timeout(TUNGGU_MS) });
    if (!jawaban.ok) return { gagal: "tak-terjangkau", alamat };
    const isi = await bacaSampai(jawaban, BATAS_PDF.byte);
    return isi === null ? { gagal: "terlalu-besar", alamat } : { isi, alamat, nama: namaBerkas(alamat) };
  } catch {
    if (url.protocol === "file:") return { gagal: "berkas-lokal", alamat };
    return { gagal: (await punyaIzin(url.origin)) ? "tak-terjangkau" : "perlu-izin", alamat };
  }
}

/** The body; `null` as soon as it is longer than `terbanyak` bytes. */
async function bacaSampai(jawaban: Response, terbanyak: number): Promise<Uint8Array | null> {
  if (Number(jawaban.headers.get("Content-Length") ?? 0) > terbanyak) return null;
  const bagian: Uint8Array[] = [];
  let panjang = 0;
  const pembaca = jawaban.body?.getReader();
  for (let potong = await pembaca?.read(); potong?.value !== undefined; potong = await pembaca?.read()) {
    panjang += potong.value.length;
    if (panjang > terbanyak) {
      await pembaca?.cancel();
      return null;
    }
    bagian.push(potong.value);
  }
  const isi = new Uint8Array(panjang);
  let at = 0;
  for (const satu of bagian) {
    isi.set(satu, at);
    at += satu.length;
  }
  return isi;
}

/** A file that was picked or dropped. It is kept for a reload; `titipan` is its key then. */
export async function terimaBerkas(berkas: File): Promise<(BerkasPdf & { readonly titipan: string | null }) | GagalAmbil> {
  const alamat = `berkas:${berkas.name}`;
  if (berkas.size > BATAS_PDF.byte) return { gagal: "terlalu-besar", alamat };
  const isi = new Uint8Array(await berkas.arrayBuffer());
  const titipan = await titipPdf(isi, alamat);
  return { isi, alamat, nama: berkas.name, titipan };
}

/** The last part of an address, readable. */
export function namaBerkas(alamat: string): string {
  const ujung =
    alamat
      .replace(/[?#].*$/u, "")
      .split(/[/:]/u)
      .at(-1) ?? "";
  try {
    return decodeURIComponent(ujung) || alamat;
  } catch {
    return ujung || alamat;
  }
}
