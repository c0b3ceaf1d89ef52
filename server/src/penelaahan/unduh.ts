import {
  type Anotasi,
  anotasiWeb,
  type BahanLaporan,
  type EntriPustaka,
  type HasilBacaan,
  isNaskahKerja,
  type PenelaahanRinci,
} from "@selaras/parsers";
import type { Kysely } from "kysely";
import { namaKolom } from "../corpus/nama-kolom.ts";
import { eksporGagal, type Galat } from "../errors.ts";
import type { Pustaka } from "../pustaka/pustaka.ts";
import { namaBerkas } from "../rancangan/unduh.ts";
import type { Tabel } from "../storage/tabel.ts";
import type { MakeFile } from "../worker/make-file.ts";
import { type Perform, readHasil } from "../worker/task.ts";
import { daftarAnotasi } from "./anotasi.ts";
import { naskahOf } from "./kolom.ts";

export type BentukTelaah = "json" | "html" | "docx";

/** What the files of a review are made with. */
export interface UnduhTelaahParts {
  readonly db: Kysely<Tabel>;
  /** The Pustaka as its manifest has it. */
  readonly daftar: readonly EntriPustaka[];
  readonly pustaka: Pustaka;
  readonly perform: Perform;
  readonly makeFile: MakeFile;
  readonly logError: (error: unknown) => void;
  /** The time as ISO text. */
  readonly now: () => string;
}

export interface BerkasTelaah {
  /** Name of the file, ASCII. */
  readonly nama: string;
  readonly jenis: string;
  readonly isi: Uint8Array<ArrayBuffer>;
}

const JENIS: Readonly<Record<BentukTelaah, string>> = {
  json: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  html: "text/html; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** What is longer is reported without its deviations: everybody else would wait for the comparison. */
const TERBANDING = 1_000_000;

/** A review as a file: its notes in the form of the W3C, or the report. */
export async function unduhTelaah(
  parts: UnduhTelaahParts,
  penelaahan: PenelaahanRinci,
  bentuk: BentukTelaah,
): Promise<BerkasTelaah | { readonly galat: Galat }> {
  const anotasi = await daftarAnotasi(parts.db, penelaahan.id);
  const kepala = { nama: `${namaBerkas(penelaahan.judul, "penelaahan")}.${bentuk}`, jenis: JENIS[bentuk] };
  if (bentuk === "json") return { ...kepala, isi: tulis(anotasiWeb(penelaahan, anotasi)) };
  try {
    const bahan = await bahanLaporan(parts, penelaahan, anotasi);
    return { ...kepala, isi: await parts.makeFile(tulis(bahan), `telaah-${bentuk}`, { tanggal: parts.now().slice(0, 10), saringan: "" }) };
  } catch (error) {
    parts.logError(error);
    return { galat: eksporGagal(bentuk.toUpperCase()) };
  }
}

/** What the report says. An acuan that left the Pustaka is named by its id, and what would have been compared with it is left out. */
async function bahanLaporan(
  { daftar, pustaka, perform, now }: UnduhTelaahParts,
  penelaahan: PenelaahanRinci,
  anotasi: readonly Anotasi[],
): Promise<BahanLaporan> {
  const { alamat, judul, jenis, nomor, tahun, daerah, sidik, teks } = penelaahan;
  const entri = daftar.find(({ id }) => id === penelaahan.acuan);
  const provenans = entri ? (await pustaka.naskah(entri.id)).provenans : null;
  const naskah = naskahOf(penelaahan, teks);
  const sanding = { acuan: penelaahan.acuan, lain: [naskah.entri.id], naskah: [naskah] };
  const banding = entri && teks.length <= TERBANDING ? await perform({ jenis: "bacaan", sanding }) : null;
  const hasil = banding && (readHasil(banding) as HasilBacaan | undefined);
  return {
    naskah: { alamat, judul, jenis, nomor, tahun, daerah },
    sidik,
    acuan: { nama: entri ? namaKolom(entri).nama : penelaahan.acuan, naskahKerja: isNaskahKerja(provenans?.provisions ?? []) },
    ...(hasil && { hasil }),
    anotasi,
    dibuat: now(),
  };
}

const tulis = (isi: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(isi)) as Uint8Array<ArrayBuffer>;
