import { isiKata } from "../../compare/kata.ts";
import type { IsiLampiran, Teks, Unit } from "../../peraturan.ts";
import { wholeText } from "../../tree/whole-text.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { cukupSepakat, kemiripan, type NaskahPembanding, semuaPembanding } from "./naskah-pembanding.ts";

/** A list with what leads to it. */
interface Rangkaian {
  readonly teks: Teks;
  readonly pembuka: ReadonlySet<string>;
  /** Read when it is asked for: most lists have no counterpart. */
  readonly langkah: () => readonly Langkah[];
}

interface Langkah {
  readonly teks: string;
  readonly kata: ReadonlySet<string>;
}

const LANGKAH_TERSEDIKIT = 3;
const PEMBUKA_SAMA = 0.75;
const LANGKAH_SAMA = 0.65;
const LANGKAH_JAUH = 0.35;
const TANPA_NAMA: ReadonlySet<string> = new Set();

function semuaRangkaian(naskah: NaskahPeriksa): readonly Rangkaian[] {
  const hasil: Rangkaian[] = [];
  const kata = (nilai: string): ReadonlySet<string> => naskah.olah("BND-03", nilai, (satu) => new Set(isiKata(satu, TANPA_NAMA)));
  const catat = (teks: Teks | undefined, unit: readonly Unit[]): void => {
    if (teks === undefined || unit.length < LANGKAH_TERSEDIKIT || kata(teks.value).size < 2) return;
    let terbaca: readonly Langkah[] | null = null;
    const langkah = (): readonly Langkah[] => {
      terbaca ??= unit.map(wholeText).map((satu) => ({ teks: satu, kata: kata(satu) }));
      return terbaca;
    };
    hasil.push({ teks, pembuka: kata(teks.value), langkah });
  };
  const unitDalam = (unit: Unit): void => {
    catat(unit.text ?? unit.heading, unit.children);
    unit.children.forEach(unitDalam);
  };
  const telusuri = (children: readonly IsiLampiran[], kepala: Teks | undefined): void => {
    const unit = children.filter((anak): anak is Unit => !["subjudul", "prosa", "tabel", "gambar", "contoh"].includes(anak.type));
    catat(kepala, unit);
    for (const child of children) {
      if (child.type === "subjudul") telusuri(child.children, child.heading);
    }
    unit.forEach(unitDalam);
  };
  for (const { unit, definisi } of naskah.unit)
    if (!definisi && unit.children.length >= LANGKAH_TERSEDIKIT && unit.children.every(({ type }) => type === "huruf" || type === "angka"))
      catat(unit.text, unit.children);
  for (const { children } of naskah.lampiran) telusuri(children, undefined);
  return hasil;
}

const TERBACA = new WeakMap<NaskahPembanding, readonly Rangkaian[]>();

function rangkaianPembanding(pembanding: NaskahPembanding): readonly Rangkaian[] {
  const ada = TERBACA.get(pembanding) ?? semuaRangkaian(pembanding.naskah);
  TERBACA.set(pembanding, ada);
  return ada;
}

function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const semua = semuaPembanding(naskah).map(rangkaianPembanding);
  if (semua.length === 0) return [];
  return semuaRangkaian(naskah).flatMap((rangkaian): readonly TemuanNaskah[] => {
    const { teks, pembuka } = rangkaian;
    // which lists there have such a lead depends on the words of the lead alone
    const calon = naskah.olah("BND-03 calon", teks.value, () =>
      semua.map((milik) => milik.filter((satu) => kemiripan(satu.pembuka, pembuka) >= PEMBUKA_SAMA)),
    );
    if (!cukupSepakat(calon.filter(({ length }) => length > 0).length, semua.length)) return [];
    const langkah = rangkaian.langkah();
    const padanan = calon
      .flatMap((milik) => milik.find((satu) => berbagiLangkah(satu.langkah(), langkah)) ?? [])
      .map((satu) => satu.langkah());
    const [dasar, ...lain] = padanan;
    if (dasar === undefined || !cukupSepakat(padanan.length, semua.length)) return [];
    return dasar.flatMap((satu): readonly TemuanNaskah[] => {
      if (satu.kata.size < 2 || langkah.some(({ kata }) => kemiripan(kata, satu.kata) >= LANGKAH_JAUH)) return [];
      const banyak = 1 + lain.filter((milik) => milik.some(({ kata }) => kemiripan(kata, satu.kata) >= LANGKAH_SAMA)).length;
      if (!cukupSepakat(banyak, semua.length)) return [];
      return [
        {
          teks,
          dari: 0,
          sampai: teks.value.length,
          pesan: `Rincian yang ada dalam ${banyak} teks pembanding tidak ada di sini: "${satu.teks.slice(0, 120)}" Periksa apakah terlewat.`,
        },
      ];
    });
  });
}

/** Whether most of the items stand there too. */
const berbagiLangkah = (sana: readonly Langkah[], sini: readonly Langkah[]): boolean =>
  sini.filter(({ kata }) => sana.some((lain) => kemiripan(lain.kata, kata) >= LANGKAH_SAMA)).length * 2 >= sini.length;

const contoh = (langkah: readonly string[]): string =>
  `Mekanisme penunjukan lintas Unit Organisasi meliputi:\n\n${langkah.map((satu, at) => `${String.fromCharCode(97 + at)}. ${satu}${at === langkah.length - 1 ? "." : at === langkah.length - 2 ? "; dan" : ";"}`).join("\n\n")}`;
const LANGKAH = [
  "pengiriman surat permohonan pelibatan",
  "pemeriksaan ketersediaan pegawai",
  "penerbitan surat penugasan",
  "penerimaan tugas oleh pelaksana",
];
const PEMBANDING = `PERATURAN BUPATI UJI\nNOMOR 1 TAHUN 2023\nTENTANG\nSISTEM KERJA\n\nPasal 1\n\n${contoh(LANGKAH)}`;

export const LANGKAH_HILANG: KaidahNaskah = {
  id: "BND-03",
  nama: "Langkah tata cara hilang",
  keparahan: "rendah",
  kutipan: { butir: "", status: "turunan" },
  penjelasan:
    "Langkah atau rincian yang ada pada tata cara yang sama dalam beberapa peraturan pembanding tetapi tidak ada di sini mungkin terlewat ketika disalin.",
  lingkup: "naskah",
  periksa,
  contoh: {
    benar: [{ di: "pasal", teks: contoh(LANGKAH), pembanding: PEMBANDING }],
    salah: [{ di: "pasal", teks: contoh(LANGKAH.filter((_, at) => at !== 1)), pembanding: PEMBANDING }],
  },
};
