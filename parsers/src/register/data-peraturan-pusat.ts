/** Regulations of the government, the president and ministers that regional regulations on organisation and staff cite. */
import { bn, entri, ln } from "./entri.ts";
import type { Hukum } from "./hukum.ts";

const pp = entri("pp", "Peraturan Pemerintah");
const perpres = entri("perpres", "Peraturan Presiden");
const permendagri = entri("permendagri", "Peraturan Menteri Dalam Negeri");
const permenpan = entri("permenpanrb", "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi");

const PESISIR_BARAT = "dikutip Perbup Pesisir Barat 16/2024";
const KALTIM = "dikutip Pergub Kalimantan Timur 50/2023";
const DOKUMEN = "kutipan dasar hukum dalam dokumen publik lain";
/** Not compared with a text: whoever uses it checks it. */
const UMUM = "pengetahuan umum, belum dicocokkan dengan naskahnya";
const SEKUNDER = { kepastian: "sekunder" } as const;

export const PERATURAN_PUSAT: readonly Hukum[] = [
  pp(58, 2005, "Pengelolaan Keuangan Daerah", ln(2005, 140, 4578), `${DOKUMEN}; pencabutan: ${UMUM}`, {
    ...SEKUNDER,
    dicabutOleh: { id: "pp-12-2019", tanggal: null },
  }),
  pp(79, 2005, "Pedoman Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah", ln(2005, 165, 4593), "Pasal 51 naskah PP 12/2017", {
    dicabutOleh: { id: "pp-12-2017", tanggal: "2017-04-07" },
  }),
  pp(60, 2008, "Sistem Pengendalian Intern Pemerintah", ln(2008, 127, 4890), DOKUMEN, SEKUNDER),
  pp(53, 2010, "Disiplin Pegawai Negeri Sipil", ln(2010, 74, 5135), DOKUMEN, {
    ...SEKUNDER,
    dicabutOleh: { id: "pp-94-2021", tanggal: "2021-08-31" },
  }),
  pp(46, 2011, "Penilaian Prestasi Kerja Pegawai Negeri Sipil", ln(2011, 121, 5258), "Pasal 64 naskah PP 30/2019", {
    dicabutOleh: { id: "pp-30-2019", tanggal: "2019-04-29" },
  }),
  pp(96, 2012, "Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik", ln(2012, 215, 5357), DOKUMEN, SEKUNDER),
  pp(18, 2016, "Perangkat Daerah", ln(2016, 114, 5887), DOKUMEN, { ...SEKUNDER, diubahOleh: ["pp-72-2019"] }),
  pp(11, 2017, "Manajemen Pegawai Negeri Sipil", ln(2017, 63, 6037), KALTIM, { diubahOleh: ["pp-17-2020"] }),
  pp(12, 2017, "Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah", ln(2017, 73, null), "penutup naskah PP 12/2017", {
    ditetapkan: "2017-04-05",
    berlaku: "2017-04-07",
  }),
  pp(49, 2018, "Manajemen Pegawai Pemerintah dengan Perjanjian Kerja", ln(2018, null, 6264), "penutup naskah PP 49/2018", {
    ditetapkan: "2018-11-22",
    berlaku: "2018-11-28",
  }),
  pp(12, 2019, "Pengelolaan Keuangan Daerah", ln(2019, 42, 6322), DOKUMEN, SEKUNDER),
  pp(30, 2019, "Penilaian Kinerja Pegawai Negeri Sipil", ln(2019, null, 6340), "penutup naskah PP 30/2019", {
    ditetapkan: "2019-04-26",
    berlaku: "2019-04-29",
  }),
  pp(72, 2019, "Perubahan atas Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah", ln(2019, 187, 6402), PESISIR_BARAT),
  pp(
    17,
    2020,
    "Perubahan atas Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil",
    ln(2020, 68, 6477),
    KALTIM,
  ),
  pp(94, 2021, "Disiplin Pegawai Negeri Sipil", ln(2021, 202, 6718), KALTIM),
  perpres(81, 2010, "Grand Design Reformasi Birokrasi 2010–2025", null, DOKUMEN, SEKUNDER),
  perpres(
    87,
    2014,
    "Peraturan Pelaksanaan Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan",
    ln(2014, 199, null),
    DOKUMEN,
    { ...SEKUNDER, diubahOleh: ["perpres-76-2021"] },
  ),
  perpres(95, 2018, "Sistem Pemerintahan Berbasis Elektronik", ln(2018, 182, null), DOKUMEN, SEKUNDER),
  perpres(39, 2019, "Satu Data Indonesia", ln(2019, 112, null), DOKUMEN, SEKUNDER),
  perpres(
    76,
    2021,
    "Perubahan atas Peraturan Presiden Nomor 87 Tahun 2014 tentang Peraturan Pelaksanaan Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan",
    null,
    UMUM,
    SEKUNDER,
  ),
  perpres(132, 2022, "Arsitektur Sistem Pemerintahan Berbasis Elektronik Nasional", null, DOKUMEN, SEKUNDER),
  permendagri(80, 2015, "Pembentukan Produk Hukum Daerah", bn(2015, 2036), KALTIM, { diubahOleh: ["permendagri-120-2018"] }),
  permendagri(
    120,
    2018,
    "Perubahan atas Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah",
    bn(2019, 157),
    KALTIM,
  ),
  permendagri(77, 2020, "Pedoman Teknis Pengelolaan Keuangan Daerah", bn(2020, 1781), DOKUMEN, SEKUNDER),
  permenpan(38, 2017, "Standar Kompetensi Jabatan Aparatur Sipil Negara", null, UMUM, SEKUNDER),
  permenpan(8, 2021, "Sistem Manajemen Kinerja Pegawai Negeri Sipil", null, DOKUMEN, {
    ...SEKUNDER,
    dicabutOleh: { id: "permenpanrb-6-2022", tanggal: null },
  }),
  permenpan(17, 2021, "Penyetaraan Jabatan Administrasi ke dalam Jabatan Fungsional", bn(2021, 525), PESISIR_BARAT),
  permenpan(25, 2021, "Penyederhanaan Struktur Organisasi pada Instansi Pemerintah untuk Penyederhanaan Birokrasi", bn(2021, 546), KALTIM),
  permenpan(6, 2022, "Pengelolaan Kinerja Pegawai Aparatur Sipil Negara", bn(2022, 155), KALTIM),
  permenpan(7, 2022, "Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi", bn(2022, 181), KALTIM, {
    perintah: { ketentuan: "Pasal 25", tentang: "sistem kerja" },
  }),
  permenpan(1, 2023, "Jabatan Fungsional", bn(2023, 54), KALTIM),
];
