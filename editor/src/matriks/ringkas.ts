/** Reads the matrix as it comes first: everything but the texts of the regions. */
import {
  type BarisRingkas,
  isNaskahKerja as bukanResmi,
  type Hubungan,
  type JenisPenyimpangan,
  type MatriksRingkas,
  type TandaSel,
} from "@selaras/parsers";

/** One cell of the lean matrix, read. */
export interface SelRingkas {
  readonly hubungan: Hubungan;
  /** Without `sesuai`. */
  readonly jenis: readonly JenisPenyimpangan[];
  readonly tempat: string;
  readonly usulan: boolean;
  readonly lampiran: boolean;
  readonly saksiTunggal: boolean;
  /** A person put this pair together. */
  readonly orang: boolean;
}

const TANDA: TandaSel = { usulan: 1, lampiran: 2, saksiTunggal: 4, orang: 8 };

/** The cell of row `baris` in column `kolom` (both 0-based); `null` outside of the matrix. */
export function selRingkas({ istilah, sel }: MatriksRingkas, baris: number, kolom: number): SelRingkas | null {
  const satu = sel[kolom];
  const hubungan = istilah.hubungan[satu?.hubungan[baris] ?? -1];
  if (!satu || !hubungan) return null;
  const tanda = satu.tanda[baris] ?? 0;
  return {
    hubungan,
    jenis: (satu.jenis[baris] ?? []).flatMap((at) => istilah.jenis[at] ?? []).filter((jenis) => jenis !== "sesuai"),
    tempat: satu.tempat[baris] ?? "",
    usulan: (tanda & TANDA.usulan) !== 0,
    lampiran: (tanda & TANDA.lampiran) !== 0,
    saksiTunggal: (tanda & TANDA.saksiTunggal) !== 0,
    orang: (tanda & TANDA.orang) !== 0,
  };
}

/** Whether no cell of the row shows words of its own: all agree, or have no counterpart. Such a row takes less room. */
export const isPendek = ({ istilah, sel }: Pick<MatriksRingkas, "istilah" | "sel">, baris: number): boolean =>
  sel.every(({ hubungan }) => {
    const satu = istilah.hubungan[hubungan[baris] ?? -1];
    return satu === "sesuai" || satu === "tidak-ada";
  });

/** What has to be known of a row, each sentence once: the notes may hold the majority too. */
export const catatanOf = ({ mayoritas, catatan }: BarisRingkas): readonly string[] => [
  ...new Set([...(mayoritas === null ? [] : [mayoritas]), ...catatan]),
];

/** Of an acuan any provision of which is not known from the official text: it must never look like that one. */
export const isNaskahKerja = ({ baris }: MatriksRingkas): boolean => bukanResmi(baris.flatMap(({ asal }) => asal ?? []));
