/**
 * What is known of the Lampiran of Permenpan RB 7/2022: its chapters, and the sentences that at least three of the five regional regulations share
 * (corpus, `permenpan-rb-7-2022.lampiran.json`), in an inferred order. Spelling and foreign words are set right (butir 242, 253–254 Lampiran II UU
 * 12/2011). What no three witnesses agree on is a blank.
 */
import { TITIK } from "./buat-satuan.ts";

export type BarisLampiran =
  | { readonly subjudul: string; readonly tingkat: number; readonly gaya: "BAB" | "A." | "1." | "a." | "1)" }
  | { readonly teks: string }
  | { readonly rincian: string; readonly gaya: "1." | "1)" | null };

const bab = (subjudul: string): BarisLampiran => ({ subjudul, tingkat: 1, gaya: "BAB" });
const huruf = (subjudul: string): BarisLampiran => ({ subjudul, tingkat: 2, gaya: "A." });
const angka = (subjudul: string): BarisLampiran => ({ subjudul, tingkat: 3, gaya: "1." });
const hurufKecil = (subjudul: string): BarisLampiran => ({ subjudul, tingkat: 4, gaya: "a." });
const angkaKurung = (subjudul: string): BarisLampiran => ({ subjudul, tingkat: 5, gaya: "1)" });
const teks = (isi: string): BarisLampiran => ({ teks: isi });
/** A list as it is tabulated: butir 87–91. */
const daftar = (butir: readonly string[], gaya: "1." | "1)" | null = null): readonly BarisLampiran[] =>
  butir.map((isi, at) => ({ rincian: `${isi}${at === butir.length - 1 ? "." : at === butir.length - 2 ? "; dan" : ";"}`, gaya }));
const kosong = teks(TITIK);

const KOORDINASI =
  "koordinasi tim kerja dilakukan pada tahap perencanaan, pelaksanaan, pemantauan, dan evaluasi tugas dan kegiatan tim kerja";

