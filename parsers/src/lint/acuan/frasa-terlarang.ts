import type { KaidahTeks, TemuanTeks } from "../kaidah.ts";
import { gantian, TEMPAT_ACUAN } from "./pola-teks.ts";

const TERSEBUT =
  /\b(?:sebagaimana|seperti)\s+(?:yang\s+)?(?:tersebut|disebut(?:kan)?)\s+(?:dalam|pada|di)(?=\s+([Pp]asal|[Aa]yat)\s*\(?\d)/g;
const DI_ATAS_BERNOMOR = /(?<=(?:ayat\s\(\d{1,2}\)|Pasal\s\d{1,3}[A-Z]?|huruf\s[a-z]))\s+(?:tersebut\s+)?(?:di ?atas|terdahulu)\b/g;
const DI_ATAS =
  /\b(?:(?:pasal|ayat|ketentuan|huruf|butir|poin)\s+(?:tersebut\s+)?(?:di ?atas|(?:yang\s+)?terdahulu)|(?:sebagaimana\s+|seperti\s+)?(?:yang\s+)?(?:telah\s+)?(?:tersebut|disebut(?:kan)?|diuraikan|dijelaskan|dimaksud)\s+di ?atas)\b/gi;
const MENGURANGI = /\b(?:dengan\s+tidak\s+mengurangi|tanpa\s+mengurangi|tanpa\s+menyimpang\s+dari)\b/gi;
/** What makes it a reference to a Pasal or ayat (butir 251). */
const ACUAN_DEKAT = /^[^.;]{0,160}?\b(?:[Pp]asal|[Aa]yat)\s*\(?\d/;

/** ACU-10: references name a number, and some phrases are not used with them. */
export const FRASA_TERLARANG: KaidahTeks = {
  id: "ACU-10",
  nama: "Frasa yang dihindari dalam pengacuan",
  keparahan: "sedang",
  kutipan: { butir: "butir 251 dan butir 280", status: "yakin" },
  penjelasan:
    'Pengacuan menyebutkan secara tegas nomor pasal atau ayat, tidak dengan frasa "pasal yang terdahulu" atau "pasal tersebut di atas", dan tidak menggunakan frasa "tanpa mengurangi", "dengan tidak mengurangi", atau "tanpa menyimpang dari".',
  contoh: {
    benar: [
      { di: "pasal", teks: "Pejabat tersebut melapor kepada Bupati sebagaimana dimaksud dalam Pasal 2." },
      { di: "pasal", teks: "Jumlah anggota di atas 5 (lima) orang dilaporkan tanpa mengurangi beban kerja." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Sistem kerja sebagaimana tersebut dalam Pasal 2 mencakup penugasan.",
        hasil: "Sistem kerja sebagaimana dimaksud dalam Pasal 2 mencakup penugasan.",
      },
      {
        di: "pasal",
        teks: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana dimaksud pada ayat (1) di atas melapor.",
        hasil: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana dimaksud pada ayat (1) melapor.",
      },
      { di: "pasal", teks: "Ketentuan dalam pasal tersebut di atas berlaku bagi semua pegawai." },
      { di: "pasal", teks: "Tanpa mengurangi ketentuan Pasal 2, penugasan dapat diberikan secara lisan." },
    ],
  },
  berperbaikan: true,
  lingkup: "teks",
  pada: TEMPAT_ACUAN,
  periksa(nilai, { tempat }) {
    if (!/tersebut|disebut|atas|terdahulu|mengurangi|menyimpang/i.test(nilai)) return [];
    const bernomor = [...nilai.matchAll(TERSEBUT)].map((cocok) => {
      const isi = `sebagaimana dimaksud ${/^pasal/i.test(cocok[1] ?? "") ? "dalam" : "pada"}`;
      return gantian(cocok.index, cocok[0], isi, `Frasa "${cocok[0]}" tidak digunakan dalam pengacuan. Gunakan "${isi} …".`);
    });
    const surplus = [...nilai.matchAll(DI_ATAS_BERNOMOR)].map((cocok) =>
      gantian(cocok.index, cocok[0], "", `Kata "${cocok[0].trim()}" tidak diperlukan: acuan sudah menyebutkan nomornya.`),
    );
    const tertentu = [...bernomor, ...surplus];
    const samar = [...nilai.matchAll(DI_ATAS)].flatMap((cocok): readonly TemuanTeks[] => {
      const [dari, sampai] = [cocok.index, cocok.index + cocok[0].length];
      if (tertentu.some((satu) => satu.dari < sampai && dari < satu.sampai)) return [];
      const keparahan = tempat === "lampiran" ? ({ keparahan: "rendah" } as const) : {};
      return [
        {
          dari,
          sampai,
          ...keparahan,
          pesan: `Frasa "${cocok[0]}" tidak menunjuk ketentuan secara tegas. Sebutkan nomor pasal, ayat, atau bagian yang diacu.`,
        },
      ];
    });
    const mengurangi = [...nilai.matchAll(MENGURANGI)].flatMap((cocok): readonly TemuanTeks[] => {
      const sampai = cocok.index + cocok[0].length;
      if (!ACUAN_DEKAT.test(nilai.slice(sampai))) return [];
      return [
        {
          dari: cocok.index,
          sampai,
          pesan: `Frasa "${cocok[0].toLowerCase()}" tidak digunakan dalam pengacuan ke pasal atau ayat lain. Rumuskan pengecualiannya secara tegas, misalnya dengan "kecuali".`,
        },
      ];
    });
    return [...tertentu, ...samar, ...mengurangi].sort((a, b) => a.dari - b.dari);
  },
};
