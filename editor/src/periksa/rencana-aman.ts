/** *Perbaiki semua yang aman*: every safe fix of a draft, worked out before a letter of it is changed. */
import type { PerbaikanRancangan, TemuanRancangan } from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import { type Pratinjau, pratinjauPerbaikan, type SebutAtom } from "./pratinjau.ts";
import { bersinggungan, type SuntinganNaskah, suntinganNaskah, tulisSuntingan } from "./suntingan-naskah.ts";
import { type LetakSatuan, letakSemua } from "./tempat-temuan.ts";

interface ButirAman {
  readonly temuan: TemuanRancangan;
  readonly pratinjau: readonly Pratinjau[];
}

export interface RencanaAman {
  /** The draft that it was worked out for. */
  readonly awal: Node;
  /** The changes of it, in order. */
  readonly ubahan: Transform;
  /** What is mended, in the order in which it is. */
  readonly butir: readonly ButirAman[];
  /** Whether nothing safe is left afterwards. */
  readonly tuntas: boolean;
}

/** One fix may bring out what another rule sees; more rounds than these would mean that two rules undo each other's work. */
const PUTARAN_TERBANYAK = 8;

interface BahanRencana {
  readonly doc: Node;
  /** What is found in a draft; `null` where nobody can say. */
  readonly uji: (doc: Node) => Promise<readonly TemuanRancangan[] | null>;
  /** Those that somebody set aside stay as they are. */
  readonly disisihkan: (temuan: TemuanRancangan) => boolean;
  readonly sebut: SebutAtom;
}

/** Applies the safe fixes to a copy, checks it, and goes on until nothing changes. `null` where the draft cannot be checked. */
export async function rencanaAman({ doc, uji, disisihkan, sebut }: BahanRencana): Promise<RencanaAman | null> {
  const ubahan = new Transform(doc);
  const butir: ButirAman[] = [];
  for (let putaran = 0; putaran < PUTARAN_TERBANYAK; putaran++) {
    const temuan = await uji(ubahan.doc);
    if (temuan === null) return null;
    const aman = temuan.filter((satu): satu is DenganPerbaikan => satu.perbaikan?.aman === true && !disisihkan(satu));
    const jumlah = butir.length;
    tulisSuntingan(ubahan, pilih(aman, ubahan.doc, butir, sebut));
    if (butir.length === jumlah) return { awal: doc, ubahan, butir, tuntas: true };
  }
  return { awal: doc, ubahan, butir, tuntas: false };
}

type DenganPerbaikan = TemuanRancangan & { readonly perbaikan: PerbaikanRancangan };

/** The changes of all fixes that do not touch one another; of two that do the later one waits for the next round. */
function pilih(aman: readonly DenganPerbaikan[], doc: Node, butir: ButirAman[], sebut: SebutAtom): readonly SuntinganNaskah[] {
  const letak = letakSemua(doc);
  const teks = teksBlok(letak);
  const terpakai: SuntinganNaskah[] = [];
  for (const temuan of aman) {
    const milik = suntinganNaskah(temuan.perbaikan, { doc, letak, teks });
    if (milik === null || milik.length === 0 || milik.some((baru) => terpakai.some((ada) => bersinggungan(ada, baru)))) continue;
    terpakai.push(...milik);
    butir.push({ temuan, pratinjau: pratinjauPerbaikan(temuan.perbaikan, teks, sebut) });
  }
  return terpakai;
}

const teksBlok = (letak: ReadonlyMap<string, LetakSatuan>): ReadonlyMap<string, string> =>
  new Map([...letak].flatMap(([id, { node }]) => (node.isTextblock ? [[id, node.textContent]] : [])));

/** Whether two plans mend the same: then what somebody has read of the one holds for the other. */
export const isSamaRencana = (a: RencanaAman, b: RencanaAman): boolean =>
  a.butir.length === b.butir.length && a.butir.every(({ temuan }, at) => temuan.kunci === b.butir[at]?.temuan.kunci);
