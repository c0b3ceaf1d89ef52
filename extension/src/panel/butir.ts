/** The list of the panel: what stands in it, in which order, and what a filter leaves. Pure. */
import type { HasilBacaan, JenisPenyimpangan, Penyimpangan, RentangSumber } from "@selaras/parsers";
import type { TandaButir } from "./sebutan.ts";

/** One provision of the text, or one that it lacks. */
export interface Butir {
  readonly id: string;
  readonly tanda: TandaButir;
  readonly locator: string;
  readonly usulan: boolean;
  readonly penyimpangan: readonly Penyimpangan[];
  /** Outermost heading above it. */
  readonly bab: string;
  /** Of what is missing: empty, at the place where it would stand. */
  readonly rentang: RentangSumber;
  /** Its words: of the text, or of the acuan where the text has none. */
  readonly teks: string;
}

export type UrutanButir = "letak" | "bobot";

export interface SaringanButir {
  readonly tanda: ReadonlySet<TandaButir>;
  readonly jenis: JenisPenyimpangan | "";
  readonly bab: string;
  readonly usulan: boolean;
  readonly cari: string;
  readonly urutan: UrutanButir;
}

const TANPA_BAB = "Tanpa Bab";

/** What agrees is shown when asked for. */
export const SARINGAN_AWAL: SaringanButir = {
  tanda: new Set<TandaButir>(["substantif", "prosedural", "redaksional", "hilang", "tambahan"]),
  jenis: "",
  bab: "",
  usulan: false,
  cari: "",
  urutan: "letak",
};

/** Every provision and, where it would stand, each one that is missing. `sumber` is the text that the offsets speak of. */
export function susunButir(hasil: HasilBacaan, sumber: string): readonly Butir[] {
  const found: Butir[] = [];
  const hilang = hasil.hilang.toSorted((a, b) => a.letak - b.letak);
  let next = 0;
  let bab = "";
  const tambahHilang = (sebelum: number): void => {
    for (let satu = hilang[next]; satu !== undefined && satu.letak <= sebelum; satu = hilang[++next])
      found.push({
        id: satu.id,
        tanda: "hilang",
        locator: `${satu.locator} acuan`,
        usulan: false,
        penyimpangan: [satu.penyimpangan],
        bab: bab === "" ? (satu.kelompok[0] ?? TANPA_BAB) : bab,
        rentang: { dari: satu.letak, sampai: satu.letak },
        teks: satu.teks,
      });
  };
  for (const { id, hubungan, locator, usulan, penyimpangan, tempat, kelompok, rentang } of hasil.deviasi) {
    tambahHilang(rentang.dari);
    bab = tempat === "lampiran" ? "Lampiran" : (kelompok[0] ?? TANPA_BAB);
    const teks = sumber.slice(rentang.dari, rentang.sampai).replace(/\s+/gu, " ");
    found.push({ id, tanda: hubungan, locator, usulan, penyimpangan, bab, rentang, teks });
  }
  tambahHilang(Number.POSITIVE_INFINITY);
  return found;
}

/** The items that a filter leaves, in the order it asks for. */
export function saringButir(butir: readonly Butir[], { tanda, jenis, bab, usulan, cari, urutan }: SaringanButir): readonly Butir[] {
  const words = cari.toLocaleLowerCase("id").split(/\s+/u).filter(Boolean);
  const left = butir.filter((satu) => {
    // what only holds the name of another region agrees with the acuan, and is shown all the same
    if (!tanda.has(satu.tanda) && !(satu.tanda === "sesuai" && hasJenis(satu, "belum-disesuaikan"))) return false;
    if (jenis !== "" && !hasJenis(satu, jenis)) return false;
    if (bab !== "" && satu.bab !== bab) return false;
    if (usulan && !satu.usulan) return false;
    if (words.length === 0) return true;
    const text = teksCari(satu);
    return words.every((word) => text.includes(word));
  });
  return urutan === "letak" ? left : left.toSorted((a, b) => berat(a) - berat(b));
}

