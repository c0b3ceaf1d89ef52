/** One doubt: what is doubtful, the evidence, and a button for each way to settle it. */
import { Button, UnstyledButton } from "@mantine/core";
import type { Keraguan } from "@selaras/parsers";
import { IconCheck } from "@tabler/icons-react";
import { memo } from "react";
import { SEBUTAN_MACAM } from "./sebutan-impor.ts";

interface KeraguanKartuProps {
  readonly keraguan: Keraguan;
  /** Code of what was chosen. */
  readonly keputusan: string | null;
  readonly dipilih: boolean;
  readonly onTuju: (keraguan: Keraguan) => void;
  readonly onPilih: (keraguan: Keraguan, kode: string) => void;
}

export const KeraguanKartu = memo(function KeraguanKartu({ keraguan, keputusan, dipilih, onTuju, onPilih }: KeraguanKartuProps) {
  const { id, macam, tempat, pesan, bukti, pilihan, saran } = keraguan;
  return (
    <li className="impor-ragu" data-ragu-id={id} data-dipilih={dipilih || undefined} data-putus={keputusan !== null || undefined}>
      <div className="impor-ragu-kepala">
        <UnstyledButton
          className="impor-ragu-tempat"
          title="Perlihatkan di sumber dan pratinjau"
          aria-current={dipilih ? "true" : undefined}
          onClick={() => onTuju(keraguan)}
        >
          {tempat || "Awal naskah"}
        </UnstyledButton>
        <span className="impor-ragu-macam">{SEBUTAN_MACAM[macam] ?? macam}</span>
      </div>
      <p>{pesan}</p>
      {bukti === "" ? null : <blockquote>{bukti}</blockquote>}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that repeats the place */}
      <div className="impor-ragu-pilihan" role="group" aria-label={`Pilihan untuk ${tempat || "awal naskah"}`}>
        {pilihan.map(({ kode, sebutan }) => (
          <Button
            key={kode}
            size="xs"
            variant={keputusan === kode ? "filled" : "default"}
            aria-pressed={keputusan === kode}
            leftSection={keputusan === kode ? <IconCheck size={14} aria-hidden /> : null}
            onClick={() => onPilih(keraguan, kode)}
          >
            {sebutan}
            {kode === saran ? <span className="impor-ragu-saran"> (disarankan)</span> : null}
          </Button>
        ))}
      </div>
      {keputusan === null ? null : <p className="impor-lunak">Sudah diputuskan. Tekan pilihan itu sekali lagi untuk membatalkannya.</p>}
    </li>
  );
});
