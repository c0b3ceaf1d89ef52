import type { Catatan, DokumenRancangan } from "@selaras/parsers";
import type { Kysely, Selectable } from "kysely";
import type { Galat } from "../errors.ts";
import type { Tabel, TabelDokumen } from "../storage/tabel.ts";
import type { BentukNaskahKeluar, GambarKeluar, NaskahKeluar, TandaUnduhan, TulisNaskah } from "../worker/pesanan-naskah.ts";
import { daftarCatatan } from "./catatan.ts";
import { bacaGambar, gantiAlamatGambar } from "./gambar.ts";
import type { KerjaBersama } from "./kerja-bersama.ts";
import type { BuatPdf } from "./pdf.ts";
import { takAdaPdf } from "./unduh-galat.ts";

export const BENTUK_UNDUHAN = ["md", "txt", "html", "json", "docx", "pdf", "akn", "jdih-json", "jdih-csv", "abstrak"] as const;

export type BentukUnduhan = (typeof BENTUK_UNDUHAN)[number];

/** What files of a draft are made with. */
export interface UnduhParts {
  readonly db: Kysely<Tabel>;
  readonly kerjaBersama: Pick<KerjaBersama, "isi">;
  readonly tulisNaskah: TulisNaskah;
  /** `null` where this machine cannot. */
  readonly pdf: BuatPdf | null;
  /** The time as ISO text. */
  readonly now: () => string;
}

export interface PilihanUnduh {
  readonly bentuk: BentukUnduhan;
  readonly tanda: TandaUnduhan;
  readonly catatan: boolean;
  readonly usul: boolean;
}

export interface Unduhan {
  /** Name of the file, ASCII. */
  readonly nama: string;
  readonly jenis: string;
  readonly isi: Uint8Array<ArrayBuffer>;
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Media type, and how the name of the file ends. */
const JENIS: Readonly<Record<BentukUnduhan, readonly [jenis: string, akhiran: string]>> = {
  md: ["text/markdown; charset=utf-8", ".md"],
  txt: ["text/plain; charset=utf-8", ".txt"],
  html: ["text/html; charset=utf-8", ".html"],
  json: ["application/json; charset=utf-8", ".json"],
  docx: [DOCX, ".docx"],
  pdf: ["application/pdf", ".pdf"],
  akn: ["application/xml; charset=utf-8", ".xml"],
  "jdih-json": ["application/json; charset=utf-8", "-jdih.json"],
  "jdih-csv": ["text/csv; charset=utf-8", "-jdih.csv"],
  abstrak: [DOCX, "-abstrak.docx"],
};

type Dokumen = Pick<Selectable<TabelDokumen>, "id" | "judul">;

/** A draft as a file. Rejects where making it fails, and where it is told to stop. */
export async function unduh(
  parts: UnduhParts,
  dokumen: Dokumen,
  { bentuk, ...pilihan }: PilihanUnduh,
  signal: AbortSignal,
): Promise<Unduhan | { readonly galat: Galat }> {
  const { tanda } = pilihan;
  const isi =
    bentuk === "pdf" ? await cetakPdf(parts, dokumen, tanda, signal) : await tulis(parts, dokumen, { ...pilihan, bentuk }, signal);
  if (isi === null) return { galat: takAdaPdf() };
  const [jenis, akhiran] = JENIS[bentuk];
  return { nama: `${namaBerkas(dokumen.judul, "rancangan")}${tanda === "salinan" ? "-salinan" : ""}${akhiran}`, jenis, isi };
}

/** The page that a browser prints, as HTML. Rejects like `unduh`. */
export const cetak = (parts: UnduhParts, dokumen: Dokumen, tanda: TandaUnduhan, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> =>
  tulis(parts, dokumen, { bentuk: "cetak", tanda, catatan: false, usul: false }, signal);

type PilihanTulis = Omit<PilihanUnduh, "bentuk"> & { readonly bentuk: BentukNaskahKeluar };

async function tulis(parts: UnduhParts, dokumen: Dokumen, { bentuk, tanda, catatan, usul }: PilihanTulis, signal: AbortSignal) {
  const [naskah, notes] = await Promise.all([
    naskahKeluar(parts, dokumen),
    bentuk === "docx" && (catatan || usul) ? daftarCatatan(parts.db, dokumen.id) : [],
  ]);
  const dipakai = catatan ? notes : notes.flatMap(usulSaja);
  return parts.tulisNaskah({ macam: "unduh", naskah, bentuk, tanda, catatan: dipakai, usul, waktu: parts.now() }, { signal });
}

/** The wording of an open proposal, without what people say about it. */
const usulSaja = (satu: Catatan): readonly Catatan[] =>
  satu.usulan === null || satu.selesai !== null ? [] : [{ ...satu, isi: "", kutipan: null, balasan: [] }];

async function cetakPdf(parts: UnduhParts, dokumen: Dokumen, tanda: TandaUnduhan, signal: AbortSignal) {
  if (parts.pdf === null) return null;
  const html = new TextDecoder().decode(await cetak(parts, dokumen, tanda, signal));
  return new Uint8Array(await parts.pdf(html, { signal }));
}

/** What a draft says now, with its pictures. */
export async function naskahKeluar(
  { db, kerjaBersama }: Pick<UnduhParts, "db" | "kerjaBersama">,
  { id, judul }: Dokumen,
): Promise<NaskahKeluar> {
  const isi = await kerjaBersama.isi(id);
  return { judul, isi, gambar: await gambarOf(db, id, isi) };
}

async function gambarOf(db: Kysely<Tabel>, id: string, isi: DokumenRancangan): Promise<ReadonlyMap<string, GambarKeluar>> {
  const src = new Set<string>();
  gantiAlamatGambar(isi, (one) => {
    src.add(one);
    return one;
  });
  const found = new Map<string, GambarKeluar>();
  for (const one of src) {
    const gambar = await bacaGambar(db, id, one.slice(one.lastIndexOf("/") + 1));
    if (gambar) found.set(one, gambar);
  }
  return found;
}

/** A title as the name of a file, ASCII; `lain` where nothing of it is left. */
export function namaBerkas(judul: string, lain: string): string {
  const bare = judul
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .toLowerCase();
  return (
    bare
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 80)
      .replace(/-$/, "") || lain
  );
}
