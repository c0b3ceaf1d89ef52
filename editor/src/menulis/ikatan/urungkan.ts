/** Undo and redo of one person's changes, which move units without losing what others wrote in them since. */
import { defaultDeleteFilter, ySyncPluginKey } from "@tiptap/y-tiptap";
import { type Doc, type Item, type Transaction, UndoManager, type XmlElement, type XmlFragment } from "yjs";
import { akarNaskah, hapusAnak, idElemen, telusuri } from "./elemen.ts";
import { catatPindah } from "./pindah.ts";
import { type Potongan, potonganElemen, tulisTeks } from "./teks-elemen.ts";

/** A block in which somebody else has written is not taken away by undoing that it was made. */
const TERLINDUNG = new Set(["satuan", "table", "tableRow", "tableCell", "tableHeader", "gambar", "contoh"]);

interface Semula {
  readonly elemen: XmlElement;
  readonly isi: readonly Potongan[];
}

/** Stack of what this editor changed. */
export class UndoNaskah extends UndoManager {
  private readonly akar: XmlFragment;
  private tersendiri = false;

  constructor(doc: Doc) {
    const akar = akarNaskah(doc);
    super(akar, {
      trackedOrigins: new Set([ySyncPluginKey]),
      deleteFilter: (item: Item) => defaultDeleteFilter(item, TERLINDUNG),
      captureTransaction: (tr: Transaction) => tr.meta.get("addToHistory") !== false,
    });
    this.akar = akar;
    this.on("stack-item-added", () => {
      if (this.tersendiri) this.stopCapturing();
      this.tersendiri = false;
    });
  }

  /** Makes the change that is being written a step of its own: neither what was typed just before nor what follows is undone with it. */
  langkahSendiri(): void {
    this.stopCapturing();
    this.tersendiri = true;
  }

  override undo() {
    return this.bersamaPemindahan("undoing", () => super.undo());
  }

  override redo() {
    return this.bersamaPemindahan("redoing", () => super.redo());
  }

  /**
   * Undoing a move brings the old element back and takes the new one away: that is a move, too. It is noted as one in the same transaction, with
   * the words that the unit has by now.
   */
  private bersamaPemindahan<T>(bendera: "undoing" | "redoing", jalankan: () => T): T {
    const semula = new Map<string, Semula>();
    telusuri(this.akar, (elemen) => {
      const id = idElemen(elemen);
      if (id !== null) semula.set(id, { elemen, isi: potonganElemen(elemen) });
    });
    try {
      return this.doc.transact(() => {
        const hasil = jalankan();
        telusuri(this.akar, (elemen) => {
          const lama = semula.get(idElemen(elemen) ?? "");
          if (lama && lama.elemen !== elemen) gantikan(elemen, lama);
        });
        // The stack looks at the flag when the transaction ends, and `super` has taken it back by then.
        this[bendera] = true;
        return hasil;
      }, this);
    } finally {
      this[bendera] = false;
    }
  }
}

function gantikan(elemen: XmlElement, { elemen: lama, isi }: Semula): void {
  if (elemen.nodeName === "satuan") tulisTeks(elemen, isi);
  catatPindah(elemen, lama);
  const wadah = lama.parent;
  if (wadah && !(lama._item?.deleted ?? true)) hapusAnak(wadah as XmlElement, new Set([lama]));
}
