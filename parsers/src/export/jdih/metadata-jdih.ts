import { capitalise } from "../../grammar/judul.ts";
import type { Peraturan } from "../../peraturan.ts";
import { hubunganOf } from "./hubungan-peraturan.ts";
import { judulLengkap, namaBentuk, singkatanJenis, subjekOf, sumberLembaran, tajukBadan } from "./sebutan-peraturan.ts";

/** What the text cannot say about itself. */
export interface OpsiJdih {
  /** A draft: it has no status, and what it lacks is no fault of it. */
  readonly rancangan?: boolean;
  /** The text is put together from other sources, and is not the official one. */
  readonly naskahKerja?: boolean;
  /** Where a copy is kept, `Bagian Hukum Sekretariat Daerah Kabupaten Cilacap`. */
  readonly lokasi?: string;
  readonly bidangHukum?: string;
}

/** The fields of the form of JDIHN. What the text does not say is `""` or an empty list, and stands in `perluDiisi`. Dates are ISO. */
export interface MetadataJdih {
  readonly tipeDokumen: string;
  readonly judul: string;
  readonly teuBadan: string;
  readonly nomorPeraturan: string;
  readonly tahun: string;
  readonly jenisPeraturan: string;
  readonly singkatanJenis: string;
  readonly tempatPenetapan: string;
  readonly tanggalPenetapan: string;
  readonly tanggalPengundangan: string;
  readonly tanggalMulaiBerlaku: string;
  readonly sumber: string;
  readonly subjek: readonly string[];
  readonly status: string;
  readonly mencabut: readonly string[];
  readonly mencabutSebagian: readonly string[];
  readonly mengubah: readonly string[];
  readonly bahasa: string;
  readonly lokasi: string;
  readonly bidangHukum: string;
  readonly penandatangan: string;
  readonly lampiran: readonly string[];
  /** On the state of the text, for whoever fills in the form. */
  readonly keterangan: readonly string[];
  /** Names of the fields that a person has to fill in. */
  readonly perluDiisi: readonly string[];
}

/** The fields in the order of the form, with the names that they bear there. Source: Permenkumham 8/2019 (form of a regulation). */
export const BIDANG_JDIH = [
  ["tipeDokumen", "Tipe Dokumen"],
  ["judul", "Judul"],
  ["teuBadan", "T.E.U. Badan/Pengarang"],
  ["nomorPeraturan", "Nomor Peraturan"],
  ["tahun", "Tahun"],
  ["jenisPeraturan", "Jenis/Bentuk Peraturan"],
  ["singkatanJenis", "Singkatan Jenis/Bentuk Peraturan"],
  ["tempatPenetapan", "Tempat Penetapan"],
  ["tanggalPenetapan", "Tanggal Penetapan"],
  ["tanggalPengundangan", "Tanggal Pengundangan"],
  ["tanggalMulaiBerlaku", "Tanggal Mulai Berlaku"],
  ["sumber", "Sumber"],
  ["subjek", "Subjek"],
  ["status", "Status Peraturan"],
  ["mencabut", "Mencabut"],
  ["mencabutSebagian", "Mencabut Sebagian"],
  ["mengubah", "Mengubah"],
  ["bahasa", "Bahasa"],
  ["lokasi", "Lokasi"],
  ["bidangHukum", "Bidang Hukum"],
  ["penandatangan", "Penandatangan"],
  ["lampiran", "Lampiran"],
  ["keterangan", "Keterangan"],
] as const satisfies readonly (readonly [Exclude<keyof MetadataJdih, "perluDiisi">, string])[];

/** Fields that may well be empty: not every regulation repeals another one, or has an annex. */
const BOLEH_KOSONG: ReadonlySet<string> = new Set(["mencabut", "mencabutSebagian", "mengubah", "lampiran", "keterangan"]);

/** The metadata of JDIHN that the text itself tells; nothing is invented. The number and dates of a draft are empty until it has them. */
export function metadataJdih(peraturan: Peraturan, opsi: OpsiJdih = {}): MetadataJdih {
  const { meta } = peraturan;
  const hubungan = hubunganOf(peraturan);
  const yang = (jenis: string): readonly string[] => hubungan.filter((satu) => satu.jenis === jenis).map((satu) => satu.peraturan);
  const isi: Omit<MetadataJdih, "perluDiisi"> = {
    tipeDokumen: "Peraturan Perundang-undangan",
    judul: judulLengkap(meta) ?? "",
    teuBadan: tajukBadan(meta) ?? "",
    nomorPeraturan: meta.nomor ?? "",
    tahun: meta.tahun === null ? "" : String(meta.tahun),
    jenisPeraturan: namaBentuk(meta) === null ? "" : (meta.jenis ?? ""),
    singkatanJenis: meta.jenis === null ? "" : singkatanJenis(meta.jenis),
    tempatPenetapan: capitalise(meta.tempatPenetapan ?? ""),
    tanggalPenetapan: meta.tanggalPenetapan ?? "",
    tanggalPengundangan: meta.tanggalPengundangan ?? "",
    tanggalMulaiBerlaku: meta.mulaiBerlaku?.tanggal ?? "",
    sumber: sumberLembaran(meta) ?? "",
    subjek: subjekOf(meta),
    // whether it is in force today is not for the text to say
    status: opsi.rancangan === true ? "Rancangan" : "",
    mencabut: yang("mencabut"),
    mencabutSebagian: yang("mencabut-sebagian"),
    mengubah: yang("mengubah"),
    bahasa: "Indonesia",
    lokasi: opsi.lokasi ?? "",
    bidangHukum: opsi.bidangHukum ?? "",
    penandatangan: meta.namaPenandatangan ?? "",
    lampiran: lampiranOf(peraturan),
    keterangan: [
      ...(opsi.rancangan === true ? ["Rancangan, belum ditetapkan."] : []),
      ...(opsi.naskahKerja === true ? ["Naskah kerja, bukan naskah resmi."] : []),
    ],
  };
  const perluDiisi = BIDANG_JDIH.filter(([kunci]) => !BOLEH_KOSONG.has(kunci) && isi[kunci].length === 0).map(([, nama]) => nama);
  return { ...isi, perluDiisi };
}

/** `Lampiran I: Mekanisme Kerja`. */
export const lampiranOf = ({ children }: Peraturan): readonly string[] =>
  children.flatMap((part) => {
    if (part.type !== "lampiran") return [];
    const nama = part.number === null ? "Lampiran" : `Lampiran ${part.number}`;
    return [part.title === null ? nama : `${nama}: ${capitalise(part.title)}`];
  });
