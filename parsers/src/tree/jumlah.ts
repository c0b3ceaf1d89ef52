import type { JenisUnit, Peraturan } from "../peraturan.ts";

/** How much there is in a regulation; the Pustaka page shows it. */
export interface Jumlah {
  readonly bab: number;
  readonly pasal: number;
  readonly ayat: number;
  readonly definisi: number;
  readonly acuan: number;
  readonly acuanTanpaSasaran: number;
}

interface Countable {
  readonly type: string;
  readonly children?: readonly Countable[];
}

/** Counts bab, pasal and ayat of the batang tubuh; a Pasal inside a sample of the lampiran is not one of the regulation. */
export function countPeraturan(peraturan: Peraturan): Jumlah {
  const body = peraturan.children.filter((part) => part.type === "batangTubuh") as readonly Countable[];
  const count = (type: JenisUnit): number => body.reduce((sum, part) => sum + countType(part, type), 0);
  return {
    bab: count("bab"),
    pasal: count("pasal"),
    ayat: count("ayat"),
    definisi: peraturan.definisi.length,
    acuan: peraturan.acuan.length,
    acuanTanpaSasaran: peraturan.acuan.filter((acuan) => acuan.state === "tanpa-sasaran").length,
  };
}

function countType(node: Countable, type: JenisUnit): number {
  return (node.children ?? []).reduce((sum, child) => sum + countType(child, type), node.type === type ? 1 : 0);
}
