/** The card of a term under the pointer: what it means, and where it is defined. By keyboard F2 shows the same. */
import type { Editor } from "@tiptap/core";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Istilah } from "./istilah.ts";
import { istilahNaskah } from "./satuan-berkata.ts";
import "../reading/tanda-teks.css";
import "./definisi.css";

/** Long enough to move from the term onto the card (WCAG 1.4.13), and not to flicker where a pointer only crosses a term. */
const PERGI_MS = 250;
const DATANG_MS = 150;
const LEBAR = 380;
const TEPI = 8;

interface Tampil {
  readonly istilah: Istilah;
  readonly left: number;
  readonly top: number;
  readonly atas: boolean;
}

function tampilDi(elemen: HTMLElement, istilah: Istilah): Tampil {
  const kotak = elemen.getBoundingClientRect();
  const atas = kotak.bottom > window.innerHeight * 0.6;
  const left = Math.max(TEPI, Math.min(kotak.left, window.innerWidth - LEBAR - TEPI));
  return { istilah, left, top: atas ? kotak.top : kotak.bottom, atas };
}

interface KartuIstilahProps {
  readonly editor: Editor;
  /** The element whose terms are watched. */
  readonly lembar: RefObject<HTMLElement | null>;
}

export function KartuIstilah({ editor, lembar }: KartuIstilahProps) {
  const [tampil, setTampil] = useState<Tampil | null>(null);
  const kartu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const nanti = (kerja: () => void, jeda: number) => {
      clearTimeout(timer);
      timer = setTimeout(kerja, jeda);
    };
    const tutup = () => nanti(() => setTampil(null), 0);
    const lewat = ({ target }: PointerEvent) => {
      if (!(target instanceof Element)) return;
      if (kartu.current?.contains(target)) return clearTimeout(timer);
      const elemen = lembar.current?.contains(target) ? target.closest<HTMLElement>(".istilah-naskah") : null;
      if (!elemen) return nanti(() => setTampil(null), PERGI_MS);
      nanti(() => {
        const istilah = istilahNaskah(editor.state).find(({ id }) => id === elemen.dataset.istilah);
        if (istilah) setTampil(tampilDi(elemen, istilah));
      }, DATANG_MS);
    };
    document.addEventListener("pointerover", lewat);
    document.addEventListener("keydown", tutup);
    window.addEventListener("scroll", tutup, { passive: true, capture: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointerover", lewat);
      document.removeEventListener("keydown", tutup);
      window.removeEventListener("scroll", tutup, { capture: true });
    };
  }, [editor, lembar]);
  if (!tampil) return null;
  const { nama, singkatan, arti, letak } = tampil.istilah;
  return (
    <div
      ref={kartu}
      className="kartu-istilah"
      role="note"
      data-above={tampil.atas || undefined}
      style={{ left: tampil.left, top: tampil.top, width: LEBAR }}
    >
      <div className="kartu-istilah-isi">
        <p className="kartu-istilah-nama">
          {nama}
          {singkatan ? ` (${singkatan})` : ""}
        </p>
        <p>{arti}</p>
        <p className="kartu-istilah-letak">{letak}. Tekan F2 pada istilah untuk mengganti namanya.</p>
      </div>
    </div>
  );
}
