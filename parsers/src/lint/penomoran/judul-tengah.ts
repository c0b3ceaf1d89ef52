import type { Lampiran } from "../../peraturan.ts";
import type { TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { temuanPada } from "../struktur/susun-temuan.ts";
import { cetak, gayaOf } from "./gaya-nomor.ts";
import { judulBedaGaya } from "./judul-beda-gaya.ts";
import { judulBersaudara } from "./judul-bersaudara.ts";

/** A heading `3.` behind `c.`: alone, in the midst of a count that begins nowhere. Its number is of another style than those it continues. */
export function judulTengah({ tempatDari }: NaskahPeriksa, lampiran: Lampiran): readonly TemuanNaskah[] {
  const beda = new Set(judulBedaGaya(lampiran).map(({ judul }) => judul));
  return judulBersaudara(lampiran).flatMap(({ induk, judul }) => {
    const [satu] = judul;
    const label = satu?.label?.value ?? "";
    const gaya = gayaOf(label);
    const gayaInduk = gayaOf(induk?.label?.value ?? "");
    if (
      satu === undefined ||
      beda.has(satu) ||
      judul.length > 1 ||
      induk === null ||
      gaya === null ||
      gayaInduk === null ||
      gaya === gayaInduk
    )
      return [];
    const nilai = [3, 4, 5, 6, 7, 8, 9].find((at) => cetak(gaya, at) === label);
    // the heading above is the one before it, or bears the same value
    const sebelum = induk.label?.value;
    if (nilai === undefined || (sebelum !== cetak(gayaInduk, nilai) && sebelum !== cetak(gayaInduk, nilai - 1))) return [];
    return [
      temuanPada(
        satu.heading,
        `Nomor ${label} menyusul ${sebelum} dengan bentuk nomor lain, dan nomor ${cetak(gaya, 1)} tidak ada di sini. Periksa tingkat judul ini dan nomornya.`,
        { locator: tempatDari(satu.heading)?.locator },
      ),
    ];
  });
}
