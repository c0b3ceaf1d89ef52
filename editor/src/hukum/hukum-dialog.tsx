/** One cited law: what the register says of it, and in Mengingat its standard citation, looked at before it is written. */
import { Button } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { bedaRumusan } from "../catatan/beda-rumusan.ts";
import { Dialog } from "../formulir/dialog.tsx";
import { DiffView } from "../matriks/diff-view.tsx";
import { hariSetempat, keteranganHukum } from "./keterangan-hukum.ts";
import { KeteranganView } from "./keterangan-view.tsx";
import type { KutipanNaskah } from "./kutipan-naskah.ts";
import { tulisSitasi } from "./tulis-sitasi.ts";
import { usulSitasi } from "./usul-sitasi.ts";

interface HukumDialogProps {
  readonly editor: Editor;
  readonly dibuka: KutipanNaskah;
  readonly menulis: boolean;
  readonly onTutup: () => void;
  readonly onPesan: (pesan: string) => void;
}

export function HukumDialog({ editor, dibuka, menulis, onTutup, onPesan }: HukumDialogProps) {
  const [pada] = useState(() => hariSetempat(new Date()));
  const keterangan = keteranganHukum(dibuka.kutipan, pada);
  const usul = menulis ? usulSitasi(dibuka, pada) : null;
  const ganti = usul?.ganti ?? null;
  const tulis = () => {
    if (ganti === null) return;
    const ditulis = tulisSitasi(editor, ganti, dibuka.teks);
    onPesan(ditulis ? "Sitasi baku ditulis." : "Butir ini sudah berubah. Buka kembali keterangan peraturannya.");
    onTutup();
  };
  return (
    <Dialog judul={keterangan.nama} onTutup={onTutup} lebar="44rem" asal={editor.view.dom}>
      <div className="dialog-isi">
        <KeteranganView keterangan={keterangan} />
        {ganti === null ? null : (
          <section aria-label="Butir ini menjadi">
            <p className="hukum-kepala">Butir ini menjadi:</p>
            <p className="hukum-beda">
              <DiffView beda={bedaRumusan(ganti.semula, ganti.isi)} />
            </p>
          </section>
        )}
        {usul !== null && usul.ganti === null ? <p className="hukum-kepala">{usul.alasan}</p> : null}
        <div className="dialog-tombol">
          <Button variant="default" onClick={onTutup} data-autofocus={ganti === null || undefined}>
            {ganti === null ? "Tutup" : "Batal"}
          </Button>
          {ganti === null ? null : (
            <Button onClick={tulis} data-autofocus>
              Tulis sitasi baku
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
