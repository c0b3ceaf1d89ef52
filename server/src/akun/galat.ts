/** Failures of accounts, as people read them. */
import type { Galat } from "../errors.ts";
import { SANDI_TERPANJANG, SANDI_TERPENDEK } from "./auth.ts";

/** `404`: unknown, used or expired; which of them is nobody's business. */
export function tautanTakBerlaku(): Galat {
  return {
    status: 404,
    pesan: "Tautan ini tidak berlaku: sudah dipakai, sudah kedaluwarsa, atau tidak lengkap.",
    tindakan: "Bila tahu kata sandi Anda, masuk seperti biasa. Bila tidak, mintalah tautan baru kepada yang memberikannya.",
  };
}

/** `409`: the address of an invitation has an account already. */
export function sudahPunyaAkun(): Galat {
  return { status: 409, pesan: "Alamat surel ini sudah mempunyai akun.", tindakan: "Masuk dengan alamat surel dan kata sandi akun itu." };
}

/** `403`: not for this person. */
export function bukanAdmin(): Galat {
  return { status: 403, pesan: "Hanya pengelola yang boleh melakukan ini.", tindakan: "Mintalah kepada pengelola Selaras di kantor Anda." };
}

/** `404`: no account has this id. */
export function takAdaPengguna(): Galat {
  return { status: 404, pesan: "Pengguna ini tidak ditemukan.", tindakan: "Muat ulang halaman, lalu pilih dari daftar." };
}

/** `409`: nobody may sign in with this account. */
export function akunTakAktif(): Galat {
  return { status: 409, pesan: "Akun ini tidak aktif.", tindakan: "Aktifkan akunnya dahulu." };
}

/** `409`: one's own password is changed with the old one. */
export function tautanUntukSendiri(): Galat {
  return {
    status: 409,
    pesan: "Tautan sandi baru tidak dapat dibuat untuk akun sendiri.",
    tindakan: "Ubah kata sandi dari menu akun. Bila lupa, mintalah tautan kepada pengelola lain atau kepada yang menjalankan server.",
  };
}

/** `429`: too many wrong passwords for one account. The same for an address that nobody has. */
export function percobaanHabis(masuk: boolean, detik: number): Galat {
  const lagi = `Coba lagi dalam ${Math.ceil(detik / 60)} menit.`;
  return {
    status: 429,
    pesan: masuk ? "Terlalu banyak percobaan masuk yang gagal dengan alamat surel ini." : "Terlalu banyak kata sandi sekarang yang keliru.",
    tindakan: `${lagi} Bila lupa kata sandi, mintalah tautan sandi baru kepada pengelola Selaras di kantor Anda.`,
  };
}

/** `409`: nobody would be left to manage accounts. */
export function adminTerakhir(): Galat {
  return {
    status: 409,
    pesan: "Pengelola terakhir tidak dapat dicabut atau dinonaktifkan. Belum ada yang berubah.",
    tindakan: "Jadikan orang lain pengelola dahulu.",
  };
}

/** `401`: the token of a browser extension was revoked, is too old, or never was one. */
export function sambunganBerakhir(): Galat {
  return {
    status: 401,
    pesan: "Sambungan peramban ini sudah dicabut atau berakhir.",
    tindakan: "Sambungkan lagi dari halaman pengaturan ekstensi, lalu ulangi.",
  };
}

/** `404`: no browser waits under this code: mistyped, expired, or answered already. */
export function kodeTakBerlaku(): Galat {
  return {
    status: 404,
    pesan: "Kode ini tidak berlaku: keliru, sudah kedaluwarsa, atau sudah dijawab.",
    tindakan: "Samakan dengan kode di ekstensi. Bila sudah lewat sepuluh menit, mulai lagi dari ekstensi.",
  };
}

/** `410`: there is nothing to wait for any more. */
export function permintaanBerakhir(): Galat {
  return {
    status: 410,
    pesan: "Permintaan sambungan ini sudah ditolak, dipakai, atau kedaluwarsa.",
    tindakan: "Mulai lagi dari halaman pengaturan ekstensi.",
  };
}

/** `404`: this person has no such browser. */
export function takAdaSambungan(): Galat {
  return { status: 404, pesan: "Sambungan ini tidak ada.", tindakan: "Muat ulang halaman, lalu pilih dari daftar." };
}

const MENURUT_KODE: Readonly<Record<string, Omit<Galat, "status">>> = {
  INVALID_EMAIL_OR_PASSWORD: {
    pesan: "Alamat surel atau kata sandi tidak cocok.",
    tindakan: "Periksa keduanya, lalu coba lagi. Bila lupa kata sandi, hubungi pengelola.",
  },
  INVALID_EMAIL: { pesan: "Alamat surel tidak lengkap.", tindakan: "Tulis lengkap, misalnya nama@cilacap.go.id." },
  AKUN_NONAKTIF: { pesan: "Akun Anda tidak aktif.", tindakan: "Hubungi pengelola Selaras di kantor Anda." },
  INVALID_PASSWORD: { pesan: "Kata sandi sekarang tidak cocok.", tindakan: "Periksa, lalu coba lagi." },
  CREDENTIAL_ACCOUNT_NOT_FOUND: {
    pesan: "Akun Anda masuk dengan akun instansi dan belum mempunyai kata sandi.",
    tindakan: "Bila memerlukannya, mintalah tautan sandi baru kepada pengelola Selaras di kantor Anda.",
  },
  PASSWORD_TOO_SHORT: {
    pesan: `Kata sandi paling sedikit ${SANDI_TERPENDEK} huruf.`,
    tindakan: "Pilih kata sandi yang lebih panjang.",
  },
  PASSWORD_TOO_LONG: {
    pesan: `Kata sandi paling banyak ${SANDI_TERPANJANG} huruf.`,
    tindakan: "Pilih kata sandi yang lebih pendek.",
  },
};

/** What the library of accounts refuses, in our words. */
export function galatAkun(status: number, kode: unknown, tunggu: number | null): Galat {
  if (status === 429)
    return {
      status: 429,
      pesan: "Terlalu banyak percobaan masuk.",
      tindakan: `Tunggu ${tunggu ?? 60} detik, lalu coba lagi.`,
    };
  const known = typeof kode === "string" ? MENURUT_KODE[kode] : undefined;
  const dikenal = ([400, 401, 403, 404, 422] as const).find((one) => one === status) ?? 400;
  return {
    status: status >= 500 ? 500 : dikenal,
    ...(known ?? { pesan: "Permintaan tidak dapat dipenuhi.", tindakan: "Muat ulang halaman, lalu coba lagi." }),
  };
}
