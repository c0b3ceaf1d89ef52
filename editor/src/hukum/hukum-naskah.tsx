/** What is shown of the laws that a draft cites: a card under the pointer, a dialog by key. */
import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { HukumDialog } from "./hukum-dialog.tsx";
import { KartuHukum } from "./kartu-hukum.tsx";
import type { KutipanNaskah } from "./kutipan-naskah.ts";
import "../reading/tanda-teks.css";
import "./hukum.css";

interface HukumNaskahProps {
  /** Made with `TandaHukum`. */
  readonly editor: Editor;
  readonly menulis: boolean;
  /** Tells the person something in a sentence. */
  readonly onPesan: (pesan: string) => void;
}

/** Stands once in the room of a draft. */
export function HukumNaskah({ editor, menulis, onPesan }: HukumNaskahProps) {
  const [dibuka, setDibuka] = useState<KutipanNaskah | null>(null);
  useEffect(() => {
    const buka = (ditekan: { readonly dibuka: KutipanNaskah | null }) => {
      if (ditekan.dibuka === null) onPesan("Letakkan kursor pada kutipan peraturan lain, lalu tekan Alt+Enter.");
      else setDibuka(ditekan.dibuka);
    };
    editor.on("bukaHukum", buka);
    return () => {
      editor.off("bukaHukum", buka);
    };
  }, [editor, onPesan]);
  return (
    <>
      <KartuHukum editor={editor} menulis={menulis} onBuka={setDibuka} />
      {dibuka === null ? null : (
        <HukumDialog editor={editor} dibuka={dibuka} menulis={menulis} onTutup={() => setDibuka(null)} onPesan={onPesan} />
      )}
    </>
  );
}
