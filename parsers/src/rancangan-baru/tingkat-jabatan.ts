/** Which offices and bodies exist at which level of government. */
import type { TingkatDaerah } from "../rancangan-tersaji.ts";

/** The ranks of Jabatan Pimpinan Tinggi; the ranks of Jabatan Fungsional (`Ahli Madya`, `Ahli Utama`) are something else. */
const PIMPINAN_TINGGI = String.raw`(?:(?:[Pp]ejabat|[Jj]abatan)\s+(?:[Pp]impinan\s+)?[Tt]inggi|JPT)`;
const jenjang = (nama: string): string => `${PIMPINAN_TINGGI}\\s+${nama}(?!\\p{L})`;

interface BukanTingkat {
  /** Offices that do not exist at the level. */
  readonly jabatan: string;
  /** Bodies that do not exist at the level, and their heads. */
  readonly perangkat: string;
}

/**
 * Jabatan Pimpinan Tinggi Utama is an office of the centre, Madya exists in a province too (its Sekretaris Daerah); kecamatan and kelurahan belong
 * to a kabupaten or kota, a badan penghubung to a province. Source: UU 20/2023 and PP 11/2017; UU 23/2014 and PP 18/2016.
 */
const BUKAN: Readonly<Record<TingkatDaerah, BukanTingkat>> = {
  provinsi: {
    jabatan: jenjang("[Uu]tama"),
    perangkat: String.raw`(?:Kantor\s+)?(?:Kecamatan|Kelurahan)(?!\p{L})|(?:Sekretaris\s+)?(?:Camat|Lurah)(?!\p{L})`,
  },
  kabupaten: { jabatan: jenjang("(?:[Uu]tama|[Mm]adya)"), perangkat: String.raw`(?:Kepala\s+)?Badan\s+Penghubung(?:\s+Daerah)?(?!\p{L})` },
  kota: { jabatan: jenjang("(?:[Uu]tama|[Mm]adya)"), perangkat: String.raw`(?:Kepala\s+)?Badan\s+Penghubung(?:\s+Daerah)?(?!\p{L})` },
};

/** Offices that do not exist at this level, as a pattern with flags `gu`; each call another one. */
export const jabatanAsing = (tingkat: TingkatDaerah): RegExp => new RegExp(BUKAN[tingkat].jabatan, "gu");

/** Bodies that do not exist at this level, likewise. */
export const perangkatAsing = (tingkat: TingkatDaerah): RegExp => new RegExp(BUKAN[tingkat].perangkat, "gu");

const RINGKAS = new RegExp(
  String.raw`(${PIMPINAN_TINGGI})((?:\s*(?:,|\/|dan\/atau|dan|atau)?\s*(?:[Uu]tama|[Mm]adya|[Pp]ratama)(?!\p{L})){2,})`,
  "gu",
);

/** `Jabatan Pimpinan Tinggi Madya dan Pratama` written out, so that one of them can be taken out. */
export const jabatanLengkap = (teks: string): string =>
  teks.replace(RINGKAS, (_, kepala: string, deret: string) => deret.replace(/[Uu]tama|[Mm]adya|[Pp]ratama/g, `${kepala} $&`).trim());

const TANPA_MADYA = /(?<![Mm]adya,\s+)([Pp]ejabat\s+[Pp]impinan\s+[Tt]inggi\s+)([Pp])ratama(?=,\s*[Pp]ejabat\s+[Aa]dministrator)/gu;

/** Adds the office that a kabupaten or kota left out of the row of offices, and a province has: the words of Permenpan RB 7/2022 again. */
export const denganMadya = (teks: string): string =>
  teks.replace(TANPA_MADYA, (pratama: string, jabatan: string, huruf: string) => `${jabatan}${huruf === "P" ? "M" : "m"}adya, ${pratama}`);
