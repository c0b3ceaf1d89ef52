/** Whether the decisions are on the server. */
import { Button } from "@mantine/core";
import type { Keputusan } from "./use-keputusan.ts";

export function SimpananKeputusan({ keputusan: { simpanan, cobaLagi } }: { readonly keputusan: Keputusan }) {
  if (simpanan.jenis === "tersimpan") return <span className="impor-lunak">Tersimpan</span>;
  if (simpanan.jenis === "menyimpan") return <span className="impor-lunak">Menyimpan …</span>;
  const { galat, status } = simpanan.gagal;
  return (
    <div role="alert" className="impor-gagal-simpan">
      <p>
        <strong>Keputusan belum tersimpan.</strong> {galat.pesan} Pilihan Anda tetap ada di halaman ini.
      </p>
      {status === 401 ? (
        <p>
          <a href="/masuk" target="_blank" rel="noopener">
            Masuk lagi di tab baru
          </a>
          , lalu kembali ke sini.
        </p>
      ) : null}
      <Button size="compact-xs" variant="default" onClick={cobaLagi}>
        Coba lagi
      </Button>
    </div>
  );
}
