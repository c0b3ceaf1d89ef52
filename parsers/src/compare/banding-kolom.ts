import { pasalOf } from "../tree/locator.ts";
import { align, type Jodoh, YAKIN } from "./align.ts";
import type { Bahan } from "./bahan.ts";
import { cakupanOf, isKewajiban } from "./cakupan.ts";
import type { Koreksi } from "./koreksi.ts";
import type { Hubungan, Pasangan, Sel, Tambahan } from "./matriks.ts";
import type { Penyimpangan } from "./penyimpangan.ts";
import { type Jawaban, jawabanOf, type Lawan, type Peta } from "./sanding-sel.ts";
import { simpangkan } from "./simpangkan.ts";

/** One column of the matrix: a regulation beside the acuan, before it has a place among others. */
export interface KolomBanding {
  /** One cell per provision of the acuan, in its order. */
  readonly sel: readonly Sel[];
  /** The content words of each cell's counterparts, as one string: equal where regions use the same wording. */
  readonly rumusan: readonly string[];
  /** What the regulation has beyond the acuan. */
  readonly tambahan: readonly TambahanKolom[];
}

export type TambahanKolom = Omit<Tambahan, "kolom"> & { readonly isi: readonly string[] };

/** A pair with everything that was found about it. */
export interface PasanganBanding {
  readonly jodoh: Jodoh;
  readonly penyimpangan: readonly Penyimpangan[];
  readonly kemiripan: number;
}

/** All that one comparison gives; the matrix, the command line and the editor each show a part of it. */
export interface Perbandingan {
  readonly jodoh: readonly Jodoh[];
  /** How each provision of the acuan is answered, in its order; `null` where nothing answers it. */
  readonly jawaban: readonly (Jawaban | null)[];
  readonly pasangan: readonly PasanganBanding[];
  /** See `KolomBanding`. */
  readonly sel: readonly Sel[];
  readonly rumusan: readonly string[];
}

/** Compares one regulation with the acuan. This is the costly part, and it does not depend on the other columns: it can be kept. */
export function bandingKolom(acuan: Bahan, lain: Bahan, koreksi: readonly Koreksi[] = []): KolomBanding {
  const { jodoh, sel, rumusan } = bandingPenuh(acuan, lain, koreksi);
  return { sel, rumusan, tambahan: tambahanOf(acuan, lain, jodoh) };
}

/** One provision of the acuan that is answered, with everything that is told of it. */
export interface BarisBanding {
  readonly jawaban: Jawaban;
  readonly pasangan: readonly PasanganBanding[];
  readonly sel: Sel;
}

/** Gives what `make` gives; one that remembers asks it only for what it has not seen (`ingatBaris`). */
export type CaraBaris = (index: number, jodoh: readonly Jodoh[], peta: Peta, make: () => BarisBanding | null) => BarisBanding | null;

const tanpaIngatan: CaraBaris = (_index, _jodoh, _peta, make) => make();

export function bandingPenuh(acuan: Bahan, lain: Bahan, koreksi: readonly Koreksi[], caraBaris: CaraBaris = tanpaIngatan): Perbandingan {
  const jodoh = align(acuan, lain, koreksi);
  const peta = petaOf(acuan, lain, jodoh);
  const byLeft = new Map<number, Jodoh[]>();
  for (const one of jodoh) {
    if (one.tempatA !== "batang-tubuh") continue;
    const list = byLeft.get(one.a);
    if (list === undefined) byLeft.set(one.a, [one]);
    else list.push(one);
  }
  const searched = tempatDicari(lain);
  const pasangan: PasanganBanding[] = [];
  const rumusan: string[] = [];
  const jawaban: (Jawaban | null)[] = [];
  const sel = acuan.ketentuan.map(({ locator }, index) => {
    const own = byLeft.get(index) ?? [];
    const kewajiban = isKewajiban(acuan.aturan(index));
    const baris = caraBaris(index, own, peta, () => barisOf(jawabanOf(index, own, peta), kewajiban));
    jawaban.push(baris?.jawaban ?? null);
    rumusan.push(baris === null ? "" : baris.jawaban.utama.sandingan.b.isi.kata.join(" "));
    pasangan.push(...(baris?.pasangan ?? []));
    return baris?.sel ?? kosong(locator, searched, kewajiban);
  });
  return { jodoh, jawaban, pasangan, sel, rumusan };
}

function tambahanOf(acuan: Bahan, lain: Bahan, jodoh: readonly Jodoh[]): readonly TambahanKolom[] {
  const matched = new Set(jodoh.filter(({ tempatA, tempatB }) => tempatA === tempatB).map(({ b }) => b));
  const raised = new Map(jodoh.filter(({ tempatA }) => tempatA === "lampiran").map(({ a, b }) => [b, acuan.lampiran[a]?.locator]));
  return lain.ketentuan.flatMap(({ locator, jangkar, kelompok, teks }, index): TambahanKolom[] => {
    if (matched.has(index)) return [];
    const from = raised.get(index);
    const topik = lain.topik[index] ?? "ketentuan-umum";
    // numbers and dates tell additions apart that share every word
    const { kata = [], cetak = [] } = lain.isi[index] ?? {};
    const isi = [...kata, ...cetak.flatMap(({ bentuk }) => (/\d/.test(bentuk) ? [bentuk] : []))];
    return [{ locator, jangkar, kelompok, topik, teks, ...(from === undefined ? {} : { lampiranAcuan: from }), isi }];
  });
}

