/** Tables: those of Tiptap, whose cells hold units. */
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import type { Plugin } from "@tiptap/pm/state";
import { asalDariJauh } from "./asal-perubahan.ts";

const ISI_SEL = "(satuan | gambar)+";

/**
 * The plugin of the library repairs an uneven table after every change. After a change from elsewhere it must not: each client would add the cell
 * that is missing, and the table would have it twice. Whoever next edits the table repairs it.
 */
function hanyaSetelahSendiri(plugin: Plugin): Plugin {
  const perbaiki = plugin.spec.appendTransaction;
  if (perbaiki)
    plugin.spec.appendTransaction = function (semua, sebelum, sesudah) {
      return semua.some(asalDariJauh) ? null : perbaiki.call(this, semua, sebelum, sesudah);
    };
  return plugin;
}

const TabelNode = Table.extend({
  group: "block",
  addAttributes: () => ({ id: { default: null, parseHTML: () => null, renderHTML: () => ({}) } }),
  addProseMirrorPlugins() {
    return (this.parent?.() ?? []).map(hanyaSetelahSendiri);
  },
}).configure({ resizable: false, renderWrapper: true });

export const NODE_TABEL = [
  TabelNode,
  TableRow.extend({ content: "(tableCell | tableHeader)*" }),
  TableCell.extend({ content: ISI_SEL }),
  TableHeader.extend({ content: ISI_SEL }),
] as const;
