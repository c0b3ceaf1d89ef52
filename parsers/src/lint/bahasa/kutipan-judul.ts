/** Words that are not the drafter's own: titles of cited regulations, and quotations. A rule about language does not touch them. */
import type { Frasa } from "../../rules/frasa.ts";

const JENIS =
  /\b(?:Undang-\s?[Uu]ndang|Peraturan\s+(?:Pemerintah|Presiden|Menteri|Daerah|Gubernur|Bupati|Wali\s?[Kk]ota|Badan|Lembaga|Kepala|Kepolisian|Desa)|Keputusan\s+(?:Presiden|Menteri|Gubernur|Bupati|Wali\s?[Kk]ota|Kepala)|Instruksi\s+(?:Presiden|Menteri|Gubernur|Bupati)|Surat(?:\s+(?:Edaran|Menteri))?|Qanun)\b[^;:()]{0,160}?\s([Tt]entang|perihal|hal)\s+/gu;

/** Small words that a title holds between its capitals. */
const KATA_JUDUL =
  /^(?:di|ke|dari|dan|atau|dan\/atau|pada|untuk|dalam|yang|tentang|atas|menjadi|dengan|oleh|bagi|serta|antara|kepada|terhadap|secara|berbasis|sebagai|sampai|melalui)$/;

const KATA = /\S+/g;
const KUTIP = /["“”«„][^"“”»]{1,400}["“”»]/gu;

/** Where they stand, in order and apart from one another; offsets are UTF-16 code units. Most texts have none. */
export function bukanTulisanSendiri(teks: string): readonly Frasa[] {
  const hasil: Frasa[] = [];
  if (/["“„«]/.test(teks)) for (const cocok of teks.matchAll(KUTIP)) hasil.push({ start: cocok.index, end: cocok.index + cocok[0].length });
  if (/entang|hal\s/.test(teks)) {
    JENIS.lastIndex = 0;
    for (let cocok = JENIS.exec(teks); cocok !== null; cocok = JENIS.exec(teks)) {
      const start = cocok.index + cocok[0].length;
      const end = akhirJudul(teks, start);
      hasil.push({ start, end });
      // a title may hold the name of another regulation
      JENIS.lastIndex = Math.max(start, end);
    }
  }
  return gabung(hasil.sort((a, b) => a.start - b.start));
}

function gabung(urut: readonly Frasa[]): readonly Frasa[] {
  const hasil: Frasa[] = [];
  for (const satu of urut) {
    const akhir = hasil.at(-1);
    if (akhir !== undefined && satu.start <= akhir.end)
      hasil[hasil.length - 1] = { start: akhir.start, end: Math.max(akhir.end, satu.end) };
    else hasil.push(satu);
  }
  return hasil;
}

/** Behind a comma the sentence goes on with who acts. */
const PELAKU = /^\s+(?:Pemerintah|Bupati|Gubernur|Wali\s?[Kk]ota|Pejabat|Pimpinan|Kepala|Setiap)\s/;

/** A title is written in capitals and small words; it ends before the first other word, or behind the sign that closes it. */
function akhirJudul(teks: string, start: number): number {
  KATA.lastIndex = start;
  let akhir = start;
  for (let cocok = KATA.exec(teks); cocok !== null; cocok = KATA.exec(teks)) {
    const kata = cocok[0];
    const polos = kata.replace(/[,.;:)]+$/, "");
    if (kata.startsWith("(")) break;
    const kapital = /^[\p{Lu}\d]/u.test(kata);
    if (!kapital && !KATA_JUDUL.test(polos)) break;
    if (kapital) akhir = cocok.index + polos.length;
    if (/[.;:)]$/.test(kata) || (kata.endsWith(",") && PELAKU.test(teks.slice(cocok.index + kata.length)))) break;
  }
  return akhir;
}

/** Whether the words from `dari` to `sampai` stand in one of the ranges, which are in order and apart. */
export function dalamRentang(rentang: readonly Frasa[], dari: number, sampai: number): boolean {
  let [kiri, kanan] = [0, rentang.length];
  while (kiri < kanan) {
    const tengah = (kiri + kanan) >> 1;
    if ((rentang[tengah]?.end ?? 0) > dari) kanan = tengah;
    else kiri = tengah + 1;
  }
  return (rentang[kiri]?.start ?? Number.POSITIVE_INFINITY) < sampai;
}
