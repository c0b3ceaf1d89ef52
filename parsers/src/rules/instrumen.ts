import type { Instrumen } from "./aturan.ts";
import { INSTRUMEN, PENGANTAR_INSTRUMEN } from "./leksikon/instrumen.ts";
import { cariPelaku } from "./pelaku.ts";

/** Without one of these words a text names no instrument. */
const ADA = /surat|spmt|keputusan|peraturan|berita acara|perjanjian|sasaran|skp|nota|disposisi|bukti/i;

/** Close the name of an instrument. */
const AKHIR =
  /\s+(?:yang|selaku|oleh|dari|kepada|untuk|sesuai|sebagaimana|pada|dalam|dan\/atau|dan|atau|dengan|setelah|paling|secara|apabila|tentang|mengenai|melalui)\s|[,.;:(]|\s{2,}|$/i;

/**
 * The paper by which the norm is carried out, with its place; `null` where none is named. `teks` has its references blanked.
 * Offsets are UTF-16 code units of `teks`.
 */
export function bacaInstrumen(teks: string): (Instrumen & { readonly start: number; readonly end: number }) | null {
  if (!ADA.test(teks)) return null;
  for (const match of teks.matchAll(PENGANTAR_INSTRUMEN)) {
    const start = match.index + match[0].length;
    const rest = teks.slice(start, start + 160);
    const entri = INSTRUMEN.find(({ pola }) => pola.test(rest.toLowerCase()));
    if (entri === undefined) continue;
    const head = entri.pola.exec(rest.toLowerCase())?.[0].length ?? 0;
    const tail = AKHIR.exec(rest.slice(head))?.index ?? rest.length - head;
    const raw = sampaiPenerbit(rest.slice(0, head + tail).trim());
    // `berdasarkan Peraturan …` names a basis, not an instrument
    if (entri.jenis === "Peraturan" && !/^(?:ditetapkan|diatur|dituangkan)/.test(match[0])) continue;
    if (/\bini$/i.test(raw)) continue;
    return { jenis: entri.jenis, raw, start, end: start + raw.length };
  }
  return null;
}

/** `Keputusan Sekretaris Daerah Penugasan …`: a full stop was lost; the name ends with who issues it. */
function sampaiPenerbit(raw: string): string {
  const match = /^(?:surat\s+)?(?:keputusan|peraturan)\s+/i.exec(raw);
  if (match === null) return raw;
  const actor = cariPelaku(raw.slice(match[0].length))[0];
  return actor?.start === 0 && /^\s+\p{Lu}/u.test(raw.slice(match[0].length + actor.end)) ? raw.slice(0, match[0].length + actor.end) : raw;
}

/** Who issues it: `Keputusan Kepala Perangkat Daerah` → `Kepala Perangkat Daerah`; `null` where the name does not say. */
export function penerbit(instrumen: Instrumen): string | null {
  const match = /^(?:surat\s+)?(?:keputusan|peraturan|surat edaran|instruksi)\s+(.+)$/i.exec(instrumen.raw);
  return match?.[1] ?? null;
}
