/** Imports on a server of a test: files, and everything a test asks of them. */
import type { HasilImpor, ImporRingkas, ImporTersaji, LangkahImpor } from "@selaras/parsers";
import type { MacamBasis } from "@selaras/server/storage/migrasi/jalankan";
import { strToU8 } from "fflate";
import { bersamaUji, type OpsiUji, type Peramban } from "./bersama-uji.ts";
import { alinea, docx, larik, p, RUANG, sisip } from "./docx-uji.ts";

/** A regulation in which two ayat are missing. */
export const TEKS_IMPOR = `# PERATURAN BUPATI CILACAP
NOMOR 9 TAHUN 2025
TENTANG
SISTEM KERJA

Menimbang : a. bahwa sistem kerja perlu disesuaikan; b. bahwa penyesuaian perlu diatur;

MEMUTUSKAN:
Menetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.

## BAB I
KETENTUAN UMUM

### Pasal 1
(1) Sistem kerja adalah serangkaian prosedur.
(3) Prosedur ditetapkan oleh Bupati.

### Pasal 2
(1) Ketua Tim mempunyai tugas menyusun rencana kerja.
(3) Rencana kerja dinilai setiap tahun.
`;

export const HTML_IMPOR = `<!doctype html><html><body><p>PERATURAN BUPATI TEGAL</p><p>NOMOR 3 TAHUN 2024</p><p>TENTANG</p><p>TATA KERJA</p>
<p>BAB I</p><p>KETENTUAN UMUM</p><p>Pasal 1</p><p>Isi <b>pasal</b> satu.</p><p>Pasal 2</p><p>Isi pasal dua.</p></body></html>`;

export const PNG_UJI = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

/** A run with the first picture of a Word file. */
export const GAMBAR = `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Gambar" descr="Bagan alir"/><a:graphic><a:graphicData
  uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rId1"/></pic:blipFill></pic:pic>
  </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const KOMENTAR = `<w:comments ${RUANG}><w:comment w:id="0" w:author="Budi Santoso" w:date="2024-05-03T10:00:00Z">${p("Mohon dijelaskan.")}</w:comment></w:comments>`;

/** A Word file with a picture, a comment and a tracked change. */
export function docxImpor(): Uint8Array {
  const dikomentari = `<w:commentRangeStart w:id="0"/>${larik("menyusun rencana kerja")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`;
  const kepala = ["PERATURAN BUPATI CILACAP", "NOMOR 9 TAHUN 2025", "TENTANG", "SISTEM KERJA", "BAB I", "KETENTUAN UMUM", "Pasal 1"];
  const badan = [
    ...kepala.map((baris) => p(baris)),
    alinea(`${larik("Ketua Tim mempunyai tugas ")}${dikomentari}${larik(".")}`),
    p("Pasal 2"),
    alinea(`${larik("Rencana kerja disusun ")}${sisip(larik("setiap tahun "), "Cici")}${larik("oleh Ketua Tim.")}`),
    alinea(GAMBAR),
  ].join("");
  return docx({
    badan,
    bagian: { "media/image1.png": { jenis: "image", isi: PNG_UJI }, "comments.xml": { jenis: "comments", isi: strToU8(KOMENTAR) } },
  });
}

type Peminta = Pick<Peramban, "minta">;

export const BITA = { "Content-Type": "application/octet-stream" };

/** The lines of an answer. */
export const langkahOf = async (answer: Pick<Response, "text">): Promise<readonly LangkahImpor[]> =>
  (await answer.text())
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as LangkahImpor);

/** A server with an admin and two people, and what they ask of imports. */
export async function ruangImpor(macam: MacamBasis, opsi: OpsiUji = {}) {
  const uji = await bersamaUji(macam, opsi);
  const admin = await uji.admin();
  const [budi, cici] = [await uji.orang(admin, "Budi"), await uji.orang(admin, "Cici")];
  const kirim = (oleh: Peminta, nama: string, isi: string | Uint8Array, query = "") =>
    oleh.minta("POST", `/api/impor?nama=${encodeURIComponent(nama)}${query}`, typeof isi === "string" ? strToU8(isi) : isi, BITA);
  const unggah = async (oleh: Peminta, nama = "rancangan.md", isi: string | Uint8Array = TEKS_IMPOR): Promise<ImporRingkas> => {
    const akhir = (await langkahOf(await kirim(oleh, nama, isi))).at(-1);
    if (!akhir || !("impor" in akhir)) throw new Error(JSON.stringify(akhir));
    return akhir.impor;
  };
  const baca = async (oleh: Peminta, id: string) => (await (await oleh.minta("GET", `/api/impor/${id}`)).json()) as ImporTersaji;
  const daftar = async (oleh: Peminta) => (await (await oleh.minta("GET", "/api/impor")).json()) as readonly ImporRingkas[];
  const putuskan = (oleh: Peminta, id: string, keputusan: unknown) => oleh.minta("PUT", `/api/impor/${id}/keputusan`, { keputusan });
  const pesanOf = async (answer: Response) => [answer.status, ((await answer.json()) as { readonly pesan: string }).pesan];
  return { uji, admin, budi, cici, kirim, unggah, baca, daftar, putuskan, pesanOf };
}

/** Every choice but the first, by its doubt: something is changed everywhere. */
export const keputusanLain = ({ keraguan }: Pick<HasilImpor, "keraguan">): Readonly<Record<string, string>> =>
  Object.fromEntries(keraguan.map(({ id, pilihan }) => [id, pilihan[1]?.kode ?? ""]));
