/** Sorting the definitions, with the new order shown before it is written. */
import { Button, Radio } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { type FormEvent, useMemo, useState } from "react";
import { Dialog } from "../formulir/dialog.tsx";
import { susunDefinisi } from "./perintah-definisi.ts";
import { istilahNaskah, satuanBerkata } from "./satuan-berkata.ts";
import { type CaraUrut, urutanDefinisi } from "./urut-definisi.ts";
import "./definisi.css";

const CARA: readonly (readonly [CaraUrut, string, string])[] = [
  ["pedoman", "Pedoman", "Umum sebelum khusus, menurut pemakaian pertama, yang berkaitan berdekatan (butir 109)."],
  ["pemakaian", "Pemakaian pertama", "Menurut istilah itu pertama kali dipakai dalam materi pokok."],
];

export function UrutDialog({ editor, onTutup }: { readonly editor: Editor; readonly onTutup: () => void }) {
  const [cara, setCara] = useState<CaraUrut>("pedoman");
  const [naskah] = useState(() => ({ satuan: satuanBerkata(editor.state), semua: istilahNaskah(editor.state) }));
  const ids = useMemo(() => urutanDefinisi(naskah.satuan, naskah.semua, cara), [naskah, cara]);
  const lama = new Map(naskah.semua.map((satu, at) => [satu.id, { nama: satu.nama, nomor: at + 1 }]));
  const tetap = ids.every((id, at) => lama.get(id)?.nomor === at + 1);
  const kirim = (event: FormEvent) => {
    event.preventDefault();
    susunDefinisi(editor, ids);
    onTutup();
  };
  return (
    <Dialog judul="Urutkan definisi" onTutup={onTutup} lebar="38rem" asal={editor.view.dom}>
      <form className="dialog-isi" onSubmit={kirim}>
        <Radio.Group label="Urutan" value={cara} onChange={(nilai) => setCara(nilai as CaraUrut)}>
          {CARA.map(([nilai, nama, arti]) => (
            <Radio key={nilai} value={nilai} label={nama} description={arti} mt="xs" />
          ))}
        </Radio.Group>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard */}
        <ol className="urut-definisi" aria-label="Urutan baru" tabIndex={0}>
          {ids.map((id, at) => {
            const satu = lama.get(id);
            return (
              <li key={id}>
                {satu?.nama} {satu?.nomor === at + 1 ? null : <span className="usul-ganti-letak">(semula angka {satu?.nomor})</span>}
              </li>
            );
          })}
        </ol>
        <div className="dialog-tombol">
          <Button variant="default" onClick={onTutup}>
            Batal
          </Button>
          <Button type="submit" disabled={tetap || !editor.isEditable}>
            {tetap ? "Sudah menurut urutan ini" : "Urutkan"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
