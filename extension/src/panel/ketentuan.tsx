/** The tab *Ketentuan*: numbers, filters and the list, or one provision opened. */
import { type RefObject, useCallback, useDeferredValue, useMemo, useRef } from "react";
import type { Bacaan } from "../pesan/mesin.ts";
import { type Butir, barisDaftar, jenisTerdapat, jumlahPerBab, SARINGAN_AWAL, type SaringanButir, saringButir } from "./butir.ts";
import { Daftar } from "./daftar.tsx";
import { Rincian } from "./rincian.tsx";
import { Ringkasan } from "./ringkasan.tsx";
import { Saringan } from "./saringan.tsx";
import { kalimatJumlah, type TandaButir } from "./sebutan.ts";
import { useTombol } from "./use-tombol.ts";

/** What of the list stays while another tab is looked at. */
export interface TampilanDaftar {
  readonly saringan: SaringanButir;
  /** Id of the item that the keys are on. */
  readonly aktif: string | null;
}

export const TAMPILAN_AWAL: TampilanDaftar = { saringan: SARINGAN_AWAL, aktif: null };

interface KetentuanProps {
  readonly tab: number;
  readonly bacaan: Bacaan;
  readonly butir: readonly Butir[];
  /** Id of the opened one. */
  readonly dibuka: string | null;
  readonly tampilan: TampilanDaftar;
  readonly cari: RefObject<HTMLInputElement | null>;
  readonly onTampilan: (sebagian: Partial<TampilanDaftar>) => void;
  readonly onBuka: (id: string | null) => void;
  readonly onTuju: (butir: Butir) => void;
  readonly onCatat: (butir: Butir) => void;
  /** `null` without a server. */
  readonly onBukaSelaras: ((butir: Butir) => void) | null;
}

export function Ketentuan({
  tab,
  bacaan,
  butir,
  dibuka,
  tampilan,
  cari,
  onTampilan,
  onBuka,
  onTuju,
  onCatat,
  onBukaSelaras,
}: KetentuanProps) {
  const { saringan, aktif } = tampilan;
  const setAktif = useCallback((id: string | null) => onTampilan({ aktif: id }), [onTampilan]);
  const kotak = useRef<HTMLDivElement>(null);
  // The list may lag behind the keys, the keys not behind the list.
  const disaring = useDeferredValue(saringan);
  const shown = useMemo(() => saringButir(butir, disaring), [butir, disaring]);
  const baris = useMemo(() => barisDaftar(shown, disaring.urutan), [shown, disaring.urutan]);
  const jenis = useMemo(() => jenisTerdapat(butir), [butir]);
  const perBab = useMemo(() => jumlahPerBab(butir), [butir]);

  const terbuka = butir.find(({ id }) => id === dibuka) ?? null;
  const at = terbuka === null ? -1 : shown.indexOf(terbuka);
  const buka = useCallback(
    (id: string) => {
      setAktif(id);
      onBuka(id);
      const satu = butir.find((one) => one.id === id);
      if (satu) onTuju(satu);
    },
    [butir, onBuka, onTuju, setAktif],
  );
  const keDaftar = () => {
    // A reader who comes to the list without a choice starts at its head.
    if (!shown.some(({ id }) => id === aktif)) setAktif(shown[0]?.id ?? null);
    requestAnimationFrame(() => kotak.current?.focus());
  };
  const tutup = () => {
    onBuka(null);
    keDaftar();
    if (dibuka !== null) setAktif(dibuka);
  };
  const langkah = (arah: 1 | -1) => {
    // From one that the filter hides the walk starts at the head.
    const tujuan = shown[at === -1 ? 0 : (at + arah + shown.length) % shown.length];
    if (tujuan) buka(tujuan.id);
  };
  const pindah = (arah: 1 | -1) => () => {
    if (terbuka !== null) return langkah(arah);
    keDaftar();
    const kini = shown.findIndex(({ id }) => id === aktif);
    const tujuan = shown[Math.min(shown.length - 1, Math.max(0, kini === -1 ? 0 : kini + arah))];
    if (tujuan) setAktif(tujuan.id);
  };
  // Keys of the listbox itself are its own; these are for a reader who is elsewhere in the panel.
  useTombol({
    j: pindah(1),
    k: pindah(-1),
    ArrowDown: terbuka === null ? pindah(1) : undefined,
    ArrowUp: terbuka === null ? pindah(-1) : undefined,
    Escape: terbuka === null ? undefined : tutup,
  });
  const ubah = (sebagian: Partial<SaringanButir>) => onTampilan({ saringan: { ...saringan, ...sebagian } });

  if (terbuka !== null)
    return (
      <Rincian
        tab={tab}
        butir={terbuka}
        hilang={bacaan.hasil.hilang.find(({ id }) => id === terbuka.id) ?? null}
        acuan={bacaan.acuan}
        urutan={at === -1 ? `${shown.length} dalam daftar` : `${at + 1} dari ${shown.length}`}
        onTutup={tutup}
        onLangkah={langkah}
        onTuju={() => onTuju(terbuka)}
        onCatat={terbuka.tanda === "hilang" ? null : () => onCatat(terbuka)}
        onBukaSelaras={onBukaSelaras === null || terbuka.tanda === "hilang" ? null : () => onBukaSelaras(terbuka)}
      />
    );
  return (
    <div className="ketentuan">
      <h2 className="visually-hidden">Ketentuan: {kalimatJumlah(bacaan.hasil.jumlah)}</h2>
      <Ringkasan
        jumlah={bacaan.hasil.jumlah}
        perBab={perBab}
        tanda={saringan.tanda}
        usulan={saringan.usulan}
        bab={saringan.bab}
        onTanda={(satu) => ubah({ tanda: tukar(saringan.tanda, satu) })}
        onUsulan={() => ubah({ usulan: !saringan.usulan })}
        onBab={(bab) => ubah({ bab })}
      />
      <Saringan saringan={saringan} jenis={jenis} bab={perBab.map(({ bab }) => bab)} cari={cari} onUbah={ubah} onKeDaftar={keDaftar} />
      <p className="lunak daftar-jumlah" role="status">
        {shown.length === 0 ? "Tidak ada ketentuan yang cocok dengan saringan ini." : `${shown.length} dari ${butir.length} ketentuan`}
      </p>
      <Daftar baris={baris} aktif={aktif} kotak={kotak} onAktif={setAktif} onBuka={buka} />
    </div>
  );
}

function tukar(tanda: ReadonlySet<TandaButir>, satu: TandaButir): ReadonlySet<TandaButir> {
  const baru = new Set(tanda);
  if (!baru.delete(satu)) baru.add(satu);
  return baru;
}
