import type { Teks } from "../../peraturan.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";

const RUMUSAN =
  /\bbagian\s+(yang\s+)?(tidak|tak)\s+(?:dapat\s+)?(?:ter)?(?:di)?pisahkan(?:\s+(dari|dalam|dengan|pada))?|\bbagian\s+(?:yang\s+)?integral(?:\s+(?:dari|dalam|dengan|pada))?/g;
const BAKU = "bagian yang tidak terpisahkan dari";

/** ACU-12: the formula that makes a lampiran part of the regulation. */
export const BAGIAN_TIDAK_TERPISAHKAN: KaidahNaskah = {
  id: "ACU-12",
  nama: "Rumusan bagian yang tidak terpisahkan dari",
  keparahan: "rendah",
  kutipan: { butir: "butir 192", status: "yakin" },
  penjelasan: 'Dalam batang tubuh dinyatakan bahwa lampiran "merupakan bagian yang tidak terpisahkan dari" peraturan yang bersangkutan.',
  contoh: {
    benar: [
      { di: "pasal", teks: "Alur kerja tercantum dalam Lampiran yang merupakan bagian yang tidak terpisahkan dari Peraturan Bupati ini." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Alur kerja tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dalam Peraturan Bupati ini.",
        hasil: "Alur kerja tercantum dalam Lampiran yang merupakan bagian yang tidak terpisahkan dari Peraturan Bupati ini.",
      },
      {
        di: "pasal",
        teks: "Alur kerja tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.",
        hasil: "Alur kerja tercantum dalam Lampiran yang merupakan bagian yang tidak terpisahkan dari Peraturan Bupati ini.",
      },
      {
        di: "pasal",
        teks: "Alur kerja tercantum dalam Lampiran yang merupakan bagian integral dari Peraturan Bupati ini.",
        hasil: "Alur kerja tercantum dalam Lampiran yang merupakan bagian yang tidak terpisahkan dari Peraturan Bupati ini.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa({ padaTeks }) {
    const semua = padaTeks("ACU-12", ["norma"], rumusanSalah).flatMap(({ di: { teks }, hasil }) =>
      hasil.map((salah) => ({ teks, ...salah })),
    );
    // where only `yang` is missing the sense is the same, and it is missing everywhere: told once
    const tanpaYang = semua.filter(({ ringan }) => ringan);
    return [
      ...semua.filter(({ ringan }) => !ringan).map((satu) => temuanOf([satu])),
      ...(tanpaYang.length === 0 ? [] : [temuanOf(tanpaYang)]),
    ];
  },
};

interface Salah {
  readonly dari: number;
  readonly semula: string;
  readonly ringan: boolean;
}

function rumusanSalah(nilai: string): readonly Salah[] {
  if (!/pisahkan|integral/.test(nilai)) return [];
  return [...nilai.matchAll(RUMUSAN)].flatMap((cocok): Salah[] =>
    cocok[0].replace(/\s+/g, " ") === BAKU ? [] : [{ dari: cocok.index, semula: cocok[0], ringan: cocok[3] === "dari" }],
  );
}

function temuanOf(salah: readonly (Salah & { readonly teks: Teks })[]): TemuanNaskah {
  const { teks, dari, semula, ringan } = salah[0] as Salah & { readonly teks: Teks };
  const jumlah = salah.length > 1 ? ` Terdapat pada ${salah.length} ketentuan.` : "";
  return {
    teks,
    dari,
    sampai: dari + semula.length,
    ...(ringan ? { keparahan: "info" as const } : {}),
    pesan: `Rumusan "${semula}" tidak baku. Gunakan "merupakan ${BAKU} …".${jumlah}`,
    perbaikan: {
      judul: `Ganti dengan "${BAKU}"`,
      aman: true,
      suntingan: salah.map((satu) => ({
        jenis: "ganti",
        teks: satu.teks,
        dari: satu.dari,
        sampai: satu.dari + satu.semula.length,
        isi: BAKU,
      })),
    },
  };
}
