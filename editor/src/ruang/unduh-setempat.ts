/** Files made of what this browser holds, for the moments in which the server cannot give them. */
import { kePeraturan, naskahTersaji } from "@selaras/parsers";
import type * as Y from "yjs";
import { isiYdoc } from "../collaboration/isi-ydoc.ts";
import { bacaTitipan, berkasTitipan } from "../collaboration/titipan.ts";
import { simpanBerkas } from "../simpan-berkas.ts";

const berkas = (teks: string): Blob => new Blob([teks], { type: "text/plain;charset=utf-8" });

/** A file name that every system takes. */
const namaBerkas = (judul: string, awalan: string): string =>
  `${awalan} ${judul}`
    .replace(/[^\p{L}\p{N} .-]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, 120)
    .concat(".txt");

/** The draft as it stands on this page, with its computed numbers. */
export function unduhNaskah(ydoc: Y.Doc, judul: string): void {
  simpanBerkas(berkas(kePeraturan(naskahTersaji(isiYdoc(ydoc))).teks), namaBerkas(judul, "Naskah"));
}

/** The texts that the server refused, and where they differ from what it has. */
export function unduhTitipan(titipan: string, ydoc: Y.Doc, judul: string): void {
  simpanBerkas(berkas(berkasTitipan(bacaTitipan(titipan), isiYdoc(ydoc))), namaBerkas(judul, "Perubahan"));
}
