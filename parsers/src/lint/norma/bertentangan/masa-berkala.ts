/** How often something is done: `setiap 3 (tiga) bulan`, `setiap triwulan`. */
export interface Masa {
  readonly frasa: string;
  /** In days, for comparing alone. */
  readonly hari: number;
}

const MASA =
  /(?<!\p{L})(?:se)?tiap\s+(?:(\d{1,3})\s*(?:\(\p{L}+(?:\s\p{L}+)?\)\s*)?)?(hari|minggu|bulan|triwulan|caturwulan|semester|tahun)(?!\p{L})/gu;

const HARI: Readonly<Record<string, number>> = { hari: 1, minggu: 7, bulan: 30, triwulan: 90, caturwulan: 120, semester: 180, tahun: 360 };

/** The period told in the sentence between `dari` and what follows `sampai`; `null` where none is, or several. */
export function masaDi(teks: string, dari: number, sampai: number): Masa | null {
  const sisa = /^[^.;:]{0,120}/.exec(teks.slice(sampai))?.[0] ?? "";
  const semua = [...teks.slice(dari, sampai + sisa.length).matchAll(MASA)];
  const [satu] = semua;
  if (satu === undefined || semua.length > 1) return null;
  return { frasa: satu[0], hari: Number(satu[1] ?? 1) * (HARI[satu[2] ?? ""] ?? 0) };
}
