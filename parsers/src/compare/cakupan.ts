import type { Aturan, Modalitas } from "../rules/aturan.ts";
import type { Keterpenuhan, Pasangan } from "./matriks.ts";
import type { Penyimpangan } from "./penyimpangan.ts";

/** What binds or allocates a competence; definitions, purposes and pointers are nothing that could be met. */
const MENGIKAT: ReadonlySet<Modalitas> = new Set(["wajib", "harus", "dilarang", "indikatif", "berwenang", "berhak", "preferensi", "dapat"]);

export const isKewajiban = (aturan: readonly Aturan[]): boolean => aturan.some(({ modality }) => MENGIKAT.has(modality));

/** Deviations after which a duty is met in part only. */
const MENGURANGI: ReadonlySet<Penyimpangan["jenis"]> = new Set(["dihilangkan", "diperlonggar", "cakupan-berubah", "pelaku-berubah"]);

/** Another recipient leaves the duty with the same bearer; one more bearer as well. */
const isPemikulTetap = ({ jenis, bidang }: Penyimpangan): boolean =>
  jenis === "pelaku-berubah" && (bidang?.nama !== "pelaku" || bidang.acuan === null);

/** A regulation that covers more still meets the duty in full. */
const isDiperluas = ({ jenis, bidang }: Penyimpangan): boolean =>
  jenis === "cakupan-berubah" && bidang?.nama === "cakupan" && bidang.acuan === null;

/** How a duty of the acuan is met: found in full, in part, only in the lampiran, or not at all. */
export function cakupanOf(pasangan: readonly Pick<Pasangan, "tempat">[], penyimpangan: readonly Penyimpangan[]): Keterpenuhan {
  if (pasangan.length === 0) return "tidak-ditemukan";
  if (pasangan.every(({ tempat }) => tempat === "lampiran")) return "di-lampiran";
  return penyimpangan.some((one) => MENGURANGI.has(one.jenis) && !isDiperluas(one) && !isPemikulTetap(one)) ? "sebagian" : "terpenuhi";
}
