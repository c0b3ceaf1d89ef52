/** The card of a cited law under the pointer. By keyboard Alt+Enter opens the same as a dialog. */
import { Button } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { useRef } from "react";
import { hariSetempat, keteranganHukum } from "./keterangan-hukum.ts";
import { KeteranganView } from "./keterangan-view.tsx";
import type { KutipanNaskah } from "./kutipan-naskah.ts";
import { useTunjuk } from "./use-tunjuk.ts";
import { usulSitasi } from "./usul-sitasi.ts";

const LEBAR = 460;
const TEPI = 8;

interface KartuHukumProps {
  readonly editor: Editor;
  readonly menulis: boolean;
  readonly onBuka: (dibuka: KutipanNaskah) => void;
}

export function KartuHukum({ editor, menulis, onBuka }: KartuHukumProps) {
  const kartu = useRef<HTMLDivElement>(null);
  const [ditunjuk, tutup] = useTunjuk(editor, kartu);
  if (ditunjuk === null) return null;
  const { dibuka, kotak } = ditunjuk;
  const pada = hariSetempat(new Date());
  const keterangan = keteranganHukum(dibuka.kutipan, pada);
  const atas = kotak.bottom > window.innerHeight * 0.6;
  const left = Math.max(TEPI, Math.min(kotak.left, window.innerWidth - LEBAR - TEPI));
  const buka = () => {
    tutup();
    onBuka(dibuka);
  };
  return (
    <div
      ref={kartu}
      className="kartu-istilah"
      role="note"
      data-above={atas || undefined}
      style={{ left, top: atas ? kotak.top : kotak.bottom, width: LEBAR }}
    >
      <div className="kartu-istilah-isi">
        <p className="kartu-istilah-nama">{keterangan.nama}</p>
        <KeteranganView keterangan={keterangan} />
        {menulis && usulSitasi(dibuka, pada)?.ganti ? (
          <Button size="compact-sm" variant="default" onClick={buka}>
            Tulis sitasi baku …
          </Button>
        ) : null}
      </div>
    </div>
  );
}
