/** Recognises references that were written as text, and binds them to the units that they name. */
import type { Acuan, Peraturan } from "../peraturan.ts";
import { readAcuan } from "../tree/acuan.ts";
import type { AtributAcuan, DokumenRancangan, SasaranAcuan, Satuan } from "./dokumen.ts";
import { kePeraturan } from "./ke-peraturan.ts";
import { pelabelAcuan, type UnitBerlabel } from "./label-acuan.ts";
import { nomori, type Penanda } from "./penomoran.ts";
import { teksSatuan } from "./sajian.ts";
import { type Tanaman, tanamAtom } from "./tanam-atom.ts";

export interface OpsiIkat {
  /** Ids of the units whose text is looked at; absent for all. */
  readonly hanya?: ReadonlySet<string>;
  /** Only references whose label is what was written, letter by letter. */
  readonly persis?: boolean;
}

const RENTANG = /sampai\s+dengan|s\.?\s?\/?\s?d\.?(?!\p{L})|hingga|[–—]/giu;
const PENGHUBUNG = /\b(?:dan\s*\/\s*atau|dan|atau|serta)\b/gi;

/**
 * Puts a live reference in the place of every textual one whose targets are each exactly one unit of the document, where the words that it gets say
 * the same: in another order, with other commas, drawn together by *sampai dengan* (butir 273 Lampiran II UU 12/2011), but never with another
 * beginning, because *pada* or *dalam* goes with it. A target whose printed number is not the computed one is left alone. Nothing else is
 * touched; doing it twice changes nothing.
 */
export function ikatAcuan(dokumen: DokumenRancangan, { hanya, persis = false }: OpsiIkat = {}): DokumenRancangan {
  const { peraturan, rentang } = kePeraturan(dokumen);
  const satuan = dokumen.content.filter((node): node is Satuan => node.type === "satuan");
  const penanda = nomori(satuan.map(({ attrs }) => attrs));
  const units = satuan.map(({ attrs: { id, jenis } }, index): UnitBerlabel => Object.assign({}, penanda[index] as Penanda, { id, jenis }));
  const label = pelabelAcuan(units);
  const idPada = idTunggal(satuan, units);
  const menurutId = new Map(satuan.map((satu) => [satu.attrs.id, satu]));
  const tanaman = new Map<string, Tanaman[]>();

  readAcuan(peraturan, (acuan, teks) => {
    const attrs = atributOf(acuan, idPada);
    const [letak, lain] = attrs === null ? [] : rentang(teks, acuan.start, acuan.end);
    if (attrs === null || letak === undefined || lain !== undefined || hanya?.has(letak.id) === false) return;
    const { id, dari, sampai } = letak;
    const tertulis = teksSatuan(menurutId.get(id) as Satuan).slice(dari, sampai);
    const { teks: cadangan, rusak } = label(attrs, id);
    if (persis && tertulis !== cadangan) return;
    if (rusak || tertulis.replace(/\s/g, " ") !== acuan.raw || !sepadan(acuan.raw, cadangan)) return;
    const baru: Tanaman = { dari, sampai, atom: { type: "acuan", attrs: { ...attrs, cadangan } } };
    const ada = tanaman.get(id);
    if (ada === undefined) tanaman.set(id, [baru]);
    else ada.push(baru);
  });
  if (tanaman.size === 0) return dokumen;
  return {
    ...dokumen,
    content: dokumen.content.map((node) => {
      const milik = node.type === "satuan" ? tanaman.get(node.attrs.id) : undefined;
      return node.type === "satuan" && milik !== undefined && menurutId.get(node.attrs.id) === node ? tanamAtom(node, milik) : node;
    }),
  };
}

/**
 * The same for a text that was just read, by the numbers that it printed: what is put into another draft is numbered there anew, and its references
 * have to go along. Only those are bound whose targets are all in `dokumen`, which was made of `peraturan` with its `asal` as `#locator`.
 */
