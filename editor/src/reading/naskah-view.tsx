/** The whole text of one regulation, in the order of the source. */
import { memo } from "react";
import { LampiranView } from "./lampiran-view.tsx";
import { JudulView, PembukaanView } from "./pembukaan-view.tsx";
import { PenjelasanView, PenutupView } from "./penutup-view.tsx";
import { useIndeks } from "./reading-context.ts";
import { IsiView } from "./unit-view.tsx";

/** Drawn once per regulation: nothing that happens while reading (place, copied link, term card) draws the text again. */
export const NaskahView = memo(function NaskahView() {
  const { naskah } = useIndeks();
  return naskah.peraturan.children.map((bagian, urut) => {
    const key = `${urut} ${bagian.type}`;
    switch (bagian.type) {
      case "judul":
        return <JudulView key={key} judul={bagian} />;
      case "pembukaan":
        return <PembukaanView key={key} pembukaan={bagian} />;
      case "batangTubuh":
        return <IsiView key={key} isi={bagian.children} level={2} />;
      case "penutup":
        return <PenutupView key={key} penutup={bagian} />;
      case "penjelasan":
        return <PenjelasanView key={key} penjelasan={bagian} />;
      default:
        return <LampiranView key={key} lampiran={bagian} />;
    }
  });
});
