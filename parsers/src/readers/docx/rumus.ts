import { anakBernama, teksDalam, type Unsur, unsurAnak } from "./xml.ts";

/**
 * The text of a formula on one line: a fraction `a/b`, a power `a^b`, an index `a_b`, a root `√(a)` or `√[3](a)`, a sum `∑_(i=1)^n(a)`,
 * brackets as the file has them (§22.1.2).
 */
export function teksRumus(unsur: Unsur): string {
  switch (unsur.nama) {
    case "m:t":
      return teksDalam(unsur);
    case "m:f":
      return `${dalamKurung(bagian(unsur, "m:num"))}/${dalamKurung(bagian(unsur, "m:den"))}`;
    case "m:sSup":
    case "m:sSub":
    case "m:sSubSup":
      return `${bagian(unsur, "m:e")}${indeks(unsur)}`;
    case "m:rad":
      return akar(unsur);
    case "m:nary":
      return `${tanda(unsur, "m:naryPr", "m:chr", "∫")}${indeks(unsur)}(${bagian(unsur, "m:e")})`;
    case "m:acc":
      return `${bagian(unsur, "m:e")}${tanda(unsur, "m:accPr", "m:chr", "\u0302")}`;
    case "m:d":
      return kurung(unsur);
    default:
      return isi(unsur);
  }
}

const isi = (unsur: Unsur): string => unsurAnak(unsur).map(teksRumus).join("");

function bagian(unsur: Unsur, nama: string): string {
  const anak = anakBernama(unsur, nama);
  return anak === undefined ? "" : isi(anak);
}

/** Below and above a base or a sign; an empty one is not printed. */
function indeks(unsur: Unsur): string {
  const [bawah, atas] = [bagian(unsur, "m:sub"), bagian(unsur, "m:sup")];
  return `${bawah === "" ? "" : `_${dalamKurung(bawah)}`}${atas === "" ? "" : `^${dalamKurung(atas)}`}`;
}

function akar(unsur: Unsur): string {
  const pangkat = bagian(unsur, "m:deg");
  return `√${pangkat === "" ? "" : `[${pangkat}]`}(${bagian(unsur, "m:e")})`;
}

/** A sign that the properties of an element name; present without value it is none (§22.1.2.20). */
function tanda(unsur: Unsur, sifat: string, nama: string, baku: string): string {
  const pr = anakBernama(unsur, sifat);
  const anak = pr === undefined ? undefined : anakBernama(pr, nama);
  return anak === undefined ? baku : (anak.attr["m:val"] ?? "").slice(0, HURUF_TERPANJANG);
}

function kurung(unsur: Unsur): string {
  const isian = unsurAnak(unsur).flatMap((satu) => (satu.nama === "m:e" ? [isi(satu)] : []));
  const sela = tanda(unsur, "m:dPr", "m:sepChr", "|");
  return `${tanda(unsur, "m:dPr", "m:begChr", "(")}${isian.join(sela)}${tanda(unsur, "m:dPr", "m:endChr", ")")}`;
}

/** A letter beyond the basic plane takes two code units; signs are set between many parts and must not swell. */
const HURUF_TERPANJANG = 2;

const dalamKurung = (teks: string): string => (/^[\p{L}\p{N}.,]*$/u.test(teks) ? teks : `(${teks})`);
