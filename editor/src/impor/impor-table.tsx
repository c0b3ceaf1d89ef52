/** Earlier imports as a table. */
import { Button } from "@mantine/core";
import type { ImporRingkas } from "@selaras/parsers";
import { useState } from "react";
import { useApi } from "../api-context.tsx";
import { Konfirmasi } from "../formulir/konfirmasi.tsx";
import { kabari } from "../kabar.ts";
import { PageLink } from "../page-link.tsx";
import { sebutUkuran } from "../rancangan-baru/periksa-berkas.ts";
import { WaktuTeks } from "../waktu-teks.tsx";
import { alamatImpor } from "./alamat-impor.ts";
import { judulImpor, SEBUTAN_BENTUK } from "./sebutan-impor.ts";

interface ImporTableProps {
  readonly impor: readonly ImporRingkas[];
  /** The present, for "5 menit yang lalu". */
  readonly kini: Date;
  readonly onDihapus: () => void;
}

interface Dihapus {
  readonly impor: ImporRingkas;
  readonly asal: HTMLElement;
}

/** One row per import, in the order given. */
export function ImporTable({ impor, kini, onDihapus }: ImporTableProps) {
  const api = useApi();
  const [dihapus, setDihapus] = useState<Dihapus | null>(null);
  return (
    <>
      <div className="daftar-scroller">
        <table className="daftar">
          <caption className="visually-hidden">Impor sebelumnya</caption>
          <thead>
            <tr>
              <th scope="col">Naskah</th>
              <th scope="col">Perlu diperiksa</th>
              <th scope="col">Rancangan</th>
              <th scope="col">Diimpor</th>
              <th scope="col">
                <span className="visually-hidden">Tindakan</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {impor.map((satu) => (
              <BarisImpor key={satu.id} impor={satu} kini={kini} onHapus={(asal) => setDihapus({ impor: satu, asal })} />
            ))}
          </tbody>
        </table>
      </div>
      {dihapus === null ? null : (
        <Konfirmasi
          judul="Hapus impor ini?"
          tombol="Hapus"
          bahaya
          asal={dihapus.asal}
          tersimpan="Impor masih ada."
          kirim={() => api.send(alamatImpor(dihapus.impor.id), undefined, "DELETE")}
          onSelesai={() => {
            setDihapus(null);
            api.forget(alamatImpor(dihapus.impor.id));
            kabari("Impor sudah dihapus.");
            onDihapus();
          }}
          onTutup={() => setDihapus(null)}
        >
          <p>
            Hasil baca <strong>{dihapus.impor.nama}</strong> dan keputusannya dihapus dari server. Rancangan atau naskah Pustaka yang sudah
            dibuat darinya tetap ada, begitu juga berkas di komputer Anda.
          </p>
        </Konfirmasi>
      )}
    </>
  );
}

interface BarisImporProps {
  readonly impor: ImporRingkas;
  readonly kini: Date;
  readonly onHapus: (asal: HTMLElement) => void;
}

function BarisImpor({ impor, kini, onHapus }: BarisImporProps) {
  const { id, nama, bentuk, ukuran, dibuat, keraguan, diputuskan, rancangan } = impor;
  const judul = judulImpor(impor);
  return (
    <tr>
      <th scope="row" className="daftar-utama">
        <PageLink to={`/impor/${id}`}>{judul}</PageLink>
        <span className="daftar-lunak">
          {judul === nama ? "" : `${nama} · `}
          {SEBUTAN_BENTUK[bentuk]}, {sebutUkuran(ukuran)}
        </span>
      </th>
      <td>{kalimatSisa(keraguan, diputuskan)}</td>
      <td>{rancangan === null ? "Belum dibuat" : <PageLink to={`/rancangan/${rancangan}`}>Buka rancangan</PageLink>}</td>
      <td className="daftar-waktu">
        <WaktuTeks iso={dibuat} kini={kini} />
      </td>
      <td>
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          aria-label={`Hapus ${nama}`}
          onClick={(event) => onHapus(event.currentTarget)}
        >
          Hapus
        </Button>
      </td>
    </tr>
  );
}

/** `3 dari 8 belum diputuskan`. */
function kalimatSisa(keraguan: number, diputuskan: number): string {
  if (keraguan === 0) return "Tidak ada";
  const sisa = keraguan - diputuskan;
  return sisa <= 0 ? `${keraguan} sudah diputuskan` : `${sisa} dari ${keraguan} belum diputuskan`;
}
