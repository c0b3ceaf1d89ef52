/** What can be offered while somebody types: the contract between the list at the caret and what fills it. */
import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";

export interface Pilihan {
  readonly id: string;
  readonly nama: string;
  /** A second line in a lighter ink. */
  readonly keterangan: string;
  /** At the right edge: where it comes from. */
  readonly sumber: string;
}

/** A choice, and the sign that was typed behind it before the next one: `,` for another, `-` for a range up to the next. */
export interface Terpilih {
  readonly id: string;
  readonly sambung: "," | "-" | "";
}

/** How a source was called. */
export interface Pemicu {
  /** Characters before the caret that belong to the call and are replaced by what is chosen. */
  readonly panjang: number;
  /** Of these, the first ones that ask nothing: the `/` or `@`. */
  readonly awalan: number;
  /** Called by words that may be meant as words: without anything to offer nothing is shown. */
  readonly otomatis: boolean;
}

export interface SumberSaran {
  readonly nama: string;
  /** Name of the list for screen readers. */
  readonly sebutan: string;
  /** Several may be chosen, set apart by commas, or a range by a hyphen. */
  readonly jamak: boolean;
  /** Whether the words before the caret call it; `null` where not. */
  pemicu(sebelumKursor: string, satuan: Node): Pemicu | null;
  /** Whether it may be called by key in this unit. */
  boleh(satuan: Node): boolean;
  /** What it has for the place of the caret; asked once for each call. */
  siapkan(state: EditorState): (tanya: string) => readonly Pilihan[];
  /** Takes what was chosen in the place of the words of the call. */
  pilih(editor: Editor, rentang: { readonly from: number; readonly to: number }, terpilih: readonly Terpilih[]): void;
}
