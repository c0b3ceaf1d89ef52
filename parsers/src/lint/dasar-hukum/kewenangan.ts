/** DHK-11: the authority of the region in the legal basis. */
import type { Kaidah } from "../kaidah.ts";
import { butirDasar, letakBaru, menyebutUud, sisipButir } from "./butir-dasar.ts";
import { NAMA_UUD } from "./rumusan-uud.ts";

const PEMBENTUKAN =
  /^(?:Undang-Undang|Peraturan Pemerintah Pengganti)[^;]*?\btentang\s+(?:[^;(]*?\bPembentukan\s+(?:Daerah|Daerah-daerah|Kabupaten|Kota|Kotapraja|Provinsi|Propinsi)|(?:Provinsi|Propinsi|Kabupaten|Kota)\s|Pemerintahan\s+(?:Aceh|Provinsi)|Keistimewaan|Otonomi\s+Khusus)/i;
const PEMDA = /^Undang-Undang[^;]*?\btentang\s+Pemerintahan\s+Daerah\b/i;

/** The name of a law stands at the beginning of its item. */
const awal = (teks: string): string => teks.slice(0, 300);

export const KEWENANGAN: Kaidah = {
  id: "DHK-11",
  nama: "Dasar kewenangan daerah",
  keparahan: "info",
  kutipan: { butir: "butir 39", status: "perlu-cek" },
  penjelasan:
    "Dasar hukum pembentukan peraturan daerah ialah Pasal 18 ayat (6) Undang-Undang Dasar, undang-undang tentang pembentukan daerah, dan undang-undang tentang pemerintahan daerah. Untuk peraturan kepala daerah ketentuan ini diikuti menurut kelaziman.",
  lingkup: "naskah",
  berlaku: ({ tingkat }) => tingkat !== null && tingkat !== "pusat",
  berperbaikan: true,
  periksa(naskah) {
    const butir = butirDasar(naskah);
    const pertama = butir[0];
    if (pertama === undefined) return [];
    const uud = butir.some(({ teks }) => menyebutUud(awal(teks.value)));
    const kurang = [
      ...(uud ? [] : [`Pasal 18 ayat (6) ${NAMA_UUD}`]),
      ...(butir.some(({ teks }) => PEMBENTUKAN.test(awal(teks.value))) ? [] : ["undang-undang tentang pembentukan daerah"]),
      ...(butir.some(({ teks }) => PEMDA.test(awal(teks.value))) ? [] : ["undang-undang tentang pemerintahan daerah"]),
    ];
    if (kurang.length === 0) return [];
    const perbaikan = uud
      ? undefined
      : sisipButir(butir, letakBaru(butir, 0, 0), `Pasal 18 ayat (6) ${NAMA_UUD}`, "Tambahkan Pasal 18 ayat (6) Undang-Undang Dasar");
    return [
      {
        teks: pertama.teks,
        dari: 0,
        sampai: pertama.utama?.sampai ?? pertama.teks.value.length,
        locator: "Mengingat",
        pesan: `Dasar kewenangan belum lengkap: ${kurang.join("; ")}.`,
        ...(perbaikan === undefined ? {} : { perbaikan }),
      },
    ];
  },
  contoh: {
    benar: [
      {
        di: "mengingat",
        teks: "1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;\n\n2. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\n\n3. Undang-Undang Nomor 11 Tahun 2023 tentang Provinsi Jawa Tengah;",
      },
    ],
    salah: [
      {
        di: "mengingat",
        teks: "1. Undang-Undang Nomor 12 Tahun 1950 tentang Pembentukan Daerah-Daerah Kabupaten di Contoh;\n\n2. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
        hasil:
          "1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;\n\n2. Undang-Undang Nomor 12 Tahun 1950 tentang Pembentukan Daerah-Daerah Kabupaten di Contoh;\n\n3. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
      },
      { di: "mengingat", teks: "1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;" },
    ],
  },
};
