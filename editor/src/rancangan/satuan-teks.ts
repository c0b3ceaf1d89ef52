/** The units of a draft as lines of text with their computed numbers: to look at a version, and to compare two. Pure. */
import {
  type DokumenRancangan,
  type IsiRancangan,
  type JenisSatuan,
  naskahTersaji,
  nomori,
  type Penanda,
  type Satuan,
  SIFAT_SATUAN,
  teksTercatat,
} from "@selaras/parsers";

export interface SatuanTeks {
  readonly id: string;
  /** Kind of unit, or of the block that is none. */
  readonly jenis: Satuan["attrs"]["jenis"] | "table" | "gambar" | "contoh";
  readonly tingkat: number;
  /** As it stands before the text: `Pasal 5`, `(1)`, `a.`; `Menimbang : a.` for the first of them. */
  readonly label: string;
  /** What it is called from elsewhere: `Pasal 5 ayat (1) huruf a`, `Menimbang huruf a`, `Tabel`. */
  readonly sebutan: string;
  readonly teks: string;
  /** Equal where nobody wrote anything else: references by their targets, not by the numbers that these have. */
  readonly tulisan: string;
}

/** In the order of the document. What stands in a table or a form is one unit. */
export function satuanTeksOf(dokumen: DokumenRancangan): readonly SatuanTeks[] {
  const { content } = naskahTersaji(dokumen);
  const satuan = content.filter((satu) => satu.type === "satuan");
  const penanda = nomori(satuan.map(({ attrs }) => attrs)).map((tanda, at) => ({ ...tanda, jenis: satuan[at]?.attrs.jenis ?? "teks" }));
  const nomorOf = new Map(satuan.map((satu, at) => [satu, at]));
  return content.map((satu, di): SatuanTeks => {
    const tulisan = tulisanOf(dokumen.content[di] ?? satu);
    const at = satu.type === "satuan" ? nomorOf.get(satu) : undefined;
    if (satu.type !== "satuan" || at === undefined) {
      const jenis = lainOf(satu);
      return { id: satu.attrs.id, jenis, tingkat: 0, label: "", sebutan: SEBUTAN_LAIN[jenis], teks: teksOf(satu), tulisan };
    }
    const { label, kepala } = penanda[at] ?? { label: "", kepala: "" };
    const { id, jenis, tingkat } = satu.attrs;
    return {
      id,
      jenis,
      tingkat,
      label: [kepala && `${kepala} :`, label].filter(Boolean).join(" "),
      sebutan: sebutanSatuan(penanda, at),
      teks: teksOf(satu),
      tulisan,
    };
  });
}

const SEBUTAN_LAIN = { table: "Tabel", gambar: "Gambar", contoh: "Contoh" } as const;

/** How the items of the preamble are named. */
const LANGKAH_DASAR: Partial<Record<JenisSatuan, string>> = { menimbang: "huruf", mengingat: "angka", memperhatikan: "angka" };

function lainOf({ type }: IsiRancangan): keyof typeof SEBUTAN_LAIN {
  return type === "satuan" ? "contoh" : type;
}

/** A unit as far as it has a name. */
type Bernama = Pick<Penanda, "label" | "locator" | "induk"> & { readonly jenis: JenisSatuan };

/** What the unit at this index is called from elsewhere: `Pasal 5 ayat (1)`, `Menimbang huruf a`. */
export function sebutanSatuan(urutan: readonly Bernama[], at: number): string {
  const satu = urutan[at];
  if (!satu) return "";
  if (satu.locator) return satu.locator;
  const nama = SIFAT_SATUAN[satu.jenis]?.sebutan ?? "Teks";
  const nomor = satu.label.replace(/[.()]+/gu, "").trim();
  const induk = satu.induk >= 0 && satu.induk < at ? sebutanSatuan(urutan, satu.induk) : "";
  if (satu.jenis === "teks") return induk || nama;
  const langkah = nomor && (LANGKAH_DASAR[satu.jenis] ?? "");
  return [induk, nama, langkah, nomor].filter(Boolean).join(" ");
}

function teksOf(satu: IsiRancangan): string {
  if (satu.type === "satuan") return teksTercatat(satu);
  if (satu.type === "gambar") return satu.attrs.alt;
  if (satu.type === "contoh") return satu.content.map(teksOf).join("\n");
  return satu.content.map((baris) => baris.content.map((sel) => sel.content.map(teksOf).join(" ")).join(" | ")).join("\n");
}

function tulisanOf(satu: IsiRancangan): string {
  if (satu.type !== "satuan") return teksOf(satu);
  return (satu.content ?? []).map((isi) => (isi.type === "text" ? isi.text : JSON.stringify({ ...isi.attrs, cadangan: "" }))).join("");
}
