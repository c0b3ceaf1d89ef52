/** Words of this person in a unit that somebody else deleted or moved: given back here, or told that they were typed again. */
import { Button } from "@mantine/core";
import { ATRIBUT_AWAL, type AtributSatuan, type Satuan } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { useEffect, useRef, useState } from "react";
import type { Doc } from "yjs";
import { jagaKata, type SatuanTerhapus } from "../ikatan/kata-rekan.ts";
import { sisipkanSatuan } from "../perintah-satuan.ts";
import { nomorNaskah } from "../perintah-tulis.ts";
import { ingatKlien, klienTerpakai } from "./klien-terpakai.ts";
import "./terhapus.css";

interface TulisanTerhapusProps {
  readonly ydoc: Doc;
  /** Id of the draft. */
  readonly dokumen: string;
  readonly editor: Editor | null;
  /** Whether this browser holds changes that the server does not have. */
  readonly belumTerkirim: () => boolean;
  readonly onPesan: (pesan: string) => void;
}

/** To be shown from before the first sync on; draws nothing while nothing was lost. */
export function TulisanTerhapus({ ydoc, dokumen, editor, belumTerkirim, onPesan }: TulisanTerhapusProps) {
  const [terhapus, setTerhapus] = useState<readonly SatuanTerhapus[]>([]);
  const kini = useRef({ editor, belumTerkirim, onPesan });
  kini.current = { editor, belumTerkirim, onPesan };

  useEffect(() => {
    const lama = klienTerpakai(dokumen);
    ingatKlien(dokumen, ydoc.clientID);
    return jagaKata(ydoc, {
      klienSendiri: () => lama,
      sudahTerkirim: () => !kini.current.belumTerkirim(),
      onTerhapus: (satuan) => setTerhapus((semua) => [...semua, satuan]),
      // The editor shows the copy a moment later, and with it its number.
      onDitulisUlang: (id) => window.setTimeout(() => kini.current.onPesan(pesanDitulisUlang(kini.current.editor, id))),
    });
  }, [ydoc, dokumen]);

  const buang = (satuan: SatuanTerhapus) => setTerhapus((semua) => semua.filter((satu) => satu !== satuan));
  const kembalikan = (satuan: SatuanTerhapus) => {
    if (!editor?.isEditable) return;
    const isi: Satuan = {
      type: "satuan",
      attrs: { ...ATRIBUT_AWAL, ...(satuan.attrs as Partial<AtributSatuan>), id: satuan.id },
      ...(satuan.teks === "" ? {} : { content: [{ type: "text", text: satuan.teks }] }),
    };
    if (sisipkanSatuan(editor, satuan.setelah, [isi]).length === 0) sisipkanSatuan(editor, null, [isi]);
    buang(satuan);
  };

  return terhapus.map((satuan) => (
    <div key={`${satuan.id} ${satuan.teks}`} role="alert" className="tulisan-terhapus">
      <p className="tulisan-terhapus-judul">Rekan menghapus bagian yang sedang Anda tulis</p>
      <p>Tulisan Anda masih ada di sini, tetapi tidak lagi di dalam naskah:</p>
      <blockquote>{satuan.teks}</blockquote>
      <div className="tulisan-terhapus-tombol">
        <Button size="compact-sm" disabled={!editor?.isEditable} onClick={() => kembalikan(satuan)}>
          Kembalikan ke naskah
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => buang(satuan)}>
          Buang
        </Button>
      </div>
    </div>
  ));
}

function pesanDitulisUlang(editor: Editor | null, id: string): string {
  const unit = editor && !editor.isDestroyed ? nomorNaskah(editor.state).unit.get(id) : undefined;
  const sebutan = unit?.locator ?? "bagian yang sedang Anda tulis";
  return `Rekan memindahkan ${sebutan}. Tulisan Anda sudah ikut dipindahkan; periksa hasilnya.`;
}
