/** All safe fixes of a regulation, again and again until none is left. */
import type { Peraturan } from "../peraturan.ts";
import type { Perbaikan, Temuan } from "./kaidah.ts";
import { kerangkaOf, labelDi } from "./kerangka.ts";
import { type OpsiPeriksa, pemeriksa } from "./periksa.ts";
import { type BentukSumber, terapkanPerbaikan } from "./terapkan.ts";

export interface OpsiPerbaiki extends OpsiPeriksa {
  readonly bentuk?: BentukSumber;
  /** Those as well that somebody should look at first. */
  readonly semua?: boolean;
}

export interface NaskahDiperbaiki {
  readonly teks: string;
  /** What was mended, in the order in which it was; `locator` as it was at that moment. */
  readonly diterapkan: readonly { readonly kaidah: string; readonly locator: string; readonly judul: string }[];
  /** Whether another run would change nothing. */
  readonly tuntas: boolean;
}

/** One fix may bring out what another rule sees; more rounds than these would mean that two rules undo each other's work. */
const PUTARAN_TERBANYAK = 8;

type Diperbaiki = Temuan & { readonly perbaikan: Perbaikan };

/**
 * Applies the safe fixes of `sumber`, reads the result, and goes on until nothing changes. Where fixes touch one another the later one waits
 * for the next round. A fix of words after which the text would be read as other units is left out. Applied to its own result it changes nothing.
 */
export function perbaikiNaskah(sumber: string, baca: (sumber: string) => Peraturan, opsi: OpsiPerbaiki = {}): NaskahDiperbaiki {
  const { bentuk = "markdown", semua = false } = opsi;
  const periksa = pemeriksa(opsi);
  const diterapkan: NaskahDiperbaiki["diterapkan"][number][] = [];
  let teks = sumber;
  for (let putaran = 0; putaran < PUTARAN_TERBANYAK; putaran++) {
    const peraturan = baca(teks);
    const dipakai = utuh(
      peraturan,
      periksa(peraturan).filter((satu): satu is Diperbaiki => satu.perbaikan !== undefined && (semua || satu.perbaikan.aman)),
    );
    const hasil = terapkan(dipakai);
    if (hasil.teks === teks) return { teks, diterapkan, tuntas: true };
    teks = hasil.teks;
    for (const { kaidah, locator, perbaikan } of hasil.dipakai) diterapkan.push({ kaidah, locator, judul: perbaikan.judul });
  }
  return { teks, diterapkan, tuntas: false };

  function terapkan(calon: readonly Diperbaiki[]): { readonly teks: string; readonly dipakai: readonly Diperbaiki[] } {
    const hasil = terapkanPerbaikan(
      teks,
      calon.map(({ perbaikan }) => perbaikan),
      bentuk,
    );
    return { teks: hasil.teks, dipakai: hasil.diterapkan.flatMap((at) => calon[at] ?? []) };
  }

  /** Without those that would make other units of the text; new lines and numbers are meant to. */
  function utuh(peraturan: Peraturan, calon: readonly Diperbaiki[]): readonly Diperbaiki[] {
    const label = labelDi(peraturan);
    const isSusunan = ({ perbaikan }: Diperbaiki): boolean =>
      perbaikan.suntingan.some((satu) => satu.jenis === "sisip" || label.has(satu.teks));
    const kerangka = kerangkaOf(peraturan);
    const tetap = (bagian: readonly Diperbaiki[]): boolean => kerangkaOf(baca(terapkan(bagian).teks)) === kerangka;
    const kata = new Set(saring(calon.filter((satu) => !isSusunan(satu))));
    return calon.filter((satu) => isSusunan(satu) || kata.has(satu));

    function saring(bagian: readonly Diperbaiki[]): readonly Diperbaiki[] {
      if (bagian.length === 0 || tetap(bagian)) return bagian;
      if (bagian.length === 1) return [];
      const tengah = bagian.length >> 1;
      const [kiri, kanan] = [saring(bagian.slice(0, tengah)), saring(bagian.slice(tengah))];
      return tetap([...kiri, ...kanan]) ? [...kiri, ...kanan] : kiri;
    }
  }
}
