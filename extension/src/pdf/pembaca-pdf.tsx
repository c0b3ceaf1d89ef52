/** The reader of PDFs: the file, its pages, and the answers to the rest of the extension. */
import { useEffect, useState } from "react";
import { BelumTerbuka } from "./belum-terbuka.tsx";
import { jawabLembar, type Terbuka } from "./lembar-pdf.ts";
import { NaskahTerbuka } from "./naskah-terbuka.tsx";
import { createTunggu } from "./tunggu.ts";
import { type AlatPdf, useBerkas } from "./use-berkas.ts";
import { useSeret } from "./use-seret.ts";
import "./pembaca.css";
import "./lapisan-teks.css";

export function PembacaPdf(alat: AlatPdf) {
  const { keadaan, terima, ulang } = useBerkas(alat);
  const [terbuka] = useState(() => createTunggu<Terbuka | null>());
  const diseret = useSeret(terima);

  useEffect(() => jawabLembar(terbuka.ambil), [terbuka]);
  useEffect(() => {
    if (keadaan.tahap === "memuat") terbuka.kosongkan();
    else if (keadaan.tahap !== "terbuka") terbuka.isi(null);
    document.title = keadaan.tahap === "terbuka" ? `${keadaan.pdf.judul ?? keadaan.nama} · Selaras` : "Selaras: pembaca PDF";
  }, [keadaan, terbuka]);

  return (
    <main className="pembaca" data-seret={diseret || undefined}>
      {keadaan.tahap === "terbuka" ? (
        <NaskahTerbuka
          key={keadaan.alamat}
          pdf={keadaan.pdf}
          alamat={keadaan.alamat}
          nama={keadaan.nama}
          Lapisan={alat.pdfjs.TextLayer}
          terbuka={terbuka}
          onBerkas={terima}
        />
      ) : (
        <BelumTerbuka keadaan={keadaan} onBerkas={terima} onUlang={ulang} />
      )}
    </main>
  );
}
