import { localise } from "../isi.ts";
import { isiKata, isVerbaDasar } from "../kata.ts";
import type { Potongan } from "../matriks.ts";
import type { Sandingan, Segmen } from "./sandingan.ts";
import { kutip, type Temuan } from "./temuan.ts";

/** So many content words in a row that only the other text has are an element of the norm, not another wording. */
const UNSUR = 2;

/** So many left over beside another deviation are told as well. */
const SISA = 5;

/**
 * What the other comparisons leave: a term that took the place of another, an element more, else another wording. `terjelaskan` are content
 * words that are told already; `ada` whether any deviation was found.
 */
export function simpangRumusan(sandingan: Sandingan, terjelaskan: ReadonlySet<string>, ada: boolean): readonly Temuan[] {
  const rest = sandingan.segmen
    .map(
      ({ hilang, baru }): Segmen => ({
        hilang: hilang.filter((word) => !terjelaskan.has(word)),
        baru: baru.filter((word) => !terjelaskan.has(word)),
      }),
    )
    .filter(({ hilang, baru }) => hilang.length + baru.length > 0);
  if (rest.length === 0) return [];
  // no more than two terms change in a provision that is not reworded
  if (rest.length <= 2 && rest.every(isSwap)) return temuanOf("istilah-berubah", sandingan, terjelaskan).map((one) => berat(one, rest));
  if (!ada && rest.every(isUnsur)) return temuanOf("ditambah", sandingan, terjelaskan);
  const count = rest.reduce((sum, { hilang, baru }) => sum + hilang.length + baru.length, 0);
  return ada && count < SISA ? [] : temuanOf("parafrasa", sandingan, terjelaskan);
}

/** One term for another at the same place. */
const isSwap = ({ hilang, baru }: Segmen): boolean => hilang.length > 0 && baru.length > 0 && hilang.length <= 2 && baru.length <= 2;

/** Another verb in the place of the verb is another act, not another name for it. */
const berat = (temuan: Temuan, segmen: readonly Segmen[]): Temuan =>
  segmen.some(({ hilang, baru }) => hilang.some(isVerbaDasar) && baru.some(isVerbaDasar)) ? { ...temuan, bobot: "substantif" } : temuan;

const isUnsur = ({ hilang, baru }: Segmen): boolean => baru.length >= UNSUR && hilang.length === 0;

/** Consecutive pieces that differ, as printed, with their content words. */
interface Perubahan {
  readonly hilang: string;
  readonly baru: string;
  readonly isiHilang: readonly string[];
  readonly isiBaru: readonly string[];
}

function temuanOf(
  jenis: "ditambah" | "istilah-berubah" | "parafrasa",
  { beda, nasional }: Sandingan,
  told: ReadonlySet<string>,
): readonly Temuan[] {
  const says = (isi: readonly string[]): boolean => isi.some((word) => !told.has(word));
  const all = perubahanOf(beda).filter(({ isiHilang, isiBaru }) => {
    if (nasional && localise(isiHilang).join(" ") === localise(isiBaru).join(" ")) return false;
    if (jenis === "ditambah") return says(isiBaru);
    return jenis === "parafrasa" ? says(isiHilang) || says(isiBaru) : says(isiHilang) && says(isiBaru);
  });
  // the one that says most stands for a wording that changed in many places
  const shown = jenis === "parafrasa" ? all.toSorted((x, y) => panjang(y) - panjang(x)).slice(0, 1) : all;
  return shown.map((one) => ({ jenis, uraian: uraianOf(jenis, one), bidang: bidangOf(jenis, one) }));
}

function perubahanOf(beda: Sandingan["beda"]): readonly Perubahan[] {
  const found: Ubahan[] = [];
  let open = false;
  beda.forEach(({ jenis, teks }, at) => {
    const last = found[found.length - 1];
    if (jenis === "tetap") {
      if (open && last !== undefined) last.sesudah = beda[at];
      open = false;
    } else if (open && last !== undefined) {
      last[jenis] += ` ${teks}`;
    } else {
      found.push({ hilang: "", baru: "", [jenis]: teks, sebelum: beda[at - 1], sesudah: undefined });
      open = true;
    }
  });
  return found.map((one) => {
    const { hilang, baru } = namaUtuh(one);
    return { hilang: terkutip(hilang), baru: terkutip(baru), isiHilang: isiOf(terkutip(one.hilang)), isiBaru: isiOf(terkutip(one.baru)) };
  });
}

