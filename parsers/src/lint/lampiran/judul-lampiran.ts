import { toRoman } from "../../istilah.ts";
import type { Lampiran, Teks } from "../../peraturan.ts";
import { barisJudul, namaSebanding } from "../judul/baris-judul.ts";
import { berakhirKosong, tanpaTandaAkhir } from "../judul/tanda-akhir.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { kapitalkan } from "../penomoran/kapital-judul.ts";
import { aman, ganti, temuanPada, usul } from "../struktur/susun-temuan.ts";
import { kepalaLampiran, sebutanLampiran } from "./kepala-lampiran.ts";

function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const { lampiran } = naskah;
  return lampiran.flatMap((satu, at) => [...nomor(satu, at, lampiran.length), ...bentuk(satu), ...unsur(satu), ...jenis(satu, naskah)]);
}

/** `I`, `II` where there are several; none where there is one. */
function nomor({ lines, number }: Lampiran, at: number, banyak: number): readonly TemuanNaskah[] {
  const [label] = lines;
  const awal = /^(?:SALINAN\s+)?LAMPIRAN\b/i.exec(label?.value ?? "");
  if (label === undefined || awal === null) return [];
  const giliran = toRoman(at + 1);
  if (banyak > 1 && number !== giliran) {
    const tertulis = /^\s*(?:[IVXLC]+|\d+)(?![\p{L}\p{N}])/u.exec(label.value.slice(awal[0].length))?.[0] ?? "";
    return [
      temuanPada(label, `Lampiran yang lebih dari satu diberi nomor urut dengan angka Romawi: lampiran ini LAMPIRAN ${giliran}.`, {
        perbaikan: usul(`Nomori LAMPIRAN ${giliran}`, ganti(label, ` ${giliran}`, awal[0].length, awal[0].length + tertulis.length)),
      }),
    ];
  }
  return [];
}

/** Capitals without colons and without a sign at the end: one finding for the whole head. */
function bentuk(lampiran: Lampiran): readonly TemuanNaskah[] {
  const salah = kepalaLampiran(lampiran).filter(({ value }) => bakuOf(value) !== value);
  const [pertama] = salah;
  if (pertama === undefined) return [];
  const baku = salah.map(({ value }) => `"${bakuOf(value)}"`).join(", ");
  return [
    temuanPada(pertama, `Judul lampiran ditulis dengan huruf kapital tanpa tanda baca: ${baku}.`, {
      keparahan: "rendah",
      perbaikan: aman(`Ganti dengan ${baku}`, ...salah.map((teks) => ganti(teks, bakuOf(teks.value)))),
    }),
  ];
}

function bakuOf(nilai: string): string {
  const kapital = kapitalkan(nilai)
    .replace(/\b(LAMPIRAN(?:\s+[IVXLC]+)?|NOMOR|TAHUN|TENTANG)\s*:(?=\s|$)\s*/g, (_, kata: string) => `${kata} `)
    .trimEnd();
  return berakhirKosong(kapital) ? kapital : tanpaTandaAkhir(kapital);
}

function unsur(lampiran: Lampiran): readonly TemuanNaskah[] {
  const kepala = kepalaLampiran(lampiran);
  const [pertama] = kepala;
  const gabungan = kepala.map(({ value }) => value).join(" ");
  const hilang = ["PERATURAN", "NOMOR", "TAHUN", "TENTANG"].filter((kata) => !new RegExp(`\\b${kata}\\b|QANUN`, "i").test(gabungan));
  return pertama === undefined || hilang.length === 0
    ? []
    : [
        temuanPada(
          pertama,
          `Judul ${sebutanLampiran(lampiran)} belum lengkap (${hilang.join(", ")} tidak ada); tulis LAMPIRAN, jenis peraturan, NOMOR … TAHUN …, TENTANG, dan nama peraturan.`,
        ),
      ];
}

/** The kind of regulation and its region as in the title. */
function jenis(lampiran: Lampiran, naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const kepala = kepalaLampiran(lampiran);
  const sebut = (baris: readonly Teks[]): string =>
    namaSebanding(/\b(?:PERATURAN|QANUN)\b.*?(?=\s+NOMOR\b)/i.exec(baris.map(({ value }) => value).join(" "))?.[0] ?? "");
  const judul = sebut(barisJudul(naskah));
  const milik = sebut(kepala);
  const teks = kepala.find(({ value }) => /\b(?:PERATURAN|QANUN)\b/i.test(value));
  return judul === "" || milik === "" || judul === milik || teks === undefined
    ? []
    : [temuanPada(teks, `Judul ${sebutanLampiran(lampiran)} menyebut "${milik}", sedangkan judul peraturan "${judul}".`)];
}

const ISI = "ALUR KERJA\n\nAlur kerja disusun.\n\nBUPATI CONTOH,\n\nttd\n\nSITI AMINAH";
const kepala = (isi: string): string => `LAMPIRAN\n${isi}\n\n${ISI}`;

/** Source: butir 194 and 195 Lampiran II UU 12/2011. */
export const JUDUL_LAMPIRAN: KaidahNaskah = {
  id: "LMP-01",
  nama: "Judul lampiran",
  keparahan: "sedang",
  kutipan: { butir: "butir 194 dan butir 195", status: "yakin" },
  penjelasan:
    "Judul lampiran ditulis seluruhnya dengan huruf kapital di sudut kanan atas dengan rata kiri tanpa diakhiri tanda baca, memuat kata LAMPIRAN (bernomor Romawi jika lebih dari satu) serta jenis, nomor, tahun, dan nama peraturan.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "lampiran", teks: kepala("PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA") },
      { di: "lampiran", teks: kepala("PERATURAN BUPATI CONTOH NOMOR\n12 TAHUN 2024 TENTANG\nSISTEM KERJA") },
    ],
    salah: [
      {
        di: "lampiran",
        teks: kepala("PERATURAN BUPATI CONTOH\nNOMOR : 12 TAHUN 2024\nTENTANG : SISTEM KERJA"),
        hasil: kepala("PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG SISTEM KERJA"),
      },
      { di: "lampiran", teks: kepala("PERATURAN GUBERNUR CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA") },
    ],
  },
  periksa,
};