const hasJenis = ({ penyimpangan }: Butir, jenis: JenisPenyimpangan): boolean => penyimpangan.some((satu) => satu.jenis === jenis);

const teksCari = ({ locator, bab, penyimpangan, teks }: Butir): string =>
  [locator, bab, ...penyimpangan.map(({ kalimat }) => kalimat), teks].join(" ").toLocaleLowerCase("id");

const BERAT = { substantif: 0, prosedural: 2, redaksional: 4 } as const;

/** What agrees comes last; an addition behind a change of the same weight. */
function berat({ tanda, penyimpangan }: Butir): number {
  if (tanda === "sesuai") return 9;
  const own = BERAT[penyimpangan[0]?.bobot ?? "redaksional"];
  return tanda === "tambahan" ? own + 1 : own;
}

/** Types of deviation that occur, most frequent first. */
export function jenisTerdapat(butir: readonly Butir[]): readonly JenisPenyimpangan[] {
  const counts = new Map<JenisPenyimpangan, number>();
  for (const { penyimpangan } of butir)
    for (const jenis of new Set(penyimpangan.map((satu) => satu.jenis)))
      if (jenis !== "sesuai") counts.set(jenis, (counts.get(jenis) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).map(([jenis]) => jenis);
}

/** How one Bab stands: how many provisions of each kind. */
export interface JumlahBab {
  readonly bab: string;
  readonly jumlah: Readonly<Partial<Record<TandaButir, number>>>;
  readonly semua: number;
}

/** By Bab, in the order of the text. */
export function jumlahPerBab(butir: readonly Butir[]): readonly JumlahBab[] {
  const found = new Map<string, Partial<Record<TandaButir, number>>>();
  for (const { bab, tanda } of butir) {
    const jumlah = found.get(bab) ?? {};
    jumlah[tanda] = (jumlah[tanda] ?? 0) + 1;
    found.set(bab, jumlah);
  }
  return [...found].map(([bab, jumlah]) => ({ bab, jumlah, semua: Object.values(jumlah).reduce((sum, satu) => sum + satu, 0) }));
}

/** Told in full where the item is opened. */
const REKONSTRUKSI = / \(rumusan acuan di sini [^)]*\)/u;

/** What a line says below its place: the gravest finding without that place; of what one side does not have, its words. At most 200 characters. */
export function ringkasButir({ tanda, penyimpangan, teks, locator }: Butir): string {
  const [first] = penyimpangan;
  const tanpaTempat = teks.startsWith(locator) ? teks.slice(locator.length).trimStart() : teks;
  if (tanda === "hilang" || tanda === "tambahan" || first === undefined || first.jenis === "sesuai") return tanpaTempat.slice(0, 200);
  const rest = first.kalimat.replace(/^[^:]*: /u, "").replace(REKONSTRUKSI, "");
  const more = penyimpangan.length > 1 ? ` (+${penyimpangan.length - 1} temuan)` : "";
  return (rest.charAt(0).toLocaleUpperCase("id") + rest.slice(1)).slice(0, 200) + more;
}

/** A row of the drawn list: a heading, or an item with its place among the items. */
export type BarisDaftar =
  | { readonly jenis: "bab"; readonly kunci: string; readonly bab: string }
  | { readonly jenis: "butir"; readonly kunci: string; readonly butir: Butir; readonly nomor: number };

/** Headings stand between items only where these follow the text. */
export function barisDaftar(butir: readonly Butir[], urutan: UrutanButir): readonly BarisDaftar[] {
  const rows: BarisDaftar[] = [];
  let bab: string | null = null;
  for (const [nomor, satu] of butir.entries()) {
    if (urutan === "letak" && satu.bab !== bab) {
      bab = satu.bab;
      rows.push({ jenis: "bab", kunci: `bab-${nomor}`, bab });
    }
    rows.push({ jenis: "butir", kunci: satu.id, butir: satu, nomor });
  }
  return rows;
}
