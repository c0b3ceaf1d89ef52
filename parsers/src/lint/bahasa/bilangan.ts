import type { KaidahTeks, TemuanTeks } from "../kaidah.ts";
import { bukanTulisanSendiri, dalamRentang } from "./kutipan-judul.ts";
import { nilaiKata, terbilang } from "./terbilang.ts";

/** A figure with words in brackets. */
const BERKURUNG = /(?<![\p{L}\d.,/-])(\d{1,3}(?:\.\d{3})+|\d+)\s*\(\s*(\p{L}[\p{L}\s]{1,80}?)\s*\)/gu;

/** A figure that counts something: a word follows it. */
const POLOS = /(?<![\p{L}\d.,/(:-])(\d{1,3}(?:\.\d{3})+|\d{1,4})(?=\s+\p{Ll}{3,})(?!\s*\()/gu;

/** A word that makes the figure behind it a name or a label. */
const LABEL =
  /(?:^|[\s(/])(?:pasal|ayat|huruf|angka|nomor|no\.?|nr\.?|tahun|level|lantai|tipe|tipologi|type|gambar|tabel|bagan|formulir|format|bab|bagian|paragraf|lampiran|butir|poin|point|kelas|golongan|eselon|tanggal|tgl|rt|rw|romawi|bulan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|jalan|jl\.?|km|halaman|hlm\.?|kolom|baris|contoh|tahap|langkah|rp\.?|alinea|versi|skala|ke|dan|atau|sampai|sampai dengan|dengan|s\.d\.?|hingga|sk|se|undang|kode|pukul|jam|sdn|smpn|sman|smkn|negeri|puskesmas|nip|seri|jilid|edisi|zona|wilayah|kelompok|tim|regu|opsi|alternatif|skema|pola|model|jenjang|semester|triwulan|minggu|hari|kategori|prioritas|urutan|kuadran|nilai|skor|bobot|fase|titik|iso|sni|uu|pp|perda|perpres|permen|sd|smp|sma|smk)\s*$/i;

/** What the figure counts is no count: the year of a plan, an hour, a unit of measure. */
const IKUT = /^\s+(?:tahun\s+anggaran|masehi|wib|wita|wit|persen|derajat|dan|atau|sampai|s\.d)\b/i;

/** A time in words alone: `tiga hari`. */
const WAKTU_KATA =
  /(?<!\p{L})(?<!\(\s?)(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan) (?:belas|puluh))(?=\s+(?:hari|minggu|bulan|tahun|jam|kali)(?!\p{L}))/giu;

/** A number in words right before a time: without one there is none. */
const BERWAKTU = /(?:tu|ua|ga|at|ma|am|uh|an|as)\s+(?:hari|minggu|bulan|tahun|jam|kali)/i;

const TAHUN = /^(?:19|20)\d\d$/;

function periksa(teks: string): readonly TemuanTeks[] {
  const adaAngka = /\d/.test(teks);
  const hasil: TemuanTeks[] = [];
  if (adaAngka) {
    const lindung = bukanTulisanSendiri(teks);
    for (const cocok of teks.matchAll(BERKURUNG)) {
      const salah = kataTidakSama(cocok);
      if (salah !== null && !dalamRentang(lindung, salah.dari, salah.sampai)) hasil.push(salah);
    }
    for (const cocok of teks.matchAll(POLOS)) {
      const salah = tanpaKata(teks, cocok);
      if (salah !== null && !dalamRentang(lindung, salah.dari, salah.sampai)) hasil.push(salah);
    }
  }
  for (const cocok of BERWAKTU.test(teks) ? teks.matchAll(WAKTU_KATA) : []) {
    const nilai = nilaiKata(cocok[0]);
    if (nilai === null || /\(\s*$/.test(teks.slice(Math.max(0, cocok.index - 3), cocok.index))) continue;
    const dari = cocok.index;
    const sampai = dari + cocok[0].length;
    const isi = `${nilai} (${terbilang(nilai)})`;
    hasil.push({
      dari,
      sampai,
      pesan: `Bilangan ditulis dengan angka yang diikuti kata dalam kurung: "${isi}".`,
      perbaikan: { judul: `Tulis "${isi}"`, aman: true, ganti: [{ dari, sampai, isi }] },
    });
  }
  return hasil.sort((a, b) => a.dari - b.dari);
}

/** `3 (dua)`: which of the two is meant, only a person knows; `3 (tigaa)` is a slip. */
function kataTidakSama(cocok: RegExpMatchArray): TemuanTeks | null {
  const [semua, angka = "", kata = ""] = cocok;
  const bilangan = Number(angka.replaceAll(".", ""));
  const baku = terbilang(bilangan);
  const nilai = nilaiKata(kata);
  if (baku === "" || nilai === bilangan) return null;
  // a word in brackets may be anything; only words like a number are judged
  if (
    nilai === null &&
    !/^(?:se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)(?:\s|\p{L}{0,2}$|puluh|belas|ratus|ribu)/iu.test(kata)
  )
    return null;
  const dari = cocok.index ?? 0;
  const buka = dari + semua.indexOf("(") + 1;
  const tutup = dari + semua.lastIndexOf(")");
  return {
    dari,
    sampai: dari + semua.length,
    keparahan: nilai === null ? "rendah" : "sedang",
    pesan: `Angka ${angka} dan kata "${kata}" tidak sama. Periksa mana yang dimaksud; ${angka} ditulis "${baku}".`,
    perbaikan: { judul: `Tulis "${angka} (${baku})"`, aman: nilai === null, ganti: [{ dari: buka, sampai: tutup, isi: baku }] },
  };
}

function tanpaKata(teks: string, cocok: RegExpMatchArray): TemuanTeks | null {
  const angka = cocok[1] ?? "";
  const dari = cocok.index ?? 0;
  const sampai = dari + angka.length;
  const depan = teks.slice(Math.max(0, dari - 24), dari);
  const belakang = teks.slice(sampai, sampai + 30);
  const baku = terbilang(Number(angka.replaceAll(".", "")));
  if (
    baku === "" ||
    (dari === 0 && !/^\s+\p{Ll}+\s/u.test(belakang)) ||
    TAHUN.test(angka) ||
    LABEL.test(depan) ||
    IKUT.test(belakang) ||
    /^0\d/.test(angka)
  )
    return null;
  const isi = `${angka} (${baku})`;
  return {
    dari,
    sampai,
    pesan: `Bilangan ${angka} belum diikuti kata dalam kurung. Tulis "${isi}".`,
    perbaikan: { judul: `Tulis "${isi}"`, aman: true, ganti: [{ dari, sampai, isi }] },
  };
}

export const BILANGAN: KaidahTeks = {
  id: "BHS-04",
  nama: "Penulisan bilangan",
  keparahan: "rendah",
  kutipan: { butir: "butir 86", status: "yakin" },
  penjelasan:
    "Bilangan dalam pasal atau ayat ditulis dengan angka Arab yang diikuti kata di antara tanda kurung, misalnya 3 (tiga); angka dan katanya harus sama. Nomor peraturan, pasal, tahun, tanggal, dan nama tingkat bukan bilangan dalam arti ini.",
  lingkup: "teks",
  pada: ["definisi", "norma", "lampiran"],
  periksa,
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Tim kerja terdiri atas paling banyak 12 (dua belas) orang dan bertugas selama 1 (satu) tahun." },
      { di: "pasal", teks: "Pejabat Level 2 membawahi Perangkat Daerah Tipe 1 sejak tanggal 5 Januari 2024 sampai dengan tahun 2026." },
      { di: "pasal", teks: "Susunan unit ditetapkan sesuai dengan Peraturan Daerah Nomor 9 Tahun 2016 dan Pasal 2 ayat (1) huruf a." },
      { di: "pasal", teks: "Biaya ditetapkan sebesar 1.250.000 (satu juta dua ratus lima puluh ribu) rupiah." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Unit Organisasi terdiri atas 2 level struktur.",
        hasil: "Unit Organisasi terdiri atas 2 (dua) level struktur.",
      },
      {
        di: "pasal",
        teks: "Laporan disampaikan dalam waktu 14 (empat) hari.",
        hasil: "Laporan disampaikan dalam waktu 14 (empat belas) hari.",
      },
      { di: "pasal", teks: "Laporan disampaikan dalam waktu tiga hari.", hasil: "Laporan disampaikan dalam waktu 3 (tiga) hari." },
      {
        di: "pasal",
        teks: "Jabatan yang disetarakan sebanyak 479 jabatan.",
        hasil: "Jabatan yang disetarakan sebanyak 479 (empat ratus tujuh puluh sembilan) jabatan.",
      },
    ],
  },
};
