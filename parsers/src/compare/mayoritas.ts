import type { Mayoritas, Sel } from "./matriks.ts";
import { kutip } from "./simpang/temuan.ts";

/**
 * Which wording how many regions share. Wordings are equal where their content words and connectors are; regions without the provision, and the
 * only witness of a reconstructed one, are not counted. `null` where no region says anything.
 */
export function mayoritasOf(acuan: string, sel: readonly Sel[], rumusan: readonly string[]): Mayoritas | null {
  const groups = new Map<string, { teks: string; kolom: number[]; sesuai: boolean }>();
  sel.forEach((satu, kolom) => {
    if (satu.pasangan.length === 0 || satu.saksiTunggal) return;
    const sesuai = satu.hubungan === "sesuai";
    const key = sesuai ? "" : `${konektorOf(satu)} ${rumusan[kolom] ?? ""}`;
    const group = groups.get(key);
    if (group !== undefined) group.kolom.push(kolom);
    else groups.set(key, { teks: sesuai ? acuan : satu.pasangan.map(({ teks }) => teks).join(" "), kolom: [kolom], sesuai });
  });
  const ordered = [...groups.values()].sort((x, y) => y.kolom.length - x.kolom.length || (x.kolom[0] ?? 0) - (y.kolom[0] ?? 0));
  const first = ordered[0];
  if (first === undefined) return null;
  const dari = ordered.reduce((sum, { kolom }) => sum + kolom.length, 0);
  return {
    setuju: first.kolom.length,
    dari,
    sepertiAcuan: first.sesuai,
    rumusan: ordered.map(({ teks, kolom }) => ({ teks, kolom })),
    kalimat: `${first.kolom.length} dari ${dari} daerah: ${first.sesuai ? "sama dengan acuan" : kutip(first.teks, 200)}.`,
  };
}

/** The connectors that were changed: content words alone would make `dan` and `dan/atau` one wording. */
const konektorOf = ({ penyimpangan }: Sel): string =>
  penyimpangan
    .filter(({ jenis }) => jenis === "konektor-berubah")
    .map(({ bidang }) => `${bidang?.acuan}>${bidang?.lain}`)
    .join(" ");
