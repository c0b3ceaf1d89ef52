/** Numbers are computed, never typed: what each unit of an editor document is called where it stands. */
import { type Gaya, JENIS_GAYA } from "../istilah.ts";
import type { AtributSatuan, JenisSatuan } from "./dokumen.ts";
import { GAYA_TINGKAT, JENJANG_RINCIAN, SIFAT_SATUAN, TINGKAT_TERDALAM } from "./satuan.ts";
import { type Tanda, tandaKelompok, tandaLampiran, tandaRincian, tandaSubjudul, type Urutan } from "./tanda.ts";

/** What numbering needs of a unit. */
export type SatuanRingkas = Pick<AtributSatuan, "jenis" | "tingkat" | "gaya" | "sisipan">;

/** What is shown before a unit, and what it is called from elsewhere. */
export interface Penanda {
  /** As shown: `BAB II`, `Bagian Kesatu`, `Paragraf 1`, `Pasal 5A`, `(1)`, `a.`, `LAMPIRAN I`; empty where nothing is shown. */
  readonly label: string;
  /** `Menimbang`, `Mengingat`, `Memperhatikan` on the first of a run, `Menetapkan`; otherwise empty. */
  readonly kepala: string;
  /** The number alone, as the parser's `number`: `II`, `Kesatu`, `5A`, `1`, `a`; on a subjudul its label; empty where there is none. */
  readonly nomor: string;
  /** 1-based place among its siblings, an inserted unit that of the one before it; 0 for a unit that is not counted. */
  readonly nilai: number;
  /** Locator as in the parser (`Pasal 5 ayat (1) huruf a`); `null` where a unit has none. */
  readonly locator: string | null;
  /** Index of the unit that holds it, -1 at the top. */
  readonly induk: number;
}

/** An open unit that may hold the next one. */
interface Bingkai {
  readonly index: number;
  readonly jenjang: number;
  /** `null` under something that no locator names: an item of Menimbang, a heading of a lampiran without number. */
  readonly locator: string | null;
  /** For `1.1`: the digits of this heading. */
  readonly angka: string;
  readonly hitungan: Map<string, Urutan>;
}

/** Consecutive Menimbang (or Mengingat, Memperhatikan); items and running text between them do not end it. */
interface Deret {
  readonly jenis: JenisSatuan;
  readonly pertama: number;
  jumlah: number;
}

const KEPALA: Partial<Record<JenisSatuan, string>> = {
  menimbang: "Menimbang",
  mengingat: "Mengingat",
  memperhatikan: "Memperhatikan",
};

/**
 * Numbers units in the order of the document; linear, never throws, whatever the order. Items inside a `contoh` or a cell of a table are
 * numbered by a call of their own. Source: butir 61–95 Lampiran II UU 12/2011.
 *
 * A unit stands under the nearest earlier one of lower rank, and is counted among its siblings of the same kind, depth and marker; Pasal run
 * through the whole body (or lampiran). A `teks` of depth t closes what is deeper than t and ends the lists below it; lists of depth t and less
 * go on behind it. So a teks of depth 0 behind `a.` and `b.` makes the next list begin at `a.`, one of depth 1 does not. An only Menimbang,
 * Mengingat or Memperhatikan bears no number (butir 24–27), an only lampiran none (butir 194). A `sisipan` before any unit to be inserted behind is
 * numbered as another one. Units of the judul and the preamble end a lampiran, those of the penutup do not: a lampiran is signed.
 */
