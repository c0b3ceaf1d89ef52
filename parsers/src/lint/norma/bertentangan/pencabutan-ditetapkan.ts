import type { TemuanNaskah } from "../../kaidah.ts";
import type { NaskahPeriksa } from "../../naskah-periksa.ts";
import { normaTubuh } from "../norma-tubuh.ts";

const DICABUT = /(?<!\p{L})dicabut dan dinyatakan tidak berlaku(?!\p{L})/iu;
const MASIH_DITETAPKAN =
  /(?<!\p{L})pencabutan(?!\p{L})[^.;]{0,80}(?<!\p{L})(?:ditetapkan|diatur)(?: lebih lanjut)? dengan (?:Keputusan|Peraturan)(?!\p{L})/iu;

/** A repeal that the regulation makes itself, and that the same Pasal leaves to another decision. */
export function pencabutanDitetapkan(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const mencabut = new Map<string, string>();
  return normaTubuh(naskah).flatMap(({ teks, locator, pasal }): readonly TemuanNaskah[] => {
    if (DICABUT.test(teks.value)) mencabut.set(pasal, locator);
    const lain = mencabut.get(pasal);
    const cocok = lain === undefined || lain === locator ? null : MASIH_DITETAPKAN.exec(teks.value);
    if (cocok === null) return [];
    return [
      {
        teks,
        dari: cocok.index,
        sampai: cocok.index + cocok[0].length,
        keparahan: "sedang",
        pesan: `${lain} sudah mencabut, sedangkan ketentuan ini menyatakan pencabutannya masih akan ditetapkan. Hapus ketentuan ini, atau rumuskan ${lain} sebagai perintah mencabut.`,
      },
    ];
  });
}
