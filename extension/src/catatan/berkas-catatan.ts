/** Notes as files: W3C Web Annotation, and the report as a page or a document. */
import { anotasiWeb, bacaAnotasiWeb, laporanTelaah } from "@selaras/parsers";
import type { Bacaan } from "../pesan/mesin.ts";
import type { BentukEkspor, BerkasEkspor, CatatanTelaah, Galat, HasilImpor } from "./antarmuka.ts";
import { isRekaman } from "./bentuk-catatan.ts";

/** A file of 10,000 long notes is smaller. */
const BERKAS_TERBESAR = 20_000_000;

const BUTIR_TERBANYAK = 10_000;

const JENIS: Readonly<Record<BentukEkspor, string>> = {
  json: "application/ld+json",
  html: "text/html",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** The notes in one of the forms; of `html` and `docx` with the deviations of the text. Names of others stay with their notes. */
export async function eksporCatatan(
  bentuk: BentukEkspor,
  bacaan: Bacaan,
  catatan: readonly CatatanTelaah[],
): Promise<BerkasEkspor | Galat> {
  try {
    const isi = await tulis(bentuk, bacaan, catatan);
    return { nama: `${namaBerkas(bacaan)}.${bentuk}`, jenis: JENIS[bentuk], isi: new Blob([isi], { type: JENIS[bentuk] }) };
  } catch {
    return {
      galat: "Berkas tidak dapat disusun. Catatan tetap tersimpan. Coba bentuk lain; bila tetap gagal, laporkan kepada pengelola Selaras.",
    };
  }
}

async function tulis(bentuk: BentukEkspor, bacaan: Bacaan, catatan: readonly CatatanTelaah[]): Promise<BlobPart> {
  const { naskah, sidik, acuan, hasil } = bacaan;
  const anotasi = catatan.map(({ oleh, alamat: _alamat, sidik: _sidik, kirim: _kirim, ...isi }) => ({
    ...isi,
    ...(oleh !== null && { oleh: { nama: oleh } }),
  }));
  if (bentuk === "json") return `${JSON.stringify(anotasiWeb({ ...naskah, sidik }, anotasi), null, 2)}\n`;
  const laporan = laporanTelaah({ naskah, sidik, acuan, hasil, anotasi, dibuat: new Date().toISOString() });
  // the writer of documents is heavy, and most people never export
  const { laporanTelaahDocx, laporanTelaahHtml } = await import("@selaras/parsers/ekspor");
  return bentuk === "html" ? laporanTelaahHtml(laporan) : laporanTelaahDocx(laporan);
}

/** Reads a file of notes for the text that is open. Nothing of it is stored yet. */
export async function imporCatatan(bacaan: Bacaan, berkas: Blob): Promise<HasilImpor | Galat> {
  if (berkas.size > BERKAS_TERBESAR)
    return { galat: "Berkas ini terlalu besar untuk berkas catatan (lebih dari 20 MB). Tidak ada yang diimpor." };
  let json: unknown;
  try {
    json = JSON.parse(await berkas.text());
  } catch {
    return { galat: "Berkas ini bukan JSON yang utuh. Tidak ada yang diimpor. Pilih berkas .json hasil ekspor catatan." };
  }
  const butir = butirOf(json);
  if (butir.length === 0) {
    return {
      galat: "Berkas ini tidak memuat catatan (W3C Web Annotation). Tidak ada yang diimpor. Pilih berkas .json hasil ekspor catatan.",
    };
  }
  const catatan: CatatanTelaah[] = [];
  const ditolak: { readonly nomor: number; readonly sebab: string }[] = [];
  for (const [ke, satu] of butir.slice(0, BUTIR_TERBANYAK).entries()) {
    // one by one, so that each keeps the name of who wrote it
    const hasil = bacaAnotasiWeb([satu]);
    ditolak.push(...hasil.ditolak.map(({ sebab }) => ({ nomor: ke + 1, sebab })));
    catatan.push(...hasil.anotasi.map((isi) => ({ ...isi, alamat: bacaan.lembar.alamat, sidik: "", oleh: pembuatOf(satu), kirim: null })));
  }
  if (butir.length > BUTIR_TERBANYAK)
    ditolak.push({ nomor: BUTIR_TERBANYAK + 1, sebab: "Berkas ini terlalu panjang; sisanya tidak dibaca." });
  return { catatan, ditolak };
}

/** The annotations of a collection, a page, a list, or one alone. Source: W3C Web Annotation Data Model, 5.1 and 5.2; `rows` is Hypothesis' form. */
function butirOf(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  if (!isRekaman(json)) return [];
  if (isRekaman(json.first)) return butirOf(json.first);
  if (Array.isArray(json.items)) return json.items;
  if (Array.isArray(json.rows)) return json.rows;
  return "target" in json ? [json] : [];
}

/** Who wrote it, so that somebody else's note is never sent as one's own; `null` where nobody is named. Source: the same, 3.3.1. */
function pembuatOf(butir: unknown): string | null {
  if (!isRekaman(butir)) return null;
  const pembuat: unknown = Array.isArray(butir.creator) ? butir.creator[0] : (butir.creator ?? butir.user);
  const nama = isRekaman(pembuat) ? (pembuat.name ?? pembuat.nickname ?? pembuat.id) : pembuat;
  return typeof nama === "string" && nama.trim() !== "" ? nama.trim().slice(0, 200) : null;
}

/** `catatan-perbup-cilacap-5-2024`, of what the text says about itself. */
function namaBerkas({ naskah: { jenis, nomor, tahun, judul } }: Bacaan): string {
  const sebutan = nomor === null || tahun === null ? judul : `${jenis ?? "peraturan"} ${nomor} ${tahun}`;
  const rapi = sebutan
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);
  return `catatan-${rapi || "naskah"}`;
}
