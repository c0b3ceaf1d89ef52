/** One correction as it was decided: what, by whom, when and why. */

import { Button } from "@mantine/core";
import type { KoreksiTampil } from "@selaras/parsers";
import { IconArrowBackUp, IconUserCheck } from "@tabler/icons-react";

/** `21 November 2026 pukul 10.12` */
const waktu = new Intl.DateTimeFormat("id", { dateStyle: "long", timeStyle: "short" });

/** An ISO time as it is said; anything else as it stands. */
function sebutanWaktu(at: string): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? at : waktu.format(time);
}

interface KoreksiLineProps {
  readonly koreksi: KoreksiTampil;
  /** Name of the region, where the line stands among those of others. */
  readonly daerah?: string;
  /** Takes the decision back; `null` where a later one already did. */
  readonly onUndo: (() => void) | null;
}

export function KoreksiLine({ koreksi: { putusan, a, b, by, at, reason, berlaku, hilang }, daerah, onUndo }: KoreksiLineProps) {
  const gone = hilang.map((sisi) => (sisi === "a" ? `${a} pada acuan` : `${b} pada peraturan daerah`));
  return (
    <li data-berlaku={berlaku}>
      <p>
        <IconUserCheck size={15} aria-hidden /> Dikoreksi oleh <strong>{by}</strong>, {sebutanWaktu(at)}: {daerah ? `${daerah}, ` : ""}
        {a} {putusan === "cocok" ? "dicocokkan dengan" : "dilepaskan dari"} {b}.{berlaku ? "" : " Sudah diganti koreksi kemudian."}
      </p>
      <p>Alasan: {reason}</p>
      {gone.length > 0 ? (
        <p className="koreksi-hilang">Tidak ditemukan lagi: {gone.join(" dan ")}. Koreksi ini disimpan, tetapi belum dapat diterapkan.</p>
      ) : null}
      {onUndo ? (
        <Button variant="default" size="compact-xs" leftSection={<IconArrowBackUp size={14} aria-hidden />} onClick={onUndo}>
          Batalkan koreksi ini
        </Button>
      ) : null}
    </li>
  );
}
