/** What the documents of a harmonisation packet say of the draft they belong to. */
import { cariDaerah } from "../../rancangan-baru/daerah.ts";
import { sebutanOf } from "../../rancangan-baru/sebutan-daerah.ts";
import { teksAman } from "../teks-aman.ts";

export interface KepalaPaket {
  readonly id: string;
  /** `Peraturan Bupati Cilacap tentang Sistem Kerja`. */
  readonly judul: string;
  /** `Kabupaten Cilacap`. */
  readonly daerah: string;
  /** Code of the region in `DAERAH`; an unknown one leaves what follows from it blank. */
  readonly kodeDaerah: string;
  /** Name of the acuan: `Peraturan Menteri … Nomor 7 Tahun 2022`. */
  readonly acuan: string;
  /** The text of the acuan is a working text. */
  readonly naskahKerja: boolean;
  /** ISO time of the packet. */
  readonly waktu: string;
  /** SHA-256 of the draft as JSON, as versions have it. */
  readonly sidik: string;
}

/** What a person fills in. */
export const TITIK = "…………";

/** Offices of a region in the papers of its regulations. */
export interface KantorDaerah {
  /** `Pemerintah Kabupaten Cilacap`. */
  readonly pemerintah: string;
  /** `Sekretariat Daerah Kabupaten Cilacap`. */
  readonly sekretariat: string;
  /** `Bagian Hukum Sekretariat Daerah Kabupaten Cilacap`, of a province `Biro Hukum …`. */
  readonly hukum: string;
  /** `Kepala Bagian Hukum`. */
  readonly kepalaHukum: string;
}

/** Source: Peraturan Pemerintah 18/2016 (a province has biro, a kabupaten or kota bagian in its sekretariat). */
export function kantorDaerah({ kodeDaerah, daerah }: Pick<KepalaPaket, "kodeDaerah" | "daerah">): KantorDaerah {
  const dikenal = cariDaerah(kodeDaerah);
  const nama = dikenal?.nama ?? daerah;
  const satuan = dikenal?.tingkat === "provinsi" ? "Biro" : "Bagian";
  return {
    pemerintah: dikenal === undefined ? `Pemerintah ${daerah}` : sebutanOf(dikenal).pemerintah,
    sekretariat: `Sekretariat Daerah ${nama}`,
    hukum: `${satuan} Hukum Sekretariat Daerah ${nama}`,
    kepalaHukum: `Kepala ${satuan} Hukum`,
  };
}

/** `Rancangan Peraturan Bupati Cilacap tentang Sistem Kerja`. */
export const namaRancangan = ({ judul }: Pick<KepalaPaket, "judul">): string =>
  /^rancangan\b/i.test(judul) ? teksAman(judul) : `Rancangan ${teksAman(judul)}`;
