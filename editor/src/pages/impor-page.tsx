/** Brings files in: drop one or many, see how far each is, and open what came of it. */
import { useCallback, useMemo, useRef } from "react";
import { usePengguna } from "../akun/pengguna-context.tsx";
import { useTerbaru } from "../api-context.tsx";
import { BalokTunggu } from "../balok-tunggu.tsx";
import "../daftar.css";
import { Gagal } from "../gagal.tsx";
import { alamatDaftarImpor } from "../impor/alamat-impor.ts";
import { AntreanView } from "../impor/antrean-view.tsx";
import "../impor/impor.css";
import { ImporTable } from "../impor/impor-table.tsx";
import { TambahanPustaka } from "../impor/tambahan-pustaka.tsx";
import { useAntrean } from "../impor/use-antrean.ts";
import { ZonaBerkas } from "../impor/zona-berkas.tsx";
import { Kemajuan } from "../kemajuan.tsx";
import { PageHeading } from "../page-heading.tsx";

/** The page at `/impor`. */
export function ImporPage() {
  const { admin } = usePengguna();
  const { hasil, segarkan } = useTerbaru(alamatDaftarImpor);
  const { antrean, baris } = useAntrean(useCallback(() => void segarkan(), [segarkan]));
  const sebelumnya = useRef<HTMLHeadingElement>(null);
  const daftar = hasil?.ok ? hasil.nilai : null;
  // The time of the answer: a clock that ticks would draw every row again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const kini = useMemo(() => new Date(), [daftar]);
  const onDihapus = () => {
    void segarkan();
    // The row and its button are gone; the work goes on above the list.
    sebelumnya.current?.focus();
  };
  return (
    <div className="page-daftar">
      <PageHeading title="Impor berkas">Impor berkas</PageHeading>
      <p className="impor-pengantar">
        Selaras membaca berkas menjadi Bab, Pasal, dan ayat, lalu memperlihatkan yang meragukan di samping naskah sumbernya. Tidak ada
        rancangan yang dibuat sebelum Anda memintanya, dan hasil impor hanya Anda yang melihat.
      </p>
      <ZonaBerkas onBerkas={antrean.tambah} />
      <AntreanView antrean={antrean} baris={baris} />
      <section className="impor-sebelumnya" aria-labelledby="impor-sebelumnya-judul">
        <h2 id="impor-sebelumnya-judul" ref={sebelumnya} tabIndex={-1}>
          Impor sebelumnya
        </h2>
        <p className="impor-lunak">Disimpan 30 hari, paling banyak 50 yang terakhir.</p>
        {hasil === undefined ? (
          <div aria-hidden>
            <Kemajuan pesan="Memuat impor sebelumnya" />
            <BalokTunggu height="3.75rem" gap={1} />
          </div>
        ) : null}
        {hasil?.ok === false ? (
          <Gagal
            galat={hasil.galat}
            tersimpan="Impor di server tidak berubah; berkas baru tetap dapat dikirim."
            onRetry={() => void segarkan()}
          />
        ) : null}
        {daftar && daftar.length === 0 ? (
          <p className="daftar-kosong">Belum ada. Hasil impor tampil di sini begitu berkas selesai dibaca.</p>
        ) : null}
        {daftar && daftar.length > 0 ? <ImporTable impor={daftar} kini={kini} onDihapus={onDihapus} /> : null}
      </section>
      {admin ? <TambahanPustaka /> : null}
    </div>
  );
}
