/** Makes a harmonisation packet: the papers of the draft, its PDF, the matrix, and all of it in one ZIP. */
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { type AsalUsul, type EntriPustaka, type IsiPaket, isNaskahKerja, type KemajuanBaca, type LangkahPaket } from "@selaras/parsers";
import type { KepalaPaket } from "@selaras/parsers/ekspor";
import type { Selectable } from "kysely";
import { daftarCatatan } from "../rancangan/catatan.ts";
import { catat } from "../rancangan/jejak.ts";
import { daftarKesampingan } from "../rancangan/kesampingan.ts";
import { namaBerkas, naskahKeluar, type UnduhParts } from "../rancangan/unduh.ts";
import { daftarVersi } from "../rancangan/versi.ts";
import type { TabelDokumen } from "../storage/tabel.ts";
import type { BerkasJadi, IsiPaketNaskah } from "../worker/pesanan-naskah.ts";
import { readHasil } from "../worker/task.ts";
import { type HasilMatriks, type MatriksParts, matriksPaket, type OpsiMatriks } from "./matriks-paket.ts";
import { JUMLAH_BERKAS, NAMA } from "./nama-berkas.ts";

export interface PaketParts extends UnduhParts, MatriksParts {
  readonly logError: (error: unknown) => void;
}

type Dokumen = Selectable<TabelDokumen>;

export interface OpsiPaket {
  /** Id of whoever asked. */
  readonly oleh: string;
  readonly signal: AbortSignal;
  readonly onKemajuan: (kemajuan: KemajuanBaca) => void;
}

type Paket = Extract<LangkahPaket, { readonly paket: unknown }>["paket"];

const { version } = createRequire(import.meta.url)("../../package.json") as { readonly version: string };

/** Gives the packet. What cannot be made is named in it with the reason. Rejects where the draft cannot be read, and where it is told to stop. */
export async function susunPaket(parts: PaketParts, dokumen: Dokumen, opsi: OpsiPaket): Promise<Paket> {
  const { tulisNaskah, db, now } = parts;
  const { signal } = opsi;
  const waktu = now();
  const [naskah, catatan, kesampingan, versi, acuan] = await Promise.all([
    naskahKeluar(parts, dokumen),
    daftarCatatan(db, dokumen.id),
    daftarKesampingan(db, dokumen.id),
    daftarVersi(db, dokumen.id),
    bacaAcuan(parts, dokumen.acuan),
  ]);
  signal.throwIfAborted();
  const kepala = kepalaOf(dokumen, parts.daftar, {
    waktu,
    sidik: sidikOf(JSON.stringify(naskah.isi)),
    naskahKerja: acuan?.naskahKerja ?? false,
  });
  const pesanan = { macam: "paket", naskah, kepala, catatan, kesampingan, versi, acuan: acuan?.json ?? null } as const;
  const made = await tulisNaskah(pesanan, { signal, onKemajuan: opsi.onKemajuan });
  for (const { nama, sebab } of made.gagal) parts.logError(new Error(`${nama}: ${sebab}`));
  const tidakDibuat = made.gagal.map(({ nama }) => `${nama}: tidak dapat disusun karena kesalahan di server.`);
  const berkas: BerkasJadi[] = [...made.berkas];
  const maju = (langkah: string): void => opsi.onKemajuan({ langkah, selesai: berkas.length + tidakDibuat.length, jumlah: JUMLAH_BERKAS });

  // a browser of its own and threads of their own: neither waits for the other
  maju("Mencetak PDF dan menyandingkan dengan acuan");
  const [pdf, matriks] = await Promise.all([
    pdfPaket(parts, made.cetak, signal),
    matriksOf(parts, dokumen, made, { waktu, signal, onLangkah: maju }),
  ]);
  if (typeof pdf === "string") tidakDibuat.push(pdf);
  else berkas.push(pdf);
  if ("tidakDibuat" in matriks) tidakDibuat.push(...[NAMA.matriksXlsx, NAMA.matriksDocx].map((nama) => `${nama}: ${matriks.tidakDibuat}`));
  else berkas.push(...matriks.berkas);

  maju("Membungkus paket");
  const keterangan = "keterangan" in matriks ? matriks.keterangan : [];
  const manifes = { kepala, selaras: version, tidakDibuat: tidakDibuat.toSorted(), keterangan };
  const { zip, berkas: isi } = await tulisNaskah({ macam: "bungkus", manifes, berkas }, { signal });
  signal.throwIfAborted();
  await catatPaket(parts, dokumen.id, opsi.oleh, kepala, isi);
  const nama = `paket-${namaBerkas(dokumen.judul, "rancangan")}-${waktu.slice(0, 10)}.zip`;
  return { nama, isi: Buffer.from(zip).toString("base64"), berkas: isi, tidakDibuat: manifes.tidakDibuat };
}

const catatPaket = ({ db, now }: PaketParts, dokumen: string, pengguna: string, { sidik }: KepalaPaket, berkas: readonly IsiPaket[]) =>
  catat(db, { pada: now(), pengguna, dokumen, tindakan: "rancangan.paket", rincian: { sha256: sidik, berkas: berkas.length } });

/** The tree of the acuan as the page of a regulation gets it; `null` where the Pustaka has none. */
async function bacaAcuan({ perform }: PaketParts, id: string) {
  const hasil = await perform({ jenis: "peraturan", id });
  if (hasil.jenis !== "isi") return null;
  const { asal } = readHasil(hasil) as { readonly asal: readonly AsalUsul[] };
  return { json: hasil.bytes, naskahKerja: isNaskahKerja(asal) };
}

function kepalaOf(
  { id, judul, daerah, kode_daerah, acuan }: Dokumen,
  daftar: readonly EntriPustaka[],
  lain: Pick<KepalaPaket, "waktu" | "sidik" | "naskahKerja">,
): KepalaPaket {
  const entri = daftar.find((one) => one.id === acuan);
  const nama = entri ? `${entri.jenis} Nomor ${entri.nomor} Tahun ${entri.tahun}` : acuan;
  return { id, judul, daerah, kodeDaerah: kode_daerah, acuan: nama, ...lain };
}

/** The file, or the sentence that says why there is none. */
async function pdfPaket({ pdf, logError }: PaketParts, cetak: string, signal: AbortSignal): Promise<BerkasJadi | string> {
  if (pdf === null) return `${NAMA.pdf}: Chromium tidak terpasang di server; cetak dari peramban, atau simpan DOCX sebagai PDF.`;
  try {
    return { nama: NAMA.pdf, isi: new Uint8Array(await pdf(cetak, { signal })) };
  } catch (error) {
    signal.throwIfAborted();
    logError(error);
    return `${NAMA.pdf}: Chromium di server gagal mencetak; cetak dari peramban, atau simpan DOCX sebagai PDF.`;
  }
}

async function matriksOf(parts: PaketParts, dokumen: Dokumen, { teks }: IsiPaketNaskah, opsi: OpsiMatriks): Promise<HasilMatriks> {
  const { id, judul, daerah, tingkat, acuan } = dokumen;
  try {
    return await matriksPaket(parts, { id, judul, daerah, tingkat, acuan, teks, sha256: sidikOf(teks) }, opsi);
  } catch (error) {
    opsi.signal.throwIfAborted();
    parts.logError(error);
    return { tidakDibuat: "tidak dapat disusun karena kesalahan di server." };
  }
}

const sidikOf = (teks: string): string => createHash("sha256").update(teks).digest("hex");
