/**
 * How a reference or field is drawn: an element whose words are written from outside, when the numbers or the judul change.
 *
 * Like the numbers of the units they are no decorations: a key costs nothing.
 */
import type { Node } from "@tiptap/pm/model";
import type { EditorView, NodeView } from "@tiptap/pm/view";

interface DaftarAtom {
  readonly semua: Set<TampilanAtom>;
  /** Drawn or changed since they were last written. */
  readonly baru: Set<TampilanAtom>;
}

const daftar = new WeakMap<EditorView, DaftarAtom>();

function daftarDari(view: EditorView): DaftarAtom {
  const ada = daftar.get(view) ?? { semua: new Set(), baru: new Set() };
  daftar.set(view, ada);
  return ada;
}

/** The atoms that are drawn; with `baruSaja` those alone that have not been written yet. Takes note that they are now. */
export function atomTergambar(view: EditorView, baruSaja: boolean): readonly TampilanAtom[] {
  const { semua, baru } = daftarDari(view);
  if (baruSaja && baru.size === 0) return [];
  const hasil = [...(baruSaja ? baru : semua)];
  baru.clear();
  return hasil;
}

export class TampilanAtom implements NodeView {
  readonly dom: HTMLElement;
  node: Node;
  readonly posisi: () => number | undefined;
  private readonly view: EditorView;

  constructor(node: Node, view: EditorView, posisi: () => number | undefined) {
    this.node = node;
    this.view = view;
    this.posisi = posisi;
    this.dom = document.createElement("span");
    this.dom.setAttribute(`data-${node.type.name}`, "");
    this.dom.textContent = String(node.attrs.cadangan);
    const { semua, baru } = daftarDari(view);
    semua.add(this);
    baru.add(this);
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    if (node !== this.node) daftarDari(this.view).baru.add(this);
    this.node = node;
    return true;
  }

  /** Shows these words; a broken reference says so to whoever listens to the page. */
  tulis(teks: string, rusak: boolean): void {
    if (this.dom.textContent !== teks) this.dom.textContent = teks;
    this.dom.toggleAttribute("data-rusak", rusak);
    if (rusak) this.dom.setAttribute("aria-label", `acuan rusak: ${teks}`);
    else this.dom.removeAttribute("aria-label");
    if (rusak) this.dom.setAttribute("role", "img");
    else this.dom.removeAttribute("role");
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    const { semua, baru } = daftarDari(this.view);
    semua.delete(this);
    baru.delete(this);
  }
}
