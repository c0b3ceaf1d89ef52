/** Standard formulas on call: `/` in an empty unit, or a key, offers those that fit the place, written for this draft. */
import { bahanRumusan, daftarRumusan, type Rumusan, type SatuanTerbaca, saringRumusan } from "@selaras/parsers";
import type { EditorState } from "@tiptap/pm/state";
import type { Pilihan, SumberSaran } from "../menulis/saran/sumber-saran.ts";
import { nomoriNaskah, penomoranPada } from "../numbering/penomoran.ts";
import { teksSatuanTersaji } from "../references/teks-tersaji.ts";
import { sisipkanRumusan } from "./sisip-rumusan.ts";

/** Formulas for the unit of the caret. */
function rumusanPada(state: EditorState): readonly Rumusan[] {
  const { unit } = penomoranPada(state) ?? nomoriNaskah(state.doc);
  const kursor = state.selection.$from.parent;
  const satuan: SatuanTerbaca[] = [];
  let di = -1;
  state.doc.forEach((node) => {
    if (node.type.name !== "satuan") return;
    if (node === kursor) di = satuan.length;
    const id = String(node.attrs.id);
    satuan.push({ id, jenis: node.attrs.jenis, label: unit.get(id)?.label ?? "", teks: teksSatuanTersaji(state, node) });
  });
  // In a table or a form there is no draft around the unit.
  return di < 0 ? [] : daftarRumusan(bahanRumusan(satuan, di));
}

const pilihanRumusan = ({ id, nama, butir, satuan }: Rumusan): Pilihan => ({
  id,
  nama,
  keterangan: satuan.flatMap(({ content }) => content.map((isi) => (isi.type === "text" ? isi.text : isi.attrs.cadangan))).join(" "),
  sumber: butir === null ? "" : `butir ${butir}`,
});

const WILAYAH: ReadonlySet<string> = new Set(["menimbang", "menetapkan", "penutup", "teks", "ayat", "rincian", "definisi"]);

export const SUMBER_RUMUSAN: SumberSaran = {
  nama: "rumusan",
  sebutan: "Rumusan baku",
  jamak: false,
  pemicu: (sebelum, satuan) =>
    sebelum === "/" && satuan.content.size === 1 && SUMBER_RUMUSAN.boleh(satuan) ? { panjang: 1, awalan: 1, otomatis: false } : null,
  boleh: ({ attrs }) => WILAYAH.has(String(attrs.jenis)),
  siapkan: (state) => {
    const semua = rumusanPada(state);
    return (tanya) => saringRumusan(semua, tanya).map(pilihanRumusan);
  },
  pilih: (editor, rentang, terpilih) => {
    const id = terpilih.at(-1)?.id;
    const rumusan = rumusanPada(editor.state).find((satu) => satu.id === id);
    if (rumusan) sisipkanRumusan(editor, rentang, rumusan);
  },
};
