import type { Gambar, IsiLampiran, Teks } from "../../peraturan.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { ganti, temuanPada, usul } from "../struktur/susun-temuan.ts";

const SEBUTAN = /\b[Gg]ambar\s+(\d{1,3})\b/g;

/** Where figures are referred to; forms and tables name those of their own. */
const TEMPAT = ["definisi", "norma", "subjudul", "lampiran"] as const;

function periksa({ lampiran, padaTeks, tempatDari }: NaskahPeriksa): readonly TemuanNaskah[] {
  const gambar = lampiran.flatMap(({ children }) => semuaGambar(children));
  if (gambar.length === 0) return [];
  const ada = new Set(gambar.map(({ number }) => number));
  const hilang = padaTeks("LMP-06", TEMPAT, sebutanGambar).flatMap(({ di: { teks }, hasil }) =>
    hasil.filter(({ nomor }) => !ada.has(nomor)).map((sebutan) => ({ ...sebutan, teks })),
  );
  return [...tanpaGambar(hilang), ...ganda(gambar, (satu) => tempatDari(satu)?.locator)];
}

/** One finding for all: where the first of them is named. */
function tanpaGambar(hilang: readonly (SebutanGambar & { readonly teks: Teks })[]): readonly TemuanNaskah[] {
  const [pertama] = hilang;
  if (pertama === undefined) return [];
  const nomor = [...new Set(hilang.map((satu) => `Gambar ${satu.nomor}`))];
  return [
    temuanPada(
      pertama.teks,
      `${nomor.join(", ")} dirujuk, tetapi tidak ada gambar dengan nomor itu; periksa apakah gambar atau keterangannya hilang.`,
      { dari: pertama.dari, sampai: pertama.sampai },
    ),
  ];
}

interface SebutanGambar {
  readonly nomor: string;
  readonly dari: number;
  readonly sampai: number;
}

function semuaGambar(children: readonly IsiLampiran[]): readonly Gambar[] {
  return children.flatMap((satu) => (satu.type === "gambar" ? [satu] : satu.type === "subjudul" ? semuaGambar(satu.children) : []));
}

const sebutanGambar = (nilai: string): readonly SebutanGambar[] =>
  [...nilai.matchAll(SEBUTAN)].map((ada) => ({ nomor: ada[1] ?? "", dari: ada.index, sampai: ada.index + ada[0].length }));

function ganda(gambar: readonly Gambar[], locatorDari: (teks: Teks) => string | undefined): readonly TemuanNaskah[] {
  return gambar.flatMap(({ number, text }, at) => {
    if (number === null || !gambar.slice(0, at).some((lain) => lain.number === number)) return [];
    const giliran = String(Number(number) + 1);
    const nomor = text.value.indexOf(number);
    const kosong = nomor >= 0 && !gambar.some((lain) => lain.number === giliran);
    return [
      temuanPada(text, `Nomor Gambar ${number} digunakan dua kali; setiap gambar bernomor sendiri.`, {
        locator: locatorDari(text),
        perbaikan: kosong ? usul(`Nomori Gambar ${giliran}`, ganti(text, giliran, nomor, nomor + number.length)) : undefined,
      }),
    ];
  });
}

const KEPALA = "LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nSISTEM KERJA\n\nBAB I\nALUR";

/** No butir asks for it. */
export const GAMBAR_BERNOMOR: KaidahNaskah = {
  id: "LMP-06",
  nama: "Gambar bernomor dan dirujuk",
  keparahan: "rendah",
  kutipan: { butir: "", status: "turunan" },
  penjelasan: "Setiap gambar yang dirujuk ada dan bernomor sendiri, supaya pembaca menemukan gambar yang dimaksud.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [{ di: "lampiran", teks: `${KEPALA}\n\nAlur kerja digambarkan pada Gambar 1.\n\nGambar 1. Alur Kerja` }],
    salah: [
      { di: "lampiran", teks: `${KEPALA}\n\nAlur kerja digambarkan pada Gambar 2.\n\nGambar 1. Alur Kerja` },
      {
        di: "lampiran",
        teks: `${KEPALA}\n\nAlur kerja digambarkan di bawah ini.\n\nGambar 1. Alur Kerja\n\nAlur penugasan digambarkan di bawah ini.\n\nGambar 1. Alur Penugasan`,
        hasil: `${KEPALA}\n\nAlur kerja digambarkan di bawah ini.\n\nGambar 1. Alur Kerja\n\nAlur penugasan digambarkan di bawah ini.\n\nGambar 2. Alur Penugasan`,
      },
    ],
  },
  periksa,
};
