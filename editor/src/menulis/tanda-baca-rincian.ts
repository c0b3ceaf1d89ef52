/**
 * Punctuation of lists in tabular form: which signs the items of a list need, as edits of their endings. Pure; the rules are those of
 * butir 87 huruf d and f and butir 88–93 Lampiran II UU 12/2011, the full stop behind the last item that of their examples.
 *
 * What somebody wrote otherwise on purpose stays: a list whose items end with full stops or commas keeps them, a connector is moved and never
 * chosen anew, and an item without any sign is left to whoever is writing it.
 */
import { akhirTeks, type Penghubung } from "./akhir-teks.ts";

/** One item, or words that run on in its list, in the order of the document. */
export interface ButirRincian {
  /** Names the item before and after the change. */
  readonly kunci: string;
  readonly teks: string;
  /** Depth as in `AtributSatuan.tingkat`. */
  readonly tingkat: number;
  /** Words or a figure follow that belong to the item: what ends it stands behind those. */
  readonly berlanjut: boolean;
}

/** Replaces [dari, sampai) of the words of an item. */
export interface SuntinganAkhir {
  readonly kunci: string;
  readonly dari: number;
  readonly sampai: number;
  readonly sisip: string;
}

export interface SebabTandaBaca {
  /** The same list before the change; empty for one that is new. */
  readonly sebelum: readonly ButirRincian[];
  /** The items that the key was pressed in: they may get a sign where they have none. */
  readonly kini: ReadonlySet<string>;
  /** What ends the whole list; `null` where the sentence goes on behind it. */
  readonly penutup: "." | null;
}

interface Simpul {
  readonly butir: ButirRincian;
  /** Lists under it. */
  readonly anak: Simpul[][];
}

/** The edits that give the items of one list, with all lists under them, their signs; none where they are right or another's own. */
export function tandaBacaRincian(butir: readonly ButirRincian[], sebab: SebabTandaBaca): readonly SuntinganAkhir[] {
  const asing = new Set<string>();
  const beranak = new Set<string>();
  for (const deret of deretOf(sebab.sebelum)) kenali(deret);
  const hasil: SuntinganAkhir[] = [];
  const akar = deretOf(butir);
  akar.forEach((deret, at) => {
    tulis(deret, at === akar.length - 1 ? sebab.penutup : null, true);
  });
  return hasil;

  /** Notes lists that follow rules of their own, and items that had a list. */
  function kenali(deret: readonly Simpul[]): void {
    const milik = deret.slice(0, -1).filter(({ butir: { kunci } }) => !sebab.kini.has(kunci));
    if (milik.some((satu) => caraLain(ujung(satu).teks))) for (const { butir: satu } of deret) asing.add(satu.kunci);
    for (const { butir: satu, anak } of deret) {
      if (anak.length > 0) beranak.add(satu.kunci);
      anak.forEach(kenali);
    }
  }

  function tulis(deret: readonly Simpul[], penutup: string | null, terluar: boolean): void {
    const penghubung = penghubungOf(deret, penutup, terluar);
    const sendiri = penghubung === "beberapa" || deret.some(({ butir: { kunci } }) => asing.has(kunci) && !sebab.kini.has(kunci));
    deret.forEach(({ butir: satu, anak }, at) => {
      const milik = at === deret.length - 1 ? penutup : at === deret.length - 2 && penghubung !== null ? `; ${penghubung}` : ";";
      const tanda = sendiri || satu.berlanjut ? null : milik;
      sunting(satu, anak.length > 0 ? ":" : tanda);
      anak.forEach((bawah, ke) => {
        tulis(bawah, ke === anak.length - 1 ? tanda : null, false);
      });
    });
  }

  /** The connector that the list has; a new one only for the item that the key was pressed in. */
  function penghubungOf(deret: readonly Simpul[], penutup: string | null, terluar: boolean): Penghubung | "beberapa" | null {
    if (deret.length < 2) return null;
    const milik = (satu: readonly Simpul[]) => satu.flatMap(penghubungDari);
    const lain = milik(deret.slice(0, -1));
    const [satu, dua] = lain;
    if (dua !== undefined) return "beberapa";
    // the last item of a list under another ends with the connector of that one
    const terakhir = terluar || !penutup?.startsWith("; ") ? milik(deret.slice(-1))[0] : undefined;
    const sebelumnya = deret.at(-2);
    return satu ?? terakhir ?? (sebelumnya && sebab.kini.has(ujung(sebelumnya).kunci) ? "dan" : null);
  }

  function sunting({ kunci, teks }: ButirRincian, tanda: string | null): void {
    const akhir = akhirTeks(teks);
    if (tanda === null || akhir === null || akhir.batas === 0) return;
    const boleh = akhir.tanda === ":" ? tanda === ":" || beranak.has(kunci) : akhir.tanda !== "" || sebab.kini.has(kunci);
    if (!boleh || teks.slice(akhir.batas) === tanda) return;
    // the sign that stays is not written anew
    const sama = akhir.tanda !== "" && tanda.startsWith(akhir.tanda) && teks.startsWith(akhir.tanda, akhir.batas) ? 1 : 0;
    hasil.push({ kunci, dari: akhir.batas + sama, sampai: teks.length, sisip: tanda.slice(sama) });
  }
}

/** An item that just got a list under it still has its connector in its own words. */
const penghubungDari = (simpul: Simpul): Penghubung | readonly [] =>
  akhirTeks(simpul.butir.teks)?.penghubung ?? akhirTeks(ujung(simpul).teks)?.penghubung ?? [];

/** Whether an item ends in a way that is not that of a list. */
function caraLain(teks: string): boolean {
  const akhir = akhirTeks(teks);
  return akhir === null ? teks.trim() !== "" : akhir.tanda === ".";
}

/** The item whose words end an item with all that it holds. */
function ujung({ butir, anak }: Simpul): ButirRincian {
  const terakhir = anak.at(-1)?.at(-1);
  return terakhir ? ujung(terakhir) : butir;
}

/** Items by depth: neighbours of one depth under one item are a list. */
function deretOf(butir: readonly ButirRincian[]): readonly Simpul[][] {
  const akar: Simpul[][] = [];
  const terbuka: Simpul[] = [];
  for (const satu of butir) {
    while ((terbuka.at(-1)?.butir.tingkat ?? 0) >= satu.tingkat) terbuka.pop();
    const wadah = terbuka.at(-1)?.anak ?? akar;
    const simpul: Simpul = { butir: satu, anak: [] };
    const deret = wadah.at(-1);
    if (deret?.[0]?.butir.tingkat === satu.tingkat) deret.push(simpul);
    else wadah.push([simpul]);
    terbuka.push(simpul);
  }
  return akar;
}
