import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** An expected failure as the client gets it: what happened, and what the person can do about it. Both are Indonesian sentences. */
export interface Galat {
  readonly status: ContentfulStatusCode;
  readonly pesan: string;
  readonly tindakan: string;
}

/** `404`: no regulation of the corpus has this id. */
export function unknownPeraturan(id: string): Galat {
  return {
    status: 404,
    pesan: `Peraturan "${shorten(id)}" tidak ada di pustaka.`,
    tindakan: "Pilih peraturan dari halaman Pustaka.",
  };
}

/** `400`: a regulation was asked to be compared with itself. */
export function comparedWithItself(id: string): Galat {
  return {
    status: 400,
    pesan: `Peraturan "${shorten(id)}" tidak dapat dibandingkan dengan dirinya sendiri.`,
    tindakan: "Pilih daerah lain, atau pilih acuan lain.",
  };
}

/** `404`: no route answers under this `/api` address. */
export function unknownAddress(path: string): Galat {
  return { status: 404, pesan: `Alamat "${shorten(path)}" tidak dikenal.`, tindakan: "Periksa kembali alamatnya." };
}

/** `404`: the regulation has no such provision. */
export function unknownKetentuan(locator: string, id: string): Galat {
  return {
    status: 404,
    pesan: `Ketentuan "${shorten(locator)}" tidak ada di dalam "${shorten(id)}".`,
    tindakan: "Muat ulang halaman, lalu pilih ketentuan dari daftar.",
  };
}

/** `400`: what was sent cannot be taken. Nothing was kept. */
export function isianTidakSah(pesan: string): Galat {
  return { status: 400, pesan, tindakan: "Perbaiki isian, lalu simpan lagi. Belum ada yang disimpan." };
}

/** `403`: a page of another site asks to write. */
export function asalLain(): Galat {
  return {
    status: 403,
    pesan: "Permintaan ini tidak berasal dari halaman Selaras.",
    tindakan: "Buka Selaras di peramban, lalu simpan dari sana. Belum ada yang disimpan.",
  };
}

/** `401`: nobody is signed in. */
export function belumMasuk(): Galat {
  return { status: 401, pesan: "Anda belum masuk, atau sesi Anda sudah berakhir.", tindakan: "Masuk dahulu, lalu ulangi." };
}

/** `507`: the disk did not take it. */
export function takTersimpan(): Galat {
  return {
    status: 507,
    pesan: "Koreksi tidak dapat ditulis ke disk server, jadi belum disimpan.",
    tindakan: "Isian Anda tetap ada. Laporkan kepada pengelola agar memeriksa ruang dan hak tulis map DATA, lalu simpan lagi.",
  };
}

/** `500`: a file could not be made. */
export function eksporGagal(bentuk: string): Galat {
  return {
    status: 500,
    pesan: `Berkas ${bentuk} tidak dapat disusun.`,
    tindakan:
      "Matriks di layar tidak berubah. Coba lagi, kurangi kolom, atau pilih bentuk berkas lain; bila tetap gagal, laporkan kepada pengelola.",
  };
}

/** `413`: more than this form of a file can hold. */
export function eksporTerlaluBesar(bentuk: string, most: number): Galat {
  return {
    status: 413,
    pesan: `Berkas ${bentuk} dapat memuat paling banyak ${most} kolom.`,
    tindakan: "Kurangi kolom dengan tombol Kolom, atau pilih JSON untuk semuanya.",
  };
}

/** `405`: this server only answers reading. */
export function methodNotAllowed(method: string): Galat {
  return { status: 405, pesan: `Metode ${shorten(method)} tidak didukung.`, tindakan: "Gunakan metode GET." };
}

/** `413`: the body is larger than the server accepts. */
export function bodyTooLarge(): Galat {
  return { status: 413, pesan: "Isi permintaan terlalu besar.", tindakan: "Kirim permintaan yang lebih kecil." };
}

/** `414`: the address is longer than the server accepts. */
export function addressTooLong(): Galat {
  return { status: 414, pesan: "Alamat terlalu panjang.", tindakan: "Kurangi jumlah peraturan yang dipilih." };
}

/** `429`: one address asks too often. */
export function tooManyRequests(seconds: number): Galat {
  return { status: 429, pesan: "Permintaan terlalu sering.", tindakan: `Tunggu ${seconds} detik, lalu coba lagi.` };
}

/** `503`: the answer took longer than allowed. */
export function tookTooLong(): Galat {
  return { status: 503, pesan: "Server terlalu lama menyusun jawaban.", tindakan: "Coba lagi sebentar lagi." };
}

/** `500`: a fault of ours. The cause goes to the log, never to the client. */
export function internalFault(): Galat {
  return {
    status: 500,
    pesan: "Terjadi kesalahan di server.",
    tindakan: "Muat ulang halaman. Bila masih terjadi, laporkan kepada pengelola.",
  };
}

/** The JSON answer `{pesan, tindakan}` of a failure, never cached. */
export function answerGalat(c: Context, galat: Galat): Response {
  c.header("Cache-Control", "no-store");
  return c.json({ pesan: galat.pesan, tindakan: galat.tindakan }, galat.status);
}

/** What a client sent is repeated in the message only as far as it helps to recognise it. */
function shorten(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}
