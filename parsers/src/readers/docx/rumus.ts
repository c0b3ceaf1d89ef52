import { anakBernama, teksDalam, type Unsur, unsurAnak } from "./xml.ts";

/** The text of a formula on one line: a fraction `a/b`, a power `a^b`, an index `a_b`, a root `√(a)` (§22.1.2). */
export function teksRumus(unsur: Unsur): string {
  switch (unsur.nama) {
    case "m:t":
      return teksDalam(unsur);
    case "m:f":
      return `${dalamKurung(bagian(unsur, "m:num"))}/${dalamKurung(bagian(unsur, "m:den"))}`;
    case "m:sSup":
      return `${bagian(unsur, "m:e")}^${dalamKurung(bagian(unsur, "m:sup"))}`;
    case "m:sSub":
      return `${bagian(unsur, "m:e")}_${dalamKurung(bagian(unsur, "m:sub"))}`;
    case "m:rad":
      return `√(${bagian(unsur, "m:e")})`;
    case "m:d":
      return `(${isi(unsur)})`;
    default:
      return isi(unsur);
  }
}

const isi = (unsur: Unsur): string => unsurAnak(unsur).map(teksRumus).join("");

function bagian(unsur: Unsur, nama: string): string {
  const anak = anakBernama(unsur, nama);
  return anak === undefined ? "" : isi(anak);
}

const dalamKurung = (teks: string): string => (/^[\p{L}\p{N}.,]*$/u.test(teks) ? teks : `(${teks})`);
