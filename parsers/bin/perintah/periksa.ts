import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { BANTUAN_KAIDAH, type OpsiPeriksa, parseHtml, parseMarkdown, periksa as periksaPeraturan } from "../../src/index.ts";
import { perbaikiNaskah } from "../../src/lint/perbaiki-naskah.ts";
import { bacaBerkas, isHasil } from "../baca-berkas.ts";
import { type Hasil, KODE, salah } from "../hasil.ts";
import { bantuanKaidah, daftarBantuan } from "../periksa/bantuan-kaidah.ts";
import { laporan } from "../periksa/laporan.ts";
import { pembandingKorpus } from "../periksa/pembanding-korpus.ts";
import { sarif } from "../periksa/sarif.ts";
import { type TemuanBerkas, temuanBerkas } from "../periksa/temuan-berkas.ts";
import { ubahanBaris } from "../periksa/ubahan-baris.ts";
import { type PilihanPeriksa, pilihanPeriksa } from "../pilihan-periksa.ts";
import { tulisBerkas } from "../tulis-berkas.ts";

/** `selaras periksa`: what the drafting rules find in a regulation, and the text with the safe fixes; exit code 1 when they find anything. */
export async function periksa(args: readonly string[]): Promise<Hasil> {
  const given = pilihanPeriksa(args);
  if (isHasil(given)) return given;
  if (!("berkas" in given)) return { kode: KODE.baik, keluaran: bantuanOf(given.id) };
  const tujuan = given.perbaiki === null ? null : namaPerbaikan(given.berkas);
  if (tujuan !== null && existsSync(tujuan) && !given.timpa)
    return salah(`"${tujuan}" sudah ada dan tidak diganti. Pindahkan dahulu, atau tambahkan --timpa.`);
  const read = await bacaBerkas(given.berkas);
  if (isHasil(read)) return read;
  const { source, peraturan } = read;
  if (tujuan !== null && !isTulisan(read.bentuk))
    return salah(`Perbaikan hanya dapat ditulis pada teks, Markdown, atau halaman web. Lihat usulannya tanpa --perbaiki.`);
  const regulation = basename(given.berkas).replace(/\.\w+$/, "");
  const bentuk = read.bentuk === "html" ? "html" : "markdown";
  const opsi: OpsiPeriksa = {
    tanpa: given.tanpa,
    pembanding: pembandingKorpus(regulation, peraturan.meta),
  };
  const temuan = temuanBerkas(periksaPeraturan(peraturan, opsi), source, bentuk);
  const kode = temuan.length > 0 ? KODE.temuan : KODE.baik;
  const keluaran = cetak(given, regulation, source, temuan);
  if (tujuan === null) return { kode, keluaran };
  const diperbaiki = perbaikiNaskah(source, bentuk === "html" ? parseHtml : parseMarkdown, {
    ...opsi,
    bentuk,
    semua: given.perbaiki === "semua",
  });
  if (diperbaiki.diterapkan.length === 0) return { kode, keluaran, pesan: "Tidak ada yang diperbaiki; tidak ada berkas yang ditulis." };
  if (!tulisBerkas(tujuan, diperbaiki.teks)) return salah(`"${tujuan}" tidak dapat ditulis. Periksa apakah foldernya boleh ditulisi.`);
  const ubahan = [
    `${diperbaiki.diterapkan.length} perbaikan ditulis ke ${tujuan}; "${given.berkas}" tidak diubah.`,
    ...perKaidah(diperbaiki.diterapkan.map(({ kaidah }) => kaidah)),
    ...(diperbaiki.tuntas ? [] : ["Sebagian perbaikan belum selesai; jalankan lagi pada hasilnya."]),
    "",
    ...ubahanBaris(source, diperbaiki.teks),
  ].join("\n");
  // data stays data: what was changed is then told beside it
  return given.bentuk === "teks" ? { kode, keluaran: ubahan } : { kode, keluaran, pesan: ubahan };
}

/** The offsets of the text are those of the file. */
const isTulisan = (bentuk: string): boolean => bentuk === "html" || bentuk === "markdown" || bentuk === "teks";

function bantuanOf(id: string | null): string {
  const kaidah = BANTUAN_KAIDAH.find((satu) => satu.id === id);
  return kaidah === undefined ? daftarBantuan() : bantuanKaidah(kaidah);
}

/** Beside the input: `perbup.md` → `perbup.perbaikan.md`. */
function namaPerbaikan(berkas: string): string {
  const [, nama = "", akhiran = ""] = /^(.*?)(\.\w+)?$/.exec(basename(berkas)) ?? [];
  return join(dirname(berkas), `${nama}.perbaikan${akhiran}`);
}

function cetak({ bentuk, berkas }: PilihanPeriksa, regulation: string, sumber: string, temuan: readonly TemuanBerkas[]): string {
  if (bentuk === "sarif") return sarif(berkas, sumber, temuan);
  if (bentuk === "json") return JSON.stringify({ regulation, findings: temuan.map(findingOf) }, null, 2);
  return laporan(regulation, temuan);
}

const findingOf = ({ kaidah, keparahan, locator, awal, kutip, pesan, perbaikan }: TemuanBerkas): object => ({
  ruleId: kaidah.id,
  severity: keparahan,
  locator,
  line: awal.baris,
  quote: kutip,
  message: pesan,
  ...(kaidah.kutipan === null ? {} : { citation: kaidah.kutipan }),
  ...(perbaikan === null
    ? {}
    : {
        fix: {
          title: perbaikan.judul,
          safe: perbaikan.aman,
          edits: perbaikan.suntingan.map(({ dari, sampai, isi }) => ({ start: dari, end: sampai, text: isi })),
        },
      }),
});

function perKaidah(ids: readonly string[]): readonly string[] {
  const jumlah = new Map<string, number>();
  for (const id of ids) jumlah.set(id, (jumlah.get(id) ?? 0) + 1);
  return [...jumlah].map(([id, kali]) => `  ${id} ${BANTUAN_KAIDAH.find((kaidah) => kaidah.id === id)?.nama ?? ""} (${kali})`);
}
