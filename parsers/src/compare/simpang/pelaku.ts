import type { Sebutan } from "../../rules/aturan.ts";
import { cariPelaku } from "../../rules/pelaku.ts";
import { isiKata } from "../kata.ts";
import type { Sandingan, Sisi } from "./sandingan.ts";
import { kutip, type Temuan } from "./temuan.ts";

const KEPALA_DAERAH: ReadonlySet<string> = new Set(["Menteri", "Gubernur", "Bupati", "Wali Kota", "Kepala Daerah"]);

/** What a national text calls by its own level. */
const NASIONAL: Readonly<Record<string, string>> = {
  "Instansi Pemerintah": "Perangkat Daerah",
  "Pemerintah Daerah": "Perangkat Daerah",
  "Instansi Daerah": "Perangkat Daerah",
  "Pimpinan Instansi Pemerintah": "Kepala Daerah",
};

/** The actors of a phrase, localised. */
function himpunan(sebutan: Sebutan | null, nasional: boolean): readonly string[] {
  const named = (sebutan?.pelaku ?? []).map((nama) => {
    if (KEPALA_DAERAH.has(nama)) return "Kepala Daerah";
    return nasional ? (NASIONAL[nama] ?? nama) : nama;
  });
  return [...new Set(named)].sort();
}

/** Another addressee, decision-maker or recipient. A subject that was only guessed is not compared. */
export function simpangPelaku({ a, b, nasional }: Sandingan): readonly Temuan[] {
  const [from, to] = [a.aturan(), b.aturan()];
  if (from === null || to === null) return [];
  const guessed = from.subjectSource === "konteks" || to.subjectSource === "konteks";
  return [...(guessed ? [] : banding(a, b, "subject", nasional)), ...banding(a, b, "recipient", nasional)];
}

function banding(sisiA: Sisi, sisiB: Sisi, bidangAturan: "subject" | "recipient", nasional: boolean): readonly Temuan[] {
  const [a, b] = [sisiA.aturan()?.[bidangAturan] ?? null, sisiB.aturan()?.[bidangAturan] ?? null];
  const peran = bidangAturan === "subject" ? "pelaku" : "penerima";
  const [left, right] = [himpunan(a, nasional), himpunan(b, nasional)];
  if (left.length + right.length === 0 || left.join("|") === right.join("|")) return [];
  // the other phrase is about a thing, not about somebody else
  if ((left.length === 0 && a !== null) || (right.length === 0 && b !== null)) return [];
  // one text names in another role whom the other one names as its subject: a turn of phrase
  const other = bidangAturan === "subject" ? "recipient" : "subject";
  const swapped = isSwapped(sisiA, sisiB, other, [...left, ...right], nasional);
  if (!swapped && ((left.length === 0 && names(sisiA, right, nasional)) || (right.length === 0 && names(sisiB, left, nasional)))) return [];
  const bidang = { nama: peran, acuan: a?.raw ?? null, lain: b?.raw ?? null };
  const menjelaskan = [a, b].flatMap((one) => (one === null ? [] : isiKata(one.raw, new Set())));
  return [{ jenis: "pelaku-berubah", uraian: uraian(a, b, left, right, peran), bidang, menjelaskan }];
}

/** Whether who acts in one text is the one acted upon in the other: `oleh X` became `kepada X`. */
function isSwapped(a: Sisi, b: Sisi, other: "subject" | "recipient", actors: readonly string[], nasional: boolean): boolean {
  const [left, right] = [a, b].map((sisi) => himpunan(sisi.aturan()?.[other] ?? null, nasional));
  return (left ?? []).join("|") !== (right ?? []).join("|") && actors.some((nama) => [...(left ?? []), ...(right ?? [])].includes(nama));
}

/** Whether a text names all of these actors anywhere. */
function names({ isi }: Sisi, actors: readonly string[], nasional: boolean): boolean {
  const all = cariPelaku(isi.teks).map(({ entri }) => entri.nama);
  const named = new Set(himpunan({ raw: "", pelaku: all, konektor: [] }, nasional));
  return actors.every((nama) => named.has(nama));
}

function uraian(a: Sebutan | null, b: Sebutan | null, left: readonly string[], right: readonly string[], peran: string): string {
  if (a === null) return `${peran} disebut, yaitu ${kutip(b?.raw ?? "")}, sedangkan acuan tidak menyebutnya`;
  if (b === null) return `${peran} ${kutip(a.raw)} tidak disebut lagi`;
  const added = right.filter((nama) => !left.includes(nama));
  const lost = left.filter((nama) => !right.includes(nama));
  // names as the texts print them, not as they were made equal
  if (lost.length === 0) return `${peran} bertambah: ${cetak(b, added)}`;
  if (added.length === 0) return `${peran} berkurang: ${cetak(a, lost)} tidak disebut lagi`;
  return `${peran} ${kutip(a.raw)} menjadi ${kutip(b.raw)}`;
}

function cetak(sebutan: Sebutan, nama: readonly string[]): string {
  const printed = cariPelaku(sebutan.raw).filter(({ entri }) => nama.includes(entri.nama) || nama.includes(NASIONAL[entri.nama] ?? ""));
  return printed.length === 0 ? nama.join(", ") : [...new Set(printed.map(({ start, end }) => sebutan.raw.slice(start, end)))].join(", ");
}
