/** What a proposed wording changes, in the offsets of its unit. Pure. */
import type { Potongan, PotongTersaji } from "@selaras/parsers";

/** Words for a stretch of the unit. */
export interface UbahanUsul {
  readonly dari: number;
  readonly sampai: number;
  readonly teks: string;
}

/** The words of a unit as people read them, and where they come from. */
interface Tersaji {
  readonly teks: string;
  readonly potong: readonly PotongTersaji[];
}

/** A change of the read words. */
interface Ubahan {
  readonly awal: number;
  readonly akhir: number;
  readonly baru: string;
}

/** The changes in their order. One inside of what a reference or field says takes the whole of it. */
export function ubahanUsul(beda: readonly Potongan[], { teks, potong }: Tersaji): readonly UbahanUsul[] {
  const hasil: Ubahan[] = [];
  for (const satu of ubahanDari(beda)) {
    const lebar = lebarkan(satu, potong, teks);
    const last = hasil.at(-1);
    // a second change of the same words begins where the first has gone on to the end of them
    if (last !== undefined && last.akhir > lebar.awal) {
      const sisa = last.akhir - satu.awal;
      hasil[hasil.length - 1] = {
        ...lebar,
        awal: last.awal,
        baru: last.baru.slice(0, last.baru.length - sisa) + satu.baru + teks.slice(satu.akhir, lebar.akhir),
      };
    } else hasil.push(lebar);
  }
  return hasil.map(({ awal, akhir, baru }) => ({ dari: tempat(potong, awal), sampai: tempat(potong, akhir), teks: baru }));
}

function ubahanDari(beda: readonly Potongan[]): readonly Ubahan[] {
  const hasil: Ubahan[] = [];
  let at = 0;
  for (const { jenis, teks } of beda) {
    const akhir = jenis === "baru" ? at : at + teks.length;
    const baru = jenis === "baru" ? teks : "";
    const last = hasil.at(-1);
    if (jenis !== "tetap" && last?.akhir === at) hasil[hasil.length - 1] = { awal: last.awal, akhir, baru: last.baru + baru };
    else if (jenis !== "tetap") hasil.push({ awal: at, akhir, baru });
    at = akhir;
  }
  return hasil;
}

function lebarkan({ awal, akhir, baru }: Ubahan, potong: readonly PotongTersaji[], teks: string): Ubahan {
  const kena = potong.filter(
    (satu) => satu.atom && satu.at < Math.max(akhir, awal + 1) && satu.at + satu.length > awal && (awal < akhir || satu.at < awal),
  );
  const mulai = Math.min(awal, ...kena.map(({ at }) => at));
  const ujung = Math.max(akhir, ...kena.map(({ at, length }) => at + length));
  return { awal: mulai, akhir: ujung, baru: teks.slice(mulai, awal) + baru + teks.slice(akhir, ujung) };
}

function tempat(potong: readonly PotongTersaji[], di: number): number {
  const satu = potong.find(({ at, length }) => at <= di && di <= at + length);
  if (satu === undefined) return 0;
  if (!satu.atom) return satu.dari + di - satu.at;
  return di === satu.at ? satu.dari : satu.dari + 1;
}
