/** What a packet says of itself: a manifest for programs and a page for people. */
import type { IsiPaket } from "../../impor-tersaji.ts";
import { tanggalPanjang } from "../opsi-ekspor.ts";
import { teksAman } from "../teks-aman.ts";
import { type KepalaPaket, namaRancangan } from "./kepala-paket.ts";

/** Version of the manifest's shape. */
const VERSI_MANIFES = 1;

export interface BahanManifes {
  readonly kepala: KepalaPaket;
  /** Version of the program. */
  readonly selaras: string;
  /** In their order. */
  readonly berkas: readonly IsiPaket[];
  /** What could not be made, and why: one sentence each. */
  readonly tidakDibuat: readonly string[];
  /** What has to be known of a file that was made. */
  readonly keterangan: readonly string[];
}

/** `manifes.json`: draft, state, program, files with size and hash. The same input gives the same text. */
export function manifesJson({ kepala, selaras, berkas, tidakDibuat, keterangan }: BahanManifes): string {
  const { id, judul, daerah, sidik, waktu, acuan, naskahKerja } = kepala;
  const manifes = {
    manifes: VERSI_MANIFES,
    selaras,
    dibuat: waktu,
    rancangan: { id, judul, daerah, sha256: sidik },
    acuan: { nama: acuan, naskahKerja },
    berkas,
    tidakDibuat,
    keterangan: [...keterangan, ...(naskahKerja ? [naskahKerjaOf(kepala)] : [])],
  };
  return `${JSON.stringify(manifes, null, 2)}\n`;
}

/** `BACA-SAYA.txt`: the same for people, lines ended as Windows' Notepad shows them. */
export function bacaSaya({ kepala, selaras, berkas, tidakDibuat, keterangan }: BahanManifes): string {
  const catatan = [...keterangan, ...(kepala.naskahKerja ? [naskahKerjaOf(kepala)] : [])];
  const baris = [
    "PAKET HARMONISASI",
    namaRancangan(kepala),
    teksAman(kepala.daerah),
    "",
    `Disusun pada ${tanggalPanjang(kepala.waktu)} (${kepala.waktu}) dengan Selaras ${selaras}.`,
    `Id rancangan: ${kepala.id}`,
    `Keadaan naskah (SHA-256): ${kepala.sidik}`,
    "",
    "ISI",
    ...berkas.flatMap(({ nama, ukuran, sha256 }) => [`${nama} (${ukuran} bita)`, `  SHA-256 ${sha256}`]),
    ...bagian("TIDAK DIBUAT", tidakDibuat),
    ...bagian("KETERANGAN", catatan),
    "",
    "Berkas 08 dan 09 adalah templat: lengkapi bagian yang bertitik-titik sebelum dipakai.",
    "Hasil pemeriksaan dan matriks disusun oleh program sebagai bahan telaah, bukan penilaian hukum.",
    "Untuk memeriksa keutuhan berkas, bandingkan SHA-256 di atas dengan hasil sha256sum (Linux) atau certutil -hashfile NAMA SHA256 (Windows).",
  ];
  return `${baris.join("\r\n")}\r\n`;
}

const bagian = (judul: string, isi: readonly string[]): readonly string[] =>
  isi.length === 0 ? [] : ["", judul, ...isi.map((satu) => `- ${teksAman(satu)}`)];

const naskahKerjaOf = ({ acuan }: KepalaPaket): string =>
  `Teks acuan (${teksAman(acuan)}) pada matriks adalah naskah kerja, bukan naskah resmi; periksa naskah resminya sebelum mengutip.`;
