/** The one table of what a unit of the editor document is. Order and form are lint's; nothing here forbids anything. */
import type { Gaya } from "../istilah.ts";
import type { AtributSatuan, JenisSatuan } from "./dokumen.ts";

export type WilayahSatuan = "judul" | "pembukaan" | "batangTubuh" | "penutup" | "lampiran";

export interface SifatSatuan {
  /** What a drafter calls it. */
  readonly sebutan: string;
  readonly wilayah: WilayahSatuan;
  /** Rank in the body: a unit holds what follows it with a higher rank. `null` where there is no hierarchy. */
  readonly jenjang: number | null;
}

/** Rincian of depth n has rank `JENJANG_RINCIAN + n`. */
export const JENJANG_RINCIAN = 10;

/** Depths that can be shown. The drafting manual allows 4 (butir 87 huruf h Lampiran II UU 12/2011); existing texts go deeper, and lint says so. */
export const TINGKAT_TERDALAM = 6;

export const SIFAT_SATUAN: Readonly<Record<JenisSatuan, SifatSatuan>> = {
  judul: { sebutan: "Judul", wilayah: "judul", jenjang: null },
  rahmat: { sebutan: "Frasa pembuka", wilayah: "pembukaan", jenjang: null },
  jabatan: { sebutan: "Jabatan pembentuk", wilayah: "pembukaan", jenjang: null },
  menimbang: { sebutan: "Menimbang", wilayah: "pembukaan", jenjang: null },
  mengingat: { sebutan: "Mengingat", wilayah: "pembukaan", jenjang: null },
  memperhatikan: { sebutan: "Memperhatikan", wilayah: "pembukaan", jenjang: null },
  memutuskan: { sebutan: "Memutuskan", wilayah: "pembukaan", jenjang: null },
  menetapkan: { sebutan: "Menetapkan", wilayah: "pembukaan", jenjang: null },
  bab: { sebutan: "Bab", wilayah: "batangTubuh", jenjang: 1 },
  bagian: { sebutan: "Bagian", wilayah: "batangTubuh", jenjang: 2 },
  paragraf: { sebutan: "Paragraf", wilayah: "batangTubuh", jenjang: 3 },
  pasal: { sebutan: "Pasal", wilayah: "batangTubuh", jenjang: 4 },
  ayat: { sebutan: "Ayat", wilayah: "batangTubuh", jenjang: 5 },
  definisi: { sebutan: "Definisi", wilayah: "batangTubuh", jenjang: 6 },
  rincian: { sebutan: "Rincian", wilayah: "batangTubuh", jenjang: JENJANG_RINCIAN },
  teks: { sebutan: "Teks", wilayah: "batangTubuh", jenjang: null },
  penutup: { sebutan: "Penutup", wilayah: "penutup", jenjang: null },
  lampiran: { sebutan: "Lampiran", wilayah: "lampiran", jenjang: 0 },
  kepalaLampiran: { sebutan: "Kepala lampiran", wilayah: "lampiran", jenjang: null },
  subjudul: { sebutan: "Subjudul lampiran", wilayah: "lampiran", jenjang: 1 },
  keterangan: { sebutan: "Keterangan gambar", wilayah: "lampiran", jenjang: null },
};

/** Marker of a rincian by its depth, where it names no other one. Source: butir 87 huruf g and 92–95 Lampiran II UU 12/2011; the last two are what texts use beyond it. */
export const GAYA_TINGKAT: readonly Gaya[] = ["a.", "1.", "a)", "1)", "(a)", "(1)"];

/** The attributes a new unit starts with. */
export const ATRIBUT_AWAL: Omit<AtributSatuan, "id"> = {
  jenis: "teks",
  tingkat: 0,
  gaya: null,
  sisipan: false,
  tercetak: null,
  asal: null,
  letak: null,
};
