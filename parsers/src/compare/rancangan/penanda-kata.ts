import type { Ketentuan } from "../../tree/ketentuan.ts";
import type { Bahan } from "../bahan.ts";
import type { Penyimpangan } from "../penyimpangan.ts";
import type { Sandingan } from "../simpang/sandingan.ts";
import { type Alur, alurOf } from "./alur.ts";
import type { TandaKata } from "./deviasi.ts";
import type { Denah, SatuanDenah } from "./petak.ts";
import type { Sanding } from "./sanding.ts";
import { tandaKata } from "./tanda-kata.ts";

/** The marked words of one counterpart in the draft that `lain` and `denah` are of. */
export type PenandaKata = (lain: Bahan, denah: Denah) => (sanding: Sanding) => readonly TandaKata[];

interface Tertanda {
  readonly satuan: readonly SatuanDenah[];
  readonly penyimpangan: readonly Penyimpangan[];
  readonly kata: readonly TandaKata[];
}

/** Marks words and remembers them as long as the comparison, the findings and the units are the same objects. */
export function penandaKata(): PenandaKata {
  const known = new WeakMap<Sandingan, Tertanda>();
  return (lain, denah) => {
    const alur = new Map<Ketentuan, Alur | null>();
    return ({ lawan: { sandingan }, penyimpangan, bersama }) => {
      const ketentuan = bersama.flatMap(({ jodoh }) => (jodoh.tempatB === "lampiran" ? lain.lampiran : lain.ketentuan)[jodoh.b] ?? []);
      const satuan = ketentuan.flatMap((one) => satuanOf(one, denah));
      const last = known.get(sandingan);
      if (last?.penyimpangan === penyimpangan && isSame(last.satuan, satuan)) return last.kata;
      const bagian = bersama.flatMap(({ sisi }, at) => {
        const flow = alurDari(ketentuan[at]);
        return flow === null ? [] : [{ alur: flow, teks: sisi.isi.teks }];
      });
      const kata = tandaKata(sandingan.beda, bagian, { penyimpangan, nama: lain.nama, nasional: sandingan.nasional });
      known.set(sandingan, { satuan, penyimpangan, kata });
      return kata;
    };

    function alurDari(ketentuan: Ketentuan | undefined): Alur | null {
      if (ketentuan === undefined) return null;
      const made = alur.get(ketentuan);
      if (made !== undefined) return made;
      const petak = denah.petakOf(ketentuan);
      const flow = petak === null ? null : alurOf(ketentuan.teks, petak, denah);
      alur.set(ketentuan, flow);
      return flow;
    }
  };
}

function satuanOf(ketentuan: Ketentuan, { petakOf, satuan }: Denah): readonly SatuanDenah[] {
  const petak = petakOf(ketentuan);
  return petak === null ? [] : satuan.slice(petak.awal, petak.akhir);
}

const isSame = (a: readonly SatuanDenah[], b: readonly SatuanDenah[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);
