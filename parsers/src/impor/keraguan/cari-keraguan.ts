/** Every doubt of an import, in the order of the document. */
import type { Keraguan } from "../../impor-tersaji.ts";
import type { Bacaan } from "./bacaan.ts";
import { menyatu } from "./menyatu.ts";
import { nomorBeda } from "./nomor-beda.ts";
import { nomorHilang } from "./nomor-hilang.ts";
import { perabot } from "./perabot.ts";
import { takBertempat } from "./tak-bertempat.ts";
import { tanpaIsi } from "./tanpa-isi.ts";
import { terpotong } from "./terpotong.ts";

/** Nobody decides more of one kind; a text with more is no regulation, or is damaged. */
const TERBANYAK = 200;

export interface HasilKeraguan {
  readonly keraguan: readonly Keraguan[];
  /** How many are not told because there are too many of their kind. */
  readonly selebihnya: number;
}

export function cariKeraguan(bacaan: Bacaan): HasilKeraguan {
  const { keraguan: fusi, terjawab } = menyatu(bacaan);
  const semua = [
    takBertempat(bacaan),
    fusi,
    nomorHilang(bacaan, terjawab),
    nomorBeda(bacaan),
    terpotong(bacaan),
    tanpaIsi(bacaan),
    perabot(bacaan),
  ];
  const terpilih = semua.map((satu) => satu.slice(0, TERBANYAK));
  const posisi = new Map(bacaan.isi.content.map((node, ke) => [node.attrs.id, ke]));
  const urut = ({ satuan }: Keraguan): number => posisi.get(satuan) ?? -1;
  return {
    keraguan: terpilih.flat().sort((a, b) => urut(a) - urut(b)),
    selebihnya: semua.reduce((sum, satu) => sum + Math.max(0, satu.length - TERBANYAK), 0),
  };
}
