/** The source of an import line by line: where pages begin, what is furniture, which words are doubtful. Pure, linear. */
import type { HasilImpor } from "@selaras/parsers";

/** Words of a line that are marked alike. */
export interface PotongSumber {
  /** From here on in `sumber`, UTF-16 code units. */
  readonly dari: number;
  readonly teks: string;
  readonly perabot: boolean;
  /** Id of the doubt that these words are about; the one that begins last where there are several. */
  readonly keraguan: string | null;
}

export interface BarisSumber {
  readonly dari: number;
  /** Behind the last character, before the line feed. */
  readonly sampai: number;
  /** 1-based numbers of the pages that begin with this line; more than one where a page is empty. */
  readonly halaman: readonly number[];
  /** Empty for an empty line. */
  readonly potong: readonly PotongSumber[];
}

interface Tanda {
  readonly dari: number;
  readonly sampai: number;
  /** `null` for furniture. */
  readonly keraguan: string | null;
}

export function barisSumber({ sumber, halaman, perabot, keraguan }: Pick<HasilImpor, "sumber" | "halaman" | "perabot" | "keraguan">) {
  const tanda = urutkan([
    ...perabot.map(({ position }) => ({ dari: position.start.offset ?? 0, sampai: position.end.offset ?? 0, keraguan: null })),
    ...keraguan.flatMap(({ id, rentang }) => (rentang === null ? [] : [{ ...rentang, keraguan: id }])),
  ]);
  const hasil: BarisSumber[] = [];
  let aktif: readonly Tanda[] = [];
  let [berikut, lembar, dari] = [0, 0, 0];
  while (dari <= sumber.length) {
    const akhir = sumber.indexOf("\n", dari);
    const sampai = akhir < 0 ? sumber.length : akhir;
    const mulai: number[] = [];
    // A page may begin within the line that the one before it ends with.
    for (; lembar < halaman.length && (halaman[lembar] ?? 0) <= sampai; lembar++) mulai.push(lembar + 1);
    const datang: Tanda[] = [];
    for (; berikut < tanda.length && (tanda[berikut]?.dari ?? 0) < sampai; berikut++) datang.push(tanda[berikut] as Tanda);
    aktif = [...aktif.filter((satu) => satu.sampai > dari), ...datang];
    hasil.push({ dari, sampai, halaman: mulai, potong: potongBaris(sumber, dari, sampai, aktif) });
    dari = sampai + 1;
  }
  return hasil as readonly BarisSumber[];
}

const urutkan = (tanda: readonly Tanda[]): readonly Tanda[] =>
  tanda.filter(({ dari, sampai }) => sampai > dari).sort((a, b) => a.dari - b.dari);

function potongBaris(sumber: string, dari: number, sampai: number, aktif: readonly Tanda[]): readonly PotongSumber[] {
  if (sumber.slice(dari, sampai).trim() === "") return [];
  const batas = new Set([dari, sampai]);
  for (const satu of aktif) {
    if (satu.dari > dari && satu.dari < sampai) batas.add(satu.dari);
    if (satu.sampai > dari && satu.sampai < sampai) batas.add(satu.sampai);
  }
  const urut = [...batas].sort((a, b) => a - b);
  return urut.slice(0, -1).map((awal, at) => {
    const meliputi = aktif.filter((satu) => satu.dari <= awal && satu.sampai > awal);
    return {
      dari: awal,
      teks: sumber.slice(awal, urut[at + 1]),
      perabot: meliputi.some(({ keraguan }) => keraguan === null),
      keraguan: meliputi.findLast(({ keraguan }) => keraguan !== null)?.keraguan ?? null,
    };
  });
}
