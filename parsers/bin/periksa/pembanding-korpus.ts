/** The shipped regulations as what others are compared with. */
import { readFileSync } from "node:fs";
import { type Meta, type Pembanding, type Peraturan, parseMarkdown } from "../../src/index.ts";

interface Entri {
  readonly id: string;
  readonly berkas: string;
  readonly jenis: string | null;
  readonly nomor: string | null;
  readonly tahun: number | null;
  readonly daerah: string | null;
  readonly acuan: boolean;
}

/**
 * All shipped regulations but the one that is checked, known by the name of its file or by jenis, number, year and region. None where the
 * corpus was not shipped.
 */
export function pembandingKorpus(id: string, meta: Meta): Pembanding {
  const lain: Peraturan[] = [];
  let acuan: Peraturan | null = null;
  for (const entri of daftar()) {
    if (entri.id === id || isSama(entri, meta)) continue;
    const peraturan = parseMarkdown(readFileSync(tempat(entri.berkas), "utf8"));
    if (entri.acuan) acuan = peraturan;
    else lain.push(peraturan);
  }
  return { acuan, lain };
}

function daftar(): readonly Entri[] {
  try {
    return JSON.parse(readFileSync(tempat("manifest.json"), "utf8")) as readonly Entri[];
  } catch {
    return [];
  }
}

const tempat = (berkas: string): URL => new URL(import.meta.resolve(`@selaras/parsers/corpus/${berkas}`));

const isSama = ({ jenis, nomor, tahun, daerah }: Entri, meta: Meta): boolean =>
  nomor !== null &&
  nomor === meta.nomor &&
  tahun === meta.tahun &&
  jenis === meta.jenis &&
  (daerah === meta.daerah || meta.daerah === null);
