/** The list of the panel: what a filter leaves, and under which heading it stands. Pure. */
import { type JenisSatuan, type Keparahan, SIFAT_SATUAN, type TemuanRancangan } from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";
import type { Penomoran } from "../numbering/penomoran.ts";
import { keluargaOf, SEBUTAN_KEPARAHAN, SEMUA_KEPARAHAN } from "./sebutan-periksa.ts";

interface SaringanTemuan {
  readonly keparahan: ReadonlySet<Keparahan>;
  /** Letters before the number of a rule; empty for all. */
  readonly keluarga: string;
}

export interface KelompokTemuan {
  readonly judul: string;
  readonly temuan: readonly TemuanRancangan[];
}

export type CaraKelompok = "keparahan" | "tempat";

export const saringTemuan = (temuan: readonly TemuanRancangan[], { keparahan, keluarga }: SaringanTemuan): readonly TemuanRancangan[] =>
  temuan.filter((satu) => keparahan.has(satu.keparahan) && (keluarga === "" || keluargaOf(satu.kaidah) === keluarga));

/** Families that occur, in the order of a regulation's parts as the findings come. */
export const keluargaTerdapat = (temuan: readonly TemuanRancangan[]): readonly string[] => [
  ...new Set(temuan.map(({ kaidah }) => keluargaOf(kaidah))),
];

/** From the gravest on; inside of each in the order of the draft. */
export const menurutKeparahan = (temuan: readonly TemuanRancangan[]): readonly KelompokTemuan[] =>
  SEMUA_KEPARAHAN.map((keparahan) => ({
    judul: SEBUTAN_KEPARAHAN[keparahan].nama,
    temuan: temuan.filter((satu) => satu.keparahan === keparahan),
  })).filter((kelompok) => kelompok.temuan.length > 0);

const TANPA_TEMPAT = "Seluruh naskah";

/** In the order of the draft, under the outermost headings; `bagianOf` gives the heading of a unit. */
export function menurutTempat(temuan: readonly TemuanRancangan[], bagian: ReadonlyMap<string, string>): readonly KelompokTemuan[] {
  const found = new Map<string, TemuanRancangan[]>();
  const urut = [...new Set([...bagian.values(), TANPA_TEMPAT])];
  for (const judul of urut) found.set(judul, []);
  for (const satu of temuan) found.get(bagian.get(satu.id ?? "") ?? TANPA_TEMPAT)?.push(satu);
  return [...found].map(([judul, milik]) => ({ judul, temuan: milik })).filter((kelompok) => kelompok.temuan.length > 0);
}

const WILAYAH: Readonly<Record<string, string>> = {
  judul: "Judul",
  pembukaan: "Pembukaan",
  penutup: "Penutup",
  batangTubuh: "Batang tubuh",
};

/** The outermost heading that each unit stands under: `BAB I Ketentuan Umum`, `Pembukaan`, `Lampiran`. Linear. */
export function bagianNaskah(doc: Node, penomoran: Penomoran | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let kini = "";
  let lampiran = false;
  doc.forEach((block) => {
    const jenis = String(block.attrs.jenis) as JenisSatuan;
    const wilayah = SIFAT_SATUAN[jenis]?.wilayah;
    if (jenis === "lampiran" || jenis === "bab") {
      lampiran = jenis === "lampiran";
      kini = [penomoran?.unit.get(String(block.attrs.id))?.label, jenis === "bab" ? block.textContent : ""].filter(Boolean).join(" ");
      if (kini === "") kini = lampiran ? "Lampiran" : "Bab";
    } else if (
      wilayah !== undefined &&
      wilayah !== "lampiran" &&
      !lampiran &&
      jenis !== "teks" &&
      (wilayah !== "batangTubuh" || kini === "")
    )
      kini = WILAYAH[wilayah] ?? kini;
    catat(found, block, kini === "" ? (WILAYAH.judul ?? "") : kini);
  });
  return found;
}

function catat(found: Map<string, string>, node: Node, bagian: string): void {
  if (typeof node.attrs.id === "string") found.set(node.attrs.id, bagian);
  if (!node.isTextblock) node.forEach((anak) => void catat(found, anak, bagian));
}

/** How many findings each drawn group shows where at most `batas` are drawn in all. */
export function potongKelompok(kelompok: readonly KelompokTemuan[], batas: number): readonly KelompokTemuan[] {
  let left = batas;
  return kelompok.flatMap(({ judul, temuan }) => {
    const shown = temuan.slice(0, Math.max(0, left));
    left -= shown.length;
    return shown.length === 0 ? [] : [{ judul, temuan: shown }];
  });
}
