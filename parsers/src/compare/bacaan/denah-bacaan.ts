import type { IsiLampiran, Lampiran, Peraturan, Teks, Unit } from "../../peraturan.ts";
import type { JenisSatuan } from "../../rancangan/dokumen.ts";
import { type Ketentuan, ketentuanLampiran } from "../../tree/ketentuan.ts";
import { bodyOf } from "../../tree/locator.ts";
import type { Denah, Petak, SatuanDenah } from "../rancangan/petak.ts";

/** A published regulation as a sequence of its texts, in which a comparison finds its way as in the units of a draft. */
export interface DenahBacaan extends Denah {
  /** The text with this id, and its label where it has one. */
  readonly teksOf: (id: string) => { readonly teks: Teks | null; readonly label: Teks | null } | undefined;
}

interface Ruas {
  readonly jenis: JenisSatuan;
  readonly induk: number;
  readonly teks: Teks | null;
  readonly label: Teks | null;
}

/** Lays out the texts of the body and of the lampiran in their order; ids are places in that order. Linear, never throws. */
export function denahBacaan(peraturan: Peraturan): DenahBacaan {
  const ruas: Ruas[] = [];
  /** Behind the last text under the one with this index. */
  const akhir: number[] = [];
  const dariUnit = new Map<Unit, number>();
  const dariAlinea = new Map<string, number[]>();

  for (const unit of bodyOf(peraturan)) letakkan(unit, -1);
  for (const part of peraturan.children) if (part.type === "lampiran") lampiran(part);

  function tambah(satu: Ruas, isi: (index: number) => void = () => undefined): void {
    const index = ruas.push(satu) - 1;
    isi(index);
    akhir[index] = ruas.length;
  }

  function letakkan(unit: Unit, induk: number): void {
    const { label = null, heading, text, closing } = unit;
    tambah({ jenis: jenisOf(unit), induk, teks: heading ?? text ?? null, label }, (index) => {
      dariUnit.set(unit, index);
      for (const child of unit.children) letakkan(child, index);
      if (closing !== undefined) tambah({ jenis: "teks", induk: index, teks: closing, label: null });
    });
  }

  function lampiran(part: Lampiran): void {
    tambah({ jenis: "lampiran", induk: -1, teks: part.lines[0] ?? null, label: null }, (index) => {
      for (const child of part.children) isiLampiran(child, index);
    });
  }

  function isiLampiran(isi: IsiLampiran, induk: number): void {
    if (isi.type === "subjudul")
      tambah({ jenis: "subjudul", induk, teks: isi.heading, label: isi.label ?? null }, (index) => {
        for (const child of isi.children) isiLampiran(child, index);
      });
    else if (isi.type === "prosa") {
      const known = dariAlinea.get(isi.text.value);
      if (known === undefined) dariAlinea.set(isi.text.value, [ruas.length]);
      else known.push(ruas.length);
      tambah({ jenis: "teks", induk, teks: isi.text, label: null });
    } else if (isi.type !== "tabel" && isi.type !== "gambar" && isi.type !== "contoh") letakkan(isi, induk);
  }

  let alinea: ReadonlyMap<string, number> | undefined;

  function indexOf({ unit, locator }: Ketentuan): number | undefined {
    if (unit !== null) return dariUnit.get(unit);
    alinea ??= alineaPerLokator(peraturan, dariAlinea);
    return alinea.get(locator);
  }

  const akhirOf = (index: number): number => akhir[index] ?? index + 1;

  return {
    peraturan,
    satuan: ruas.map(({ jenis }, index): SatuanDenah => ({ attrs: { id: String(index), jenis } })),
    penanda: ruas.map(({ label, induk }) => ({ label: label?.value ?? "", induk })),
    tulisan: (index) => ({ teks: ruas[index]?.teks?.value ?? "", potong: null }),
    petakOf: (ketentuan): Petak | null => {
      const awal = indexOf(ketentuan);
      return awal === undefined ? null : { awal, akhir: akhirOf(awal) };
    },
    akhirOf,
    teksOf: (id) => ruas[Number(id)],
  };
}

/** Running text of a lampiran has no node of its own among the provisions: the same words stand in the same order in both. */
function alineaPerLokator(peraturan: Peraturan, dariAlinea: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, number> {
  const terpakai = new Map<string, number>();
  const hasil = new Map<string, number>();
  for (const { unit, locator, teks } of ketentuanLampiran(peraturan)) {
    if (unit !== null) continue;
    const ke = terpakai.get(teks) ?? 0;
    terpakai.set(teks, ke + 1);
    const index = dariAlinea.get(teks)?.[ke];
    if (index !== undefined && !hasil.has(locator)) hasil.set(locator, index);
  }
  return hasil;
}

const jenisOf = ({ type }: Unit): JenisSatuan =>
  type === "bab" || type === "bagian" || type === "paragraf" || type === "pasal" || type === "ayat" ? type : "rincian";
