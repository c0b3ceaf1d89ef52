import type { KaidahTeks, TemuanTeks } from "../kaidah.ts";
import type { SifatTeks } from "../tempat-teks.ts";

/** The same word twice in a row; a word said twice on purpose has a hyphen. */
const KATA_GANDA = /(?<![\p{L}\d-])(\p{L}{2,}) \1(?![\p{L}\d-])/giu;

/** Words that a place or a unit has twice in its name, and what is short for something else. */
const NAMA_GANDA = /^(?:una|bau|toli|lain|masing|sama|sewaktu|sehari|cakra|pare|gonda|ii|iii|xx|xxx|rw|rt)$/i;

/** Marks that a draft bears and a regulation does not. */
const TANDA =
  /\?{2,}|(?<![\p{L}\d])(?:TODO|FIXME|XXX+|xxx+)(?![\p{L}\d])|\[\s*(?:catatan|cek|periksa|konfirmasi|lengkapi|isi|hapus|revisi)[^\]]{0,80}\]|\((?:catatan|cek lagi|cek kembali|revisi|hapus|lengkapi|konfirmasi)[^)]{0,80}\)|<{2,}|>{2,}|~~|#REF!|Error! (?:Reference source|Bookmark) not (?:found|defined)\.?/giu;

/** `Kepala Pejabat Pengawas`: a name was replaced inside of another one. */
const JABATAN_BERTUMPUK =
  /(?<!\p{L})(Kepala|Ketua|Pimpinan|Direktur)\s+(?=(?:Pejabat|Pimpinan|Kepala|Ketua|Bupati|Gubernur|Wali Kota|Sekretaris Daerah|Camat|Lurah)\s+\p{Lu})(?!Pimpinan\s+Tinggi)/gu;

/** `Organisasi a`: a letter left behind the last word of a heading. */
const HURUF_TERTINGGAL = /(?<=\p{Ll}{3,})\s+[b-hj-z]$|(?<=\p{Ll}{3,})\s+a$/u;

/** Whether two words in a row are the same, or one ends in the other: cheaper than the expression that tells where. */
function adaKataGanda(teks: string): boolean {
  const kata = teks.toLowerCase().split(" ");
  return kata.some((satu, at) => at > 0 && satu.length > 1 && kataAwal(satu) !== "" && (kata[at - 1] ?? "").endsWith(kataAwal(satu)));
}

/** The letters at the beginning of a word. */
const kataAwal = (kata: string): string => /^\p{L}{2,}/u.exec(kata)?.[0] ?? "";

function periksa(teks: string, { tempat, bidang }: SifatTeks): readonly TemuanTeks[] {
  const hasil: TemuanTeks[] = [];
  for (const cocok of adaKataGanda(teks) ? teks.matchAll(KATA_GANDA) : []) {
    const kata = cocok[1] ?? "";
    // `A dan dan B` is a slip, `Kabupaten Kabupaten` too; two names of one letter each are none
    if (NAMA_GANDA.test(kata) || /^x+$/i.test(kata)) continue;
    const dari = cocok.index;
    const sampai = dari + cocok[0].length;
    hasil.push({
      dari,
      sampai,
      keparahan: "rendah",
      pesan: `Kata "${kata}" tertulis dua kali berturut-turut.`,
      perbaikan: {
        judul: `Hapus satu "${kata}"`,
        aman: /^\p{Ll}/u.test(kata) && cocok[0] === `${kata} ${kata}`,
        ganti: [{ dari: dari + kata.length, sampai, isi: "" }],
      },
    });
  }
  if (tempat !== "contoh" && tempat !== "tabel")
    for (const cocok of teks.matchAll(TANDA))
      hasil.push({
        dari: cocok.index,
        sampai: cocok.index + cocok[0].length,
        pesan: `"${cocok[0]}" tampaknya sisa penyuntingan. Lengkapi atau hapus sebelum naskah ditetapkan.`,
      });
  for (const cocok of teks.matchAll(JABATAN_BERTUMPUK)) {
    const dari = cocok.index;
    const sampai = dari + cocok[0].length;
    const nama = /^\p{Lu}\p{L}*\s+\p{Lu}\p{L}*/u.exec(teks.slice(sampai))?.[0] ?? "";
    hasil.push({
      dari,
      sampai: sampai + nama.length,
      pesan: `"${cocok[0]}${nama}" bukan nama jabatan; tampaknya sisa penggantian kata. Tulis "${nama}", atau nama jabatan yang dimaksud.`,
      perbaikan: { judul: `Hapus "${cocok[1]}"`, aman: false, ganti: [{ dari, sampai, isi: "" }] },
    });
  }
  if (tempat === "subjudul" || tempat === "kelompok" || bidang === "heading") {
    const cocok = HURUF_TERTINGGAL.exec(teks);
    if (cocok !== null)
      hasil.push({
        dari: cocok.index,
        sampai: teks.length,
        keparahan: "rendah",
        pesan: `Huruf "${cocok[0].trim()}" di akhir judul tampaknya tertinggal. Hapus, atau lengkapi judulnya.`,
        perbaikan: { judul: "Hapus huruf itu", aman: false, ganti: [{ dari: cocok.index, sampai: teks.length, isi: "" }] },
      });
  }
  return hasil.sort((a, b) => a.dari - b.dari);
}

export const RESIDU: KaidahTeks = {
  id: "BHS-08",
  nama: "Sisa penyuntingan",
  keparahan: "sedang",
  kutipan: { butir: "butir 246", status: "turunan" },
  penjelasan:
    "Naskah yang ditetapkan tidak memuat tanda kerja perancang, kata yang tertulis dua kali, atau nama jabatan yang rusak karena penggantian kata secara massal.",
  lingkup: "teks",
  pada: ["menimbang", "definisi", "norma", "kelompok", "subjudul", "lampiran", "tabel", "contoh", "perintah"],
  periksa,
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Kepala Perangkat Daerah dan masing-masing Pejabat Pengawas melapor kepada Bupati." },
      { di: "pasal", teks: "Kepala Dinas dan Pimpinan Unit Organisasi menilai kinerja." },
    ],
    salah: [
      { di: "pasal", teks: "Pejabat yang yang ditugaskan melapor kepada Bupati.", hasil: "Pejabat yang ditugaskan melapor kepada Bupati." },
      { di: "pasal", teks: "Penilaian dilakukan oleh Kepala Pejabat Pengawas.", hasil: "Penilaian dilakukan oleh Pejabat Pengawas." },
      { di: "pasal", teks: "Penilaian dilakukan setiap ??? bulan oleh Bupati." },
    ],
  },
};
