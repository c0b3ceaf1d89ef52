/** Finds the provisions that a reference may point to: by their number, and by what they say. Pure. */
import type { SasaranAcuan } from "@selaras/parsers";
import type { Pilihan, Terpilih } from "../menulis/saran/sumber-saran.ts";

/** A unit that can be named. */
export interface SasaranTersedia {
  readonly id: string;
  /** As the reference will say it where it stands. */
  readonly label: string;
  /** As it is named from anywhere. */
  readonly lengkap: string;
  readonly isi: string;
  /** Of the Pasal in which the reference stands. */
  readonly sendiri: boolean;
  /** Of the preamble, to which references are rare. */
  readonly pembukaan: boolean;
}

const JUMLAH = 60;

/** Words of a name without brackets: `pasal 7 ayat 2`. */
const kataOf = (teks: string): readonly string[] => teks.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

const berangka = (kata: string): boolean => /^(?:\d+[a-z]?|[a-z]{1,2})$/.test(kata);

/** Whether the asked words stand in the name, in their order; numbers whole (2) or as a beginning (1). */
function cocokNama(nama: readonly string[], tanya: readonly string[]): 0 | 1 | 2 {
  let at = 0;
  let nilai: 1 | 2 = 2;
  for (const kata of tanya) {
    const tepat = nama.indexOf(kata, at);
    const awal = tepat >= 0 ? tepat : nama.findIndex((satu, ke) => ke >= at && satu.startsWith(kata));
    if (awal < 0) return 0;
    if (tepat < 0 && berangka(kata)) nilai = 1;
    at = awal + 1;
  }
  return nilai;
}

/** The provisions that a question finds, the nearest first: by number before by words, shorter names before longer ones. */
export function cariSasaran(semua: readonly SasaranTersedia[]): (tanya: string) => readonly Pilihan[] {
  const indeks = semua.map((satu, urut) => ({ satu, urut, nama: kataOf(satu.lengkap), isi: satu.isi.toLowerCase() }));
  return (tanya) => {
    const kata = kataOf(tanya);
    const bernilai = indeks.flatMap(({ satu, urut, nama, isi }) => {
      const nilai = cocokNama(nama, kata) * 10 || (kata.every((tiap) => isi.includes(tiap) || nama.includes(tiap)) ? 5 : 0);
      return nilai === 0
        ? []
        : [{ satu, urut, nilai: kata.length === 0 && satu.sendiri ? nilai + 1 : nilai, panjang: nama.length + (satu.pembukaan ? 100 : 0) }];
    });
    return bernilai
      .sort((a, b) => b.nilai - a.nilai || (kata.length === 0 ? 0 : a.panjang - b.panjang) || a.urut - b.urut)
      .slice(0, JUMLAH)
      .map(({ satu: { id, label, lengkap, isi } }) => ({ id, nama: label, keterangan: isi, sumber: label === lengkap ? "" : lengkap }));
  };
}

/** The targets of what was chosen: a hyphen draws a choice and the next one together. */
export function sasaranTerpilih(terpilih: readonly Terpilih[]): readonly SasaranAcuan[] {
  const hasil: SasaranAcuan[] = [];
  for (let at = 0; at < terpilih.length; at++) {
    const satu = terpilih[at];
    const berikut = terpilih[at + 1];
    if (satu === undefined) continue;
    if (satu.sambung === "-" && berikut !== undefined) {
      hasil.push({ id: satu.id, sampai: berikut.id });
      at++;
    } else hasil.push({ id: satu.id });
  }
  return hasil;
}
