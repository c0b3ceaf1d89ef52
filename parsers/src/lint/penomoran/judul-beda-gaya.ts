import type { Lampiran, Subjudul } from "../../peraturan.ts";
import { cetak, gayaOf } from "./gaya-nomor.ts";
import { judulBersaudara } from "./judul-bersaudara.ts";

/** `B.`, `3.`, `D.`: the number in the middle has the right value in another style, so that it reads as a heading under `B.`. */
interface JudulBedaGaya {
  readonly judul: Subjudul;
  /** The heading that goes on in the style of the series. */
  readonly berikut: Subjudul;
  /** The label as the series asks for it. */
  readonly seharusnya: string;
}

/** The headings of a lampiran that fill the one gap of their series with a number of another style. */
export function judulBedaGaya(lampiran: Lampiran): readonly JudulBedaGaya[] {
  return judulBersaudara(lampiran).flatMap(({ judul: deret }) =>
    deret.slice(1).flatMap((berikut, at): JudulBedaGaya[] => {
      const sebelum = deret[at];
      const [judul, ...lain] = sebelum?.children.filter((satu): satu is Subjudul => satu.type === "subjudul") ?? [];
      const gaya = gayaOf(sebelum?.label?.value ?? "");
      const gayaLain = gayaOf(judul?.label?.value ?? "");
      if (judul === undefined || lain.length > 0 || gaya === null || gayaLain === null || gaya === gayaLain) return [];
      const nilai = [2, 3, 4, 5, 6, 7, 8, 9].find((satu) => cetak(gayaLain, satu) === judul.label?.value);
      if (nilai === undefined || sebelum?.label?.value !== cetak(gaya, nilai - 1) || berikut.label?.value !== cetak(gaya, nilai + 1))
        return [];
      return [{ judul, berikut, seharusnya: cetak(gaya, nilai) }];
    }),
  );
}
