import type { Editor } from "@tiptap/core";
import { useEffect, useRef } from "react";
import { useSearchParams } from "react-router";
import { kabari } from "../kabar.ts";
import { penomoranPada } from "../numbering/penomoran.ts";
import { tujuSatuan } from "./tempat.ts";

/** Goes to the provision that the address names (`?pasal=Pasal 5 ayat (1)`), once: it was true when the address was made, numbers change later. */
export function useTujuanAlamat(editor: Editor | null): void {
  const [cari, setCari] = useSearchParams();
  const pasal = cari.get("pasal");
  const sudah = useRef(false);
  useEffect(() => {
    if (editor === null || pasal === null || sudah.current) return;
    sudah.current = true;
    const unit = [...(penomoranPada(editor.state)?.unit ?? [])].find(([, { locator }]) => locator === pasal);
    // The outline and the panels have to be drawn first, or they push the place away again.
    requestAnimationFrame(() => {
      if (unit === undefined || !tujuSatuan(editor, unit[0]))
        kabari(`${pasal} tidak ada dalam rancangan ini, mungkin karena nomornya berubah.`);
    });
    setCari(
      (lama) => {
        lama.delete("pasal");
        return lama;
      },
      { replace: true },
    );
  }, [editor, pasal, setCari]);
}
