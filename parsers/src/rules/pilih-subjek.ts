import type { DaftarAturan, SumberPelaku } from "./aturan.ts";
import { type Frasa, frasaBenda } from "./frasa.ts";
import { type bacaInstrumen, penerbit } from "./instrumen.ts";
import { blankRujukan, kataKlausa } from "./kata-klausa.ts";
import { cariPelaku, mulaiPelaku } from "./pelaku.ts";
import { frasaDari, frasaOleh, isDiberiHak, isPasif, type Klausa, subjekKonteks } from "./subjek.ts";

/** Who is bound or entitled, and how that is known; `konteks` is a guess and says so. */
export interface SubjekTerpilih {
  readonly raw: string | null;
  readonly sumber: SumberPelaku;
  /** Its place in the sentence; `null` where it was put together. */
  readonly frasa: Frasa | null;
}

const NONE: SubjekTerpilih = { raw: null, sumber: "tidak-ada", frasa: null };

/** Passive in form only: `diutamakan berasal dari`, `dilarang membentuk`. */
const PASIF_SEMU = /^di(?:utamakan|prioritaskan|larang|wajibkan|haruskan)$/;

/**
 * The subject, most certain source first: the agent behind *oleh*, the grammatical subject of an active verb, the items of a list, who issues
 * the instrument, the context. Source: the rule model of Selaras §1 (`subjectSource`).
 */
export function pilihSubjek(
  klausa: Klausa,
  gramatikal: Frasa | null,
  instrumen: ReturnType<typeof bacaInstrumen>,
  syarat: string | null,
  list: DaftarAturan | null,
): SubjekTerpilih {
  const { teks, kata, predikat } = klausa;
  const slice = (frasa: Frasa): string => teks.slice(frasa.start, frasa.end);
  const aktor = gramatikal !== null && mulaiPelaku(slice(gramatikal));
  const oleh = frasaOleh(klausa);
  if (oleh !== null && (isPasif(klausa) || !aktor)) return { raw: slice(oleh), sumber: "frasa-oleh", frasa: oleh };
  const dari = frasaDari(klausa);
  if (dari !== null) return { raw: slice(dari), sumber: "frasa-oleh", frasa: dari };
  const items = aktor ? null : olehDalamDaftar(list);
  if (items !== null) return { raw: items, sumber: "frasa-oleh", frasa: null };
  const pemikul = olehMenjadi(klausa);
  if (pemikul !== null) return { raw: slice(pemikul), sumber: "frasa-oleh", frasa: pemikul };
  const semu = PASIF_SEMU.test(kata[predikat?.inti ?? -1]?.kata ?? "") || isDiberiHak(klausa);
  if (gramatikal !== null && (semu || !isPasif(klausa))) return { raw: slice(gramatikal), sumber: "subjek-gramatikal", frasa: gramatikal };
  const issuer = instrumen === null ? null : penerbit(instrumen);
  if (instrumen !== null && issuer !== null && cariPelaku(issuer)[0]?.start === 0)
    return { raw: issuer, sumber: "instrumen", frasa: { start: instrumen.end - issuer.length, end: instrumen.end } };
  const akhir = olehDiAkhir(teks);
  if (akhir !== null) return { raw: slice(akhir), sumber: "frasa-oleh", frasa: akhir };
  const konteks = subjekKonteks(klausa, syarat) ?? (gramatikal === null ? null : pelakuTugas(slice(gramatikal)));
  return konteks === null ? NONE : { raw: konteks, sumber: "konteks", frasa: null };
}

/** `oleh:` with a list, or items that each name who acts: `penyusunan rencana oleh Pejabat Level 2; …`. */
function olehDalamDaftar(list: DaftarAturan | null): string | null {
  if (list === null) return null;
  if (/\boleh\s*:?\s*$/i.test(list.lead)) return list.items.join("; ");
  const agents = list.items.flatMap((item) => {
    const frasa = frasaOleh({ teks: item, kata: kataKlausa(blankRujukan(item)), mulai: 0, predikat: null });
    // `oleh Pejabat Level 2 yang terdiri dari …` says more of the task, not of who does it
    const raw = frasa === null ? "" : item.slice(frasa.start, frasa.end).replace(/\s+yang\s+(?:terdiri|meliputi)\b.*$/su, "");
    return cariPelaku(raw).length > 0 ? [raw] : [];
  });
  return agents.length === 0 ? null : [...new Set(agents)].join("; ");
}

/** `Pembinaan menjadi tanggung jawab Sekretaris Daerah`: who bears it stands behind. */
function olehMenjadi({ teks, kata, predikat }: Klausa): Frasa | null {
  if (predikat === null || kata[predikat.inti]?.kata !== "menjadi") return null;
  const start = kata[predikat.akhir + 1]?.start ?? teks.length;
  const match = /^(?:tanggung\s?jawab|tugas|kewenangan|wewenang)\s+/i.exec(teks.slice(start));
  if (match === null || !mulaiPelaku(teks.slice(start + match[0].length))) return null;
  const first = kata.findIndex((word) => word.start >= start + match[0].length);
  return first < 0 ? null : frasaBenda(kata, first, teks);
}

/** `… yang ditetapkan oleh X.` at the very end decides for the whole sentence. */
function olehDiAkhir(teks: string): Frasa | null {
  const match =
    /\byang\s+(?:ditetapkan|disetujui|diputuskan|disahkan|ditandatangani|diterbitkan|dikeluarkan)\s+oleh\s+([^,;:.]{3,80})[.;]?\s*$/i.exec(
      teks,
    );
  if (match?.[1] === undefined || !mulaiPelaku(match[1])) return null;
  const start = match.index + match[0].indexOf(match[1]);
  return { start, end: start + match[1].trimEnd().length };
}

/** `Pelaksanaan tugas X dilaksanakan …`: X does it. */
function pelakuTugas(gramatikal: string): string | null {
  const match = /^(?:pelaksanaan tugas|pertanggung\s?jawaban pelaksanaan tugas)\s+(.+)$/i.exec(gramatikal.replace(/\s+/g, " "));
  return match?.[1] !== undefined && mulaiPelaku(match[1]) ? match[1] : null;
}

/**
 * A subject whose opener lost its *dalam*: `Penugasan dalam tim kerja yang …, Pejabat Fungsional … diutamakan`: what stands before the comma is
 * the case, the actor behind it the subject.
 */
export function pisahSyarat(teks: string, gramatikal: Frasa | null): { readonly subjek: Frasa | null; readonly syarat: Frasa | null } {
  if (gramatikal === null) return { subjek: null, syarat: null };
  const raw = teks.slice(gramatikal.start, gramatikal.end);
  const koma = raw.search(/\s*,\s+(?=\p{Lu})/u);
  if (koma < 0 || mulaiPelaku(raw) || !/\byang\b/.test(raw.slice(0, koma))) return { subjek: gramatikal, syarat: null };
  const after = koma + (/^\s*,\s+/.exec(raw.slice(koma))?.[0].length ?? 0);
  if (!mulaiPelaku(raw.slice(after))) return { subjek: gramatikal, syarat: null };
  const start = gramatikal.start;
  return { subjek: { start: start + after, end: gramatikal.end }, syarat: { start, end: start + koma } };
}
