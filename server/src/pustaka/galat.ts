/** Failures of changes of the Pustaka, as people read them. */
import type { Galat } from "../errors.ts";

const BELUM = "Belum ada yang berubah.";

/** `409`: the regulation is there. */
export function sudahAdaDiPustaka(id: string): Galat {
  return {
    status: 409,
    pesan: `Peraturan ini sudah ada di Pustaka dengan nama "${id}". ${BELUM}`,
    tindakan: "Periksa jenis, nomor, tahun, dan daerahnya, atau hapus dahulu yang lama bila berasal dari impor.",
  };
}

/** `404`: nothing under this id came from an import. */
export function bukanTambahan(): Galat {
  return {
    status: 404,
    pesan: `Peraturan ini tidak berasal dari impor, atau sudah dihapus. ${BELUM}`,
    tindakan: "Muat ulang halaman Pustaka. Teks bawaan tidak dapat dihapus.",
  };
}

/** `409`: the acuan is not the one that was compared. */
export function acuanBerganti(): Galat {
  return {
    status: 409,
    pesan: `Sementara itu acuan sudah diganti oleh pengelola lain. ${BELUM}`,
    tindakan: "Tutup, lalu buka lagi rencana penggantian, dan periksa perbandingan yang baru.",
  };
}

/** `409`: what would be added is no regulation. */
export function tanpaKetentuan(): Galat {
  return {
    status: 409,
    pesan: `Di dalam naskah ini tidak ditemukan satu pasal pun, jadi tidak dapat dibandingkan. ${BELUM}`,
    tindakan: "Periksa hasil impor, putuskan keraguannya, atau impor berkas yang memuat seluruh naskah.",
  };
}
