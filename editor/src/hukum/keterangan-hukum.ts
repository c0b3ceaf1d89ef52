/** What the register says of a cited law, in words. Pure. */
import { cariHukum, dicabutPada, type Hukum, type KutipanHukum, lembaranBaku, namaBernomor, perubahanPada } from "@selaras/parsers";

/** `luar`: the register does not have it. */
export type JenisKeadaan = "berlaku" | "diubah" | "dicabut" | "belum" | "luar";

export interface KeteranganHukum {
  readonly nama: string;
  /** `null` where the register has none. */
  readonly judul: string | null;
  readonly lembaran: string | null;
  readonly keadaan: { readonly jenis: JenisKeadaan; readonly teks: string };
  /** How sure the entry is; `null` where there is none. */
  readonly kepastian: { readonly dugaan: boolean; readonly teks: string } | null;
  readonly sumber: string | null;
}

const KEPASTIAN = {
  yakin: { dugaan: false, teks: "Cukup pasti: dibaca dari naskah peraturan itu sendiri atau dari peraturan yang mengutipnya." },
  sekunder: { dugaan: true, teks: "Dugaan: demikian menurut dokumen lain. Cocokkan dahulu dengan naskah peraturannya." },
} as const satisfies Readonly<Record<Hukum["kepastian"], KeteranganHukum["kepastian"]>>;

const TANGGAL = new Intl.DateTimeFormat("id", { dateStyle: "long", timeZone: "UTC" });

/** What is known of a cited law on a day (ISO date). */
export function keteranganHukum(kutipan: KutipanHukum, pada: string): KeteranganHukum {
  const hukum = cariHukum(kutipan);
  if (hukum === undefined) return diLuar(kutipan);
  return {
    nama: namaBernomor(hukum),
    judul: hukum.judul || null,
    lembaran: lembaranBaku(hukum).replace(/^\(|\)$/g, "") || null,
    keadaan: keadaanHukum(hukum, pada),
    kepastian: KEPASTIAN[hukum.kepastian],
    sumber: hukum.sumber,
  };
}

/** The day in the time zone of the reader, as an ISO date. */
export function hariSetempat(kini: Date): string {
  const dua = (angka: number) => String(angka).padStart(2, "0");
  return `${kini.getFullYear()}-${dua(kini.getMonth() + 1)}-${dua(kini.getDate())}`;
}

function diLuar({ jenis, nomor, tahun }: KutipanHukum): KeteranganHukum {
  const teks =
    tahun === null
      ? "Tidak dapat dicari dalam register: tahunnya tidak ditulis."
      : "Tidak ada dalam register. Register memuat peraturan pusat yang lazim dikutip; periksa judul, lembaran, dan keberlakuannya sendiri.";
  return {
    nama: `${jenis} Nomor ${nomor}${tahun === null ? "" : ` Tahun ${tahun}`}`,
    judul: null,
    lembaran: null,
    keadaan: { jenis: "luar", teks },
    kepastian: null,
    sumber: null,
  };
}

function keadaanHukum(hukum: Hukum, pada: string): KeteranganHukum["keadaan"] {
  const awal = (kata: string) => (hukum.kepastian === "sekunder" ? `Diduga ${kata.toLowerCase()}` : kata);
  const pencabut = dicabutPada(hukum, pada);
  const sejak = hukum.dicabutOleh?.tanggal ?? null;
  if (pencabut !== null) {
    const kapan = sejak === null ? "; tanggal pencabutannya tidak tercatat" : ` sejak ${tanggal(sejak)}`;
    return { jenis: "dicabut", teks: `${awal("Dicabut")} dengan ${sebut(pencabut)}${kapan}.` };
  }
  if (hukum.berlaku !== null && hukum.berlaku > pada)
    return { jenis: "belum", teks: `Belum berlaku; mulai berlaku ${tanggal(hukum.berlaku)}.` };
  const kelak = dicabutPada(hukum);
  const nanti = kelak === null ? "" : ` Akan dicabut dengan ${sebut(kelak)}${sejak === null ? "" : ` mulai ${tanggal(sejak)}`}.`;
  const perubahan = perubahanPada(hukum, pada).map(sebut);
  const terakhir = perubahan.at(-1);
  if (terakhir === undefined)
    return {
      jenis: "berlaku",
      teks: `${awal("Berlaku")}; register tidak mencatat perubahan atau pencabutan sampai ${tanggal(pada)}.${nanti}`,
    };
  const sebelum = perubahan.slice(0, -1);
  const dengan = sebelum.length === 0 ? terakhir : `${sebelum.join(", ")}${sebelum.length > 1 ? "," : ""} dan terakhir dengan ${terakhir}`;
  return { jenis: "diubah", teks: `${awal("Berlaku")}; telah diubah dengan ${dengan}.${nanti}` };
}

/** What is known of another law only from other documents is told as a guess, whatever is known of this one. */
const sebut = (hukum: Hukum): string => `${namaBernomor(hukum)}${hukum.kepastian === "sekunder" ? " (dugaan)" : ""}`;

const tanggal = (iso: string): string => {
  const hari = new Date(iso);
  return Number.isNaN(hari.getTime()) ? iso : TANGGAL.format(hari);
};
