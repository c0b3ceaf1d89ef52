/** What people do to a draft, at random: the commands of the property tests of merging. */
import type { Node } from "@tiptap/pm/model";
import fc from "fast-check";
import { hapusSatuan, pindahkanSatuan, sisipkanSatuan } from "../../editor/src/menulis/perintah-satuan.ts";
import type { IsiRancangan, JenisSatuan } from "../../parsers/src/rancangan/dokumen.ts";
import { satuan } from "./contoh-isi.ts";
import type { Rekan, Ruang } from "./rekan-menulis.ts";

export type Perintah =
  | { readonly apa: "ketik" | "hapusHuruf" | "tebal"; readonly di: number; readonly huruf: number; readonly panjang: number }
  | { readonly apa: "sisip" | "hapus" | "pecah" | "gabung" | "ganti"; readonly di: number; readonly jenis: number }
  | { readonly apa: "pindah"; readonly di: number; readonly ke: number; readonly sebelum: boolean }
  | { readonly apa: "tabel"; readonly di: number; readonly ubah: UbahTabel }
  | { readonly apa: "urung" | "ulang" | "antar" | "putus" | "sambung" };

type UbahTabel = "addRowAfter" | "addColumnBefore" | "deleteRow" | "deleteColumn";

export interface Langkah {
  readonly oleh: number;
  readonly perintah: Perintah;
}

/** A draft as short as can be with every kind of nesting. */
export const naskahPendek = (): readonly IsiRancangan[] => [
  satuan("u0", "bab", "Ketentuan Umum"),
  satuan("u1", "pasal"),
  satuan("u2", "ayat", "aa bb aa"),
  satuan("u3", "rincian", "cc dd", { tingkat: 1 }),
  { type: "contoh", attrs: { id: "k" }, content: [satuan("k0", "judul", "Surat"), satuan("k1", "teks", "isi"), satuan("k2", "teks")] },
  {
    type: "table",
    attrs: { id: "t" },
    content: [0, 1].map((baris) => ({
      type: "tableRow" as const,
      content: [0, 1].map((kolom) => ({ type: "tableCell" as const, content: [satuan(`t${baris}${kolom}`, "teks", `${baris}${kolom}`)] })),
    })),
  },
  satuan("u4", "pasal"),
  satuan("u5", "teks", "ee"),
];

const kecil = fc.nat(20);
const dengan = (perintah: fc.Arbitrary<Perintah>): fc.Arbitrary<Langkah> => fc.record({ oleh: fc.nat(2), perintah });
const pada = <A extends string>(...apa: readonly A[]) =>
  fc.record({ apa: fc.constantFrom(...apa), di: kecil, huruf: kecil, panjang: fc.nat(3) });

/** Typing, moving, losing and finding the network. */
export const MENULIS_DAN_MEMINDAHKAN: fc.Arbitrary<Langkah> = fc.oneof(
  { arbitrary: dengan(pada("ketik")), weight: 4 },
  { arbitrary: dengan(fc.record({ apa: fc.constant("pindah" as const), di: kecil, ke: kecil, sebelum: fc.boolean() })), weight: 3 },
  { arbitrary: dengan(fc.record({ apa: fc.constantFrom("antar" as const, "putus" as const, "sambung" as const) })), weight: 2 },
);

/** All that, and everything else that a person can do. */
export const APA_SAJA: fc.Arbitrary<Langkah> = fc.oneof(
  { arbitrary: MENULIS_DAN_MEMINDAHKAN, weight: 5 },
  { arbitrary: dengan(pada("hapusHuruf", "tebal")), weight: 1 },
  {
    arbitrary: dengan(
      fc.record({
        apa: fc.constantFrom("sisip" as const, "hapus" as const, "pecah" as const, "gabung" as const, "ganti" as const),
        di: kecil,
        jenis: kecil,
      }),
    ),
    weight: 3,
  },
  { arbitrary: dengan(fc.record({ apa: fc.constantFrom("urung" as const, "ulang" as const) })), weight: 2 },
  {
    arbitrary: dengan(
      fc.record({
        apa: fc.constant("tabel" as const),
        di: kecil,
        ubah: fc.constantFrom<UbahTabel>("addRowAfter", "addColumnBefore", "deleteRow", "deleteColumn"),
      }),
    ),
    weight: 1,
  },
);

/** Ids of every block, in the order of the document. */
export function idSemua(doc: Node): readonly string[] {
  const hasil: string[] = [];
  doc.descendants((node) => {
    if (typeof node.attrs.id === "string") hasil.push(node.attrs.id);
    return !node.isTextblock;
  });
  return hasil;
}

