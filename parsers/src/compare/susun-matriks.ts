import type { Peraturan } from "../peraturan.ts";
import { catatanAsal, denganAsal } from "./asal-usul.ts";
import { type Bahan, bahanOf } from "./bahan.ts";
import { bandingKolom, type KolomBanding } from "./banding-kolom.ts";
import { isKewajiban } from "./cakupan.ts";
import { kelompokkan } from "./kelompok-tambahan.ts";
import type { Koreksi } from "./koreksi.ts";
import type { AsalUsul, Baris, Matriks, Sel, Tambahan } from "./matriks.ts";
import { mayoritasOf } from "./mayoritas.ts";
import { petaPanas, ringkasanKolom } from "./ringkasan.ts";

export interface Naskah {
  readonly id: string;
  readonly nama: string;
  readonly peraturan: Peraturan;
}

/** A compared regulation with its column, as `susunMatriks` puts it into a matrix. */
export interface KolomBernama {
  readonly id: string;
  readonly nama: string;
  readonly banding: KolomBanding;
}

/** The acuan of a comparison; `asal` where its wording had to be put together from other sources. */
export interface NaskahAcuan {
  readonly id: string;
  readonly nama: string;
  readonly bahan: Bahan;
  readonly asal?: readonly AsalUsul[];
}

/**
 * The matrix of `lain` against `acuan`: each provision of the acuan with its counterparts, what they do differently, and what a regulation has
 * beyond the acuan. `asal` tells how sure the wording of each provision of the acuan is; `koreksi` are decisions of people by id of the column.
 */
export function buildMatriks(
  acuan: Naskah & { readonly asal?: readonly AsalUsul[] },
  lain: readonly Naskah[],
  koreksi: ReadonlyMap<string, readonly Koreksi[]> = new Map(),
): Matriks {
  const bahan = bahanOf(acuan.peraturan);
  return susunMatriks(
    { ...acuan, bahan },
    lain.map(({ id, nama, peraturan }) => ({ id, nama, banding: bandingKolom(bahan, bahanOf(peraturan), koreksi.get(id) ?? []) })),
  );
}

/** Puts columns of `bandingKolom`, each made against this acuan, into a matrix, in the order given. Compares no texts; linear in the columns. */
export function susunMatriks(acuan: NaskahAcuan, kolom: readonly KolomBernama[]): Matriks {
  const asal = new Map((acuan.asal ?? []).map((entry) => [entry.locator, entry]));
  const baris = acuan.bahan.ketentuan.map(({ locator, jangkar, kelompok, teks }, index): Baris => {
    const known = asal.get(locator);
    const sel = kolom.flatMap(({ id, banding }) => {
      const satu = banding.sel[index];
      return satu === undefined ? [] : [denganAsal(satu, known, id)];
    });
    const mayoritas = mayoritasOf(
      teks,
      sel,
      kolom.map(({ banding }) => banding.rumusan[index] ?? ""),
    );
    return {
      locator,
      jangkar,
      kelompok,
      topik: acuan.bahan.topik[index] ?? "ketentuan-umum",
      kewajiban: isKewajiban(acuan.bahan.aturan(index)),
      teks,
      ...(known === undefined ? {} : { asal: known }),
      mayoritas,
      catatan: [catatanAsal(known), mayoritas?.kalimat ?? null, catatanKosong(sel)].filter((one) => one !== null),
      sel,
    };
  });
  const extra = kolom.flatMap(({ banding }, at) => banding.tambahan.map((entry) => ({ at, entry })));
  const tambahan = extra.map(({ at, entry: { isi: _, ...entry } }): Tambahan => ({ kolom: at, ...entry }));
  return {
    acuan: { id: acuan.id, nama: acuan.nama },
    kolom: kolom.map(({ id, nama }) => ({ id, nama })),
    baris,
    tambahan,
    kelompokTambahan: kelompokkan(
      tambahan,
      extra.map(({ entry }) => entry.isi),
      kolom.length,
    ),
    ringkasan: kolom.map(({ banding }, at) =>
      ringkasanKolom(
        baris.flatMap(({ sel }) => sel[at] ?? []),
        banding.tambahan.length,
      ),
    ),
    peta: petaPanas(baris, tambahan, kolom.length),
  };
}

/** In how many regions the provision was not found. */
function catatanKosong(sel: readonly Sel[]): string | null {
  const count = sel.filter(({ pasangan }) => pasangan.length === 0).length;
  return count === 0 ? null : `Tidak ditemukan pada ${count} dari ${sel.length} daerah.`;
}
