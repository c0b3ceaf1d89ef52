/** Asks before a wording is put in that was proposed for other words than those that stand there now. */
import type { Catatan } from "@selaras/parsers";
import { useMemo } from "react";
import type { Hasil } from "../api.ts";
import { Konfirmasi } from "../formulir/konfirmasi.tsx";
import { DiffView } from "../matriks/diff-view.tsx";
import { bedaRumusan } from "./beda-rumusan.ts";

interface TerapkanDialogProps {
  readonly catatan: Catatan;
  /** Words of the unit as they stand now. */
  readonly kini: string;
  readonly sebutan: string;
  readonly asal: HTMLElement;
  readonly kirim: () => Promise<Hasil<unknown>>;
  readonly onSelesai: () => void;
  readonly onTutup: () => void;
}

export function TerapkanDialog({ catatan, kini, sebutan, asal, kirim, onSelesai, onTutup }: TerapkanDialogProps) {
  const usulan = catatan.usulan ?? "";
  const beda = useMemo(() => bedaRumusan(kini, usulan), [kini, usulan]);
  return (
    <Konfirmasi
      judul={`${sebutan} sudah berubah`}
      tombol="Terapkan usul"
      asal={asal}
      tersimpan="Naskah tidak berubah, dan usul masih terbuka."
      kirim={kirim}
      onSelesai={onSelesai}
      onTutup={onTutup}
    >
      <p>
        Rumusan di naskah bukan lagi yang dibaca {catatan.oleh.nama} ketika mengusulkan. Bila usul diterapkan, rumusan sekarang berubah
        menjadi:
      </p>
      <p className="catatan-beda">
        <DiffView beda={beda} />
      </p>
    </Konfirmasi>
  );
}
