/** Asks before something that other people notice. */
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { Hasil } from "../api.ts";
import { Dialog } from "./dialog.tsx";
import { GalatForm } from "./galat-form.tsx";
import { useKiriman } from "./kirim.ts";

interface KonfirmasiProps {
  readonly judul: string;
  /** What will happen, and what is kept. */
  readonly children: ReactNode;
  readonly tombol: string;
  readonly bahaya?: boolean;
  readonly asal?: HTMLElement | null;
  /** What is said after a failure. */
  readonly tersimpan?: string;
  readonly kirim: () => Promise<Hasil<unknown>>;
  readonly onSelesai: () => void;
  readonly onTutup: () => void;
}

/** The dialog stays open with the reason when the server refuses. */
export function Konfirmasi(props: KonfirmasiProps) {
  const { judul, children, tombol, bahaya = false, asal, tersimpan = "Tidak ada yang berubah.", kirim, onSelesai, onTutup } = props;
  const { mengirim, gagal, jalankan } = useKiriman();
  const setuju = async () => {
    if ((await jalankan(kirim)) !== undefined) onSelesai();
  };
  return (
    <Dialog judul={judul} onTutup={onTutup} {...(asal && { asal })}>
      <div className="dialog-isi">
        {children}
        <GalatForm gagal={gagal} tersimpan={tersimpan} />
        <div className="dialog-tombol">
          <Button variant="default" onClick={onTutup} disabled={mengirim} data-autofocus>
            Batal
          </Button>
          <Button loading={mengirim} {...(bahaya && { color: "red" })} onClick={() => void setuju()}>
            {tombol}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
