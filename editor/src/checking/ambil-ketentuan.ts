/** What is taken over from the acuan or another region, and how it stands in the draft. Pure. */
import type { BentukKetentuan, Deviasi, DeviasiHilang } from "@selaras/parsers";

/** A provision of a regulation. */
export interface Sumber {
  /** Id of the regulation. */
  readonly id: string;
  /** What the regulation is called in a message. */
  readonly nama: string;
  readonly locator: string;
}

const BENTUK: ReadonlySet<string> = new Set<BentukKetentuan>(["pasal", "ayat", "definisi", "rincian"]);

/** The form of a provision of the draft, by the jenis of its first unit. */
export const bentukJenis = (jenis: string): BentukKetentuan => (BENTUK.has(jenis) ? (jenis as BentukKetentuan) : "teks");

/** The form a provision has in the regulation it is taken from, by its locator. */
export function bentukLocator(locator: string): BentukKetentuan {
  if (/^Pasal \S+$/.test(locator)) return "pasal";
  if (/^Pasal \S+ angka \S+$/.test(locator)) return "definisi";
  return / ayat \([^)]+\)$/.test(locator) ? "ayat" : /^Pasal /.test(locator) ? "rincian" : "teks";
}

/** What is put where a provision is missing: the provision itself, or, where nothing of its Pasal is left, the whole Pasal. */
export function sumberHilang({ locator, sePasal }: DeviasiHilang): { readonly locator: string; readonly bentuk: BentukKetentuan } {
  const pasal = /^Pasal \S+/.exec(locator)?.[0];
  return sePasal || pasal === undefined ? { locator, bentuk: bentukLocator(locator) } : { locator: pasal, bentuk: "pasal" };
}

/** Whether words count the Pasal or ayat of where they come from. */
export const isMerujuk = (teks: string): boolean => /\b(?:Pasal|ayat|huruf|Lampiran)\s+(?:\(?\d|[a-z]\b|[IVX])/u.test(teks);

/** The provision that `dibuka` names, as it is now; `null` where it is gone. */
export function ketentuanDibuka(
  dibuka: { readonly jenis: "ketentuan"; readonly id: string } | { readonly jenis: "hilang"; readonly locator: string },
  deviasi: ReadonlyMap<string, Deviasi>,
  hilang: readonly DeviasiHilang[],
): { readonly deviasi: Deviasi } | { readonly hilang: DeviasiHilang } | null {
  if (dibuka.jenis === "ketentuan") {
    const found = deviasi.get(dibuka.id);
    return found === undefined ? null : { deviasi: found };
  }
  const found = hilang.find(({ locator }) => locator === dibuka.locator);
  return found === undefined ? null : { hilang: found };
}
