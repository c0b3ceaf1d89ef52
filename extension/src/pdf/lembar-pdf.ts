/** The text of an open PDF as the rest of the extension takes it, and the answers of the reader's tab. */
import type { KabarLembar, Lembar, LembarGagal, PesanLembar } from "../pesan/lembar.ts";
import type { BidangPdf } from "./bidang-pdf.ts";
import type { PdfTerbuka } from "./buka-pdf.ts";

/** As for a page. */
const HURUF_TERBANYAK = 2_000_000;

export function lembarPdf({ naskah, judul, pindaian }: PdfTerbuka, alamat: string, nama: string): Lembar | LembarGagal {
  if (pindaian) return { gagal: "pindaian" };
  if (naskah.sumber.length > HURUF_TERBANYAK) return { gagal: "terlalu-panjang" };
  const { sumber, blok, halaman } = naskah;
  return { alamat, judul: judul ?? nama, sumber, blok, macam: "pdf", situs: null, halaman };
}

/** What is open in the reader; `null` while a file is being opened. */
export interface Terbuka {
  readonly lembar: Lembar | LembarGagal;
  readonly bidang: BidangPdf;
}

/**
 * Answers like the script in a page. `terbuka` waits for a file that is just being opened, so that whoever asks too early need not ask again;
 * it gives `null` where there is none. Gives what ends it.
 */
export function jawabLembar(terbuka: () => Promise<Terbuka | null>): () => void {
  async function jawab(pesan: PesanLembar): Promise<unknown> {
    const kini = await terbuka();
    switch (pesan.apa) {
      case "baca":
        return kini?.lembar ?? { gagal: "kosong" };
      case "sorot":
        return { terpasang: kini?.bidang.sorot(pesan.sorotan, pesan.hilang) ?? 0 };
      case "tuju":
        return { terlihat: kini?.bidang.tuju(pesan.id, pesan.rentang) ?? false };
      case "pilihan":
        return kini?.bidang.pilihan() ?? null;
      case "bersihkan":
        kini?.bidang.sorot([], []);
        return { terpasang: 0 };
    }
  }
  const dengar = (pesan: Partial<PesanLembar> | null, { id }: chrome.runtime.MessageSender, balas: (jawaban: unknown) => void): boolean => {
    if (id !== chrome.runtime.id || pesan?.untuk !== "lembar") return false;
    jawab(pesan as PesanLembar).then(balas, () => balas(undefined));
    return true;
  };
  chrome.runtime.onMessage.addListener(dengar);
  return () => chrome.runtime.onMessage.removeListener(dengar);
}

/** Tells whoever listens; without a panel nobody does, which is no failure. */
export function kabarkan(kabar: KabarLembar): void {
  chrome.runtime.sendMessage(kabar).catch(() => undefined);
}
