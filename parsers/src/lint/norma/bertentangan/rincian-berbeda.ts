import type { TemuanNaskah } from "../../kaidah.ts";
import type { NaskahPeriksa } from "../../naskah-periksa.ts";
import { pasanganSerupa } from "../norma-ganda.ts";

/** The parts of a row: `satu unit organisasi`, `lintas instansi pemerintah`. */
const unsur = (teks: string): ReadonlySet<string> =>
  new Set(
    teks
      .toLowerCase()
      .replace(/\s+/g, " ")
      .split(/,\s*|\s(?:dan\/atau|dan|atau)\s|[.;:]/)
      .map((satu) => satu.trim())
      .filter((satu) => satu.split(" ").length >= 2),
  );

/** The row behind the last preposition: what stands before it is another part of the sentence. */
const deret = (teks: string): string =>
  /(?:berasal dari|terdiri atas|terdiri dari|meliputi|melalui|berupa)\s+(.+)$/is.exec(teks)?.[1] ?? "";

/** Two norms that say the same but for a part of a row that only one of them has. */
export function rincianBerbeda(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  return pasanganSerupa(naskah).flatMap(([a, b]): readonly TemuanNaskah[] => {
    const [milikA, milikB] = [unsur(deret(a.utuh)), unsur(deret(b.utuh))];
    if (milikA.size < 2 || milikB.size < 2) return [];
    const hanyaA = [...milikA].filter((satu) => !milikB.has(satu));
    const hanyaB = [...milikB].filter((satu) => !milikA.has(satu));
    const sama = milikA.size - hanyaA.length;
    if (sama < 1 || hanyaA.length + hanyaB.length === 0 || hanyaA.length + hanyaB.length > 2) return [];
    const beda = [
      ...hanyaA.map((satu) => `"${satu}" hanya dalam ${a.locator}`),
      ...hanyaB.map((satu) => `"${satu}" hanya dalam ${b.locator}`),
    ].join("; ");
    return [
      {
        teks: b.teks,
        dari: 0,
        sampai: b.teks.value.length,
        locator: b.locator,
        pesan: `Ketentuan ini dan ${a.locator} mengatur hal yang sama dengan rincian yang berbeda: ${beda}. Pertahankan satu ketentuan.`,
      },
    ];
  });
}