function petaOf(acuan: Bahan, lain: Bahan, jodoh: readonly Jodoh[]): Peta {
  const answers = new Map<string, Set<string>>();
  const merged = new Map<number, string[]>();
  for (const { a, b, tempatA, tempatB, keyakinan } of jodoh) {
    if (tempatA !== "batang-tubuh" || tempatB !== "batang-tubuh" || keyakinan < YAKIN) continue;
    const [from, to] = [acuan.ketentuan[a]?.locator ?? "", lain.ketentuan[b]?.locator ?? ""];
    merged.set(b, [...(merged.get(b) ?? []), from]);
    // a reference names an ayat or the Pasal it stands in
    for (const key of new Set([from, pasalOf(from)])) answers.set(key, (answers.get(key) ?? new Set()).add(to));
  }
  const none: ReadonlySet<string> = new Set();
  return {
    acuan,
    lain,
    nasional: acuan.tingkat === "nasional" || acuan.tingkat === null,
    digabung: ({ b }) => merged.get(b) ?? [],
    padanan: (locator) => answers.get(locator) ?? none,
  };
}

function barisOf(jawaban: Jawaban | null, kewajiban: boolean): BarisBanding | null {
  if (jawaban === null) return null;
  const { lawan, utama } = jawaban;
  const pasangan = lawan.map(
    (one): PasanganBanding => ({
      jodoh: one.jodoh,
      kemiripan: one.kemiripan,
      penyimpangan: simpangkan(one.sandingan, { keyakinan: one.jodoh.keyakinan, letak: one.letak }),
    }),
  );
  // a single counterpart is the whole answer and has been told already
  const same = lawan.findIndex((one) => one.sandingan === utama.sandingan && one.letak === utama.letak);
  const penyimpangan = pasangan[same]?.penyimpangan ?? simpangkan(utama.sandingan, { keyakinan: utama.keyakinan, letak: utama.letak });
  const shown = lawan.map(pasanganOf);
  return {
    jawaban,
    pasangan,
    sel: {
      hubungan: hubunganOf(penyimpangan),
      usulan: lawan.every(({ jodoh }) => jodoh.keyakinan < YAKIN),
      pasangan: shown,
      penyimpangan,
      beda: utama.sandingan.beda,
      ...(kewajiban ? { cakupan: cakupanOf(shown, penyimpangan) } : {}),
    },
  };
}

/** The gravest deviation; leftovers of another region alone make none. */
export const hubunganOf = (penyimpangan: readonly Penyimpangan[]): Exclude<Hubungan, "tidak-ada"> =>
  penyimpangan.find(({ jenis }) => jenis !== "sesuai" && jenis !== "belum-disesuaikan")?.bobot ?? "sesuai";

const pasanganOf = ({ jodoh, sisi: { ketentuan }, kemiripan }: Lawan): Pasangan => ({
  locator: ketentuan.locator,
  jangkar: ketentuan.jangkar,
  teks: ketentuan.teks,
  tempat: ketentuan.tempat,
  kemiripan,
  keyakinan: jodoh.keyakinan,
  oleh: jodoh.oleh,
  bukti: jodoh.bukti,
});

/** How often "not found" was right on the labelled regulations. */
export const TAK_DITEMUKAN = 0.9;

function kosong(locator: string, searched: string, kewajiban: boolean): Sel {
  const hilang: Penyimpangan = {
    jenis: "dihilangkan",
    bobot: "substantif",
    keyakinan: TAK_DITEMUKAN,
    kalimat: `${locator} acuan: tidak ditemukan padanannya; dicari pada ${searched}.`,
  };
  return {
    hubungan: "tidak-ada",
    usulan: false,
    pasangan: [],
    penyimpangan: [hilang],
    beda: [],
    ...(kewajiban ? { cakupan: "tidak-ditemukan" as const } : {}),
  };
}

/** Where a provision was looked for, so that "not found" can be checked. */
function tempatDicari({ ketentuan, lampiran }: Bahan): string {
  const [first, last] = [ketentuan[0], ketentuan[ketentuan.length - 1]].map((one) => /^Pasal \S+/.exec(one?.locator ?? "")?.[0]);
  const body =
    first === undefined || last === undefined ? "batang tubuh" : `${first} sampai dengan ${last} (${ketentuan.length} ketentuan)`;
  return lampiran.length === 0 ? body : `${body} dan Lampiran (${lampiran.length} ketentuan)`;
}
