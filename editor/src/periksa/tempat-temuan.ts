/** Where findings stand in the draft as it is now. Pure; positions are those of ProseMirror. */
import type { TemuanRancangan } from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";
import { geserRentang } from "../checking/geser.ts";
import type { HasilPeriksaTampil } from "./hasil-periksa.ts";

export interface LetakSatuan {
  readonly pos: number;
  readonly node: Node;
}

export interface TempatTemuan {
  readonly temuan: TemuanRancangan;
  readonly dari: number;
  readonly sampai: number;
}

/** Every block with an id, inside of tables and forms as well. Linear. */
export function letakSemua(doc: Node): ReadonlyMap<string, LetakSatuan> {
  const found = new Map<string, LetakSatuan>();
  doc.descendants((node, pos) => {
    if (typeof node.attrs.id === "string") found.set(node.attrs.id, { pos, node });
    return !node.isTextblock;
  });
  return found;
}

/**
 * The words of a finding in its unit as it reads now, offsets in the unit; `null` where nothing of them is left. Equal where something is missing at
 * that place.
 */
export function kataTemuan(
  { id, dari, sampai }: TemuanRancangan,
  teks: HasilPeriksaTampil["teks"],
  kini: string,
): { readonly dari: number; readonly sampai: number } | null {
  const lama = id === null ? undefined : teks.get(id);
  return lama === undefined ? null : geserRentang({ dari: Math.min(dari, lama.length), sampai: Math.min(sampai, lama.length) }, lama, kini);
}

/** Where a finding is shown; the beginning of its unit where its words are gone, `null` where the unit is. */
export function tempatTemuan(
  temuan: TemuanRancangan,
  { teks }: Pick<HasilPeriksaTampil, "teks">,
  letak: ReadonlyMap<string, LetakSatuan>,
): TempatTemuan | null {
  const block = temuan.id === null ? undefined : letak.get(temuan.id);
  if (block === undefined) return null;
  const { pos, node } = block;
  const kata = node.isTextblock ? kataTemuan(temuan, teks, node.textContent) : null;
  return { temuan, dari: pos + 1 + (kata?.dari ?? 0), sampai: pos + 1 + (kata?.sampai ?? 0) };
}

/** The open findings that have a place, in the order of the draft as it is now. */
export function urutanTempat(doc: Node, hasil: HasilPeriksaTampil): readonly TempatTemuan[] {
  const letak = letakSemua(doc);
  return hasil.terbuka.flatMap((temuan) => tempatTemuan(temuan, hasil, letak) ?? []).sort((a, b) => a.dari - b.dari || a.sampai - b.sampai);
}

/** The stop after (`arah` 1) or before (-1) the one that was shown last, else the caret; goes round at the end. */
export function tempatBerikut(
  semua: readonly TempatTemuan[],
  arah: 1 | -1,
  kini: string | null,
  kursor: number,
): { readonly tempat: TempatTemuan; readonly ke: number } | null {
  if (semua.length === 0) return null;
  const at = kini === null ? -1 : semua.findIndex(({ temuan }) => temuan.kunci === kini);
  const bertahan = at >= 0 && semua[at]?.dari === kursor;
  const berikut =
    arah === 1
      ? bertahan
        ? at + 1
        : semua.findIndex(({ dari }) => dari >= kursor)
      : bertahan
        ? at - 1
        : semua.findLastIndex(({ dari }) => dari < kursor);
  const ke = arah === 1 && berikut === -1 ? 0 : (berikut + semua.length) % semua.length;
  const tempat = semua[ke];
  return tempat === undefined ? null : { tempat, ke };
}
