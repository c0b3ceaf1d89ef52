import type { Mayoritas, Sel } from "./matriks.ts";
import type { JenisPenyimpangan } from "./penyimpangan.ts";
import { kutip } from "./simpang/temuan.ts";

/**
 * Which wording how many regions share. Wordings are equal where their content words and connectors are; regions without the provision, and the
 * only witness of a reconstructed one, are not counted. `null` where no region says anything.
 */
export function mayoritasOf(acuan: string, sel: readonly Sel[], rumusan: readonly string[]): Mayoritas | null {
  const groups = new Map<string, { teks: string; kolom: number[]; sesuai: boolean }>();
  sel.forEach((satu, kolom) => {
    if (satu.pasangan.length === 0 || satu.saksiTunggal) return;
    const sesuai = satu.penyimpangan.every(({ jenis }) => SEPERTI_ACUAN.has(jenis));
    const key = sesuai ? "" : `${konektorOf(satu)} ${rumusan[kolom] ?? ""}`;
    const group = groups.get(key);
    if (group !== undefined) group.kolom.push(kolom);
    else groups.set(key, { teks: sesuai ? acuan : teksUtama(satu), kolom: [kolom], sesuai });
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
    kalimat: kalimatOf(first, dari),
  };
}

/** The provision stands elsewhere or with others, in the same words. */
const SEPERTI_ACUAN: ReadonlySet<JenisPenyimpangan> = new Set([
  "sesuai",
  "belum-disesuaikan",
  "digabung",
  "dipecah",
  "dipindah-ke-lampiran",
]);

/** The text that was compared: of several counterparts the one that answers, of a merged one the part that does. */
const teksUtama = ({ beda }: Sel): string =>
  beda
    .filter(({ jenis }) => jenis !== "hilang")
    .map(({ teks }) => teks)
    .join("")
    .trim();

function kalimatOf(
  { kolom, teks, sesuai }: { readonly kolom: readonly number[]; readonly teks: string; readonly sesuai: boolean },
  dari: number,
): string {
  const isi = sesuai ? "sama dengan acuan" : kutip(teks, 200);
  if (kolom.length * 2 > dari) return `${kolom.length} dari ${dari} daerah: ${isi}.`;
  return kolom.length === 1
    ? `Rumusan ${dari} daerah berbeda-beda; tidak ada rumusan mayoritas.`
    : `Tidak ada rumusan mayoritas di antara ${dari} daerah; yang terbanyak, ${kolom.length} daerah: ${isi}.`;
}

/** The connectors that were changed: content words alone would make `dan` and `dan/atau` one wording. */
const konektorOf = ({ penyimpangan }: Sel): string =>
  penyimpangan
    .filter(({ jenis }) => jenis === "konektor-berubah")
    .map(({ bidang }) => `${bidang?.acuan}>${bidang?.lain}`)
    .join(" ");
