/** The deviations one by one under the headings of the draft. */
import { Button } from "@mantine/core";
import { useState } from "react";
import { type BarisDeviasi, type KelompokBaris, ringkasBaris } from "./daftar-deviasi.ts";
import { SEBUTAN_TANDA } from "./sebutan-deviasi.ts";
import { type Dibuka, kunciDibuka } from "./toko-deviasi.ts";

interface DeviasiDaftarProps {
  readonly kelompok: readonly KelompokBaris[];
  /** Words of a provision: of the draft, or of the acuan where the draft has none. */
  readonly teksOf: (baris: BarisDeviasi) => string;
  readonly dibuka: Dibuka | null;
  /** What is said where the list is empty. */
  readonly kosong: string;
  readonly onBuka: (baris: BarisDeviasi) => void;
}

/** Lines that are drawn at once: more than a screen, few enough for an old laptop. */
const SEKALIAN = 80;

export function DeviasiDaftar({ kelompok, teksOf, dibuka, kosong, onBuka }: DeviasiDaftarProps) {
  const [batas, setBatas] = useState(SEKALIAN);
  const jumlah = kelompok.reduce((sum, { baris }) => sum + baris.length, 0);
  if (jumlah === 0) return <p className="deviasi-catatan">{kosong}</p>;
  let left = batas;
  return (
    <div className="deviasi-daftar">
      {kelompok.map(({ bab, baris }) => {
        const shown = baris.slice(0, Math.max(0, left));
        left -= shown.length;
        if (shown.length === 0) return null;
        return (
          <section key={baris[0]?.kunci} aria-label={bab}>
            <h3 className="deviasi-bab">{bab}</h3>
            <ul>
              {shown.map((satu) => (
                <li key={satu.kunci}>
                  <Baris
                    baris={satu}
                    ringkas={ringkasBaris(satu, teksOf)}
                    terbuka={dibuka !== null && satu.kunci === kunciDibuka(dibuka)}
                    onBuka={() => onBuka(satu)}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {jumlah > batas ? (
        <Button variant="default" size="xs" fullWidth onClick={() => setBatas(batas + SEKALIAN)}>
          Tampilkan {Math.min(SEKALIAN, jumlah - batas)} lagi dari {jumlah - batas}
        </Button>
      ) : null}
    </div>
  );
}

interface BarisProps {
  readonly baris: BarisDeviasi;
  /** What the line says below the place. */
  readonly ringkas: string;
  readonly terbuka: boolean;
  readonly onBuka: () => void;
}

function Baris({ baris: { tanda, locator, usulan }, ringkas, terbuka, onBuka }: BarisProps) {
  const { nama, lambang } = SEBUTAN_TANDA[tanda];
  return (
    <button type="button" className="deviasi-baris" data-hubungan={tanda} aria-current={terbuka} onClick={onBuka}>
      <span className="deviasi-lambang" aria-hidden>
        {lambang}
      </span>
      <span className="deviasi-kepala">
        <strong>{locator}</strong> <span className="visually-hidden">{nama}</span>
        {usulan ? <span className="usulan">usulan</span> : null}
      </span>
      {ringkas === "" ? null : <span className="deviasi-kalimat">{ringkas}</span>}
    </button>
  );
}
