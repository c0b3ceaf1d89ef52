/** What the files of a packet are called; ASCII, in the order in which they are read. */
export const NAMA = {
  rancangan: "01-rancangan.docx",
  pdf: "02-rancangan.pdf",
  matriksXlsx: "03-matriks-persandingan.xlsx",
  matriksDocx: "04-matriks-persandingan.docx",
  pemeriksaan: "05-hasil-pemeriksaan.docx",
  acuan: "06-daftar-acuan-hukum.docx",
  keputusan: "07-catatan-keputusan.docx",
  beritaAcara: "08-berita-acara.docx",
  notaDinas: "09-nota-dinas.docx",
  akn: "10-rancangan.xml",
  jdih: "11-metadata-jdih.json",
  abstrak: "12-abstrak.docx",
} as const;

export const JUMLAH_BERKAS = Object.keys(NAMA).length;

/** What a memo says of the papers that go with it. */
export const SEBUTAN_BERKAS: readonly string[] = [
  "naskah rancangan (DOCX dan PDF)",
  "matriks persandingan dengan acuan dan peraturan daerah lain (XLSX dan DOCX)",
  "hasil pemeriksaan teknik penyusunan",
  "daftar peraturan yang diacu beserta statusnya",
  "catatan keputusan pembahasan",
  "konsep berita acara",
  "naskah Akoma Ntoso, metadata JDIH, dan konsep abstrak",
];
