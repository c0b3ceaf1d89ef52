import type { Topik } from "../rules/aturan.ts";
import type { Baris, Hubungan, Keterpenuhan, Panas, RingkasanKolom, Sel, Tambahan } from "./matriks.ts";
import type { JenisPenyimpangan } from "./penyimpangan.ts";

/** The totals of one column. Cells whose agreement says nothing (`saksiTunggal`) are left out of all but `usulan`. */
export function ringkasanKolom(sel: readonly Sel[], tambahan: number): RingkasanKolom {
  const perJenis: Partial<Record<JenisPenyimpangan, number>> = {};
  const perHubungan: Record<Hubungan, number> = { sesuai: 0, redaksional: 0, prosedural: 0, substantif: 0, "tidak-ada": 0 };
  const perCakupan: Record<Keterpenuhan, number> = { terpenuhi: 0, sebagian: 0, "tidak-ditemukan": 0, "di-lampiran": 0 };
  for (const satu of sel) {
    if (satu.saksiTunggal) continue;
    perHubungan[satu.hubungan]++;
    if (satu.cakupan !== undefined) perCakupan[satu.cakupan]++;
    for (const jenis of new Set(satu.penyimpangan.map((one) => one.jenis))) perJenis[jenis] = (perJenis[jenis] ?? 0) + 1;
  }
  return { perJenis, perHubungan, perCakupan, tambahan, usulan: sel.filter(({ usulan }) => usulan).length };
}

/** The heat map: topics in the order in which the acuan has them, for each topic every column. */
export function petaPanas(baris: readonly Baris[], tambahan: readonly Tambahan[], kolom: number): readonly Panas[] {
  const topics = [...new Set<Topik>([...baris.map(({ topik }) => topik), ...tambahan.map(({ topik }) => topik)])];
  const fields = new Map(topics.map((topik) => [topik, Array.from({ length: kolom }, (_, at) => kosong(topik, at))]));
  for (const { topik, sel } of baris)
    sel.forEach((satu, at) => {
      const field = fields.get(topik)?.[at];
      if (field === undefined || satu.saksiTunggal) return;
      field.ketentuan++;
      if (satu.hubungan === "tidak-ada") field.tidakAda++;
      else if (satu.hubungan !== "sesuai") field[satu.hubungan]++;
    });
  for (const { topik, kolom: at } of tambahan) {
    const field = fields.get(topik)?.[at];
    if (field !== undefined) field.tambahan++;
  }
  return topics.flatMap((topik) => fields.get(topik) ?? []);
}

type Counting = { -readonly [key in keyof Panas]: Panas[key] };

const kosong = (topik: Topik, kolom: number): Counting => ({
  topik,
  kolom,
  ketentuan: 0,
  substantif: 0,
  prosedural: 0,
  redaksional: 0,
  tidakAda: 0,
  tambahan: 0,
});
