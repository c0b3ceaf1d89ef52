/** The reference picker: `@`, or `Pasal` with a number behind it, offers the provisions of the draft; what is chosen becomes a live reference. */
import { SIFAT_SATUAN } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import type { SumberSaran } from "../menulis/saran/sumber-saran.ts";
import { blokPada } from "../menulis/susunan.ts";
import { nomoriNaskah, penomoranPada } from "../numbering/penomoran.ts";
import { perbaikiAcuan, sisipkanAcuan } from "./acuan-naskah.ts";
import { cariSasaran, type SasaranTersedia, sasaranTerpilih } from "./sasaran-acuan.ts";
import { pelabelPada, teksSatuanTersaji } from "./teks-tersaji.ts";

/** Every unit that can be named, as it is named in the unit of the caret. */
function sasaranPada(state: EditorState): readonly SasaranTersedia[] {
  const { urutan } = penomoranPada(state) ?? nomoriNaskah(state.doc);
  const label = pelabelPada(state);
  const di = String(blokPada(state.doc, state.selection.from)?.node.attrs.id);
  const satuan = state.doc.children.filter(({ type }) => type.name === "satuan");
  const pasalDari = (at: number): number => {
    for (let ke = at; ke >= 0; ke = urutan[ke]?.induk ?? -1) if (urutan[ke]?.jenis === "pasal") return ke;
    return -1;
  };
  const pasal = pasalDari(urutan.findIndex(({ id }) => id === di));
  return urutan.flatMap(({ id, jenis }, at) => {
    const acuan = { sasaran: [{ id }], penghubung: "dan" as const, cadangan: "" };
    const lengkap = label(acuan, "");
    if (lengkap.rusak) return [];
    const isi =
      teksSatuanTersaji(state, satuan[at] as Node) ||
      (jenis === "pasal" && satuan[at + 1] ? teksSatuanTersaji(state, satuan[at + 1] as Node) : "");
    const pembukaan = SIFAT_SATUAN[jenis as keyof typeof SIFAT_SATUAN]?.wilayah === "pembukaan";
    return [{ id, label: label(acuan, di).teks, lengkap: lengkap.teks, isi, pembukaan, sendiri: pasal >= 0 && pasalDari(at) === pasal }];
  });
}

/** Words that are a reference of this draft elsewhere mostly name another law. */
const dalamBadan = ({ attrs }: Node): boolean => SIFAT_SATUAN[attrs.jenis as keyof typeof SIFAT_SATUAN]?.wilayah === "batangTubuh";

const TERKETIK = /(?:^|[\s(])(Pasal [\p{L}\d])$/u;

export const SUMBER_ACUAN: SumberSaran = {
  nama: "acuan",
  sebutan: "Ketentuan yang diacu",
  jamak: true,
  pemicu: (sebelum, satuan) => {
    if (satuan.attrs.jenis === "judul") return null;
    if (/(?:^|[\s("“])@$/u.test(sebelum)) return { panjang: 1, awalan: 1, otomatis: false };
    const kata = dalamBadan(satuan) ? TERKETIK.exec(sebelum)?.[1] : undefined;
    return kata === undefined ? null : { panjang: kata.length, awalan: 0, otomatis: true };
  },
  boleh: ({ attrs }) => attrs.jenis !== "judul" && attrs.jenis !== "pasal",
  siapkan: (state) => cariSasaran(sasaranPada(state)),
  pilih: (editor, ganti, terpilih) => void sisipkanAcuan(editor, sasaranTerpilih(terpilih), { ganti }),
};

/** The picker that points the reference right before the caret elsewhere. */
export const SUMBER_PERBAIKAN: SumberSaran = {
  ...SUMBER_ACUAN,
  nama: "perbaikan",
  sebutan: "Ketentuan yang seharusnya diacu",
  pemicu: () => null,
  boleh: () => true,
  pilih: (editor: Editor, { from, to }, terpilih) => {
    if (to > from) editor.view.dispatch(editor.state.tr.delete(from, to));
    perbaikiAcuan(editor, from - 1, sasaranTerpilih(terpilih));
  },
};
