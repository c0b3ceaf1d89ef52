/** Which region a regulation is of, as its own text names it. */
import type { Meta } from "../peraturan.ts";
import { DAERAH, type Daerah } from "../rancangan-baru/daerah.ts";

const baku = (nama: string): string => nama.toLowerCase().replace(/[^a-z]/g, "");

/** Names as they are written, `kabupatencilacap`; a province without the word too. */
const MENURUT_NAMA: ReadonlyMap<string, Daerah> = new Map(
  DAERAH.flatMap((daerah) => [
    [baku(daerah.nama), daerah] as const,
    ...(daerah.tingkat === "provinsi" ? [[baku(`Provinsi ${daerah.provinsi}`), daerah] as const] : []),
  ]),
);

/**
 * Code of the region whose head makes this regulation (`33.01`); `null` where the text names none, or one that is not known. `Bupati Banyumas` says as
 * much as `Kabupaten Banyumas`.
 */
export function daerahImpor(meta: Pick<Meta, "daerah" | "jenis" | "pejabatPenetap">): string | null {
  const nama = meta.daerah ?? "";
  const jabatan = /^(bupati|wali ?kota|gubernur)\s+(.+)$/i.exec(meta.pejabatPenetap?.replace(/[\s,]+$/, "") ?? "");
  const sebutan = /^b/i.test(jabatan?.[1] ?? "") ? "Kabupaten" : /^w/i.test(jabatan?.[1] ?? "") ? "Kota" : "Provinsi";
  const calon = [nama, ...(jabatan === null ? [] : [`${sebutan} ${jabatan[2]}`])];
  for (const satu of calon) {
    const daerah = MENURUT_NAMA.get(baku(satu));
    if (daerah !== undefined) return daerah.kode;
  }
  return null;
}
