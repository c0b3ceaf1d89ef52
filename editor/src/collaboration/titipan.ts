/** Words that the server did not take, kept until their writer has them as a file. Pure. */
import { type DokumenRancangan, kePeraturan, naskahTersaji } from "@selaras/parsers";

interface Titipan {
  readonly pada: string;
  /** Why the server refused. */
  readonly pesan: string;
  readonly isi: DokumenRancangan;
}

/** Adds one refused text to those already kept (`lama`). */
export function tambahTitipan(lama: string | null, titipan: Titipan): string {
  return JSON.stringify([...bacaTitipan(lama), titipan]);
}

/** What `tambahTitipan` wrote; nothing for a text that cannot be read. */
export function bacaTitipan(teks: string | null): readonly Titipan[] {
  try {
    const isi: unknown = JSON.parse(teks ?? "[]");
    return Array.isArray(isi) ? (isi as readonly Titipan[]) : [];
  } catch {
    return [];
  }
}

interface Simpul {
  readonly attrs?: { readonly id?: unknown };
  readonly content?: readonly Simpul[];
  readonly text?: string;
}

/** Text of every innermost unit by its id, in the order of the document. */
function teksSatuan(dokumen: DokumenRancangan): ReadonlyMap<string, string> {
  const semua = new Map<string, string>();
  const telusuri = ({ attrs, content = [] }: Simpul): void => {
    const teks = content.filter(({ text }) => text !== undefined);
    if (typeof attrs?.id === "string") semua.set(attrs.id, teks.map(({ text }) => text).join(""));
    for (const anak of content) if (anak.text === undefined) telusuri(anak);
  };
  for (const simpul of dokumen.content) telusuri(simpul as Simpul);
  return semua;
}

/**
 * The refused texts as one readable file: what differs from `kini`, the text as it stands on the server, unit by unit, and behind it the whole
 * draft as its writer had it.
 */
export function berkasTitipan(titipan: readonly Titipan[], kini: DokumenRancangan): string {
  const diServer = teksSatuan(naskahTersaji(kini));
  return titipan.map((satu) => satuBerkas(satu, diServer)).join(`\n\n${"=".repeat(72)}\n\n`);
}

function satuBerkas({ pada, pesan, isi: tertulis }: Titipan, diServer: ReadonlyMap<string, string>): string {
  const isi = naskahTersaji(tertulis);
  const { teks, locatorDari } = kePeraturan(isi);
  const milik = teksSatuan(isi);
  const beda = [...milik].filter(([id, satu]) => satu.trim() !== "" && diServer.get(id) !== satu);
  const hilang = [...diServer].filter(([id, satu]) => satu.trim() !== "" && !milik.has(id));
  return [
    "PERUBAHAN YANG TIDAK DITERIMA SERVER",
    `Dicatat: ${pada}`,
    `Alasan: ${pesan}`,
    "",
    "Bagian yang Anda tulis berbeda dari naskah di server:",
    ...(beda.length === 0 ? ["(tidak ada)"] : beda.map(([id, satu]) => `- ${locatorDari(id) ?? "Bagian lain"}: ${satu}`)),
    ...(hilang.length === 0 ? [] : ["", "Bagian yang Anda hapus, tetapi masih ada di server:", ...hilang.map(([, satu]) => `- ${satu}`)]),
    "",
    "NASKAH LENGKAP DI PERAMBAN ANDA",
    "",
    teks,
  ].join("\n");
}
