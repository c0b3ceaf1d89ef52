/** The work of the worker without the worker: keeps the draft, compares it, and answers with what differs from the last answer. */
import {
  bahanOf,
  type Deviasi,
  type DeviasiHilang,
  type IsiRancangan,
  type PembandingRancangan,
  type Peraturan,
  pembandingRancangan,
  petikKetentuan,
} from "@selaras/parsers";
import type { JawabanPekerja, JawabanPertanyaan, Pertanyaan, PesanPekerja } from "./pesan-deviasi.ts";
import { terapkanUbahan } from "./ubahan.ts";

/** Takes a message; `null` where there is nothing to answer. */
export type MejaBanding = (pesan: PesanPekerja) => JawabanPekerja | null;

/** `now` in ms, for telling how long a comparison took. */
export function createMejaBanding(now: () => number): MejaBanding {
  let isi: readonly IsiRancangan[] = [];
  let acuan: Peraturan | null = null;
  let pembanding: PembandingRancangan | null = null;
  let terkirim: ReadonlyMap<string, string> = new Map();
  let hilangTerkirim = "";

  function banding(versi: number): JawabanPekerja | null {
    if (pembanding === null) return null;
    const start = now();
    try {
      const { deviasi, hilang, jumlah } = pembanding.banding({ type: "doc", content: isi });
      const ditulis = new Map(deviasi.map((satu) => [satu.id, JSON.stringify(satu)]));
      const ganti = deviasi.filter(({ id }) => ditulis.get(id) !== terkirim.get(id));
      terkirim = ditulis;
      return { jenis: "hasil", versi, urutan: deviasi.map(({ id }) => id), ganti, hilang: hilangBaru(hilang), jumlah, lama: now() - start };
    } catch (galat) {
      // What is shown stays; the next change is compared again.
      return { jenis: "gagal", versi, sebab: galat instanceof Error ? galat.message : String(galat) };
    }
  }

  function hilangBaru(hilang: readonly DeviasiHilang[]): readonly DeviasiHilang[] | null {
    const ditulis = JSON.stringify(hilang);
    if (ditulis === hilangTerkirim) return null;
    hilangTerkirim = ditulis;
    return hilang;
  }

  function jawab(pertanyaan: Pertanyaan): JawabanPertanyaan[keyof JawabanPertanyaan] {
    if (pertanyaan.jenis === "rinci") return pembanding?.rinci(pertanyaan.id) ?? null;
    const peraturan = pertanyaan.peraturan ?? acuan;
    return peraturan === null ? null : petikKetentuan({ ...pertanyaan, peraturan });
  }

  return (pesan) => {
    switch (pesan.jenis) {
      case "acuan":
        acuan = pesan.peraturan;
        pembanding = pembandingRancangan({ bahan: bahanOf(pesan.peraturan), asal: pesan.asal });
        terkirim = new Map<Deviasi["id"], string>();
        hilangTerkirim = "";
        return null;
      case "naskah":
        isi = terapkanUbahan(isi, pesan.ruas);
        return banding(pesan.versi);
      case "tanya":
        return { jenis: "jawaban", tiket: pesan.tiket, isi: jawab(pesan.pertanyaan) };
    }
  };
}
