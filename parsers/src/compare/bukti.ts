import type { Calon, Meja } from "./calon.ts";
import type { Dukungan } from "./dukungan.ts";
import type { Kosakata } from "./satuan.ts";
import type { Vektor } from "./vektor.ts";

/** Less likeness is no reason. */
const BERARTI = 0.1;

/** Why two provisions were put together, the weightiest reasons first, as a person can check them. */
export function buktiOf(meja: Meja, calon: Calon, dukungan: Dukungan): readonly string[] {
  const part = calon.bagian - calon.kata >= 0.1;
  const shared = kataBersama(meja.a, meja.bentukA[calon.a]?.utuh, meja.bentukB[calon.b]?.utuh);
  return [
    ...(calon.penutup === 1 ? ["peranan dalam peraturan sama: ketentuan penutup sejenis"] : []),
    ...(calon.klausul === 1 ? ["sama-sama merujuk pada Lampiran"] : []),
    ...(calon.kata >= BERARTI ? [`${Math.round(calon.kata * 100)}% kesamaan kata`] : []),
    ...(part ? [`${Math.round(calon.bagian * 100)}% kesamaan dengan salah satu kalimat atau butirnya`] : []),
    ...(shared.length > 0 ? [`kata bersama: ${shared.join(", ")}`] : []),
    ...(calon.judul >= 0.99 ? ["judul bab atau bagian sama"] : calon.judul >= 0.5 ? ["judul bab atau bagian serupa"] : []),
    ...(calon.predikat === 1 ? ["kata kerja pokok sama"] : []),
    ...(dukungan.rujukan > 0 ? ["merujuk pada ketentuan yang sepadan"] : []),
    ...(dukungan.tetangga >= 0.5 ? ["ketentuan sebelum atau sesudahnya juga sepadan"] : []),
    ...(dukungan.sepasal >= 0.5 ? ["ketentuan lain dalam Pasal yang sama juga sepadan"] : []),
  ];
}

const TERBANYAK = 5;

/** The words of both texts that weigh most, which are those that few other provisions have; in the space of `a`. */
export function kataBersama({ kata }: Pick<Kosakata, "kata">, a: Vektor | undefined, b: Vektor | undefined): readonly string[] {
  if (a === undefined || b === undefined) return [];
  const shared: { readonly word: string; readonly weight: number }[] = [];
  for (let x = 0, y = 0; x < a.nomor.length && y < b.nomor.length; ) {
    const [left, right] = [a.nomor[x] ?? 0, b.nomor[y] ?? 0];
    if (left === right) {
      const word = kata[left] ?? "";
      // a common form of active and passive, or of several offices, is no word that stands in the texts
      if (/^\p{L}+$/u.test(word)) shared.push({ word, weight: a.bobot[x] ?? 0 });
    }
    if (left <= right) x++;
    if (right <= left) y++;
  }
  return shared
    .sort((one, other) => other.weight - one.weight || (one.word < other.word ? -1 : 1))
    .slice(0, TERBANYAK)
    .map(({ word }) => word);
}
