/** Asks before every suggestion is chosen at once. */
import { Button } from "@mantine/core";
import type { Keraguan } from "@selaras/parsers";
import { Dialog } from "../formulir/dialog.tsx";

interface TerapkanSaranDialogProps {
  /** Undecided doubts that have a suggestion. */
  readonly keraguan: readonly Keraguan[];
  readonly onTerapkan: () => void;
  readonly onTutup: () => void;
}

export function TerapkanSaranDialog({ keraguan, onTerapkan, onTutup }: TerapkanSaranDialogProps) {
  return (
    <Dialog judul={`Terapkan ${keraguan.length} saran?`} onTutup={onTutup}>
      <div className="dialog-isi">
        <p>Yang sudah Anda putuskan tidak berubah. Tiap saran tetap dapat dibatalkan satu per satu.</p>
        <ul className="impor-saran">
          {ringkasSaran(keraguan).map(([sebutan, banyak]) => (
            <li key={sebutan}>
              {sebutan}: {banyak}
            </li>
          ))}
        </ul>
        <div className="dialog-tombol">
          <Button variant="default" onClick={onTutup} data-autofocus>
            Batal
          </Button>
          <Button onClick={onTerapkan}>Terapkan semua saran</Button>
        </div>
      </div>
    </Dialog>
  );
}

/** Kinds of choices and how many of each, in the order of the document. */
function ringkasSaran(keraguan: readonly Keraguan[]): readonly (readonly [string, number])[] {
  const hasil = new Map<string, number>();
  for (const { pilihan, saran } of keraguan) {
    const sebutan = pilihan.find(({ kode }) => kode === saran)?.sebutan;
    if (sebutan) hasil.set(sebutan, (hasil.get(sebutan) ?? 0) + 1);
  }
  return [...hasil];
}
