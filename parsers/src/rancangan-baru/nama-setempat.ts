/** Names of the region a text was written for, put in the words of another region. */
import type { Meta } from "../peraturan.ts";
import type { TingkatDaerah } from "../rancangan-tersaji.ts";
import { TITIK } from "./buat-satuan.ts";
import { KEPALA_DAERAH, type SebutanDaerah } from "./sebutan-daerah.ts";

/** Whose text is adapted, and to whom. */
export interface Perpindahan {
  /** What the source says about itself. */
  readonly dari: Meta;
  /** Level of the source; `null` for a text of the centre, or one that does not say. */
  readonly tingkatDari: TingkatDaerah | null;
  readonly ke: SebutanDaerah;
  readonly tingkat: TingkatDaerah;
  /** The source is a regulation of the centre. */
  readonly dariPusat: boolean;
  /** Source and draft belong to the same region. */
  readonly sedaerah: boolean;
}

/** Phrases as they are printed, and what takes their place. */
interface Ganti {
  readonly sebutan: readonly string[];
  readonly dengan: string;
  /** `Bupati/Wali Kota` and `Kabupaten/Kota` name no level of their own: the phrase counts only apart from a slash. */
  readonly sendiri?: boolean;
}

/** Puts the names of the source region in those of the target: region, head, government, province, seat; capitals stay capitals. */
export function penggantiNama(pindah: Perpindahan): (teks: string) => string {
  const daftar = [...namaDiri(pindah), ...sebutanTingkat(pindah)];
  if (daftar.length === 0) return (teks) => teks;
  const pola = new RegExp(daftar.map((ganti) => `(${polaOf(ganti)})`).join("|"), "gu");
  return (teks) =>
    teks.replace(pola, (cocok: string, ...lain: unknown[]) => {
      const { dengan } = daftar[lain.findIndex((grup) => grup !== undefined)] as Ganti;
      return cocok === cocok.toUpperCase() ? dengan.toUpperCase() : dengan;
    });
}

const WILAYAH: Readonly<Record<TingkatDaerah, string>> = { provinsi: "Provinsi", kabupaten: "Kabupaten", kota: "Kota" };

const kepalaOf = (tingkat: TingkatDaerah): readonly string[] =>
  tingkat === "kota" ? [KEPALA_DAERAH.kota, "Walikota", "Wali kota"] : [KEPALA_DAERAH[tingkat]];

/** Names of one region; the longer ones first, so that `Kabupaten Cilacap` is not read as `Cilacap`. */
function namaDiri({ dari, tingkatDari, ke, tingkat, sedaerah }: Perpindahan): readonly Ganti[] {
  if (tingkatDari === null || dari.daerah === null || sedaerah) return [];
  const wilayah = WILAYAH[tingkatDari];
  const nama = dari.daerah.startsWith(`${wilayah} `) ? dari.daerah.slice(wilayah.length + 1) : dari.daerah;
  const kepala = kepalaOf(tingkatDari).map((sebutan) => `${sebutan} ${nama}`);
  const tempat = [dari.tempatPenetapan, dari.tempatPengundangan].find((lain) => lain !== null && lain !== nama) ?? null;
  const provinsi = tingkatDari === "provinsi" ? null : dari.provinsi;
  const pemerintah = [`${wilayah} ${nama}`, `Daerah ${wilayah} ${nama}`, `Daerah ${nama}`, nama];
  return [
    { sebutan: kepala.map((sebutan) => `Berita Daerah ${sebutan}`), dengan: ke.berita },
    { sebutan: pemerintah.map((sebutan) => `Pemerintah ${sebutan}`), dengan: ke.pemerintah },
    { sebutan: kepala, dengan: ke.kepalaBernama },
    { sebutan: [`${wilayah} ${nama}`], dengan: ke.nama },
    { sebutan: [nama], dengan: ke.namaPendek },
    ...(provinsi === null
      ? []
      : [
          { sebutan: [`Provinsi ${provinsi}`, `Propinsi ${provinsi}`], dengan: ke.provinsi },
          { sebutan: [provinsi], dengan: tingkat === "provinsi" ? ke.namaPendek : ke.provinsi.replace(/^Provinsi /, "") },
        ]),
    ...(tempat === null ? [] : [{ sebutan: [tempat], dengan: ke.tempat ?? TITIK }]),
  ];
}

/** Units of a Sekretariat Daerah: biro in a province, bagian elsewhere. */
const KE_BIRO: readonly Ganti[] = ["Organisasi", "Hukum"].map((nama) => ({ sebutan: [`Bagian ${nama}`], dengan: `Biro ${nama}` }));
const DARI_BIRO: readonly Ganti[] = [{ sebutan: ["Biro"], dengan: "Bagian" }];

/** Words of the level where no name follows: `Bupati`, `DPRD Kabupaten`. */
function sebutanTingkat({ tingkatDari, ke, tingkat }: Perpindahan): readonly Ganti[] {
  if (tingkatDari === null || tingkatDari === tingkat) return [];
  const wilayah = WILAYAH[tingkatDari];
  return [
    { sebutan: kepalaOf(tingkatDari), dengan: ke.kepala, sendiri: true },
    { sebutan: [`Pemerintah ${wilayah} Daerah`, `Pemerintah ${wilayah}`], dengan: "Pemerintah Daerah", sendiri: true },
    ...(tingkat === "provinsi" ? KE_BIRO : tingkatDari === "provinsi" ? DARI_BIRO : []),
    // `kota` alone is a town, and `Wali Kota` holds the word
    ...(tingkatDari === "kota" ? [] : [{ sebutan: [wilayah], dengan: ke.wilayah === "" ? "Daerah" : ke.wilayah, sendiri: true }]),
  ];
}

/** The phrases as printed or in capitals, whatever white space stands between their words, and not inside another word. */
function polaOf({ sebutan, sendiri = false }: Ganti): string {
  const bentuk = sebutan.flatMap((kata) => [kata, kata.toUpperCase()]).map((kata) => kata.split(/\s+/).map(harfiah).join("\\s+"));
  const pola = `(?<![\\p{L}\\p{N}])(?:${bentuk.join("|")})(?![\\p{L}\\p{N}])`;
  return sendiri ? `(?<!\\/\\s?)${pola}(?!\\s?\\/\\s?(?:Kota|KOTA|Wali|WALI|Bupati|BUPATI))` : pola;
}

const harfiah = (kata: string): string => kata.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
