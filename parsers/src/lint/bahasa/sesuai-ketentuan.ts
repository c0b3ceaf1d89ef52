import type { KaidahTeks, TemuanTeks } from "../kaidah.ts";
import { bukanTulisanSendiri, dalamRentang } from "./kutipan-judul.ts";

const BAKU = "ketentuan peraturan perundang-undangan";

/**
 * `(sesuai dengan) ketentuan peraturan perundangan yang berlaku` in all its forms: what leads in, the noun, and `yang berlaku`. The parts are optional,
 * so that one expression reads right and wrong forms alike.
 */
const POLA =
  /(?<![\p{L}-])(?:(sesuai(?: dengan)?) )?((?:(?:ketentuan|aturan) (?:(?:pada|dalam|dari) )?)?(?:ketentuan )?(?:peraturan )?(?:perundang ?- ?undangan|perundangan?-?undangan|perundangan|perundangundangan))( (?:yang |yg )?(?:masih )?berlaku)?(?!\p{L})/giu;

/** `ketentuan yang berlaku`: which one it is, nobody knows. */
const TANPA_NAMA =
  /(?<!\p{L})(?:sesuai(?: dengan)? |berdasarkan )?(?:ketentuan|peraturan|aturan)(?: dan (?:ketentuan|peraturan|aturan))? yang (?:masih )?berlaku(?! (?:bagi|pada|untuk|terhadap|sejak|sampai|di|dalam|secara)\b)(?!\p{L})/giu;

function periksa(teks: string): readonly TemuanTeks[] {
  if (!/undang|yang (?:masih )?berlaku/i.test(teks)) return [];
  const lindung = bukanTulisanSendiri(teks);
  const hasil: TemuanTeks[] = [];
  for (const cocok of teks.matchAll(POLA)) {
    const [semua, sesuai, inti = "", berlaku] = cocok;
    const dari = cocok.index;
    const sampai = dari + semua.length;
    if (dalamRentang(lindung, dari, sampai)) continue;
    const tanpaDasar = /perundangan$|perundangundangan$/i.test(inti.replace(/perundang ?- ?undangan$/i, ""));
    const kurangPenuh = sesuai !== undefined && !new RegExp(`^${BAKU}$`, "i").test(inti.replace(/\s*-\s*/g, "-"));
    const kurangDengan = sesuai !== undefined && !/dengan/i.test(semua.slice(0, 14));
    if (berlaku === undefined && !tanpaDasar && !kurangPenuh && !kurangDengan) continue;
    const awal = sesuai === undefined ? "" : `${sesuai.replace(/ dengan$/i, "")} dengan `;
    hasil.push(temuan(teks, dari, sampai, awal + BAKU, berlaku === undefined ? (tanpaDasar ? "istilah" : "frasa") : "berlaku"));
  }
  for (const cocok of teks.matchAll(TANPA_NAMA)) {
    const dari = cocok.index;
    const sampai = dari + cocok[0].length;
    if (!dalamRentang(lindung, dari, sampai) && !hasil.some((satu) => satu.dari < sampai && satu.sampai > dari))
      hasil.push({
        dari,
        sampai,
        pesan: `"${cocok[0]}" tidak jelas menunjuk ketentuan mana. Gunakan "sesuai dengan ${BAKU}", atau sebut peraturannya.`,
        perbaikan: {
          judul: `Ganti dengan "sesuai dengan ${BAKU}"`,
          aman: false,
          ganti: [
            {
              dari,
              sampai,
              isi: /^berdasarkan/i.test(cocok[0]) ? `berdasarkan ${BAKU}` : /^sesuai/i.test(cocok[0]) ? `sesuai dengan ${BAKU}` : BAKU,
            },
          ],
        },
      });
  }
  return hasil.sort((a, b) => a.dari - b.dari);
}

const SEBAB = {
  berlaku: 'Frasa "yang berlaku" berlebih: yang diacu dengan sendirinya peraturan yang berlaku.',
  istilah: 'Istilahnya "peraturan perundang-undangan".',
  frasa: "Frasa pengacuannya tidak lengkap.",
} as const;

function temuan(teks: string, dari: number, sampai: number, baku: string, sebab: keyof typeof SEBAB): TemuanTeks {
  const tertulis = teks.slice(dari, sampai);
  const isi = /^\p{Lu}/u.test(tertulis) ? baku.charAt(0).toUpperCase() + baku.slice(1) : baku;
  return {
    dari,
    sampai,
    pesan: `${SEBAB[sebab]} Tulis "${isi}".`,
    perbaikan: { judul: `Ganti dengan "${isi}"`, aman: true, ganti: [{ dari, sampai, isi }] },
  };
}

export const SESUAI_KETENTUAN: KaidahTeks = {
  id: "BHS-03",
  nama: "Sesuai dengan ketentuan peraturan perundang-undangan",
  keparahan: "rendah",
  kutipan: { butir: "butir 281", status: "yakin" },
  penjelasan:
    'Untuk menyatakan berlakunya berbagai ketentuan yang tidak disebut secara rinci digunakan frasa "sesuai dengan ketentuan peraturan perundang-undangan", tanpa "yang berlaku".',
  lingkup: "teks",
  pada: ["menimbang", "definisi", "norma", "lampiran", "penjelasan", "contoh"],
  periksa,
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Pengelolaan kinerja dilaksanakan sesuai dengan ketentuan peraturan perundang-undangan." },
      { di: "pasal", teks: "Pejabat diangkat berdasarkan ketentuan peraturan perundang-undangan mengenai kepegawaian." },
      { di: "pasal", teks: "Pembentukan peraturan perundang-undangan dilakukan oleh Bupati." },
      { di: "pasal", teks: "Ketentuan yang berlaku bagi Pejabat Fungsional berlaku juga bagi Pelaksana." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Pengelolaan kinerja dilaksanakan sesuai dengan ketentuan peraturan perundang-undangan yang berlaku.",
        hasil: "Pengelolaan kinerja dilaksanakan sesuai dengan ketentuan peraturan perundang-undangan.",
      },
      {
        di: "pasal",
        teks: "Pengelolaan kinerja disesuaikan dengan ketentuan pada peraturan perundangan yang berlaku.",
        hasil: "Pengelolaan kinerja disesuaikan dengan ketentuan peraturan perundang-undangan.",
      },
      {
        di: "pasal",
        teks: "Pegawai diangkat sesuai peraturan perundang-undangan.",
        hasil: "Pegawai diangkat sesuai dengan ketentuan peraturan perundang-undangan.",
      },
      {
        di: "pasal",
        teks: "Pembayaran dilakukan sesuai ketentuan yang berlaku.",
        hasil: "Pembayaran dilakukan sesuai dengan ketentuan peraturan perundang-undangan.",
      },
    ],
  },
};
