/** Where a draft is written together. */
import { useCallback } from "react";
import { Link, useParams } from "react-router";
import { usePengguna } from "../akun/pengguna-context.tsx";
import { useTerbaru } from "../api-context.tsx";
import { Gagal } from "../gagal.tsx";
import { Kemajuan } from "../kemajuan.tsx";
import { PageHeading } from "../page-heading.tsx";
import { alamatSatuRancangan } from "../rancangan/alamat-rancangan.ts";
import { NaskahTunggu } from "../ruang/naskah-tunggu.tsx";
import { Ruang } from "../ruang/ruang.tsx";
import "../ruang/ruang.css";
import "../ruang/panel.css";

/** The page at `/rancangan/:id`. */
export function RuangRancanganPage() {
  const { id = "" } = useParams();
  return <Rancangan key={id} id={id} />;
}

function Rancangan({ id }: { readonly id: string }) {
  const pengguna = usePengguna();
  const { hasil, segarkan } = useTerbaru(alamatSatuRancangan(id));
  const onBerubah = useCallback(() => segarkan(), [segarkan]);
  if (hasil?.ok) return <Ruang rancangan={hasil.nilai} pengguna={pengguna} onBerubah={onBerubah} />;
  if (hasil === undefined)
    return (
      <div className="ruang">
        <Kemajuan pesan="Membuka rancangan" />
        <div className="ruang-kepala">
          <PageHeading title="Rancangan" className="ruang-judul">
            Membuka rancangan
          </PageHeading>
        </div>
        <div className="ruang-isi">
          <div className="ruang-naskah">
            <NaskahTunggu />
          </div>
        </div>
      </div>
    );
  return (
    <div className="page-narrow">
      <PageHeading title="Rancangan">Rancangan tidak dapat dibuka</PageHeading>
      <Gagal galat={hasil.galat} tersimpan="Tulisan Anda di server dan di peramban ini tidak berubah." onRetry={() => void segarkan()} />
      <p>
        <Link to="/rancangan">Ke daftar rancangan</Link>
      </p>
    </div>
  );
}
