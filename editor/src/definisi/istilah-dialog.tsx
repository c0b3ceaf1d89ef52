/** One term: what it means, where it is defined, and another name for it with every use looked through before it is written. */
import { Button, Checkbox, TextInput } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { type FormEvent, useMemo, useState } from "react";
import { Dialog } from "../formulir/dialog.tsx";
import { type UsulGanti, usulGanti } from "./ganti-istilah.ts";
import type { Istilah } from "./istilah.ts";
import { gantiIstilah } from "./perintah-definisi.ts";
import { istilahNaskah, satuanBerkata } from "./satuan-berkata.ts";
import "./definisi.css";

interface IstilahDialogProps {
  readonly editor: Editor;
  readonly istilah: Istilah;
  readonly menulis: boolean;
  readonly onTutup: () => void;
}

const kunciUsul = ({ id, dari }: UsulGanti): string => `${id} ${dari}`;

export function IstilahDialog({ editor, istilah, menulis, onTutup }: IstilahDialogProps) {
  const [nama, setNama] = useState(istilah.nama);
  const [singkatan, setSingkatan] = useState(istilah.singkatan ?? "");
  const [terbalik, setTerbalik] = useState<ReadonlySet<string>>(new Set());
  const [naskah] = useState(() => ({ satuan: satuanBerkata(editor.state), semua: istilahNaskah(editor.state) }));
  const usul = useMemo(
    () => usulGanti(naskah.satuan, naskah.semua, istilah, { nama, singkatan: singkatan || null }),
    [naskah, istilah, nama, singkatan],
  );
  const dipilih = usul.filter((satu) => satu.diusulkan !== terbalik.has(kunciUsul(satu)));
  const bentrok = naskah.semua.some((lain) => lain.id !== istilah.id && [lain.nama, lain.singkatan].includes(nama.trim()));
  const balik = (satu: UsulGanti) => {
    const baru = new Set(terbalik);
    if (!baru.delete(kunciUsul(satu))) baru.add(kunciUsul(satu));
    setTerbalik(baru);
  };
  const kirim = (event: FormEvent) => {
    event.preventDefault();
    gantiIstilah(editor, dipilih);
    onTutup();
  };
  return (
    <Dialog judul={`Istilah: ${istilah.nama}`} onTutup={onTutup} lebar="44rem" asal={editor.view.dom}>
      <form className="dialog-isi" onSubmit={kirim}>
        <p className="istilah-arti">
          <span className="usul-ganti-letak">{istilah.letak}:</span> {istilah.arti}
        </p>
        {menulis ? (
          <>
            <TextInput
              label="Nama istilah"
              value={nama}
              onChange={(event) => setNama(event.currentTarget.value)}
              error={bentrok ? "Nama ini sudah didefinisikan." : null}
              data-autofocus
            />
            {istilah.singkatan === null ? null : (
              <TextInput label="Singkatan" value={singkatan} onChange={(event) => setSingkatan(event.currentTarget.value)} />
            )}
            {usul.length === 0 ? null : <DaftarUsul usul={usul} dipilih={new Set(dipilih)} onBalik={balik} />}
          </>
        ) : null}
        <div className="dialog-tombol">
          <Button variant="default" onClick={onTutup}>
            {menulis ? "Batal" : "Tutup"}
          </Button>
          {menulis ? (
            <Button type="submit" disabled={dipilih.length === 0 || bentrok}>
              Ganti di {dipilih.length} tempat
            </Button>
          ) : null}
        </div>
      </form>
    </Dialog>
  );
}

function catatanUsul({ huruf, diLuar }: UsulGanti): string {
  if (diLuar) return " (di luar batang tubuh; mungkin nama peraturan)";
  return huruf === "lain" ? " (huruf kecil; mungkin bukan istilah ini)" : "";
}

interface DaftarUsulProps {
  readonly usul: readonly UsulGanti[];
  readonly dipilih: ReadonlySet<UsulGanti>;
  readonly onBalik: (satu: UsulGanti) => void;
}

function DaftarUsul({ usul, dipilih, onBalik }: DaftarUsulProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
    <ul className="usul-ganti" aria-label="Pemakaian istilah" tabIndex={0}>
      {usul.map((satu) => (
        <li key={kunciUsul(satu)}>
          <Checkbox
            checked={dipilih.has(satu)}
            onChange={() => onBalik(satu)}
            label={
              <>
                <span className="usul-ganti-letak">
                  {satu.letak}
                  {catatanUsul(satu)}:
                </span>{" "}
                {satu.sebelum}
                <del>{satu.lama}</del> <ins>{satu.baru}</ins>
                {satu.sesudah}
              </>
            }
          />
        </li>
      ))}
    </ul>
  );
}
