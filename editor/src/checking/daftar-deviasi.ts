/** The list of the panel: what stands in it, in which order, under which heading, and what a filter leaves. Pure. */
import type { Deviasi, DeviasiHilang, JenisPenyimpangan, JumlahDeviasi, Penyimpangan } from "@selaras/parsers";
import { type HasilTampil, isMenyimpang } from "./hasil-tampil.ts";
import type { Tanda } from "./sebutan-deviasi.ts";
import { type Dibuka, kunciDibuka } from "./toko-deviasi.ts";

/** One line of the list. */
export interface BarisDeviasi {
  /** `kunciDibuka` of `dibuka`. */
  readonly kunci: string;
  readonly dibuka: Dibuka;
  /** Unit that is shown when the line is chosen; `null` for the head of the document. */
  readonly satuan: string | null;
  readonly tanda: Tanda;
  readonly locator: string;
  readonly usulan: boolean;
  readonly penyimpangan: readonly Penyimpangan[];
  /** Outermost heading of the draft above it. */
  readonly bab: string;
}

export interface SaringanDeviasi {
  readonly tanda: ReadonlySet<Tanda>;
  readonly jenis: JenisPenyimpangan | "";
  readonly cari: string;
}

export interface KelompokBaris {
  readonly bab: string;
  readonly baris: readonly BarisDeviasi[];
}

const TANPA_BAB = "Tanpa Bab";

/** Every provision of the draft and, where it would stand, each one that it lacks. */
export function barisDeviasi(hasil: HasilTampil): readonly BarisDeviasi[] {
  const behind = new Map<string | null, DeviasiHilang[]>();
  for (const satu of hasil.hilang) {
    const list = behind.get(satu.ketentuanSebelum);
    if (list === undefined) behind.set(satu.ketentuanSebelum, [satu]);
    else list.push(satu);
  }
  const found: BarisDeviasi[] = [];
  let bab = "";
  const tambahHilang = (id: string | null): void => {
    for (const satu of behind.get(id) ?? []) found.push(barisHilang(satu, bab === "" ? (satu.kelompok[0] ?? TANPA_BAB) : bab));
  };
  tambahHilang(null);
  for (const id of hasil.urutan) {
    const deviasi = hasil.deviasi.get(id);
    if (deviasi === undefined) continue;
    bab = deviasi.tempat === "lampiran" ? "Lampiran" : (deviasi.kelompok[0] ?? TANPA_BAB);
    found.push(barisKetentuan(deviasi, bab));
    tambahHilang(id);
  }
  return found;
}

const denganKunci = (dibuka: Dibuka): Pick<BarisDeviasi, "kunci" | "dibuka"> => ({ kunci: kunciDibuka(dibuka), dibuka });

const barisKetentuan = ({ id, hubungan, locator, usulan, penyimpangan }: Deviasi, bab: string): BarisDeviasi => ({
  ...denganKunci({ jenis: "ketentuan", id }),
  satuan: id,
  tanda: hubungan,
  locator,
  usulan,
  penyimpangan,
  bab,
});

const barisHilang = ({ locator, penyimpangan, sesudah }: DeviasiHilang, bab: string): BarisDeviasi => ({
  ...denganKunci({ jenis: "hilang", locator }),
  satuan: sesudah,
  tanda: "hilang",
  locator: `${locator} acuan`,
  usulan: false,
  penyimpangan: [penyimpangan],
  bab,
});

/** The lines that a filter leaves, under their headings. `teksOf` gives the words of a provision, for the search. */
export function saringBaris(
  baris: readonly BarisDeviasi[],
  { tanda, jenis, cari }: SaringanDeviasi,
  teksOf: (baris: BarisDeviasi) => string,
): readonly BarisDeviasi[] {
  const words = cari.toLocaleLowerCase("id").split(/\s+/u).filter(Boolean);
  return baris.filter((satu) => {
    // what only holds the name of another region agrees with the acuan, and is shown all the same
    if (!tanda.has(satu.tanda) && !(satu.tanda === "sesuai" && isBelumDisesuaikan(satu))) return false;
    if (jenis !== "" && !satu.penyimpangan.some((one) => one.jenis === jenis)) return false;
    if (words.length === 0) return true;
    const text = [satu.locator, satu.bab, ...satu.penyimpangan.map(({ kalimat }) => kalimat), teksOf(satu)]
      .join(" ")
      .toLocaleLowerCase("id");
    return words.every((word) => text.includes(word));
  });
}

const isBelumDisesuaikan = ({ penyimpangan }: BarisDeviasi): boolean => penyimpangan.some((one) => one.jenis === "belum-disesuaikan");

/** Consecutive lines of one Bab. */
export function kelompokkanBaris(baris: readonly BarisDeviasi[]): readonly KelompokBaris[] {
  const found: { readonly bab: string; readonly baris: BarisDeviasi[] }[] = [];
  for (const satu of baris) {
    const last = found.at(-1);
    if (last?.bab === satu.bab) last.baris.push(satu);
    else found.push({ bab: satu.bab, baris: [satu] });
  }
  return found;
}

/** Types of deviation that occur, most frequent first. */
export function jenisTerdapat(baris: readonly BarisDeviasi[]): readonly JenisPenyimpangan[] {
  const counts = new Map<JenisPenyimpangan, number>();
  for (const { penyimpangan } of baris)
    for (const jenis of new Set(penyimpangan.map((satu) => satu.jenis)))
      if (jenis !== "sesuai") counts.set(jenis, (counts.get(jenis) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).map(([jenis]) => jenis);
}

/** Where a walk through the deviations stops: what deviates, and what is missing. */
export const perhentian = (hasil: HasilTampil): readonly BarisDeviasi[] =>
  barisDeviasi(hasil).filter((satu) => {
    const deviasi = satu.dibuka.jenis === "ketentuan" ? hasil.deviasi.get(satu.dibuka.id) : undefined;
    return deviasi === undefined || isMenyimpang(deviasi);
  });

/** Told in full where the line is opened. */
const REKONSTRUKSI = / \(rumusan acuan di sini [^)]*\)/u;

/** What a line says below its place: the gravest finding without that place; of what one side does not have, its words. */
export function ringkasBaris(baris: BarisDeviasi, teksOf: (baris: BarisDeviasi) => string): string {
  const { tanda, penyimpangan } = baris;
  if (tanda === "hilang" || tanda === "tambahan") return teksOf(baris).slice(0, TERPANJANG);
  const [first] = penyimpangan;
  if (first === undefined || first.jenis === "sesuai") return "";
  const rest = first.kalimat.replace(/^[^:]*: /u, "").replace(REKONSTRUKSI, "");
  const more = penyimpangan.length > 1 ? ` (+${penyimpangan.length - 1} temuan)` : "";
  return rest.charAt(0).toLocaleUpperCase("id") + rest.slice(1) + more;
}

/** More does not fit into three lines. */
const TERPANJANG = 200;

/** The counts in one sentence. */
export function kalimatJumlah({ sesuai, redaksional, prosedural, substantif, tambahan, hilang }: JumlahDeviasi): string {
  const bagian = [
    [substantif, "beda substantif"],
    [prosedural, "beda prosedural"],
    [redaksional, "beda redaksional"],
    [hilang, "ketentuan acuan tidak ada"],
    [tambahan, "tambahan"],
    [sesuai, "sesuai"],
  ] as const;
  return `${bagian.map(([jumlah, nama]) => `${jumlah} ${nama}`).join(", ")}.`;
}
