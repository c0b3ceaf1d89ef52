/** Units of a regulation that grow while the units of a document are read one after the other. */
import { JENIS_GAYA } from "../istilah.ts";
import type { Teks, Unit } from "../peraturan.ts";
import type { Satuan } from "./dokumen.ts";
import type { Penulis } from "./naskah.ts";
import { gayaRincian, type Penanda, tingkatRincian } from "./penomoran.ts";

export type Tumbuh<T> = { -readonly [K in keyof T]: T[K] };

/** A unit that more can be added to. */
export interface UnitTumbuh extends Tumbuh<Unit> {
  readonly children: UnitTumbuh[];
}

/** The unit of the tree for a unit of the document; `null` for one that is no unit there. */
export function unitBaru(satuan: Satuan, penanda: Penanda, naskah: Penulis): UnitTumbuh | null {
  const type = jenisUnit(satuan);
  if (type === null) return null;
  const butir = type === "butir";
  const label = butir ? undefined : naskah.label(penanda.label);
  const isi = naskah.isi(satuan);
  const berjudul = type === "bab" || type === "bagian" || type === "paragraf";
  // a node needs a leaf to have a place
  const kosong = butir && isi === undefined ? { text: naskah.label("") } : {};
  const position = (label ?? isi ?? kosong.text ?? naskah.label("")).position;
  return {
    type,
    number: butir ? null : penanda.nomor,
    ...(butir ? { ordinal: penanda.nilai } : {}),
    ...(label === undefined ? {} : { label }),
    ...kosong,
    ...(isi === undefined ? {} : berjudul ? { heading: isi } : { text: isi }),
    children: [],
    position,
  };
}

function jenisUnit({ attrs: { jenis, gaya, tingkat } }: Satuan): Unit["type"] | null {
  switch (jenis) {
    case "bab":
    case "bagian":
    case "paragraf":
    case "pasal":
    case "ayat":
      return jenis;
    case "definisi":
      return "angka";
    case "rincian":
      return JENIS_GAYA[gayaRincian(gaya, tingkatRincian(tingkat))];
    default:
      return null;
  }
}

/** Text that belongs to a unit: its own or a further paragraph of it, behind a list the sentence that closes it. */
export function tambahTeks(unit: UnitTumbuh, teks: Teks | undefined, naskah: Penulis): void {
  const medan = unit.children.length === 0 && unit.closing === undefined ? "text" : "closing";
  const sudah = unit[medan];
  const hasil = naskah.gabung([sudah?.value === "" ? undefined : sudah, teks]);
  if (hasil !== undefined) unit[medan] = hasil;
}
