import { tanpaTandaAkhir } from "../judul/tanda-akhir.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import type { UnitNaskah } from "../tempat-teks.ts";
import { babDari, babTubuh, jenisBab } from "./bab-batang-tubuh.ts";
import { aman, ganti, temuanPada } from "./susun-temuan.ts";

/** What closing and transitional provisions say. */
const CABUT = /\bdicabut\s+dan\s+dinyatakan\s+tidak\s+berlaku\b|\bdinyatakan\s+(?:dicabut|tidak\s+berlaku)\b/i;
const PERALIHAN = /^Pada\s+saat\s+Peraturan\b[^.;]{2,120}\bini\s+mulai\s+berlaku,.*\btetap\s+(?:berlaku|dilaksanakan|menjalankan)\b/is;

function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const bab = babTubuh(naskah);
  const lain = bab.filter((satu) => jenisBab(satu) === "lain-lain");
  if (lain.length === 0 || naskah.ciri.perubahan) return [];
  return [...lain.flatMap((satu) => [...letak(satu, bab), ...judul(satu)]), ...isi(naskah, lain)];
}

function letak(satu: UnitNaskah, bab: readonly UnitNaskah[]): readonly TemuanNaskah[] {
  const sesudah = bab.slice(bab.indexOf(satu) + 1).find((lain) => jenisBab(lain) === "materi" || jenisBab(lain) === "umum");
  const { heading } = satu.unit;
  return sesudah === undefined || heading === undefined
    ? []
    : [
        temuanPada(
          heading,
          `BAB ${heading.value} ditempatkan setelah semua materi pokok; masih ada BAB ${sesudah.unit.heading?.value ?? ""} sesudahnya.`,
        ),
      ];
}

function judul({ unit: { heading } }: UnitNaskah): readonly TemuanNaskah[] {
  const baku = "KETENTUAN LAIN-LAIN";
  if (heading === undefined || tanpaTandaAkhir(heading.value.toUpperCase()).replace(/\s+/g, " ") === baku) return [];
  return [
    temuanPada(heading, `Bab untuk materi yang tidak tertampung dalam bab lain berjudul "${baku}".`, {
      perbaikan: aman(`Ganti dengan "${baku}"`, ganti(heading, baku)),
    }),
  ];
}

function isi(naskah: NaskahPeriksa, lain: readonly UnitNaskah[]): readonly TemuanNaskah[] {
  return naskah.di("norma").flatMap(({ teks, unit, locator }) => {
    const satu = unit === null ? undefined : naskah.unitDari(unit);
    const bab = satu === undefined ? null : babDari(satu);
    if (bab === null || !lain.includes(bab)) return [];
    const cabut = CABUT.exec(teks.value);
    if (cabut !== null)
      return [temuanPada(teks, "Pencabutan tidak dimuat dalam ketentuan lain-lain; pindahkan ke BAB KETENTUAN PENUTUP.", { locator })];
    if (PERALIHAN.test(teks.value))
      return [
        temuanPada(teks, "Penyesuaian keadaan yang sudah ada dimuat dalam BAB KETENTUAN PERALIHAN, bukan ketentuan lain-lain.", {
          locator,
        }),
      ];
    return [];
  });
}

/** Source: butir 63 and 137 Lampiran II UU 12/2011. */
export const KETENTUAN_LAIN: KaidahNaskah = {
  id: "STR-05",
  nama: "Ketentuan lain-lain",
  keparahan: "rendah",
  kutipan: { butir: "butir 63", status: "yakin" },
  penjelasan:
    "Bab ketentuan lain-lain hanya untuk materi yang diperlukan tetapi tidak dapat dikelompokkan dalam bab yang ada. Pencabutan dan saat mulai berlaku termasuk ketentuan penutup (butir 137).",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      {
        di: "batangTubuh",
        teks: "BAB II\nKETENTUAN LAIN-LAIN\n\nPasal 3\n\nPendanaan sistem kerja bersumber dari anggaran pendapatan dan belanja daerah.",
      },
    ],
    salah: [
      {
        di: "batangTubuh",
        teks: "BAB II\nKETENTUAN LAIN-LAIN\n\nPasal 3\n\nKeputusan Bupati tentang Subkoordinator dicabut dan dinyatakan tidak berlaku.",
      },
      {
        di: "batangTubuh",
        teks: "BAB II\nLAIN-LAIN\n\nPasal 3\n\nPendanaan bersumber dari anggaran daerah.",
        hasil: "BAB II\nKETENTUAN LAIN-LAIN\n\nPasal 3\n\nPendanaan bersumber dari anggaran daerah.",
      },
    ],
  },
  periksa,
};
