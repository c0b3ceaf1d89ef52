/** The list at the caret. The focus stays in the sheet: keys go through `saran-naskah.ts`. */
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { ambilSaran, ID_SARAN, type SaranTampil, saranTampil } from "./saran-naskah.ts";
import "./saran.css";

/** Room that the list wants below its line, in pixels; where there is less it stands above. */
const TINGGI = 340;
const LEBAR = 448;
const TEPI = 8;

interface Letak {
  readonly left: number;
  readonly top?: number;
  readonly bottom?: number;
}

function letakOf(editor: Editor, dari: number): Letak {
  const { left, top, bottom } = editor.view.coordsAtPos(Math.min(dari, editor.state.doc.content.size));
  const kiri = Math.max(TEPI, Math.min(left, window.innerWidth - LEBAR - TEPI));
  return window.innerHeight - bottom < TINGGI && top > window.innerHeight - bottom
    ? { left: kiri, bottom: window.innerHeight - top + 4 }
    : { left: kiri, top: bottom + 4 };
}

export function DaftarSaran({ editor }: { readonly editor: Editor }) {
  const tampil = useEditorState({ editor, selector: ({ editor: kini }) => saranTampil(kini.state) });
  return tampil ? <Daftar editor={editor} tampil={tampil} /> : null;
}

function Daftar({ editor, tampil }: { readonly editor: Editor; readonly tampil: SaranTampil }) {
  const { dari, pilihan, aktif, terpilih, sebutan, jamak } = tampil;
  const [letak, setLetak] = useState<Letak | null>(null);
  const daftar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => setLetak(letakOf(editor, dari)), [editor, dari]);
  useEffect(() => {
    const pindah = () => setLetak(letakOf(editor, dari));
    window.addEventListener("scroll", pindah, { passive: true, capture: true });
    window.addEventListener("resize", pindah);
    return () => {
      window.removeEventListener("scroll", pindah, { capture: true });
      window.removeEventListener("resize", pindah);
    };
  }, [editor, dari]);
  useEffect(() => {
    daftar.current?.querySelector(`#${ID_SARAN}-${aktif}`)?.scrollIntoView({ block: "nearest" });
  }, [aktif]);
  return (
    <div className="saran" style={letak ?? { visibility: "hidden" }}>
      {terpilih.length === 0 ? null : (
        <p className="saran-terpilih">
          Dipilih: {terpilih.map(({ nama, sambung }) => `${nama}${sambung === "-" ? " sampai dengan" : ","}`).join(" ")} …
        </p>
      )}
      <div ref={daftar} id={ID_SARAN} role="listbox" aria-label={sebutan} className="saran-daftar">
        {pilihan.map(({ id, nama, keterangan, sumber }, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the sheet, which names the active option
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go through the sheet
          <div
            key={id}
            id={`${ID_SARAN}-${at}`}
            role="option"
            aria-selected={at === aktif}
            className="saran-pilihan"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => ambilSaran(editor, id)}
          >
            <span className="saran-nama">{nama}</span>
            {sumber === "" ? null : <span className="saran-sumber">{sumber}</span>}
            {keterangan === "" ? null : <span className="saran-keterangan">{keterangan}</span>}
          </div>
        ))}
      </div>
      <p className="saran-kaki" role="status">
        {pilihan.length === 0 ? "Tidak ada yang cocok." : `${pilihan.length} pilihan. Enter: ambil. Esc: tutup.`}
        {jamak && pilihan.length > 0 ? " Koma: pilih beberapa. Tanda hubung: rentang." : ""}
      </p>
    </div>
  );
}
