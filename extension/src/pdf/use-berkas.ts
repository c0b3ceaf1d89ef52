/** Which file the reader shows, from its address or from the person's hand. */
import { useCallback, useEffect, useRef, useState } from "react";
import { polaAsal } from "../peramban/pola-asal.ts";
import { ambilBerkas, type BerkasPdf, bacaPermintaan, type GagalAmbil, terimaBerkas } from "./ambil-berkas.ts";
import { bukaPdf, type PdfTerbuka } from "./buka-pdf.ts";

export type KeadaanBerkas =
  | { readonly tahap: "kosong" }
  | { readonly tahap: "memuat"; readonly nama: string; readonly terbaca: number; readonly jumlah: number }
  | { readonly tahap: "gagal"; readonly gagal: GagalAmbil }
  | { readonly tahap: "terbuka"; readonly pdf: PdfTerbuka; readonly alamat: string; readonly nama: string };

export interface AlatPdf {
  readonly pdfjs: typeof import("pdfjs-dist");
  /** Folder of the decoders of rare picture formats. */
  readonly wasmUrl?: string;
}

export interface BerkasTerpakai {
  readonly keadaan: KeadaanBerkas;
  /** A file that was picked or dropped. */
  readonly terima: (berkas: File) => void;
  /** Asks for the address again, after a permission was given or the network is back. */
  readonly ulang: () => void;
}

const MEMUAT: KeadaanBerkas = { tahap: "memuat", nama: "", terbaca: 0, jumlah: 0 };

export function useBerkas({ pdfjs, wasmUrl }: AlatPdf): BerkasTerpakai {
  const [keadaan, setKeadaan] = useState<KeadaanBerkas>(MEMUAT);
  /** The last one that was asked for wins, however long an earlier one takes. */
  const giliran = useRef(0);

  const buka = useCallback(
    async (ambil: () => Promise<BerkasPdf | GagalAmbil | null>) => {
      giliran.current++;
      const milik = giliran.current;
      const atur = (baru: KeadaanBerkas): void => {
        if (milik === giliran.current) setKeadaan(baru);
      };
      atur(MEMUAT);
      const berkas = await ambil();
      if (berkas === null) return atur({ tahap: "kosong" });
      if ("gagal" in berkas) return atur({ tahap: "gagal", gagal: berkas });
      const { isi, alamat, nama } = berkas;
      const kemajuan = (terbaca: number, jumlah: number): void => atur({ tahap: "memuat", nama, terbaca, jumlah });
      const pdf = await bukaPdf(pdfjs, isi, { kemajuan, ...(wasmUrl !== undefined && { wasmUrl }) });
      if ("gagal" in pdf) return atur({ tahap: "gagal", gagal: { gagal: pdf.gagal, alamat } });
      if (milik !== giliran.current) return void pdf.dokumen.destroy();
      atur({ tahap: "terbuka", pdf, alamat, nama });
    },
    [pdfjs, wasmUrl],
  );

  const dariAlamat = useCallback(() => void buka(() => ambilBerkas(bacaPermintaan(location.search), punyaIzin)), [buka]);
  useEffect(dariAlamat, [dariAlamat]);

  const terima = useCallback(
    (berkas: File) =>
      void buka(async () => {
        const diterima = await terimaBerkas(berkas);
        // a reload shows the same file again
        if (!("gagal" in diterima))
          history.replaceState(null, "", diterima.titipan === null ? location.pathname : `?titipan=${diterima.titipan}`);
        return diterima;
      }),
    [buka],
  );

  useEffect(() => (keadaan.tahap === "terbuka" ? () => void keadaan.pdf.dokumen.destroy() : undefined), [keadaan]);

  return { keadaan, terima, ulang: dariAlamat };
}

const punyaIzin = (asal: string): Promise<boolean> => chrome.permissions.contains({ origins: [polaAsal(asal)] });
