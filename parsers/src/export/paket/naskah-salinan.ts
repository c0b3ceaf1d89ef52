/** A draft as the copy of an enacted text. */
import type { DokumenRancangan, IsiRancangan, Satuan } from "../../rancangan/dokumen.ts";
import { teksTercatat } from "../../rancangan/sajian.ts";

const TTD = "ttd";

/** Where the place of a signature is taken already. */
const BERTANDA = /^\(?\s*(?:ttd|t\.t\.d|cap)\b/i;

/** The last line of an office, as butir 166 and 169 write it: capitals, then a comma. */
const JABATAN = /^(?:(?:Pj|Plt|Plh|Pjs|a\.n)\.?\s*)*[\p{Lu}\d\s.'’()-]+,$/u;

/**
 * The document with `ttd` in the place of each signature: between the office, which ends with a comma, and the name. Only closings are changed; one whose name
 * is not written yet is left as it is. Pure and linear; ids of the new lines follow from those before them.
 */
export function naskahSalinan(dokumen: DokumenRancangan): DokumenRancangan {
  const { content } = dokumen;
  const hasil: IsiRancangan[] = [];
  content.forEach((isi, at) => {
    hasil.push(isi);
    const berikut = content.slice(at + 1, at + 3).find((satu) => !isKosong(satu));
    if (isi.type !== "satuan" || !isJabatan(isi) || berikut === undefined || !isNama(berikut)) return;
    hasil.push({ type: "satuan", attrs: { ...isi.attrs, id: `${isi.attrs.id}-ttd`, asal: null }, content: [{ type: "text", text: TTD }] });
  });
  return { ...dokumen, content: hasil };
}

const tulisan = (satuan: Satuan): string => teksTercatat(satuan).replace(/\s+/g, " ").trim();

const isKosong = (isi: IsiRancangan): boolean => isi.type === "satuan" && tulisan(isi) === "";

const isJabatan = (satuan: Satuan): boolean => satuan.attrs.jenis === "penutup" && JABATAN.test(tulisan(satuan));

function isNama(isi: IsiRancangan): boolean {
  if (isi.type !== "satuan" || isi.attrs.jenis !== "penutup") return false;
  const teks = tulisan(isi);
  return teks !== "" && !BERTANDA.test(teks) && /^\p{L}/u.test(teks) && !/^(?:Diundangkan|Ditetapkan|BERITA|LEMBARAN)\b/.test(teks);
}
