/** Close codes in the words of a drafter. Pure. */

interface SebutanAkhir {
  readonly judul: string;
  readonly tindakan: string;
  /** The one thing that helps: sign in, try again, or go on to the other drafts. */
  readonly langkah: "masuk" | "ulang" | "daftar";
}

const SEBUTAN: Readonly<Record<number, SebutanAkhir>> = {
  4400: {
    judul: "Server tidak dapat membaca kiriman dari halaman ini.",
    tindakan: "Muat ulang halaman ini, lalu coba lagi.",
    langkah: "ulang",
  },
  4401: { judul: "Sesi Anda sudah berakhir.", tindakan: "Masuk lagi untuk melanjutkan; perubahan dikirim sesudah itu.", langkah: "masuk" },
  4403: {
    judul: "Anda tidak lagi memiliki akses ke rancangan ini.",
    tindakan: "Hubungi pemilik rancangan bila ini keliru.",
    langkah: "daftar",
  },
  4404: {
    judul: "Rancangan ini tidak ada lagi di server.",
    tindakan: "Hubungi pengelola Selaras bila ini keliru.",
    langkah: "daftar",
  },
  4410: {
    judul: "Rancangan ini sudah diarsipkan.",
    tindakan: "Pemilik dapat memulihkannya dari arsip.",
    langkah: "daftar",
  },
  4413: {
    judul: "Rancangan ini melebihi ukuran yang dapat disimpan server.",
    tindakan: "Hapus bagian terakhir yang besar, misalnya tempelan panjang, lalu coba lagi.",
    langkah: "ulang",
  },
};

/** What a final close code means; an unknown one may be tried again. */
export const sebutAkhir = (kode: number): SebutanAkhir =>
  SEBUTAN[kode] ?? {
    judul: `Server mengakhiri sambungan (kode ${kode}).`,
    tindakan: "Coba lagi; bila tetap gagal, hubungi pengelola Selaras.",
    langkah: "ulang",
  };
