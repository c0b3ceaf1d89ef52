/** What a fix makes of the words, before it is done. Pure. */
import type { GantiRancangan, IsiRancangan, PerbaikanRancangan, Potongan } from "@selaras/parsers";
import { bedaRumusan } from "../catatan/beda-rumusan.ts";
import { HURUF_ATOM } from "../schema/atom.ts";

/** Words with what goes and what comes. */
export interface Pratinjau {
  /** Said before the words; `null` where they speak for themselves. */
  readonly keterangan: string | null;
  readonly beda: readonly Potongan[];
}

/** Letters around a change that tell where it is. */
const SEKITAR = 40;

/** More new lines than these are not read one by one. */
const BARIS_TERBANYAK = 12;

/** What the reference or field with this number (from 0) of a unit says. */
export type SebutAtom = (id: string, ke: number) => string;

/** One preview for each change; `teks` are the texts of units that the fix was proposed for. */
export function pratinjauPerbaikan(
  { suntingan }: PerbaikanRancangan,
  teks: ReadonlyMap<string, string>,
  sebut: SebutAtom,
): readonly Pratinjau[] {
  return suntingan.map((satu): Pratinjau => {
    if (satu.jenis === "ganti") {
      const lama = teks.get(satu.id);
      const ganti = lama === undefined ? { ...satu, dari: 0, sampai: satu.semula.length } : satu;
      return { keterangan: null, beda: bedaKata(lama ?? satu.semula, ganti, (ke) => sebut(satu.id, ke)) };
    }
    const baris = satu.isi.slice(0, BARIS_TERBANYAK).map(kataBaris);
    return {
      keterangan: satu.letak === "sebelum" ? "Satuan baru sebelum ini:" : "Satuan baru sesudah ini:",
      beda: [{ jenis: "baru", teks: baris.join(" / ") }],
    };
  });
}

function kataBaris(isi: IsiRancangan): string {
  const kata = isi.type === "satuan" ? (isi.content ?? []).map((satu) => ("text" in satu ? satu.text : "…")).join("") : "";
  return kata === "" ? "(tanpa kata)" : kata;
}

/** The change with some words around it, of which none is cut in two. */
function bedaKata(teks: string, ganti: GantiRancangan, sebut: (ke: number) => string): readonly Potongan[] {
  const { dari, sampai, isi } = sepenuhKata(teks, ganti);
  const awal = dari <= SEKITAR ? 0 : awalKata(teks, dari - SEKITAR, dari);
  const akhir = sampai + SEKITAR >= teks.length ? teks.length : akhirKata(teks, sampai + SEKITAR, sampai);
  const sajikan = (kata: string, di: number) => sajikanAtom(kata, teks.slice(0, di), sebut);
  const semula = sajikan(teks.slice(dari, sampai), dari);
  const baru = sajikan(isi, dari);
  return [
    tetap(`${awal > 0 ? "… " : ""}${sajikan(teks.slice(awal, dari), awal)}`),
    ...(semula.length > PENDEK
      ? bedaRumusan(semula, baru)
      : [
          { jenis: "hilang" as const, teks: semula },
          { jenis: "baru" as const, teks: baru },
        ]),
    tetap(`${sajikan(teks.slice(sampai, akhir), sampai)}${akhir < teks.length ? " …" : ""}`),
  ].filter((satu) => satu.teks !== "");
}

/** References and fields are one character in the words of a unit: here they say what they say on the page. */
function sajikanAtom(kata: string, sebelum: string, sebut: (ke: number) => string): string {
  if (!kata.includes(HURUF_ATOM)) return kata;
  let ke = sebelum.split(HURUF_ATOM).length - 1;
  return kata.replaceAll(HURUF_ATOM, () => sebut(ke++));
}

/** Of what is longer, only the words that differ are told. */
const PENDEK = 60;

const tetap = (teks: string): Potongan => ({ jenis: "tetap", teks });

/** A change inside of words as one of whole words: half a word cannot be read. What only comes in is told as it is. */
function sepenuhKata(teks: string, { dari, sampai, isi }: GantiRancangan): Pick<GantiRancangan, "dari" | "sampai" | "isi"> {
  if (dari === sampai) return { dari, sampai, isi };
  const depan = /\S*$/u.exec(teks.slice(0, dari))?.[0] ?? "";
  const belakang = /^\S*/u.exec(teks.slice(sampai))?.[0] ?? "";
  return { dari: dari - depan.length, sampai: sampai + belakang.length, isi: depan + isi + belakang };
}

function awalKata(teks: string, dari: number, paling: number): number {
  const spasi = teks.indexOf(" ", dari);
  return spasi < 0 || spasi >= paling ? dari : spasi + 1;
}

function akhirKata(teks: string, sampai: number, paling: number): number {
  const spasi = teks.lastIndexOf(" ", sampai);
  return spasi < paling ? sampai : spasi;
}
