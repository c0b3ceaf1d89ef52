/** The eIds of a regulation. Source: Akoma Ntoso Naming Convention 1.0, §5 (prefix of the parent, short name of the element, number). */
import type { IsiLampiran, Lampiran, Peraturan, Unit } from "../../peraturan.ts";
import { locatorsOf } from "../../tree/locator.ts";
import { UNSUR_UNIT } from "./ruang-nama.ts";

export interface DaftarEId {
  /** The eId of a unit, a dasar, a part of a lampiran or of the penjelasan, or a lampiran. */
  of(node: object): string;
  /** A further eId inside of another. */
  baru(induk: string, nama: string, nomor: string): string;
  /** The eId that a locator of a reference names; `null` where no unit bears it, or more than one. */
  pada(locator: string): string | null;
}

/** Gives every node its eId, each once: where a number is printed twice the second one ends with `-2`. */
export function daftarEId(peraturan: Peraturan): DaftarEId {
  const milik = new Map<object, string>();
  const dipakai = new Set<string>();
  const pernah = new Map<string, number>();
  const menurutLocator = new Map<string, string | null>();

  /** Nodes of one kind without number are counted among their siblings. */
  const hitung = new Map<string, number>();

  for (const part of peraturan.children) {
    if (part.type === "pembukaan") {
      for (const dasar of part.menimbang) {
        const id = beri(dasar, "recs", "rec", dasar.number);
        if (dasar.number !== null) catat(`Menimbang huruf ${dasar.number}`, id);
      }
      for (const dasar of part.mengingat) beri(dasar, "cits", "cit", dasar.number);
      for (const dasar of part.memperhatikan) beri(dasar, "cits-2", "cit", dasar.number);
    } else if (part.type === "batangTubuh") {
      for (const child of part.children) isi(child, "");
    } else if (part.type === "penjelasan") {
      const id = beri(part, "", "att", null);
      for (const entry of part.pasal.entries) beri(entry, id, "hcontainer", null);
    } else if (part.type === "lampiran") {
      const id = beri(part, "", "att", null);
      for (const child of part.children) isi(child, id);
    }
  }
  for (const [unit, locator] of locatorsOf(peraturan)) catat(locator, of(unit));
  catatLampiran(peraturan.children.filter((part): part is Lampiran => part.type === "lampiran"));

  return { of, baru, pada: (locator) => menurutLocator.get(locator.toLowerCase()) ?? null };

  function isi(node: IsiLampiran | Unit, induk: string): void {
    const unsur = node.type in UNSUR_UNIT ? UNSUR_UNIT[node.type as Unit["type"]].singkat : "hcontainer";
    const id = beri(node, induk, unsur, "number" in node && unsur !== "hcontainer" ? node.number : null);
    if ("children" in node) for (const child of node.children) isi(child, id);
  }

  function of(node: object): string {
    return milik.get(node) ?? "";
  }

  function beri(node: object, induk: string, nama: string, nomor: string | null): string {
    const id = baru(induk, nama, nomor ?? "");
    milik.set(node, id);
    return id;
  }

  function baru(induk: string, nama: string, nomor: string): string {
    const awal = `${induk === "" ? "" : `${induk}__`}${nama}_`;
    const bilangan = nomor.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "") || urutan(awal);
    return unik(`${awal}${bilangan}`);
  }

  function urutan(awal: string): string {
    const ke = (hitung.get(awal) ?? 0) + 1;
    hitung.set(awal, ke);
    return String(ke);
  }

  function unik(id: string): string {
    let ke = pernah.get(id) ?? 1;
    let hasil = id;
    while (dipakai.has(hasil)) hasil = `${id}-${++ke}`;
    pernah.set(id, ke);
    dipakai.add(hasil);
    return hasil;
  }

  function catat(locator: string, id: string): void {
    const kunci = locator.toLowerCase();
    menurutLocator.set(kunci, menurutLocator.has(kunci) ? null : id);
  }

  /** `Lampiran` alone is the only one. */
  function catatLampiran(semua: readonly Lampiran[]): void {
    for (const lampiran of semua) if (lampiran.number !== null) catat(`Lampiran ${lampiran.number}`, of(lampiran));
    const [satu] = semua;
    if (semua.length === 1 && satu !== undefined) catat("Lampiran", of(satu));
  }
}
