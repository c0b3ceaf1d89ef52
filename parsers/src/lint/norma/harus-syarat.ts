import { mulaiPelaku } from "../../rules/pelaku.ts";
import { himpun, type TemuanSekunci } from "../bahasa/himpun.ts";
import type { KaidahNaskah } from "../kaidah.ts";

const HARUS = /(?<!\p{L})harus(?=\s+(?:me)\p{Ll}{4,})/gu;

/** What *harus* is for: something that has to be there before something else. */
const SYARAT =
  /(?<!\p{L})(?:syarat|persyaratan|kriteria|ketentuan|kualifikasi|kompetensi|memenuhi|memiliki|mempunyai|untuk (?:dapat|menjadi|memperoleh|mendapatkan)|sebelum)(?!\p{L})/iu;

function cari(teks: string): readonly TemuanSekunci[] {
  return [...teks.matchAll(HARUS)].flatMap((cocok): readonly TemuanSekunci[] => {
    const klausa = /[^.;:]*$/.exec(teks.slice(Math.max(0, cocok.index - 400), cocok.index))?.[0].trimStart() ?? "";
    const sisa = /^[^.;:]*/.exec(teks.slice(cocok.index, cocok.index + 400))?.[0] ?? "";
    const subjek = klausa.slice(klausa.lastIndexOf(",") + 1).trimStart();
    if (!mulaiPelaku(subjek) || SYARAT.test(klausa) || SYARAT.test(sisa) || /\byang(?:\s+\p{L}+)?\s*$/u.test(subjek)) return [];
    const dari = cocok.index;
    const sampai = dari + cocok[0].length;
    return [
      {
        dari,
        sampai,
        kunci: "harus",
        pesan:
          'Kata "harus" menyatakan syarat. Untuk kewajiban pejabat gunakan "wajib" jika ada sanksinya, atau rumuskan langsung perbuatannya.',
        perbaikan: { judul: 'Rumuskan tanpa "harus"', aman: false, ganti: [{ dari, sampai: sampai + 1, isi: "" }] },
      },
    ];
  });
}

export const HARUS_SYARAT: KaidahNaskah = {
  id: "NRM-03",
  nama: "Harus untuk syarat",
  keparahan: "rendah",
  kutipan: { butir: "butir 269", status: "yakin" },
  penjelasan:
    'Kata "harus" menyatakan pemenuhan suatu kondisi atau persyaratan tertentu, bukan kewajiban seorang pejabat melakukan tugasnya.',
  lingkup: "naskah",
  periksa: (naskah) => himpun(naskah, ["norma"], "NRM-03", (teks) => (teks.includes("harus") ? cari(teks) : [])),
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Ketua tim harus memenuhi syarat sebagai berikut:\n\na. sehat; dan\n\nb. cakap." },
      { di: "pasal", teks: "Untuk menjadi ketua tim, Pejabat Fungsional harus mengikuti uji kompetensi." },
    ],
    salah: [
      { di: "pasal", teks: "Ketua tim harus menyampaikan laporan kepada Bupati.", hasil: "Ketua tim menyampaikan laporan kepada Bupati." },
    ],
  },
};
