/** Units that are counted together, in order, with their numbers as printed. */
import { letterValue, ordinalValue, romanValue } from "../../istilah.ts";
import { gayaRincian, tingkatRincian } from "../../rancangan/penomoran.ts";
import type { SatuanTerbaca } from "./bacaan.ts";

/** One place of a sequence. */
export interface Anggota {
  readonly satuan: SatuanTerbaca;
  readonly deret: readonly Anggota[];
  readonly ke: number;
  /** 1-based place as counted. */
  readonly nilai: number;
  /** Place as printed; `null` where no number is printed, 0 where it says none. */
  readonly tercetak: number | null;
}

/** The sequence of every counted unit, by the id of the unit. Inserted units (`5A`) are in none. Linear. */
export function deretOf(satuan: readonly SatuanTerbaca[]): ReadonlyMap<string, Anggota> {
  const hasil = new Map<string, Anggota>();
  const terbuka = new Map<string, Anggota[]>();
  let wadah = -1;
  for (const [index, satu] of satuan.entries()) {
    const { attrs, penanda, id } = satu;
    if (attrs.jenis === "lampiran") wadah = index;
    // an only consideration bears no number, and is the first all the same
    const nilai = penanda.nilai || (DASAR.has(attrs.jenis) ? 1 : 0);
    const kunci = kunciOf(satu, wadah);
    if (kunci === null || nilai === 0 || attrs.sisipan) continue;
    const lama = terbuka.get(kunci);
    const deret = lama === undefined || nilai === 1 ? [] : lama;
    terbuka.set(kunci, deret);
    const anggota: Anggota = { satuan: satu, deret, ke: deret.length, nilai, tercetak: tercetakOf(satu, nilai) };
    deret.push(anggota);
    hasil.set(id, anggota);
  }
  return hasil;
}

const DASAR: ReadonlySet<string> = new Set(["menimbang", "mengingat", "memperhatikan"]);

/** What is counted with this unit, as `nomori` counts. */
function kunciOf({ attrs, induk }: SatuanTerbaca, wadah: number): string | null {
  switch (attrs.jenis) {
    case "bab":
    case "pasal":
      return `${wadah} ${attrs.jenis} ${attrs.gaya ?? ""}`;
    case "menimbang":
    case "mengingat":
    case "memperhatikan":
    case "lampiran":
      return attrs.jenis;
    case "bagian":
    case "paragraf":
    case "ayat":
    case "definisi":
      return `${induk} ${attrs.jenis}`;
    case "rincian": {
      const gaya = gayaOf(attrs);
      return gaya === "-" ? null : `${induk} ${tingkatRincian(attrs.tingkat)} ${gaya}`;
    }
    case "subjudul":
      return attrs.gaya === null ? null : `${induk} subjudul ${attrs.gaya}`;
    default:
      return null;
  }
}

/** Marker of a counted unit: `(1)` of an ayat, `a.` of a consideration. */
export function gayaOf({ jenis, gaya, tingkat }: SatuanTerbaca["attrs"]): string {
  if (jenis === "rincian") return gayaRincian(gaya, tingkatRincian(tingkat));
  if (jenis === "ayat") return "(1)";
  if (jenis === "menimbang") return "a.";
  return jenis === "bab" || jenis === "lampiran" ? "I" : (gaya ?? "1.");
}

function tercetakOf({ attrs, label }: SatuanTerbaca, nilai: number): number | null {
  const { tercetak } = attrs;
  if (tercetak === null) return nilai;
  if (tercetak === "") return label === "" ? null : 0;
  if (attrs.jenis === "bagian") return ordinalValue(tercetak);
  return nilaiNomor(tercetak, gayaOf(attrs));
}

function nilaiNomor(nomor: string, gaya: string): number {
  const inti = nomor
    .replace(/^BAB\s+/i, "")
    .replace(/^[({]\s*|[\s.)}]+$/g, "")
    .replace(/^.*\./, "");
  if (gaya === "I" || gaya === "I." || gaya === "BAB" || gaya === "i.") return romanValue(inti);
  if (/^\d+$/.test(inti)) return Number(inti);
  return /^[A-Za-z]{1,2}$/.test(inti) ? letterValue(inti) : 0;
}
