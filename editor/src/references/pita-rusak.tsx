/** The strip above the sheet while references point to provisions that are gone: which, where, and a way to mend them. */
import { Button } from "@mantine/core";
import { IconUnlink } from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { useEffect, useState } from "react";
import { bukaSaran } from "../menulis/saran/saran-naskah.ts";
import { acuanRusak } from "./acuan-naskah.ts";
import { SUMBER_PERBAIKAN } from "./sumber-acuan.ts";
import "./pita-rusak.css";

type Rusak = ReturnType<typeof acuanRusak>;

/** Time after a change until they are counted again, in ms. */
const JEDA = 300;

function useAcuanRusak(editor: Editor): Rusak {
  const [rusak, setRusak] = useState<Rusak>([]);
  useEffect(() => {
    let timer = setTimeout(() => setRusak(acuanRusak(editor.state)));
    const hitung = () => {
      clearTimeout(timer);
      timer = setTimeout(() => editor.isDestroyed || setRusak(acuanRusak(editor.state)), JEDA);
    };
    editor.on("update", hitung);
    return () => {
      editor.off("update", hitung);
      clearTimeout(timer);
    };
  }, [editor]);
  return rusak;
}

export function PitaRusak({ editor, menulis }: { readonly editor: Editor; readonly menulis: boolean }) {
  const rusak = useAcuanRusak(editor);
  const [ke, setKe] = useState(0);
  const satu = rusak[ke % Math.max(1, rusak.length)];
  if (!satu) return null;
  /** The caret behind the reference, which may stand elsewhere by now. */
  const tuju = (urut: number): boolean => {
    const kini = acuanRusak(editor.state);
    const tujuan = kini[urut % Math.max(1, kini.length)];
    if (!tujuan) return false;
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, tujuan.pos + 1)).scrollIntoView());
    editor.view.focus();
    return true;
  };
  const berikutnya = () => {
    setKe((ke + 1) % rusak.length);
    tuju(ke + 1);
  };
  return (
    <section className="pita-rusak" aria-label="Acuan rusak">
      <IconUnlink size={16} aria-hidden />
      <p role="status">
        {rusak.length} acuan rusak: ketentuan yang diacu sudah tidak ada. <q>{satu.cadangan}</q>
      </p>
      <Button size="compact-xs" variant="default" onClick={() => tuju(ke)}>
        Tunjukkan
      </Button>
      {rusak.length > 1 ? (
        <Button size="compact-xs" variant="default" onClick={berikutnya}>
          Berikutnya
        </Button>
      ) : null}
      {menulis ? (
        <Button size="compact-xs" onClick={() => tuju(ke) && bukaSaran(editor, SUMBER_PERBAIKAN)}>
          Perbaiki
        </Button>
      ) : null}
    </section>
  );
}
