import type { Frasa } from "./frasa.ts";
import { blankRujukan, kataKlausa } from "./kata-klausa.ts";
import { mulaiPelaku } from "./pelaku.ts";
import { cariPredikat } from "./predikat.ts";

/** A shorter piece is an abbreviation with its full stop, no sentence. */
const MIN_KATA = 5;

/** The sentences of a text: cut behind a full stop before a capital, and where a scan lost the full stop. Offsets are UTF-16 code units. */
export function pecahKalimat(teks: string): readonly Frasa[] {
  const found: Frasa[] = [];
  let start = 0;
  for (const match of teks.matchAll(/[.;]\s+(?=\p{Lu}\p{Ll})/gu)) {
    const end = match.index + 1;
    if (teks.slice(start, end).split(/\s+/).length < MIN_KATA) continue;
    found.push({ start, end });
    start = match.index + match[0].length;
  }
  if (teks.slice(start).trim() !== "") found.push({ start, end: teks.length });
  return found.flatMap((sentence) => pisahTanpaTitik(teks, sentence));
}

/** Words with which a provision begins and which are no part of a name: a doing made a noun, or the opener of an adverbial. */
const AWAL_KETENTUAN =
  /(?<=\s)(?:(?!Peraturan|Pemerintahan|Perundang)Pe\p{Ll}{3,}an|Pertanggungjawaban|Ketentuan|Dalam|Untuk|Apabila|Tata cara|Rincian|Jumlah|Format)\b/u;
const DI_SINI = new RegExp(AWAL_KETENTUAN, "uy");

/** Behind one of these the second predicate stands in a clause of the same sentence. */
const ANAK_KALIMAT =
  /^(?:yang|setelah|sebelum|apabila|jika|bilamana|ketika|saat|mana|tempat|dimana|bahwa|agar|sehingga|karena|sejak|sepanjang|selama|adalah|ialah)$/;

/** Words that lead on to what stands behind them. */
const BERSAMBUNG =
  /^(?:dan|atau|dan\/atau|serta|di|ke|dari|pada|dalam|untuk|dengan|oleh|kepada|bagi|atas|sebagai|selaku|antar|lintas|antara|terhadap|melalui|tentang|mengenai|berdasarkan|sesuai|menurut|maka|suatu|satu|setiap|melakukan|proses|tahapan|ketentuan)$/;

/**
 * `… keahlian dan/atau keterampilan Penugasan secara individu dapat melibatkan …`: behind a whole sentence a second one begins, with its own
 * predicate, and nothing joins the two.
 */
function pisahTanpaTitik(teks: string, { start, end }: Frasa): readonly Frasa[] {
  // most sentences have no such word behind their first one
  if (!AWAL_KETENTUAN.test(teks.slice(start, end))) return [{ start, end }];
  const plain = blankRujukan(teks.slice(start, end));
  const kata = kataKlausa(plain);
  const first = cariPredikat(kata, 0);
  for (let at = (first?.akhir ?? kata.length) + 2; at < kata.length; at++) {
    const [before, here] = [kata[at - 1], kata[at]];
    if (before === undefined || here === undefined || ANAK_KALIMAT.test(before.kata)) break;
    DI_SINI.lastIndex = here.start;
    if (!DI_SINI.test(plain) || BERSAMBUNG.test(before.kata) || before.verba || !/^\p{L}/u.test(before.kata)) continue;
    const second = cariPredikat(kata, at);
    if (second === null || second.awal === at) break;
    const cut = start + here.start;
    return [{ start, end: start + before.end }, ...pisahTanpaTitik(teks, { start: cut, end })];
  }
  return [{ start, end }];
}

const SAMBUNG = /,\s+(?:dan|serta|sedangkan)\s+/g;

/** The words in which the predicate of a second clause must come. */
const DEKAT = 14;

/**
 * The sentences of a text, and the clauses of each that name who does what on their own: `anggota tim melaporkan …, dan ketua tim melaporkan …`
 * are two norms in one sentence. Offsets are UTF-16 code units.
 */
export function pecahNorma(teks: string): readonly Frasa[] {
  return pecahKalimat(teks).flatMap(({ start, end }) => {
    const found: Frasa[] = [];
    let from = start;
    for (const match of teks.slice(start, end).matchAll(SAMBUNG)) {
      const next = start + match.index + match[0].length;
      if (!isClause(teks.slice(next, end))) continue;
      found.push({ start: from, end: start + match.index });
      from = next;
    }
    return [...found, { start: from, end }];
  });
}

function isClause(rest: string): boolean {
  if (!mulaiPelaku(rest)) return false;
  const kata = kataKlausa(blankRujukan(rest.slice(0, 200)));
  const koma = kata.findIndex(({ kata: word }) => /^[,;:.]$/.test(word));
  const predikat = cariPredikat(kata, 0, Math.min(DEKAT, koma < 0 ? kata.length : koma));
  return predikat !== null && predikat.awal > 0;
}