interface Tempat {
  readonly node: Node;
  readonly pos: number;
}

function pilih(doc: Node, di: number, boleh: (node: Node) => boolean): Tempat | null {
  const ada: Tempat[] = [];
  doc.descendants((node, pos) => {
    if (boleh(node)) ada.push({ node, pos });
    return !node.isTextblock;
  });
  return ada[di % Math.max(1, ada.length)] ?? null;
}

/** What stands in a form or a table goes with it. */
export const WADAH: ReadonlySet<string> = new Set(["contoh", "table"]);

const beralamat = (node: Node): boolean => typeof node.attrs.id === "string";

/** One typed character nobody else types, so that it can be found again. */
export type Huruf = () => string;

/** Does what this person would do; nothing where there is nothing to do it to. */
export function lakukan(ruang: Ruang, { oleh, perintah }: Langkah, huruf: Huruf): void {
  const rekan = ruang.rekan[oleh % ruang.rekan.length];
  if (!rekan) return;
  if (perintah.apa === "antar") ruang.antar();
  else if (perintah.apa === "putus" || perintah.apa === "sambung") rekan.daring = perintah.apa === "sambung";
  else if (perintah.apa === "urung") rekan.editor.commands.undo();
  else if (perintah.apa === "ulang") rekan.editor.commands.redo();
  else if (perintah.apa === "pindah") pindah(rekan, perintah);
  else if (perintah.apa === "tabel") tabel(rekan, perintah);
  else if ("huruf" in perintah) tulis(rekan, perintah, huruf);
  else if ("jenis" in perintah) susun(rekan, perintah);
}

function tulis(
  { editor: { state, view } }: Rekan,
  { apa, di, huruf, panjang }: Extract<Perintah, { readonly huruf: number }>,
  baru: Huruf,
): void {
  const teks = pilih(state.doc, di, (node) => node.isTextblock);
  if (!teks) return;
  const dari = teks.pos + 1 + (huruf % (teks.node.content.size + 1));
  const sampai = Math.min(dari + 1 + panjang, teks.pos + 1 + teks.node.content.size);
  if (apa === "ketik") view.dispatch(state.tr.insertText(baru(), dari));
  else if (sampai > dari && apa === "hapusHuruf") view.dispatch(state.tr.delete(dari, sampai));
  else if (sampai > dari) view.dispatch(state.tr.addMark(dari, sampai, state.schema.mark("bold")));
}

function pindah({ editor }: Rekan, { di, ke, sebelum }: Extract<Perintah, { readonly apa: "pindah" }>): void {
  const yang = pilih(editor.state.doc, di, beralamat);
  const tujuan = pilih(editor.state.doc, ke, beralamat);
  if (!yang || !tujuan || WADAH.has(yang.node.type.name)) return;
  if (editor.state.doc.resolve(tujuan.pos).parent.type.spec.tableRole !== undefined && yang.node.type.name !== "satuan") return;
  pindahkanSatuan(editor, String(yang.node.attrs.id), String(tujuan.node.attrs.id), sebelum ? "sebelum" : "sesudah");
}

function tabel({ editor }: Rekan, { di, ubah }: Extract<Perintah, { readonly apa: "tabel" }>): void {
  const sel = pilih(editor.state.doc, di, ({ type }) => type.name === "tableCell");
  if (!sel) return;
  editor.commands.setTextSelection(sel.pos + 2);
  editor.commands[ubah]();
}

const JENIS: readonly JenisSatuan[] = ["bab", "pasal", "ayat", "rincian", "teks"];

function susun({ editor }: Rekan, { apa, di, jenis }: Extract<Perintah, { readonly jenis: number }>): void {
  const { state, view } = editor;
  const teks = pilih(state.doc, di, (node) => node.isTextblock && beralamat(node));
  const satu = pilih(state.doc, di, beralamat);
  const jadi = JENIS[jenis % JENIS.length] ?? "teks";
  if (apa === "sisip" && satu) sisipkanSatuan(editor, String(satu.node.attrs.id), [satuan("", jadi)]);
  else if (apa === "hapus" && satu) hapusSatuan(editor, String(satu.node.attrs.id));
  else if (apa === "pecah" && teks) view.dispatch(state.tr.split(teks.pos + 1 + (jenis % (teks.node.content.size + 1))));
  else if (apa === "gabung" && teks && state.doc.resolve(teks.pos).nodeBefore?.isTextblock) view.dispatch(state.tr.join(teks.pos));
  else if (apa === "ganti" && teks) view.dispatch(state.tr.setNodeAttribute(teks.pos, "jenis", jadi));
}
