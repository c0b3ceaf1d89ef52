import type { Calon, Meja } from "./calon.ts";
import type { Jangkar } from "./dukungan.ts";
import type { Pilihan } from "./pilih-jodoh.ts";
import type { Timbangan } from "./timbangan.ts";
import { type Bentuk, bandingkan, kurangi } from "./vektor.ts";

/**
 * Further counterparts of a provision that has one: split and merged provisions. The limits lie between the 25 that they find in the
 * fifteen comparisons of the gold (all right; one is missed) and the pairs that are none.
 */
const LIMIT = {
  /** A sentence or item of the merged provision says what the other one says. */
  bagian: 0.6,
  /** The same where both have another partner already: the norm is stated twice. */
  bagianKedua: 0.85,
  /** What the other one says beyond the first partner stands in the merged provision … */
  lebih: 0.7,
  /** … and it says enough beyond it … */
  lebihBobot: 0.3,
  /** … and it is what the merged provision says beyond the first partner. */
  sisa: 0.45,
  isi: 0.6,
  /** A clause of the merged provision says it less closely, but clearly says this and not what the first partner says, under the same heading. */
  klausa: 0.45,
  klausaLebih: 0.15,
  /** An annex clause names the subject of another one. */
  klausul: 0.35,
  /** The norm is stated twice in one regulation. */
  kembar: 0.9,
  kembarKata: 0.7,
} as const;

/** How sure a further counterpart is: `TETAP + KUAT × strength`; all that reach a limit were right, but they are few. */
const TETAP = 0.35;
const KUAT = 0.6;

/** Finds the further counterparts among the candidates beside those that are `chosen`. Cost grows with their number. */
export function jodohLanjutan(meja: Meja, { dukungan }: Timbangan, chosen: readonly Jangkar[]): readonly Pilihan[] {
  const partnersA = new Map<number, number>();
  const partnersB = new Map<number, number>();
  const known = new Set<string>();
  for (const { a, b } of chosen) {
    known.add(`${a} ${b}`);
    partnersA.set(a, b);
    partnersB.set(b, a);
  }
  return meja.calon.flatMap((calon, at): readonly Pilihan[] => {
    const b = partnersA.get(calon.a);
    const a = partnersB.get(calon.b);
    if (known.has(`${calon.a} ${calon.b}`) || (calon.lainPeranan === 1 && calon.kata < LIMIT.kembarKata)) return [];
    // no limit below can be reached without
    if (calon.klausul === 0 && calon.memuat < LIMIT.isi && calon.bagian < LIMIT.bagian) return [];
    const [x, y] = [meja.bentukA[calon.a] as Bentuk, meja.bentukB[calon.b] as Bentuk];
    const free = a === undefined || b === undefined;
    // annex clauses of one heading that refer to parts of one subject were one clause
    if (free && calon.klausul === 1 && calon.judul >= 0.99 && (dukungan[at]?.rujukan ?? 0) > 0)
      return [{ at, keyakinan: TETAP + KUAT * 0.6, alasan: "klausul Lampiran atas bagian dari pokok yang sama" }];
    // one annex clause for several subjects, which names them and refers to the provisions on them
    if (free && calon.klausul === 1 && calon.memuat >= LIMIT.klausul && (dukungan[at]?.rujukan ?? 0) > 0)
      return [{ at, keyakinan: TETAP + KUAT * 0.5, alasan: "klausul Lampiran yang menggabungkan beberapa pokok" }];
    const found = [
      ...(a === undefined ? [] : further(y, meja.bentukA[a] as Bentuk, x, calon, free)),
      ...(b === undefined ? [] : further(x, meja.bentukB[b] as Bentuk, y, calon, free)),
    ];
    const best = found.reduce((one, other) => (other.kuat > one.kuat ? other : one), { kuat: 0, alasan: "" });
    return best.kuat === 0 ? [] : [{ at, keyakinan: TETAP + KUAT * best.kuat, alasan: best.alasan }];
  });
}

interface Alasan {
  readonly kuat: number;
  readonly alasan: string;
}

/** Does `whole`, whose partner is `first`, say what `claim` says as well? `free`: nothing else says it. */
function further(whole: Bentuk, first: Bentuk, claim: Bentuk, calon: Calon, free: boolean): readonly Alasan[] {
  const parts = whole.potong.map((part) => ({
    own: bandingkan(part, claim.utuh).cosinus,
    other: bandingkan(part, first.utuh).cosinus,
  }));
  const part = Math.max(0, ...parts.filter(({ own, other }) => own > other).map(({ own }) => own));
  if (part >= (free ? LIMIT.bagian : LIMIT.bagianKedua))
    return [{ kuat: part, alasan: "digabung: salah satu kalimat atau butirnya memuatnya" }];
  if (!free) return [];
  const clear = parts.find(({ own, other }) => own >= LIMIT.klausa && own >= other + LIMIT.klausaLebih);
  if (clear !== undefined && calon.judul >= 0.99) return [{ kuat: clear.own, alasan: "digabung: salah satu klausanya memuatnya" }];
  const twin = bandingkan(claim.utuh, first.utuh).cosinus;
  if (twin >= LIMIT.kembar && calon.bagian >= LIMIT.kembarKata) return [{ kuat: twin, alasan: "norma yang sama dinyatakan dua kali" }];
  const beyond = kurangi(claim.utuh, first.utuh);
  const lebih = bandingkan(beyond, whole.utuh).aDalamB;
  const sisa = bandingkan(kurangi(whole.utuh, first.utuh), claim.utuh).aDalamB;
  const isi = bandingkan(claim.utuh, whole.utuh).aDalamB;
  return lebih >= LIMIT.lebih && beyond.jumlah >= LIMIT.lebihBobot * claim.utuh.jumlah && sisa >= LIMIT.sisa && isi >= LIMIT.isi
    ? [{ kuat: lebih, alasan: "memuat bagian yang tidak ada pada padanan lainnya" }]
    : [];
}
