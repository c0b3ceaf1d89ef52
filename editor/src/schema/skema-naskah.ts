/** The schema of the editor: every node and mark of a draft, and the ids. */
import type { Extensions } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { Italic } from "@tiptap/extension-italic";
import { Text } from "@tiptap/extension-text";
import { AcuanNode } from "./acuan.ts";
import { ContohNode } from "./contoh.ts";
import { GambarNode } from "./gambar.ts";
import { IdSatuan } from "./id-satuan.ts";
import { IsianNode } from "./isian.ts";
import { SatuanNode } from "./satuan.ts";
import { SematanAsingNode } from "./sematan-asing.ts";
import { NODE_TABEL } from "./tabel.ts";

/** Tiptap extensions that make up the document. Without undo: that of Collaboration undoes each person's own changes alone. */
export const skemaNaskah = (): Extensions => [
  Document.extend({ content: "(satuan | table | gambar | contoh)+" }),
  Text,
  SatuanNode,
  AcuanNode,
  IsianNode,
  SematanAsingNode,
  ...NODE_TABEL,
  GambarNode,
  ContohNode,
  // No typing rules: `*` and `_` are plain characters in a law.
  Bold.extend({ addInputRules: () => [], addPasteRules: () => [] }),
  Italic.extend({ addInputRules: () => [], addPasteRules: () => [] }),
  IdSatuan,
];
