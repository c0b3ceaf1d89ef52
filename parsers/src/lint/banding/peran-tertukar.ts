import { isiKata } from "../../compare/kata.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { semuaUraian, type UraianPeran } from "../norma/bertentangan/uraian-peran.ts";
import { cukupSepakat, kemiripan, type NaskahPembanding, semuaPembanding } from "./naskah-pembanding.ts";

/** How much more a list has to be like the other role's. */
const LEBIH = 0.25;
const TANPA_NAMA: ReadonlySet<string> = new Set();

const kataUraian = (naskah: NaskahPeriksa, { butir }: UraianPeran): ReadonlySet<string> =>
  new Set(butir.flatMap((satu) => naskah.olah("BND-02", satu, (nilai) => isiKata(nilai, TANPA_NAMA))));

const TERBACA = new WeakMap<NaskahPembanding, ReadonlyMap<string, ReadonlySet<string>>>();

/** The words of the duties of each role in a compared regulation. */
function peranPembanding(pembanding: NaskahPembanding): ReadonlyMap<string, ReadonlySet<string>> {
  const ada = TERBACA.get(pembanding);
  if (ada !== undefined) return ada;
  const hasil = new Map<string, ReadonlySet<string>>();
  for (const uraian of semuaUraian(pembanding.naskah))
    if (!hasil.has(uraian.peran)) hasil.set(uraian.peran, kataUraian(pembanding.naskah, uraian));
  TERBACA.set(pembanding, hasil);
  return hasil;
}

function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const semua = semuaPembanding(naskah);
  if (semua.length === 0) return [];
  const uraian = semuaUraian(naskah);
  const pembanding = semua.map(peranPembanding).filter(({ size }) => size > 1);
  if (uraian.length < 2 || pembanding.length === 0) return [];
  return uraian.flatMap((satu): readonly TemuanNaskah[] => {
    const kata = kataUraian(naskah, satu);
    const suara = new Map<string, number>();
    for (const peran of pembanding) {
      const sendiri = peran.get(satu.peran);
      if (sendiri === undefined) continue;
      const lebih = [...peran].find(([nama, lain]) => nama !== satu.peran && kemiripan(kata, lain) > kemiripan(kata, sendiri) + LEBIH);
      if (lebih !== undefined) suara.set(lebih[0], (suara.get(lebih[0]) ?? 0) + 1);
    }
    const tertukar = [...suara].find(
      ([nama, jumlah]) => cukupSepakat(jumlah, pembanding.length) && uraian.some(({ peran }) => peran === nama),
    );
    if (tertukar === undefined) return [];
    return [
      {
        teks: satu.teks,
        dari: 0,
        sampai: satu.teks.value.length,
        pesan: `Uraian ${satu.sebutan} ini dalam ${tertukar[1]} teks pembanding merupakan uraian ${tertukar[0]}. Periksa apakah kedua peran tertukar.`,
      },
    ];
  });
}

const uraianContoh = (pimpinan: string, penilai: string): string =>
  `(1) Tanggung jawab Pimpinan Unit Organisasi meliputi:\n\n${pimpinan}\n\n(2) Tanggung jawab Pejabat Penilai Kinerja meliputi:\n\n${penilai}`;
const KEGIATAN = "a. menyusun rencana kegiatan; dan\n\nb. menyediakan dukungan sumber daya.";
const STRATEGI = "a. menetapkan strategi organisasi; dan\n\nb. mengambil keputusan yang tepat dan efektif.";
const PEMBANDING = `PERATURAN BUPATI UJI\nNOMOR 1 TAHUN 2023\nTENTANG\nSISTEM KERJA\n\nPasal 1\n\n${uraianContoh(KEGIATAN, STRATEGI)}`;

export const PERAN_TERTUKAR: KaidahNaskah = {
  id: "BND-02",
  nama: "Uraian dua peran tertukar",
  keparahan: "sedang",
  kutipan: { butir: "", status: "turunan" },
  penjelasan:
    "Uraian tanggung jawab suatu peran yang lebih cocok dengan uraian peran lain dalam beberapa peraturan pembanding mungkin tertukar ketika disalin.",
  lingkup: "naskah",
  periksa,
  contoh: {
    benar: [{ di: "pasal", teks: uraianContoh(KEGIATAN, STRATEGI), pembanding: PEMBANDING }],
    salah: [{ di: "pasal", teks: uraianContoh(STRATEGI, KEGIATAN), pembanding: PEMBANDING }],
  },
};
