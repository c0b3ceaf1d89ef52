/** Goes to findings in the draft: shows the place and selects the words. */
import type { TemuanRancangan } from "@selaras/parsers";
import { TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { perlihatkanSatuan } from "../checking/lompat-deviasi.ts";
import { bunyiTemuan } from "./sebutan-periksa.ts";
import { letakSemua, type TempatTemuan, tempatBerikut, tempatTemuan, urutanTempat } from "./tempat-temuan.ts";
import type { TokoPeriksa } from "./toko-periksa.ts";

/**
 * Shows the finding in the middle of the window and selects its words. `keNaskah` puts the focus on the paper, so that typing goes there. `false`
 * where the draft has no place for it.
 */
export function tujuTemuan(view: EditorView, toko: TokoPeriksa, temuan: TemuanRancangan, keNaskah: boolean): boolean {
  const { hasil } = toko.potret();
  const tempat = hasil === null ? null : tempatTemuan(temuan, hasil, letakSemua(view.state.doc));
  toko.lihat(temuan.kunci);
  if (tempat === null) return false;
  tempatkan(view, tempat, keNaskah);
  return true;
}

/** F8 and Shift+F8: the next finding or the one before, going round at the end; says where it is. */
export function lompatTemuan(view: EditorView, toko: TokoPeriksa, arah: 1 | -1): void {
  const { hasil, kini } = toko.potret();
  const semua = hasil === null ? [] : urutanTempat(view.state.doc, hasil);
  const tiba = tempatBerikut(semua, arah, kini, view.state.selection.from);
  if (tiba === null) {
    toko.kabarkan(hasil === null ? "Naskah masih diperiksa." : "Tidak ada temuan.");
    return;
  }
  toko.lihat(tiba.tempat.temuan.kunci);
  tempatkan(view, tiba.tempat, true);
  toko.kabarkan(`Temuan ${tiba.ke + 1} dari ${semua.length}. ${bunyiTemuan(tiba.tempat.temuan)}`);
}

function tempatkan(view: EditorView, { temuan, dari, sampai }: TempatTemuan, keNaskah: boolean): void {
  const { doc, tr } = view.state;
  const $dari = doc.resolve(dari);
  view.dispatch(tr.setSelection($dari.parent.inlineContent ? TextSelection.create(doc, dari, sampai) : TextSelection.near($dari)));
  if (temuan.id !== null && !perlihatkanSatuan(view, temuan.id)) view.dispatch(view.state.tr.scrollIntoView());
  if (keNaskah && view.editable) view.focus();
}
