/** Reads the regulation that a page shows. */
import type { Lembar, LembarGagal } from "../pesan/lembar.ts";
import { DAFTAR_SITUS } from "../situs/daftar-situs.ts";
import { pdfTertanam } from "../situs/pdf-tertanam.ts";
import { CIRI_TERSEDIKIT } from "./ciri-peraturan.ts";
import { bergiliran } from "./giliran.ts";
import type { IndeksTeks } from "./indeks-teks.ts";
import { Jejak } from "./jejak.ts";
import { telusuri } from "./penelusur.ts";
import { penyaring, teksTerpanjang } from "./teks-terpanjang.ts";

/** UTF-16 code units. The longest regulation known has a tenth of it; what a server takes in ends here, too. */
const TERPANJANG = 2_000_000;

export interface HalamanTerbaca {
  readonly lembar: Lembar;
  readonly indeks: IndeksTeks;
  /** Holds everything that was read. */
  readonly wadah: Element;
}

const HALAMAN = new Set(["text/html", "application/xhtml+xml", "text/plain"]);

/**
 * The text of the page with its lines, and where each letter stands; or why there is none. Works in slices of a few milliseconds and changes
 * nothing in the page.
 */
export async function bacaHalaman(dokumen: Document): Promise<HalamanTerbaca | LembarGagal> {
  if (dokumen.contentType === "application/pdf") return { gagal: "pdf", alamat: tanpaPotongan(dokumen.URL) };
  if (!HALAMAN.has(dokumen.contentType)) return { gagal: "bukan-halaman" };
  if (dokumen.body === null) return { gagal: "kosong" };
  const pilihan = await pilih(dokumen);
  if ("gagal" in pilihan) return pilihan;
  const { wadah, situs } = pilihan;
  const hasil = await bacaWadah(wadah);
  if ("gagal" in hasil) return hasil;
  const { jejak, blok } = hasil;
  const lembar: Lembar = {
    alamat: tanpaPotongan(dokumen.URL),
    judul: dokumen.title.trim(),
    sumber: jejak.sumber,
    blok,
    macam: "halaman",
    situs,
  };
  return { lembar, indeks: jejak.indeks, wadah };
}

/** What the part shows now, without its lines; `null` where it is too long. To be compared with the text that was read. */
export async function teksWadah(wadah: Element): Promise<string | null> {
  const jejak = new Jejak();
  const lebih = await bergiliran(telusuri(wadah, jejak, { lewati: penyaring(wadah), terpanjang: TERPANJANG }));
  return lebih ? null : jejak.sumber;
}

async function bacaWadah(wadah: Element): Promise<{ readonly jejak: Jejak; readonly blok: Lembar["blok"] } | LembarGagal> {
  const jejak = new Jejak();
  const lebih = await bergiliran(telusuri(wadah, jejak, { lewati: penyaring(wadah), terpanjang: TERPANJANG }));
  if (lebih) return { gagal: "terlalu-panjang" };
  const blok = await bergiliran(jejak.susun());
  return blok.length === 0 ? { gagal: "kosong" } : { jejak, blok };
}

async function pilih(dokumen: Document): Promise<{ readonly wadah: Element; readonly situs: string | null } | LembarGagal> {
  const alamat = new URL(dokumen.URL);
  for (const { cocok, wadah, nama } of DAFTAR_SITUS) {
    const ada = cocok(alamat) ? wadah(dokumen, alamat) : null;
    if (ada === null) continue;
    return "pdf" in ada ? { gagal: "pdf", alamat: ada.pdf } : { wadah: ada, situs: nama };
  }
  const terpanjang = await bergiliran(teksTerpanjang(dokumen.body));
  const pdf = terpanjang === null || terpanjang.ciri < CIRI_TERSEDIKIT ? pdfTertanam(dokumen) : null;
  if (pdf !== null) return { gagal: "pdf", alamat: pdf };
  return terpanjang === null ? { gagal: "kosong" } : { wadah: terpanjang.wadah, situs: null };
}

const tanpaPotongan = (alamat: string): string => alamat.split("#", 1)[0] ?? alamat;
