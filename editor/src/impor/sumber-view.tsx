/** The text as it stands in the file, with its pages, what was taken for furniture, and the doubtful words. */
import type { HasilImpor } from "@selaras/parsers";
import { memo, useMemo } from "react";
import { type BarisSumber, barisSumber, type PotongSumber } from "./baris-sumber.ts";

/** Drawn once: selections and decisions are attributes that are set on its elements. */
export const SumberView = memo(function SumberView({ hasil }: { readonly hasil: HasilImpor }) {
  const baris = useMemo(() => barisSumber(hasil), [hasil]);
  return baris.map((satu) => <Baris key={satu.dari} baris={satu} />);
});

function Baris({ baris: { dari, sampai, halaman, potong } }: { readonly baris: BarisSumber }) {
  return (
    <>
      {halaman.map((nomor) => (
        <p key={nomor} className="impor-halaman">
          Halaman {nomor}
        </p>
      ))}
      {potong.length === 0 ? null : (
        <p className="impor-baris" data-dari={dari} data-sampai={sampai}>
          {potong.map((satu) => (
            <Potong key={satu.dari} potong={satu} />
          ))}
        </p>
      )}
    </>
  );
}

function Potong({ potong: { teks, perabot, keraguan } }: { readonly potong: PotongSumber }) {
  const isi = perabot ? <s title="Dianggap kepala atau kaki halaman; tidak ikut menjadi naskah">{teks}</s> : teks;
  return keraguan === null ? isi : <mark data-keraguan={keraguan}>{isi}</mark>;
}
