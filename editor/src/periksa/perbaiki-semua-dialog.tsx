/** *Perbaiki semua yang aman*: what will be mended, to be read before it is done; one step of undo. */
import { Button, Loader } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { useCallback, useEffect, useState } from "react";
import { Dialog } from "../formulir/dialog.tsx";
import { sebagaiSatuLangkah } from "../menulis/ikatan/satu-langkah.ts";
import { withKeys } from "../reading/with-keys.ts";
import { PratinjauView } from "./pratinjau-view.tsx";
import { isSamaRencana, type RencanaAman, rencanaAman } from "./rencana-aman.ts";
import { penyebutAtom } from "./sebut-atom.ts";
import { sebutanTempat } from "./sebutan-periksa.ts";
import type { TokoPeriksa } from "./toko-periksa.ts";

interface PerbaikiSemuaDialogProps {
  readonly editor: Editor;
  readonly toko: TokoPeriksa;
  readonly asal: HTMLElement;
  /** So many fixes were put in. */
  readonly onSelesai: (jumlah: number) => void;
  readonly onTutup: () => void;
}

/** `undefined` while it is worked out, `null` where that cannot be done now. */
type Rencana = RencanaAman | null | undefined;

/** A list of more is read in the text itself. */
const DISEBUT = 200;

export function PerbaikiSemuaDialog({ editor, toko, asal, onSelesai, onTutup }: PerbaikiSemuaDialogProps) {
  const [rencana, setRencana] = useState<Rencana>(undefined);
  const [berubah, setBerubah] = useState(false);
  const susun = useCallback(() => susunRencana(editor, toko), [editor, toko]);
  useEffect(() => {
    let current = true;
    void susun().then((baru) => {
      if (current) setRencana(baru);
    });
    return () => {
      current = false;
    };
  }, [susun]);

  const terapkan = async () => {
    if (!rencana) return;
    let kini: Rencana = rencana;
    if (!editor.state.doc.eq(rencana.awal)) {
      // somebody wrote meanwhile: what was read here is done only if it is still the same
      setRencana(undefined);
      kini = await susun();
      if (kini === null || !isSamaRencana(kini, rencana) || !editor.state.doc.eq(kini.awal)) {
        setBerubah(true);
        setRencana(kini);
        return;
      }
    }
    tulis(editor, kini);
    onSelesai(kini.butir.length);
  };
  const jumlah = rencana?.butir.length ?? 0;
  return (
    <Dialog judul="Perbaiki semua yang aman" onTutup={onTutup} asal={asal} lebar="46rem">
      <div className="dialog-isi">
        <p>Yang aman hanya mengubah bentuk: tanda baca, ejaan, huruf kapital, kata penghubung yang pasti. Isi ketentuan tidak berubah.</p>
        {berubah ? <p role="alert">Naskah berubah selagi daftar ini terbuka. Daftarnya sudah disusun ulang; periksa sekali lagi.</p> : null}
        {rencana === undefined ? (
          <p role="status">
            <Loader size="xs" aria-hidden /> Menyusun perbaikan …
          </p>
        ) : null}
        {rencana === null ? <p role="alert">Perbaikan belum dapat disusun. Naskah tidak berubah. Tutup, lalu coba lagi sebentar.</p> : null}
        {rencana && jumlah === 0 ? <p>Tidak ada perbaikan aman yang dapat diterapkan.</p> : null}
        {rencana && jumlah > 0 ? <Daftar rencana={rencana} /> : null}
        <div className="dialog-tombol">
          <Button variant="default" onClick={onTutup} data-autofocus>
            {jumlah > 0 ? "Batal" : "Tutup"}
          </Button>
          {jumlah > 0 ? <Button onClick={() => void terapkan()}>Terapkan {jumlah} perbaikan</Button> : null}
        </div>
      </div>
    </Dialog>
  );
}

function Daftar({ rencana: { butir } }: { readonly rencana: RencanaAman }) {
  return (
    <>
      <ol className="periksa-rencana" aria-label={`${butir.length} perbaikan`}>
        {withKeys(butir.slice(0, DISEBUT)).map(({ key, item: { temuan, pratinjau } }) => (
          <li key={key} className="periksa-langkah">
            <strong>{sebutanTempat(temuan)}</strong> <span className="panel-lunak">{temuan.perbaikan?.judul}</span>
            <PratinjauView pratinjau={pratinjau} />
          </li>
        ))}
      </ol>
      {butir.length > DISEBUT ? <p className="panel-lunak">dan {butir.length - DISEBUT} perbaikan lain yang sejenis.</p> : null}
    </>
  );
}

function susunRencana(editor: Editor, toko: TokoPeriksa): Promise<RencanaAman | null> {
  const { kesampingan } = toko.potret();
  const kunci = new Set(kesampingan.map((satu) => `${satu.kaidah} ${satu.kunci}`));
  return rencanaAman({
    doc: editor.state.doc,
    uji: toko.uji,
    sebut: penyebutAtom(editor),
    disisihkan: (temuan) => kunci.has(`${temuan.kaidah} ${temuan.kunci}`) || kunci.has(`${temuan.kaidah} null`),
  });
}

function tulis(editor: Editor, { ubahan }: RencanaAman): void {
  sebagaiSatuLangkah(editor, () => {
    const { tr } = editor.state;
    for (const step of ubahan.steps) tr.step(step);
    editor.view.dispatch(tr);
  });
}
