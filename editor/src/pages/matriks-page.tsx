/** Matriks: the provisions of the acuan against those of the regions. What is chosen and filtered lives in the address. */
import type { Matriks } from "@selaras/parsers";
import { useMemo, useState } from "react";

import { alamatMatriks, alamatPustaka, type EntriTerhitung } from "../api.ts";
import { useMuatan } from "../api-context.tsx";
import { BalokTunggu } from "../balok-tunggu.tsx";
import { Gagal } from "../gagal.tsx";
import { Kemajuan } from "../kemajuan.tsx";
import { CellDrawer, type SelTerbuka } from "../matriks/cell-drawer.tsx";
import { ColumnPicker } from "../matriks/column-picker.tsx";
import type { Tanda } from "../matriks/hubungan.tsx";
import { Legend } from "../matriks/legend.tsx";
import { MatriksGrid } from "../matriks/matriks-grid.tsx";
import { countTanda, groupRows, readTanda } from "../matriks/matriks-rows.ts";
import { TambahanList } from "../matriks/tambahan-list.tsx";
import { PageHeading } from "../page-heading.tsx";
import { useAlamat } from "../use-alamat.ts";
import "../matriks/hubungan.css";
import "../matriks/matriks.css";
import "../matriks/laci.css";
import "../matriks/matriks-print.css";

const NO_ENTRI: readonly EntriTerhitung[] = [];
const KEPT = "Pilihan kolom dan saringan Anda tersimpan di alamat halaman ini.";

/** The page at `/matriks`. */
export function MatriksPage() {
  const { params, change } = useAlamat();
  const pustaka = useMuatan(alamatPustaka);
  const entri = pustaka.hasil?.ok ? pustaka.hasil.nilai : NO_ENTRI;
  const acuan = entri.find((satu) => satu.acuan && (params.get("acuan") ?? satu.id) === satu.id);
  const daerah = entri.filter((satu) => !satu.acuan);
  const wanted = params.get("daerah")?.split(",") ?? [];
  const named = daerah.map((satu) => satu.id).filter((id) => wanted.includes(id));
  const kolom = named.length > 0 ? named : daerah.map((satu) => satu.id);

  const muatan = useMuatan(acuan && kolom.length > 0 ? alamatMatriks(acuan.id, kolom) : null);
  const matriks = useLatest(muatan.hasil?.ok ? muatan.hasil.nilai : undefined);
  const tanda = useMemo(() => readTanda(params.get("hubungan")), [params]);
  const jumlah = useMemo(() => (matriks ? countTanda(matriks) : null), [matriks]);

  const toggleTanda = (satu: Tanda) =>
    change("hubungan", [...tanda].includes(satu) ? [...tanda].filter((lain) => lain !== satu).join(",") : [...tanda, satu].join(","));
  const chooseKolom = (ids: readonly string[]) => change("daerah", ids.length === daerah.length ? "" : ids.join(","));

  const gagal = pustaka.hasil?.ok === false ? pustaka : muatan.hasil?.ok === false ? muatan : null;
  const menunggu = !gagal && muatan.hasil === undefined && !(pustaka.hasil?.ok && !acuan);
  return (
    <div className="matriks">
      <div className="matriks-layar">
        <div className="matriks-kepala">
          <PageHeading title="Matriks">Matriks persandingan</PageHeading>
          <Legend jumlah={jumlah} dipilih={tanda} onToggle={toggleTanda} />
          <div className="matriks-alat">
            <a href="#tambahan" className="matriks-tautan-tambahan" hidden={!matriks}>
              Tambahan daerah <span>({matriks?.tambahan.length ?? 0})</span>
            </a>
            <ColumnPicker pilihan={daerah} dipilih={kolom} onChange={chooseKolom} />
          </div>
        </div>
        {menunggu ? <Kemajuan pesan="Menyusun matriks" /> : null}
        {gagal?.hasil?.ok === false ? <Gagal galat={gagal.hasil.galat} tersimpan={KEPT} onRetry={gagal.retry} /> : null}
        {pustaka.hasil?.ok && (!acuan || daerah.length === 0) ? <NothingToCompare /> : null}
        {!matriks && menunggu ? <Waiting /> : null}
        {matriks && !gagal ? <Body matriks={matriks} tanda={tanda} onClear={() => change("hubungan", "")} /> : null}
      </div>
      {matriks && !gagal ? <TambahanList matriks={matriks} /> : null}
    </div>
  );
}

/** Keeps the last value while the next one is under way: choosing a column must not blank the page. */
function useLatest<T>(value: T | undefined): T | undefined {
  const [latest, setLatest] = useState(value);
  if (value !== undefined && value !== latest) setLatest(value);
  return value ?? latest;
}

function Body({
  matriks,
  tanda,
  onClear,
}: {
  readonly matriks: Matriks;
  readonly tanda: ReadonlySet<Tanda>;
  readonly onClear: () => void;
}) {
  const [terbuka, setTerbuka] = useState<SelTerbuka | null>(null);
  const kelompok = useMemo(() => groupRows(matriks, tanda), [matriks, tanda]);
  const jumlahBaris = kelompok.reduce((jumlah, satu) => jumlah + satu.baris.length, 0);
  return (
    <>
      <p className="visually-hidden" role="status">
        {jumlahBaris} dari {matriks.baris.length} ketentuan ditampilkan.
      </p>
      {jumlahBaris === 0 ? (
        <div className="matriks-kosong">
          <p>Tidak ada baris dengan hubungan yang dipilih. Lepaskan salah satu tombol hubungan di atas, atau tampilkan semua baris.</p>
          <button type="button" onClick={onClear}>
            Tampilkan semua baris
          </button>
        </div>
      ) : (
        <div className="matriks-bingkai">
          <MatriksGrid matriks={matriks} kelompok={kelompok} onOpen={(baris, kolom) => setTerbuka({ baris, kolom })} />
        </div>
      )}
      <CellDrawer
        matriks={matriks}
        terbuka={terbuka}
        onMove={(kolom) => setTerbuka((before) => before && { ...before, kolom })}
        onClose={() => setTerbuka(null)}
      />
    </>
  );
}

function NothingToCompare() {
  return (
    <div className="matriks-kosong">
      <p>Belum ada yang dapat disandingkan: pustaka harus memuat satu acuan dan sekurangnya satu peraturan daerah.</p>
      <p>Minta pengelola melengkapi pustaka, lalu muat ulang halaman ini.</p>
    </div>
  );
}

function Waiting() {
  return (
    <div className="matriks-bingkai" aria-hidden>
      <BalokTunggu height="6.25rem" gap={2} />
    </div>
  );
}
