/** A provision of the page and the one of the acuan that it answers, one below the other or in one text. */
import type { PadananDeviasi } from "@selaras/parsers";
import { useState } from "react";
import { AsalTanda } from "./asal.tsx";
import { BedaKata } from "./beda-kata.tsx";

interface PadananProps {
  readonly padanan: PadananDeviasi;
  readonly acuan: string;
  /** Of the page. */
  readonly locator: string;
}

export function Padanan({ padanan, acuan, locator }: PadananProps) {
  const [gabung, setGabung] = useState(false);
  const tanda = padanan.asal ? <AsalTanda asal={padanan.asal} /> : null;
  const isBeda = padanan.beda.some(({ jenis }) => jenis !== "tetap");
  return (
    <div className="padanan">
      {isBeda ? (
        <fieldset className="pilih-tampilan">
          <legend className="visually-hidden">Tampilan perbandingan</legend>
          <button type="button" aria-pressed={!gabung} onClick={() => setGabung(false)}>
            Dua teks
          </button>
          <button type="button" aria-pressed={gabung} onClick={() => setGabung(true)}>
            Satu teks
          </button>
        </fieldset>
      ) : null}
      {gabung ? (
        <section aria-label={`Perbedaan kata, ${padanan.locator} acuan menjadi ${locator}`} className="bagian">
          <h3>
            {padanan.locator} acuan → {locator} {tanda}
          </h3>
          <p className="teks-hukum">
            <BedaKata beda={padanan.beda} sisi="keduanya" />
          </p>
        </section>
      ) : (
        <>
          <section aria-label={`Acuan, ${padanan.locator}`} className="bagian">
            <h3>
              {acuan}, {padanan.locator} {tanda}
            </h3>
            <p className="teks-hukum">
              <BedaKata beda={padanan.beda} sisi="acuan" />
            </p>
          </section>
          <section aria-label={`Halaman ini, ${locator}`} className="bagian">
            <h3>Halaman ini, {locator}</h3>
            <p className="teks-hukum">
              <BedaKata beda={padanan.beda} sisi="halaman" />
            </p>
          </section>
        </>
      )}
    </div>
  );
}