export function nomori(satuan: readonly SatuanRingkas[]): readonly Penanda[] {
  const deret = deretOf(satuan);
  const lampiranTunggal = satuan.filter(({ jenis }) => jenis === "lampiran").length === 1;
  const akar: Bingkai = { index: -1, jenjang: -1, locator: "", angka: "", hitungan: new Map() };
  const terbuka: Bingkai[] = [akar];
  return satuan.map((unit, index) => penandaOf(unit, index));

  function penandaOf(unit: SatuanRingkas, index: number): Penanda {
    const { jenis } = unit;
    const { wilayah, jenjang } = SIFAT_SATUAN[jenis] ?? SIFAT_SATUAN.teks;
    if (jenis === "menimbang" || jenis === "mengingat" || jenis === "memperhatikan") return dasar(unit, index);
    if (jenis === "rincian") return rincian(unit, index);
    if (jenis === "subjudul") return subjudul(unit, index);
    if (jenis === "lampiran") {
      tutup(0);
      return buka(index, 0, tandaLampiran(hitung("lampiran", unit.sisipan), lampiranTunggal));
    }
    if (jenis === "pasal" && unit.gaya === "I." && alas() === akar) {
      tutup(JENJANG_PASAL_PERUBAHAN);
      return buka(index, JENJANG_PASAL_PERUBAHAN, tandaKelompok(jenis, unit.gaya, hitung("pasal I", unit.sisipan, alas())));
    }
    if (jenjang !== null) {
      tutup(jenjang);
      if (jenis === "definisi") return buka(index, jenjang, tandaRincian("1.", hitung(jenis, unit.sisipan)));
      return buka(index, jenjang, tandaKelompok(jenis, null, hitung(jenis, unit.sisipan, jenis === "pasal" ? alas() : atas())));
    }
    if (wilayah === "batangTubuh") teks(unit);
    else if (wilayah !== "lampiran") tutup(jenis === "penutup" ? DI_ATAS_LAMPIRAN : 0);
    return { label: "", kepala: jenis === "menetapkan" ? "Menetapkan" : "", nomor: "", nilai: 0, locator: null, induk: atas().index };
  }

  function dasar(unit: SatuanRingkas, index: number): Penanda {
    tutup(0);
    const run = deret[index];
    const pertama = run?.pertama === index;
    if (pertama) akar.hitungan.delete(unit.jenis);
    const tanda = tandaRincian(unit.jenis === "menimbang" ? "a." : "1.", hitung(unit.jenis, unit.sisipan));
    const dibuka = buka(index, SIFAT_SATUAN.ayat.jenjang ?? 0, null);
    const { label, nomor, nilai } = run?.jumlah === 1 ? dibuka : tanda;
    return { ...dibuka, label, nomor, nilai, kepala: pertama ? (KEPALA[unit.jenis] ?? "") : "" };
  }

  function rincian(unit: SatuanRingkas, index: number): Penanda {
    const tingkat = tingkatRincian(unit.tingkat);
    tutup(JENJANG_RINCIAN + tingkat);
    const gaya = gayaRincian(unit.gaya, tingkat);
    return buka(index, JENJANG_RINCIAN + tingkat, tandaRincian(gaya, hitung(`${tingkat} ${gaya}`, unit.sisipan && gaya !== "-")));
  }

  function subjudul(unit: SatuanRingkas, index: number): Penanda {
    // all headings of a lampiran rank between the lampiran and whatever units stand in it
    const jenjang = DI_ATAS_LAMPIRAN + tingkatSubjudul(unit.tingkat) / 1_000;
    tutup(jenjang);
    const gaya = gayaSubjudul(unit.gaya);
    const urutan = gaya === null ? null : hitung(`subjudul ${gaya}`, unit.sisipan);
    const tanda = gaya === null || urutan === null ? null : tandaSubjudul(gaya, urutan, atas().angka);
    const { locator } = atas();
    const dibuka = buka(index, jenjang, tanda, gaya === "1.1" ? tanda?.label : BERANGKA.has(gaya ?? "") ? String(urutan?.nilai) : "");
    if (alas() !== akar) return dibuka;
    // the body has no such headings: it is not named there, and what stands under it is named without it
    terbuka[terbuka.length - 1] = { ...atas(), locator };
    return { ...dibuka, locator: null };
  }

  function teks(unit: SatuanRingkas): void {
    const tingkat = Math.min(Math.max(0, bulat(unit.tingkat)), TINGKAT_TERDALAM);
    tutup(JENJANG_RINCIAN + tingkat + 1);
    const { hitungan } = atas();
    // keys of items begin with their depth
    for (const kunci of hitungan.keys()) if (Number.parseInt(kunci, 10) > tingkat) hitungan.delete(kunci);
  }

  /** Opens a unit; without a sign it is not named in locators. */
  function buka(index: number, jenjang: number, tanda: Tanda | null, angka = ""): Penanda {
    const induk = atas();
    const locator = tanda === null || induk.locator === null ? null : locatorOf(induk.locator, tanda.langkah, jenjang);
    terbuka.push({ index, jenjang, locator, angka, hitungan: new Map() });
    return { label: tanda?.label ?? "", kepala: "", nomor: tanda?.nomor ?? "", nilai: tanda?.nilai ?? 0, locator, induk: induk.index };
  }

  /** A Pasal of the body is named without what stands above it; one in a lampiran, or quoted in another Pasal, with it. */
  function locatorOf(above: string, langkah: string, jenjang: number): string {
    const sendiri = jenjang === SIFAT_SATUAN.pasal.jenjang && alas() === akar && !above.includes("Pasal");
    return above === "" || sendiri ? langkah : `${above} ${langkah}`;
  }

  /** Closes what is not of lower rank. */
  function tutup(jenjang: number): void {
    while (terbuka.length > 1 && atas().jenjang >= jenjang) terbuka.pop();
  }

  function atas(): Bingkai {
    return terbuka[terbuka.length - 1] ?? akar;
  }

  /** What the Pasal are counted in: the body, or the open lampiran. */
  function alas(): Bingkai {
    return terbuka[1]?.jenjang === 0 ? terbuka[1] : akar;
  }

  function hitung(kunci: string, sisipan: boolean, pemilik: Bingkai = atas()): Urutan {
    const { nilai, sisip } = pemilik.hitungan.get(kunci) ?? { nilai: 0, sisip: 0 };
    const urutan = sisipan && nilai > 0 ? { nilai, sisip: sisip + 1 } : { nilai: nilai + 1, sisip: 0 };
    pemilik.hitungan.set(kunci, urutan);
    return urutan;
  }
}

