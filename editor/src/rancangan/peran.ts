/** What each role is called and may do. Pure. */
import type { Peran } from "@selaras/parsers";

interface SebutanPeran {
  readonly nama: string;
  readonly arti: string;
}

export const SEBUTAN_PERAN: Readonly<Record<Peran, SebutanPeran>> = {
  pemilik: { nama: "Pemilik", arti: "Menulis, membagikan, dan mengarsipkan." },
  perancang: { nama: "Perancang", arti: "Menulis bersama, menyimpan dan memulihkan versi." },
  penelaah: { nama: "Penelaah", arti: "Membaca, memberi komentar dan usul." },
  pengamat: { nama: "Pengamat", arti: "Hanya membaca." },
};

/** From most to least. */
export const SEMUA_PERAN: readonly Peran[] = ["pemilik", "perancang", "penelaah", "pengamat"];

export const bolehMengelola = (peran: Peran): boolean => peran === "pemilik";

/** May comment and propose. */
export const bolehMenelaah = (peran: Peran): boolean => peran !== "pengamat";

export const bolehMenulis = (peran: Peran): boolean => peran === "pemilik" || peran === "perancang";
