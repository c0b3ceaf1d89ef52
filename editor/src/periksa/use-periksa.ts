/** The findings of the draft that is open, as React sees them. */
import type { Editor } from "@tiptap/core";
import { useSyncExternalStore } from "react";
import type { PotretPeriksa, TokoPeriksa } from "./toko-periksa.ts";

/** The store of an editor that was made with `tandaPeriksa`. */
export const tokoPeriksaDari = (editor: Editor): TokoPeriksa => editor.storage.tandaPeriksa.toko;

/** What is known now. */
export const usePotretPeriksa = (toko: TokoPeriksa): PotretPeriksa => useSyncExternalStore(toko.langgan, toko.potret);
