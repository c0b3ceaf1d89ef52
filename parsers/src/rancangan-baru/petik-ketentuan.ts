/** Takes one provision out of a regulation, for a draft. */
import { tingkatOf } from "../compare/tingkat.ts";
import type { Peraturan } from "../peraturan.ts";
import { tambahUnit } from "../rancangan/dari-unit.ts";
import type { AtributSatuan, Satuan } from "../rancangan/dokumen.ts";
import { penampung } from "../rancangan/penampung.ts";
import { ketentuanLampiran } from "../tree/ketentuan.ts";
import { findUnit, locatorsOf } from "../tree/locator.ts";
import { berteks, teksOf } from "./buat-satuan.ts";
import { DAERAH } from "./daerah.ts";
import { sebutanOf } from "./sebutan-daerah.ts";
import { penyesuaiTeks } from "./sesuaikan-teks.ts";

/** As what a provision stands in the draft: a Pasal with its heading, or one of the units inside of a Pasal. */
export type BentukKetentuan = "pasal" | "ayat" | "definisi" | "rincian" | "teks";

export interface Petikan {
  /** Id of the regulation in the Pustaka; the units remember it as their asal. */
  readonly id: string;
  readonly peraturan: Peraturan;
  /** Of a Pasal, an ayat, a definition, or a norm of the lampiran. */
  readonly locator: string;
  readonly bentuk: BentukKetentuan;
  /** Region of the draft by its name in `DAERAH`; an unknown one leaves the words as they are. */
  readonly daerah: string;
}

/**
 * The provision as units of a draft, in the words of its region and level, each with its asal; the ids are empty. References are as printed: they
 * count the Pasal and ayat of the source. `[]` for a locator that the regulation does not have.
 */
export function petikKetentuan({ id, peraturan, locator, bentuk, daerah }: Petikan): readonly Satuan[] {
  const sesuaikan = penyesuai(peraturan, daerah);
  return dalamBentuk(satuanDi(peraturan, locator, id), bentuk).map((satuan) => {
    const tempat = satuan.attrs.jenis === "definisi" ? "definisi" : "batangTubuh";
    return berteks(satuan, sesuaikan(teksOf(satuan), tempat));
  });
}

function satuanDi(peraturan: Peraturan, locator: string, id: string): readonly Satuan[] {
  const wadah = penampung(() => "", id);
  const unit = findUnit(peraturan, locator);
  if (unit === undefined) {
    const norma = ketentuanLampiran(peraturan).find((one) => one.locator === locator);
    if (norma !== undefined) wadah.tambah("teks", norma.teks, { locator });
  } else {
    const locators = locatorsOf(peraturan);
    const defined = new Set(peraturan.definisi.map(({ at }) => at));
    tambahUnit(wadah, [unit], 1, {
      locatorOf: (one) => locators.get(one),
      mendefinisikan: (one) => defined.has(locators.get(one) ?? ""),
    });
  }
  // the number of the source is none that was printed in this draft
  return wadah.selesai().content.flatMap((satu) => (satu.type === "satuan" ? [dengan(satu, { tercetak: null })] : []));
}

/** The units with their head in another form; what stands under the head stays. */
function dalamBentuk(satuan: readonly Satuan[], bentuk: BentukKetentuan): readonly Satuan[] {
  const [kepala] = satuan;
  if (kepala === undefined || kepala.attrs.jenis === bentuk) return satuan;
  const [isi, ...lain] = kepala.attrs.jenis === "pasal" ? satuan.slice(1) : satuan;
  if (isi === undefined) return satuan;
  if (bentuk !== "pasal") return [dengan(isi, { jenis: bentuk, tingkat: bentuk === "rincian" ? 1 : 0, gaya: null }), ...lain];
  const { content: _, ...judul } = dengan(isi, { jenis: "pasal", tingkat: 0, gaya: null });
  return [judul, dengan(isi, { jenis: "teks", tingkat: 0, gaya: null }), ...lain];
}

const dengan = (satuan: Satuan, attrs: Partial<AtributSatuan>): Satuan => ({ ...satuan, attrs: { ...satuan.attrs, ...attrs } });

function penyesuai({ meta }: Peraturan, nama: string): ReturnType<typeof penyesuaiTeks>["sesuaikan"] {
  const daerah = DAERAH.find((one) => one.nama === nama);
  if (daerah === undefined) return (teks) => teks;
  const tingkat = tingkatOf(meta);
  const dariPusat = tingkat === "nasional";
  const pindah = {
    dari: meta,
    tingkatDari: dariPusat ? null : tingkat,
    ke: sebutanOf(daerah),
    tingkat: daerah.tingkat,
    dariPusat,
    sedaerah: meta.daerah?.toLowerCase() === nama.toLowerCase(),
  };
  return penyesuaiTeks(pindah).sesuaikan;
}
