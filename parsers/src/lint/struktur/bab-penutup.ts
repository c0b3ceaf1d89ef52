import { romanValue, toRoman } from "../../istilah.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import type { UnitNaskah } from "../tempat-teks.ts";
import { babDari, babTubuh, jenisBab, ketentuanBerlaku, pasalDari } from "./bab-batang-tubuh.ts";
import { aman, ganti, temuanPada, usul } from "./susun-temuan.ts";

function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  if (naskah.ciri.perubahan) return [];
  const bab = babTubuh(naskah);
  const terakhir = bab.at(-1);
  if (terakhir === undefined) return tanpaBab(naskah);
  const penutup = bab.filter((satu) => jenisBab(satu) === "penutup");
  const diLuar = ketentuanBerlaku(naskah).filter((satu) => !penutup.includes(babDari(satu) ?? satu));
  return [
    ...penutup.flatMap(judulPenutup),
    ...ketentuanBerlaku(naskah).flatMap((satu) => (diLuar.includes(satu) ? [] : bukanTerakhir(naskah, satu))),
    ...diLuar.flatMap((satu) => letakBerlaku(naskah, satu, terakhir, penutup.length > 0)),
    ...(penutup.length === 0 && diLuar.length === 0 ? tanpaPenutup(terakhir) : []),
  ];
}

/** `PENUTUP`, `ATURAN PENUTUP`. */
function judulPenutup({ unit: { heading } }: UnitNaskah): readonly TemuanNaskah[] {
  if (heading === undefined || /^KETENTUAN\s+PENUTUP\b/i.test(heading.value)) return [];
  return [
    temuanPada(heading, `Bab penutup berjudul "${heading.value}"; judulnya KETENTUAN PENUTUP.`, {
      keparahan: "sedang",
      perbaikan: aman('Ganti dengan "KETENTUAN PENUTUP"', ganti(heading, "KETENTUAN PENUTUP")),
    }),
  ];
}

function letakBerlaku({ pasal }: NaskahPeriksa, satu: UnitNaskah, terakhir: UnitNaskah, adaPenutup: boolean): readonly TemuanNaskah[] {
  const teks = satu.unit.text;
  const milik = pasalDari(satu);
  if (teks === undefined || milik === null) return [];
  const bab = babDari(satu);
  const letak = bab === null ? "di luar bab" : `dalam BAB ${bab.unit.number} ${bab.unit.heading?.value ?? ""}`.trim();
  const nomor = toRoman(romanValue(terakhir.unit.number ?? "") + 1);
  const label = milik.unit.label;
  const bisa = !adaPenutup && milik === pasal.at(-1) && label !== undefined && romanValue(terakhir.unit.number ?? "") > 0;
  return [
    temuanPada(
      teks,
      `Ketentuan mulai berlaku berada ${letak}; tempatnya dalam BAB KETENTUAN PENUTUP sebagai bab terakhir${adaPenutup ? "" : ", yang belum ada"}.`,
      {
        locator: satu.locator,
        perbaikan: bisa
          ? usul(`Sisipkan BAB ${nomor} KETENTUAN PENUTUP`, {
              jenis: "sisip",
              teks: label,
              letak: "sebelum",
              baris: [{ jenis: "bab", isi: "KETENTUAN PENUTUP", tertulis: `BAB ${nomor}\nKETENTUAN PENUTUP` }],
            })
          : undefined,
      },
    ),
  ];
}

/** Within the closing provisions it comes last (butir 137). */
function bukanTerakhir({ pasal }: NaskahPeriksa, satu: UnitNaskah): readonly TemuanNaskah[] {
  const milik = pasalDari(satu);
  const { text } = satu.unit;
  return text === undefined || milik === null || milik === pasal.at(-1)
    ? []
    : [
        temuanPada(text, "Ketentuan mulai berlaku ditempatkan paling akhir dalam ketentuan penutup.", {
          locator: satu.locator,
          keparahan: "rendah",
        }),
      ];
}

function tanpaPenutup({ unit: { heading } }: UnitNaskah): readonly TemuanNaskah[] {
  return heading === undefined
    ? []
    : [temuanPada(heading, `Bab terakhir "${heading.value}" bukan KETENTUAN PENUTUP; batang tubuh diakhiri bab itu.`)];
}

/** Without Bab the closing provisions are the last Pasal. */
function tanpaBab(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  return ketentuanBerlaku(naskah).flatMap((satu) => {
    const milik = pasalDari(satu);
    const { text } = satu.unit;
    if (text === undefined || milik === null || milik === naskah.pasal.at(-1)) return [];
    return [temuanPada(text, "Ketentuan mulai berlaku ditempatkan dalam pasal terakhir.", { locator: satu.locator, keparahan: "sedang" })];
  });
}

/** Source: butir 136 and 137 Lampiran II UU 12/2011. */
export const BAB_PENUTUP: KaidahNaskah = {
  id: "STR-04",
  nama: "Ketentuan penutup dalam bab terakhir",
  keparahan: "tinggi",
  kutipan: { butir: "butir 136 dan butir 137", status: "yakin" },
  penjelasan:
    "Ketentuan penutup ditempatkan dalam bab terakhir; jika tidak ada pengelompokan bab, dalam pasal atau beberapa pasal terakhir. Saat mulai berlaku termasuk ketentuan penutup.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "ketentuanPenutup", teks: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan." },
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Nomor 3 Tahun 2020 tentang Tata Kerja dicabut dan dinyatakan tidak berlaku.\n\nPasal 5\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
      },
    ],
    salah: [
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.\n\nPasal 5\n\nPeraturan Bupati Nomor 3 Tahun 2020 tentang Tata Kerja dicabut dan dinyatakan tidak berlaku.",
      },
      {
        di: "naskah",
        teks: "BAB I\nKETENTUAN UMUM\n\nPasal 1\n\nPenugasan diberikan secara tertulis.\n\nBAB II\nKETENTUAN LAIN-LAIN\n\nPasal 2\n\nPenugasan dicatat.\n\nPasal 3\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
        hasil:
          "BAB I\nKETENTUAN UMUM\n\nPasal 1\n\nPenugasan diberikan secara tertulis.\n\nBAB II\nKETENTUAN LAIN-LAIN\n\nPasal 2\n\nPenugasan dicatat.\n\nBAB III\nKETENTUAN PENUTUP\n\nPasal 3\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
      },
      {
        di: "naskah",
        teks: "BAB I\nKETENTUAN UMUM\n\nPasal 1\n\nPenugasan diberikan secara tertulis.\n\nBAB II\nPENUTUP\n\nPasal 2\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
        hasil:
          "BAB I\nKETENTUAN UMUM\n\nPasal 1\n\nPenugasan diberikan secara tertulis.\n\nBAB II\nKETENTUAN PENUTUP\n\nPasal 2\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
      },
    ],
  },
  periksa,
};
