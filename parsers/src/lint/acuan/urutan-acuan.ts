import { type Atom, type Group, groupsIn, RANGE } from "../../grammar/acuan.ts";
import { insertValue, letterValue } from "../../istilah.ts";
import type { KaidahTeks, TemuanTeks } from "../kaidah.ts";

/** ACU-07: several references stand in ascending order. */
export const URUTAN_ACUAN: KaidahTeks = {
  id: "ACU-07",
  nama: "Urutan acuan",
  keparahan: "rendah",
  kutipan: { butir: "butir 276", status: "yakin" },
  penjelasan:
    "Jika ada dua atau lebih pengacuan, urutannya dimulai dari ayat dalam pasal yang bersangkutan, kemudian pasal atau ayat yang angkanya lebih kecil.",
  contoh: {
    benar: [
      { di: "pasal", teks: "Ketentuan sebagaimana dimaksud dalam Pasal 1 dan Pasal 2 berlaku bagi semua." },
      { di: "pasal", teks: "Ketentuan sebagaimana dimaksud pada ayat (2), Pasal 1 ayat (1), dan Pasal 2 berlaku bagi semua." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Ketentuan sebagaimana dimaksud dalam Pasal 2 dan Pasal 1 berlaku bagi semua.",
        hasil: "Ketentuan sebagaimana dimaksud dalam Pasal 1 dan Pasal 2 berlaku bagi semua.",
      },
      { di: "pasal", teks: "Ketentuan sebagaimana dimaksud dalam Pasal 2 ayat (2) dan Pasal 1 ayat (3) berlaku bagi semua." },
    ],
  },
  berperbaikan: true,
  lingkup: "teks",
  pada: ["definisi", "norma", "lampiran", "penjelasan"],
  periksa: (nilai) => groupsIn(nilai).flatMap((group) => temuanOf(nilai, group)),
};

function temuanOf(nilai: string, { atoms, joints, end }: Group): readonly TemuanTeks[] {
  const pertama = atoms[0];
  if (pertama === undefined || atoms.length < 2) return [];
  const turun = atoms.findIndex((atom, at) => at > 0 && mendahului(atoms, at, atom));
  if (turun < 0) return [];
  const datar = atoms.every(({ jenis }) => jenis === pertama.jenis) && !joints.some((joint) => RANGE.test(joint));
  const bernama = datar && atoms.every(({ start }) => /\p{L}/u.test(nilai.charAt(start)));
  const urut = [...atoms].sort((a, b) => nilaiOf(a) - nilaiOf(b)).map(({ start, end: akhir }) => nilai.slice(start, akhir));
  const isi = urut.map((satu, at) => `${joints[at] ?? ""}${satu}`).join("");
  return [
    {
      dari: pertama.start,
      sampai: end,
      pesan: `Urutan acuan "${nilai.slice(pertama.start, end)}" tidak dari nomor yang lebih kecil. Dahulukan nomor yang lebih kecil.`,
      ...(bernama
        ? { perbaikan: { judul: `Ganti dengan "${isi}"`, aman: false, ganti: [{ dari: pertama.start, sampai: end, isi }] } }
        : {}),
    },
  ];
}

/** Whether the nearest earlier unit of the same kind under the same Pasal has a greater number. */
function mendahului(atoms: readonly Atom[], at: number, atom: Atom): boolean {
  for (let sebelum = at - 1; sebelum >= 0; sebelum--) {
    const lain = atoms[sebelum] as Atom;
    if (lain.jenis === atom.jenis) return nilaiOf(lain) > nilaiOf(atom);
    if (atom.jenis !== "pasal" && lain.jenis !== "huruf" && lain.jenis !== "angka") return false;
  }
  return false;
}

const nilaiOf = ({ jenis, number }: Atom): number => {
  if (jenis === "huruf") return letterValue(number);
  const { base, insert } = insertValue(number);
  return base * 100 + insert;
};
