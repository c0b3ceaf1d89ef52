/** Which units differ between two versions of a draft, told apart by their ids: a renumbered unit is no changed one. Pure. */
import type { DokumenRancangan } from "@selaras/parsers";
import { type SatuanTeks, satuanTeksOf } from "./satuan-teks.ts";

export interface BedaSatuan {
  readonly id: string;
  readonly macam: "ditambah" | "dihapus" | "diubah" | "dipindahkan";
  /** As the newer version calls it; a unit it lacks as the older one does. */
  readonly sebutan: string;
  /** Empty where the older version lacks it. */
  readonly lama: string;
  /** Empty where the newer version lacks it. */
  readonly baru: string;
}

/** In the order of the newer version; what it lacks stands behind what came before it. */
export function bedaVersi(lama: DokumenRancangan, baru: DokumenRancangan): readonly BedaSatuan[] {
  const [tua, muda] = [satuanTeksOf(lama), satuanTeksOf(baru)];
  const diTua = new Map(tua.map((satu, at) => [satu.id, { satu, at }]));
  const diMuda = new Map(muda.map(({ id }, at) => [id, at]));
  const tetap = urutanTetap(muda.flatMap(({ id }) => diTua.get(id)?.at ?? []));
  const beda: { readonly at: number; readonly beda: BedaSatuan }[] = [];
  muda.forEach((kini, at) => {
    const dulu = diTua.get(kini.id);
    const macam = dulu ? macamOf(dulu.satu, kini, tetap.has(dulu.at)) : "ditambah";
    if (macam) beda.push({ at, beda: { id: kini.id, macam, sebutan: kini.sebutan, lama: dulu?.satu.teks ?? "", baru: kini.teks } });
  });
  let sesudah = -1;
  for (const dulu of tua) {
    const at = diMuda.get(dulu.id);
    if (at !== undefined) sesudah = at;
    else beda.push({ at: sesudah + 0.5, beda: { id: dulu.id, macam: "dihapus", sebutan: dulu.sebutan, lama: dulu.teks, baru: "" } });
  }
  return beda.toSorted((a, b) => a.at - b.at).map((satu) => satu.beda);
}

function macamOf(dulu: SatuanTeks, kini: SatuanTeks, tetap: boolean): BedaSatuan["macam"] | null {
  if (!tetap) return "dipindahkan";
  return dulu.tulisan === kini.tulisan && dulu.jenis === kini.jenis && dulu.tingkat === kini.tingkat ? null : "diubah";
}

/** A longest ascending run of `urutan`: the units that kept their order. Everything else was moved. O(n log n). */
function urutanTetap(urutan: readonly number[]): ReadonlySet<number> {
  const ekor: number[] = [];
  const sebelum = new Map<number, number | undefined>();
  for (const nilai of urutan) {
    let [from, to] = [0, ekor.length];
    while (from < to) {
      const mid = (from + to) >> 1;
      if ((ekor[mid] ?? 0) < nilai) from = mid + 1;
      else to = mid;
    }
    sebelum.set(nilai, ekor[from - 1]);
    ekor[from] = nilai;
  }
  const tetap = new Set<number>();
  for (let at = ekor.at(-1); at !== undefined; at = sebelum.get(at)) tetap.add(at);
  return tetap;
}