export function ikatMenurutCetakan(dokumen: DokumenRancangan, peraturan: Peraturan): DokumenRancangan {
  const satuan = dokumen.content.filter((node): node is Satuan => node.type === "satuan");
  const locatorOf = ({ attrs }: Satuan): string => attrs.asal?.slice(attrs.asal.indexOf("#") + 1) ?? "";
  const idPada = idPertama(satuan, locatorOf);
  const padaLocator = new Map<string, Satuan[]>();
  for (const satu of satuan) padaLocator.set(locatorOf(satu), [...(padaLocator.get(locatorOf(satu)) ?? []), satu]);
  const tanaman = new Map<Satuan, Tanaman[]>();
  readAcuan(peraturan, (acuan) => {
    const attrs = atributOf(acuan, idPada);
    const tuan = padaLocator.get(acuan.at)?.find((satu) => teksSatuan(satu).slice(acuan.start, acuan.end) === acuan.raw);
    if (attrs === null || tuan === undefined) return;
    const atom = { type: "acuan" as const, attrs: { ...attrs, cadangan: acuan.raw } };
    tanaman.set(tuan, [...(tanaman.get(tuan) ?? []), { dari: acuan.start, sampai: acuan.end, atom }]);
  });
  return {
    ...dokumen,
    content: dokumen.content.map((node) => (node.type === "satuan" ? tanamAtom(node, tanaman.get(node) ?? []) : node)),
  };
}

/** The first unit of a provision; none where a locator was printed twice. */
function idPertama(satuan: readonly Satuan[], locatorOf: (satuan: Satuan) => string): (locator: string) => string | null {
  const found = new Map<string, string | null>();
  for (const satu of satuan) {
    const locator = locatorOf(satu).toLowerCase();
    // running text bears the name of the provision it belongs to
    if (locator !== "" && satu.attrs.jenis !== "teks") found.set(locator, found.has(locator) ? null : satu.attrs.id);
  }
  return (locator) => found.get(locator.toLowerCase()) ?? null;
}

/** The unit that bears a locator alone, whatever the case; `null` where several do, or where another number was printed. */
function idTunggal(satuan: readonly Satuan[], units: readonly UnitBerlabel[]): (locator: string) => string | null {
  const found = new Map<string, string | null>();
  const seperti: boolean[] = [];
  units.forEach(({ id, jenis, locator, nomor, induk }, index) => {
    // what stands above a Pasal is no part of its name
    seperti.push(satuan[index]?.attrs.tercetak === null && (jenis === "pasal" || induk < 0 || (seperti[induk] ?? false)));
    const nama = jenis === "menimbang" && nomor !== "" ? `Menimbang huruf ${nomor}` : locator;
    if (nama === null) return;
    const kunci = nama.toLowerCase();
    found.set(kunci, found.has(kunci) || !seperti[index] ? null : id);
  });
  const banyak = new Map<string, number>();
  for (const { attrs } of satuan) banyak.set(attrs.id, (banyak.get(attrs.id) ?? 0) + 1);
  return (locator) => {
    const id = found.get(locator.toLowerCase()) ?? null;
    return id !== null && banyak.get(id) === 1 ? id : null;
  };
}

function atributOf({ raw, state, targets }: Acuan, idPada: (locator: string) => string | null): AtributAcuan | null {
  if (state !== "sahih" || targets.length === 0) return null;
  const ids = targets.map(({ locator }) => idPada(locator));
  if (!ids.every((id) => id !== null)) return null;
  const kata = new Set((raw.match(PENGHUBUNG) ?? []).map((satu) => satu.toLowerCase().replace(/\s/g, "")));
  const [penghubung, lain] = kata;
  if (lain !== undefined || penghubung === "serta") return null;
  const rentang = raw.match(RENTANG)?.length ?? 0;
  const sasaran = sasaranOf(ids, rentang === 1 && penghubung === undefined && !raw.includes(","));
  if (sasaran.length > 1 && penghubung === undefined) return null;
  return { sasaran, penghubung: penghubung === "atau" || penghubung === "dan/atau" ? penghubung : "dan", cadangan: "" };
}

function sasaranOf(ids: readonly string[], serentang: boolean): readonly SasaranAcuan[] {
  const [id, sampai] = [ids[0], ids.at(-1)];
  return serentang && id !== undefined && sampai !== undefined && id !== sampai ? [{ id, sampai }] : ids.map((satu) => ({ id: satu }));
}

/** Whether the label can stand where the words stood: it begins with the same word, and no less a sentence than they. */
function sepadan(raw: string, label: string): boolean {
  const [a, b] = [awal(raw), awal(label)];
  return a.toLowerCase() === b.toLowerCase() && (isKapital(b) || !isKapital(a));
}

const awal = (teks: string): string => /^\p{L}+/u.exec(teks)?.[0] ?? "";

const isKapital = (kata: string): boolean => /^\p{Lu}/u.test(kata);
