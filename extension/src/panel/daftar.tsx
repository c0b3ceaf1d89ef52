/** The provisions one below the other, drawn only where they can be seen: a listbox with one stop for Tab and an active item. */
import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, memo, type RefObject, useCallback, useEffect, useMemo, useRef } from "react";
import { type BarisDaftar, type Butir, ringkasButir } from "./butir.ts";
import { SEBUTAN_TANDA } from "./sebutan.ts";

interface DaftarProps {
  readonly baris: readonly BarisDaftar[];
  readonly aktif: string | null;
  /** Takes the focus when the panel comes back to the list. */
  readonly kotak: RefObject<HTMLDivElement | null>;
  readonly onAktif: (id: string) => void;
  readonly onBuka: (id: string) => void;
}

/** Heights in rem; fixed, so that nothing is measured while it scrolls. They stand in panel.css as well. */
const TINGGI = { butir: 4.25, bab: 2 } as const;

export function Daftar({ baris, aktif, kotak, onAktif, onBuka }: DaftarProps) {
  const butir = useMemo(() => baris.flatMap((satu, at) => (satu.jenis === "butir" ? [{ id: satu.butir.id, at }] : [])), [baris]);
  const nomorAktif = butir.findIndex(({ id }) => id === aktif);
  const barisAktif = butir[nomorAktif]?.at ?? -1;
  const rem = useMemo(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16, []);
  const lihatan = useVirtualizer({
    count: baris.length,
    getScrollElement: () => kotak.current,
    estimateSize: (at) => TINGGI[baris[at]?.jenis ?? "butir"] * rem,
    getItemKey: (at) => baris[at]?.kunci ?? at,
    overscan: 6,
    // What aria-activedescendant names has to exist, even out of sight.
    rangeExtractor: (range: Range) => {
      const shown = defaultRangeExtractor(range);
      return barisAktif < 0 || shown.includes(barisAktif) ? shown : [...shown, barisAktif].sort((a, b) => a - b);
    },
  });

  const pertama = useRef(true);
  useEffect(() => {
    if (barisAktif >= 0) lihatan.scrollToIndex(barisAktif, { align: pertama.current ? "center" : "auto" });
    pertama.current = false;
  }, [barisAktif, lihatan]);

  const tekan = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" && aktif !== null && nomorAktif >= 0) {
      event.preventDefault();
      return onBuka(aktif);
    }
    const layar = Math.max(1, Math.floor((kotak.current?.clientHeight ?? 0) / (TINGGI.butir * rem)) - 1);
    const tuju = tujuan(event.key, nomorAktif, butir.length, layar);
    if (tuju === null) return;
    event.preventDefault();
    const satu = butir[tuju];
    if (satu) onAktif(satu.id);
  };

  return (
    <div
      ref={kotak}
      className="daftar"
      role="listbox"
      aria-label="Ketentuan"
      tabIndex={0}
      aria-activedescendant={nomorAktif >= 0 && aktif !== null ? idButir(aktif) : undefined}
      onKeyDown={tekan}
    >
      <div role="presentation" className="daftar-isi" style={{ height: lihatan.getTotalSize() }}>
        {lihatan.getVirtualItems().map(({ index, key, start }) => {
          const satu = baris[index];
          if (satu === undefined) return null;
          return satu.jenis === "bab" ? (
            <div key={key} role="presentation" aria-hidden className="daftar-bab" style={{ transform: `translateY(${start}px)` }}>
              {satu.bab}
            </div>
          ) : (
            <Baris
              key={key}
              butir={satu.butir}
              nomor={satu.nomor + 1}
              jumlah={butir.length}
              letak={start}
              aktif={satu.butir.id === aktif}
              onBuka={onBuka}
            />
          );
        })}
      </div>
    </div>
  );
}

const idButir = (id: string): string => `butir-${id}`;

/** The item a key goes to; `null` for keys that mean nothing here. */
function tujuan(key: string, kini: number, jumlah: number, layar: number): number | null {
  const ke: Readonly<Record<string, number>> = {
    ArrowDown: kini + 1,
    j: kini + 1,
    J: kini + 1,
    ArrowUp: kini - 1,
    k: kini - 1,
    K: kini - 1,
    PageDown: kini + layar,
    PageUp: kini - layar,
    Home: 0,
    End: jumlah - 1,
  };
  const at = ke[key];
  return at === undefined || jumlah === 0 ? null : Math.min(jumlah - 1, Math.max(0, at));
}

interface BarisProps {
  readonly butir: Butir;
  /** From 1. */
  readonly nomor: number;
  readonly jumlah: number;
  /** Pixels from the top of the list. */
  readonly letak: number;
  readonly aktif: boolean;
  readonly onBuka: (id: string) => void;
}

const Baris = memo(function Baris({ butir, nomor, jumlah, letak, aktif, onBuka }: BarisProps) {
  const { nama, lambang } = SEBUTAN_TANDA[butir.tanda];
  const ringkas = useMemo(() => ringkasButir(butir), [butir]);
  const buka = useCallback(() => onBuka(butir.id), [onBuka, butir.id]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys belong to the listbox, which has the focus
    // biome-ignore lint/a11y/useFocusableInteractive: an option is reached by aria-activedescendant
    <div
      id={idButir(butir.id)}
      role="option"
      aria-selected={aktif}
      aria-setsize={jumlah}
      aria-posinset={nomor}
      className="daftar-butir"
      data-tanda={butir.tanda}
      style={{ transform: `translateY(${letak}px)` }}
      onClick={buka}
    >
      <span className="lambang" aria-hidden>
        {lambang}
      </span>
      <span className="daftar-kepala">
        <strong>{butir.locator}</strong> <span className="visually-hidden">{nama}.</span>
        {butir.usulan ? <span className="usulan">usulan</span> : null}
      </span>
      <span className="daftar-kalimat">{ringkas}</span>
    </div>
  );
});
