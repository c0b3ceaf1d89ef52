/** How many findings there are, by gravity: seen, filtered by, and told to whoever listens. */
import type { Keparahan } from "@selaras/parsers";
import { KabarTenang } from "../checking/kabar-tenang.tsx";
import { kalimatTemuan, SEBUTAN_KEPARAHAN } from "./sebutan-periksa.ts";

interface TombolKeparahanProps {
  readonly keparahan: Keparahan;
  readonly jumlah: number;
  readonly tampil: boolean;
  readonly onTukar: () => void;
}

export function TombolKeparahan({ keparahan, jumlah, tampil, onTukar }: TombolKeparahanProps) {
  const { nama, arti, lambang } = SEBUTAN_KEPARAHAN[keparahan];
  return (
    <button
      type="button"
      className="legenda-butir periksa-hitungan"
      data-keparahan={keparahan}
      aria-pressed={tampil}
      title={`${nama}. ${arti} Tekan untuk ${tampil ? "menyembunyikan" : "menampilkan"}.`}
      onClick={onTukar}
    >
      <span className="periksa-lambang" aria-hidden>
        {lambang}
      </span>
      <span className="periksa-nama">{nama}</span>
      <span className="legenda-jumlah">{jumlah}</span>
    </button>
  );
}

export const KabarJumlah = ({ jumlah }: { readonly jumlah: Readonly<Record<Keparahan, number>> }) => (
  <KabarTenang kalimat={`Periksa: ${kalimatTemuan(jumlah)}`} />
);
