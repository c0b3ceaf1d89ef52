/**
 * How a unit is drawn: a paragraph whose number is an attribute of the element, shown by CSS.
 *
 * Numbers are not decorations: with 2,000 of them ProseMirror would map and compare each at every key (measured 6 ms a key). Here a key costs
 * nothing, and a change of the structure writes only the numbers that differ.
 */
import type { Node } from "@tiptap/pm/model";
import type { EditorView, NodeView, ViewMutationRecord } from "@tiptap/pm/view";
import { penomoranPada, type UnitBernomor } from "../numbering/penomoran.ts";

/** Views of the units of an editor by id, so that a new number finds its element. */
const tampilan = new WeakMap<EditorView, Map<string, TampilanSatuan>>();

/** The view of the unit with this id, where it is drawn. */
export const tampilanSatuan = (view: EditorView, id: string): TampilanSatuan | undefined => tampilan.get(view)?.get(id);

const SIFAT = ["jenis", "tingkat", "letak", "tercetak", "asal"] as const;

export class TampilanSatuan implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  private id: string | null = null;
  private readonly view: EditorView;

  constructor(node: Node, view: EditorView) {
    this.view = view;
    this.dom = document.createElement("p");
    this.dom.setAttribute("data-satuan", "");
    this.contentDOM = this.dom;
    this.update(node);
  }

  update(node: Node): boolean {
    if (node.type.name !== "satuan") return false;
    const id: unknown = node.attrs.id;
    if (id !== this.id) this.daftarkan(typeof id === "string" ? id : null);
    for (const nama of SIFAT) this.tulis(nama, node.attrs[nama] as string | number | null);
    this.tulis("kosong", node.childCount === 0 ? "" : null);
    this.beriNomor(this.id === null ? undefined : penomoranPada(this.view.state)?.unit.get(this.id));
    return true;
  }

  /** Shows the number of the unit and how deep it stands; nothing for a unit without one. */
  beriNomor(unit: UnitBernomor | undefined): void {
    this.tulis("label", unit?.label || null);
    this.tulis("kepala", unit?.kepala || null);
    this.tulis("takuk", unit?.takuk || null);
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type === "attributes";
  }

  destroy(): void {
    this.lepaskan();
  }

  private daftarkan(id: string | null): void {
    this.lepaskan();
    this.id = id;
    this.tulis("id", id);
    if (id === null) return;
    const semua = tampilan.get(this.view) ?? new Map<string, TampilanSatuan>();
    tampilan.set(this.view, semua.set(id, this));
  }

  private lepaskan(): void {
    const semua = tampilan.get(this.view);
    if (this.id !== null && semua?.get(this.id) === this) semua.delete(this.id);
  }

  private tulis(nama: string, nilai: string | number | null): void {
    const atribut = `data-${nama}`;
    if (nilai === null) this.dom.removeAttribute(atribut);
    else if (this.dom.getAttribute(atribut) !== String(nilai)) this.dom.setAttribute(atribut, String(nilai));
  }
}
