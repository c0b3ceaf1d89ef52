/** Asks for a title: to rename a draft, or for its copy. */
import { Button, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { KeyboardEvent } from "react";
import type { Hasil } from "../api.ts";
import { Dialog } from "../formulir/dialog.tsx";
import { GalatForm } from "../formulir/galat-form.tsx";
import { focusFirstError, useKiriman } from "../formulir/kirim.ts";

const JUDUL_TERPANJANG = 500;

interface JudulDialogProps {
  readonly judulDialog: string;
  readonly keterangan: string;
  readonly awal: string;
  readonly tombol: string;
  readonly asal: HTMLElement | null;
  readonly kirim: (judul: string) => Promise<Hasil<unknown>>;
  readonly onSelesai: () => void;
  readonly onTutup: () => void;
}

/** Enter sends: a title has no lines. What is typed stays when the server refuses. */
export function JudulDialog({ judulDialog, keterangan, awal, tombol, asal, kirim, onSelesai, onTutup }: JudulDialogProps) {
  const { mengirim, gagal, jalankan } = useKiriman();
  const form = useForm({
    initialValues: { judul: awal },
    validate: { judul: (isi) => (isi.trim() === "" ? "Tuliskan judul." : null) },
  });
  const submit = form.onSubmit(async ({ judul }) => {
    if ((await jalankan(() => kirim(judul.replace(/\s+/gu, " ").trim()))) !== undefined) onSelesai();
  }, focusFirstError);
  const sendByEnter = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  return (
    <Dialog judul={judulDialog} onTutup={onTutup} asal={asal}>
      <form className="dialog-isi" noValidate onSubmit={submit}>
        <Textarea
          label="Judul"
          description={keterangan}
          autosize={false}
          rows={3}
          maxLength={JUDUL_TERPANJANG}
          data-autofocus
          onKeyDown={sendByEnter}
          {...form.getInputProps("judul")}
          data-path="judul"
        />
        <GalatForm gagal={gagal} />
        <div className="dialog-tombol">
          <Button variant="default" onClick={onTutup} disabled={mengirim}>
            Batal
          </Button>
          <Button type="submit" loading={mengirim}>
            {tombol}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
