/** What imports have put into the Pustaka, and the way to take it back; for who manages Selaras. */
import { Button } from "@mantine/core";
import type { EntriPustaka } from "@selaras/parsers";
import { useState } from "react";
import { useApi, useTerbaru } from "../api-context.tsx";
import { Konfirmasi } from "../formulir/konfirmasi.tsx";
import { Gagal } from "../gagal.tsx";
import { kabari } from "../kabar.ts";
import { namaPeraturan } from "../nama-peraturan.ts";
import { PageLink } from "../page-link.tsx";
import { WaktuTeks } from "../waktu-teks.tsx";
import { alamatHapusTambahan, alamatTambahan, type EntriTambahan } from "./alamat-impor.ts";

interface Dihapus {
  readonly tambahan: EntriTambahan;
  readonly asal: HTMLElement;
}

/** Nothing while there is none. */
export function TambahanPustaka() {
  const api = useApi();
  const { hasil, segarkan } = useTerbaru(alamatTambahan);
  const [dihapus, setDihapus] = useState<Dihapus | null>(null);
  if (hasil?.ok === false) return <Gagal galat={hasil.galat} tersimpan="Pustaka tidak berubah." onRetry={() => void segarkan()} />;
  if (!hasil || hasil.nilai.length === 0) return null;
  const kini = new Date();
  return (
    <section className="impor-sebelumnya" aria-labelledby="impor-tambahan-judul">
      <h2 id="impor-tambahan-judul">Pustaka dari impor</h2>
      <p className="impor-lunak">Dibaca semua orang. Hanya pengelola yang melihat daftar ini dan dapat menariknya kembali.</p>
      <div className="daftar-scroller">
        <table className="daftar">
          <caption className="visually-hidden">Peraturan di Pustaka yang berasal dari impor</caption>
          <thead>
            <tr>
              <th scope="col">Peraturan</th>
              <th scope="col">Ditambahkan oleh</th>
              <th scope="col">Waktu</th>
              <th scope="col">
                <span className="visually-hidden">Tindakan</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {hasil.nilai.map((satu) => (
              <tr key={satu.entri.id}>
                <th scope="row" className="daftar-utama">
                  <PageLink to={`/baca/${satu.entri.id}`}>{namaPeraturan(satu.entri)}</PageLink>
                  <span className="daftar-lunak">{satu.entri.mutuTeks}</span>
                </th>
                <td>{satu.oleh}</td>
                <td className="daftar-waktu">
                  <WaktuTeks iso={satu.pada} kini={kini} />
                </td>
                <td>
                  <Button
                    variant="subtle"
                    color="red"
                    size="compact-sm"
                    aria-label={`${tombol(satu)}: ${namaPeraturan(satu.entri)}`}
                    onClick={(event) => setDihapus({ tambahan: satu, asal: event.currentTarget })}
                  >
                    {tombol(satu)}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {dihapus === null ? null : (
        <Konfirmasi
          judul={dihapus.tambahan.menggantikan ? "Kembalikan naskah sebelumnya?" : "Hapus dari Pustaka?"}
          tombol={tombol(dihapus.tambahan)}
          bahaya
          asal={dihapus.asal}
          tersimpan="Pustaka tidak berubah."
          kirim={() => api.send(alamatHapusTambahan(dihapus.tambahan.entri.id), undefined, "DELETE")}
          onSelesai={() => {
            setDihapus(null);
            // Texts, lists and matrices are others now.
            api.forgetAll();
            kabari("Pustaka sudah dikembalikan.");
            void segarkan();
          }}
          onTutup={() => setDihapus(null)}
        >
          <p>
            <strong>{namaPeraturan(dihapus.tambahan.entri)}</strong> {akibat(dihapus.tambahan.entri, dihapus.tambahan.menggantikan)}{" "}
            Rancangan yang sudah dibuat tetap ada.
          </p>
        </Konfirmasi>
      )}
    </section>
  );
}

const tombol = ({ menggantikan }: EntriTambahan): string => (menggantikan ? "Kembalikan" : "Hapus");

const akibat = ({ acuan }: EntriPustaka, menggantikan: boolean): string =>
  menggantikan
    ? `kembali ke naskah ${acuan ? "kerja" : "bawaan"} bagi semua orang.`
    : "tidak lagi tampil di Pustaka dan matriks bagi semua orang.";
