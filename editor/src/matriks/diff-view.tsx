/** Word differences as `ins` and `del`, so that they are read out and printed, not only coloured. */
import type { Potongan } from "@selaras/parsers";
import { Fragment } from "react";
import { withKeys } from "../reading/with-keys.ts";

interface DiffViewProps {
  readonly beda: readonly Potongan[];
  /** `acuan` leaves out what only the other text has and prints the rest as the acuan does, `daerah` leaves out what only the acuan has. */
  readonly sisi?: "keduanya" | "acuan" | "daerah";
}

/** Draws the pieces in order. */
export function DiffView({ beda, sisi = "keduanya" }: DiffViewProps) {
  return withKeys(beda).map(({ key, item: { jenis, teks, acuan } }) => {
    if (jenis === "tetap") return <span key={key}>{sisi === "acuan" ? (acuan ?? teks) : teks}</span>;
    if (sisi === (jenis === "hilang" ? "daerah" : "acuan")) return null;
    // Spaces stay outside of the mark: a struck-out space looks like a struck-out word.
    const [, before = "", kata = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(teks) ?? [];
    return (
      <Fragment key={key}>
        {before}
        {jenis === "hilang" ? <del>{kata}</del> : <ins>{kata}</ins>}
        {after}
      </Fragment>
    );
  });
}
