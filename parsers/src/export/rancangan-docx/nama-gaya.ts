/** Ids of the named styles of a draft in Word. */
import { AWALAN_LANJUTAN, AWALAN_SUBJUDUL } from "../../readers/docx/gaya-selaras.ts";

/** Where there are several depths, the depth follows. */
export const GAYA = {
  judul: "SelarasJudul",
  pembuka: "SelarasPembukaan",
  dasar: "SelarasKonsiderans",
  dasarTunggal: "SelarasKonsideransTunggal",
  diktum: "SelarasMemutuskan",
  bab: "SelarasBab",
  bagian: "SelarasBagian",
  paragraf: "SelarasParagraf",
  pasal: "SelarasPasal",
  ayat: "SelarasAyat",
  definisi: "SelarasDefinisi",
  rincian: "SelarasRincian",
  rincianAyat: "SelarasRincianAyat",
  alinea: "SelarasAlinea",
  lanjutan: AWALAN_LANJUTAN,
  penutup: "SelarasPenutup",
  penutupKanan: "SelarasPenutupKanan",
  lampiran: "SelarasLampiran",
  kepalaLampiran: "SelarasKepalaLampiran",
  subjudul: AWALAN_SUBJUDUL,
  babLampiran: "SelarasBabLampiran",
  gambar: "SelarasGambar",
  keterangan: "SelarasKeterangan",
  contoh: "SelarasContoh",
  sel: "SelarasIsiTabel",
  nomorHalaman: "SelarasNomorHalaman",
  tandaNaskah: "SelarasTandaNaskah",
} as const;

/** What people see: `Selaras Rincian Ayat 1`. */
export const sebutanGaya = (id: string): string => id.replace(/(?<=[a-z])(?=[A-Z\d])/g, " ");

/** An item may stand under an ayat: one more than its depth. */
export const INDEN_TERDALAM = 7;

/** Outlines of Word go no deeper. */
export const SUBJUDUL_TERDALAM = 9;
