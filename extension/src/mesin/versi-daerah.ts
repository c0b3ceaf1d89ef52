import { type Bahan, bandingkan } from "@selaras/parsers";
import type { VersiDaerah } from "../pesan/mesin.ts";
import { acuanBiasa, type NaskahAcuan, namaNaskah, type PustakaBawaan } from "./pustaka-bawaan.ts";

/** How the shipped regions word a provision of the baseline. Each region is compared when it is first asked for, and remembered. */
export function pembacaVersi(pustaka: PustakaBawaan, bahan: (naskah: NaskahAcuan) => Bahan): (locator: string) => readonly VersiDaerah[] {
  const acuan = acuanBiasa(pustaka);
  const daerah = pustaka.filter((naskah) => naskah !== acuan);
  const jawaban = new Map<NaskahAcuan, ReadonlyMap<string, readonly string[]>>();

  function jawabanOf(naskah: NaskahAcuan): ReadonlyMap<string, readonly string[]> {
    const known = jawaban.get(naskah);
    if (known !== undefined || acuan === undefined) return known ?? new Map();
    const { pairs } = bandingkan({ id: acuan.entri.id, bahan: bahan(acuan) }, { id: naskah.entri.id, bahan: bahan(naskah) });
    const made = new Map<string, readonly string[]>();
    for (const { a, b } of pairs) for (const locator of a) made.set(locator, [...(made.get(locator) ?? []), ...b]);
    jawaban.set(naskah, made);
    return made;
  }

  return (locator) =>
    daerah.flatMap((naskah): readonly VersiDaerah[] => {
      const letak = jawabanOf(naskah).get(locator) ?? [];
      const { ketentuan, lampiran } = bahan(naskah);
      const teks = letak.flatMap((satu) => [...ketentuan, ...lampiran].find((one) => one.locator === satu)?.teks ?? []);
      return teks.length === 0 ? [] : [{ nama: namaNaskah(naskah.entri), locator: letak.join(", "), teks: teks.join("\n") }];
    });
}
