import type { EntriPustaka } from "../pustaka.ts";
import type { AsalUsul, Sel } from "./matriks.ts";
import type { Penyimpangan } from "./penyimpangan.ts";

/** A witness that agrees less does not carry the wording. */
const SAKSI = 0.9;

/** Whether this regulation alone carries the wording of the acuan here, so that its agreement with it proves nothing (leave one out). */
export function isSaksiTunggal(asal: AsalUsul | undefined, id: string): boolean {
  if (asal === undefined || asal.kind !== "rekonstruksi" || asal.sources.length > 0) return false;
  const carrying = asal.witnesses.filter(({ agreement }) => agreement >= SAKSI);
  const witnesses = carrying.length > 0 ? carrying : asal.witnesses;
  return witnesses.length > 0 && witnesses.every(({ regulation }) => regulation === id);
}

/** A deviation from a reconstruction says so. */
export const kalimatAsal = (kalimat: string): string =>
  kalimat.replace(/\.$/, " (rumusan acuan di sini hasil rekonstruksi, bukan kutipan naskah resmi).");

/** One deviation as it is told once the provenance of what it departs from is known. */
export const simpangDenganAsal = (simpang: Penyimpangan, asal: AsalUsul | undefined): Penyimpangan =>
  asal === undefined || asal.kind !== "rekonstruksi" || simpang.jenis === "sesuai" || simpang.jenis === "belum-disesuaikan"
    ? simpang
    : { ...simpang, kalimat: kalimatAsal(simpang.kalimat) };

/** A cell as it is told once the provenance of its row is known: what departs from a reconstruction says so. */
export function denganAsal(sel: Sel, asal: AsalUsul | undefined, id: string): Sel {
  if (asal === undefined || asal.kind !== "rekonstruksi") return sel;
  // a regulation that does not have the provision agrees with nothing
  const saksi = sel.pasangan.length > 0 && isSaksiTunggal(asal, id);
  return {
    ...sel,
    penyimpangan: sel.penyimpangan.map((one) => simpangDenganAsal(one, asal)),
    ...(saksi ? { saksiTunggal: true as const } : {}),
  };
}

/** Whether a text with this provenance is a working text: some provision of it is not known from the official one. One without any is not. */
export const isNaskahKerja = (asal: readonly Pick<AsalUsul, "kind">[]): boolean => asal.some(({ kind }) => kind !== "naskah resmi");

/** The same of an entry of the Pustaka, for whoever has not read its text. */
export const isEntriKerja = ({ acuan, naskahResmi }: Pick<EntriPustaka, "acuan" | "naskahResmi">): boolean => acuan && naskahResmi !== true;

/** What a reader of the row has to know of its wording; `null` for a quotation and for the official text. */
export function catatanAsal(asal: AsalUsul | undefined): string | null {
  if (asal === undefined || asal.kind !== "rekonstruksi") return null;
  const count = asal.witnesses.length;
  const inferred = asal.inferred.length === 0 ? "" : ` Kata yang disimpulkan: ${asal.inferred.join("; ")}.`;
  return `Rumusan acuan direkonstruksi dari ${count} peraturan daerah, bukan kutipan naskah resmi.${inferred}`;
}
