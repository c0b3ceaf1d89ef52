/** How the regions word one provision of the acuan. */
import type { Baris, Matriks, VersiKetentuan } from "@selaras/parsers";

/** More wordings nobody compares on one screen; the most frequent ones come first. */
const MOST = 40;

/** Groups of regions with one wording, the most frequent first; a region that is the only witness of the acuan's wording stands alone behind. */
export function versiKetentuan(
  { kolom }: Pick<Matriks, "kolom">,
  { mayoritas, sel }: Pick<Baris, "mayoritas" | "sel">,
): readonly VersiKetentuan[] {
  const groups = (mayoritas?.rumusan ?? []).map((rumusan) => rumusan.kolom);
  const told = new Set(groups.flat());
  const alone = [...sel.keys()].filter((at) => !told.has(at) && (sel[at]?.pasangan.length ?? 0) > 0).map((at) => [at]);
  return [...groups, ...alone].slice(0, MOST).flatMap((places): readonly VersiKetentuan[] => {
    const first = sel[places[0] ?? -1];
    if (first === undefined) return [];
    return [
      {
        kolom: places.flatMap((at) => kolom[at]?.id ?? []),
        hubungan: first.hubungan,
        usulan: first.usulan,
        pasangan: first.pasangan.map(({ locator, jangkar, teks, tempat }) => ({ locator, jangkar, teks, tempat })),
      },
    ];
  });
}
