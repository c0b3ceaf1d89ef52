/** Failures of imports, as people read them. */
import type { Galat } from "../errors.ts";

const BELUM = "Belum ada yang berubah.";

/** `404`: there is no such import, or it is somebody else's. */
export function takAdaImpor(): Galat {
  return {
    status: 404,
    pesan: "Impor ini tidak ada, sudah dihapus, atau milik orang lain.",
    tindakan: "Buka halaman Impor, lalu pilih dari daftar. Impor disimpan paling lama 30 hari.",
  };
}

/** `404`: the import has no such picture. */
export function takAdaGambarImpor(): Galat {
  return { status: 404, pesan: "Gambar ini tidak ada di dalam berkas.", tindakan: "Muat ulang halaman." };
}

/** `413`: more than is read. */
export function berkasTerlaluBesar(): Galat {
  return {
    status: 413,
    pesan: "Berkas ini lebih besar dari 20 MB, jadi tidak dibaca.",
    tindakan: "Perkecil gambar di dalamnya, atau bagi berkas itu, lalu unggah lagi.",
  };
}

/** `400`: nothing came. */
export function berkasKosong(): Galat {
  return { status: 400, pesan: "Berkas ini kosong.", tindakan: "Pilih berkas yang berisi naskah, lalu unggah lagi." };
}

/** `400`: the sender left before the file was whole. */
export function unggahanTerputus(): Galat {
  return { status: 400, pesan: "Unggahan terputus sebelum berkas lengkap. Tidak ada yang disimpan.", tindakan: "Unggah lagi berkas itu." };
}

/** `409`: as many bytes as one person may keep. */
export function simpananPenuh(): Galat {
  return {
    status: 409,
    pesan: "Impor Anda sudah memenuhi 300 MB. Berkas ini belum disimpan.",
    tindakan: "Hapus impor yang tidak diperlukan lagi, lalu unggah lagi.",
  };
}

/** `503`: as many files wait as may. */
export function antreanPenuh(): Galat {
  return {
    status: 503,
    pesan: "Server sedang membaca banyak berkas lain. Berkas ini belum dibaca.",
    tindakan: "Tunggu satu menit, lalu coba lagi.",
  };
}

/** `503`: as much work of one person is under way as may be. */
export function kerjaSendiriPenuh(): Galat {
  return {
    status: 503,
    pesan: `Dua pekerjaan Anda pada impor masih berjalan, jadi yang ini belum dimulai. ${BELUM}`,
    tindakan: "Tunggu sampai salah satunya selesai, lalu coba lagi.",
  };
}

/** `503`: whoever asked left, or waited as long as one may. */
export function kerjaDihentikan(): Galat {
  return {
    status: 503,
    pesan: `Pekerjaan ini tidak selesai dalam 110 detik karena server sedang sibuk, jadi dihentikan. ${BELUM}`,
    tindakan: "Coba lagi beberapa menit lagi.",
  };
}

/** `422`: more bytes of pictures than a file may have. */
export function gambarTerlaluBerat(): Galat {
  return {
    status: 422,
    pesan: "Gambar di dalam berkas ini lebih dari 100 MB seluruhnya. Tidak ada yang disimpan.",
    tindakan: "Perkecil gambar di dalamnya (di Word: Kompres Gambar), atau bagi berkas itu, lalu unggah lagi.",
  };
}

/** `422`: reading took longer than a file may take. */
export function bacaTerlaluLama(): Galat {
  return {
    status: 422,
    pesan: "Berkas ini terlalu rumit: pembacaannya dihentikan setelah 45 detik. Tidak ada yang disimpan.",
    tindakan: "Bagi berkas itu, atau simpan ulang dari Word atau LibreOffice, lalu unggah lagi.",
  };
}

/** `422`: reading took more memory than a file may take. */
export function bacaTerlaluBanyakMemori(): Galat {
  return {
    status: 422,
    pesan: "Isi berkas ini mengembang melebihi memori yang disediakan, jadi pembacaannya dihentikan. Tidak ada yang disimpan.",
    tindakan: "Bagi berkas itu, atau simpan ulang tanpa gambar, lalu unggah lagi.",
  };
}

/** `422`: longer than any regulation. */
export function naskahTerlaluPanjang(panjang: number): Galat {
  return {
    status: 422,
    pesan: `Naskah di dalam berkas ini ${panjang.toLocaleString("id")} huruf; paling panjang 2.000.000 huruf. Tidak ada yang disimpan.`,
    tindakan: "Bagi berkas itu, lalu unggah bagian demi bagian.",
  };
}

/** `500`: a fault of ours. The cause goes to the log. */
export function imporGagal(): Galat {
  return {
    status: 500,
    pesan: "Berkas ini tidak dapat diolah karena kesalahan di server. Tidak ada yang disimpan.",
    tindakan: "Coba lagi, atau simpan ulang berkas itu dalam bentuk lain; bila tetap gagal, laporkan kepada pengelola.",
  };
}

/** `400`: a decision about something that is no doubt of this import. */
export function keputusanTakDikenal(): Galat {
  return {
    status: 400,
    pesan: `Keputusan ini bukan tentang keraguan yang ada pada impor ini. ${BELUM}`,
    tindakan: "Muat ulang halaman, lalu pilih lagi.",
  };
}

/** `403`: the Pustaka is everybody's. */
export function hanyaPengelola(): Galat {
  return {
    status: 403,
    pesan: `Hanya pengelola yang boleh mengubah Pustaka. ${BELUM}`,
    tindakan: "Mintalah pengelola mengimpor berkas ini dan menambahkannya.",
  };
}
