import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { aman, ganti, temuanPada, usul } from "../struktur/susun-temuan.ts";
import type { UnitNaskah } from "../tempat-teks.ts";
import { ARAB, cariPutus, gantiNomor } from "./urutan-nomor.ts";

function periksa({ pasal, ciri }: NaskahPeriksa): readonly TemuanNaskah[] {
  // the Pasal that an amending regulation quotes are those of another one
  const milik = pasal.filter(({ induk, unit }) => !ciri.perubahan && !dalamRincian(induk) && /^\d/.test(unit.number ?? ""));
  return [...urutan(milik), ...milik.flatMap(bentuk)];
}

function dalamRincian(induk: UnitNaskah | null): boolean {
  return induk !== null && (induk.unit.type === "angka" || dalamRincian(induk.induk));
}

function urutan(pasal: readonly UnitNaskah[]): readonly TemuanNaskah[] {
  const units = pasal.map(({ unit }) => unit);
  const putus = cariPutus(units, ARAB);
  const salah = putus && pasal[putus.indeks];
  if (putus === undefined || salah?.unit.label === undefined) return [];
  const { giliran, ganda } = putus;
  const berikut = units[putus.indeks + 1];
  // a slip of the pen where the next one goes on as if this were right; else references would have to follow, and that is not done blindly
  const keliru = berikut === undefined ? ganda : ARAB.nilai(berikut.number ?? "") === giliran + 1;
  const suntingan = keliru ? gantiNomor(salah.unit, String(giliran)) : null;
  const pesan = ganda
    ? `Nomor Pasal ${salah.unit.number} sudah digunakan; di sini giliran Pasal ${giliran}.`
    : `Nomor pasal terlompat: Pasal ${salah.unit.number} menyusul Pasal ${giliran - 1}, sedangkan Pasal ${giliran} tidak ada.`;
  return [
    temuanPada(salah.unit.label, `${pesan} Periksa pula acuan ke pasal-pasal sesudahnya.`, {
      locator: salah.locator,
      perbaikan: suntingan === null ? undefined : usul(`Nomori menjadi Pasal ${giliran}`, suntingan),
    }),
  ];
}

/** `PASAL 5`, `Pasal 5.` */
function bentuk({ unit: { label, number }, locator }: UnitNaskah): readonly TemuanNaskah[] {
  const baku = `Pasal ${number}`;
  if (label === undefined || !/^PASAL\s*\d+[A-Z]?[.:]?$|^Pasal\s*\d+[A-Z]?\s*[.:]$/.test(label.value)) return [];
  return [
    temuanPada(label, `Tulis "${baku}": hanya huruf awal kata pasal yang kapital, dan nomor tidak diikuti tanda baca.`, {
      locator,
      keparahan: "rendah",
      perbaikan: aman(`Ganti dengan "${baku}"`, ganti(label, baku)),
    }),
  ];
}

/** Source: butir 79 Lampiran II UU 12/2011. */
export const NOMOR_PASAL: KaidahNaskah = {
  id: "NUM-04",
  nama: "Pasal bernomor menerus",
  keparahan: "tinggi",
  kutipan: { butir: "butir 79", status: "yakin" },
  penjelasan:
    "Pasal diberi nomor urut dengan angka Arab, menerus melewati semua bab. Nomor yang ganda atau terlompat merusak setiap acuan ke pasal itu.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "batangTubuh", teks: "BAB II\nPENUGASAN\n\nPasal 3\n\nPenugasan diberikan secara tertulis." },
      { di: "batangTubuh", teks: "BAB II\nPENUGASAN\n\nPasal 3\n\nPenugasan diberikan secara tertulis.\n\nPasal 3A\n\nPenugasan dicatat." },
    ],
    salah: [
      {
        di: "batangTubuh",
        teks: "BAB II\nPENUGASAN\n\nPasal 2\n\nPenugasan diberikan secara tertulis.",
        hasil: "BAB II\nPENUGASAN\n\nPasal 3\n\nPenugasan diberikan secara tertulis.",
      },
      { di: "ketentuanPenutup", teks: "Pasal 6\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan." },
      {
        di: "batangTubuh",
        teks: "BAB II\nPENUGASAN\n\nPASAL 3\n\nPenugasan diberikan secara tertulis.",
        hasil: "BAB II\nPENUGASAN\n\nPasal 3\n\nPenugasan diberikan secara tertulis.",
      },
    ],
  },
  periksa,
};
