/** Above the button of a form: what the server did not take, and that everything typed is still there. */
import { Alert } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { Gagalan } from "../api.ts";

interface GalatFormProps {
  readonly gagal: Gagalan | null;
  /** What was kept, or was not done. */
  readonly tersimpan?: string;
  /** False on the pages that sign in: there 401 means something else. */
  readonly perluSesi?: boolean;
}

/** Nothing without a failure. When the session has ended, signing in happens in another tab, so that this form keeps what was typed. */
export function GalatForm({ gagal, tersimpan = "Isian Anda tetap ada.", perluSesi = true }: GalatFormProps) {
  if (!gagal) return null;
  const habis = perluSesi && gagal.status === 401;
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={habis ? "Sesi Anda sudah berakhir." : gagal.galat.pesan}
    >
      {tersimpan}{" "}
      {habis ? (
        <>
          <a href="/masuk" target="_blank" rel="noopener">
            Masuk lagi di tab baru
          </a>
          , kembali ke halaman ini, lalu kirim lagi.
        </>
      ) : (
        gagal.galat.tindakan
      )}
    </Alert>
  );
}
