import type { Subjudul } from "../../peraturan.ts";
import type { KaidahNaskah, SuntinganTeks, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { ganti, temuanPada, usul } from "../struktur/susun-temuan.ts";
import { gayaBersaudara } from "./gaya-bersaudara.ts";
import { cetak, gayaOf } from "./gaya-nomor.ts";
import { judulBedaGaya } from "./judul-beda-gaya.ts";
import { judulBersaudara } from "./judul-bersaudara.ts";

/** Headings under one other that are called like those under a third, with the style of their numbers. */
interface Rangkaian {
  readonly judul: readonly Subjudul[];
  readonly gaya: string;
  /** Style of the heading above them. */
  readonly gayaInduk: string | null;
}

function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const senama = judulSenama(naskah);
  // what is told by name is not told again by place
  return [...bedaGaya(naskah), ...(senama.length > 0 ? senama : gayaBersaudara(naskah))];
}

function bedaGaya({ lampiran, tempatDari }: NaskahPeriksa): readonly TemuanNaskah[] {
  return lampiran.flatMap(judulBedaGaya).map(({ judul, berikut, seharusnya }) =>
    temuanPada(
      judul.heading,
      `Judul "${judul.heading.value}" bernomor ${judul.label?.value}, sedangkan judul setingkat sesudahnya bernomor ${berikut.label?.value}; tulis ${seharusnya}`,
      {
        locator: tempatDari(judul.heading)?.locator,
        perbaikan: judul.label === undefined ? undefined : usul(`Ganti dengan ${seharusnya}`, ganti(judul.label, seharusnya)),
      },
    ),
  );
}

function judulSenama({ lampiran, tempatDari, olah }: NaskahPeriksa): readonly TemuanNaskah[] {
  return lampiran.flatMap((satu) => {
    const menurutNama = new Map<string, Rangkaian[]>();
    for (const { induk, judul } of judulBersaudara(satu)) {
      const gaya = gayaOf(judul[0]?.label?.value ?? "");
      const kunci = kunciOf(judul, (nilai) => olah("NUM-08", nilai, nama));
      if (gaya === null || kunci === null) continue;
      menurutNama.set(kunci, [...(menurutNama.get(kunci) ?? []), { judul, gaya, gayaInduk: gayaOf(induk?.label?.value ?? "") }]);
    }
    return [...menurutNama.values()].flatMap((rangkaian) => temuanOf(rangkaian, (teks) => tempatDari(teks)?.locator));
  });
}

function temuanOf(
  rangkaian: readonly Rangkaian[],
  locatorDari: (teks: Subjudul["heading"]) => string | undefined,
): readonly TemuanNaskah[] {
  const terbanyak = gayaBersama(rangkaian);
  const lain = rangkaian.filter(({ gaya }) => gaya !== terbanyak);
  const pertama = lain[0]?.judul[0];
  if (pertama?.label === undefined) return [];
  const suntingan = lain.flatMap(({ judul }) => judul.flatMap((satu, at) => labelBaru(satu, at, terbanyak)));
  return [
    temuanPada(
      pertama.heading,
      `Judul "${pertama.heading.value}" dan yang setingkat bernomor ${pertama.label.value} di sini${lain.length > 1 ? ` dan pada ${lain.length - 1} tempat lain` : ""}, sedangkan judul yang sama di bagian lain lampiran bernomor ${cetak(terbanyak, 1)}; gunakan satu skema penomoran.`,
      {
        locator: locatorDari(pertama.heading),
        perbaikan: suntingan.length === 0 ? undefined : usul(`Seragamkan menjadi ${cetak(terbanyak, 1)}`, ...suntingan),
      },
    ),
  ];
}

/** The style that most of them have; never that of a heading above them, because then two levels would look alike. */
function gayaBersama(rangkaian: readonly Rangkaian[]): string {
  const jumlah = new Map<string, number>();
  for (const { gaya } of rangkaian) jumlah.set(gaya, (jumlah.get(gaya) ?? 0) + 1);
  const induk = new Set(rangkaian.map(({ gayaInduk }) => gayaInduk));
  const pilihan = [...jumlah].filter(([gaya]) => !induk.has(gaya));
  return (pilihan.length === 0 ? [...jumlah] : pilihan).reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0] as const)[0];
}

/** Level and the first two names: what makes two series the same thing. */
function kunciOf(judul: readonly Subjudul[], namaDari: (nilai: string) => string): string | null {
  const [satu, dua] = judul;
  if (satu === undefined || dua === undefined) return null;
  return [satu.level, namaDari(satu.heading.value), namaDari(dua.heading.value)].join("|");
}

const nama = (judul: string): string =>
  judul
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();

const labelBaru = ({ label }: Subjudul, at: number, gaya: string): readonly SuntinganTeks[] =>
  label === undefined || label.value === cetak(gaya, at + 1) ? [] : [ganti(label, cetak(gaya, at + 1))];

const KEPALA = "LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nSISTEM KERJA\n\nBAB I\nPENERAPAN";
const TAHAP = "\n\n1) Tahap Perencanaan\n\nPerencanaan disusun.\n\n2) Tahap Pelaksanaan\n\nPelaksanaan dicatat.";

/** No butir asks for it. */
export const SKEMA_LAMPIRAN: KaidahNaskah = {
  id: "NUM-08",
  nama: "Skema penomoran lampiran seragam",
  keparahan: "rendah",
  kutipan: { butir: "butir 87 huruf g", status: "turunan" },
  penjelasan:
    "Judul dan rincian yang setingkat di seluruh lampiran memakai satu bentuk nomor, supaya bagian lampiran dapat diacu dengan pasti.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [{ di: "lampiran", teks: `${KEPALA}\n\na. Dinas${TAHAP}\n\nb. Badan${TAHAP}` }],
    salah: [
      {
        di: "lampiran",
        teks: `${KEPALA}\n\nA. Awal\n\nRencana disusun.\n\nB. Tengah\n\nHasil dicatat.\n\n3. Lanjutan\n\nHasil dinilai.\n\nD. Akhir\n\nHasil dilaporkan.`,
        hasil: `${KEPALA}\n\nA. Awal\n\nRencana disusun.\n\nB. Tengah\n\nHasil dicatat.\n\nC. Lanjutan\n\nHasil dinilai.\n\nD. Akhir\n\nHasil dilaporkan.`,
      },
      {
        di: "lampiran",
        teks: `${KEPALA}\n\na. Dinas${TAHAP}\n\nb. Badan${TAHAP}\n\nc. Kecamatan${TAHAP.replace("1)", "a)").replace("2)", "b)")}`,
        hasil: `${KEPALA}\n\na. Dinas${TAHAP}\n\nb. Badan${TAHAP}\n\nc. Kecamatan${TAHAP}`,
      },
      {
        di: "lampiran",
        teks: `${KEPALA}\n\nA. Kedudukan\n\n1. Umum\n\nKedudukan ditetapkan.\n\n2. Khusus\n\nKedudukan dicatat.\n\nB. Pelaksanaan\n\na. Tahap Awal\n\nRencana disusun.\n\nb. Tahap Akhir\n\nHasil dicatat.`,
      },
      {
        di: "lampiran",
        teks: `${KEPALA}${["A. Awal", "B. Tengah"].map((judul) => `\n\n${judul}\n\nKegiatan pada tahap ini meliputi:\n\n1. menyusun rencana; dan\n\n2. mencatat hasil.`).join("")}\n\nC. Akhir\n\nKegiatan pada tahap ini meliputi:\n\na. menilai hasil; dan\n\nb. melapor.`,
      },
    ],
  },
  periksa,
};
