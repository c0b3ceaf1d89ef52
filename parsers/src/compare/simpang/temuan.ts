import type { Potongan } from "../matriks.ts";
import type { Bobot, JenisPenyimpangan, Penyimpangan } from "../penyimpangan.ts";

/** What one comparison of fields found, before it has a place, a weight and a confidence. */
export interface Temuan {
  readonly jenis: JenisPenyimpangan;
  /** The sentence without the place in front of it and without the full stop. */
  readonly uraian: string;
  /** Where this finding weighs more than others of its type. */
  readonly bobot?: Bobot;
  readonly arah?: "diperketat" | "diperlonggar";
  readonly bidang?: Penyimpangan["bidang"];
  /** Content words that this finding explains, so that they are not reported a second time as another wording. */
  readonly menjelaskan?: readonly string[];
}

/** A quotation inside a sentence; a long one is cut where a word ends. */
export function kutip(teks: string, terpanjang = 120): string {
  const plain = teks
    .replace(/\s+/g, " ")
    .replace(/"/g, "'")
    .trim()
    .replace(/[\s.,;:]+$/, "");
  if (plain.length <= terpanjang) return `"${plain}"`;
  return `"${plain.slice(0, plain.lastIndexOf(" ", terpanjang)).replace(/[,;:]$/, "")} …"`;
}

/** Behind a name nothing more is quoted. */
const NAMA_LALU = /^(\s*(?:\p{Lu}[\p{L}-]+\s*)+?)\s+\p{Ll}.*$/su;
/** Words that lead on to what is not quoted any more. */
const EKOR =
  /(?:^|\s+)(?:yang|oleh|atas|dapat|untuk|dalam|pada|dengan|di|ke|dari|sebagai|secara|dilakukan|diberikan|ditetapkan|berasal)(?:\s.*)?$/i;

/** The piece at `akhir` with a few words around the pieces from `awal` on, so that a reader finds the place. */
export function sekitar(beda: readonly Potongan[], awal: number, akhir: number = awal): string {
  const before = (beda[awal - 1]?.jenis === "tetap" ? (beda[awal - 1]?.teks ?? "") : "").trim().split(/\s+/).slice(-2).join(" ");
  const after = (beda[akhir + 1]?.jenis === "tetap" ? (beda[akhir + 1]?.teks ?? "") : "").trim().split(/\s+/).slice(0, 2).join(" ");
  return `${before} ${beda[akhir]?.teks ?? ""} ${after.replace(NAMA_LALU, "$1").replace(EKOR, "")}`
    .replace(/\s+(?=[.,;:])/g, "")
    .replace(/[\s.,;:(]+$/, "")
    .trim();
}
