/** Where the units of the open draft stand and what they are called, for the panel of notes. */
import type { JenisSatuan } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";
import { useCallback, useDeferredValue, useMemo, useSyncExternalStore } from "react";
import { penomoranPada } from "../numbering/penomoran.ts";
import { sebutanSatuan } from "../rancangan/satuan-teks.ts";

export interface SusunanNaskah {
  /** Place in the order of the draft; `null` for a unit that is gone. */
  readonly tempat: (satuan: string) => number | null;
  /** `Pasal 5 ayat (1)`; `null` for a unit that is gone. */
  readonly sebutan: (satuan: string) => string | null;
}

/** Follows the structure of the draft; typing in a unit changes nothing here. `null` until the draft is open. */
export function useSusunan(editor: Editor | null): SusunanNaskah | null {
  const langgan = useCallback(
    (dengar: () => void) => {
      editor?.on("transaction", dengar);
      return () => void editor?.off("transaction", dengar);
    },
    [editor],
  );
  const penomoran = useDeferredValue(useSyncExternalStore(langgan, () => (editor === null ? undefined : penomoranPada(editor.state))));
  // The numbers are new exactly when the structure is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  return useMemo(() => (editor === null ? null : susunanNaskah(editor.state)), [editor, penomoran]);
}

/** The units of this state. */
export function susunanNaskah(state: EditorState): SusunanNaskah {
  const tempat = new Map<string, number>();
  state.doc.descendants((node) => {
    if (typeof node.attrs.id === "string") tempat.set(node.attrs.id, tempat.size);
    return !node.isTextblock;
  });
  const nomor = penomoranPada(state);
  const urutan = (nomor?.urutan ?? []).map((unit) => ({ ...unit, jenis: unit.jenis as JenisSatuan }));
  return {
    tempat: (satuan) => tempat.get(satuan) ?? null,
    sebutan: (satuan) => {
      if (!tempat.has(satuan)) return null;
      const unit = nomor?.unit.get(satuan);
      if (unit === undefined) return "Tabel atau gambar";
      // Units in a table or a form are counted by themselves.
      if (urutan[unit.indeks]?.id !== satuan) return `${unit.label} di dalam tabel atau contoh`.trim();
      return sebutanSatuan(urutan, unit.indeks);
    },
  };
}
