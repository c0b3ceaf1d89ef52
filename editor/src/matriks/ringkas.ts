/** The matrix as it comes first: everything but the texts of the regions. Same shape as `server/src/matriks/ringkas.ts`. */
import type {
  AsalUsul,
  Hubungan,
  JenisPenyimpangan,
  Keterpenuhan,
  Matriks,
  Mayoritas,
  Panas,
  RingkasanKolom,
  Topik,
} from "@selaras/parsers";

export interface BarisRingkas {
  readonly locator: string;
  readonly jangkar: string;
  readonly kelompok: readonly string[];
  readonly topik: Topik;
  readonly kewajiban: boolean;
  readonly teks: string;
  readonly asal?: AsalUsul;
  readonly mayoritas: string | null;
  readonly catatan: readonly string[];
}

/** One column; every list has one place per row. Numbers are places in `istilah`, `tanda` is a sum of `TANDA`. */
export interface KolomRingkas {
  readonly hubungan: readonly number[];
  readonly tanda: readonly number[];
  readonly jenis: readonly (readonly number[])[];
  readonly tempat: readonly string[];
}

export interface MatriksRingkas {
  readonly acuan: Matriks["acuan"];
  readonly kolom: Matriks["kolom"];
  readonly istilah: {
    readonly hubungan: readonly Hubungan[];
    readonly jenis: readonly JenisPenyimpangan[];
    readonly cakupan: readonly Keterpenuhan[];
  };
  readonly baris: readonly BarisRingkas[];
  readonly sel: readonly KolomRingkas[];
  readonly ringkasan: readonly RingkasanKolom[];
  readonly peta: readonly Panas[];
  readonly tambahan: number;
  readonly sumber: Readonly<Record<string, string>>;
}

/** The row behind an opened cell. */
export interface BarisRinci extends Omit<BarisRingkas, "mayoritas"> {
  readonly mayoritas: Mayoritas | null;
}

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

const TANDA = { usulan: 1, lampiran: 2, saksiTunggal: 4, orang: 8 } as const;

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

/** An acuan whose wording carries provenance is a working text and must never look like the official one. */
export const isNaskahKerja = ({ baris }: MatriksRingkas): boolean => baris.some(({ asal }) => asal !== undefined);
