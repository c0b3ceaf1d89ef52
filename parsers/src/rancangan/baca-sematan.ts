/** References and fields as they lie in shared data, where any client may have written anything. */
import type { AtributAcuan, AtributIsian, NamaIsian, SasaranAcuan } from "./dokumen.ts";

/** A reference or field without marks; the shared document holds it as one embedded value. */
export type SematanDikenal =
  | { readonly type: "acuan"; readonly attrs: AtributAcuan }
  | { readonly type: "isian"; readonly attrs: AtributIsian };

const NAMA_ISIAN: ReadonlySet<string> = new Set<NamaIsian>(["jenis", "nama", "nomor", "tahun", "tentang", "daerah", "namaLengkap"]);

/** Longest text or list that is taken over. */
const TERBANYAK = 2_000;

/**
 * The reference or field that a value is; `null` for anything else. Lenient: what is missing or makes no sense gets the value of an empty one. Of a
 * value that is one already the result says the same.
 */
export function bacaSematan(nilai: unknown): SematanDikenal | null {
  const { type, attrs } = catatan(nilai);
  if (type === "acuan") {
    const { sasaran, penghubung, cadangan } = catatan(attrs);
    return {
      type,
      attrs: {
        sasaran: Array.isArray(sasaran) ? sasaran.slice(0, TERBANYAK).flatMap(bacaSasaran) : [],
        penghubung: penghubung === "atau" || penghubung === "dan/atau" ? penghubung : "dan",
        cadangan: teks(cadangan),
      },
    };
  }
  if (type !== "isian") return null;
  const { nama, huruf, cadangan } = catatan(attrs);
  if (typeof nama !== "string" || !NAMA_ISIAN.has(nama)) return null;
  return { type, attrs: { nama: nama as NamaIsian, huruf: huruf === "kapital" ? huruf : "biasa", cadangan: teks(cadangan) } };
}

function bacaSasaran(nilai: unknown): SasaranAcuan[] {
  const { id, sampai } = catatan(nilai);
  if (typeof id !== "string" || id === "") return [];
  return [typeof sampai === "string" && sampai !== "" ? { id, sampai } : { id }];
}

const catatan = (nilai: unknown): Readonly<Record<string, unknown>> =>
  typeof nilai === "object" && nilai !== null ? (nilai as Readonly<Record<string, unknown>>) : {};

/** One line: a unit is one. */
const teks = (nilai: unknown): string => (typeof nilai === "string" ? nilai.slice(0, TERBANYAK).replace(/\p{Cc}/gu, " ") : "");
