import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { normaTubuh } from "../norma/norma-tubuh.ts";
import { cukupSepakat, kataSendiri, kemiripan, type NaskahPembanding, type NormaPembanding, semuaPembanding } from "./naskah-pembanding.ts";

/** Norms that are so alike regulate one concept. */
const SAMA = 0.6;
/** Below this nothing in the draft comes near it. */
const JAUH = 0.4;
const KATA_TERSEDIKIT = 7;
/** More are only counted: one finding tells all of them, because each alone proves little. */
const TERBANYAK = 6;

/** Matter that every region words for itself. */
const SETEMPAT = /mulai berlaku|dicabut|diundangkan|Lampiran|ruang lingkup/i;

interface Konsep {
  readonly norma: NormaPembanding;
  /** Place of the norm in its regulation, for telling where it would stand here. */
  readonly ke: number;
  readonly banyak: number;
}

const MAYORITAS = new WeakMap<NaskahPembanding, { readonly semua: readonly NaskahPembanding[]; readonly konsep: readonly Konsep[] }>();

/** The concepts of the first compared regulation that enough of the others have too. */
function konsepMayoritas(semua: readonly NaskahPembanding[]): readonly Konsep[] {
  const [dasar, ...lain] = semua;
  if (dasar === undefined) return [];
  const ada = MAYORITAS.get(dasar);
  if (ada !== undefined && ada.semua.length === semua.length && ada.semua.every((satu, at) => satu === semua[at])) return ada.konsep;
  const konsep = dasar.norma.flatMap((norma, ke): readonly Konsep[] => {
    if (norma.kata.size < KATA_TERSEDIKIT || SETEMPAT.test(norma.norma.utuh)) return [];
    const banyak = 1 + lain.filter((satu) => satu.norma.some(({ kata }) => kemiripan(kata, norma.kata) >= SAMA)).length;
    return cukupSepakat(banyak, semua.length) ? [{ norma, ke, banyak }] : [];
  });
  MAYORITAS.set(dasar, { semua, konsep });
  return konsep;
}

function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const semua = semuaPembanding(naskah);
  const konsep = konsepMayoritas(semua);
  const sendiri = normaTubuh(naskah).map((norma) => ({ norma, kata: kataSendiri(naskah, norma.utuh) }));
  const [pertama] = sendiri;
  if (konsep.length === 0 || pertama === undefined) return [];
  const adaDiTempatLain = (kata: ReadonlySet<string>): boolean =>
    naskah.di("norma", "lampiran").some(({ teks }) => termuat(kata, kataSendiri(naskah, teks.value)) >= JAUH + 0.1);
  const hilang = konsep.filter(
    ({ norma: { kata } }) => !sendiri.some((satu) => kemiripan(satu.kata, kata) >= JAUH) && !adaDiTempatLain(kata),
  );
  const [awal] = hilang;
  if (awal === undefined) return [];
  // it would stand behind what precedes it there
  const sebelum = semua[0]?.norma.slice(0, awal.ke).reverse() ?? [];
  const tempat = sebelum.flatMap(({ kata: lain }) => sendiri.find((satu) => kemiripan(satu.kata, lain) >= SAMA) ?? [])[0] ?? pertama;
  const { teks, locator } = tempat.norma;
  const hal = hilang.slice(0, TERBANYAK).map(({ norma: { norma }, banyak }) => `"${kutipan(norma.utuh)}" (${banyak} teks)`);
  const sisa = hilang.length - hal.length;
  return [
    {
      teks,
      dari: teks.value.length,
      sampai: teks.value.length,
      locator,
      pesan: `Hal yang diatur dalam teks pembanding tidak ditemukan dalam naskah ini: ${hal.join("; ")}${sisa > 0 ? `; dan ${sisa} hal lain` : ""}. Periksa apakah memang tidak diatur.`,
    },
  ];
}

const kutipan = (norma: string): string => (norma.length > 90 ? `${norma.slice(0, 90)} …` : norma);

function termuat(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let sama = 0;
  for (const kata of a) if (b.has(kata)) sama++;
  return a.size === 0 ? 0 : sama / a.size;
}

const NORMA_LAIN =
  "Setiap Unit Organisasi menggunakan aplikasi umum berbagi pakai dalam layanan administrasi pemerintahan berbasis elektronik.";

export const KONSEP_HILANG: KaidahNaskah = {
  id: "BND-04",
  nama: "Hal yang diatur peraturan lain tidak diatur",
  keparahan: "info",
  kutipan: { butir: "", status: "turunan" },
  penjelasan: "Hal yang diatur dalam sebagian besar peraturan sejenis tetapi tidak ada dalam naskah ini mungkin terlewat.",
  lingkup: "naskah",
  periksa,
  contoh: {
    benar: [
      {
        di: "pasal",
        teks: NORMA_LAIN,
        pembanding: `PERATURAN BUPATI UJI\nNOMOR 1 TAHUN 2023\nTENTANG\nSISTEM KERJA\n\nPasal 1\n\n${NORMA_LAIN}`,
      },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Ketua tim ditunjuk oleh Bupati.",
        pembanding: `PERATURAN BUPATI UJI\nNOMOR 1 TAHUN 2023\nTENTANG\nSISTEM KERJA\n\nPasal 1\n\n${NORMA_LAIN}`,
      },
    ],
  },
};
