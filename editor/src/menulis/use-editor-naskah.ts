/** The editor of a sheet: made when the sheet is there, and again only for another document. */
import { Editor, type Extensions } from "@tiptap/core";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Awareness } from "y-protocols/awareness";
import type { Doc } from "yjs";
import { TandaIstilah } from "../definisi/tanda-istilah.ts";
import { IkatOtomatis } from "../references/ikat-otomatis.ts";
import { ekstensiNaskah, type Penulis } from "./ekstensi-naskah.ts";
import { type Pintasan, PintasanHalaman } from "./pintasan-halaman.ts";
import { SatuanKursor } from "./satuan-kursor.ts";
import type { OpsiTempel } from "./tempel/tempel-naskah.ts";

interface BahanLembar {
  readonly ydoc: Doc;
  readonly awareness: Awareness;
  readonly pengguna: Penulis;
  readonly bolehMenulis: boolean;
  readonly extensions: Extensions;
  readonly onReady?: ((editor: Editor) => void) | undefined;
  readonly tempel: OpsiTempel;
  readonly pintasan: Pintasan;
}

/** Pixels to the edge of the window that the caret keeps. */
const TEPI_GULUNG = { top: 96, bottom: 48, left: 0, right: 0 };

/** `null` until the editor is there. Callbacks and the name may change; document, presence and extensions make a new editor. */
export function useEditorNaskah(lembar: RefObject<HTMLDivElement | null>, bahan: BahanLembar): Editor | null {
  const { ydoc, awareness, extensions, bolehMenulis } = bahan;
  const [editor, setEditor] = useState<Editor | null>(null);
  const kini = useRef(bahan);
  kini.current = bahan;

  useEffect(() => {
    if (!lembar.current) return;
    const baru = new Editor({
      element: lembar.current,
      content: { type: "doc", content: [{ type: "satuan" }] },
      extensions: [
        ...ekstensiNaskah({
          ydoc,
          awareness,
          pengguna: kini.current.pengguna,
          tempel: {
            onPesan: (pesan) => kini.current.tempel.onPesan(pesan),
            onGambar: (berkas) =>
              kini.current.tempel.onGambar?.(berkas) ??
              kini.current.tempel.onPesan("Gambar tidak dapat ditempelkan di sini. Naskah tidak diubah."),
          },
        }),
        SatuanKursor,
        IkatOtomatis,
        TandaIstilah,
        PintasanHalaman.configure({
          cari: () => kini.current.pintasan.cari(),
          ganti: () => kini.current.pintasan.ganti(),
          bantuan: () => kini.current.pintasan.bantuan(),
          istilah: () => kini.current.pintasan.istilah(),
          definisi: () => kini.current.pintasan.definisi(),
        }),
        ...extensions,
      ],
      editable: kini.current.bolehMenulis,
      // Its styles stand in lembar.css.
      injectCSS: false,
      // Nobody asks what was deleted, and telling it costs at every key.
      enableCoreExtensions: { delete: false },
      editorProps: {
        // The line of tools covers the upper edge.
        scrollThreshold: TEPI_GULUNG,
        scrollMargin: TEPI_GULUNG,
        // Tiptap gives the role, and forgets it when `setEditable` sets these attributes again.
        attributes: {
          class: "naskah-tulis",
          role: "textbox",
          "aria-label": "Naskah rancangan",
          "aria-multiline": "true",
          lang: "id",
          spellcheck: "false",
        },
      },
    });
    setEditor(baru);
    kini.current.onReady?.(baru);
    return () => {
      setEditor(null);
      baru.destroy();
    };
  }, [lembar, ydoc, awareness, extensions]);

  useEffect(() => {
    editor?.setEditable(bolehMenulis);
  }, [editor, bolehMenulis]);

  const { nama, warna } = bahan.pengguna;
  useEffect(() => {
    awareness.setLocalStateField("user", { ...awareness.getLocalState()?.user, name: nama, color: warna });
  }, [awareness, nama, warna]);
  return editor;
}
