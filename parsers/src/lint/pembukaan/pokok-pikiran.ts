/** PMB-05: a consideration is a whole sentence that gives a reason. */
import { panjangInti } from "../akhir-teks.ts";
import type { Kaidah, TemuanTeks } from "../kaidah.ts";

const RUMUSAN_AKHIR = /^\s*bahwa\s+berdasarkan\s+(?:pada\s+)?pertimbangan/i;
/** A preposition with a verb that needs a subject: `sesuai Pasal 2 … menyebutkan`. */
const BERPREPOSISI = /^\s*bahwa\s+((?:sesuai(?:\s+dengan)?|berdasarkan(?:\s+pada)?|menurut|sebagaimana)\s+)(?=\S)/i;
const KUTIPAN =
  /(?<!\b(?:yang|untuk|telah|dan|guna|dalam|akan)\s)\b(menyebutkan|menegaskan|menyatakan|mengamanatkan|menentukan|menjelaskan|mengatur)\b/i;
const BERTUJUAN =
  /^\s*bahwa\s+(?:untuk|dalam\s+rangka|guna|agar|demi|sehubungan\s+dengan|sebagai\s+(?:upaya|tindak\s+lanjut|pelaksanaan))\b/i;
/** What may say something: a necessity, a state, a passive or a stative verb. */
const BERPREDIKAT =
  /(?<!\p{L})(?:perlu|diperlukan|dibutuhkan|dipandang|dianggap|harus|wajib|dapat|maka|telah|sudah|belum|adalah|merupakan|ialah|memerlukan|membutuhkan|menjadi|terdapat|ada|berwenang|berkewajiban|melakukan|melaksanakan|ditetapkan|dibentuk|disusun|dilakukan|dilaksanakan|diatur|bertanggung\s+jawab|memiliki|mempunyai|menetapkan|membentuk|mengatur|menyusun|tidak)(?!\p{L})/iu;
const HANYA_PERLU =
  /^\s*bahwa\s+(?:(?:dipandang|dianggap|dirasa)\s+)?perlu\s+(?:untuk\s+)?(?:menetapkan|membentuk|ditetapkan|dibentuk)\s+(?:suatu\s+)?(?:Peraturan|Qanun)/i;
const TENGGAT = /\bpaling\s+(?:lambat|lama)\s+\d+[^;,]{0,80}?\b(?:sejak|setelah)\b[^;,]{0,120}/i;

export const POKOK_PIKIRAN: Kaidah = {
  id: "PMB-05",
  nama: "Pokok pikiran konsiderans yang utuh",
  keparahan: "sedang",
  kutipan: { butir: "butir 18, butir 20, dan butir 21", status: "yakin" },
  penjelasan:
    "Tiap pokok pikiran memuat pertimbangan dan alasan dalam kalimat yang merupakan kesatuan pengertian. Frasa tujuan tanpa induk kalimat, kutipan tanpa subjek, atau pernyataan bahwa peraturan dianggap perlu saja kurang tepat.",
  lingkup: "teks",
  pada: ["menimbang"],
  berperbaikan: true,
  periksa(nilai) {
    if (RUMUSAN_AKHIR.test(nilai)) return [];
    return [...kutipanTanpaSubjek(nilai), ...tanpaInduk(nilai), ...hanyaPerlu(nilai), ...bertenggat(nilai)];
  },
  contoh: {
    benar: [
      { di: "menimbang", teks: "a. bahwa untuk mewujudkan birokrasi yang lincah, diperlukan mekanisme kerja antarjabatan;" },
      { di: "menimbang", teks: "a. bahwa untuk melaksanakan ketentuan Pasal 25 Peraturan Menteri Contoh, perlu mengatur sistem kerja;" },
      {
        di: "menimbang",
        teks: "a. bahwa sesuai ketentuan Pasal 25 Peraturan Menteri Contoh, setiap instansi pemerintah melakukan pengaturan sistem kerja;",
      },
      {
        di: "menimbang",
        teks: "a. bahwa berdasarkan ketentuan Pasal 5 Peraturan Menteri Contoh yang mengatur tata kerja, bupati menetapkan sistem kerja;",
      },
    ],
    salah: [
      {
        di: "menimbang",
        teks: "a. bahwa untuk melaksanakan ketentuan Pasal 25 Peraturan Menteri Contoh Nomor 7 Tahun 2022 tentang Sistem Kerja;",
        hasil: "a. bahwa untuk melaksanakan ketentuan Pasal 25 Peraturan Menteri Contoh Nomor 7 Tahun 2022 tentang Sistem Kerja, perlu …;",
      },
      {
        di: "menimbang",
        teks: "a. bahwa berdasarkan ketentuan Pasal 2 ayat (1) Peraturan Menteri Contoh menyebutkan bahwa penyederhanaan dilaksanakan di daerah;",
        hasil: "a. bahwa ketentuan Pasal 2 ayat (1) Peraturan Menteri Contoh menyebutkan bahwa penyederhanaan dilaksanakan di daerah;",
      },
      { di: "menimbang", teks: "a. bahwa dipandang perlu menetapkan Peraturan Bupati tentang Sistem Kerja;" },
      {
        di: "menimbang",
        teks: "a. bahwa instansi menyesuaikan sistem kerja paling lambat 1 (satu) tahun sejak peraturan itu diundangkan;",
      },
    ],
  },
};

