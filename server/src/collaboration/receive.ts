import * as Y from "yjs";
import { acknowledgeOne } from "./broadcast.ts";
import type { Sambungan } from "./connection.ts";
import { type DokumenTerbuka, noteUkuran } from "./document.ts";
import { frameDitolak, frameKehadiran, frameLangkah2, readBingkai } from "./frames.ts";
import { bolehMenulis, KODE_TUTUP } from "./izin.ts";
import type { Batas } from "./limits.ts";
import { type IsiPembaruan, readPembaruan } from "./update.ts";
import type { Penulis } from "./writer.ts";

export interface BahanPenerima {
  readonly batas: Batas;
  readonly penulis: Penulis;
  readonly now: () => number;
}

/** Takes one frame of a connection on its document, which is loaded. Never throws. */
export type TerimaBingkai = (sambungan: Sambungan, dokumen: DokumenTerbuka, bytes: Uint8Array, biner: boolean) => void;

/** An answer to step 1 reads the whole document. */
const HARGA_LANGKAH_1 = 20;

/** So many bytes cost as much as another frame: taking a long update apart is work too. */
const BITA_SEHARGA_BINGKAI = 16_384;

/** How much a document grows before it is measured again, as a share of its limit. */
const UKUR_LAGI = 0.02;

const HANYA_BACA = "Peran Anda tidak mengizinkan mengubah naskah ini, jadi perubahan tadi tidak disimpan. Muat ulang halaman.";
const TERLALU_BESAR =
  "Perubahan tadi membuat rancangan melebihi ukuran terbesar, jadi tidak disimpan. Salin tulisan Anda, lalu muat ulang.";

export function createPenerima({ batas, penulis, now }: BahanPenerima): TerimaBingkai {
  function takePembaruan(sambungan: Sambungan, dokumen: DokumenTerbuka, data: Uint8Array): void {
    const isi = readPembaruan(dokumen.ydoc, data);
    sambungan.diterima += 1;
    if (!isi.baru) {
      // What is in memory is durable. While earlier frames wait, the acknowledgement of the last of them says this one too.
      if (sambungan.menunggu === 0) acknowledgeOne(sambungan, isi.akhir, sambungan.diterima);
    } else if (!bolehMenulis(sambungan.peran)) {
      refuse(sambungan, "hanya-baca", HANYA_BACA);
    } else if (isi.akhir.size > 0 && tooLarge(dokumen, data.length, batas.dokumen)) {
      refuse(sambungan, "terlalu-besar", TERLALU_BESAR);
      sambungan.tutup(KODE_TUTUP.terlaluBesar);
    } else write(sambungan, dokumen, data, isi);
  }

  function write(sambungan: Sambungan, dokumen: DokumenTerbuka, data: Uint8Array, isi: IsiPembaruan): void {
    const { pengguna, diterima: nomor } = sambungan;
    const klienBaru = notYetKnown(dokumen, pengguna.id, isi);
    if (penulis.tulis({ dokumen, pengguna: pengguna.id, data, klienBaru, akhir: isi.akhir, sambungan, nomor })) {
      sambungan.menunggu += 1;
      dokumen.menunggu += 1;
    } else sambungan.tutup(KODE_TUTUP.penuh);
  }

  function take(sambungan: Sambungan, dokumen: DokumenTerbuka, bytes: Uint8Array): void {
    const bingkai = readBingkai(bytes);
    if (bingkai.macam === "pembaruan") takePembaruan(sambungan, dokumen, bingkai.data);
    else if (bingkai.macam === "kehadiran") dokumen.kehadiran.terima(sambungan, bingkai.data);
    else if (bingkai.macam === "tanyaKehadiran") showAll(sambungan, dokumen);
    else if (sambungan.laju.ambil(HARGA_LANGKAH_1)) {
      sambungan.kirim(frameLangkah2(Y.encodeStateAsUpdate(dokumen.ydoc, bingkai.keadaan)));
    } else sambungan.tutup(KODE_TUTUP.terlaluBanyak);
  }

  return (sambungan, dokumen, bytes, biner) => {
    if (!sambungan.terbuka) return;
    sambungan.dibacaPada = now();
    if (!biner) sambungan.tutup(KODE_TUTUP.bingkaiRusak);
    else if (!sambungan.laju.ambil(1 + bytes.length / BITA_SEHARGA_BINGKAI)) sambungan.tutup(KODE_TUTUP.terlaluBanyak);
    else if (bytes.length > batas.bingkai) {
      refuse(sambungan, "terlalu-besar", TERLALU_BESAR);
      sambungan.tutup(KODE_TUTUP.terlaluBesar);
    } else {
      try {
        take(sambungan, dokumen, bytes);
      } catch {
        // What the frame held is no fault of ours; its connection is told by the code.
        sambungan.tutup(KODE_TUTUP.bingkaiRusak);
      }
    }
  };
}

/** Shows a connection everybody who is here. */
export function showAll(sambungan: Sambungan, { kehadiran }: DokumenTerbuka): void {
  const semua = kehadiran.semua();
  if (semua) sambungan.kirim(frameKehadiran(semua));
}

function refuse(sambungan: Sambungan, kode: string, pesan: string): void {
  sambungan.ditolakSejak = Math.min(sambungan.ditolakSejak, sambungan.diterima);
  sambungan.kirim(frameDitolak(kode, pesan));
}

function tooLarge(dokumen: DokumenTerbuka, added: number, limit: number): boolean {
  if (dokumen.ukuran + dokumen.tumbuh + added <= limit) return false;
  if (dokumen.tumbuh > limit * UKUR_LAGI || dokumen.menyusut) noteUkuran(dokumen, Y.encodeStateAsUpdate(dokumen.ydoc).length);
  return dokumen.ukuran + dokumen.tumbuh + added > limit;
}

function notYetKnown({ klien }: DokumenTerbuka, pengguna: string, { klienBaru }: IsiPembaruan): readonly number[] {
  const known = klien.get(pengguna);
  return known ? klienBaru.filter((one) => !known.has(one)) : klienBaru;
}
