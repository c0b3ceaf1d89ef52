/** The corpus, read from the files that were put into the extension. */

import banyumas from "data-text:@selaras/parsers/corpus/perbup-banyumas-23-2024.md";
import cilacap from "data-text:@selaras/parsers/corpus/perbup-cilacap-5-2024.md";
import pesisirBarat from "data-text:@selaras/parsers/corpus/perbup-pesisir-barat-16-2024.md";
import kaltim from "data-text:@selaras/parsers/corpus/pergub-kalimantan-timur-50-2023.md";
import permenpan from "data-text:@selaras/parsers/corpus/permenpan-rb-7-2022.md";
import probolinggo from "data-text:@selaras/parsers/corpus/perwal-probolinggo-88-2024.md";
import { type AsalUsul, type EntriPustaka, type Provenans, parseMarkdown } from "@selaras/parsers";
import daftar from "@selaras/parsers/corpus/manifest.json";
import provenans from "@selaras/parsers/corpus/permenpan-rb-7-2022.provenance.json";
import type { PustakaBawaan } from "../mesin/pustaka-bawaan.ts";

const TEKS: Readonly<Record<string, string>> = {
  "permenpan-rb-7-2022": permenpan,
  "perbup-banyumas-23-2024": banyumas,
  "perbup-cilacap-5-2024": cilacap,
  "perbup-pesisir-barat-16-2024": pesisirBarat,
  "pergub-kalimantan-timur-50-2023": kaltim,
  "perwal-probolinggo-88-2024": probolinggo,
};

const { regulation, provisions, sources }: Pick<Provenans, "regulation" | "provisions" | "sources"> = provenans as unknown as Provenans;

/** Sources by their address and witnesses by their name: a code says nothing to a reader. */
function terbaca(asal: AsalUsul): AsalUsul {
  const nama = (id: string): string => {
    const entri = (daftar as readonly EntriPustaka[]).find((satu) => satu.id === id);
    return entri === undefined ? id : `${entri.jenis} Nomor ${entri.nomor} Tahun ${entri.tahun} (${entri.daerah})`;
  };
  return {
    ...asal,
    sources: asal.sources.map((kode) => sources[kode] ?? kode),
    witnesses: asal.witnesses.map((saksi) => ({ ...saksi, regulation: nama(saksi.regulation) })),
  };
}

/** The texts that ship with the extension, in the order of their manifest. */
export const PUSTAKA: PustakaBawaan = (daftar as readonly EntriPustaka[]).flatMap((entri) => {
  const teks = TEKS[entri.id];
  if (teks === undefined) return [];
  return [{ entri, peraturan: () => parseMarkdown(teks), ...(entri.id === regulation ? { asal: provisions.map(terbaca) } : {}) }];
});