function kutipanTanpaSubjek(nilai: string): readonly TemuanTeks[] {
  const depan = BERPREPOSISI.exec(nilai);
  if (depan === null) return [];
  const kata = KUTIPAN.exec(nilai.slice(depan[0].length));
  // a subject may stand behind a comma or behind `maka`
  if (kata === null || /,\s|\bmaka\b|\bbahwa\b/i.test(nilai.slice(depan[0].length, depan[0].length + kata.index))) return [];
  const preposisi = depan[1] ?? "";
  const dari = depan[0].length - preposisi.length;
  return [
    {
      dari,
      sampai: depan[0].length + kata.index + kata[0].length,
      pesan: `Kalimat tidak bersubjek: "${preposisi.trim()} … ${kata[0]}". Hapus "${preposisi.trim()}", lalu nyatakan alasan pembentukan peraturan ini.`,
      perbaikan: { judul: `Hapus "${preposisi.trim()}"`, aman: false, ganti: [{ dari, sampai: depan[0].length, isi: "" }] },
    },
  ];
}

function tanpaInduk(nilai: string): readonly TemuanTeks[] {
  const depan = BERTUJUAN.exec(nilai);
  if (depan === null) return [];
  // the verb right behind `untuk` belongs to the purpose
  const sisa = nilai.slice(depan[0].length).replace(/^\s*\S+/, "");
  if (BERPREDIKAT.test(sisa)) return [];
  const akhir = panjangInti(nilai);
  return [
    {
      dari: 0,
      sampai: akhir,
      pesan: 'Butir Menimbang ini tidak memiliki induk kalimat; lengkapi dengan "…, perlu …".',
      perbaikan: { judul: 'Lengkapi dengan ", perlu …"', aman: false, ganti: [{ dari: akhir, sampai: akhir, isi: ", perlu …" }] },
    },
  ];
}

function hanyaPerlu(nilai: string): readonly TemuanTeks[] {
  const temuan = HANYA_PERLU.exec(nilai);
  if (temuan === null) return [];
  return [
    {
      dari: 0,
      sampai: temuan[0].length,
      pesan: "Pokok pikiran yang hanya menyatakan peraturan perlu dibentuk kurang tepat; nyatakan pertimbangan dan alasannya.",
    },
  ];
}

function bertenggat(nilai: string): readonly TemuanTeks[] {
  const temuan = TENGGAT.exec(nilai);
  if (temuan === null) return [];
  return [
    {
      dari: temuan.index,
      sampai: temuan.index + temuan[0].trimEnd().length,
      keparahan: "rendah",
      pesan:
        "Konsiderans tampaknya mengutip tenggat peraturan lain; periksa apakah tenggat itu sudah lewat, dan nyatakan alasan pembentukannya saja.",
    },
  ];
}
