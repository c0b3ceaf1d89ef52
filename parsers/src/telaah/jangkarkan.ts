import type { Jangkar } from "../penelaahan-tersaji.ts";
import type { NaskahJangkar, TempatJangkar } from "./jangkar.ts";
import { pencariJangkar } from "./pencari-jangkar.ts";

/** The anchor of one selection; for several of one text `pencariJangkar` reads the text once. Offsets are UTF-16 code units of `sumber`. */
export const buatJangkar = (naskah: NaskahJangkar, dari: number, sampai: number, ketentuan: boolean): Jangkar =>
  pencariJangkar(naskah).buat(dari, sampai, ketentuan);

/** Where one note stands now; for several of one text `pencariJangkar` reads the text once. Never throws. */
export const temukanJangkar = (jangkar: Jangkar, naskah: NaskahJangkar): TempatJangkar => pencariJangkar(naskah).temukan(jangkar);
