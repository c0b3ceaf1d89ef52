/** Failures of reviews, as people read them. */
import type { Galat } from "../errors.ts";

const BELUM = "Belum ada yang berubah.";

/** `404`: there is no such review. */
export function takAdaPenelaahan(): Galat {
  return { status: 404, pesan: "Penelaahan ini tidak ada.", tindakan: "Muat ulang halaman Penelaahan, lalu pilih dari daftar." };
}

/** `400`: the text was changed on its way, or hashed otherwise. */
export function sidikTakCocok(): Galat {
  return {
    status: 400,
    pesan: "Sidik SHA-256 tidak cocok dengan teksnya, jadi belum ada yang disimpan.",
    tindakan: "Muat ulang halaman peraturan itu, lalu kirim lagi.",
  };
}

/** `403`: neither who opened the review nor an admin. */
export function bukanPembuka(): Galat {
  return {
    status: 403,
    pesan: `Hanya pembuka penelaahan dan pengelola yang boleh mengubahnya. ${BELUM}`,
    tindakan: "Mintalah pembukanya melakukannya.",
  };
}

/** `409`: a finished review is what was handed in. */
export function penelaahanSelesai(): Galat {
  return {
    status: 409,
    pesan: `Penelaahan ini sudah selesai. ${BELUM}`,
    tindakan: "Mintalah pembukanya membuka lagi penelaahan itu. Catatan di ekstensi tetap ada.",
  };
}

/** `403`: what somebody else wrote. */
export function catatanOrangLain(): Galat {
  return { status: 403, pesan: `Catatan ini ditulis orang lain. ${BELUM}`, tindakan: "Buatlah catatan sendiri di tempat yang sama." };
}

/** `409`: an admin took it away; its author may not put it back by sending it once more. */
export function catatanDihapusPengelola(): Galat {
  return {
    status: 409,
    pesan: `Catatan ini dihapus oleh pengelola. ${BELUM}`,
    tindakan: "Tanyakan kepada pengelola, atau buatlah catatan baru.",
  };
}

/** `400`: the place is outside of the reviewed text. */
export function tempatDiLuarTeks(): Galat {
  return {
    status: 400,
    pesan: "Tempat catatan berada di luar teks yang ditelaah, jadi belum disimpan.",
    tindakan: "Muat ulang halaman peraturan itu, lalu pilih lagi kata-katanya.",
  };
}

/** `400`: each reviewed text is sent to the comparison with every question. */
export function kolomTerlaluBanyak(most: number): Galat {
  return { status: 400, pesan: `Matriks dapat memuat paling banyak ${most} penelaahan.`, tindakan: "Kurangi kolom penelaahan." };
}

/** `413`: the comparison of others would wait for it. */
export function teksTerlaluPanjang(judul: string): Galat {
  return {
    status: 413,
    pesan: `Teks penelaahan "${judul.slice(0, 80)}" terlalu panjang untuk matriks.`,
    tindakan: "Lepaskan kolom itu, atau telaah hanya bagian yang diperlukan.",
  };
}

/** `409`: pairs of a text that is not in the Pustaka are not kept. */
export function padananPenelaahan(): Galat {
  return {
    status: 409,
    pesan: "Padanan pada kolom penelaahan tidak dapat dikoreksi. Belum ada yang disimpan.",
    tindakan: "Tulislah catatan pada penelaahan itu.",
  };
}

/** `409`: as many notes as a review may carry. */
export function anotasiPenuh(): Galat {
  return {
    status: 409,
    pesan: `Penelaahan ini sudah memuat catatan sebanyak yang dapat disimpan. ${BELUM}`,
    tindakan: "Gabungkan catatan yang sejenis, atau sampaikan langsung kepada pembukanya.",
  };
}
