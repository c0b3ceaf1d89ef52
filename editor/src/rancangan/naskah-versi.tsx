/** A whole draft as text with its numbers. */
import type { DokumenRancangan } from "@selaras/parsers";
import { useMemo } from "react";
import "./naskah-versi.css";
import { satuanTeksOf } from "./satuan-teks.ts";

export function NaskahVersi({ isi }: { readonly isi: DokumenRancangan }) {
  const satuan = useMemo(() => satuanTeksOf(isi), [isi]);
  return (
    // Focusable, so that the arrow keys scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className="naskah-versi" aria-label="Naskah versi ini" tabIndex={0}>
      {satuan.map(({ id, jenis, tingkat, label, teks }) => (
        <p key={id} data-jenis={jenis} data-tingkat={tingkat}>
          {label ? <span className="naskah-versi-label">{label}</span> : null} {teks}
        </p>
      ))}
    </section>
  );
}
