import type { KaidahNaskah } from "../kaidah.ts";
import { himpun, type TemuanSekunci } from "./himpun.ts";

/** *baik* that opens a pair: a choice of phrases of the same kind follows. */
const BAIK =
  /(?<!\p{L})(?<!(?:yang|dengan|lebih|secara|sangat|kurang|paling|tata kelola|itikad|iktikad|terbaik|berkelakuan|cukup|kelakuan)\s)baik(?=\s+(?:yang|secara|dalam|di|pada|untuk|berupa|dari|oleh|melalui|dengan|sebagai|terhadap|kepada|bagi|atas|sebagian|langsung|individu)(?!\p{L}))/giu;

/** The clause ends here. */
const AKHIR_KLAUSA = /[.;:]/;

/** What stands where *maupun* belongs. */
const PENGGANTI =
  /,?\s+(?:ataupun|atau|dan|serta|juga|dan\/atau)(?=\s+(?!(?:\/))(?:yang|secara|dalam|di|pada|untuk|berupa|dari|oleh|melalui|dengan|sebagai|terhadap|kepada|bagi|atas|tugas|tim|kelompok|individu|lintas|tidak)(?!\p{L}))/iu;

/** With `juga` it is a pair whatever follows; where *baik* stands right behind a verb it opens one too. */
const DAN_JUGA = /,?\s+(?:dan|serta|atau)\s+(?:juga|pula)(?=\s+\p{L})/iu;
const DAN_PELAKU = /,?\s+(?:dan|serta)(?=\s+\p{Lu})/u;
const KATA_KERJA = /(?:,|(?<!\p{L})(?:di|me|ber)\p{Ll}{4,})\s+$/u;
const OLEH = /^\s+(?:oleh|kepada|terhadap|dari)\s/;

const TIDAK_HANYA = /(?<!\p{L})(?:tidak|bukan)\s+(?:hanya|saja|sekadar)(?!\p{L})/giu;
const TETAPI_JUGA = /(?:tetapi|melainkan)\s+juga/i;
const NAMUN_JUGA = /(?:,\s+)?(?<!\p{L})(?:namun|tapi|akan tetapi)\s+juga(?!\p{L})/iu;

const ANTARA_DENGAN = /(?<!\p{L})antara\s+(?!lain\b)(?:(?!\b(?:dan|dengan|antara)\b)[^,.;:()]){3,70}?\s(dengan)(?!\p{L})/giu;

function cari(teks: string): readonly TemuanSekunci[] {
  const kecil = teks.toLowerCase();
  return [
    ...(kecil.includes("baik ") ? baikMaupun(teks) : []),
    ...(kecil.includes("hanya") || kecil.includes("bukan") ? tidakHanya(teks) : []),
    ...(kecil.includes("antara ") ? antaraDan(teks) : []),
  ].sort((a, b) => a.dari - b.dari);
}

/** A pair stands within so many letters. */
const KLAUSA_TERPANJANG = 600;

function klausaSesudah(teks: string, at: number): string {
  const sisa = teks.slice(at, at + KLAUSA_TERPANJANG);
  const akhir = sisa.search(AKHIR_KLAUSA);
  return akhir < 0 ? sisa : sisa.slice(0, akhir);
}

function baikMaupun(teks: string): readonly TemuanSekunci[] {
  const hasil: TemuanSekunci[] = [];
  for (const cocok of teks.matchAll(BAIK)) {
    const mulai = cocok.index + cocok[0].length;
    const klausa = klausaSesudah(teks, mulai).slice(0, 220);
    if (/\bmaupun\b/i.test(klausa)) continue;
    const terbuka = OLEH.test(klausa) && KATA_KERJA.test(teks.slice(Math.max(0, cocok.index - 40), cocok.index));
    const ganti = DAN_JUGA.exec(klausa) ?? PENGGANTI.exec(klausa) ?? (terbuka ? DAN_PELAKU.exec(klausa) : null);
    if (ganti === null) continue;
    const dari = mulai + ganti.index;
    const sampai = dari + ganti[0].length;
    hasil.push({
      dari: cocok.index,
      sampai,
      kunci: "baik",
      pesan: `Pasangan kata "baik" adalah "maupun", bukan "${ganti[0].replace(/^,/, "").trim()}".`,
      perbaikan: { judul: 'Ganti dengan "maupun"', aman: false, ganti: [{ dari, sampai, isi: " maupun" }] },
    });
  }
  return hasil;
}

