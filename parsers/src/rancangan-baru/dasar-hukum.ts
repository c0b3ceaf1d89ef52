/**
 * Laws a regional regulation on Sistem Kerja rests on, as the register cites them: numbers that it does not know are blanks. Whoever drafts checks the
 * status (butir 42 Lampiran II UU 12/2011).
 */
import type { TingkatDaerah } from "../rancangan-tersaji.ts";
import { hukumMenurutId } from "../register/cari-hukum.ts";
import { namaBernomor, sitasiBaku } from "../register/sitasi-baku.ts";

export interface DasarHukum {
  /** Order of the kinds: 0 UUD, 1 UU, 2 PP, 3 Perpres, 4 Permen. Source: butir 43 Lampiran II UU 12/2011, Pasal 7–8 UU 12/2011. */
  readonly jenjang: number;
  readonly tahun: number;
  readonly nomor: number;
  readonly teks: string;
}

const UU = 1;

/** A law of the register as it is cited today. */
function dasar(id: string, jenjang: number): DasarHukum {
  const hukum = hukumMenurutId(id);
  if (hukum === undefined) throw new Error(`register hukum tidak memuat ${id}`);
  return { jenjang, tahun: hukum.tahun, nomor: Number(hukum.nomor), teks: sitasiBaku(hukum) };
}

const UNDANG_UNDANG_DASAR = dasar("uud-1945", 0);
export const UUD: DasarHukum = { ...UNDANG_UNDANG_DASAR, teks: `Pasal 18 ayat (6) ${UNDANG_UNDANG_DASAR.teks}` };

export const UU_PEMERINTAHAN_DAERAH: DasarHukum = dasar("uu-23-2014", UU);

/** What the regulations of the corpus rest on beside the authority of the region; UU 5/2014 was replaced by UU 20/2023. */
export const DASAR_SISTEM_KERJA: readonly DasarHukum[] = [
  dasar("uu-20-2023", UU),
  dasar("pp-11-2017", 2),
  dasar("pp-30-2019", 2),
  dasar("permenpanrb-25-2021", 4),
  dasar("permenpanrb-6-2022", 4),
  dasar("permenpanrb-7-2022", 4),
];

const PERMENPAN = hukumMenurutId("permenpanrb-7-2022");
/** The regulation that orders the regions to make rules, as it is cited under Menimbang. */
export const PERMENPAN_SISTEM_KERJA = PERMENPAN === undefined ? "" : `${namaBernomor(PERMENPAN)} tentang ${PERMENPAN.judul}`;
/** The Pasal that orders it. */
export const PASAL_PERINTAH = PERMENPAN?.perintah?.ketentuan ?? "";

/** Laws on the special status of a region, by the beginning of its code; they hold for its kabupaten and kota too where `semua` says so. */
const KHUSUS: readonly { readonly kode: RegExp; readonly semua: boolean; readonly dasar: DasarHukum }[] = [
  { kode: /^11/, semua: true, dasar: dasar("uu-11-2006", UU) },
  { kode: /^34/, semua: false, dasar: dasar("uu-13-2012", UU) },
  { kode: /^9[1-6]/, semua: true, dasar: dasar("uu-21-2001", UU) },
];

/** Laws that form a region, as far as the corpus cites one that is in force. */
const PEMBENTUKAN: ReadonlyMap<string, DasarHukum> = new Map([
  ["33", dasar("uu-11-2023", UU)],
  ["63", dasar("uu-8-2022", UU)],
  ["64", dasar("uu-10-2022", UU)],
]);

/** The law that forms the region with this code; `null` where it is not known here. */
export const dasarPembentukan = (kode: string): DasarHukum | null => PEMBENTUKAN.get(kode) ?? null;

export const dasarKhusus = (kode: string, tingkat: TingkatDaerah): readonly DasarHukum[] =>
  KHUSUS.filter((satu) => satu.kode.test(kode) && (satu.semua || tingkat === "provinsi")).map(({ dasar }) => dasar);