/** @param pemerintah `Pemerintah Kabupaten Cilacap` */
export const isiLampiranAcuan = (pemerintah: string): readonly BarisLampiran[] => [
  bab("PENDAHULUAN"),
  huruf("Latar Belakang"),
  kosong,
  teks(
    "Bentuk dari transformasi sistem kerja menekankan pada kerja tim yang berorientasi pada hasil dengan didukung oleh tata kelola pemerintahan digital.",
  ),
  teks(
    "Pelaksanaan tahapan penyesuaian sistem kerja dilakukan melalui penyesuaian mekanisme kerja dan proses bisnis dengan memanfaatkan sistem pemerintahan berbasis elektronik.",
  ),
  huruf("Sistematika"),
  teks("Lampiran ini disusun dalam 3 (tiga) bab, yaitu:"),
  ...daftar(
    [
      "Bab I Pendahuluan, memuat latar belakang serta sistematika",
      "Bab II Penyesuaian Sistem Kerja, memuat mekanisme kerja, penyesuaian yang diperlukan untuk mendukung mekanisme kerja, transformasi manajemen, dan penerapan mekanisme kerja",
      "Bab III Penutup",
    ],
    "1.",
  ),
  bab("PENYESUAIAN SISTEM KERJA"),
  huruf("Mekanisme Kerja"),
  teks(
    `Penyesuaian sistem kerja di lingkungan ${pemerintah} dilakukan setelah penyederhanaan struktur organisasi dan penyetaraan jabatan guna mewujudkan organisasi yang lebih sederhana dan lebih lincah. Penyesuaian sistem kerja dimaksud meliputi penyesuaian mekanisme kerja dan proses bisnis.`,
  ),
  teks(
    "Dengan penyederhanaan birokrasi, setiap unit organisasi terdiri atas 2 (dua) level struktur dan tim kerja yang terdiri atas kelompok Jabatan Fungsional dan pelaksana. Pelaksanaan tugas yang dilaksanakan dalam bentuk tim kerja dapat dipimpin oleh ketua tim.",
  ),
  teks(
    "Penyederhanaan struktur pada beberapa unit organisasi masih dimungkinkan untuk memiliki lebih dari 2 (dua) level struktur. Pengecualian ini dilakukan pada unit organisasi dengan kriteria sebagaimana diatur dalam Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 25 Tahun 2021 tentang Penyederhanaan Struktur Organisasi pada Instansi Pemerintah untuk Penyederhanaan Birokrasi.",
  ),
  teks(`Pejabat Level 1 adalah ${TITIK} dan Pejabat Level 2 adalah ${TITIK}.`),
  teks("Mekanisme kerja setelah penyederhanaan struktur organisasi terbagi menjadi 3 (tiga) tahapan."),
  angka("Tahapan Perencanaan"),
  teks(
    "Tahapan perencanaan dimaksudkan untuk memastikan bahwa kinerja organisasi dapat dilakukan secara sistematis serta logis untuk mencapai tujuan dengan hasil konkret berupa rencana kerja. Kegiatan yang dilaksanakan pada tahapan perencanaan meliputi:",
  ),
  ...daftar([
    "penyusunan dan penetapan perjanjian kinerja, perumusan strategi pencapaian target kinerja, serta penugasan Pejabat Fungsional dan pelaksana di bawah koordinasi Pejabat Level 2 oleh Pejabat Level 1",
    "perumusan strategi pelaksanaan pencapaian target kinerja oleh Pejabat Level 2 yang terdiri atas penentuan pelaksanaan tugas dalam bentuk tim kerja atau individu, penentuan kebutuhan pelibatan Pejabat Fungsional atau pelaksana lintas unit, serta kebutuhan atas ketua tim",
    "penyusunan rencana pelaksanaan kegiatan dan anggaran untuk pencapaian target kinerja oleh Pejabat Fungsional dan pelaksana",
  ]),
  angka("Tahapan Pelaksanaan"),
  teks("Tahapan pelaksanaan dimaksudkan untuk memastikan kegiatan dan anggaran dijalankan sesuai dengan rencana, dengan rincian:"),
  ...daftar([
    "penyusunan rincian pelaksanaan kegiatan, pembagian peran, dan pelaksanaan kegiatan oleh Pejabat Fungsional dan pelaksana",
    "pemantauan perkembangan dan pemberian umpan balik atas pelaksanaan kegiatan oleh Pejabat Level 2 dan/atau ketua tim",
  ]),
  angka("Tahapan Evaluasi"),
  teks("Tahapan evaluasi dimaksudkan untuk memastikan hasil pelaksanaan kegiatan sesuai dengan target yang diharapkan."),
  huruf("Penyesuaian yang Diperlukan untuk Mendukung Mekanisme Kerja"),
  angka("Kedudukan"),
  teks(
    "Pejabat Penilai Kinerja merupakan atasan langsung dari Pejabat Fungsional dan pelaksana dengan ketentuan jabatan paling rendah adalah jabatan pengawas atau jabatan lain yang diberi pendelegasian wewenang.",
  ),
  kosong,
  angka("Penugasan"),
  teks(
    "Pejabat Fungsional dan pelaksana dapat ditugaskan secara individu atau dalam tim kerja untuk membantu pelaksanaan tugas Pimpinan Unit Organisasi. Penugasan dapat berupa penunjukan atau pengajuan sukarela, di dalam unit organisasi atau lintas unit organisasi.",
  ),
  hurufKecil("Penunjukan"),
  teks(
    "Penunjukan merupakan cara penugasan Pejabat Fungsional dan pelaksana langsung dari Pejabat Penilai Kinerja dan/atau Pimpinan Unit Organisasi untuk melaksanakan kinerja tertentu.",
  ),
  angkaKurung("Mekanisme penunjukan di dalam unit organisasi"),
  kosong,
  angkaKurung("Mekanisme penunjukan yang bersifat lintas unit organisasi"),
  kosong,
  angkaKurung("Mekanisme penunjukan yang bersifat lintas instansi"),
  kosong,
  hurufKecil("Pengajuan Sukarela"),
  teks(
    "Pengajuan sukarela merupakan cara penugasan Pejabat Fungsional atau pelaksana atas dasar permohonan aktif dari Pejabat Fungsional atau pelaksana. Pengajuan sukarela bertujuan untuk memberikan ruang peran aktif bagi Pejabat Fungsional atau pelaksana untuk dapat membantu pelaksanaan kinerja organisasi yang sesuai dengan kompetensi, keahlian, dan/atau keterampilannya, namun belum masuk ke dalam tugas yang telah ditetapkan sebelumnya.",
  ),
  angkaKurung("Mekanisme pengajuan sukarela di dalam unit organisasi"),
  kosong,
  angkaKurung("Mekanisme pengajuan sukarela yang bersifat lintas unit organisasi"),
  kosong,
  angka("Pelaksanaan Tugas"),
  teks(
    "Pelaksanaan tugas Pejabat Fungsional dan pelaksana dapat dilakukan dalam tim kerja atau individu. Dalam tim kerja, Pimpinan Unit Organisasi dapat menunjuk salah satu Pejabat Fungsional atau pelaksana sebagai ketua tim kerja berdasarkan keahlian dan/atau keterampilan.",
  ),
  hurufKecil("Pelaksanaan tugas dalam unit organisasi"),
  teks("Dalam pelaksanaan tugas secara individu, Pejabat Fungsional atau pelaksana memperhatikan:"),
  ...daftar(
    [
      "arahan dan strategi Pimpinan Unit Organisasi",
      "target pencapaian kinerja unit organisasi",
      "keselarasan pelaksanaan tugas dan pencapaian kinerja Pejabat Fungsional atau pelaksana lain dalam unit organisasi",
    ],
    "1)",
  ),
  teks("Pelaksanaan tugas dalam tim kerja dilakukan dengan ketentuan sebagai berikut:"),
  ...daftar(
    [
      "tim kerja melaksanakan tugas unit organisasi sesuai arahan dan strategi Pimpinan Unit Organisasi",
      "Pimpinan Unit Organisasi memantau dan mengevaluasi secara berkala pelaksanaan tugas dan kegiatan tim kerja sebagai bahan masukan pengambilan keputusan dan pemberian arahan pelaksanaan tugas dan kegiatan tim kerja",
      "dalam hal diperlukan, tim kerja berkoordinasi dengan pejabat lain atau tim kerja lain",
      KOORDINASI,
    ],
    "1)",
  ),
  hurufKecil("Pelaksanaan tugas yang bersifat lintas unit organisasi"),
  teks("Pelaksanaan tugas lintas unit organisasi dilakukan dalam tim kerja lintas unit organisasi dengan ketentuan sebagai berikut:"),
  ...daftar(
    [
      "tim kerja melaksanakan tugas lintas unit organisasi sesuai arahan dan strategi Pimpinan Unit Organisasi pemilik kinerja",
      "jika terdapat permasalahan dan kendala dalam pelaksanaan tugas dan kegiatan, tim kerja dapat menyampaikan permasalahan dan kendala beserta alternatif rekomendasi kepada Pimpinan Unit Organisasi pemilik kinerja untuk diputuskan dan/atau ditindaklanjuti",
      "dalam hal diperlukan, tim kerja berkoordinasi dengan pejabat lain atau tim kerja lain",
      KOORDINASI,
    ],
    "1)",
  ),
  hurufKecil("Pelaksanaan tugas yang bersifat lintas Instansi Pemerintah"),
  teks(
    "Tim kerja lintas Instansi Pemerintah dapat dibentuk untuk melaksanakan tugas dalam rangka mencapai target kinerja unit organisasi pemilik kinerja pada Instansi Pemerintah pelaksana fungsi atau untuk mendukung program strategis lintas Instansi Pemerintah.",
  ),
  hurufKecil("Pembagian tanggung jawab"),
  teks("Tanggung jawab Pejabat Penilai Kinerja meliputi:"),
  ...daftar(
    [
      "menyusun dan menetapkan peta jalan dan rencana kerja organisasi",
      "memastikan pelaksanaan tugas dan fungsi organisasi sejalan dengan strategi dan tujuan organisasi",
      "memastikan kesiapan dukungan infrastruktur, tata kelola, dan sumber daya yang optimal",
      "memastikan pengambilan keputusan yang tepat dan efektif",
      "memastikan kolaborasi dan sinergi pelaksanaan tugas dan fungsi antarunit organisasi",
    ],
    "1)",
  ),
  teks("Tanggung jawab Pimpinan Unit Organisasi meliputi:"),
  ...daftar(
    [
      "menyusun dan menetapkan rencana kegiatan",
      "menyediakan dukungan sumber daya untuk pelaksanaan kegiatan",
      "memberikan arahan terpadu, masukan, dan umpan balik atas pelaksanaan kegiatan",
      "memastikan kolaborasi dan sinergi pelaksanaan tugas antartim",
      "melakukan pemantauan dan evaluasi pelaksanaan tugas tim",
    ],
    "1)",
  ),
  teks("Tanggung jawab ketua tim meliputi:"),
  ...daftar(
    [
      "membagi peran anggota tim sesuai dengan kompetensi, keahlian, dan/atau keterampilan",
      "melaksanakan kegiatan sesuai dengan perencanaan",
      "memberikan umpan balik berkala kepada anggota tim",
      "melaporkan hasil kinerja anggota timnya kepada Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi yang bersangkutan sebagai bahan pertimbangan penilaian kinerja Pejabat Fungsional dan pelaksana",
      "melaksanakan kolaborasi dan sinergi pelaksanaan tugas antaranggota tim",
    ],
    "1)",
  ),
  teks("Tanggung jawab anggota tim meliputi:"),
  ...daftar(["melaksanakan kinerja sesuai ekspektasi ketua tim", "melaporkan hasil kerjanya kepada ketua tim"], "1)"),
  angka("Pertanggungjawaban Pelaksanaan Tugas"),
  teks(
    "Dalam pelaksanaan tugas secara individu, Pejabat Fungsional atau pelaksana melaporkan pelaksanaan tugas secara langsung kepada Pimpinan Unit Organisasi.",
  ),
  teks(
    "Dalam pelaksanaan tugas dalam tim kerja, Pejabat Fungsional dan pelaksana yang berperan sebagai anggota tim melaporkan pelaksanaan tugas kepada ketua tim. Pejabat Fungsional dan pelaksana yang berperan sebagai ketua tim melaporkan pelaksanaan tugas tim kerja kepada Pimpinan Unit Organisasi.",
  ),
  huruf("Transformasi Manajemen"),
  teks("Peran tim transformasi manajemen dalam pelaksanaan penyesuaian sistem kerja meliputi:"),
  ...daftar(["dukungan pembinaan strategi organisasi", "dukungan pembinaan sinergi organisasi"], "1."),
  huruf("Penerapan Mekanisme Kerja"),
  kosong,
  bab("PENUTUP"),
  teks(
    "Perbaikan dan pengembangan mekanisme kerja dalam sistem kerja ini memberikan keleluasaan kepada pimpinan untuk menyusun strategi pencapaian target kinerja. Oleh karena itu, penyesuaian sistem kerja merupakan faktor penentu bagi keberhasilan pelaksanaan penyederhanaan birokrasi.",
  ),
];
