import type { Saring, Urut } from "./urutkan.ts";

const HUBUNGAN = ["sesuai", "redaksional", "prosedural", "substantif", "tidak-ada", "usulan"] as const satisfies Saring["hubungan"];
const URUT = ["acuan", "simpangan", "bobot"] as const satisfies readonly Urut[];

/** Nobody types more, and every word is looked for in every text. */
const LONGEST_SEARCH = 200;

/** The filter an address carries. What it does not know filters nothing: an address of tomorrow still opens today. */
export function bacaSaring(query: (name: string) => string | undefined): Saring {
  const wanted = (query("hubungan") ?? "").split(",");
  return {
    hubungan: HUBUNGAN.filter((one) => wanted.includes(one)),
    beda: query("beda") === "1",
    topik: (query("topik") ?? "").slice(0, 64),
    cari: (query("cari") ?? "").slice(0, LONGEST_SEARCH),
    urut: URUT.find((one) => one === query("urut")) ?? "acuan",
  };
}
