/** What a pair or a deviation rests on: the program with its confidence, or a person with a name. Pure. */
import type { Koreksi, Pasangan, Penyimpangan, Sel } from "@selaras/parsers";
import { sebutanKeyakinan } from "./sebutan.ts";

/** A decision, and whether no later one took its place. */
export type Putusan = Pick<Koreksi, "putusan" | "b" | "by"> & { readonly berlaku: boolean };

/** Nobody is named while the decisions are under way. */
const SESEORANG = "orang";

const inForce = (koreksi: readonly Putusan[], putusan: Koreksi["putusan"]): readonly Putusan[] =>
  koreksi.filter((satu) => satu.berlaku && satu.putusan === putusan);

/** `menurut program dengan keyakinan tinggi (93%)`, or `dicocokkan oleh Sri Wahyuni`: a person is no probability. */
export function dasarPasangan({ oleh, keyakinan, locator }: Pasangan, koreksi: readonly Putusan[]): string {
  if (oleh === "mesin") return `menurut program dengan keyakinan ${sebutanKeyakinan(keyakinan)}`;
  const cocok = inForce(koreksi, "cocok");
  // The decision may name a part of the provision.
  const own = cocok.findLast(({ b }) => b === locator) ?? cocok.findLast(({ b }) => b.startsWith(`${locator} `));
  return `dicocokkan oleh ${own?.by ?? SESEORANG}`;
}

/** The same of one deviation; empty where the pair is a person's and nothing differs. */
export function dasarPenyimpangan(
  { pasangan }: Pick<Sel, "pasangan">,
  { jenis, keyakinan }: Penyimpangan,
  koreksi: readonly Putusan[],
): string {
  const lepas = pasangan.length === 0 ? inForce(koreksi, "lepas") : [];
  if (lepas.length > 0) return `dilepaskan oleh ${[...new Set(lepas.map(({ by }) => by))].join(" dan ")}`;
  if (jenis === "sesuai" && pasangan.length > 0 && pasangan.every(({ oleh }) => oleh === "orang")) return "";
  return `keyakinan ${sebutanKeyakinan(keyakinan)}`;
}
