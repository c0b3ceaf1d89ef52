/** The parts of a regulation, put together from the units of a document one after the other. */
import type { Bagian, BatangTubuh, Judul, Penutup, Prosa, Teks } from "../peraturan.ts";
import { pembangunLampiran } from "./bangun-lampiran.ts";
import { pembangunPembukaan } from "./bangun-pembukaan.ts";
import { type Tumbuh, tambahTeks, type UnitTumbuh, unitBaru } from "./bangun-unit.ts";
import type { ContohDokumen, DokumenRancangan, Satuan, TabelDokumen } from "./dokumen.ts";
import { barisContoh, barisTabel, type Penulis } from "./naskah.ts";
import type { Pengikat } from "./pengikat.ts";
import { bacaPenjelasan } from "./penjelasan-rancangan.ts";
import { nomori, type Penanda } from "./penomoran.ts";
import { SIFAT_SATUAN, type WilayahSatuan } from "./satuan.ts";

/**
 * What the document says, in the order judul, pembukaan, body, penutup, penjelasan, lampiran, whatever order its units have. Nothing is left
 * out but pictures: text that has no place in the tree is a line of its part, or prose. `penanda` are the numbers of the units, where they are known.
 */
export function bangunBagian(
  { content }: DokumenRancangan,
  naskah: Penulis,
  ikatan: Pengikat,
  penanda: readonly Penanda[] = nomori(content.flatMap((node) => (node.type === "satuan" ? [node.attrs] : []))),
): readonly Bagian[] {
  const pembukaan = pembangunPembukaan(naskah, penanda, ikatan);
  const lampiran = pembangunLampiran(naskah, penanda, ikatan);
  const judul: Teks[] = [];
  const tubuh: (UnitTumbuh | Prosa)[] = [];
  const penutup: Teks[] = [];
  // by the index of the unit
  const unit = new Map<number, UnitTumbuh>();
  let wilayah: WilayahSatuan = "batangTubuh";
  let index = -1;
  for (const node of content) {
    if (node.type === "satuan") satuan(++index, node);
    else if (node.type !== "gambar") lain(node);
  }
  return selesai();

  function satuan(at: number, node: Satuan): void {
    if (lampiran.satuan(at, node)) return;
    const { jenis } = node.attrs;
    const tanda = penanda[at] as Penanda;
    const own = (SIFAT_SATUAN[jenis] ?? SIFAT_SATUAN.teks).wilayah;
    if (tanda.induk >= 0 && (pembukaan.dalamDasar(at, node) || dalamUnit(at, node, tanda))) return;
    if (jenis !== "teks" && own !== "lampiran") wilayah = jenis === "memutuskan" || jenis === "menetapkan" ? "batangTubuh" : own;
    if (own === "pembukaan") pembukaan.satuan(at, node);
    else if (!dalamUnit(at, node, tanda)) baris(node, naskah.isi(node));
  }

  /** Takes a unit of the body, or text that belongs to one. */
  function dalamUnit(at: number, node: Satuan, tanda: Penanda): boolean {
    const holder = pemegang(tanda.induk);
    const baru = unitBaru(node, tanda, naskah);
    if (baru === null && holder === undefined) return false;
    if (baru !== null) {
      (holder?.children ?? tubuh).push(baru);
      unit.set(at, baru);
    } else if (holder !== undefined) tambahTeks(holder, naskah.isi(node), naskah);
    ikatan.ikat(node.attrs.id, baru ?? (holder as UnitTumbuh));
    return true;
  }

  /** The innermost unit of the tree from this index outwards; a heading of an annex is none in the body. */
  function pemegang(from: number): UnitTumbuh | undefined {
    let at = from;
    while (at >= 0 && !unit.has(at)) at = penanda[at]?.induk ?? -1;
    return unit.get(at);
  }

  /** A line of the part that is being written. */
  function baris(node: Satuan | null, teks: Teks | undefined): void {
    if (teks === undefined) return;
    if (wilayah === "judul") judul.push(teks);
    else if (wilayah === "pembukaan") pembukaan.baris(teks);
    else if (wilayah === "penutup") penutup.push(teks);
    else {
      const prosa: Prosa = { type: "prosa", text: teks, position: teks.position };
      tubuh.push(prosa);
      if (node !== null) ikatan.ikat(node.attrs.id, prosa);
    }
  }

  /** A table of the body is text of the Pasal or ayat that it stands in; a sample belongs to none. */
  function lain(node: TabelDokumen | ContohDokumen): void {
    if (lampiran.lain(index, node)) return;
    const holder = node.type === "table" ? pemegangTabel() : undefined;
    const lines = node.type === "table" ? barisTabel(node, naskah) : barisContoh(node, naskah);
    if (holder === undefined) for (const line of lines) baris(null, line);
    else for (const line of lines) tambahTeks(holder, line, naskah);
  }

  function pemegangTabel(): UnitTumbuh | undefined {
    let at = index;
    while (at >= 0 && unit.get(at)?.type !== "pasal" && unit.get(at)?.type !== "ayat") at = penanda[at]?.induk ?? -1;
    return unit.get(at);
  }

  function selesai(): Bagian[] {
    const { sisa, penjelasan } = bacaPenjelasan(penutup, naskah);
    const parts: (Bagian | null)[] = [
      judul[0] === undefined ? null : ({ type: "judul", lines: judul, position: judul[0].position } satisfies Judul),
      pembukaan.selesai(),
      tubuh[0] === undefined ? null : ({ type: "batangTubuh", children: tubuh, position: tubuh[0].position } satisfies BatangTubuh),
      penutupOf(sisa),
      penjelasan,
      ...lampiran.selesai(),
    ];
    return parts.filter((part) => part !== null);
  }
}

function penutupOf(lines: readonly Teks[]): Penutup | null {
  const first = lines[0];
  if (first === undefined) return null;
  const base: Tumbuh<Penutup> = { type: "penutup", lines, position: first.position };
  return /^Agar (?:supaya )?setiap orang\b/i.test(first.value) ? { ...base, perintahPengundangan: first, lines: lines.slice(1) } : base;
}