/** The run of each Menimbang, Mengingat and Memperhatikan. */
function deretOf(satuan: readonly SatuanRingkas[]): readonly (Deret | null)[] {
  let kini: Deret | null = null;
  return satuan.map(({ jenis }, index) => {
    if (jenis === "teks" || jenis === "rincian") return null;
    if (KEPALA[jenis] === undefined) kini = null;
    else if (kini?.jenis !== jenis) kini = { jenis, pertama: index, jumlah: 0 };
    if (kini !== null) kini.jumlah++;
    return kini;
  });
}

/** Closes all but a lampiran. */
const DI_ATAS_LAMPIRAN = 0.25;

/** Pasal I and Pasal II of an amending regulation hold the law that they quote (butir 233). */
const JENJANG_PASAL_PERUBAHAN = 0.5;

const bulat = (angka: number): number => (Number.isFinite(angka) ? Math.trunc(angka) : 0);

/** No annex goes so deep; it bounds what a damaged document can ask for. */
const SUBJUDUL_TERDALAM = 50;

/** Depth of a heading of a lampiran, whatever a document says. */
export const tingkatSubjudul = (tingkat: number): number => Math.min(Math.max(1, bulat(tingkat)), SUBJUDUL_TERDALAM);

/** Depth of an item, whatever a document says. */
export const tingkatRincian = (tingkat: number): number => Math.min(Math.max(1, bulat(tingkat)), TINGKAT_TERDALAM);

/** Marker of an item: its own, else the one of its depth. */
export function gayaRincian(gaya: SatuanRingkas["gaya"], tingkat: number): Gaya {
  if (gaya !== null && Object.hasOwn(JENIS_GAYA, gaya)) return gaya as Gaya;
  return GAYA_TINGKAT[tingkat - 1] ?? "a.";
}

/** Headings whose number a `1.1` below them goes on from. */
const BERANGKA: ReadonlySet<string> = new Set(["BAB", "I.", "1.", "1)"]);

function gayaSubjudul(gaya: SatuanRingkas["gaya"]): SatuanRingkas["gaya"] {
  return gaya !== null && (Object.hasOwn(JENIS_GAYA, gaya) || gaya === "BAB" || gaya === "I." || gaya === "1.1") ? gaya : null;
}
