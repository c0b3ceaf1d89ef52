/** The fields of the open document: read from its judul again when that changes, never while somebody types elsewhere. */
import { isianJudul, type NilaiIsian } from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";

const kunci = new PluginKey<NilaiIsian>("isianNaskah");

/** The values of the fields in this state. */
export const isianPada = (state: EditorState): NilaiIsian => kunci.getState(state) ?? isianDari(state.doc);

/** Keeps the values; the same object as long as they say the same. */
export const pluginIsian = (): Plugin<NilaiIsian> =>
  new Plugin({
    key: kunci,
    state: {
      init: (_, { doc }) => isianDari(doc),
      apply: (tr, lama) => {
        if (!tr.docChanged || !judulBerubah(tr.before, tr.doc)) return lama;
        const baru = isianDari(tr.doc);
        return JSON.stringify(baru) === JSON.stringify(lama) ? lama : baru;
      },
    },
  });

const adalahJudul = (node: Node): boolean => node.type.name === "satuan" && node.attrs.jenis === "judul";

const isianDari = (doc: Node): NilaiIsian => isianJudul(doc.children.filter(adalahJudul).map(teksJudul));

/** A field in the judul would ask for itself. */
const teksJudul = (node: Node): string => node.textBetween(0, node.content.size, "", ({ attrs }) => String(attrs.cadangan ?? ""));

function judulBerubah(sebelum: Node, sesudah: Node): boolean {
  const [lama, baru] = [sebelum.children, sesudah.children];
  let awal = 0;
  while (awal < lama.length && awal < baru.length && lama[awal] === baru[awal]) awal++;
  let ekor = 0;
  while (ekor < Math.min(lama.length, baru.length) - awal && lama[lama.length - 1 - ekor] === baru[baru.length - 1 - ekor]) ekor++;
  return lama.slice(awal, lama.length - ekor).some(adalahJudul) || baru.slice(awal, baru.length - ekor).some(adalahJudul);
}
