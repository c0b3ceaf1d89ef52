/** The order of definitions. Pure. Source: butir 109 Lampiran II UU 12/2011. */
import { berlakuDi, type Istilah, pencariIstilah, type SatuanBerkata } from "./istilah.ts";

/** `pemakaian`: as the terms first occur; `pedoman`: besides, a general term before those that are explained by it, and these close to it. */
export type CaraUrut = "pemakaian" | "pedoman";

/** Where each term first occurs outside of the definitions; those that do not, last. */
function pemakaianPertama(satuan: readonly SatuanBerkata[], semua: readonly Istilah[]): ReadonlyMap<string, number> {
  const cari = pencariIstilah(semua);
  const pertama = new Map<string, number>();
  let urut = 0;
  for (const { jenis, teks } of satuan) {
    // neither the preamble nor a heading is material that is regulated
    if (jenis === "definisi" || KEPALA.has(jenis) || !berlakuDi(jenis)) continue;
    for (const { istilah, huruf } of cari(teks)) if (huruf !== "lain" && !pertama.has(istilah.id)) pertama.set(istilah.id, urut++);
  }
  return pertama;
}

const KEPALA: ReadonlySet<string> = new Set(["bab", "bagian", "paragraf"]);

/** The ids of the definitions in the order asked for; stable. */
export function urutanDefinisi(satuan: readonly SatuanBerkata[], semua: readonly Istilah[], cara: CaraUrut): readonly string[] {
  const pertama = pemakaianPertama(satuan, semua);
  const nilai = ({ id }: Istilah): number => pertama.get(id) ?? Number.POSITIVE_INFINITY;
  const terurut = [...semua].sort((a, b) => (nilai(a) === nilai(b) ? 0 : nilai(a) - nilai(b)));
  if (cara === "pemakaian") return terurut.map(({ id }) => id);
  const dasar = dasarOf(semua);
  const hasil: string[] = [];
  const sedang = new Set<string>();
  const tulis = (satu: Istilah): void => {
    if (hasil.includes(satu.id) || sedang.has(satu.id)) return;
    sedang.add(satu.id);
    for (const lain of terurut) if (dasar.get(satu.id)?.has(lain.id)) tulis(lain);
    hasil.push(satu.id);
  };
  for (const satu of terurut) tulis(satu);
  return hasil;
}

/** For each term, those by which its definition explains it. */
function dasarOf(semua: readonly Istilah[]): ReadonlyMap<string, ReadonlySet<string>> {
  const cari = pencariIstilah(semua);
  return new Map(
    semua.map(({ id, arti }) => [
      id,
      new Set(cari(arti).flatMap(({ istilah, huruf }) => (huruf === "tepat" && istilah.id !== id ? [istilah.id] : []))),
    ]),
  );
}

/** Index before which a new definition belongs by its first use; the number of definitions where it comes last. */
export function tempatDefinisi(satuan: readonly SatuanBerkata[], semua: readonly Istilah[], nama: string): number {
  const baru: Istilah = { id: "", nama, singkatan: null, arti: "", letak: "" };
  const pertama = pemakaianPertama(satuan, [...semua, baru]);
  const milik = pertama.get("") ?? Number.POSITIVE_INFINITY;
  const at = semua.findIndex(({ id }) => (pertama.get(id) ?? Number.POSITIVE_INFINITY) > milik);
  return at < 0 ? semua.length : at;
}
