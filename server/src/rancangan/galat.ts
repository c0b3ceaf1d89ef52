/** Failures of drafts, as people read them. */
import type { Peran } from "@selaras/parsers";
import type { Galat } from "../errors.ts";

const BELUM = "Belum ada yang berubah.";

/** `404`: there is no such draft, or not for whoever asks: they are not told which. */
export function takAdaRancangan(): Galat {
  return {
    status: 404,
    pesan: "Rancangan ini tidak ada, atau tidak dibagikan kepada Anda.",
    tindakan: "Buka daftar Rancangan, atau mintalah pemiliknya membagikannya.",
  };
}

/** `403`: the role does not allow it. */
export function peranTakCukup(peran: Peran): Galat {
  return {
    status: 403,
    pesan: `Peran Anda pada rancangan ini adalah ${peran}, yang tidak mencakup tindakan ini. ${BELUM}`,
    tindakan: "Mintalah pemilik rancangan melakukannya, atau mengubah peran Anda.",
  };
}

/** `409`: what is in the archive is read only. */
export function sudahDiarsipkan(): Galat {
  return { status: 409, pesan: `Rancangan ini ada di arsip. ${BELUM}`, tindakan: "Pulihkan dari arsip dahulu, lalu ulangi." };
}

/** `409`: nobody would be left to share it. */
export function pemilikTerakhir(): Galat {
  return {
    status: 409,
    pesan: `Rancangan harus mempunyai sedikitnya satu pemilik. ${BELUM}`,
    tindakan: "Jadikan orang lain pemilik dahulu.",
  };
}

/** `404`: the draft has no such version. */
export function takAdaVersi(): Galat {
  return { status: 404, pesan: "Versi ini tidak ada.", tindakan: "Muat ulang daftar versi, lalu pilih lagi." };
}

/** `404`: the draft has no such picture. */
export function takAdaGambar(): Galat {
  return { status: 404, pesan: "Gambar ini tidak ada di rancangan.", tindakan: "Sisipkan gambar itu sekali lagi." };
}

/** `415`: not a picture that browsers show. */
export function bukanGambar(): Galat {
  return { status: 415, pesan: `Berkas ini bukan gambar PNG, JPEG, atau WebP. ${BELUM}`, tindakan: "Pilih berkas gambar lain." };
}

/** `413`: larger than a picture in a regulation needs to be. */
export function gambarTerlaluBesar(): Galat {
  return { status: 413, pesan: `Gambar lebih besar dari 2 MB. ${BELUM}`, tindakan: "Perkecil gambar itu, lalu coba lagi." };
}

/** `404`: the draft has no such note. */
export function takAdaCatatan(): Galat {
  return { status: 404, pesan: `Catatan ini tidak ada. ${BELUM}`, tindakan: "Muat ulang halaman, lalu pilih catatan dari daftar." };
}

/** `403`: neither the author of the note, nor somebody who writes the draft; or not the latter, to put its wording in. */
export function takBolehMenyelesaikan(): Galat {
  return {
    status: 403,
    pesan: `Catatan hanya dapat diselesaikan oleh pembuatnya, perancang, atau pemilik; usul hanya dapat diterapkan oleh perancang atau pemilik. ${BELUM}`,
    tindakan: "Balaslah catatan itu, atau mintalah perancang menyelesaikannya.",
  };
}

/** `409`: the note proposes no wording that could be put in or turned down. */
export function bukanUsulan(): Galat {
  return { status: 409, pesan: `Catatan ini tidak memuat usul rumusan. ${BELUM}`, tindakan: "Tandai catatan itu selesai." };
}

/** `409`: somebody was faster. */
export function catatanSudahSelesai(): Galat {
  return { status: 409, pesan: `Catatan ini sudah diselesaikan. ${BELUM}`, tindakan: "Lihat catatan itu di antara yang selesai." };
}

/** `409`: as many notes, or answers to one, as a draft may carry. */
export function catatanPenuh(): Galat {
  return {
    status: 409,
    pesan: `Rancangan ini sudah memuat catatan sebanyak yang dapat disimpan. ${BELUM}`,
    tindakan: "Sampaikan catatan ini langsung kepada perancang.",
  };
}

/** `404`: nothing is set aside under this id, or not any more. */
export function takAdaKesampingan(): Galat {
  return { status: 404, pesan: `Temuan ini tidak sedang dikesampingkan. ${BELUM}`, tindakan: "Muat ulang halaman, lalu lihat daftarnya." };
}

/** `409`: as much set aside as a draft may carry. */
export function kesampinganPenuh(): Galat {
  return {
    status: 409,
    pesan: `Rancangan ini sudah mengesampingkan temuan sebanyak yang dapat disimpan. ${BELUM}`,
    tindakan: "Kesampingkan kaidahnya untuk seluruh rancangan, atau batalkan yang tidak perlu lagi.",
  };
}

/** `409`: more pictures than a draft may carry. */
export function gambarTerlaluBanyak(): Galat {
  return { status: 409, pesan: `Rancangan ini sudah memuat gambar sebanyak yang dapat disimpan. ${BELUM}`, tindakan: "Perkecil gambar." };
}

/** `422`: what was uploaded is no text that can be read. */
export function unggahanTakTerbaca(sebab: string, tindakan: string): Galat {
  return { status: 422, pesan: `${sebab} Belum ada rancangan yang dibuat.`, tindakan };
}
