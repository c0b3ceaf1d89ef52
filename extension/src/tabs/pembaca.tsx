/** The reader of PDFs, as plasmo looks for it. */

import workerUrl from "url:pdfjs-dist/build/pdf.worker.min.mjs";
import * as pdfjs from "pdfjs-dist";
import { PembacaPdf } from "../pdf/pembaca-pdf.tsx";
import { Kerangka } from "../rupa/kerangka.tsx";

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;

export default function Pembaca() {
  return (
    <Kerangka judul="Selaras: pembaca PDF">
      <PembacaPdf pdfjs={pdfjs} wasmUrl={chrome.runtime.getURL("assets/pdfjs/wasm/")} />
    </Kerangka>
  );
}
