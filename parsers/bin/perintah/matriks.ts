import { basename, resolve } from "node:path";
import {
  bahanOf,
  buildMatriks,
  type Koreksi,
  koreksiTakTerpakai,
  type Matriks,
  matriksHtml,
  matriksJson,
  type Naskah,
  type OpsiEkspor,
  saringMatriks,
  TOPIK,
} from "../../src/index.ts";
import { bacaBerkas, isHasil } from "../baca-berkas.ts";
import { bacaKoreksi } from "../baca-koreksi.ts";
import { hariIni } from "../hari-ini.ts";
import { type Hasil, KODE, salah } from "../hasil.ts";
import { type PilihanMatriks, pilihanMatriks } from "../pilihan-matriks.ts";
import { bacaProvenans } from "../provenans.ts";
import { tulisBerkas } from "../tulis-berkas.ts";

/** `selaras matriks`: the comparison of several regulations with one, as a page, a workbook, a document or data. */
export async function matriks(args: readonly string[]): Promise<Hasil> {
  const given = pilihanMatriks(args);
  if (isHasil(given)) return given;
  const { keluar } = given;
  const masukan = [given.acuan, ...given.berkas, ...(given.koreksi === undefined ? [] : [given.koreksi])];
  if (keluar !== undefined && masukan.some((path) => resolve(path) === resolve(keluar)))
    return salah(`"${keluar}" adalah berkas masukan. Beri nama lain untuk hasilnya.`);
  const kembar = berkasKembar(given);
  if (kembar !== null) return salah(kembar);
  const made = await susun(given);
  if (isHasil(made)) return made;
  const pesan = made.peringatan === undefined ? {} : { pesan: made.peringatan };
  const isi = await isiBerkas(made, given.bentuk);
  if (typeof isi !== "string" && !(isi instanceof Uint8Array)) return isi;
  if (keluar === undefined) return { ...pesan, kode: KODE.baik, keluaran: String(isi) };
  if (!tulisBerkas(keluar, isi)) return salah(`"${keluar}" tidak dapat ditulis. Periksa apakah foldernya ada dan boleh ditulisi.`);
  const { baris, kolom } = made.matriks;
  return { ...pesan, kode: KODE.baik, keluaran: `${baris.length} ketentuan acuan × ${kolom.length} peraturan ditulis ke ${keluar}.` };
}

/** Why these files cannot stand side by side: corrections, exports and data know a regulation by the name of its file. */
function berkasKembar({ acuan, berkas }: PilihanMatriks): string | null {
  if (berkas.some((path) => resolve(path) === resolve(acuan)))
    return `"${acuan}" adalah acuannya dan disebut lagi sebagai peraturan yang disandingkan. Sebutkan hanya pada --acuan.`;
  const seen = new Map([[idOf(acuan), acuan]]);
  for (const path of berkas) {
    const lain = seen.get(idOf(path));
    if (lain !== undefined && resolve(lain) === resolve(path)) return `"${path}" disebut lebih dari satu kali. Sebutkan satu kali saja.`;
    if (lain !== undefined)
      return `"${lain}" dan "${path}" bernama sama, "${idOf(path)}", sehingga tidak dapat dibedakan di dalam hasil. Ganti nama salah satunya.`;
    seen.set(idOf(path), path);
  }
  return null;
}

interface Susunan {
  readonly matriks: Matriks;
  readonly opsi: OpsiEkspor;
  /** What the person should know, though there is a result. */
  readonly peringatan?: string;
}

