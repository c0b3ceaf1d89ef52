import type { Sitasi } from "../peraturan.ts";

type Lembaran = NonNullable<Sitasi["lembaran"]>[number];

/** A law named by jenis, nomor and tahun. The office and region between them belong to the jenis: `Peraturan Menteri Dalam Negeri`. */
const LAW =
  /\b(Undang-\s?Undang Dasar Negara Republik Indonesia|Undang-\s?[Uu]ndang Dasar|Peraturan Pemerintah Pengganti Undang-\s?[Uu]ndang|Undang-\s?[Uu]ndang|Peraturan Pemerintah|Peraturan Presiden|Peraturan Menteri|Peraturan Daerah|Peraturan Gubernur|Peraturan Bupati|Peraturan Wali ?[Kk]ota|Peraturan Badan|Peraturan Lembaga|Peraturan Kepala|Keputusan Presiden|Keputusan Menteri|Keputusan Gubernur|Keputusan Bupati|Keputusan Wali ?[Kk]ota|Instruksi Presiden|Instruksi Menteri|Qanun)\b([^;:()]{0,140}?)(?:\b(?:Nomor|No\.|Nr\.?)\s*([\w./-]*\w)(?:\s+Tahun\s+(\d{4}))?|\bTahun\s+(1945)\b|(?=\s*[;.,)]|$))/g;

const GAZETTE =
  /\b((?:Tambahan )?(?:Lembaran|Berita) (?:Negara|Daerah)(?: (?:Republik Indonesia|(?:Provinsi|Kabupaten|Kota) [A-Z][\p{L} ]*?))?)(?:\s+Tahun\s+(\d{4}))?\s+Nomor\s+(\w[\w./-]*)/giu;

/** An item that names more laws is a misreading; the roles of its laws are compared pairwise. */
const MAX_LAWS = 60;

/** Words after which a law amends the one before it, and those after which it is only part of a title. */
const AMENDED = /\b(?:di\s?ubah|dicabut|diganti)\b[^;]*?\b(?:dengan|oleh)\b[^;]*$/i;
const AMENDING_TITLE = /\b(?:Perubahan(?:\s+\S+)?(?:\s+[Aa]tas)?|Penetapan|Pelaksanaan|Pencabutan|tentang)\s*$/i;

/**
 * The laws that one item of Mengingat cites, in order, each with its role and its gazette; a law that the title of its own amendment
 * repeats is given once. Offsets are not kept: the item is short.
 * Source: butir 39–51 Lampiran II UU 12/2011.
 */
export function readSitasi(text: string): readonly Sitasi[] {
  const found: Sitasi[] = [];
  const gazettes = [...text.matchAll(GAZETTE)];
  const laws = [...text.matchAll(LAW)].filter((law) => isNamed(law)).slice(0, MAX_LAWS);
  const basis =
    /^(Pasal\s+\d+(?:\s?[A-Z](?![a-z]))?(?:\s+(?:ayat\s+\(\d+\)|huruf\s+\w|angka\s+\d+))*(?:\s*(?:,|dan)\s*(?:Pasal\s+\d+|ayat\s+\(\d+\)))*)/.exec(
      text,
    )?.[1];
  laws.forEach((law, index) => {
    const before = text.slice(laws[index - 1]?.index ?? 0, law.index);
    const constitution = /Dasar/.test(law[1] ?? "");
    const own = gazettes.filter((gazette) => gazette.index > law.index && gazette.index < nextPrincipal(laws, index, text)).map(lembaranOf);
    const role = roleOf(text, law.index, before, index);
    if (role === "judul" && found.some((cited) => cited.nomor === (law[3] ?? null) && String(cited.tahun) === law[4])) return;
    found.push({
      jenis: constitution ? "Undang-Undang Dasar Negara Republik Indonesia" : nameOf(law),
      nomor: law[3] ?? null,
      tahun: constitution ? yearOf(law) : law[4] === undefined ? null : Number(law[4]),
      ...(index === 0 && basis !== undefined ? { ketentuan: basis } : {}),
      role,
      ...(role !== "judul" && own.length > 0 ? { lembaran: own } : {}),
    });
  });
  return found;

  function yearOf(law: RegExpMatchArray): number | null {
    const year = /Tahun\s+(1945)\b|\b(1945)\b/.exec(text.slice(law.index, (law.index ?? 0) + law[0].length + 12));
    return year === null ? null : 1945;
  }
}

const isNamed = (law: RegExpMatchArray): boolean => law[3] !== undefined || /Dasar/.test(law[1] ?? "");

function nameOf(law: RegExpMatchArray): string {
  const jenis = (law[1] ?? "")
    .replace(/-\s/g, "-")
    .replace(/-undang/g, "-Undang")
    .replace(/Walikota/, "Wali Kota");
  const rest = (law[2] ?? "")
    .replace(/\bRepublik Indonesia\b/, "")
    .replace(/\s+/g, " ")
    .trim();
  return rest === "" || /\btentang\b|[,;]/i.test(rest) ? jenis : `${jenis} ${rest}`;
}

function roleOf(text: string, at: number, before: string, index: number): Sitasi["role"] {
  if (index === 0) return "utama";
  if (AMENDING_TITLE.test(before)) return "judul";
  const head = text.slice(0, at);
  return AMENDED.test(before) || AMENDED.test(head.slice(-120)) ? "perubahan" : "judul";
}

/** The gazettes up to the next amending law belong to this one. */
function nextPrincipal(laws: readonly RegExpMatchArray[], index: number, text: string): number {
  for (let next = index + 1; next < laws.length; next++) {
    const at = laws[next]?.index ?? text.length;
    if (roleOf(text, at, text.slice(laws[next - 1]?.index ?? 0, at), next) !== "judul") return at;
  }
  return text.length;
}

const lembaranOf = (gazette: RegExpMatchArray): Lembaran => ({
  nama: (gazette[1] ?? "").replace(/\s+/g, " "),
  tahun: gazette[2] === undefined ? null : Number(gazette[2]),
  nomor: gazette[3] ?? "",
});
