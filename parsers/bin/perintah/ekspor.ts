import { resolve } from "node:path";
import {
  abstrak,
  abstrakTeks,
  akomaNtoso,
  dariPeraturan,
  isNaskahKerja,
  jdihCsv,
  jdihJson,
  metadataJdih,
  type Peraturan,
  peraturanJson,
  toText,
} from "../../src/index.ts";
import { bacaBerkas, isHasil } from "../baca-berkas.ts";
import { hariIni } from "../hari-ini.ts";
import { type Hasil, KODE, salah } from "../hasil.ts";
import { type PilihanEkspor, pilihanEkspor } from "../pilihan-ekspor.ts";
import { bacaProvenans } from "../provenans.ts";
import { tulisBerkas } from "../tulis-berkas.ts";

/** `selaras ekspor`: a regulation in another form, on the screen or as a file. */
export async function ekspor(args: readonly string[]): Promise<Hasil> {
  const given = pilihanEkspor(args);
  if (isHasil(given)) return given;
  const { berkas, keluaran } = given;
  if (keluaran !== undefined && resolve(keluaran) === resolve(berkas))
    return salah(`"${keluaran}" adalah berkas masukan. Beri nama lain untuk hasilnya.`);
  const read = await bacaBerkas(berkas);
  if (isHasil(read)) return read;
  const provenans = bacaProvenans(berkas);
  if (provenans !== null && isHasil(provenans)) return provenans;
  const naskahKerja = provenans !== null && isNaskahKerja(provenans.asal);
  const isi = await isiBerkas(read.peraturan, given, naskahKerja);
  if (keluaran === undefined) return { kode: KODE.baik, keluaran: String(isi) };
  if (!tulisBerkas(keluaran, isi)) return salah(`"${keluaran}" tidak dapat ditulis. Periksa apakah foldernya ada dan boleh ditulisi.`);
  return { kode: KODE.baik, keluaran: `Peraturan ditulis ke ${keluaran}.` };
}

async function isiBerkas(
  peraturan: Peraturan,
  { ke, keluaran, rancangan }: PilihanEkspor,
  naskahKerja: boolean,
): Promise<string | Uint8Array> {
  const opsi = { tanggal: hariIni(), rancangan, naskahKerja };
  switch (ke) {
    case "akn":
      return akomaNtoso(peraturan, opsi);
    case "json":
      return peraturanJson(peraturan, opsi);
    case "md":
      return toText(peraturan);
    case "jdih-json":
      return jdihJson(metadataJdih(peraturan, opsi));
    case "jdih-csv":
      return jdihCsv(metadataJdih(peraturan, opsi));
    case "abstrak": {
      const isi = abstrak(peraturan, opsi);
      if (!/\.docx$/i.test(keluaran ?? "")) return abstrakTeks(isi);
      const { abstrakDocx } = await import("../../src/export/ekspor.ts");
      return abstrakDocx(isi, opsi);
    }
    case "docx":
      return naskahDocx(peraturan, opsi);
  }
}

/** Numbers as they are printed: the file says what the regulation says. */
async function naskahDocx(peraturan: Peraturan, { tanggal, rancangan }: { readonly tanggal: string; readonly rancangan: boolean }) {
  // the libraries for these take longer to load than the regulation takes to read
  const { rancanganDocx } = await import("../../src/export/ekspor.ts");
  let ke = 0;
  const dokumen = dariPeraturan(peraturan, { idBaru: () => `s${++ke}` });
  const judul = peraturan.meta.tentang ?? "Peraturan";
  return rancanganDocx(dokumen, { judul, tanda: rancangan ? "RANCANGAN" : null, nomor: "tercetak", tanggal });
}
