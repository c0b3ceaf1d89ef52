import type { Bahan } from "./bahan.ts";
import { buktiOf } from "./bukti.ts";
import { type Calon, calonOf, type Meja } from "./calon.ts";
import { jodohDefinisi } from "./definisi.ts";
import type { Dukungan, Jangkar } from "./dukungan.ts";
import { jodohLanjutan } from "./gabungan.ts";
import type { Jodoh } from "./jodoh.ts";
import { jodohLampiran } from "./jodoh-lampiran.ts";
import { USULAN, YAKIN } from "./keyakinan.ts";
import { type Koreksi, type KoreksiTerpasang, pasangKoreksi } from "./koreksi.ts";
import { type Pilihan, pilihJodoh } from "./pilih-jodoh.ts";
import { type Timbangan, timbang } from "./timbangan.ts";

export type { Jodoh } from "./jodoh.ts";
export { YAKIN } from "./keyakinan.ts";

/**
 * Puts the provisions of `acuan` and `lain` beside each other: words first, then what stands around a pair and what it refers to, in the
 * light of the surer pairs. One provision can have several counterparts (split, merged), in any order; definitions pair with definitions
 * only; what one has in its body and the other not is looked for in the lampiran. Pairs below `YAKIN` are proposals. A decision of a
 * person wins. Deterministic; cost grows with the length of the two texts, not with their product.
 */
export function align(acuan: Bahan, lain: Bahan, koreksi: readonly Koreksi[] = []): readonly Jodoh[] {
  const decided = pasangKoreksi(koreksi, acuan, lain);
  const allowed = izin(decided);
  const made = decided.filter(({ putusan }) => putusan === "cocok");
  const pasti = made.filter(({ tempatA, tempatB }) => tempatA === "batang-tubuh" && tempatB === "batang-tubuh");
  const all = calonOf(acuan.kosakata, lain.kosakata);
  const meja = { ...all, calon: all.calon.filter(({ a, b }) => allowed("batang-tubuh", a, "batang-tubuh", b)) };
  const weighed = timbang(meja, pasti);
  const machine = [
    ...chosenOf(meja, weighed, pasti).map((pilihan) => jodohOf(pilihan, meja, weighed)),
    ...jodohDefinisi(meja, acuan, lain, pasti, (a, b) => allowed("batang-tubuh", a, "batang-tubuh", b)),
  ];
  const body = [...made.map((satu) => byPerson(satu, weighed, meja)), ...machine];
  const open = (side: "a" | "b", count: number): readonly number[] => {
    const found = new Set(body.filter(({ keyakinan }) => keyakinan >= YAKIN).map((pair) => pair[side]));
    return Array.from({ length: count }, (_, index) => index).filter((index) => !found.has(index));
  };
  const annexB = jodohLampiran(meja, acuan, lain, { batang: open("a", acuan.ketentuan.length), lampiranOf: "b" }, (a, b) =>
    allowed("batang-tubuh", a, "lampiran", b),
  );
  const annexA = jodohLampiran(meja, acuan, lain, { batang: open("b", lain.ketentuan.length), lampiranOf: "a" }, (b, a) =>
    allowed("lampiran", a, "batang-tubuh", b),
  );
  return [...body, ...annexB, ...annexA]
    .map(raguBekasLepas(decided))
    .sort((x, y) => order(x.tempatA) - order(y.tempatA) || x.a - y.a || order(x.tempatB) - order(y.tempatB) || x.b - y.b);
}

const order = (tempat: Jodoh["tempatA"]): number => (tempat === "batang-tubuh" ? 0 : 1);

/** Surer than this, another counterpart of a provision that a person took from its pair is stated; else it is proposed. */
const TETAP_PASTI = 0.9;

/** Where a person took a pair apart, what the machine finds instead was only second best: it is proposed, not asserted. */
function raguBekasLepas(decided: readonly KoreksiTerpasang[]): (jodoh: Jodoh) => Jodoh {
  const released = decided.filter(({ putusan }) => putusan === "lepas");
  const isReleased = ({ a, tempatA, b, tempatB }: Jodoh): boolean =>
    released.some((one) => (one.a === a && one.tempatA === tempatA) || (one.b === b && one.tempatB === tempatB));
  return (jodoh) =>
    jodoh.oleh === "mesin" && jodoh.keyakinan >= YAKIN && jodoh.keyakinan < TETAP_PASTI && isReleased(jodoh)
      ? { ...jodoh, keyakinan: YAKIN - 0.01 }
      : jodoh;
}

type Izin = (tempatA: Jodoh["tempatA"], a: number, tempatB: Jodoh["tempatB"], b: number) => boolean;

/** May the machine make this pair? Not where a person took it apart. */
function izin(decided: readonly KoreksiTerpasang[]): Izin {
  const forbidden = new Set(
    decided.filter(({ putusan }) => putusan === "lepas").map(({ tempatA, a, tempatB, b }) => `${tempatA} ${a} ${tempatB} ${b}`),
  );
  return (tempatA, a, tempatB, b) => forbidden.size === 0 || !forbidden.has(`${tempatA} ${a} ${tempatB} ${b}`);
}

/** One to one first, then further counterparts; a sure further counterpart takes the place of mere proposals for what it explains. */
function chosenOf(meja: Meja, weighed: Timbangan, pasti: readonly Jangkar[]): readonly Pilihan[] {
  const first = pilihJodoh(meja.calon, weighed.keyakinan, USULAN, pasti);
  const stated = first.filter(({ keyakinan }) => keyakinan >= YAKIN);
  const further = jodohLanjutan(meja, weighed, [...stated.map(({ at }) => meja.calon[at] as Calon), ...pasti]);
  const explained = { a: new Set<number>(), b: new Set<number>() };
  for (const { at } of further) {
    const pair = meja.calon[at] as Calon;
    explained.a.add(pair.a);
    explained.b.add(pair.b);
  }
  const proposed = first.filter(({ at, keyakinan }) => {
    const pair = meja.calon[at] as Calon;
    return keyakinan < YAKIN && !explained.a.has(pair.a) && !explained.b.has(pair.b);
  });
  return [...stated, ...proposed, ...further];
}

function jodohOf({ at, keyakinan, alasan }: Pilihan, meja: Meja, { dukungan }: Timbangan): Jodoh {
  const calon = meja.calon[at] as Calon;
  const reasons = buktiOf(meja, calon, dukungan[at] as Dukungan);
  return {
    a: calon.a,
    tempatA: "batang-tubuh",
    b: calon.b,
    tempatB: "batang-tubuh",
    nilai: calon.bagian,
    keyakinan,
    oleh: "mesin",
    bukti: alasan === undefined ? reasons : [alasan, ...reasons],
  };
}

/** The pair as a person made it; its likeness is told where the machine had looked at it too. */
function byPerson({ a, tempatA, b, tempatB, koreksi }: KoreksiTerpasang, { keyakinan }: Timbangan, { calon }: Meja): Jodoh {
  const inBody = tempatA === "batang-tubuh" && tempatB === "batang-tubuh";
  const at = inBody ? calon.findIndex((pair) => pair.a === a && pair.b === b) : -1;
  const own = keyakinan[at];
  return {
    a,
    tempatA,
    b,
    tempatB,
    nilai: calon[at]?.bagian ?? 0,
    keyakinan: 1,
    oleh: "orang",
    bukti: [
      `dicocokkan oleh ${koreksi.by}${koreksi.reason === "" ? "" : `: ${koreksi.reason}`}`,
      ...(own === undefined ? [] : [`keyakinan mesin semula ${Math.round(own * 100)}%`]),
    ],
  };
}
