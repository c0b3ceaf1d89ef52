/** DHK-02: how the constitution is cited in the legal basis. */
import type { Kaidah, TemuanTeks } from "../kaidah.ts";

export const NAMA_UUD = "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945";

/** Names of the constitution, complete or not. */
export const SEBUTAN_UUD =
  /(?:\bUndang-?\s?Undang\s+Dasar|\bUUD)(?:\s+(?:Negara|NRI|N\.R\.I\.?))?(?:\s+(?:Kesatuan\s+)?(?:Republik\s+Indonesia|RI)\b)?(?:,?\s+(?:Tahun\s+)?1945\b)?/gi;

export const RUMUSAN_UUD: Kaidah = {
  id: "DHK-02",
  nama: "Penulisan Undang-Undang Dasar dalam dasar hukum",
  keparahan: "sedang",
  kutipan: { butir: "butir 44", status: "yakin" },
  penjelasan: `Dasar hukum yang diambil dari Undang-Undang Dasar menyebut pasalnya, diikuti frasa lengkap "${NAMA_UUD}" dengan kedua huruf u kapital.`,
  lingkup: "teks",
  pada: ["mengingat"],
  berperbaikan: true,
  periksa(nilai, { ciri }) {
    const temuan: TemuanTeks[] = [];
    for (const { 0: sebutan, index: dari } of nilai.matchAll(SEBUTAN_UUD)) {
      const sampai = dari + sebutan.length;
      if (sebutan.replace(/\s+/g, " ") !== NAMA_UUD)
        temuan.push({
          dari,
          sampai,
          pesan: `Tulis lengkap "${NAMA_UUD}", bukan "${sebutan}".`,
          perbaikan: { judul: `Ganti dengan "${NAMA_UUD}"`, aman: true, ganti: [{ dari, sampai, isi: NAMA_UUD }] },
        });
    }
    const awal = /^\s*(?:Undang-?\s?Undang\s+Dasar|UUD)/i.exec(nilai);
    if (awal === null) return temuan;
    const perda = ciri.tingkat !== null && ciri.tingkat !== "pusat";
    return [
      {
        dari: 0,
        sampai: awal[0].length,
        pesan: "Dasar hukum dari Undang-Undang Dasar harus menyebut pasalnya.",
        ...(perda
          ? {
              perbaikan: {
                judul: 'Awali dengan "Pasal 18 ayat (6)"',
                aman: false,
                ganti: [{ dari: 0, sampai: 0, isi: "Pasal 18 ayat (6) " }],
              },
            }
          : {}),
      },
      ...temuan,
    ];
  },
  contoh: {
    benar: [{ di: "mengingat", teks: "1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;" }],
    salah: [
      {
        di: "mengingat",
        teks: "1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia;",
        hasil: "1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;",
      },
      {
        di: "mengingat",
        teks: "1. Pasal 18 ayat (6) Undang-undang Dasar 1945;",
        hasil: "1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;",
      },
      {
        di: "mengingat",
        teks: "1. Pasal 18 ayat (6) UUD NRI Tahun 1945;",
        hasil: "1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;",
      },
      {
        di: "mengingat",
        teks: "1. Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;",
        hasil: "1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;",
      },
    ],
  },
};
