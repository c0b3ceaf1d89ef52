/** What a reader sees when something failed: what happened, what was kept, what to do, and a button to try again. */
import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle, IconRefresh } from "@tabler/icons-react";
import type { Galat } from "./api.ts";

interface GagalProps {
  readonly galat: Galat;
  /** What the reader has not lost. */
  readonly tersimpan: string;
  readonly onRetry: () => void;
}

/** The failure of one request. */
export function Gagal({ galat, tersimpan, onRetry }: GagalProps) {
  return (
    <Alert className="gagal" role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={galat.pesan}>
      <p>{tersimpan}</p>
      <p>{galat.tindakan}</p>
      <Button leftSection={<IconRefresh size={16} aria-hidden />} onClick={onRetry}>
        Coba lagi
      </Button>
    </Alert>
  );
}
