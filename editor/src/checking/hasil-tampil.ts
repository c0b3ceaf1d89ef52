/** What is known of the draft's deviations, as the page shows it. Pure. */
import type { Deviasi, DeviasiHilang, JumlahDeviasi } from "@selaras/parsers";
import type { HasilPekerja } from "./pesan-deviasi.ts";

export interface HasilTampil {
  readonly versi: number;
  /** Ids of the provisions in order. */
  readonly urutan: readonly string[];
  readonly deviasi: ReadonlyMap<string, Deviasi>;
  /** The provision that a unit belongs to. */
  readonly pemilik: ReadonlyMap<string, string>;
  readonly hilang: readonly DeviasiHilang[];
  /** What is missing behind a unit; `""` for the head of the document. */
  readonly hilangDi: ReadonlyMap<string, readonly DeviasiHilang[]>;
  readonly jumlah: JumlahDeviasi;
  /** The text that a unit had when its words were compared, for units with marked words. */
  readonly teks: ReadonlyMap<string, string>;
  readonly lama: number;
}

/** The last answer with what a newer one changes; `teksOf` gives the text of a unit as it was sent. */
export function gabungHasil(lama: HasilTampil | null, baru: HasilPekerja, teksOf: (id: string) => string | null): HasilTampil {
  const ganti = new Map(baru.ganti.map((satu) => [satu.id, satu]));
  const deviasi = new Map<string, Deviasi>();
  const pemilik = new Map<string, string>();
  const teks = new Map<string, string>();
  for (const id of baru.urutan) {
    const satu = ganti.get(id) ?? lama?.deviasi.get(id);
    if (satu === undefined) continue;
    deviasi.set(id, satu);
    for (const unit of satu.satuan) pemilik.set(unit, id);
    for (const { id: unit } of satu.kata) {
      const own = teks.has(unit) ? null : teksOf(unit);
      if (own !== null) teks.set(unit, own);
    }
  }
  const hilang = baru.hilang ?? lama?.hilang ?? [];
  return {
    versi: baru.versi,
    urutan: baru.urutan,
    deviasi,
    pemilik,
    hilang,
    hilangDi: baru.hilang === null && lama !== null ? lama.hilangDi : kelompokkan(hilang),
    jumlah: baru.jumlah,
    teks,
    lama: baru.lama,
  };
}

function kelompokkan(hilang: readonly DeviasiHilang[]): ReadonlyMap<string, readonly DeviasiHilang[]> {
  const found = new Map<string, DeviasiHilang[]>();
  for (const satu of hilang) {
    const key = satu.sesudah ?? "";
    const list = found.get(key);
    if (list === undefined) found.set(key, [satu]);
    else list.push(satu);
  }
  return found;
}

/** Whether a provision is worth a mark: it differs, or holds words of another region. */
export const isMenyimpang = ({ hubungan, penyimpangan }: Deviasi): boolean =>
  hubungan !== "sesuai" || penyimpangan.some(({ jenis }) => jenis !== "sesuai");
