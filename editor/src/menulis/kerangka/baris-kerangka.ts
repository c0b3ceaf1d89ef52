/** The outline of a draft as the rows of a tree. Pure. */
import type { JenisSatuan } from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";
import type { Penomoran, UnitBernomor } from "../../numbering/penomoran.ts";

export interface BarisRancangan {
  readonly id: string;
  readonly jenis: JenisSatuan;
  readonly label: string;
  /** Words of the heading; of a Pasal, which has none, the first of its text. */
  readonly judul: string;
  /** 1-based depth. */
  readonly tingkat: number;
  /** 1-based place among its siblings, and how many there are. */
  readonly urut: number;
  readonly jumlah: number;
  readonly induk: string | null;
  readonly beranak: boolean;
  /** A part with a fixed place, which is not moved as a whole. */
  readonly tetap: boolean;
}

const BERBARIS: ReadonlySet<string> = new Set(["bab", "bagian", "paragraf", "pasal", "lampiran", "subjudul"]);

/** Characters of a Pasal that are shown. */
const CUPLIKAN = 70;

/** Units that have a row, in the order of the draft; linear. `kata` gives the words of a unit. */
export function barisRancangan(doc: Node, { urutan }: Penomoran, kata: (satuan: Node) => string): readonly BarisRancangan[] {
  const satuan = doc.children.filter(({ type }) => type.name === "satuan");
  const mentah: {
    readonly unit: UnitBernomor;
    readonly label: string;
    readonly judul: string;
    readonly induk: string | null;
    readonly tetap: boolean;
  }[] = [];
  for (const [at, unit] of urutan.entries()) {
    const pertama = urutan[at - 1]?.jenis !== unit.jenis;
    const tetap = !BERBARIS.has(unit.jenis);
    const label = tetap ? sebutanTetap(unit, pertama) : unit.label || (unit.jenis === "lampiran" ? "LAMPIRAN" : "");
    if (tetap && label === "") continue;
    const isi = satuan[unit.jenis === "pasal" && satuan[at]?.childCount === 0 ? at + 1 : at];
    mentah.push({ unit, label, judul: tetap || !isi ? "" : kata(isi).slice(0, CUPLIKAN), induk: indukBerbaris(urutan, unit), tetap });
  }
  return beriTempat(mentah);
}

function sebutanTetap({ jenis, kepala }: UnitBernomor, pertama: boolean): string {
  if (kepala !== "") return kepala;
  return pertama && jenis === "judul" ? "Judul" : pertama && jenis === "penutup" ? "Penutup" : "";
}

function indukBerbaris(urutan: readonly UnitBernomor[], unit: UnitBernomor): string | null {
  for (let induk = urutan[unit.induk]; induk; induk = urutan[induk.induk]) if (BERBARIS.has(induk.jenis)) return induk.id;
  return null;
}

function beriTempat(
  mentah: readonly {
    readonly unit: UnitBernomor;
    readonly label: string;
    readonly judul: string;
    readonly induk: string | null;
    readonly tetap: boolean;
  }[],
): readonly BarisRancangan[] {
  const jumlah = new Map<string | null, number>();
  for (const { induk } of mentah) jumlah.set(induk, (jumlah.get(induk) ?? 0) + 1);
  const tingkat = new Map<string, number>();
  const urut = new Map<string | null, number>();
  return mentah.map(({ unit, label, judul, induk, tetap }) => {
    const dalam = induk === null ? 1 : (tingkat.get(induk) ?? 0) + 1;
    tingkat.set(unit.id, dalam);
    urut.set(induk, (urut.get(induk) ?? 0) + 1);
    return {
      id: unit.id,
      jenis: unit.jenis as JenisSatuan,
      label,
      judul,
      tingkat: dalam,
      urut: urut.get(induk) ?? 1,
      jumlah: jumlah.get(induk) ?? 1,
      induk,
      beranak: jumlah.has(unit.id),
      tetap,
    };
  });
}

/** Rows whose every ancestor is open. */
export function barisTampak(baris: readonly BarisRancangan[], tertutup: ReadonlySet<string>): readonly BarisRancangan[] {
  const tersembunyi = new Set<string>();
  return baris.filter(({ id, induk }) => {
    const sembunyi = induk !== null && (tersembunyi.has(induk) || tertutup.has(induk));
    if (sembunyi) tersembunyi.add(id);
    return !sembunyi;
  });
}

/** The row that a place of the draft belongs to: the last one at or before it. `null` above the first. */
export function barisPada(doc: Node, { unit, urutan }: Penomoran, pos: number): string | null {
  const at = doc.resolve(Math.min(pos, doc.content.size)).index(0);
  for (let ke = Math.min(at, doc.childCount - 1); ke >= 0; ke--) {
    const satu = unit.get(String(doc.child(ke).attrs.id));
    if (!satu) continue;
    const kepala = BERBARIS.has(satu.jenis) ? satu.id : indukBerbaris(urutan, satu);
    if (kepala !== null || sebutanTetap(satu, urutan[satu.indeks - 1]?.jenis !== satu.jenis) !== "") return kepala ?? satu.id;
  }
  return null;
}