interface Ubahan {
  hilang: string;
  baru: string;
  readonly sebelum: Potongan | undefined;
  sesudah: Potongan | undefined;
}

/** A name that differs in one of its words is quoted whole, as each text prints it: `Unit Kerja`, not `Kerja`. */
function namaUtuh({ hilang, baru, sebelum, sesudah }: Ubahan): { readonly hilang: string; readonly baru: string } {
  const sides = [hilang, baru].map((side) => side.trim()).filter((side) => side !== "");
  const fore = sides.some((side) => /^\p{Lu}/u.test(side)) ? jumlahKata(/(?:\p{Lu}\p{Ll}+\s+)+$/u, sebelum) : 0;
  const back = sides.every((side) => /\p{Lu}\p{Ll}+$/u.test(side)) ? jumlahKata(/^\s*(?:\p{Lu}\p{Ll}+\s*)+/u, sesudah) : 0;
  const whole = (side: string, of: (one: Potongan) => string): string =>
    [...kataDari(sebelum, of).slice(fore === 0 ? Number.POSITIVE_INFINITY : -fore), side.trim(), ...kataDari(sesudah, of).slice(0, back)]
      .join(" ")
      .trim();
  return { hilang: whole(hilang, ({ acuan, teks }) => acuan ?? teks), baru: whole(baru, ({ teks }) => teks) };
}

const jumlahKata = (nama: RegExp, piece: Potongan | undefined): number =>
  Math.max(...[piece?.acuan, piece?.teks].map((teks) => (nama.exec(teks ?? "")?.[0] ?? "").split(/\s+/).filter(Boolean).length));

const kataDari = (piece: Potongan | undefined, of: (one: Potongan) => string): readonly string[] =>
  piece === undefined ? [] : of(piece).split(/\s+/).filter(Boolean);

/** `Pasal … sampai dengan Pasal …`: a number that the working text does not know is no wording, and its place is marked as left out. */
const terkutip = (teks: string): string =>
  teks
    .replace(/(?:sebagaimana\s+dimaksud\s+(?:dalam|pada)\s+)?(?:(?:Pasal|sampai dengan Pasal)\s+…,?\s*)+/gi, "… ")
    .replace(/\s+/g, " ")
    .replace(/^(?:…\s*)+|(?:\s*…)+\s*$/g, "")
    .trim();

/** The content words of a piece; a bare reference (`dalam Pasal 13`) has none. */
const isiOf = (teks: string): readonly string[] =>
  teks === "" ? [] : isiKata(teks.replace(/\b(?:Pasal|ayat|huruf|angka)\b/gi, " "), NONE);

const NONE: ReadonlySet<string> = new Set();

const panjang = ({ isiHilang, isiBaru }: Perubahan): number => isiHilang.length + isiBaru.length;

function uraianOf(jenis: string, { hilang, baru, isiHilang, isiBaru }: Perubahan): string {
  const [from, to] = [kutip(hilang), kutip(baru)];
  if (jenis === "ditambah") return `unsur ${to} ditambahkan`;
  const awal = jenis === "istilah-berubah" ? "istilah " : "rumusan lain: ";
  if (isiHilang.length === 0) return `${awal}${to} ditambahkan`;
  return isiBaru.length > 0 ? `${awal}${from} menjadi ${to}` : `${awal}${from} tidak dimuat lagi`;
}

const bidangOf = (jenis: string, { hilang, baru }: Perubahan): NonNullable<Temuan["bidang"]> => ({
  nama: jenis === "ditambah" ? "unsur" : jenis === "istilah-berubah" ? "istilah" : "rumusan",
  acuan: hilang.trim() === "" || jenis === "ditambah" ? null : hilang.replace(/\s+/g, " ").trim(),
  lain: baru.trim() === "" ? null : baru.replace(/\s+/g, " ").trim(),
});
