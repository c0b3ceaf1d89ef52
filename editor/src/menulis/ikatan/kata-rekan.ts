/**
 * Nobody's words are lost because somebody else moved or deleted the unit they were typed in.
 *
 * Yjs drops what is typed in an element that another client has deleted. The typist's own client still has those words when the deletion arrives,
 * and what it does follows from what the deleter left behind:
 *
 * - a copy with the same id (a move): the words that the mover did not know are typed again there;
 * - nothing (a deletion): they are handed to `onTerhapus`, so that the person can bring them back.
 *
 * It works on the shared document alone, so it also holds for a document that is merged after hours offline: attach it before the first sync.
 */
import { type Doc, Item, isDeleted, iterateDeletedStructs, type Transaction, XmlElement, XmlText } from "yjs";
import { akarNaskah, anakElemen, hapusAnak, idElemen, itemElemen, telusuri, tulisAtribut } from "./elemen.ts";
import { bandingkanSalinan, catatPindah, kunciElemen, pindahElemen } from "./pindah.ts";
import { idSemula, idTurunan } from "./rangkap.ts";
import { type Sandi, type Sematan, sandiBaru } from "./sematan.ts";
import { kataPotongan, type Potongan, potonganElemen, teksBaru, tulisTeks } from "./teks-elemen.ts";
import { type Karakter, subrangkaian, tulisUlang } from "./tulis-ulang.ts";

/** A unit that somebody else deleted while this person was writing in it. */
export interface SatuanTerhapus {
  readonly id: string;
  /** The whole of its words, this person's included. */
  readonly teks: string;
  /** Attributes it had (`jenis`, `tingkat` …), to bring it back with. */
  readonly attrs: Readonly<Record<string, unknown>>;
  /** Id of the unit that stood before it and is still there; `null` where there is none. */
  readonly setelah: string | null;
}

export interface OpsiJagaKata {
  /** Yjs clients that this person wrote with: this session's, and earlier ones whose changes may not have been sent yet. */
  readonly klienSendiri: () => ReadonlySet<number>;
  /** Whether a change of this person has reached others; what has and is older than `BARU_SAJA` is theirs to delete. */
  readonly sudahTerkirim: (klien: number, jam: number) => boolean;
  readonly onTerhapus: (satuan: SatuanTerhapus) => void;
  /** Words were typed again in a unit that somebody moved. */
  readonly onDitulisUlang?: (id: string) => void;
}

/** Words typed within this time count as being written, in milliseconds. */
const BARU_SAJA = 120_000;

/** Origin of words that are typed again. */
const ASAL_TULIS_ULANG = Symbol("tulis ulang");

/** Watches the document until the function it gives is called. */
export function jagaKata(doc: Doc, opsi: OpsiJagaKata): () => void {
  /** When this person last typed in a unit: clock before which their changes are old, by the time they were made. */
  const ketikan: { readonly pada: number; readonly jam: number }[] = [];
  const setelah = (transaction: Transaction) => {
    if (transaction.local) {
      const sebelum = transaction.beforeState.get(doc.clientID) ?? 0;
      if ((transaction.afterState.get(doc.clientID) ?? 0) > sebelum) ketikan.push({ pada: Date.now(), jam: sebelum });
      return;
    }
    while (ketikan.length > 0 && Date.now() - (ketikan[0]?.pada ?? 0) > BARU_SAJA) ketikan.shift();
    const hilang = satuanTerhapus(transaction);
    if (hilang.length === 0) return;
    const klien = new Set([...opsi.klienSendiri(), doc.clientID]);
    const milik = (item: Item) => klien.has(item.id.client);
    const tertulis = hilang.filter(({ elemen, karakter }) => milik(itemElemen(elemen)) || karakter.some(({ item }) => milik(item)));
    if (tertulis.length === 0) return;
    const masihBaru = (item: Item) =>
      milik(item) &&
      (!opsi.sudahTerkirim(item.id.client, item.id.clock) ||
        (item.id.client === doc.clientID && item.id.clock >= (ketikan[0]?.jam ?? Number.POSITIVE_INFINITY)));
    selamatkan(doc, tertulis, milik, masihBaru, opsi);
  };
  doc.on("afterTransaction", setelah);
  return () => doc.off("afterTransaction", setelah);
}

interface Hilang {
  readonly id: string;
  readonly elemen: XmlElement;
  readonly karakter: readonly (Karakter & { readonly item: Item })[];
  /** How `karakter` are written. */
  readonly sandi: Sandi;
}

