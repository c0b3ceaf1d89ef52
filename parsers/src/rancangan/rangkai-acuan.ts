/** Several targets put together as one reference. Source: butir 273 and 276 Lampiran II UU 12/2011. */

/** One step of the name of a target: `Pasal 7`, `ayat (2)`, or several of a kind drawn together. */
export interface Langkah {
  /** The same for steps that name the same unit. */
  readonly kunci: string;
  /** The word that it begins with, in lower case. */
  readonly kata: string;
  readonly teks: string;
}

interface Bagian {
  readonly teks: string;
  /** Has a list inside, so that a comma must part it from what follows. */
  readonly majemuk: boolean;
}

/**
 * `Pasal 7 ayat (2) dan ayat (4), Pasal 12, dan Pasal 13 ayat (3)`: what targets have in common is said once. Their order is kept.
 *
 * @param penghubung `dan`, `atau`, `dan/atau`
 */
export function rangkaiAcuan(sasaran: readonly (readonly Langkah[])[], penghubung: string): string {
  const bagian: Bagian[] = [];
  for (let at = 0; at < sasaran.length; ) {
    const satu = sasaran[at] ?? [];
    let akhir = at + 1;
    while (satu.length > 1 && (sasaran[akhir]?.length ?? 0) > 1 && sasaran[akhir]?.[0]?.kunci === satu[0]?.kunci) akhir++;
    const [pangkal, ...sisa] = satu;
    bagian.push(
      akhir - at > 1
        ? {
            teks: `${pangkal?.teks} ${rangkaiAcuan(
              sasaran.slice(at, akhir).map((lain) => lain.slice(1)),
              penghubung,
            )}`,
            majemuk: true,
          }
        : { teks: [pangkal, ...sisa].map((langkah) => langkah?.teks ?? "").join(" "), majemuk: false },
    );
    at = akhir;
  }
  const last = bagian.pop();
  if (last === undefined || bagian.length === 0) return last?.teks ?? "";
  const koma = bagian.length > 1 || last.majemuk || bagian.some(({ majemuk }) => majemuk);
  return `${bagian.map(({ teks }) => teks).join(", ")}${koma ? "," : ""} ${penghubung} ${last.teks}`;
}
