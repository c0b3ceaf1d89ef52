/** The help of drafting rules for the screen. */
import { BANTUAN_KAIDAH, type BantuanKaidah } from "../../src/index.ts";

/** One rule: what it asks for, where from, right and wrong. */
export function bantuanKaidah({ id, nama, keparahan, penjelasan, kutipan, contoh, berperbaikan }: BantuanKaidah): string {
  return [
    `${id} ${nama}`,
    `Keparahan: ${keparahan}.${kutipan === null ? "" : ` Sumber: ${kutipan}.`}${berperbaikan ? " Ada usul perbaikan." : ""}`,
    "",
    penjelasan,
    "",
    ...contoh.salah.flatMap(({ teks, hasil }) => ["Salah:", menjorok(teks), ...(hasil === undefined ? [] : ["Menjadi:", menjorok(hasil)])]),
    ...contoh.benar.flatMap((teks) => ["Benar:", menjorok(teks)]),
  ].join("\n");
}

/** All rules, one line each. */
export function daftarBantuan(): string {
  const lebar = Math.max(0, ...BANTUAN_KAIDAH.map(({ id }) => id.length));
  return [
    ...BANTUAN_KAIDAH.map(({ id, nama, keparahan }) => `${id.padEnd(lebar)}  ${keparahan.padEnd(6)}  ${nama}`),
    "",
    `${BANTUAN_KAIDAH.length} kaidah. Penjelasan dan contohnya: selaras periksa --kaidah=KAIDAH`,
  ].join("\n");
}

const menjorok = (teks: string): string =>
  teks
    .split("\n")
    .map((baris) => (baris === "" ? "" : `  ${baris}`))
    .join("\n");
