/** Two made regulations that differ in one provision, and what the comparison tells of it. */
import { type Bahan, bahanOf, bandingkan, type PasanganTersaji, type Penyimpangan, parseMarkdown } from "@selaras/parsers";
import { naskahDengan } from "./susun-naskah.ts";

/** What stands around the provision in question, so that it has neighbours and does not pair for lack of others. */
const SEBELUM = "Pasal 1\n\nPenyusunan peta proses bisnis menjadi acuan hubungan kerja yang efektif antarunit organisasi.";
const SESUDAH = "Setiap Unit Organisasi menggunakan aplikasi umum berbagi pakai dalam pelaksanaan layanan administrasi.";

/** The provision as Pasal 2 between two others that never change. */
export const batang = (ketentuan: string): string => `${SEBELUM}\n\nPasal 2\n\n${ketentuan}\n\nPasal 3\n\n${SESUDAH}`;

/** A Peraturan Bupati of Teluk Harapan with this body. */
export const daerah = (body: string, lampiran?: string): Bahan =>
  bahanOf(parseMarkdown(naskahDengan(body, lampiran === undefined ? {} : { lampiran })));

/** The same text as a Peraturan Menteri. */
export const nasionalkan = (text: string): string =>
  text
    .replace(
      "PERATURAN BUPATI TELUK HARAPAN\n",
      "PERATURAN MENTERI PENDAYAGUNAAN APARATUR NEGARA DAN REFORMASI BIROKRASI\nREPUBLIK INDONESIA\n",
    )
    .replace("\n\nBUPATI TELUK HARAPAN,", "\n\nMENTERI PENDAYAGUNAAN APARATUR NEGARA DAN REFORMASI BIROKRASI,")
    .replace("Menetapkan : PERATURAN BUPATI", "Menetapkan : PERATURAN MENTERI")
    .replace("Berita Daerah Kabupaten Teluk Harapan", "Berita Negara Republik Indonesia")
    .replace("Ditetapkan di Teluk Harapan", "Ditetapkan di Jakarta")
    .replace("BUPATI TELUK HARAPAN,\n\nttd", "MENTERI PENDAYAGUNAAN APARATUR NEGARA DAN REFORMASI BIROKRASI,\n\nttd");

/** A Peraturan Menteri with this body. */
export const nasional = (body: string): Bahan => bahanOf(parseMarkdown(nasionalkan(naskahDengan(body))));

/** The stated pairs of a provision of the acuan. */
export const pasanganOf = (a: Bahan, b: Bahan, locator: string): readonly PasanganTersaji[] =>
  bandingkan({ id: "acuan", bahan: a }, { id: "lain", bahan: b }).pairs.filter((pair) => pair.a.includes(locator));

/** What is told of a provision that stands at the same place in both, the acuan being a regulation of the same region. */
export const simpangan = (acuan: string, lain: string): readonly Penyimpangan[] => satu(daerah(batang(acuan)), daerah(batang(lain)));

/** The same with a national acuan. */
export const simpanganNasional = (acuan: string, lain: string): readonly Penyimpangan[] =>
  satu(nasional(batang(acuan)), daerah(batang(lain)));

function satu(a: Bahan, b: Bahan): readonly Penyimpangan[] {
  const found = pasanganOf(a, b, "Pasal 2");
  if (found.length !== 1) throw new Error(`${found.length} counterparts`);
  return found[0]?.deviations ?? [];
}

/** The types alone. */
export const jenisOf = (penyimpangan: readonly Penyimpangan[]): readonly string[] => penyimpangan.map(({ jenis }) => jenis);