function selamatkan(
  doc: Doc,
  hilang: readonly Hilang[],
  milik: (item: Item) => boolean,
  masihBaru: (item: Item) => boolean,
  opsi: OpsiJagaKata,
): void {
  const hidup = new Map<string, XmlElement>();
  telusuri(akarNaskah(doc), (elemen) => {
    const id = idElemen(elemen);
    const lain = id === null ? undefined : hidup.get(id);
    if (id !== null && (!lain || bandingkanSalinan(elemen, lain) > 0)) hidup.set(id, elemen);
  });
  for (const satu of hilang) {
    const { id, elemen, karakter, sandi } = satu;
    const tujuan = hidup.get(id) ?? hidup.get(idSemula(id));
    const asalWadah = wadahTerhapus(elemen);
    const wadah = asalWadah === null ? undefined : hidup.get(String(atributTerhapus(asalWadah).id));
    if (tujuan) {
      if (karakter.some(({ item }) => milik(item)) && tulisDiSalinan(doc, satu, tujuan, milik)) opsi.onDitulisUlang?.(id);
      if (milik(itemElemen(elemen)) && bandingkanSalinan(elemen, tujuan) > 0) tegaskan(doc, elemen, tujuan);
    } else if (asalWadah && wadah && milik(itemElemen(elemen)) && kembalikanKeWadah(doc, satu, asalWadah, wadah)) {
      opsi.onDitulisUlang?.(id);
    } else if (karakter.some(({ item, hidup: ada }) => ada && masihBaru(item)))
      opsi.onTerhapus({
        id,
        teks: kataPotongan(sandi.baca(isiKarakter(karakter), [])),
        attrs: atributTerhapus(elemen),
        setelah: tetanggaSebelum(elemen),
      });
  }
}

/** Types in the copy what its mover did not know of. Whether there was anything. */
function tulisDiSalinan(doc: Doc, { id, elemen, karakter, sandi }: Hilang, tujuan: XmlElement, milik: (item: Item) => boolean): boolean {
  const tahu = pindahElemen(tujuan).tahu[kunciElemen(elemen)];
  const { sampai } = pindahElemen(elemen);
  const pembuat = itemElemen(elemen);
  const diketik = ({ item, jam }: Hilang["karakter"][number]) => milik(item) && !(item.id.client === pembuat.id.client && jam < sampai);
  const kini = potonganElemen(tujuan);
  const isiKini = sandi.tulis(kini);
  const utuh = isiKarakter(karakter);
  // A copy made at the same moment as this one: the words may have been put there already, or this one may say what its own mover alone knew.
  if (!tahu && subrangkaian(utuh, isiKini)) return false;
  if (!tahu && milik(pembuat) && !subrangkaian(isiKarakter(karakter.filter((satu) => !diketik(satu))), isiKini)) {
    doc.transact(() => {
      if (subrangkaian(isiKini, utuh)) tulisTeks(tujuan, sandi.baca(utuh, []));
      else sisipkanSalinan(elemen, idTurunan(id, elemen), sandi.baca(utuh, []), tujuan.parent as XmlElement, tujuan);
    }, ASAL_TULIS_ULANG);
    return true;
  }
  const hasil = tulisUlang(
    karakter.map((satu) => ({ ...satu, baru: diketik(satu) && satu.jam >= (tahu?.[satu.item.id.client] ?? 0) })),
    isiKini,
    sandi,
  );
  if (hasil !== null) doc.transact(() => tulisTeks(tujuan, hasil(kini)), ASAL_TULIS_ULANG);
  return hasil !== null;
}

/** Puts a deleted unit in again, behind another one or at the end. */
function sisipkanSalinan(elemen: XmlElement, id: string, isi: readonly Potongan[], wadah: XmlElement, setelah: XmlElement | null): void {
  const baru = new XmlElement(elemen.nodeName);
  for (const [nama, nilai] of Object.entries({ ...atributTerhapus(elemen), id })) tulisAtribut(baru, nama, nilai);
  baru.insert(0, [teksBaru(isi)]);
  wadah.insert(setelah === null ? wadah.length : wadah.toArray().indexOf(setelah) + 1, [baru]);
}

/**
 * Puts the unit that stays in again as a greater copy than the one that this person moved. That one went with the form or table that it was
 * moved into; somebody who has seen it, and not yet that it went, removes every smaller copy, and none would be left.
 */
function tegaskan(doc: Doc, elemen: XmlElement, tujuan: XmlElement): void {
  const wadah = tujuan.parent as XmlElement;
  doc.transact(() => {
    const baru = new XmlElement(tujuan.nodeName);
    for (const [nama, nilai] of Object.entries(tujuan.getAttributes())) tulisAtribut(baru, nama, nilai);
    baru.insert(0, [teksBaru(potonganElemen(tujuan))]);
    wadah.insert(wadah.toArray().indexOf(tujuan), [baru]);
    catatPindah(baru, tujuan, elemen);
    hapusAnak(wadah, new Set([tujuan]));
  }, ASAL_TULIS_ULANG);
}

