import { jabatanAsing } from "../../rancangan-baru/tingkat-jabatan.ts";
import type { KaidahNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { himpun, type TemuanSekunci } from "./himpun.ts";

/** A rank without the office it belongs to: `Jabatan Tinggi Pratama`, `Pejabat Pimpinan Pratama`. */
const TANPA_PIMPINAN =
  /(?<!\p{L})((?:[Jj]abatan|[Pp]ejabat)\s+)((?:[Tt]inggi|[Pp]impinan)\s+)(?=(?:[Pp]ratama|[Mm]adya|[Uu]tama)(?!\p{L}))/gu;

/** Administrator and Pengawas are no ranks of Pimpinan. */
const PIMPINAN_LEBIH =
  /(?<!\p{L})((?:[Jj]abatan|[Pp]ejabat)\s+)([Pp]impinan\s+(?:[Tt]inggi\s+)?)(?=(?:[Aa]dministrator|[Pp]engawas|[Ff]ungsional|[Pp]elaksana)(?!\p{L}))/gu;

/** A biro belongs to the secretariat of a province. */
const BIRO =
  /(?<!\p{L})(?:Kepala\s+)?Biro\s+(?:Organisasi|Hukum|Umum|Pemerintahan|Kesejahteraan|Administrasi|Pengadaan|Perekonomian)(?!\p{L})/gu;

const TINGKAT = { provinsi: "provinsi", kabupaten: "kabupaten", kota: "kota" } as const;

function cari(teks: string, tingkat: keyof typeof TINGKAT): readonly TemuanSekunci[] {
  const hasil: TemuanSekunci[] = [];
  for (const cocok of teks.matchAll(TANPA_PIMPINAN)) hasil.push(namaSalah(cocok, teks, "Pimpinan Tinggi "));
  for (const cocok of teks.matchAll(PIMPINAN_LEBIH)) hasil.push(namaSalah(cocok, teks, ""));
  for (const cocok of teks.matchAll(jabatanAsing(tingkat))) hasil.push(tidakAda(teks, cocok.index, cocok[0], tingkat));
  if (tingkat !== "provinsi")
    for (const cocok of teks.matchAll(BIRO)) {
      const isi = cocok[0].replace("Biro", "Bagian");
      hasil.push({
        dari: cocok.index,
        sampai: cocok.index + cocok[0].length,
        kunci: cocok[0],
        pesan: `"${cocok[0]}" ada pada sekretariat daerah provinsi; pada ${tingkat} namanya "${isi}".`,
        perbaikan: {
          judul: `Ganti dengan "${isi}"`,
          aman: false,
          ganti: [{ dari: cocok.index, sampai: cocok.index + cocok[0].length, isi }],
        },
      });
    }
  return hasil.sort((a, b) => a.dari - b.dari);
}

function namaSalah(cocok: RegExpMatchArray, teks: string, pimpinan: string): TemuanSekunci {
  const [semua, jabatan = "", salah = ""] = cocok;
  const dari = cocok.index ?? 0;
  const akhir = /^\p{L}+/u.exec(teks.slice(dari + semua.length))?.[0] ?? "";
  const isi = /^\p{Ll}/u.test(salah) ? pimpinan.toLowerCase() : pimpinan;
  const baku = `${jabatan}${isi}${akhir}`;
  const sampai = dari + semua.length + akhir.length;
  return {
    dari,
    sampai,
    kunci: baku,
    keparahan: "sedang",
    pesan: `Nama jabatan "${teks.slice(dari, sampai)}" tidak tepat; namanya "${baku}".`,
    perbaikan: {
      judul: `Ganti dengan "${baku}"`,
      aman: true,
      ganti: [{ dari: dari + jabatan.length, sampai: dari + jabatan.length + salah.length, isi }],
    },
  };
}

function tidakAda(teks: string, dari: number, tertulis: string, tingkat: string): TemuanSekunci {
  const sampai = dari + tertulis.length;
  const koma = /^\s*,\s*/.exec(teks.slice(sampai))?.[0];
  return {
    dari,
    sampai,
    kunci: tertulis.toLowerCase().replace(/^(?:pejabat|jabatan)\s+/, ""),
    pesan: `"${tertulis}" tidak ada di lingkungan pemerintah ${tingkat}. Hapus, atau ganti dengan jabatan yang ada.`,
    ...(koma === undefined
      ? {}
      : { perbaikan: { judul: `Hapus "${tertulis}"`, aman: false, ganti: [{ dari, sampai: sampai + koma.length, isi: "" }] } }),
  };
}

function periksa(naskah: NaskahPeriksa): ReturnType<KaidahNaskah["periksa"]> {
  const { tingkat } = naskah.ciri;
  if (tingkat === null || tingkat === "pusat") return [];
  const milik = TINGKAT[tingkat];
  return himpun(naskah, ["menimbang", "definisi", "norma", "lampiran", "subjudul", "tabel"], `BHS-10 ${milik}`, (teks) =>
    /tinggi|impinan|Biro/i.test(teks) ? cari(teks, milik) : [],
  );
}

export const JABATAN_TINGKAT: KaidahNaskah = {
  id: "BHS-10",
  nama: "Jabatan yang tidak ada pada tingkatan ini",
  keparahan: "tinggi",
  kutipan: { butir: "butir 243 huruf a", status: "turunan" },
  penjelasan:
    "Nama jabatan ditulis tepat dan harus ada pada tingkatan pemerintahan yang diatur: Jabatan Pimpinan Tinggi Madya ada pada pemerintah pusat dan provinsi, tidak pada kabupaten dan kota; Jabatan Pimpinan Tinggi Utama hanya pada pemerintah pusat.",
  lingkup: "naskah",
  periksa,
  berperbaikan: true,
  contoh: {
    benar: [
      {
        di: "pasal",
        teks: "Pelaksana bertanggung jawab kepada Pejabat Pimpinan Tinggi Pratama, Pejabat Administrator, atau Pejabat Fungsional Ahli Madya.",
      },
      { di: "pasal", teks: "Pimpinan Tinggi mengarahkan Pejabat Pengawas pada Bagian Organisasi." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Pelaksana bertanggung jawab kepada Pejabat Pimpinan Tinggi Madya, Pejabat Pimpinan Tinggi Pratama, atau Pejabat Administrator.",
        hasil: "Pelaksana bertanggung jawab kepada Pejabat Pimpinan Tinggi Pratama, atau Pejabat Administrator.",
      },
      {
        di: "pasal",
        teks: "Hubungan kerja Jabatan Tinggi Pratama dan Jabatan Fungsional ditetapkan oleh Bupati.",
        hasil: "Hubungan kerja Jabatan Pimpinan Tinggi Pratama dan Jabatan Fungsional ditetapkan oleh Bupati.",
      },
      {
        di: "pasal",
        teks: "Evaluasi dilaksanakan oleh Kepala Biro Organisasi.",
        hasil: "Evaluasi dilaksanakan oleh Kepala Bagian Organisasi.",
      },
    ],
  },
};
