/** A Word file as people type it: numbers by Word's lists, one item fused into another, a comment. */
import { alinea, daftar, docx, larik, nomor, p, penomoran } from "./docx-uji.ts";

const TENGAH = '<w:jc w:val="center"/>';

/** What is typed in one line although it is two items. */
export const MENYATU = "b. menyusun rencana kerja c. melaporkan hasil kerja;";

const KOMENTAR = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="Budi" w:date="2024-05-03T10:00:00Z"><w:p><w:r><w:t>Periksa lagi istilah ini.</w:t></w:r></w:p></w:comment></w:comments>`;

/** A short Peraturan Bupati Cilacap: two Bab, three Pasal, ayat numbered by Word, huruf typed by hand. */
export function wordBernomorOtomatis(): Uint8Array {
  const ayat = (teks: string, list: number) => p(teks, nomor(list, 0));
  const berkomentar = alinea(
    `<w:commentRangeStart w:id="7"/>${larik("Tim Kerja")}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${larik(" dibentuk oleh Kepala Perangkat Daerah.")}`,
    nomor(2, 0),
  );
  const badan = [
    ...["BUPATI CILACAP", "PROVINSI JAWA TENGAH", "PERATURAN BUPATI CILACAP", "NOMOR 9 TAHUN 2026", "TENTANG", "SISTEM KERJA"].map((teks) =>
      p(teks, TENGAH),
    ),
    p("DENGAN RAHMAT TUHAN YANG MAHA ESA", TENGAH),
    p("BUPATI CILACAP,", TENGAH),
    p("Menimbang : bahwa perlu menetapkan Peraturan Bupati tentang Sistem Kerja;"),
    p("Mengingat : Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;"),
    p("MEMUTUSKAN:", TENGAH),
    p("Menetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA."),
    p("BAB I", TENGAH),
    p("KETENTUAN UMUM", TENGAH),
    p("Pasal 1", TENGAH),
    p("Peraturan Bupati ini mengatur Sistem Kerja Perangkat Daerah."),
    p("BAB II", TENGAH),
    p("TIM KERJA", TENGAH),
    p("Pasal 2", TENGAH),
    ayat("Pejabat Fungsional bekerja dalam tim.", 1),
    ayat("Tim bertugas:", 1),
    ...["a. membagi tugas;", MENYATU, "d. menilai hasil kerja."].map((teks) => p(teks)),
    ayat("Tugas sebagaimana dimaksud pada ayat (2) dilaporkan setiap bulan.", 1),
    p("Pasal 3", TENGAH),
    berkomentar,
    ayat("Tim Kerja bekerja paling lama 1 (satu) tahun.", 2),
    p("Ditetapkan di Cilacap"),
    p("BUPATI CILACAP,"),
    p("NAMA BUPATI"),
  ].join("");
  const angka = [{ bentuk: "decimal", teks: "(%1)" }];
  return docx({
    badan,
    penomoran: penomoran([daftar(1, angka), daftar(2, angka)]),
    bagian: { "comments.xml": { jenis: "comments", isi: KOMENTAR } },
  });
}
