/** Every correction of what is compared, below the grid: also those that cannot be applied any more. */

import { Alert } from "@mantine/core";
import type { KoreksiTampil, MatriksRingkas } from "@selaras/parsers";
import { IconAlertTriangle } from "@tabler/icons-react";
import { KoreksiLine } from "./koreksi-line.tsx";

interface KoreksiListProps {
  readonly ringkas: MatriksRingkas;
  readonly koreksi: readonly KoreksiTampil[];
  /** Lines of the server's file that a crash left unreadable. */
  readonly rusak: number;
}

/** Newest first. */
export function KoreksiList({ ringkas, koreksi, rusak }: KoreksiListProps) {
  const nama = new Map(ringkas.kolom.map((kolom) => [kolom.id, kolom.nama]));
  const hilang = koreksi.filter((satu) => satu.berlaku && satu.hilang.length > 0).length;
  return (
    <section id="koreksi" className="tambahan" aria-labelledby="judul-koreksi">
      <h2 id="judul-koreksi" tabIndex={-1}>
        Koreksi pasangan
      </h2>
      {hilang > 0 ? (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={`${hilang} koreksi tidak menemukan ketentuannya lagi`}>
          Naskahnya berubah sejak koreksi dibuat. Koreksi tetap disimpan; periksa di bawah ini, lalu cocokkan ulang bila perlu.
        </Alert>
      ) : null}
      {rusak > 0 ? (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={`${rusak} baris di berkas koreksi tidak terbaca`}>
          Baris itu terputus ketika server berhenti mendadak dan belum pernah dinyatakan tersimpan. Koreksi lain utuh.
        </Alert>
      ) : null}
      {koreksi.length === 0 ? <p>Belum ada. Buka satu sel untuk melepaskan atau mencocokkan pasangannya.</p> : null}
      <ul className="koreksi-riwayat">
        {koreksi.toReversed().map((satu) => (
          <KoreksiLine
            key={`${satu.daerah} ${satu.at} ${satu.b}`}
            koreksi={satu}
            daerah={nama.get(satu.daerah) ?? satu.daerah}
            onUndo={null}
          />
        ))}
      </ul>
    </section>
  );
}
