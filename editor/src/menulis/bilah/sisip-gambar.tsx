/** Choosing a picture, saying what it shows, and sending it to the server. */
import { Alert, Button, FileInput, TextInput } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { type FormEvent, useState } from "react";
import { Dialog } from "../../formulir/dialog.tsx";
import { alamatGambarAman } from "../../schema/alamat-gambar.ts";
import { sisipkanGambar } from "./sisipan.ts";

/** Stores a picture; gives its address, or what went wrong and what to do, as a sentence. */
export type UnggahGambar = (berkas: File) => Promise<{ readonly src: string } | { readonly galat: string }>;

interface SisipGambarProps {
  readonly editor: Editor;
  readonly unggah: UnggahGambar;
  /** A picture from the clipboard; otherwise it is chosen here. */
  readonly berkas: File | null;
  readonly onTutup: () => void;
}

/** Larger ones the server does not take, in bytes. */
const TERBESAR = 2 * 1024 * 1024;

export function SisipGambar({ editor, unggah, berkas: awal, onTutup }: SisipGambarProps) {
  const [berkas, setBerkas] = useState<File | null>(awal);
  const [alt, setAlt] = useState("");
  const [galat, setGalat] = useState("");
  const [mengunggah, setMengunggah] = useState(false);
  const kirim = async (event: FormEvent) => {
    event.preventDefault();
    if (!berkas) return setGalat("Pilih berkas gambar lebih dahulu.");
    if (berkas.size > TERBESAR) return setGalat("Gambar lebih dari 2 MB. Perkecil gambarnya, lalu pilih lagi.");
    setMengunggah(true);
    const hasil = await unggah(berkas);
    setMengunggah(false);
    if ("galat" in hasil || alamatGambarAman(hasil.src) === null)
      return setGalat(
        "galat" in hasil ? hasil.galat : "Server memberi alamat gambar yang tidak dikenal. Gambar belum disisipkan; coba lagi.",
      );
    onTutup();
    if (!editor.isDestroyed) sisipkanGambar(editor, hasil.src, alt.trim());
  };
  return (
    <Dialog judul="Sisipkan gambar" onTutup={onTutup}>
      <form className="dialog-isi" onSubmit={(event) => void kirim(event)}>
        <FileInput
          label="Berkas gambar"
          description="PNG, JPEG, atau WebP, paling besar 2 MB."
          accept="image/png,image/jpeg,image/webp"
          value={berkas}
          onChange={setBerkas}
          data-autofocus
        />
        <TextInput
          label="Isi gambar dalam satu kalimat"
          description="Dibacakan kepada pembaca yang tidak melihat gambarnya."
          value={alt}
          onChange={(event) => setAlt(event.currentTarget.value)}
        />
        {galat === "" ? null : (
          <Alert color="red" role="alert">
            {galat}
          </Alert>
        )}
        <div className="dialog-tombol">
          <Button variant="default" onClick={onTutup}>
            Batal
          </Button>
          <Button type="submit" loading={mengunggah}>
            Sisipkan
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
