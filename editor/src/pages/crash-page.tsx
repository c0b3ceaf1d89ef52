/** The last net: a fault of the code itself, or code that could not be fetched. */
import { Button } from "@mantine/core";
import { useEffect } from "react";
import { useRouteError } from "react-router";

/** Stands in place of the whole frame, so it uses nothing of it. */
export function CrashPage() {
  const error = useRouteError();
  useEffect(() => {
    document.title = "Terjadi kesalahan – Selaras";
  }, []);
  return (
    <main className="page-narrow">
      <h1 className="page-heading">Halaman ini tidak dapat ditampilkan</h1>
      <p>Terjadi kesalahan di dalam Selaras. Peraturan dan data di server tidak berubah; saringan Anda tersimpan di alamat halaman.</p>
      <p>Tekan Coba lagi untuk memuat ulang. Jika kesalahan berulang, sampaikan keterangan di bawah kepada pengelola.</p>
      <Button onClick={() => window.location.reload()}>Coba lagi</Button>
      <pre className="crash-detail">{error instanceof Error ? error.message : String(error)}</pre>
    </main>
  );
}
