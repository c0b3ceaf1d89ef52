/** The matrix without the texts of the regions: enough for the overview, the types of the cells and their places. */
import type {
  Baris,
  BarisRingkas,
  Hubungan,
  JenisPenyimpangan,
  Keterpenuhan,
  KolomRingkas,
  Matriks,
  MatriksRingkas,
  Sel,
  TandaSel,
} from "@selaras/parsers";

const TANDA: TandaSel = { usulan: 1, lampiran: 2, saksiTunggal: 4, orang: 8 };

const HUBUNGAN: readonly Hubungan[] = ["sesuai", "redaksional", "prosedural", "substantif", "tidak-ada"];
const CAKUPAN: readonly Keterpenuhan[] = ["terpenuhi", "sebagian", "tidak-ditemukan", "di-lampiran"];

/** Leaves out what only an opened cell or a row on the screen needs. */
export function ringkas(matriks: Matriks, sumber: Readonly<Record<string, string>>): MatriksRingkas {
  const jenis: JenisPenyimpangan[] = [];
  const placeOf = (one: JenisPenyimpangan): number => (jenis.includes(one) ? jenis.indexOf(one) : jenis.push(one) - 1);
  const sel = matriks.kolom.map((_, at) =>
    kolomOf(
      matriks.baris.flatMap((baris) => baris.sel[at] ?? []),
      placeOf,
    ),
  );
  return {
    acuan: matriks.acuan,
    kolom: matriks.kolom,
    istilah: { hubungan: HUBUNGAN, jenis, cakupan: CAKUPAN },
    baris: matriks.baris.map(barisOf),
    sel,
    ringkasan: matriks.ringkasan,
    peta: matriks.peta,
    tambahan: matriks.tambahan.length,
    sumber,
  };
}

function barisOf({ locator, jangkar, kelompok, topik, kewajiban, teks, asal, mayoritas, catatan }: Baris): BarisRingkas {
  const known = asal === undefined ? {} : { asal };
  return { locator, jangkar, kelompok, topik, kewajiban, teks, ...known, mayoritas: mayoritas?.kalimat ?? null, catatan };
}

function kolomOf(sel: readonly Sel[], placeOf: (jenis: JenisPenyimpangan) => number): KolomRingkas {
  return {
    hubungan: sel.map(({ hubungan }) => HUBUNGAN.indexOf(hubungan)),
    tanda: sel.map(tandaOf),
    jenis: sel.map(({ penyimpangan }) => [...new Set(penyimpangan.map((one) => placeOf(one.jenis)))]),
    tempat: sel.map(({ pasangan }) => pasangan.map(({ locator }) => locator).join("; ")),
  };
}

function tandaOf({ usulan, pasangan, saksiTunggal }: Sel): number {
  return (
    (usulan ? TANDA.usulan : 0) +
    (pasangan.length > 0 && pasangan.every(({ tempat }) => tempat === "lampiran") ? TANDA.lampiran : 0) +
    (saksiTunggal === true ? TANDA.saksiTunggal : 0) +
    (pasangan.some(({ oleh }) => oleh === "orang") ? TANDA.orang : 0)
  );
}
