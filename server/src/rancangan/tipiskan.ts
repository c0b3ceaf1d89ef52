/** What is known of a version for this. */
export interface VersiTertanggal {
  readonly id: string;
  readonly nama: string | null;
  readonly pada: string;
}

const JAM_MS = 3_600_000;
const HARI_MS = 24 * JAM_MS;

/** From this age on one checkpoint is kept in each stretch; below a day all of them are. */
const JENJANG = [
  { sejak: HARI_MS, satuPer: JAM_MS },
  { sejak: 7 * HARI_MS, satuPer: HARI_MS },
  { sejak: 90 * HARI_MS, satuPer: 30 * HARI_MS },
] as const;

/** Ids of the automatic checkpoints that may go at `now`: of each stretch the last one stays. Named versions always stay. */
export function yangDitipiskan(versi: readonly VersiTertanggal[], now: number): readonly string[] {
  const kept = new Set<string>();
  const gone: string[] = [];
  const newestFirst = versi.filter(({ nama }) => nama === null).toSorted((a, b) => Date.parse(b.pada) - Date.parse(a.pada));
  for (const { id, pada } of newestFirst) {
    const at = Date.parse(pada);
    const jenjang = JENJANG.findLast(({ sejak }) => now - at >= sejak);
    if (!jenjang) continue;
    const stretch = `${jenjang.satuPer}:${Math.floor(at / jenjang.satuPer)}`;
    if (kept.has(stretch)) gone.push(id);
    kept.add(stretch);
  }
  return gone;
}
