/**
 * The matrix as the server gives it and the page takes it: types alone, so that the two can only change together. The texts of the regions
 * come with the cell that is opened; 552 columns weigh some two megabytes instead of sixty.
 */
import type { Koreksi } from "./compare/koreksi.ts";
import type { Baris, Hubungan, Keterpenuhan, Matriks, Mayoritas, Panas, Pasangan, RingkasanKolom } from "./compare/matriks.ts";
import type { JenisPenyimpangan } from "./compare/penyimpangan.ts";
import type { Topik } from "./rules/aturan.ts";

/** A row without its cells. */
export interface BarisRingkas extends Omit<Baris, "mayoritas" | "sel"> {
  /** The majority in one sentence; the wordings come with the row. */
  readonly mayoritas: string | null;
}

/** The row behind an opened cell. */
export interface BarisRinci extends Omit<BarisRingkas, "mayoritas"> {
  readonly mayoritas: Mayoritas | null;
}

/** A wording that regions give to one provision of the acuan. */
export interface VersiKetentuan {
  /** Ids of the regulations that share it, the first of which `pasangan` is taken from. */
  readonly kolom: readonly string[];
  readonly hubungan: Hubungan;
  readonly usulan: boolean;
  readonly pasangan: readonly Pick<Pasangan, "locator" | "jangkar" | "teks" | "tempat">[];
}

/** Marks of a cell, added up. */
export interface TandaSel {
  readonly usulan: 1;
  readonly lampiran: 2;
  readonly saksiTunggal: 4;
  readonly orang: 8;
}

/** One column; every list has one place per row. Numbers are places in `istilah`, `tanda` is a sum of `TandaSel`. */
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
  /** Address of each source that the provenance names by its short name. */
  readonly sumber: Readonly<Record<string, string>>;
}

/** A provision that can be chosen as a counterpart. */
export interface KetentuanPilihan {
  readonly locator: string;
  readonly jangkar: string;
  readonly kelompok: readonly string[];
  readonly tempat: "batang-tubuh" | "lampiran";
  readonly teks: string;
  /** Provisions of the acuan it is paired with now; empty for an addition. */
  readonly padanan: readonly string[];
}

export interface AnggotaTambahan {
  /** Id of the regulation. */
  readonly kolom: string;
  readonly nama: string;
  readonly locator: string;
  readonly jangkar: string;
  readonly teks: string;
}

/** Additions of several regions that say the same. */
export interface KelompokTampil {
  readonly topik: Topik;
  readonly kalimat: string;
  readonly jumlah: number;
  /** The first of them. */
  readonly anggota: readonly AnggotaTambahan[];
}

export interface HalamanTambahan {
  readonly jumlah: number;
  readonly mulai: number;
  readonly kelompok: readonly KelompokTampil[];
}

/** A decision on a pair, and between which regulations it was taken. */
export interface KoreksiTersimpan extends Koreksi {
  readonly acuan: string;
  readonly daerah: string;
}

/** A decision as the page gets it. */
export interface KoreksiTampil extends KoreksiTersimpan {
  /** `false` where a later decision on the same pair took its place. */
  readonly berlaku: boolean;
  /** Which of its two provisions are not found in the texts as they stand now. */
  readonly hilang: readonly ("a" | "b")[];
}
