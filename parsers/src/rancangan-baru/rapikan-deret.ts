/** The punctuation of tabulated lists: `;` behind each item, the connector behind the last but one. Source: butir 87–91 Lampiran II UU 12/2011. */
import type { IsiRancangan } from "../rancangan/dokumen.ts";
import { teksOf } from "./buat-satuan.ts";
import { satuanPada } from "./susunan-isi.ts";

export interface DeretRincian {
  /** Index of the unit whose text leads to the list. */
  readonly pembuka: number;
  readonly anggota: readonly number[];
  /** Text that runs on behind the list. */
  readonly penutup: readonly number[];
  /** What ends the list, mostly a full stop; `; dan` where another item follows. */
  readonly akhir: string;
  /** `dan`, `atau`, `dan/atau`; `null` where the source has none. */
  readonly sambung: string | null;
}

export interface PerubahanTeks {
  readonly index: number;
  readonly teks: string;
}

const EKOR = /\s*[;.,]?\s*$/;
const AKHIR = /[;.,](?:\s*(?:dan\s*\/\s*atau|dan|atau))?\s*$/;
const EKOR_SAMBUNG = /\s*[;,]\s*(dan\s*\/\s*atau|dan|atau)\s*$/;

/** The lists directly under the unit at `induk`; `anak` are the children of each item. */
export function deretOf(isi: readonly IsiRancangan[], induk: number, anak: readonly (readonly number[])[]): readonly DeretRincian[] {
  const found: { pembuka: number; anggota: number[]; penutup: number[] }[] = [];
  let pembuka = induk;
  let open = false;
  for (const index of anak[induk] ?? []) {
    const attrs = satuanPada(isi, index)?.attrs;
    const last = found[found.length - 1];
    if (attrs?.jenis === "rincian") {
      if (open) last?.anggota.push(index);
      else found.push({ pembuka, anggota: [index], penutup: [] });
      open = true;
    } else if (attrs !== undefined) {
      if (open && attrs.jenis === "teks") last?.penutup.push(index);
      open = false;
      pembuka = index;
    }
  }
  return found.map((deret) => ({ ...deret, ...tandaBaca(deret.anggota.map((index) => teksDi(isi, ekorDi(anak, index)))) }));
}

/**
 * How the source ends and joins the list; an item that is a list of its own is judged by its last line. The end of a list below another one is that of
 * the item it belongs to, and can have a connector.
 */
function tandaBaca(ekor: readonly string[]): Pick<DeretRincian, "akhir" | "sambung"> {
  const last = ekor[ekor.length - 1] ?? "";
  const kata = ekor
    .slice(0, -1)
    .map((teks) => EKOR_SAMBUNG.exec(teks)?.[1])
    .filter((satu) => satu !== undefined);
  return { akhir: AKHIR.exec(last)?.[0].trim() ?? "", sambung: kata[kata.length - 1]?.replace(/\s/g, "") ?? null };
}

/** The last unit of a subtree. */
function ekorDi(anak: readonly (readonly number[])[], index: number): number {
  let at = index;
  for (let next = anak[at]?.at(-1); next !== undefined; next = anak[at]?.at(-1)) at = next;
  return at;
}

function teksDi(isi: readonly IsiRancangan[], index: number): string {
  const satuan = satuanPada(isi, index);
  return satuan === undefined ? "" : teksOf(satuan);
}

/** The texts that change so that the items `ada` are a list again; `ekor` gives the last unit under an item. */
export function rapikanDeret(
  deret: DeretRincian,
  ada: readonly number[],
  ekor: (index: number) => number,
  teksPada: (index: number) => string,
): readonly PerubahanTeks[] {
  return ada.map((anggota, urutan) => {
    const index = ekor(anggota);
    const inti = teksPada(index).replace(EKOR_SAMBUNG, "").replace(EKOR, "");
    if (urutan === ada.length - 1) return { index, teks: inti + deret.akhir };
    const sambung = urutan === ada.length - 2 && deret.sambung !== null ? ` ${deret.sambung}` : "";
    return { index, teks: `${inti};${sambung}` };
  });
}
