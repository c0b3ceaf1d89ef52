import { type Atom, type Group, groupsIn, RANGE } from "../../grammar/acuan.ts";
import { insertValue, letterValue } from "../../istilah.ts";
import type { KaidahTeks, TemuanTeks } from "../kaidah.ts";
import { gantian } from "./pola-teks.ts";

/** Places that word a reference freely; the last consideration names each letter by its own formula (butir 23). */
const TEMPAT = ["definisi", "norma", "lampiran", "penjelasan"] as const;

/** ACU-06: more than two consecutive Pasal, ayat or huruf are cited by `sampai dengan`. */
export const ACUAN_BERURUTAN: KaidahTeks = {
  id: "ACU-06",
  nama: "Frasa sampai dengan",
  keparahan: "rendah",
  kutipan: { butir: "butir 273", status: "yakin" },
  penjelasan:
    'Pengacuan lebih dari dua pasal, ayat, atau huruf yang berurutan tidak menyebutkan satu demi satu, tetapi menggunakan frasa "sampai dengan".',
  contoh: {
    benar: [
      { di: "pasal", teks: "Ketentuan sebagaimana dimaksud dalam Pasal 1 dan Pasal 2 berlaku bagi semua." },
      { di: "pasal", teks: "Syarat sebagaimana dimaksud dalam huruf a, huruf c, dan huruf e dipenuhi." },
      { di: "pasal", teks: "Syarat sebagaimana dimaksud dalam huruf a, huruf b, atau huruf c dipenuhi." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "(4) Laporan sebagaimana dimaksud pada ayat (1), ayat (2) dan ayat (3) disampaikan.",
        hasil: "(4) Laporan sebagaimana dimaksud pada ayat (1) sampai dengan ayat (3) disampaikan.",
      },
      {
        di: "pasal",
        teks: "Laporan sebagaimana dimaksud pada ayat (1), ayat (3), ayat (4), dan ayat (5) disampaikan.",
        hasil: "Laporan sebagaimana dimaksud pada ayat (1) dan ayat (3) sampai dengan ayat (5) disampaikan.",
      },
      {
        di: "pasal",
        teks: "Syarat sebagaimana dimaksud dalam Pasal 2 huruf a, b, dan c dipenuhi.",
        hasil: "Syarat sebagaimana dimaksud dalam Pasal 2 huruf a sampai dengan huruf c dipenuhi.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "teks",
  pada: TEMPAT,
  periksa: (nilai) => groupsIn(nilai).flatMap((group) => temuanOf(nilai, group)),
};

function temuanOf(nilai: string, { atoms, joints }: Group): readonly TemuanTeks[] {
  const hasil: TemuanTeks[] = [];
  for (let dari = 0; dari < atoms.length; ) {
    let sampai = dari;
    while (sampai + 1 < atoms.length && bersambung(atoms[sampai] as Atom, atoms[sampai + 1] as Atom, joints[sampai + 1] ?? "")) sampai++;
    const pertama = atoms[dari] as Atom;
    const terakhir = atoms[sampai] as Atom;
    if (sampai - dari >= 2 && /\bdan\b|,/.test(joints[sampai] ?? "")) {
      const sesudah = atoms[sampai + 1];
      const tulis = (atom: Atom): string => tulisan(nilai, atom);
      const isi = `${tulis(pertama)} sampai dengan ${tulis(terakhir)}`;
      // the `dan` of the list stood inside of what is put together
      const perluDan = dari > 0 && /^\s*,\s*$/.test(joints[dari] ?? "") && sesudah === undefined;
      const awal = perluDan ? (atoms[dari - 1] as Atom).end : pertama.start;
      const semula = nilai.slice(awal, terakhir.end);
      hasil.push(
        gantian(
          awal,
          semula,
          perluDan ? ` dan ${isi}` : isi,
          `${sampai - dari + 1} ${pertama.jenis === "pasal" ? "Pasal" : pertama.jenis} berurutan disebutkan satu demi satu. Gunakan "${isi}".`,
        ),
      );
    }
    dari = sampai + 1;
  }
  return hasil;
}

const bersambung = (a: Atom, b: Atom, joint: string): boolean =>
  a.jenis === b.jenis &&
  (a.jenis === "pasal" || a.jenis === "ayat" || a.jenis === "huruf" || a.jenis === "angka") &&
  !RANGE.test(joint) &&
  !/\batau\b/.test(joint) &&
  joint.trim() !== "" &&
  nilaiOf(b) === nilaiOf(a) + 1;

const nilaiOf = ({ jenis, number }: Atom): number =>
  jenis === "huruf" ? letterValue(number) : insertValue(number).insert > 0 ? Number.NaN : insertValue(number).base;

/** As printed, with the word of its kind where the list left it out. */
function tulisan(nilai: string, { jenis, start, end }: Atom): string {
  const cetak = nilai.slice(start, end).trim();
  return /^\p{L}{2,}/u.test(cetak) ? cetak : `${jenis === "pasal" ? "Pasal" : jenis} ${cetak}`;
}
