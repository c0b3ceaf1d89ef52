/** Names that differ from a defined term in one word that looks like it: `Pejabat Penilai Kerja`. */
import type { Teks } from "../../peraturan.ts";
import type { TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { istilahNaskah } from "./istilah-naskah.ts";

/** Plain letters: terms of the law bear no others, and a pattern for all scripts costs several times as much. */
const RANGKAIAN = /\b[A-Z][a-z]+(?:\s[A-Z][a-z]+){2,5}\b/g;
/** So many letters may differ. */
const JARAK = 3;

/** Findings of DEF-13 for terms of three words or more. */
export function salahEja(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const { olah } = naskah;
  const semua = naskah.sekali(istilahNaskah).map(({ definisi }) => definisi.term);
  const { kunci, istilah, dikenal } = olah("DEF-13 istilah", semua.join("|"), (nama) => ({
    kunci: `DEF-13 salah eja ${nama}`,
    istilah: semua.map((satu) => satu.split(/\s+/)).filter(({ length }) => length > 2),
    dikenal: new Set(semua),
  }));
  if (istilah.length === 0) return [];
  const hasil: TemuanNaskah[] = [];
  const cari = (nilai: string): readonly Salah[] =>
    [...nilai.matchAll(RANGKAIAN)].flatMap((cocok) => salahDalam(cocok[0], cocok.index, istilah, dikenal));
  for (const { di, hasil: salah } of naskah.padaTeks(kunci, ["definisi", "norma", "lampiran"], cari))
    for (const satu of salah) hasil.push(temuanOf(di.teks, satu));
  return hasil;
}

const temuanOf = (teks: Teks, { dari, salah, isi }: Salah): TemuanNaskah => ({
  teks,
  dari,
  sampai: dari + salah.length,
  pesan: `"${salah}" tampaknya salah tulis untuk istilah yang didefinisikan, "${isi}".`,
  perbaikan: {
    judul: `Ganti dengan "${isi}"`,
    aman: false,
    suntingan: [{ jenis: "ganti", teks, dari, sampai: dari + salah.length, isi }],
  },
});

interface Salah {
  readonly dari: number;
  readonly salah: string;
  readonly isi: string;
}

/** The first defined term that the capitalised words nearly hold. */
function salahDalam(cetak: string, dari: number, istilah: readonly (readonly string[])[], dikenal: ReadonlySet<string>): readonly Salah[] {
  const kata = cetak.split(/\s/);
  for (const baku of istilah) {
    const mulai = kata.findIndex((_, at) => berbedaSatu(kata.slice(at, at + baku.length), baku));
    if (mulai < 0) continue;
    const salah = kata.slice(mulai, mulai + baku.length).join(" ");
    const awal = mulai === 0 ? 0 : kata.slice(0, mulai).join(" ").length + 1;
    if (!dikenal.has(salah)) return [{ dari: dari + awal, salah, isi: baku.join(" ") }];
  }
  return [];
}

/** The same words but for one, which begins alike and is nearly as long. */
function berbedaSatu(kata: readonly string[], baku: readonly string[]): boolean {
  if (kata.length !== baku.length) return false;
  const at = kata.findIndex((satu, ke) => satu !== baku[ke]);
  if (at < 0 || kata.some((satu, ke) => ke > at && satu !== baku[ke])) return false;
  const [a, b] = [kata[at] ?? "", baku[at] ?? ""];
  return a.charAt(0) === b.charAt(0) && Math.min(a.length, b.length) > 4 && jarak(a, b) <= JARAK && a.slice(-2) === b.slice(-2);
}

/** Levenshtein distance; words are short. */
function jarak(a: string, b: string): number {
  let baris = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const baru = [i];
    for (let j = 1; j <= b.length; j++)
      baru.push(Math.min((baris[j] ?? 0) + 1, (baru[j - 1] ?? 0) + 1, (baris[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    baris = baru;
  }
  return baris[b.length] ?? 0;
}
