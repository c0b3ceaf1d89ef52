/** Everything that makes a ProseMirror editor into the writing surface of a draft, as a list of Tiptap extensions. */
import type { Extensions } from "@tiptap/core";
import { CollaborationCaret } from "@tiptap/extension-collaboration-caret";
import type { Awareness } from "y-protocols/awareness";
import type { Doc } from "yjs";
import { NomorOtomatis } from "../numbering/nomor-otomatis.ts";
import { AcuanHidup } from "../references/acuan-hidup.ts";
import { SUMBER_ACUAN } from "../references/sumber-acuan.ts";
import { SUMBER_RUMUSAN } from "../rumusan/sumber-rumusan.ts";
import { skemaNaskah } from "../schema/skema-naskah.ts";
import { CariNaskah } from "./cari/cari-naskah.ts";
import { kolaborasiNaskah } from "./ikatan/kolaborasi.ts";
import { gambarKursor, tandaiPilihan } from "./kursor-rekan.ts";
import { LabelTerketik } from "./label-terketik.ts";
import { SaranNaskah } from "./saran/saran-naskah.ts";
import { type OpsiTempel, TempelNaskah } from "./tempel/tempel-naskah.ts";
import { TombolNaskah } from "./tombol-naskah.ts";

/** Who writes, as co-authors see it. */
export interface Penulis {
  readonly nama: string;
  /** `#rrggbb`. */
  readonly warna: string;
}

export interface BahanEditor {
  readonly ydoc: Doc;
  /** Absent where nobody else's cursor is shown. */
  readonly awareness?: Awareness;
  readonly pengguna: Penulis;
  readonly tempel?: OpsiTempel;
}

/** Extensions of an editor on the XmlFragment `default` of `ydoc`. Never give the editor `content`: what stands in Yjs is the document. */
export function ekstensiNaskah({ ydoc, awareness, pengguna, tempel }: BahanEditor): Extensions {
  return [
    ...skemaNaskah(),
    NomorOtomatis,
    AcuanHidup,
    SaranNaskah.configure({ sumber: [SUMBER_RUMUSAN, SUMBER_ACUAN], tombol: { rumusan: "Alt-/", acuan: "Mod-k" } }),
    TombolNaskah,
    LabelTerketik,
    CariNaskah,
    TempelNaskah.configure(tempel),
    kolaborasiNaskah(ydoc),
    ...(awareness
      ? [
          CollaborationCaret.configure({
            provider: { awareness },
            user: { name: pengguna.nama, color: pengguna.warna },
            render: gambarKursor,
            selectionRender: tandaiPilihan,
          }),
        ]
      : []),
  ];
}
