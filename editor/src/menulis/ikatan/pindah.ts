/**
 * Moving a unit in Yjs is deleting its element and inserting another one with the same id. The new one notes how often the unit was moved and
 * what its mover knew of the words in the old one:
 *
 * - of two copies that two people made at the same moment, all clients keep the same one (`rangkap.ts`). The count makes that safe: a copy is only
 *   removed in favour of a greater one, and every move makes a greater one, so that no round of moves and removals can end with none;
 * - whoever typed in the old element without the mover's knowledge writes those words into the new one (`kata-rekan.ts`).
 */
import { ContentType, getState, type Item, type XmlElement } from "yjs";
import { itemElemen, tulisAtribut } from "./elemen.ts";

/** Attribute of an element; not part of the schema of ProseMirror. */
const ATRIBUT_PINDAH = "pindah";

/** Clocks below which the changes of each Yjs client are known. */
type Jam = Readonly<Record<string, number>>;

export interface Pindah {
  /** How often this unit has been moved. */
  readonly ke: number;
  /** Clock of the mover's client when the copy was written: what it wrote in the element below it is copied, not typed. */
  readonly sampai: number;
  /** Per element that the unit had before (`client.clock`): what its mover knew of the words in it. */
  readonly tahu: Readonly<Record<string, Jam>>;
}

const BELUM: Pindah = { ke: 0, sampai: 0, tahu: {} };

/** Earlier elements that are remembered; somebody offline may have typed in one of them. */
const INGATAN = 8;

/** Name of an element in `tahu`. */
export function kunciElemen(elemen: XmlElement): string {
  const { client, clock } = itemElemen(elemen).id;
  return `${client}.${clock}`;
}

/** What an element notes, deleted or not; one that another program wrote may hold anything there. */
export function pindahElemen(elemen: XmlElement): Pindah {
  const nilai: unknown = elemen._map.get(ATRIBUT_PINDAH)?.content.getContent().at(-1);
  if (typeof nilai !== "object" || nilai === null) return BELUM;
  const { ke, sampai, tahu } = nilai as Partial<Record<keyof Pindah, unknown>>;
  return {
    ke: typeof ke === "number" ? ke : 0,
    sampai: typeof sampai === "number" ? sampai : 0,
    tahu: typeof tahu === "object" && tahu !== null ? (tahu as Pindah["tahu"]) : {},
  };
}

/**
 * Notes on a new element, which is in the document already, that it is the unit (or form, or table) that `lama` was; it becomes greater than
 * `lama` and than `melebihi`.
 */
export function catatPindah(elemen: XmlElement, lama: XmlElement, melebihi: XmlElement = lama): void {
  const { doc } = elemen;
  if (!doc) return;
  const { ke, tahu } = pindahElemen(lama);
  const jam: Record<string, number> = {};
  for (const client of klienDalam(lama, new Set())) jam[client] = getState(doc.store, client);
  const dulu = Object.entries(tahu).slice(1 - INGATAN);
  const nilai: Pindah = {
    ke: Math.max(ke, pindahElemen(melebihi).ke) + 1,
    sampai: getState(doc.store, doc.clientID),
    tahu: Object.fromEntries([...dulu, [kunciElemen(lama), jam]]),
  };
  tulisAtribut(elemen, ATRIBUT_PINDAH, nilai);
}

/** Clients that wrote anything inside, deleted or not. */
function klienDalam(wadah: { readonly _start: Item | null }, klien: Set<number>): ReadonlySet<number> {
  for (let item: Item | null = wadah._start; item !== null; item = item.right) {
    klien.add(item.id.client);
    if (item.content instanceof ContentType) klienDalam(item.content.type, klien);
  }
  return klien;
}

/** Order of copies of one unit, the same for all clients: positive where `kiri` is the one to keep. */
export function bandingkanSalinan(kiri: XmlElement, kanan: XmlElement): number {
  const [a, b] = [itemElemen(kiri).id, itemElemen(kanan).id];
  return pindahElemen(kiri).ke - pindahElemen(kanan).ke || a.client - b.client || a.clock - b.clock;
}
