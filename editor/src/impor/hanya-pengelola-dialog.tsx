/** Says why somebody without the right cannot do it. */
import { Button } from "@mantine/core";
import { Dialog } from "../formulir/dialog.tsx";

interface HanyaPengelolaDialogProps {
  readonly judul: string;
  /** What it changes, for whom. */
  readonly sebab: string;
  readonly onTutup: () => void;
}

export function HanyaPengelolaDialog({ judul, sebab, onTutup }: HanyaPengelolaDialogProps) {
  return (
    <Dialog judul={judul} onTutup={onTutup}>
      <div className="dialog-isi">
        <p>{sebab} Karena itu hanya pengelola Selaras yang dapat melakukannya.</p>
        <p>Mintalah pengelola mengimpor berkas ini dengan akunnya. Anda tetap dapat menjadikannya rancangan.</p>
        <div className="dialog-tombol">
          <Button onClick={onTutup} data-autofocus>
            Mengerti
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
