import type { Instrumen, Tenggat } from "../../rules/aturan.ts";
import { isiKata } from "../kata.ts";
import type { Sandingan } from "./sandingan.ts";
import { kutip, type Temuan } from "./temuan.ts";

/** Another paper by which the norm is carried out, or another time for it. */
export function simpangTataCara({ a, b }: Sandingan): readonly Temuan[] {
  const [from, to] = [a.aturan(), b.aturan()];
  if (from === null || to === null) return [];
  return [...instrumen(from.instrument, to.instrument), ...tenggat(from.timeLimit, to.timeLimit)];
}

function instrumen(a: Instrumen | null, b: Instrumen | null): readonly Temuan[] {
  if (samaInstrumen(a, b)) return [];
  const uraian =
    a === null
      ? `dilakukan dengan ${kutip(b?.raw ?? "")}, yang tidak diminta oleh acuan`
      : b === null
        ? `${kutip(a.raw)} tidak diminta lagi`
        : `${kutip(a.raw)} menjadi ${kutip(b.raw)}`;
  return [
    {
      jenis: "prosedur-berubah",
      uraian,
      bidang: { nama: "instrumen", acuan: a?.raw ?? null, lain: b?.raw ?? null },
      menjelaskan: words(a, b),
    },
  ];
}

function samaInstrumen(a: Instrumen | null, b: Instrumen | null): boolean {
  if (a === null || b === null) return a === b;
  return a.jenis === b.jenis && baku(a.raw) === baku(b.raw);
}

const baku = (raw: string): string => isiKata(raw, new Set()).join(" ");

function tenggat(a: Tenggat | null, b: Tenggat | null): readonly Temuan[] {
  if (samaTenggat(a, b)) return [];
  const uraian =
    a === null
      ? `tenggat ${kutip(b?.raw ?? "")} ditambahkan`
      : b === null
        ? `tenggat ${kutip(a.raw)} tidak dimuat lagi`
        : `tenggat ${kutip(a.raw)} menjadi ${kutip(b.raw)}`;
  return [
    {
      jenis: "tenggat-berubah",
      ...arahTenggat(a, b),
      uraian,
      bidang: { nama: "tenggat", acuan: a?.raw ?? null, lain: b?.raw ?? null },
      menjelaskan: words(a, b),
    },
  ];
}

const HARI: Readonly<Record<string, number>> = {
  jam: 1 / 24,
  hari: 1,
  "hari kerja": 1.4,
  "hari kalender": 1,
  minggu: 7,
  bulan: 30,
  tahun: 365,
};

/** A shorter latest time is stricter; times of other kinds cannot be ranked. */
function arahTenggat(a: Tenggat | null, b: Tenggat | null): Pick<Temuan, "arah"> {
  const [from, to] = [a, b].map((one) =>
    one?.value === undefined ? undefined : one.value.jumlah * (HARI[one.value.satuan] ?? Number.NaN),
  );
  if (a?.kind !== b?.kind || from === undefined || to === undefined || Number.isNaN(from + to) || from === to) return {};
  return { arah: to < from ? "diperketat" : "diperlonggar" };
}

/** `dalam waktu tertentu` and `dalam kurun waktu tertentu` are the same time. */
function samaTenggat(a: Tenggat | null, b: Tenggat | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind !== b.kind) return false;
  if (a.value !== undefined || b.value !== undefined) return a.value?.jumlah === b.value?.jumlah && a.value?.satuan === b.value?.satuan;
  return a.kind === "tanggal" ? baku(a.raw) === baku(b.raw) : satuan(a) === satuan(b);
}

/** `setiap bulan` is another time than `setiap tahun`. */
const satuan = ({ raw }: Tenggat): string | undefined => /\b(?:hari|minggu|bulan|triwulan|semester|tahun)\b/i.exec(raw)?.[0].toLowerCase();

const words = (...both: readonly ({ readonly raw: string } | null)[]): readonly string[] =>
  both.flatMap((one) => (one === null ? [] : isiKata(one.raw, new Set())));
