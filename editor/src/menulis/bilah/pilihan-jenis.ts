/** The kinds a drafter can choose, in the order of a draft. */
import { type AtributSatuan, GAYA_TINGKAT, type GayaSubjudul, type JenisSatuan, SIFAT_SATUAN } from "@selaras/parsers";
import type { Bentuk } from "../lanjutan.ts";

export interface PilihanJenis {
  readonly kunci: string;
  readonly sebutan: string;
  readonly kelompok: "Batang tubuh" | "Judul dan pembukaan" | "Penutup" | "Lampiran";
  readonly bentuk: Bentuk;
}

const pilihan = (
  kelompok: PilihanJenis["kelompok"],
  jenis: JenisSatuan,
  lain: Partial<Bentuk> = {},
  sebutan = SIFAT_SATUAN[jenis].sebutan,
): PilihanJenis => {
  const bentuk = { jenis, tingkat: 0, gaya: null, letak: null, ...lain };
  return { kunci: kunciBentuk(bentuk), sebutan, kelompok, bentuk };
};

const subjudul = (tingkat: number, gaya: GayaSubjudul | null): PilihanJenis =>
  pilihan("Lampiran", "subjudul", { tingkat, gaya }, `Subjudul ${gaya === "BAB" ? "BAB I" : (gaya ?? "tanpa nomor")}`);

export const PILIHAN_JENIS: readonly PilihanJenis[] = [
  ...(["bab", "bagian", "paragraf", "pasal", "ayat"] as const).map((jenis) => pilihan("Batang tubuh", jenis)),
  ...GAYA_TINGKAT.map((gaya, at) => pilihan("Batang tubuh", "rincian", { tingkat: at + 1 }, `Rincian ${gaya}`)),
  pilihan("Batang tubuh", "definisi"),
  pilihan("Batang tubuh", "teks"),
  ...(["judul", "rahmat", "jabatan", "menimbang", "mengingat", "memperhatikan", "memutuskan", "menetapkan"] as const).map((jenis) =>
    pilihan("Judul dan pembukaan", jenis),
  ),
  pilihan("Penutup", "penutup", {}, "Penutup"),
  pilihan("Penutup", "penutup", { letak: "kiri" }, "Penutup di kiri"),
  pilihan("Penutup", "penutup", { letak: "kanan" }, "Penutup di kanan"),
  pilihan("Lampiran", "lampiran"),
  pilihan("Lampiran", "kepalaLampiran"),
  subjudul(1, "BAB"),
  subjudul(2, "A."),
  subjudul(3, "1."),
  subjudul(4, "a."),
  subjudul(1, null),
  pilihan("Lampiran", "keterangan"),
];

/** Name of a kind among the choices; where a unit has one that is not among them, of the nearest. */
export function kunciBentuk({ jenis, tingkat, gaya, letak }: Pick<AtributSatuan, "jenis" | "tingkat" | "gaya" | "letak">): string {
  if (jenis === "rincian") return `rincian ${tingkat}`;
  if (jenis === "subjudul") return `subjudul ${gaya ?? "-"}`;
  return jenis === "penutup" ? `penutup ${letak ?? "-"}` : jenis;
}
