/** DHK-08: what orders the regulation, and what it amends, stands in the legal basis. */
import { cariHukum } from "../../register/cari-hukum.ts";
import { jenjangHukum } from "../../register/jenjang-hukum.ts";
import { type KutipanHukum, sebutKutipan } from "../../register/kutipan-hukum.ts";
import { sitasiBaku } from "../../register/sitasi-baku.ts";
import type { Kaidah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { type ButirDasar, butirDasar, hariNaskah, intiButir, kutipanOf, letakBaru, sisipButir } from "./butir-dasar.ts";

/** The law is carried out, or its provision is the reason. */
const DILAKSANAKAN =
  /\b(?:melaksanakan|berdasarkan|sesuai(?:\s+dengan)?|memenuhi|amanat|menurut|menindaklanjuti|dimaksud\s+dalam)\b[^;]*$/i;
/** The Pasal and the verb stand at most this many characters before the law. */
const JANGKAUAN = 400;
const BERPASAL = /\bPasal\s+\d+[A-Z]?\b[^;]*$/;

export const YANG_MEMERINTAHKAN: Kaidah = {
  id: "DHK-08",
  nama: "Peraturan yang memerintahkan dimuat dalam dasar hukum",
  keparahan: "tinggi",
  kutipan: { butir: "butir 28 dan butir 40", status: "yakin" },
  penjelasan:
    "Peraturan yang memerintahkan pembentukan, yang disebut pasalnya dalam konsiderans, harus dimuat dalam dasar hukum. Peraturan yang diubah juga dicantumkan dalam dasar hukum (butir 41a, UU 13/2022).",
  lingkup: "naskah",
  berperbaikan: true,
  periksa(naskah) {
    const butir = butirDasar(naskah);
    const terakhir = butir.at(-1);
    if (terakhir === undefined) return [];
    const ada = new Set(butir.flatMap(({ kutipan }) => kutipan.filter(({ peran }) => peran !== "judul").map(kunci)));
    const temuan: TemuanNaskah[] = [];
    for (const { satu, nilai, diubah } of diperintahkan(naskah)) {
      if (ada.has(kunci(satu))) continue;
      ada.add(kunci(satu));
      const isi = sitasi(naskah, satu, nilai);
      const perbaikan =
        isi === null ? undefined : sisipButir(butir, letakDari(butir, satu), isi, `Tambahkan ${sebutKutipan(satu)} pada dasar hukum`);
      temuan.push({
        teks: terakhir.teks,
        dari: 0,
        sampai: terakhir.teks.value.length,
        locator: "Mengingat",
        pesan: diubah
          ? `${sebutKutipan(satu)} diubah dengan peraturan ini, tetapi tidak dicantumkan dalam dasar hukum.`
          : `${sebutKutipan(satu)} dilaksanakan menurut konsiderans, tetapi tidak dicantumkan dalam dasar hukum.`,
        ...(perbaikan === undefined ? {} : { perbaikan }),
      });
    }
    return temuan;
  },
  contoh: {
    benar: [
      {
        di: "menimbang",
        teks: "a. bahwa untuk melaksanakan ketentuan Pasal 25 Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi, perlu menetapkan Peraturan Bupati tentang Sistem Kerja;",
      },
      {
        di: "menimbang",
        teks: "a. bahwa Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja sudah tidak sesuai dengan perkembangan hukum;",
      },
    ],
    salah: [
      {
        di: "mengingat",
        teks: "1. Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;\n\n2. Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 2020 tentang Perangkat Daerah;",
        hasil:
          "1. Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;\n\n2. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi (Berita Negara Republik Indonesia Tahun 2022 Nomor 181);\n\n3. Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 2020 tentang Perangkat Daerah;",
      },
      {
        di: "menimbang",
        teks: "a. bahwa untuk melaksanakan ketentuan Pasal 8 Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2016 tentang Perangkat Daerah, perlu menetapkan Peraturan Bupati tentang Sistem Kerja;",
      },
    ],
  },
};

const kunci = ({ jenis, nomor, tahun }: KutipanHukum): string =>
  `${jenis.toLowerCase().split(" ").slice(0, 2).join(" ")} ${nomor}/${tahun}`;

interface Diperintahkan {
  readonly satu: KutipanHukum;
  readonly nilai: string;
  readonly diubah: boolean;
}

/** Laws whose provision a consideration carries out, and the one that an amending regulation names in its title. */
function diperintahkan(naskah: NaskahPeriksa): readonly Diperintahkan[] {
  const dari = (naskah.pembukaan?.menimbang ?? []).flatMap(({ text: { value } }) =>
    kutipanOf(naskah, value)
      .filter(({ peran, dari: di }) => {
        const depan = value.slice(Math.max(0, di - JANGKAUAN), di);
        return peran === "utama" && BERPASAL.test(depan) && DILAKSANAKAN.test(depan);
      })
      .map((satu) => ({ satu, nilai: value, diubah: false })),
  );
  const tentang = naskah.pembukaan?.menetapkan?.value ?? "";
  const diubah = naskah.ciri.perubahan ? kutipanOf(naskah, tentang.replace(/\p{L}+/gu, kapital)).slice(0, 1) : [];
  return [...dari, ...diubah.map((satu) => ({ satu, nilai: "", diubah: true }))];
}

const kapital = (kata: string): string => `${kata.charAt(0).toUpperCase()}${kata.slice(1).toLowerCase()}`;

const letakDari = (butir: readonly ButirDasar[], { jenis, tahun }: KutipanHukum): number =>
  letakBaru(butir, jenjangHukum(jenis) ?? 99, tahun ?? 9999);

/** Its citation by the register, else as the consideration words it; `null` where that gives no title. */
function sitasi(naskah: NaskahPeriksa, satu: KutipanHukum, nilai: string): string | null {
  const hukum = cariHukum(satu);
  if (hukum !== undefined) return sitasiBaku(hukum, hariNaskah(naskah));
  if (satu.judul === null || nilai === "") return null;
  const judul = nilai.slice(satu.judul.dari, satu.judul.sampai).replace(/,?\s+(?:perlu|maka|setiap|dipandang)\b[\s\S]*$/i, "");
  return `${sebutKutipan(satu)} tentang ${intiButir(judul)}`;
}
