/** Word differences as `ins` and `del`, so that they are read out and printed, not only coloured. */
import type { Potongan } from "@selaras/parsers";
import { Fragment } from "react";
import { berurut } from "./berurut.ts";

interface BedaKataProps {
  readonly beda: readonly Potongan[];
  /** `acuan` leaves out what only the page has and prints the rest as the acuan does, `halaman` leaves out what only the acuan has. */
  readonly sisi: "keduanya" | "acuan" | "halaman";
}

export function BedaKata({ beda, sisi }: BedaKataProps) {
  return berurut(beda).map(({ kunci, isi: { jenis, teks, acuan } }) => {
    if (jenis === "tetap") return <span key={kunci}>{sisi === "acuan" ? (acuan ?? teks) : teks}</span>;
    if (sisi === (jenis === "hilang" ? "halaman" : "acuan")) return null;
    // Spaces stay outside of the mark: a struck-out space looks like a struck-out word.
    const [, before = "", kata = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(teks) ?? [];
    return (
      <Fragment key={kunci}>
        {before}
        {jenis === "hilang" ? <del>{kata}</del> : <ins>{kata}</ins>}
        {after}
      </Fragment>
    );
  });
}
