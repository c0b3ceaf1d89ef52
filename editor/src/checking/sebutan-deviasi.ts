/** What the marks of the draft are called, and the sign of each: never told by colour alone. */
import type { Deviasi, DeviasiHilang, HubunganDeviasi } from "@selaras/parsers";

/** What a provision, or a place in the draft, can be marked as. */
export type Tanda = HubunganDeviasi | "hilang";

interface Sebutan {
  readonly nama: string;
  /** Where there is little room. */
  readonly singkat: string;
  readonly arti: string;
  /** Shown where there is no room for the word. */
  readonly lambang: string;
}

export const SEBUTAN_TANDA: Readonly<Record<Tanda, Sebutan>> = {
  sesuai: { nama: "Sesuai", singkat: "Sesuai", arti: "Tidak menyimpang dari acuan.", lambang: "=" },
  redaksional: { nama: "Beda redaksional", singkat: "Redaksional", arti: "Isinya sama, kata-katanya lain.", lambang: "~" },
  prosedural: { nama: "Beda prosedural", singkat: "Prosedural", arti: "Cara melaksanakannya berbeda.", lambang: "↝" },
  substantif: { nama: "Beda substantif", singkat: "Substantif", arti: "Siapa yang terikat atau pada apa berbeda.", lambang: "≠" },
  tambahan: { nama: "Tambahan", singkat: "Tambahan", arti: "Tidak ada dalam acuan.", lambang: "+" },
  hilang: { nama: "Tidak ada", singkat: "Tidak ada", arti: "Ada dalam acuan, tidak ditemukan dalam rancangan.", lambang: "∅" },
};

/** From what agrees to what is missing. */
export const URUTAN_TANDA_DEVIASI = [
  "substantif",
  "prosedural",
  "redaksional",
  "hilang",
  "tambahan",
  "sesuai",
] as const satisfies readonly Tanda[];

/** What a mark in the margin says when it is read out or pointed at. */
export function bunyiTanda({ locator, hubungan, usulan, penyimpangan }: Deviasi): string {
  const { nama } = SEBUTAN_TANDA[hubungan];
  const kalimat = penyimpangan.map((satu) => satu.kalimat).join(" ");
  return `${locator}, ${nama.toLocaleLowerCase("id")}${usulan ? ", usulan yang belum pasti" : ""}. ${kalimat}`;
}

/** A line of the list, for whoever listens. */
export function bunyiBaris({
  tanda,
  locator,
  penyimpangan,
}: {
  readonly tanda: Tanda;
  readonly locator: string;
  readonly penyimpangan: Deviasi["penyimpangan"];
}): string {
  return `${locator}, ${SEBUTAN_TANDA[tanda].nama.toLocaleLowerCase("id")}. ${penyimpangan.map(({ kalimat }) => kalimat).join(" ")}`;
}

/** The same for what is missing at one place. */
export function bunyiHilang(hilang: readonly DeviasiHilang[]): string {
  const tempat = hilang.map(({ locator }) => locator).join(", ");
  return hilang.length === 1
    ? `${tempat} acuan tidak ada dalam rancangan.`
    : `${hilang.length} ketentuan acuan tidak ada dalam rancangan: ${tempat}.`;
}
