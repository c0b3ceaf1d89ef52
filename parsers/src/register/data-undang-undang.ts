/** Laws of Parliament that regional regulations on organisation and staff cite. */
import { bn, entri, ln } from "./entri.ts";
import type { Hukum } from "./hukum.ts";

const uu = entri("uu", "Undang-Undang");

const PESISIR_BARAT = "dikutip Perbup Pesisir Barat 16/2024";
const KALTIM = "dikutip Pergub Kalimantan Timur 50/2023";
const CILACAP = "dikutip Perbup Cilacap 5/2024";
const PROBOLINGGO = "dikutip Perwal Probolinggo 88/2024";
const PANRB = "dikutip Permenpan RB 7/2022";
const NASKAH_ASN = "Pasal 76 dan penutup naskah UU 20/2023";
const DOKUMEN = "kutipan dasar hukum dalam dokumen publik lain";
/** Not compared with a text: whoever uses it checks it. */
const UMUM = "pengetahuan umum, belum dicocokkan dengan naskahnya";
const SEKUNDER = { kepastian: "sekunder" } as const;

export const UNDANG_UNDANG: readonly Hukum[] = [
  {
    id: "uud-1945",
    jenis: "Undang-Undang Dasar Negara Republik Indonesia",
    nomor: null,
    tahun: 1945,
    judul: "",
    lembaran: null,
    ditetapkan: null,
    berlaku: null,
    diubahOleh: [],
    dicabutOleh: null,
    perintah: null,
    kepastian: "yakin",
    sumber: "butir 44 Lampiran II UU 12/2011",
  },
  uu(28, 1999, "Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi, Kolusi, dan Nepotisme", ln(1999, 75, 3851), DOKUMEN, SEKUNDER),
  uu(17, 2003, "Keuangan Negara", ln(2003, 47, 4286), DOKUMEN, SEKUNDER),
  uu(1, 2004, "Perbendaharaan Negara", ln(2004, 5, 4355), DOKUMEN, SEKUNDER),
  uu(32, 2004, "Pemerintahan Daerah", ln(2004, 125, 4437), `${DOKUMEN}; pencabutan: ${UMUM}`, {
    ...SEKUNDER,
    dicabutOleh: { id: "uu-23-2014", tanggal: null },
  }),
  uu(14, 2008, "Keterbukaan Informasi Publik", ln(2008, 61, 4846), "butir 40 Lampiran II UU 12/2011"),
  uu(39, 2008, "Kementerian Negara", ln(2008, 166, 4916), PANRB, { diubahOleh: ["uu-61-2024"] }),
  uu(25, 2009, "Pelayanan Publik", ln(2009, 112, 5038), DOKUMEN, SEKUNDER),
  uu(43, 2009, "Kearsipan", ln(2009, 152, 5071), DOKUMEN, SEKUNDER),
  uu(12, 2011, "Pembentukan Peraturan Perundang-undangan", ln(2011, 82, 5234), KALTIM, { diubahOleh: ["uu-15-2019", "uu-13-2022"] }),
  uu(5, 2014, "Aparatur Sipil Negara", ln(2014, 6, 5494), `${KALTIM}; ${NASKAH_ASN}`, {
    dicabutOleh: { id: "uu-20-2023", tanggal: "2023-10-31" },
  }),
  uu(23, 2014, "Pemerintahan Daerah", ln(2014, 244, 5587), CILACAP, {
    diubahOleh: ["uu-2-2015", "uu-9-2015", "uu-11-2020", "uu-6-2023"],
  }),
  uu(6, 2014, "Desa", ln(2014, 7, 5495), DOKUMEN, SEKUNDER),
  uu(30, 2014, "Administrasi Pemerintahan", ln(2014, 292, 5601), DOKUMEN, { ...SEKUNDER, diubahOleh: ["uu-11-2020", "uu-6-2023"] }),
  uu(
    2,
    2015,
    "Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah menjadi Undang-Undang",
    ln(2015, 24, 5657),
    DOKUMEN,
    SEKUNDER,
  ),
  uu(
    9,
    2015,
    "Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",
    ln(2015, 58, 5679),
    `${PROBOLINGGO}; ${DOKUMEN}`,
    { ditetapkan: "2015-03-18" },
  ),
  uu(
    15,
    2019,
    "Perubahan atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan",
    ln(2019, 183, 6398),
    DOKUMEN,
    SEKUNDER,
  ),
  uu(11, 2020, "Cipta Kerja", ln(2020, 245, 6573), `butir 41c Lampiran II UU 12/2011 (UU 13/2022); pencabutan: ${UMUM}`, {
    dicabutOleh: { id: "perppu-2-2022", tanggal: null },
  }),
  uu(1, 2022, "Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah", ln(2022, 4, 6757), DOKUMEN, SEKUNDER),
  uu(
    13,
    2022,
    "Perubahan Kedua atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan",
    ln(2022, 143, 6801),
    PESISIR_BARAT,
  ),
  entri("perppu", "Peraturan Pemerintah Pengganti Undang-Undang")(2, 2022, "Cipta Kerja", ln(2022, 238, null), DOKUMEN, SEKUNDER),
  uu(27, 2022, "Pelindungan Data Pribadi", ln(2022, 196, 6820), DOKUMEN, SEKUNDER),
  uu(
    6,
    2023,
    "Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang",
    ln(2023, 41, 6856),
    CILACAP,
  ),
  uu(20, 2023, "Aparatur Sipil Negara", ln(2023, 141, 6897), `${PESISIR_BARAT}; ${NASKAH_ASN}`, {
    ditetapkan: "2023-10-31",
    berlaku: "2023-10-31",
  }),
  uu(61, 2024, "Perubahan atas Undang-Undang Nomor 39 Tahun 2008 tentang Kementerian Negara", ln(2024, 225, 6994), DOKUMEN, SEKUNDER),
  // laws on single regions
  uu(12, 1950, "Pembentukan Daerah-Daerah Kabupaten dalam Lingkungan Propinsi Jawa Timur", bn(1950, null), DOKUMEN, SEKUNDER),
  uu(13, 1950, "Pembentukan Daerah-Daerah Kabupaten dalam Lingkungan Propinsi Djawa Tengah", bn(1950, 42), CILACAP),
  uu(
    17,
    1950,
    "Pembentukan Daerah-Daerah Kota Kecil dalam Lingkungan Propinsi Jawa Timur, Jawa Tengah dan Jawa Barat",
    bn(1950, null),
    PROBOLINGGO,
  ),
  uu(14, 1950, "Pembentukan Daerah-Daerah Kabupaten dalam Lingkungan Propinsi Djawa Barat", bn(1950, null), DOKUMEN, SEKUNDER),
  uu(
    69,
    1958,
    "Pembentukan Daerah-Daerah Tingkat II dalam Wilayah Daerah-Daerah Tingkat I Bali, Nusa Tenggara Barat dan Nusa Tenggara Timur",
    ln(1958, 122, 1655),
    DOKUMEN,
    SEKUNDER,
  ),
  uu(28, 1959, "Pembentukan Daerah Tingkat II dan Kotapraja di Sumatera Selatan", ln(1959, 73, 1821), DOKUMEN, SEKUNDER),
  uu(23, 2000, "Pembentukan Propinsi Banten", ln(2000, 182, 4010), DOKUMEN, SEKUNDER),
  uu(27, 2000, "Pembentukan Propinsi Kepulauan Bangka Belitung", ln(2000, 217, 4033), DOKUMEN, SEKUNDER),
  uu(21, 2001, "Otonomi Khusus bagi Provinsi Papua", ln(2001, null, null), UMUM, {
    ...SEKUNDER,
    diubahOleh: ["uu-35-2008", "uu-2-2021"],
  }),
  uu(11, 2006, "Pemerintahan Aceh", ln(2006, null, null), UMUM, SEKUNDER),
  uu(
    35,
    2008,
    "Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2008 tentang Perubahan atas Undang-Undang Nomor 21 Tahun 2001 tentang Otonomi Khusus bagi Provinsi Papua menjadi Undang-Undang",
    ln(2008, null, null),
    UMUM,
    SEKUNDER,
  ),
  uu(13, 2012, "Keistimewaan Daerah Istimewa Yogyakarta", ln(2012, null, null), UMUM, SEKUNDER),
  uu(
    2,
    2021,
    "Perubahan Kedua atas Undang-Undang Nomor 21 Tahun 2001 tentang Otonomi Khusus bagi Provinsi Papua",
    ln(2021, null, null),
    UMUM,
    SEKUNDER,
  ),
  uu(8, 2022, "Provinsi Kalimantan Selatan", ln(2022, 68, 6779), DOKUMEN, SEKUNDER),
  uu(10, 2022, "Provinsi Kalimantan Timur", ln(2022, 70, 6781), KALTIM),
  uu(11, 2023, "Provinsi Jawa Tengah", ln(2023, 58, 6867), CILACAP),
];
