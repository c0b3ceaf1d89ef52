import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const INTI = "docProps/core.xml";

/**
 * An Office document again, with fixed times: the libraries stamp the present on every entry and in the properties, and the same matrix has
 * to give the same bytes. `tanggal` is the ISO date the properties are to tell; where it is none, the start of 1980 stands there. `sunting` gives
 * parts by their name another text, for what a library cannot write.
 */
export function zipTetap(arsip: Uint8Array, tanggal: string, sunting: Readonly<Record<string, (teks: string) => string>> = {}): Uint8Array {
  const isi = unzipSync(arsip);
  for (const [nama, ubah] of Object.entries(sunting)) {
    const lama = isi[nama];
    if (lama !== undefined) isi[nama] = strToU8(ubah(strFromU8(lama)));
  }
  const inti = isi[INTI];
  const saat = /^\d{4}-\d\d-\d\d/.exec(tanggal)?.[0] ?? "1980-01-01";
  if (inti !== undefined)
    isi[INTI] = strToU8(strFromU8(inti).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${saat}T00:00:00Z`));
  // fflate writes the local parts of the date: made from parts it is the same in every time zone; 1980 is the first year of ZIP
  return zipSync(isi, { mtime: new Date(1980, 0, 1), level: 6 });
}
