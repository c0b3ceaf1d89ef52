/** What the detectors of doubts look at: the units of an import in order, with their numbers as counted and as printed. */
import type { Perabot } from "../../peraturan.ts";
import { berpenanda } from "../../rancangan/berpenanda.ts";
import type { DokumenRancangan, Satuan } from "../../rancangan/dokumen.ts";
import type { Penanda } from "../../rancangan/penomoran.ts";
import { teksSatuan } from "../../rancangan/sajian.ts";
import { SIFAT_SATUAN } from "../../rancangan/satuan.ts";
import type { LetakSatuan } from "../letak-satuan.ts";
import type { Anggota } from "./deret.ts";

export interface SatuanTerbaca {
  readonly id: string;
  readonly attrs: Satuan["attrs"];
  readonly teks: string;
  readonly penanda: Penanda;
  /** Index of the unit that holds it among the units, -1 at the top. */
  readonly induk: number;
  /** As printed: `a.`, `Pasal 5`; empty where none is. */
  readonly label: string;
  /** `Pasal 5 ayat (1)`, `Menimbang huruf a`; of running text the place that holds it. */
  readonly tempat: string;
  /** Its place among the units. */
  readonly urut: number;
  /** Its place in the content of the document, tables and pictures counted too. */
  readonly posisi: number;
  /** Stands in a lampiran. */
  readonly lampiran: boolean;
}

export interface Bacaan {
  readonly satuan: readonly SatuanTerbaca[];
  readonly isi: DokumenRancangan;
  readonly letak: LetakSatuan;
  readonly perabot: readonly Perabot[];
  /** How often each line is printed, by `barisPolos`. */
  readonly tercetak: ReadonlyMap<string, number>;
  /** Id of the table or sample that a unit stands in, of its own where it stands in none. */
  readonly puncak: ReadonlyMap<string, string>;
  readonly deret: ReadonlyMap<string, Anggota>;
  /** An amending regulation quotes provisions of another one, whose numbers do not follow each other. */
  readonly mengubah: boolean;
}

export function bacaSatuan({ content }: DokumenRancangan, label: ReadonlyMap<string, string>): readonly SatuanTerbaca[] {
  const satuan: SatuanTerbaca[] = [];
  let lampiran = false;
  for (const [posisi, { node, penanda }] of berpenanda(content).entries()) {
    if (node.type !== "satuan" || penanda === null) continue;
    const { attrs } = node;
    if (attrs.jenis === "lampiran") lampiran = true;
    const induk = satuan[penanda.induk];
    satuan.push({
      id: attrs.id,
      attrs,
      teks: teksSatuan(node),
      penanda,
      induk: penanda.induk,
      label: label.get(attrs.id) ?? "",
      tempat: tempatOf(node, penanda, induk),
      urut: satuan.length,
      posisi,
      lampiran,
    });
  }
  return satuan;
}

function tempatOf({ attrs }: Satuan, penanda: Penanda, induk: SatuanTerbaca | undefined): string {
  if (penanda.locator !== null && penanda.locator !== "") return penanda.locator;
  const { sebutan } = SIFAT_SATUAN[attrs.jenis] ?? SIFAT_SATUAN.teks;
  if (attrs.jenis === "menimbang" && penanda.nomor !== "") return `${sebutan} huruf ${penanda.nomor}`;
  if (attrs.jenis === "mengingat" || attrs.jenis === "memperhatikan")
    return penanda.nomor === "" ? sebutan : `${sebutan} angka ${penanda.nomor}`;
  if (induk !== undefined && penanda.nomor !== "") return `${induk.tempat} ${penanda.label}`;
  return induk?.tempat ?? (attrs.jenis === "teks" ? "Batang tubuh" : sebutan);
}

/** A line as it is compared with others: an office in the preamble ends with a comma. */
export const barisPolos = (teks: string): string => teks.trim().replace(/,$/, "");

/** Words for a sentence: short, one line, in quotes. */
export function petik(teks: string, paling = 90): string {
  const satu = teks.replace(/\s+/g, " ").trim();
  return `“${satu.length > paling ? `${satu.slice(0, paling).trimEnd()}…` : satu}”`;
}

/** The end of a text, in quotes. */
export function petikAkhir(teks: string, paling = 60): string {
  const satu = teks.replace(/\s+/g, " ").trim();
  return `“${satu.length > paling ? `…${satu.slice(-paling).trimStart()}` : satu}”`;
}

/** The choice that leaves everything as it was read. */
export const BIARKAN = { kode: "biarkan", sebutan: "Biarkan seperti terbaca", suntingan: [] } as const;
