import type { Lampiran, Teks } from "../../peraturan.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { ganti, temuanPada, usul } from "../struktur/susun-temuan.ts";
import { sebutanLampiran } from "./kepala-lampiran.ts";

const LAMPIRAN = /\bLampiran(?:\s+([IVXLC]+)(?![\p{L}\p{N}]))?/gu;
const MENYATU = /\bbagian\s+(?:yang\s+)?tidak\s+terpisahkan\b/i;

function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const { lampiran, ciri } = naskah;
  if (lampiran.length === 0 || ciri.perubahan) return [];
  const sebutan = naskah
    .padaTeks("LMP-05", ["norma"], cari)
    .flatMap(({ di: { teks, locator }, hasil }) => hasil.map((satu) => ({ ...satu, teks, locator })));
  return lampiran.flatMap((satu) => {
    const milik = sebutan.filter(({ nomor }) => nomor === satu.number || lampiran.length === 1);
    const teks = satu.lines[0];
    if (milik.length === 0)
      return teks === undefined
        ? []
        : [
            temuanPada(
              teks,
              `${sebutanLampiran(satu)} tidak disebut dalam batang tubuh; nyatakan di sana bahwa lampiran ini merupakan bagian yang tidak terpisahkan dari peraturan.`,
            ),
          ];
    return milik.some(({ menyatu }) => menyatu) ? [] : tanpaPernyataan(milik[0], satu, ciri.jenis);
  });
}

interface Sebutan {
  readonly nomor: string | null;
  readonly dari: number;
  readonly sampai: number;
  readonly menyatu: boolean;
}

function cari(nilai: string): readonly Sebutan[] {
  const ada = [...nilai.matchAll(LAMPIRAN)];
  const menyatu = ada.length > 0 && MENYATU.test(nilai);
  return ada.map((satu) => ({ nomor: satu[1] ?? null, dari: satu.index, sampai: satu.index + satu[0].length, menyatu }));
}

function tanpaPernyataan(
  sebutan: (Sebutan & { readonly teks: Teks; readonly locator: string }) | undefined,
  lampiran: Lampiran,
  jenis: string | null,
): readonly TemuanNaskah[] {
  if (sebutan === undefined) return [];
  const { teks, dari, sampai, locator } = sebutan;
  const peraturan = (jenis ?? "Peraturan").replace(/^(Peraturan Menteri)\b.*$/, "$1");
  const pernyataan = ` yang merupakan bagian yang tidak terpisahkan dari ${peraturan} ini`;
  return [
    temuanPada(
      teks,
      `${sebutanLampiran(lampiran)} disebut tanpa pernyataan bahwa lampiran itu merupakan bagian yang tidak terpisahkan dari ${peraturan} ini.`,
      {
        locator,
        dari,
        sampai,
        perbaikan: usul("Tambahkan pernyataan itu", ganti(teks, pernyataan, sampai, sampai)),
      },
    ),
  ];
}

const NASKAH = (ayat: string, lampiran: string): string =>
  `PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\n\nTENTANG\n\nSISTEM KERJA\n\nDENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBUPATI CONTOH,\n\nMenimbang : bahwa sistem kerja perlu disesuaikan;\n\nMengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.\n\nBAB I\nKETENTUAN UMUM\n\nPasal 1\n\n${ayat}\n\nBAB II\nKETENTUAN PENUTUP\n\nPasal 2\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.\n\nDitetapkan di Contoh\npada tanggal 5 Februari 2024\n\nBUPATI CONTOH,\n\nttd\n\nSITI AMINAH\n\n${lampiran}`;
const LAMP = "LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nALUR KERJA\n\nAlur kerja disusun.";
const PENUH = "Alur kerja tercantum dalam Lampiran yang merupakan bagian yang tidak terpisahkan dari Peraturan Bupati ini.";

/** Source: butir 192 Lampiran II UU 12/2011. */
export const LAMPIRAN_DIRUJUK: KaidahNaskah = {
  id: "LMP-05",
  nama: "Setiap lampiran dirujuk dalam batang tubuh",
  keparahan: "sedang",
  kutipan: { butir: "butir 192", status: "yakin" },
  penjelasan:
    "Dalam hal peraturan memerlukan lampiran, hal tersebut dinyatakan dalam batang tubuh, dan dinyatakan pula bahwa lampiran itu merupakan bagian yang tidak terpisahkan dari peraturan.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "naskah", teks: NASKAH(PENUH, LAMP) },
      { di: "pasal", teks: "Penugasan diberikan secara tertulis." },
    ],
    salah: [
      { di: "naskah", teks: NASKAH("Alur kerja tercantum dalam Lampiran.", LAMP), hasil: NASKAH(PENUH, LAMP) },
      { di: "naskah", teks: NASKAH("Penugasan diberikan secara tertulis.", LAMP) },
    ],
  },
  periksa,
};
