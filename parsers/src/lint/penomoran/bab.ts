import { toRoman } from "../../istilah.ts";
import type { Unit } from "../../peraturan.ts";
import { tanpaTandaAkhir } from "../judul/tanda-akhir.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { aman, ganti, temuanPada, usul } from "../struktur/susun-temuan.ts";
import type { UnitNaskah } from "../tempat-teks.ts";
import { kapitalkan } from "./kapital-judul.ts";
import { ARAB, type CaraNomor, cariPutus, nomoriUlang, ROMAWI } from "./urutan-nomor.ts";

/** Bab are counted in roman numbers whatever is printed. */
const BAB: CaraNomor = { nilai: (nomor) => ROMAWI.nilai(nomor) || ARAB.nilai(nomor), cetak: toRoman };

function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const bab = naskah.unit.filter(({ unit, induk }) => unit.type === "bab" && induk === null);
  return [...urutan(naskah, bab), ...bab.flatMap((satu) => [...bentukNomor(satu), ...bentukJudul(satu)])];
}

function urutan({ ciri }: NaskahPeriksa, bab: readonly UnitNaskah[]): readonly TemuanNaskah[] {
  const units = bab.map(({ unit }) => unit);
  const putus = ciri.perubahan ? undefined : cariPutus(units, BAB);
  const salah = putus && bab[putus.indeks];
  if (putus === undefined || salah?.unit.label === undefined) return [];
  const suntingan = nomoriUlang(units.slice(putus.indeks), putus.giliran, BAB);
  const pesan = putus.ganda
    ? `Nomor BAB ${salah.unit.number} sudah digunakan; bab ini seharusnya BAB ${toRoman(putus.giliran)}.`
    : `Nomor bab tidak berurutan: BAB ${salah.unit.number} berada di tempat BAB ${toRoman(putus.giliran)}.`;
  const judul = `Nomori menjadi BAB ${toRoman(putus.giliran)}`;
  return [
    temuanPada(salah.unit.label, pesan, {
      locator: salah.locator,
      // a regulation may be a piece of one, and what refers to the Bab would have to follow
      perbaikan: suntingan === null ? undefined : usul(judul, ...suntingan),
    }),
  ];
}

/** `Bab 2`, `BAB II.` */
function bentukNomor({ unit: { label, number }, locator }: UnitNaskah): readonly TemuanNaskah[] {
  if (label === undefined || number === null || !/^(?:BAB\s+\d+[.:]?|Bab\s+[IVXLC]+[.:]?|BAB\s+[IVXLC]+[.:])$/.test(label.value)) return [];
  const baku = `BAB ${/^\d/.test(number) ? toRoman(ARAB.nilai(number)) : number}`;
  return [
    temuanPada(label, `Bab ditulis "${baku}": kata BAB dengan huruf kapital dan nomor dengan angka Romawi tanpa tanda baca.`, {
      locator,
      keparahan: "rendah",
      perbaikan: aman(`Ganti dengan "${baku}"`, ganti(label, baku)),
    }),
  ];
}

function bentukJudul({ unit, locator }: UnitNaskah): readonly TemuanNaskah[] {
  const { heading, label } = unit;
  if (heading === undefined || heading.value === "")
    return label === undefined
      ? []
      : [temuanPada(label, `${label.value} tidak mempunyai judul; setiap bab diberi judul.`, { locator, keparahan: "sedang" })];
  const baku = judulBab(unit);
  if (baku === heading.value) return [];
  return [
    temuanPada(heading, `Judul bab ditulis seluruhnya dengan huruf kapital tanpa tanda baca akhir: "${baku}".`, {
      keparahan: "rendah",
      perbaikan: aman(`Ganti dengan "${baku}"`, ganti(heading, baku)),
    }),
  ];
}

const judulBab = ({ heading }: Unit): string => tanpaTandaAkhir(kapitalkan(heading?.value ?? ""));

/** Source: butir 72 Lampiran II UU 12/2011. */
export const NOMOR_BAB: KaidahNaskah = {
  id: "NUM-01",
  nama: "Bab bernomor Romawi dan berurutan",
  keparahan: "tinggi",
  kutipan: { butir: "butir 72", status: "yakin" },
  penjelasan:
    "Bab diberi nomor urut dengan angka Romawi dan judul yang seluruhnya ditulis dengan huruf kapital. Nomor yang ganda atau terlompat membuat acuan ke bab menjadi tidak pasti.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "batangTubuh", teks: "BAB II\nPENUGASAN\n\nPasal 3\n\nPenugasan diberikan secara tertulis." },
      { di: "batangTubuh", teks: "BAB II PENUGASAN DAN PELAPORAN\n\nPasal 3\n\nPenugasan diberikan secara tertulis." },
    ],
    salah: [
      {
        di: "batangTubuh",
        teks: "BAB I\nPENUGASAN\n\nPasal 3\n\nPenugasan diberikan secara tertulis.",
        hasil: "BAB II\nPENUGASAN\n\nPasal 3\n\nPenugasan diberikan secara tertulis.",
      },
      {
        di: "batangTubuh",
        teks: "BAB II\nPenugasan\n\nPasal 3\n\nPenugasan diberikan secara tertulis.",
        hasil: "BAB II\nPENUGASAN\n\nPasal 3\n\nPenugasan diberikan secara tertulis.",
      },
      {
        di: "batangTubuh",
        teks: "BAB 2\nPENUGASAN\n\nPasal 3\n\nPenugasan diberikan secara tertulis.",
        hasil: "BAB II\nPENUGASAN\n\nPasal 3\n\nPenugasan diberikan secara tertulis.",
      },
    ],
  },
  periksa,
};