/** Reads the files, compares, and leaves out what was filtered. */
async function susun(given: PilihanMatriks): Promise<Susunan | Hasil> {
  const acuan = await naskah(given.acuan);
  if (isHasil(acuan)) return acuan;
  const lain: Naskah[] = [];
  for (const path of given.berkas) {
    const satu = await naskah(path);
    if (isHasil(satu)) return satu;
    lain.push(satu);
  }
  const kolom = lain.map(({ id }) => id);
  const rancangan = given.rancangan === undefined ? undefined : idOf(given.rancangan);
  if (rancangan !== undefined && !kolom.includes(rancangan))
    return salah(`Rancangan "${given.rancangan}" bukan salah satu peraturan yang disandingkan: ${kolom.join(", ")}.`);
  const koreksi: DaftarKoreksi | Hasil = given.koreksi === undefined ? new Map() : bacaKoreksi(given.koreksi, kolom);
  if (isHasil(koreksi)) return koreksi;
  const peringatan = takTerpakai(koreksi, acuan, lain);
  const provenans = bacaProvenans(given.acuan);
  if (provenans !== null && isHasil(provenans)) return provenans;
  const saringan = keterangan(given);
  return {
    ...(peringatan === null ? {} : { peringatan }),
    matriks: saringMatriks(buildMatriks({ ...acuan, ...(provenans === null ? {} : { asal: provenans.asal }) }, lain, koreksi), {
      ...(given.topik === undefined ? {} : { topik: [given.topik] }),
      ...(given.hanya === "substantif" ? { hubungan: ["substantif", "tidak-ada"] } : {}),
      hanyaBerbedaAntarDaerah: given.hanya === "berbeda",
    }),
    opsi: {
      // only a text that had to be put together has a provenance; whoever gets the data has to know it as well as who sees the page
      naskahKerja: provenans !== null,
      sumber: provenans?.sumber ?? {},
      tanggal: hariIni(),
      ...(rancangan === undefined ? {} : { rancangan }),
      ...(saringan === "" ? {} : { saringan }),
    },
  };
}

async function isiBerkas({ matriks: isi, opsi }: Susunan, bentuk: PilihanMatriks["bentuk"]): Promise<string | Uint8Array | Hasil> {
  if (bentuk === "json") return matriksJson(isi, opsi);
  if (bentuk === "html") return matriksHtml(isi, opsi.naskahKerja, opsi);
  // the libraries for these take longer to load than the comparison takes
  const { BATAS_KOLOM_DOCX, BATAS_KOLOM_XLSX, matriksDocx, matriksXlsx } = await import("../../src/export/ekspor.ts");
  const batas = bentuk === "docx" ? BATAS_KOLOM_DOCX : BATAS_KOLOM_XLSX;
  if (isi.kolom.length > batas)
    return salah(`Berkas .${bentuk} memuat paling banyak ${batas} peraturan; ini ${isi.kolom.length}. Kurangi, atau pakai -o BERKAS.html.`);
  return bentuk === "docx" ? matriksDocx(isi, opsi) : matriksXlsx(isi, opsi);
}

type DaftarKoreksi = ReadonlyMap<string, readonly Koreksi[]>;

/** A correction whose provision is gone decides nothing; whoever made it has to hear of it. */
function takTerpakai(koreksi: DaftarKoreksi, acuan: Naskah, lain: readonly Naskah[]): string | null {
  if (koreksi.size === 0) return null;
  const bahan = bahanOf(acuan.peraturan);
  const lepas = lain.flatMap(({ id, peraturan }) =>
    koreksiTakTerpakai(koreksi.get(id) ?? [], bahan, bahanOf(peraturan)).map(({ a, b }) => `${a} dan ${b} (${id})`),
  );
  return lepas.length === 0 ? null : `Koreksi berikut tidak terpakai karena ketentuannya tidak ditemukan: ${lepas.join("; ")}.`;
}

/** What is left out, in words for the head of the export. */
function keterangan({ hanya, topik }: PilihanMatriks): string {
  const sebab = {
    substantif: "hanya ketentuan yang pada suatu daerah berbeda substantif atau tidak ada",
    berbeda: "hanya ketentuan yang berbeda antardaerah",
  };
  return [...(hanya === undefined ? [] : [sebab[hanya]]), ...(topik === undefined ? [] : [`topik ${TOPIK[topik]}`])].join("; ");
}

const idOf = (path: string): string => basename(path).replace(/\.\w+$/, "");

async function naskah(path: string): Promise<Naskah | Hasil> {
  const read = await bacaBerkas(path);
  if (isHasil(read)) return read;
  const { meta } = read.peraturan;
  const id = idOf(path);
  return {
    id,
    nama: meta.daerah ?? (meta.nomor === null ? id : `${meta.jenis ?? "Peraturan"} Nomor ${meta.nomor} Tahun ${meta.tahun ?? "?"}`),
    peraturan: read.peraturan,
  };
}
