/**
 * What the findings need whichever panel is shown, or none: what was set aside, the acuan for the comparing rules, the keys F8 and Shift+F8, and the
 * words for whoever listens. A panel that is hidden runs no effects.
 */
import type { RancanganRinci } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { useEffect } from "react";
import { tokoDari } from "../checking/use-deviasi.ts";
import { lompatTemuan } from "./lompat-temuan.ts";
import { useKesampingan } from "./use-kesampingan.ts";
import { tokoPeriksaDari, usePotretPeriksa } from "./use-periksa.ts";
import "./tanda-periksa.css";

interface PeriksaNaskahProps {
  /** Made with `tandaPeriksa` and `tandaDeviasi`. */
  readonly editor: Editor;
  readonly rancangan: RancanganRinci;
  /** The panel is to be seen: a sign in the draft was pressed. */
  readonly onBuka: () => void;
}

/** Stands once in the room of a draft. */
export function PeriksaNaskah({ editor, rancangan, onBuka }: PeriksaNaskahProps) {
  const toko = tokoPeriksaDari(editor);
  useKesampingan(rancangan.id, toko);
  useEffect(() => toko.dengarTanda(onBuka), [toko, onBuka]);
  useEffect(() => {
    const deviasi = tokoDari(editor);
    const pasang = () => toko.pasangAcuan(deviasi.potret().acuan?.peraturan ?? null);
    pasang();
    return deviasi.langgan(pasang);
  }, [editor, toko]);
  useTombolTemuan(editor);
  const { kabar } = usePotretPeriksa(toko);
  return (
    <p className="visually-hidden" role="status" data-kabar="periksa">
      {kabar}
    </p>
  );
}

/** F8 wherever the focus is: a draft that may only be read does not take keys itself. Over a dialog the key belongs to nobody. */
function useTombolTemuan(editor: Editor): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (document.activeElement?.closest('[role="dialog"][aria-modal="true"]')) return;
      event.preventDefault();
      lompatTemuan(editor.view, tokoPeriksaDari(editor), event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [editor]);
}
