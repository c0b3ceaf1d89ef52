/**
 * The actors of this field: canonical name and how texts write it. A new actor is a new line here, nothing else.
 *
 * Matching ignores case and white space; the longest variant wins, so a variant may hold another actor's name. `tingkat` says where the
 * actor exists; without it everywhere. Source: the rule model of Selaras §5, made by reading the corpus.
 */
export interface EntriPelaku {
  readonly nama: string;
  readonly varian: readonly string[];
  readonly tingkat?: readonly ("nasional" | "provinsi" | "kabupaten" | "kota")[];
  /** An office whose holder decides, as against a body or a group of staff. */
  readonly kelas: "pejabat" | "pegawai" | "badan" | "tim";
}

export const PELAKU: readonly EntriPelaku[] = [
  {
    nama: "Menteri",
    varian: ["menteri", "menteri pendayagunaan aparatur negara dan reformasi birokrasi"],
    tingkat: ["nasional"],
    kelas: "pejabat",
  },
  { nama: "Presiden", varian: ["presiden"], tingkat: ["nasional"], kelas: "pejabat" },
  { nama: "Gubernur", varian: ["gubernur"], tingkat: ["provinsi"], kelas: "pejabat" },
  { nama: "Bupati", varian: ["bupati"], tingkat: ["kabupaten"], kelas: "pejabat" },
  { nama: "Wali Kota", varian: ["wali kota", "walikota"], tingkat: ["kota"], kelas: "pejabat" },
  { nama: "Kepala Daerah", varian: ["kepala daerah"], kelas: "pejabat" },
  {
    nama: "Wakil Kepala Daerah",
    varian: ["wakil kepala daerah", "wakil gubernur", "wakil bupati", "wakil wali kota", "wakil walikota"],
    kelas: "pejabat",
  },
  {
    nama: "Sekretaris Daerah",
    varian: ["sekretaris daerah", "sekda"],
    tingkat: ["provinsi", "kabupaten", "kota"],
    kelas: "pejabat",
  },
  { nama: "Pimpinan Instansi Pemerintah", varian: ["pimpinan instansi pemerintah", "pimpinan instansi"], kelas: "pejabat" },
  {
    nama: "Pejabat Pembina Kepegawaian",
    varian: ["pejabat pembina kepegawaian", "ppk"],
    kelas: "pejabat",
  },
  { nama: "Pejabat yang Berwenang", varian: ["pejabat yang berwenang", "pyb"], kelas: "pejabat" },
  {
    nama: "Pejabat Penilai Kinerja",
    varian: ["pejabat penilai kinerja", "pejabat penilai kerja"],
    kelas: "pejabat",
  },
  {
    nama: "Pimpinan Unit Organisasi",
    varian: [
      "pimpinan unit organisasi",
      "kepala unit organisasi",
      "pimpinan unit organisasi pemilik kinerja",
      "pimpinan unit pemilik kinerja",
      "pimpinan unit kerja",
      "kepala unit kerja",
    ],
    kelas: "pejabat",
  },
  {
    nama: "Kepala Perangkat Daerah",
    varian: ["kepala perangkat daerah", "pimpinan perangkat daerah", "kepala opd", "kepala organisasi perangkat daerah"],
    kelas: "pejabat",
  },
  { nama: "Asisten", varian: ["asisten", "asisten sekretaris daerah", "asisten sekretariat daerah"], kelas: "pejabat" },
  { nama: "Kepala Biro", varian: ["kepala biro", "kepala biro organisasi"], tingkat: ["provinsi"], kelas: "pejabat" },
  { nama: "Kepala Bagian", varian: ["kepala bagian", "kepala bagian organisasi"], kelas: "pejabat" },
  { nama: "Kepala Bidang", varian: ["kepala bidang"], kelas: "pejabat" },
  { nama: "Kepala Dinas", varian: ["kepala dinas"], kelas: "pejabat" },
  { nama: "Kepala Badan", varian: ["kepala badan"], kelas: "pejabat" },
  { nama: "Camat", varian: ["camat"], kelas: "pejabat" },
  { nama: "Lurah", varian: ["lurah"], kelas: "pejabat" },
  {
    nama: "Kepala UPTD",
    varian: ["kepala uptd", "kepala upt", "kepala unit pelaksana teknis", "kepala unit pelaksana teknis daerah"],
    kelas: "pejabat",
  },
  { nama: "Inspektur", varian: ["inspektur", "inspektur daerah"], kelas: "pejabat" },
  { nama: "Inspektur Pembantu", varian: ["inspektur pembantu", "irban"], kelas: "pejabat" },
  { nama: "pengendali teknis", varian: ["pengendali teknis"], kelas: "pegawai" },
  { nama: "pengendali mutu", varian: ["pengendali mutu"], kelas: "pegawai" },
  {
    nama: "Pejabat Pimpinan Tinggi Madya",
    varian: ["pejabat pimpinan tinggi madya", "pejabat tinggi madya", "jpt madya"],
    tingkat: ["nasional", "provinsi"],
    kelas: "pejabat",
  },
  {
    nama: "Pejabat Pimpinan Tinggi Pratama",
    varian: ["pejabat pimpinan tinggi pratama", "pejabat tinggi pratama", "jpt pratama"],
    kelas: "pejabat",
  },
  { nama: "Pejabat Pimpinan Tinggi", varian: ["pejabat pimpinan tinggi"], kelas: "pejabat" },
  { nama: "Pejabat Administrator", varian: ["pejabat administrator"], kelas: "pejabat" },
  { nama: "Pejabat Pengawas", varian: ["pejabat pengawas"], kelas: "pejabat" },
  { nama: "Pejabat Administrasi", varian: ["pejabat administrasi"], kelas: "pejabat" },
  { nama: "Pejabat Level 1", varian: ["pejabat level 1", "pejabat level i"], kelas: "pejabat" },
  { nama: "Pejabat Level 2", varian: ["pejabat level 2", "pejabat level ii"], kelas: "pejabat" },
  { nama: "Pejabat Level 3", varian: ["pejabat level 3", "pejabat level iii"], kelas: "pejabat" },
  { nama: "atasan langsung", varian: ["atasan langsung", "atasan", "pejabat atasan langsung"], kelas: "pejabat" },
  {
    nama: "Pejabat Fungsional",
    varian: ["pejabat fungsional", "pejabat jabatan fungsional", "jabatan fungsional", "jf"],
    kelas: "pegawai",
  },
  { nama: "Pelaksana", varian: ["pelaksana", "pejabat pelaksana", "jabatan pelaksana"], kelas: "pegawai" },
  { nama: "ketua tim", varian: ["ketua tim", "ketua tim kerja", "ketua kelompok kerja"], kelas: "pegawai" },
  { nama: "anggota tim", varian: ["anggota tim", "anggota tim kerja", "anggota"], kelas: "pegawai" },
  { nama: "koordinator", varian: ["koordinator"], kelas: "pegawai" },
  { nama: "subkoordinator", varian: ["subkoordinator", "sub koordinator"], kelas: "pegawai" },
  {
    nama: "Pegawai ASN",
    varian: ["pegawai aparatur sipil negara", "pegawai asn", "aparatur sipil negara", "asn", "pegawai"],
    kelas: "pegawai",
  },
  { nama: "Pegawai Negeri Sipil", varian: ["pegawai negeri sipil", "pns"], kelas: "pegawai" },
  { nama: "PPPK", varian: ["pegawai pemerintah dengan perjanjian kerja", "pppk"], kelas: "pegawai" },
  { nama: "tim kerja", varian: ["tim kerja", "tim"], kelas: "tim" },
  { nama: "tim koordinasi SPBE", varian: ["tim koordinasi spbe", "tim koordinasi sistem pemerintahan berbasis elektronik"], kelas: "tim" },
  { nama: "tim evaluasi", varian: ["tim evaluasi", "tim pemantauan dan evaluasi", "tim monitoring dan evaluasi"], kelas: "tim" },
  {
    nama: "Pemerintah Daerah",
    varian: ["pemerintah daerah", "pemerintah kabupaten", "pemerintah kota", "pemerintah provinsi"],
    kelas: "badan",
  },
  {
    nama: "Perangkat Daerah",
    varian: ["perangkat daerah", "organisasi perangkat daerah", "opd", "satuan kerja perangkat daerah"],
    kelas: "badan",
  },
  { nama: "Instansi Pemerintah", varian: ["instansi pemerintah"], kelas: "badan" },
  { nama: "Instansi Pusat", varian: ["instansi pusat"], kelas: "badan" },
  { nama: "Instansi Daerah", varian: ["instansi daerah"], kelas: "badan" },
  { nama: "instansi pemilik kinerja", varian: ["instansi pemilik kinerja"], kelas: "badan" },
  { nama: "Unit Organisasi", varian: ["unit organisasi", "unit kerja", "unit organisasi pemilik kinerja"], kelas: "badan" },
  { nama: "Sekretariat Daerah", varian: ["sekretariat daerah"], kelas: "badan" },
  { nama: "Biro Organisasi", varian: ["biro organisasi"], tingkat: ["provinsi"], kelas: "badan" },
  { nama: "Bagian Organisasi", varian: ["bagian organisasi"], kelas: "badan" },
  { nama: "Inspektorat", varian: ["inspektorat", "inspektorat daerah"], kelas: "badan" },
  { nama: "Dinas", varian: ["dinas"], kelas: "badan" },
  { nama: "Kecamatan", varian: ["kecamatan"], kelas: "badan" },
  { nama: "Kelurahan", varian: ["kelurahan"], kelas: "badan" },
  { nama: "UPTD", varian: ["uptd", "unit pelaksana teknis daerah", "unit pelaksana teknis"], kelas: "badan" },
];
