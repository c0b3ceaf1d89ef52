import type { Sitasi } from "../peraturan.ts";

type Lembaran = NonNullable<Sitasi["lembaran"]>[number];

/** A law named by jenis, nomor and tahun. The office and region between them belong to the jenis: `Peraturan Menteri Dalam Negeri`. */
const LAW =
  /\b(Undang-\s?Undang Dasar Negara Republik Indonesia|Undang-\s?[Uu]ndang Dasar|Peraturan Pemerintah Pengganti Undang-\s?[Uu]ndang|Undang-\s?[Uu]ndang|Peraturan Pemerintah|Peraturan Presiden|Peraturan Menteri|Peraturan Daerah|Peraturan Gubernur|Peraturan Bupati|Peraturan Wali ?[Kk]ota|Peraturan Badan|Peraturan Lembaga|Peraturan Kepala|Peraturan (?:Kepolisian|Mahkamah|Komisi|Kejaksaan|Bersama|Dewan|Bank|Otoritas|Arsip|Sekretaris|Panglima|Ombudsman|Desa)|Ketetapan Majelis Permusyawaratan Rakyat|Staatsblad|Keputusan Presiden|Keputusan Menteri|Keputusan Gubernur|Keputusan Bupati|Keputusan Wali ?[Kk]ota|Instruksi Presiden|Instruksi Menteri|Instruksi Gubernur|Instruksi Bupati|Instruksi Wali ?[Kk]ota|Qanun)\b([^;:()]{0,140}?)(?:\b(?:Nomor|No\.|Nr\.?)\s*([\w./-]*\w)(?:(?:\s+[Dd]an\s+(?:Nomor\s+)?\d+)?\s+Tahun\s+(\d{4}))?|\bTahun\s+(1945)\b|(?=\s*[;.,)]|$))/g;

const GAZETTE =
  /\b((?:Tambahan )?(?:Lembaran|Berita) (?:Negara|Daerah)(?: (?:Republik Indonesia|(?:Provinsi|Kabupaten|Kota) [A-Z][\p{L} ]{0,40}?))?)(?:\s+Tahun\s+(\d{4}))?\s+Nomor\s+(\w[\w./-]*)/giu;

/** The first years of the Berita Negara are cited by day. */
const BY_DAY = /\b(Berita Negara(?: Republik Indonesia)?)\s+(tanggal\s+\d{1,2}\s+[A-Z][a-z]+\s+(\d{4}))/g;

/** An item that names more laws is a misreading; the roles of its laws are compared pairwise. */
const MAX_LAWS = 60;

/** Words after which a law amends the one before it, and those after which it is only part of a title. */
const AMENDED = /\b(?:di\s?ubah|dicabut|diganti)\b/gi;
/** The verb stands at most this many characters before the amending law. */
const AMENDED_REACH = 160;
/** Laws that are cited together, each for itself. */
const TOGETHER = /\b(?:jo\.?|juncto|yuncto)\s*$/i;
const AMENDING_TITLE = /\b(?:Perubahan(?:\s+\S+)?(?:\s+[Aa]tas)?|Penetapan|Pelaksanaan|Pencabutan|tentang)\s*$/i;

/** Without one of these words a text names no law with its number. */
const BERNOMOR = /\b(?:Nomor|No\.|Nr)/;

/** The laws that a text names with their number, offsets in the text. */
export function namedLaws(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!BERNOMOR.test(text)) return [];
  return [...text.matchAll(LAW)].filter((law) => law[3] !== undefined).map((law) => ({ start: law.index, end: law.index + law[0].length }));
}

/**
 * The laws that one item of Mengingat cites, in order, each with its role and its gazette; a law that the title of its own amendment
 * repeats is given once. Offsets are not kept: the item is short.
 * Source: butir 39–51 Lampiran II UU 12/2011.
 */
export function readSitasi(text: string): readonly Sitasi[] {
  const found: Sitasi[] = [];
  const gazettes = [...text.matchAll(GAZETTE), ...text.matchAll(BY_DAY)].sort((a, b) => a.index - b.index);
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
      tahun: constitution ? yearOf(law) : yearAfter(law),
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

/** `Nomor 5 Tahun 2014`; a Staatsblad is `Tahun 1926 Nomor 226`. */
function yearAfter(law: RegExpMatchArray): number | null {
  const year = law[4] ?? /\bTahun\s+(\d{4})/.exec(law[2] ?? "")?.[1];
  return year === undefined ? null : Number(year);
}

const isNamed = (law: RegExpMatchArray): boolean => law[3] !== undefined || /Dasar/.test(law[1] ?? "");

function nameOf(law: RegExpMatchArray): string {
  const jenis = (law[1] ?? "")
    .replace(/-\s/g, "-")
    .replace(/-undang/g, "-Undang")
    .replace(/Walikota/, "Wali Kota");
  const rest = (law[2] ?? "")
    .replace(/\bRepublik Indonesia\b|\bTahun\s+\d{4}/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return rest === "" || /\btentang\b|[,;]/i.test(rest) ? jenis : `${jenis} ${rest}`;
}

function roleOf(text: string, at: number, before: string, index: number): Sitasi["role"] {
  if (index === 0 || TOGETHER.test(before.slice(-12))) return "utama";
  if (AMENDING_TITLE.test(before.slice(-60))) return "judul";
  const head = text.slice(Math.max(0, at - AMENDED_REACH), at);
  const verb = [...head.matchAll(AMENDED)].pop();
  const behind = verb === undefined ? "" : head.slice(verb.index);
  return /\b(?:dengan|oleh)\b/i.test(behind) && !behind.includes(";") ? "perubahan" : "judul";
}

/** The gazettes up to the next amending law belong to this one. */
function nextPrincipal(laws: readonly RegExpMatchArray[], index: number, text: string): number {
  for (let next = index + 1; next < laws.length; next++) {
    const at = laws[next]?.index ?? text.length;
    if (roleOf(text, at, text.slice(laws[next - 1]?.index ?? 0, at), next) !== "judul") return at;
  }
  return text.length;
}

const lembaranOf = (gazette: RegExpMatchArray): Lembaran => {
  const byDay = /^tanggal/.test(gazette[2] ?? "");
  const year = byDay ? gazette[3] : gazette[2];
  return {
    nama: (gazette[1] ?? "").replace(/\s+/g, " "),
    tahun: year === undefined ? null : Number(year),
    nomor: (byDay ? gazette[2] : gazette[3]) ?? "",
  };
};
