import type { Meta } from "../peraturan.ts";

/** What the judul says: jenis, nomor, tahun, tentang, and the region and office behind the jenis (butir 2–9 Lampiran II UU 12/2011). */
export interface IsiJudul extends Pick<Meta, "jenis" | "nomor" | "tahun" | "tentang" | "daerah" | "provinsi"> {
  readonly pejabat: string | null;
}

/** Jenis as printed, the name we give it, and what the words behind it are. */
const JENIS: readonly (readonly [RegExp, string, "kabupaten" | "kota" | "provinsi" | "bernama" | "menteri" | "nasional"])[] = [
  [/^PERATURAN PEMERINTAH PENGGANTI UNDANG-UNDANG\b/, "Peraturan Pemerintah Pengganti Undang-Undang", "nasional"],
  [/^UNDANG-UNDANG\b/, "Undang-Undang", "nasional"],
  [/^PERATURAN PEMERINTAH\b/, "Peraturan Pemerintah", "nasional"],
  [/^PERATURAN PRESIDEN\b/, "Peraturan Presiden", "nasional"],
  [/^PERATURAN MENTERI\b/, "Peraturan Menteri", "menteri"],
  [/^PERATURAN DAERAH\b/, "Peraturan Daerah", "bernama"],
  [/^QANUN\b/, "Qanun", "bernama"],
  [/^PERATURAN GUBERNUR\b/, "Peraturan Gubernur", "provinsi"],
  [/^PERATURAN BUPATI\b/, "Peraturan Bupati", "kabupaten"],
  [/^PERATURAN WALI ?KOTA\b/, "Peraturan Wali Kota", "kota"],
  [/^PERATURAN DESA\b/, "Peraturan Desa", "bernama"],
  [/^PERATURAN BERSAMA\b/, "Peraturan Bersama", "nasional"],
  [/^PERATURAN (?:BADAN|KEPALA|LEMBAGA|KOMISI|DEWAN|MAHKAMAH|SEKRETARIS|KEJAKSAAN|KEPOLISIAN|BANK)\b/, "Peraturan", "menteri"],
  [/^KEPUTUSAN\b/, "Keputusan", "menteri"],
  [/^INSTRUKSI\b/, "Instruksi", "menteri"],
];

const NOMOR = /\bNOMOR\s*:?\s*(.{0,40}?)\s*TAHUN\s*:?\s*(\d{4})?/i;
const NOMOR_SAJA = /\bNOMOR\s*:?\s*(\S{1,40})/i;

/** Reads the lines of the judul, page furniture taken out, up to `DENGAN RAHMAT` or Menimbang. */
export function readJudul(lines: readonly string[]): IsiJudul {
  const start = lines.findIndex((line) => JENIS.some(([shape]) => shape.test(upper(line))));
  const before = lines.slice(0, start < 0 ? lines.length : start);
  const text = (start < 0 ? lines : lines.slice(start)).join(" ").replace(/\s+/g, " ").trim();
  const head = upper(text);
  const [, jenis, place] = JENIS.find(([shape]) => shape.test(head)) ?? [null, null, null];
  const nomor = NOMOR.exec(text);
  const tentangAt = /\bTENTANG\b\s*:?\s*/i.exec(text);
  const nameEnd = nomor?.index ?? tentangAt?.index ?? text.length;
  const [shape] = JENIS.find(([, name]) => name === jenis) ?? [];
  const name = shape === undefined ? "" : text.slice(shape.exec(head)?.[0].length ?? 0, nameEnd).trim();
  const tentang = tentangAt === null ? null : text.slice(tentangAt.index + tentangAt[0].length).trim();
  const provinsi = provinsiIn(before);
  return {
    jenis: place === "menteri" ? ministry(text.slice(0, nameEnd)) : jenis,
    nomor: nomor?.[1]?.replace(/^[.…\s]+$/, "") || (nomor === null ? (NOMOR_SAJA.exec(text)?.[1] ?? null) : null),
    tahun: nomor?.[2] === undefined ? null : Number(nomor[2]),
    tentang: tentang === "" ? null : tentang,
    daerah: daerahOf(place, name),
    provinsi: place === "provinsi" ? capitalise(name) : (provinsi ?? provinsiIn([name])),
    pejabat: pejabatOf(place, name),
  };
}

/** Ministries keep their whole name: it is what tells one Peraturan Menteri from another. */
const ministry = (printed: string): string => capitalise(printed.replace(/\s*REPUBLIK INDONESIA\s*$/i, "").trim());

const upper = (line: string): string =>
  line
    .toUpperCase()
    .replace(/\s+/g, " ")
    .replace(/WALIKOTA/g, "WALI KOTA")
    .trim();

function provinsiIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const match = /^(?:PROVINSI\s+([A-Z][A-Z .-]+)|(DAERAH (?:ISTIMEWA|KHUSUS) [A-Z .-]+|ACEH))$/.exec(line.trim());
    const name = match?.[1] ?? match?.[2];
    if (name !== undefined) return capitalise(name);
  }
  return null;
}

function daerahOf(place: string | null, name: string): string | null {
  if (place === null || place === "menteri" || place === "nasional" || name === "") return null;
  const own = capitalise(name);
  if (place === "kabupaten") return `Kabupaten ${own}`;
  if (place === "kota") return `Kota ${own}`;
  if (place === "provinsi") return /^(?:Daerah|Provinsi)\b/.test(own) ? own : `Provinsi ${own}`;
  return own;
}

function pejabatOf(place: string | null, name: string): string | null {
  if (place === "kabupaten") return `BUPATI ${name}`;
  if (place === "kota") return `WALI KOTA ${name}`;
  return place === "provinsi" ? `GUBERNUR ${name}` : null;
}

const SMALL = new Set(["DAN", "DI", "KE", "DARI", "PADA", "UNTUK", "DALAM", "ATAS", "DENGAN", "YANG"]);

/** `KALIMANTAN TIMUR` → `Kalimantan Timur`; text that is not in capitals is left alone. */
export function capitalise(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text.replace(/\p{L}+/gu, (word) => (SMALL.has(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase()));
}