/** The form or table that a deleted unit stood in, which may be deleted as well. */
function wadahTerhapus(elemen: XmlElement): XmlElement | null {
  for (let wadah = elemen.parent; wadah instanceof XmlElement; wadah = wadah.parent) if ("id" in atributTerhapus(wadah)) return wadah;
  return null;
}

/** Puts a unit that this person made in a form or table, which somebody moved at that moment, into it where it is now. */
function kembalikanKeWadah(doc: Doc, { id, elemen, karakter, sandi }: Hilang, asal: XmlElement, wadah: XmlElement): boolean {
  const { client, clock } = itemElemen(elemen).id;
  const tahu = pindahElemen(wadah).tahu[kunciElemen(asal)];
  if (!tahu || clock < (tahu[client] ?? 0)) return false;
  const dalam = turunkan(wadah, urutanDalam(elemen, asal));
  doc.transact(() => sisipkanSalinan(elemen, id, sandi.baca(isiKarakter(karakter), []), dalam, null), ASAL_TULIS_ULANG);
  return true;
}

/** Row and column in a table, as far as Yjs still knows those before them; nothing in a form. */
function urutanDalam(elemen: XmlElement, asal: XmlElement): readonly number[] {
  const hasil: number[] = [];
  for (let sel = elemen.parent; sel instanceof XmlElement && sel !== asal; sel = sel.parent) {
    let di = 0;
    for (let item = itemElemen(sel).left; item !== null; item = item.left) if (jenisItem(item) instanceof XmlElement) di++;
    hasil.unshift(di);
  }
  return hasil;
}

/** The row and the cell at these places, or the nearest ones; the table or form itself where there is none. */
function turunkan(wadah: XmlElement, urutan: readonly number[]): XmlElement {
  let dalam = wadah;
  for (const di of urutan) {
    const anak = anakElemen(dalam);
    dalam = anak[Math.min(di, anak.length - 1)] ?? dalam;
  }
  return dalam;
}

const isiKarakter = (karakter: readonly Karakter[]): string =>
  karakter
    .filter(({ hidup }) => hidup)
    .map(({ huruf }) => huruf)
    .join("");

/** Units that a transaction deleted, with every character that is still known of them; it is read before Yjs throws it away. */
function satuanTerhapus(transaction: Transaction): readonly Hilang[] {
  const terhapus: XmlElement[] = [];
  iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    if (!(struct instanceof Item) || struct.id.clock >= (transaction.beforeState.get(struct.id.client) ?? 0)) return;
    const elemen = jenisItem(struct);
    if (elemen instanceof XmlElement && elemen.nodeName === "satuan") terhapus.push(elemen);
  });
  return terhapus.flatMap((elemen) => {
    const { id } = atributTerhapus(elemen);
    const sandi = sandiBaru();
    return typeof id === "string" ? [{ id, elemen, karakter: karakterElemen(elemen, transaction, sandi), sandi }] : [];
  });
}

function tetanggaSebelum(elemen: XmlElement): string | null {
  for (let item = itemElemen(elemen).left; item !== null; item = item.left) {
    const tetangga = jenisItem(item);
    if (!item.deleted && tetangga instanceof XmlElement) return idElemen(tetangga);
  }
  return null;
}

const jenisItem = (item: Item): unknown => (item.content as { readonly type?: unknown }).type;

/** Last values of the attributes of a deleted element. */
function atributTerhapus(elemen: Pick<XmlElement, "_map"> | null): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...(elemen?._map ?? [])].map(([nama, item]) => [nama, item.content.getContent().at(-1)]));
}

function karakterElemen(elemen: XmlElement, { deleteSet }: Transaction, sandi: Sandi): Hilang["karakter"] {
  const hasil: (Karakter & { readonly item: Item })[] = [];
  for (let anak = elemen._start; anak !== null; anak = anak.right) {
    const teks = jenisItem(anak);
    if (!(teks instanceof XmlText)) continue;
    for (let item = teks._start; item !== null; item = item.right) {
      const isi = isiItem(item, sandi);
      if (isi === null) continue;
      // Kept for undo though deleted before: this person took it away.
      const hidup = isDeleted(deleteSet, item.id);
      for (let at = 0; at < isi.length; at++) hasil.push({ huruf: isi.charAt(at), hidup, baru: false, jam: item.id.clock + at, item });
    }
  }
  return hasil;
}

/** The characters of an item of a text; an embedded value is one. */
function isiItem(item: Item, sandi: Sandi): string | null {
  const { str, embed } = item.content as { readonly str?: unknown; readonly embed?: unknown };
  if (typeof str === "string") return sandi.tulis([{ teks: str, tanda: [] }]);
  return typeof embed === "object" && embed !== null ? sandi.huruf(embed as Sematan) : null;
}
