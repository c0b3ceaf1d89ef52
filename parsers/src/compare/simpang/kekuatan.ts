import type { Aturan, Modalitas } from "../../rules/aturan.ts";
import type { Sandingan } from "./sandingan.ts";
import { kutip, type Temuan } from "./temuan.ts";

/** How strongly a modality binds. Source: the rule model of Selaras §2: wajib > harus ≈ indikatif > preferensi > dapat; berwenang > dapat. */
const KUAT: Readonly<Partial<Record<Modalitas, number>>> = {
  dilarang: 5,
  wajib: 5,
  harus: 4,
  indikatif: 4,
  berwenang: 3,
  preferensi: 2,
  berhak: 2,
  dapat: 1,
};

/** From here on a modality is a duty. */
const WAJIB = 4;

const HAL: Readonly<Partial<Record<Modalitas, string>>> = {
  berwenang: "kewenangan",
  berhak: "hak",
  dapat: "kewenangan",
  preferensi: "pengutamaan",
};

/** A stricter or looser modality, with both words; a duty that became a prohibition, or the other way round, is one as well. */
export function simpangKekuatan({ a, b }: Sandingan): readonly Temuan[] {
  const [aturanA, aturanB] = [a.aturan(), b.aturan()];
  if (aturanA === null || aturanB === null) return [];
  const [from, to] = [dayaOf(aturanA), dayaOf(aturanB)];
  if (from === null || to === null) return [];
  // `mengutamakan X` and `mengabaikan X`: another verb, not a stricter one; it is told as such
  if (from.verba !== to.verba && [from, to].some(({ modality }) => modality === "preferensi") && !sameVerb(aturanA, aturanB)) return [];
  const berbalik = from.larangan !== to.larangan;
  if (from.kuat === to.kuat && !berbalik) return [];
  const jadiWajib = from.larangan && !to.larangan && to.kuat >= WAJIB;
  const arah = jadiWajib || to.kuat >= from.kuat ? "diperketat" : "diperlonggar";
  const full = aturanA.modality === "indikatif" || aturanB.modality === "indikatif";
  return [
    {
      jenis: arah,
      arah,
      uraian: `${kutip(full ? from.cetak : from.penanda)} menjadi ${kutip(full ? to.cetak : to.penanda)}; ${akibat(from, to, arah)}`,
      bidang: { nama: "modalitas", acuan: from.nama, lain: to.nama },
      menjelaskan: [from, to].flatMap(({ penanda }) => penanda.toLowerCase().split(" ")),
    },
  ];
}

/** How a rule binds, *tidak* included: what need not be done may be left undone, what is not done or not allowed is prohibited. */
interface Daya {
  readonly nama: string;
  readonly modality: Modalitas;
  readonly kuat: number;
  readonly larangan: boolean;
  /** The modal word, and the predicate it belongs to, as printed. */
  readonly penanda: string;
  readonly cetak: string;
  /** Its verb. */
  readonly verba: string;
}

const INGKAR = /^(?:tidak|bukan|belum)\s+/i;

function dayaOf(aturan: Aturan): Daya | null {
  const { modality } = aturan;
  const kuat = KUAT[modality];
  if (kuat === undefined) return null;
  const cetak = cetakOf(aturan);
  const ingkar = INGKAR.test(cetak) && modality !== "dilarang";
  const bebas = modality === "wajib" || modality === "harus";
  return {
    nama: ingkar ? `tidak ${modality}` : modality,
    modality,
    // what need not be preferred may be left aside; what is not done is prohibited
    kuat: ingkar ? (KUAT[bebas || modality === "preferensi" ? "dapat" : "dilarang"] ?? kuat) : kuat,
    larangan: modality === "dilarang" || (ingkar && !bebas && modality !== "preferensi"),
    verba: verbaOf(cetak),
    penanda: modality === "indikatif" ? cetak : (/^(?:(?:tidak|bukan|belum)\s+)?\S+/i.exec(cetak)?.[0] ?? cetak),
    cetak,
  };
}

const verbaOf = (cetak: string): string => cetak.split(/\s+/).at(-1)?.toLowerCase() ?? "";

/** Whether the verb that is preferred in one text is the verb of the other: `diutamakan berasal`, `harus berasal`. */
function sameVerb(a: Aturan, b: Aturan): boolean {
  const [left, right] = [a, b].map(({ action }) => (action ?? "").split(" "));
  return (
    (left ?? []).some((word) => (right ?? []).includes(word)) || [a, b].some(({ modality }) => /^(?:wajib|harus|dapat)$/.test(modality))
  );
}

function akibat(from: Daya, to: Daya, arah: string): string {
  const hal = from.larangan ? "larangan" : (HAL[from.modality] ?? "kewajiban");
  if (to.larangan) return `${hal} menjadi larangan`;
  return from.larangan && arah === "diperketat" ? "larangan menjadi kewajiban" : `${hal} ${arah}`;
}

/** The predicate that carries the modality, as printed. */
function cetakOf(aturan: Aturan): string {
  const bukti = aturan.evidence.find(({ bidang }) => bidang === "modality");
  const printed = bukti === undefined ? "" : aturan.text.slice(bukti.start - aturan.span.start, bukti.end - aturan.span.start).trim();
  return printed === "" ? aturan.modality : printed;
}
