/** Goes from deviation to deviation in the draft. */
import { TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { tampilanSatuan } from "../schema/tampilan-satuan.ts";
import { type BarisDeviasi, perhentian } from "./daftar-deviasi.ts";
import type { HasilTampil } from "./hasil-tampil.ts";

/** Shows the unit in the middle of the window; the caret stays where it is. `false` where it is not drawn. */
export function perlihatkanSatuan(view: EditorView, satuan: string): boolean {
  const dom = tampilanSatuan(view, satuan)?.dom;
  dom?.scrollIntoView({ block: "center" });
  return dom !== undefined;
}

/** Indices of the blocks of the draft by their id. */
function indeksBlok(view: EditorView): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  view.state.doc.forEach(({ attrs }, _, index) => {
    if (typeof attrs.id === "string") found.set(attrs.id, index);
  });
  return found;
}

/**
 * Puts the caret at the next deviation (`arah` 1) or the one before (-1), going round at the end, and gives it; `null` where there is none. What is
 * missing has its place at the end of the unit before it.
 */
export function lompatDeviasi(view: EditorView, hasil: HasilTampil, arah: 1 | -1): BarisDeviasi | null {
  const places = indeksBlok(view);
  const now = view.state.selection.$from.index(0);
  const stops = perhentian(hasil)
    .map((satu) => ({ satu, at: (satu.satuan === null ? 0 : (places.get(satu.satuan) ?? -1)) + (satu.tanda === "hilang" ? 0.5 : 0) }))
    .filter(({ at }) => at >= 0)
    .sort((x, y) => x.at - y.at);
  // behind a unit whose missing neighbour was shown last, the caret stands at its end
  const here = now + (isAtEnd(view) && stops.some(({ at }) => at === now + 0.5) ? 0.5 : 0);
  const next = arah === 1 ? (stops.find(({ at }) => at > here) ?? stops[0]) : (stops.findLast(({ at }) => at < here) ?? stops.at(-1));
  if (next === undefined) return null;
  tempatkan(view, Math.floor(next.at), next.satu.tanda === "hilang");
  return next.satu;
}

function isAtEnd({ state: { selection } }: EditorView): boolean {
  return selection.empty && selection.$from.parentOffset > 0 && selection.$from.parentOffset === selection.$from.parent.content.size;
}

function tempatkan(view: EditorView, index: number, akhir: boolean): void {
  const { doc, tr } = view.state;
  let pos = 0;
  for (let at = 0; at < index; at++) pos += doc.child(at).nodeSize;
  const block = doc.child(index);
  const place = akhir ? pos + block.nodeSize - 1 : pos + 1;
  view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(place), akhir ? -1 : 1)));
  const id: unknown = block.attrs.id;
  if (typeof id === "string") perlihatkanSatuan(view, id);
}
