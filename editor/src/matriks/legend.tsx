/** What the marks of the matrix mean, how often each occurs, and a filter by them. */
import type { Hubungan } from "@selaras/parsers";
import { HubunganTanda, SEBUTAN, type Tanda, URUTAN_TANDA } from "./hubungan.tsx";

interface LegendProps {
  readonly jumlah: Readonly<Record<Tanda, number>> | null;
  readonly dipilih: ReadonlySet<Tanda>;
  readonly onToggle: (tanda: Tanda) => void;
}

const arti = (tanda: Tanda): string =>
  tanda === "usulan" ? "Pasangan yang belum pasti; perlu diperiksa orang." : SEBUTAN[tanda as Hubungan].arti;

/** Pressed buttons keep only the rows in which such a cell stands. */
export function Legend({ jumlah, dipilih, onToggle }: LegendProps) {
  return (
    <fieldset className="legenda">
      <legend className="visually-hidden">Saring baris menurut hubungan</legend>
      {URUTAN_TANDA.map((tanda) => (
        <button
          key={tanda}
          type="button"
          className="legenda-butir"
          data-hubungan={tanda}
          aria-pressed={dipilih.has(tanda)}
          title={`${arti(tanda)} Tekan untuk menyaring baris.`}
          onClick={() => onToggle(tanda)}
        >
          {tanda === "usulan" ? <span className="usulan">usulan</span> : <HubunganTanda hubungan={tanda} />}
          {/* A new element for a new number: the old one would count as moved when its width changes. */}
          <span key={jumlah?.[tanda] ?? "menunggu"} className="legenda-jumlah">
            {jumlah?.[tanda] ?? "–"}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
