/** Failures of files and packets of a draft, as people read them. */
import type { Galat } from "../errors.ts";

const TETAP = "Rancangan tidak berubah.";

/** `500`: a file of a draft could not be made. */
export function unduhGagal(bentuk: string): Galat {
  return {
    status: 500,
    pesan: `Berkas ${bentuk} tidak dapat disusun. ${TETAP}`,
    tindakan: "Coba lagi, atau pilih bentuk berkas lain; bila tetap gagal, laporkan kepada pengelola.",
  };
}

/** `503`: as many files are made as may wait. */
export function unduhanPenuh(): Galat {
  return {
    status: 503,
    pesan: `Server sedang menyusun banyak berkas lain. ${TETAP}`,
    tindakan: "Tunggu satu menit, lalu coba lagi.",
  };
}

/** `501`: there is no Chromium on this machine. */
export function takAdaPdf(): Galat {
  return {
    status: 501,
    pesan: "Server ini belum dapat membuat PDF, karena Chromium tidak terpasang.",
    tindakan: "Pilih Cetak lalu simpan sebagai PDF dari peramban, atau unduh DOCX.",
  };
}

/** `409`: the same person has a packet of this draft made right now. */
export function paketSedangDibuat(): Galat {
  return {
    status: 409,
    pesan: "Paket harmonisasi rancangan ini sedang disusun atas permintaan Anda.",
    tindakan: "Tunggu sampai selesai, atau batalkan, lalu coba lagi.",
  };
}

/** A packet that could not be made. */
export function paketGagal(): Galat {
  return {
    status: 500,
    pesan: `Paket harmonisasi tidak dapat disusun. ${TETAP}`,
    tindakan: "Coba lagi, atau unduh berkasnya satu per satu; bila tetap gagal, laporkan kepada pengelola.",
  };
}
