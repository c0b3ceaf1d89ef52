/**
 * One id, one unit. Two people who move one unit at the same moment, or an undo of a move that met another one, leave two copies of it.
 *
 * Every client that may write repairs that by itself, so each must decide alike whatever it has seen so far: the greatest copy stays
 * (`bandingkanSalinan`), a copy that says no more than it is removed, any other one gets an id that follows from its own place in Yjs.
 */
import type { Doc, XmlElement } from "yjs";
import { akarNaskah, hapusAnak, idElemen, itemElemen, telusuri, tulisAtribut } from "./elemen.ts";
import { bandingkanSalinan } from "./pindah.ts";
import { sandiBaru } from "./sematan.ts";
import { potonganElemen } from "./teks-elemen.ts";
import { subrangkaian } from "./tulis-ulang.ts";

/** Origin of the repairs: not undone by anybody. */
const ASAL_RANGKAP = Symbol("rangkap");

/** Repairs the document in one transaction; does nothing where every id is there once. Linear. */
export function perbaikiRangkap(doc: Doc): void {
  const menurutId = new Map<string, XmlElement[]>();
  telusuri(akarNaskah(doc), (elemen) => {
    const id = idElemen(elemen);
    if (id === null) return;
    const ada = menurutId.get(id);
    if (ada) ada.push(elemen);
    else menurutId.set(id, [elemen]);
  });
  const rangkap = [...menurutId].filter(([, semua]) => semua.length > 1);
  if (rangkap.length === 0) return;
  doc.transact(() => {
    for (const [id, semua] of rangkap) pilih(id, semua.sort(bandingkanSalinan).reverse());
  }, ASAL_RANGKAP);
}

function pilih(id: string, [tetap, ...lain]: readonly XmlElement[]): void {
  if (!tetap) return;
  for (const salinan of lain) {
    const wadah = salinan.parent;
    if (wadah && terkandung(salinan, tetap)) hapusAnak(wadah as XmlElement, new Set([salinan]));
    else {
      tulisAtribut(salinan, "id", idTurunan(id, salinan));
    }
  }
}

/** Id for a copy that stays beside the unit it was one of. */
export function idTurunan(id: string, salinan: XmlElement): string {
  const { client, clock } = itemElemen(salinan).id;
  return `${id}.${client.toString(36)}.${clock.toString(36)}`;
}

/** The id that such a copy had before; the id itself for any other unit. */
export const idSemula = (id: string): string => id.replace(/\.[\da-z]+\.[\da-z]+$/, "");

/** Whether a copy says nothing that the other one does not say: its words are there, in their order. Forms and tables are only removed when equal. */
function terkandung(salinan: XmlElement, tetap: XmlElement): boolean {
  if (salinan.nodeName !== tetap.nodeName) return false;
  if (salinan.nodeName !== "satuan") return salinan.toString() === tetap.toString();
  const sandi = sandiBaru();
  return subrangkaian(sandi.tulis(potonganElemen(salinan)), sandi.tulis(potonganElemen(tetap)));
}
