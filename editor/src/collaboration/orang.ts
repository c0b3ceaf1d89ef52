/** Who is here and where they write, read from the presence of everybody. */
import type { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";

export interface Orang {
  readonly id: string;
  readonly nama: string;
  /** `#rrggbb`. */
  readonly warna: string;
  /** This tab. */
  readonly sendiri: boolean;
  /** Id of the unit that holds the caret; `null` while the caret is nowhere. */
  readonly satuan: string | null;
}

/** The field that the editor fills with name and colour; the server puts id and name of the account in it. */
const PENGGUNA = "user";

const WARNA_LAIN = "#5a6470";

const kata = (nilai: unknown): string => (typeof nilai === "string" ? nilai.trim() : "");

/**
 * Everybody present, `saya` first, then by name; a person with two tabs stands there once, where the tab is in which the caret is. A presence
 * that the server has not signed is left out; what its page says beside that is only a colour and a place.
 */
export function orangDi(awareness: Awareness, ydoc: Y.Doc, saya: Pick<Orang, "id" | "nama" | "warna">): readonly Orang[] {
  const semua = new Map<string, Orang>();
  for (const [klien, isi] of awareness.getStates()) {
    const sendiri = klien === awareness.clientID;
    const { id, name, color } = (isi[PENGGUNA] ?? {}) as Readonly<Record<string, unknown>>;
    const siapa = sendiri ? saya : { id: kata(id), nama: kata(name), warna: kata(color) };
    if (siapa.id === "" || siapa.nama === "") continue;
    const dikenal = semua.get(siapa.id);
    semua.set(siapa.id, {
      ...siapa,
      warna: /^#[\da-f]{6}$/iu.test(siapa.warna) ? siapa.warna : WARNA_LAIN,
      sendiri: sendiri || siapa.id === saya.id,
      satuan: dikenal?.satuan ?? satuanPadaKaret(ydoc, isi.cursor),
    });
  }
  return [...semua.values()].sort((a, b) => Number(b.sendiri) - Number(a.sendiri) || a.nama.localeCompare(b.nama, "id"));
}

/** Id of the innermost block that holds a caret as the editor publishes it. */
function satuanPadaKaret(ydoc: Y.Doc, karet: unknown): string | null {
  if (typeof karet !== "object" || karet === null || !("head" in karet)) return null;
  try {
    const tempat = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(karet.head), ydoc);
    for (let simpul: unknown = tempat?.type; simpul instanceof Y.AbstractType; simpul = simpul.parent) {
      const id = simpul instanceof Y.XmlElement ? simpul.getAttribute("id") : undefined;
      if (typeof id === "string") return id;
    }
  } catch {
    // A caret in a place that this client does not have yet.
  }
  return null;
}
