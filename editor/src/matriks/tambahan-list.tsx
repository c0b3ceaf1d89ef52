/** Provisions of the regions that have no counterpart in the acuan: those that several share, then by region. */

import { Button } from "@mantine/core";
import type { KelompokTampil, MatriksRingkas } from "@selaras/parsers";
import { useState } from "react";
import { useMuatan } from "../api-context.tsx";
import { PageLink } from "../page-link.tsx";
import { alamatTambahan, alamatTambahanKolom } from "./alamat-matriks.ts";
import { alamatBaca } from "./kolom-telaah.ts";

interface TambahanListProps {
  readonly ringkas: MatriksRingkas;
  readonly query: string;
  readonly versi: number;
}

/** Regions listed at first. */
const FIRST = 40;

/** Everything is fetched when it is unfolded. */
export function TambahanList({ ringkas, query, versi }: TambahanListProps) {
  const [semua, setSemua] = useState(false);
  const shown = semua ? ringkas.kolom.length : FIRST;
  return (
    <section id="tambahan" className="tambahan" aria-labelledby="judul-tambahan">
      <h2 id="judul-tambahan" tabIndex={-1}>
        Tambahan daerah
      </h2>
      <p>
        {ringkas.tambahan} ketentuan daerah tidak mempunyai padanan di dalam {ringkas.acuan.nama}.
      </p>
      {ringkas.kolom.length > 1 ? <Bersama query={query} versi={versi} /> : null}
      {ringkas.kolom.slice(0, shown).map((kolom, at) => (
        <Daerah
          key={kolom.id}
          acuan={ringkas.acuan.id}
          id={kolom.id}
          nama={kolom.nama}
          jumlah={ringkas.ringkasan[at]?.tambahan ?? 0}
          versi={versi}
        />
      ))}
      {shown < ringkas.kolom.length ? (
        <Button variant="default" onClick={() => setSemua(true)}>
          Tampilkan {ringkas.kolom.length - shown} daerah lainnya
        </Button>
      ) : null}
    </section>
  );
}

function Bersama({ query, versi }: { readonly query: string; readonly versi: number }) {
  // No page is fetched before somebody unfolds the list.
  const [banyak, setBanyak] = useState(0);
  return (
    <details onToggle={(event) => event.currentTarget.open && setBanyak((before) => Math.max(before, 1))}>
      <summary>
        <h3>Tambahan yang sama di beberapa daerah</h3>
      </summary>
      {Array.from({ length: banyak }, (_, halaman) => (
        <Halaman
          // biome-ignore lint/suspicious/noArrayIndexKey: pages stand in their order
          key={halaman}
          query={query}
          mulai={halaman * 50}
          versi={versi}
          onMore={halaman === banyak - 1 ? () => setBanyak((before) => before + 1) : null}
        />
      ))}
    </details>
  );
}

interface HalamanProps {
  readonly query: string;
  readonly mulai: number;
  readonly versi: number;
  readonly onMore: (() => void) | null;
}

function Halaman({ query, mulai, versi, onMore }: HalamanProps) {
  const { hasil } = useMuatan(alamatTambahan(query, mulai, versi));
  if (!hasil) return <p role="status">Memuat …</p>;
  if (!hasil.ok) return <p role="alert">{`${hasil.galat.pesan} ${hasil.galat.tindakan}`}</p>;
  const { jumlah, kelompok } = hasil.nilai;
  if (jumlah === 0) return <p>Tidak ada tambahan yang sama di lebih dari satu daerah.</p>;
  return (
    <>
      <ul>
        {kelompok.map((satu) => (
          <Kelompok key={`${satu.anggota[0]?.kolom} ${satu.anggota[0]?.locator}`} kelompok={satu} />
        ))}
      </ul>
      {onMore && mulai + kelompok.length < jumlah ? (
        <Button variant="default" size="compact-md" onClick={onMore}>
          Tampilkan berikutnya ({jumlah - mulai - kelompok.length} lagi)
        </Button>
      ) : null}
    </>
  );
}

function Kelompok({ kelompok: { kalimat, jumlah, anggota } }: { readonly kelompok: KelompokTampil }) {
  return (
    <li>
      <p>{kalimat}</p>
      <p className="tambahan-anggota">
        {anggota.map((satu, at) => (
          <span key={`${satu.kolom} ${satu.locator}`}>
            {at > 0 ? "; " : ""}
            {satu.nama}, <PageLink to={alamatBaca(satu.kolom, satu.jangkar)}>{satu.locator}</PageLink>
          </span>
        ))}
        {jumlah > anggota.length ? <span>; dan {jumlah - anggota.length} lainnya</span> : null}
      </p>
    </li>
  );
}

interface DaerahProps {
  readonly acuan: string;
  readonly id: string;
  readonly nama: string;
  readonly jumlah: number;
  readonly versi: number;
}

function Daerah({ acuan, id, nama, jumlah, versi }: DaerahProps) {
  const [open, setOpen] = useState(false);
  const { hasil } = useMuatan(open ? alamatTambahanKolom(acuan, id, versi) : null);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>
          {nama} <span className="tambahan-jumlah">({jumlah})</span>
        </h3>
      </summary>
      {open && !hasil ? <p role="status">Memuat …</p> : null}
      {hasil?.ok === false ? <p role="alert">{`${hasil.galat.pesan} ${hasil.galat.tindakan}`}</p> : null}
      {hasil?.ok && hasil.nilai.length === 0 ? <p>Tidak ada: semua ketentuannya berpasangan dengan acuan.</p> : null}
      <ul>
        {hasil?.ok
          ? hasil.nilai.map((satu) => (
              <li key={satu.locator}>
                <p className="tambahan-tempat">
                  <PageLink to={alamatBaca(id, satu.jangkar)}>{satu.locator}</PageLink>
                  <span>{satu.kelompok.join(" › ")}</span>
                </p>
                <p>{satu.teks}</p>
              </li>
            ))
          : null}
      </ul>
    </details>
  );
}
