/** DHK-07: whether the legal basis is in force, and cited with its last amendment. */
import { cariHukum } from "../../register/cari-hukum.ts";
import type { Hukum } from "../../register/hukum.ts";
import { akhirKutipan, type KutipanHukum } from "../../register/kutipan-hukum.ts";
import { dicabutPada, namaBernomor, perubahanPada, rumusanPerubahan, sitasiBaku } from "../../register/sitasi-baku.ts";
import type { Kaidah, TemuanNaskah } from "../kaidah.ts";
import { type ButirDasar, butirDasar, hariNaskah, intiButir } from "./butir-dasar.ts";

const BULAN = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

/** What other documents say of a law is told as such. */
const PERIKSA: Readonly<Record<Hukum["kepastian"], string>> = { yakin: "", sekunder: " (menurut register; periksa)" };

export const KEADAAN_HUKUM: Kaidah = {
  id: "DHK-07",
  nama: "Dasar hukum masih berlaku dan mutakhir",
  keparahan: "tinggi",
  kutipan: { butir: "butir 42", status: "turunan" },
  penjelasan:
    "Dasar hukum harus masih berlaku pada tanggal peraturan ditetapkan dan disebut dengan perubahan terakhirnya. Keadaan hukum diperiksa dengan register bawaan; peraturan di luar register tidak diperiksa.",
  lingkup: "naskah",
  berperbaikan: true,
  periksa(naskah) {
    const pada = hariNaskah(naskah);
    return butirDasar(naskah).flatMap((butir) => {
      const hukum = butir.utama === null ? undefined : cariHukum(butir.utama);
      if (hukum === undefined || butir.utama === null) return [];
      const pencabut = dicabutPada(hukum, pada);
      return pencabut === null ? kurangPerubahan(butir, butir.utama, hukum, pada) : [tercabut(butir, butir.utama, hukum, pencabut, pada)];
    });
  },
  contoh: {
    benar: [
      {
        di: "mengingat",
        teks: "1. Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;\n\n2. Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020 tentang Perubahan atas Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil;",
      },
    ],
    salah: [
      {
        di: "mengingat",
        teks: "1. Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 6, Tambahan Lembaran Negara Republik Indonesia Nomor 5494);",
        hasil:
          "1. Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 141, Tambahan Lembaran Negara Republik Indonesia Nomor 6897);",
      },
      {
        di: "mengingat",
        teks: "1. Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan (Lembaran Negara Republik Indonesia Tahun 2011 Nomor 82, Tambahan Lembaran Negara Republik Indonesia Nomor 5234);",
        hasil:
          "1. Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan (Lembaran Negara Republik Indonesia Tahun 2011 Nomor 82, Tambahan Lembaran Negara Republik Indonesia Nomor 5234) sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 13 Tahun 2022 tentang Perubahan Kedua atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan (Lembaran Negara Republik Indonesia Tahun 2022 Nomor 143, Tambahan Lembaran Negara Republik Indonesia Nomor 6801);",
      },
      {
        di: "mengingat",
        teks: "1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
      },
    ],
  },
};

function tercabut({ teks }: ButirDasar, { dari, sampai }: KutipanHukum, hukum: Hukum, pencabut: Hukum, pada: string | null): TemuanNaskah {
  const sejak = tanggalIndonesia(hukum.dicabutOleh?.tanggal ?? null);
  return {
    teks,
    dari,
    sampai,
    pesan: `${namaBernomor(hukum)} telah dicabut dengan ${namaBernomor(pencabut)}${sejak === null ? "" : ` pada tanggal ${sejak}`}${PERIKSA[hukum.kepastian]}.`,
    perbaikan: {
      judul: `Ganti dengan ${namaBernomor(pencabut)}`,
      aman: false,
      suntingan: [{ jenis: "ganti", teks, dari: 0, sampai: intiButir(teks.value).length, isi: sitasiBaku(pencabut, pada) }],
    },
  };
}

/** The last amendment that the register knows is not cited. An amendment that the register does not know is taken to be a later one. */
function kurangPerubahan({ teks, kutipan }: ButirDasar, utama: KutipanHukum, hukum: Hukum, pada: string | null): readonly TemuanNaskah[] {
  const terakhir = perubahanPada(hukum, pada).at(-1);
  if (terakhir === undefined) return [];
  const disebut = kutipan.filter(({ peran }) => peran === "perubahan").map((satu) => ({ satu, dikenal: cariHukum(satu) }));
  const ke = disebut.map(({ dikenal }) => (dikenal === undefined ? -1 : hukum.diubahOleh.indexOf(dikenal.id)));
  if (disebut.length > 0 && (ke.some((at) => at < 0) || ke.some((at) => at >= hukum.diubahOleh.indexOf(terakhir.id)))) return [];
  const dari = akhirKutipan(utama);
  const lama = disebut.at(-1)?.satu;
  return [
    {
      teks,
      dari: lama?.dari ?? utama.dari,
      sampai: lama?.sampai ?? utama.sampai,
      keparahan: "sedang",
      pesan:
        lama === undefined
          ? `${namaBernomor(hukum)} disebut tanpa perubahannya; perubahan terakhir ialah ${namaBernomor(terakhir)}${PERIKSA[terakhir.kepastian]}.`
          : `Perubahan terakhir ${namaBernomor(hukum)} ialah ${namaBernomor(terakhir)}${PERIKSA[terakhir.kepastian]}.`,
      perbaikan: {
        judul: `Sebut perubahan terakhir dengan ${namaBernomor(terakhir)}`,
        aman: false,
        suntingan: [
          { jenis: "ganti", teks, dari, sampai: lama === undefined ? dari : akhirKutipan(lama), isi: ` ${rumusanPerubahan(hukum, pada)}` },
        ],
      },
    },
  ];
}

function tanggalIndonesia(iso: string | null): string | null {
  if (iso === null) return null;
  const [tahun = "", bulan = "", hari = ""] = iso.split("-");
  return `${Number(hari)} ${BULAN[Number(bulan) - 1] ?? bulan} ${tahun}`;
}
