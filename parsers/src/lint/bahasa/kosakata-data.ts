/** Words that regulations use all the time: a word that lacks one letter of them, has one too many or two in the wrong order is a slip of the pen. Data alone. */
const KATA = `
administrasi administrator aktivitas akuntabel akuntabilitas alternatif anggaran anggota apabila aparatur aplikasi asisten aslinya ataupun
beberapa bekerja belakang belanja bencana berasal berbagi berbasis berdasarkan berikut berjenjang berkala berkedudukan berkelanjutan
berkoordinasi berlaku berperan bersama bersangkutan bersesuaian bersifat bertanggung berwenang beserta birokrasi demikian diangkat dibentuk
diberikan dibutuhkan didukung digunakan diharapkan dijelaskan dikoordinasikan dilaksanakan dilakukan dimaksud dimaksudkan dimungkinkan
dinamis dinyatakan diperlukan dipimpin diputuskan direktur disampaikan disertai disesuaikan disetujui disingkat disusun ditetapkan
ditindaklanjuti ditugaskan diundangkan diutamakan dukungan efektif efektivitas efisien ekspektasi elektronik evaluasi fungsional gubernur
harmonisasi hubungan individu informasi infrastruktur insidental inspektorat inspektur instansi integrasi jabatan jawaban jenjang kabupaten
keahlian kebijakan kebutuhan kecamatan kedudukan kegiatan kelompok kelurahan kementerian kemudian kendala kepegawaian kependudukan
keputusan kesatuan kesehatan kesejahteraan kesekretariatan kesiapan ketentuan keterampilan keterlibatan keuangan kewenangan kinerja
kinerjanya kolaborasi kolaboratif kompetensi komunikasi koordinasi koordinator kriteria lainnya lampiran langsung laporan layanan lembaga
lingkungan manajemen mandiri manusia masyarakat mekanisme melaksanakan melakukan melalui melaporkan melibatkan meliputi memanfaatkan
memastikan membagi membantu membentuk memberikan membutuhkan memerintahkan memerlukan memiliki memimpin memperhatikan mempertimbangkan
memutuskan mencapai menduduki mendukung menentukan menerima menetapkan mengatur mengedepankan mengenai mengetahuinya menggambarkan
menggunakan mengingat mengirimkan mengoptimalkan menimbang meninjau menjadi menjawab menteri menugaskan menunjuk menyampaikan menyelesaikan
menyetujui menyusun merumuskan merupakan mewujudkan monitoring nonkementerian operasional optimal organisasi pedoman pegawai pejabat
pelaksana pelaksanaan pelaporan pelayanan pelibatan pemanfaatan pemantauan pembagian pembangunan pembentukan pemberdayaan pemberhentian
pemberian pembina pembinaan pemerintah pemerintahan pemilik pemohon penanaman penataan pencapaian pendahuluan pendapatan pendayagunaan
pendelegasian pendidikan penempatan penempatannya penentuan penerapan penetapan pengadaan pengajuan pengambilan pengangkatan pengaturan
pengawas pengawasan pengelolaan pengembangan pengendali pengendalian pengganti pengguna penghargaan pengundangan penilai penilaian
penjelasan penugasan penunjukan penutup penyederhanaan penyelenggara penyelenggaraan penyesuaian penyetaraan penyusunan perangkat peraturan
perbaikan perencanaan perhubungan perizinan perjanjian perkembangan perlindungan permasalahan permohonan persetujuan persyaratan
pertanggungjawaban pertimbangan perubahan perumusan perundang perwakilan pimpinan pratama prinsip profesionalisme program prosedur provinsi
puskesmas reformasi rekomendasi rencana retribusi rincian salinan sebagai sebagaimana sebelumnya sedikit sehingga sekretariat sekretaris
selanjutnya selesai setelah sewaktu sinergisitas sinergitas sinkronisasi sistematika sistematis standar strategi strategis struktur
subkoordinator sukarela sumberdaya susunan tahapan tambahan tanggung teknologi tembusan tentang terakhir tercantum terdapat terdiri
terhadap terintegrasi terkait terlebih terlibat terpadu terpisahkan tersebut tertentu tertulis transformasi transparansi tugasnya undangan
`;

/** Words of their own that look like one of those with a slip. */
const KATA_LAIN = `
keruangan lampirkan penyerapan perimbangan pelampiran lembagaan pengawas penatan penerangan perekaman pemerincian pembelian pembagian pengadilan
pengendapan penganggaran pengarahan perbaikan perkiraan perikatan penetasan pengisian pengajaran pengaturan penataan pernyataan
pembinaan pembidanan pertahanan pertanahan pertanaman pertamanan keterangan ketenangan kesatuan kesatriaan kepengurusan pengurusan penggunaan
pengunaan ketentuan jabatan jembatan bagian kegiatan keagenan daftar tanggapan tahapan melampirkan dilampirkan penugasan
informasi reformasi formasi fungsional jumlah seluruhnya kepemimpinan pemimpin pimpinan perwakilan pewakilan perundangan pengundangan
pengundang pelaksana melaksana penerima penerimaan perencana pemerintah pemerintahan
`;

const DIKENAL: ReadonlySet<string> = new Set(KATA_LAIN.trim().split(/\s+/));

const kunci = (kata: string): string => kata.slice(0, 2) + kata.slice(-2);

const MENURUT_UJUNG: ReadonlyMap<string, readonly string[]> = KATA.trim()
  .split(/\s+/)
  .reduce((hasil, kata) => hasil.set(kunci(kata), [...(hasil.get(kunci(kata)) ?? []), kata]), new Map<string, string[]>());

const TERPENDEK = 6;
/** A long word may lack a whole syllable. */
const PANJANG = 10;

/** The word that was meant, where a word is one of those with a slip; `null` for every other word. `kata` in lower case. */
export function maksudSalahKetik(kata: string): string | null {
  if (kata.length < TERPENDEK) return null;
  const dekat = MENURUT_UJUNG.get(kunci(kata));
  if (dekat === undefined || dekat.includes(kata) || DIKENAL.has(kata)) return null;
  return dekat.find((baku) => selisihSatu(kata, baku)) ?? null;
}

/** A letter too many or too few, a syllable too few in a long word, or two neighbours that changed places; another letter instead makes another word too often. */
function selisihSatu(a: string, b: string): boolean {
  let awal = 0;
  while (awal < a.length && a[awal] === b[awal]) awal++;
  if (a.length === b.length) return a[awal] === b[awal + 1] && a[awal + 1] === b[awal] && a.slice(awal + 2) === b.slice(awal + 2);
  if (b.length - a.length === 2) return a.length >= PANJANG && a.slice(awal) === b.slice(awal + 2);
  if (Math.abs(a.length - b.length) > 1) return false;
  return a.length < b.length ? a.slice(awal) === b.slice(awal + 1) : a.slice(awal + 1) === b.slice(awal);
}
