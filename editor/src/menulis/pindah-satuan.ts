/** Alt+Up and Alt+Down, or with Ctrl+Shift: a unit with everything under it, past its neighbour or into the next Pasal or Bab. */
import type { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import { pindahkanRentang } from "./perintah-satuan.ts";
import { nomorNaskah } from "./perintah-tulis.ts";
import { blokPada, type LetakBlok, letakBlok, rentangBlok } from "./susunan.ts";
import { lengkapiTandaBaca } from "./tulis-tanda-baca.ts";

/** The block that is selected or that the caret stands in. */
function blokTerpilih({ state }: Editor): LetakBlok | null {
  const { selection, doc } = state;
  if (selection instanceof NodeSelection && typeof selection.node.attrs.id === "string") return letakBlok(doc, selection.node.attrs.id);
  return blokPada(doc, selection.from);
}

/** Moves the block with this id, or the one the caret stands in, one place up (-1) or down (1). Whether there was a place to go to. */
export function geserUrutan(editor: Editor, arah: 1 | -1, id?: string): boolean {
  const letak = id === undefined ? blokTerpilih(editor) : letakBlok(editor.state.doc, id);
  if (!letak) return false;
  const { dari, sampai, awal, akhir } = rentangBlok(letak, nomorNaskah(editor.state));
  const sasaran = arah < 0 ? sasaranNaik(editor, letak, dari, awal) : sasaranTurun(editor, letak, sampai, akhir);
  const { doc } = editor.state;
  const rincian = letak.node.attrs.jenis === "rincian" ? [String(letak.node.attrs.id)] : [];
  return sasaran !== null && pindahkanRentang(editor, dari, sampai, sasaran, (tr) => lengkapiTandaBaca(tr, doc, rincian));
}

/** Before the sibling above; where there is none, before the heading that holds the unit. */
function sasaranNaik({ state }: Editor, { node, wadah }: LetakBlok, dari: number, awal: number): number | null {
  const { unit } = nomorNaskah(state);
  const induk = unit.get(String(node.attrs.id))?.induk;
  let pos = dari;
  for (let at = awal - 1; at >= 0; at--) {
    const anak = wadah.child(at);
    pos -= anak.nodeSize;
    const lain = anak.type.name === "satuan" ? unit.get(String(anak.attrs.id)) : undefined;
    // A figure has no place in the hierarchy and goes past one block.
    if (induk === undefined || lain === undefined ? at === awal - 1 && induk === undefined : lain.induk <= induk) return pos;
  }
  return null;
}

/** Behind the sibling below with all that it holds; where there is none, behind the next heading. */
function sasaranTurun({ state }: Editor, { node, wadah }: LetakBlok, sampai: number, akhir: number): number | null {
  const anak = wadah.maybeChild(akhir);
  if (!anak) return null;
  const nomor = nomorNaskah(state);
  const induk = nomor.unit.get(String(node.attrs.id))?.induk;
  const lain = anak.type.name === "satuan" ? nomor.unit.get(String(anak.attrs.id)) : undefined;
  if (induk === undefined || lain === undefined || lain.induk !== induk) return sampai + anak.nodeSize;
  return rentangBlok({ node: anak, pos: sampai, wadah, indeks: akhir }, nomor).sampai;
}
