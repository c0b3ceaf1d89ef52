/** Which notes of a review are listed, and in which order. Pure. */
import type { Anotasi, BobotCatatan } from "@selaras/parsers";

export interface SaringAnotasi {
  readonly bobot: BobotCatatan | "";
  readonly tanda: string;
  /** Id of the author. */
  readonly oleh: string;
}

const BOBOT: readonly BobotCatatan[] = ["tinggi", "sedang", "rendah"];

/** Names in the address that filter. */
export const NAMA_SARING = ["bobot", "tanda", "oleh"] as const;

export function readSaringAnotasi(params: URLSearchParams): SaringAnotasi {
  return {
    bobot: BOBOT.find((satu) => satu === params.get("bobot")) ?? "",
    tanda: params.get("tanda") ?? "",
    oleh: params.get("oleh") ?? "",
  };
}

export const saringAnotasi = (semua: readonly Anotasi[], { bobot, tanda, oleh }: SaringAnotasi): readonly Anotasi[] =>
  semua.filter(
    (satu) =>
      (bobot === "" || satu.bobot === bobot) && (tanda === "" || satu.tanda.includes(tanda)) && (oleh === "" || satu.oleh.id === oleh),
  );

/** In the order of the text; on the same place the one that covers more comes first, then the older one. */
export const urutkanAnotasi = (semua: readonly Anotasi[]): readonly Anotasi[] =>
  [...semua].sort(
    ({ jangkar: a, ...satu }, { jangkar: b, ...lain }) =>
      a.dari - b.dari || b.sampai - a.sampai || satu.dibuat.localeCompare(lain.dibuat) || satu.id.localeCompare(lain.id),
  );

export interface PilihanSaring {
  readonly tanda: readonly string[];
  readonly oleh: readonly { readonly id: string; readonly nama: string }[];
}

/** What the notes can be filtered by, in the order of the alphabet. */
export function pilihanSaring(semua: readonly Anotasi[]): PilihanSaring {
  const nama = new Map(semua.map(({ oleh }) => [oleh.id, oleh.nama]));
  return {
    tanda: [...new Set(semua.flatMap(({ tanda }) => tanda))].sort((a, b) => a.localeCompare(b, "id")),
    oleh: [...nama].map(([id, siapa]) => ({ id, nama: siapa })).sort((a, b) => a.nama.localeCompare(b.nama, "id")),
  };
}

/** The note after (or before) `kini` in the list; the first (or last) where `kini` is not in it, and at the ends it begins anew. */
export function anotasiBerikut(daftar: readonly Anotasi[], kini: string | null, arah: 1 | -1): Anotasi | undefined {
  const di = daftar.findIndex(({ id }) => id === kini);
  if (di < 0) return arah === 1 ? daftar[0] : daftar.at(-1);
  return daftar[(di + arah + daftar.length) % daftar.length];
}