function tidakHanya(teks: string): readonly TemuanSekunci[] {
  const hasil: TemuanSekunci[] = [];
  for (const cocok of teks.matchAll(TIDAK_HANYA)) {
    const mulai = cocok.index + cocok[0].length;
    const klausa = klausaSesudah(teks, mulai);
    const namun = NAMUN_JUGA.exec(klausa);
    if (namun === null || TETAPI_JUGA.test(klausa.slice(0, namun.index))) continue;
    const baku = /^bukan/i.test(cocok[0]) ? ", melainkan juga" : ", tetapi juga";
    const dari = mulai + namun.index;
    hasil.push({
      dari: cocok.index,
      sampai: dari + namun[0].length,
      kunci: "tidak hanya",
      pesan: `Pasangan "${cocok[0]} …" adalah "…${baku}".`,
      perbaikan: {
        judul: `Ganti dengan "${baku.slice(2)}"`,
        aman: true,
        ganti: [
          {
            dari: namun[0].startsWith(",") ? dari : dari + (namun[0].length - namun[0].trimStart().length),
            sampai: dari + namun[0].length,
            isi: namun[0].startsWith(",") ? baku : baku.slice(2),
          },
        ],
      },
    });
  }
  return hasil;
}

function antaraDan(teks: string): readonly TemuanSekunci[] {
  return [...teks.matchAll(ANTARA_DENGAN)].map((cocok) => {
    const sampai = cocok.index + cocok[0].length;
    const dari = sampai - (cocok[1] ?? "").length;
    return {
      dari: cocok.index,
      sampai,
      kunci: "antara",
      pesan: 'Pasangan kata "antara" adalah "dan", bukan "dengan".',
      perbaikan: { judul: 'Ganti dengan "dan"', aman: true, ganti: [{ dari, sampai, isi: "dan" }] },
    };
  });
}

export const PASANGAN_KATA: KaidahNaskah = {
  id: "BHS-05",
  nama: "Pasangan kata penghubung",
  keparahan: "rendah",
  kutipan: { butir: "butir 246", status: "turunan" },
  penjelasan:
    "Kata penghubung yang berpasangan digunakan utuh: baik … maupun, tidak hanya … tetapi juga, bukan hanya … melainkan juga, antara … dan. Pasangan yang tertukar membuat hubungan bagian kalimat tidak jelas.",
  lingkup: "naskah",
  periksa: (naskah) => himpun(naskah, ["menimbang", "definisi", "norma", "lampiran"], "BHS-05", cari),
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Penugasan dilaksanakan baik secara individu maupun dalam tim kerja." },
      { di: "pasal", teks: "Tata kelola pemerintahan yang baik dan bersih diwujudkan dengan kinerja yang baik dalam pelayanan." },
      { di: "pasal", teks: "Hubungan antara Perangkat Daerah dan Unit Organisasi dikoordinasikan dengan Sekretaris Daerah." },
      { di: "pasal", teks: "Program dilaksanakan dengan baik oleh Dinas Kesehatan dan Dinas Sosial." },
      { di: "pasal", teks: "Laporan tidak hanya memuat hasil, tetapi juga memuat kendala." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Penugasan dilaksanakan baik secara individu ataupun dalam tim kerja.",
        hasil: "Penugasan dilaksanakan baik secara individu maupun dalam tim kerja.",
      },
      {
        di: "pasal",
        teks: "Kinerja pegawai baik yang bekerja secara individu, dan tim kerja dinilai setiap bulan.",
        hasil: "Kinerja pegawai baik yang bekerja secara individu maupun tim kerja dinilai setiap bulan.",
      },
      {
        di: "pasal",
        teks: "Penilaian dilakukan baik oleh atasan dan juga rekan kerja.",
        hasil: "Penilaian dilakukan baik oleh atasan maupun rekan kerja.",
      },
      {
        di: "pasal",
        teks: "Penilaian dilakukan baik oleh Pejabat Penilai Kinerja dan Ketua Tim.",
        hasil: "Penilaian dilakukan baik oleh Pejabat Penilai Kinerja maupun Ketua Tim.",
      },
      {
        di: "pasal",
        teks: "Laporan tidak hanya memuat hasil, namun juga memuat kendala.",
        hasil: "Laporan tidak hanya memuat hasil, tetapi juga memuat kendala.",
      },
      {
        di: "pasal",
        teks: "Koordinasi antara Perangkat Daerah dengan Unit Organisasi dilaksanakan berkala.",
        hasil: "Koordinasi antara Perangkat Daerah dan Unit Organisasi dilaksanakan berkala.",
      },
    ],
  },
};
