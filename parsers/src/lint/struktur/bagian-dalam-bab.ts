import { ordinalValue } from "../../istilah.ts";
import type { KaidahNaskah, Perbaikan, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { nomoriUlang, TINGKAT } from "../penomoran/urutan-nomor.ts";
import type { UnitNaskah } from "../tempat-teks.ts";
import { temuanPada, usul } from "./susun-temuan.ts";

const INDUK = { bagian: "bab", paragraf: "bagian" } as const;

function periksa({ unit, ciri }: NaskahPeriksa): readonly TemuanNaskah[] {
  if (ciri.perubahan) return [];
  return unit.flatMap((satu) => {
    const { type, label, heading } = satu.unit;
    const teks = heading ?? label;
    if ((type === "bagian" || type === "paragraf") && teks !== undefined && satu.induk?.unit.type !== INDUK[type])
      return [
        temuanPada(teks, `${label?.value ?? type} harus berada di dalam ${INDUK[type] === "bab" ? "bab" : "bagian"}.`, {
          locator: satu.locator,
        }),
      ];
    if (type === "bab") return pasalDiLuar(satu, "bagian");
    return type === "bagian" ? pasalDiLuar(satu, "paragraf") : [];
  });
}

/** Pasal of a Bab (Bagian) that stand before its first Bagian (Paragraf). */
function pasalDiLuar({ unit, locator }: UnitNaskah, golongan: "bagian" | "paragraf"): readonly TemuanNaskah[] {
  const kelompok = unit.children.filter(({ type }) => type === golongan);
  const luar = unit.children.filter(({ type }) => type === "pasal");
  const [pertama] = luar;
  const teks = pertama?.label;
  if (kelompok.length === 0 || pertama === undefined || teks === undefined) return [];
  const sebutan = luar.map(({ number }) => `Pasal ${number}`).join(", ");
  return [
    temuanPada(
      teks,
      `${sebutan} berada di luar ${golongan}, padahal ${unit.label?.value ?? "kelompok ini"} dibagi ke dalam ${golongan}; tempatkan dalam ${golongan} tersendiri.`,
      {
        locator: golongan === "bagian" ? `Pasal ${pertama.number}` : locator,
        perbaikan: golongan === "bagian" && unit.children[0] === pertama ? bagianUmum(unit.children, teks) : undefined,
      },
    ),
  ];
}

/** `Bagian Kesatu Umum` above them, where the Bagian that follow count from the first. */
function bagianUmum(children: UnitNaskah["saudara"], teks: NonNullable<UnitNaskah["unit"]["label"]>): Perbaikan | undefined {
  const bagian = children.filter(({ type }) => type === "bagian");
  const mulai = ordinalValue(bagian[0]?.number ?? "");
  const ulang = mulai === 1 || mulai === 2 ? nomoriUlang(bagian, 2, TINGKAT) : null;
  return ulang === null
    ? undefined
    : usul(
        "Sisipkan Bagian Kesatu Umum",
        { jenis: "sisip", teks, letak: "sebelum", baris: [{ jenis: "bagian", isi: "Umum", tertulis: "Bagian Kesatu\nUmum" }] },
        ...ulang,
      );
}

/** Source: butir 70 Lampiran II UU 12/2011. */
export const BAGIAN_DALAM_BAB: KaidahNaskah = {
  id: "STR-07",
  nama: "Bagian di dalam bab, paragraf di dalam bagian",
  keparahan: "sedang",
  kutipan: { butir: "butir 70", status: "yakin" },
  penjelasan:
    "Pengelompokan disusun sebagai bab dengan pasal; bab dengan bagian dan pasal; atau bab dengan bagian dan paragraf yang berisi pasal. Jika bab dibagi ke dalam bagian, tidak ada pasal di luar bagian.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [{ di: "batangTubuh", teks: "BAB II\nPENUGASAN\n\nBagian Kesatu\nUmum\n\nPasal 3\n\nPenugasan diberikan secara tertulis." }],
    salah: [
      { di: "batangTubuh", teks: "BAB II\nPENUGASAN\n\nParagraf 1\nUmum\n\nPasal 3\n\nPenugasan diberikan secara tertulis." },
      {
        di: "batangTubuh",
        teks: "BAB II\nPENUGASAN\n\nPasal 3\n\nPenugasan diberikan secara tertulis.\n\nBagian Kesatu\nPelaporan\n\nPasal 4\n\nPenugasan dilaporkan.",
        hasil:
          "BAB II\nPENUGASAN\n\nBagian Kesatu\nUmum\n\nPasal 3\n\nPenugasan diberikan secara tertulis.\n\nBagian Kedua\nPelaporan\n\nPasal 4\n\nPenugasan dilaporkan.",
      },
    ],
  },
  periksa,
};
