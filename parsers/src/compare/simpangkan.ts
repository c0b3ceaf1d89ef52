import { bobotOf, keyakinanTemuan, urutkan } from "./bobot.ts";
import type { Penyimpangan } from "./penyimpangan.ts";
import { simpangAngka } from "./simpang/angka.ts";
import { belumDisesuaikan } from "./simpang/belum-disesuaikan.ts";
import { simpangDeret } from "./simpang/deret.ts";
import { simpangIngkar } from "./simpang/ingkar.ts";
import { simpangKekuatan } from "./simpang/kekuatan.ts";
import { simpangKonektor } from "./simpang/konektor.ts";
import { simpangPelaku } from "./simpang/pelaku.ts";
import { simpangRujukan } from "./simpang/rujukan.ts";
import { simpangRumusan } from "./simpang/rumusan.ts";
import type { Sandingan } from "./simpang/sandingan.ts";
import { simpangSyarat } from "./simpang/syarat.ts";
import { simpangTataCara } from "./simpang/tata-cara.ts";
import type { Temuan } from "./simpang/temuan.ts";
import { simpangUnsur } from "./simpang/unsur.ts";

/** The comparisons of fields, in the order of the decision procedure (rule model of Selaras §4, step 3). */
const PEMBANDING: readonly ((sandingan: Sandingan) => readonly Temuan[])[] = [
  simpangPelaku,
  simpangKonektor,
  simpangKekuatan,
  simpangSyarat,
  simpangUnsur,
  simpangTataCara,
  simpangAngka,
];

/** What is known of the pair itself. */
export interface TentangPasangan {
  readonly keyakinan: number;
  /** Findings of the alignment: split, merged, moved to or from the lampiran. */
  readonly letak: readonly Temuan[];
}

/**
 * The deviations of one pair, the gravest first; `[sesuai]` where nothing differs. Leftovers of another level or region are told apart from
 * the seventeen types and never make a provision deviate by themselves.
 */
export function simpangkan(sandingan: Sandingan, { keyakinan, letak }: TentangPasangan): readonly Penyimpangan[] {
  const same = sandingan.beda.every(({ jenis }) => jenis === "tetap");
  const fields = [...(same ? [] : PEMBANDING.flatMap((banding) => banding(sandingan))), ...simpangRujukan(sandingan)];
  const leftovers = belumDisesuaikan(sandingan);
  const told = wordsOf([...fields, ...leftovers]);
  const deret = same ? [] : [...simpangIngkar(sandingan, told), ...simpangDeret(sandingan, told)];
  const structural = [...fields, ...deret];
  const wording = simpangRumusan(sandingan, wordsOf([...structural, ...leftovers]), structural.length > 0);
  // what a merged or split provision says more is said by its other counterpart
  const shared = letak.some(({ jenis }) => jenis === "digabung" || jenis === "dipecah");
  const found = [...letak, ...[...structural, ...wording].filter((one) => !shared || !(isMore(one) || isOther(one, sandingan)))];
  const temuan = found.length > 0 ? [...found, ...leftovers] : [SESUAI, ...leftovers];
  return urutkan(satuPerUraian(temuan).map((one) => penyimpanganOf(one, sandingan.b.ketentuan.locator, keyakinan)));
}

const wordsOf = (temuan: readonly Temuan[]): ReadonlySet<string> => new Set(temuan.flatMap(({ menjelaskan }) => menjelaskan ?? []));

/** Whether a finding only tells that the other text says more. */
const isMore = ({ jenis, bidang }: Temuan): boolean =>
  bidang !== undefined &&
  bidang.acuan === null &&
  /^(?:ditambah|cakupan-berubah|diperketat|tenggat-berubah|prosedur-berubah|parafrasa)$/.test(jenis);

/** Whether a finding only tells of somebody whom another clause of the merged provision names. */
const isOther = ({ jenis, bidang }: Temuan, { b }: Sandingan): boolean =>
  jenis === "pelaku-berubah" && bidang?.acuan != null && b.isi.teks.toLowerCase().includes(bidang.acuan.toLowerCase());

const SESUAI: Temuan = { jenis: "sesuai", uraian: "sesuai dengan acuan" };

function satuPerUraian(temuan: readonly Temuan[]): readonly Temuan[] {
  return temuan.filter((one, at) => temuan.findIndex(({ jenis, uraian }) => jenis === one.jenis && uraian === one.uraian) === at);
}

/** A finding with its place, weight and confidence. */
export function penyimpanganOf(
  { jenis, bobot = bobotOf(jenis), uraian, arah, bidang }: Temuan,
  locator: string,
  keyakinan: number,
): Penyimpangan {
  return {
    jenis,
    bobot,
    ...(arah === undefined ? {} : { arah }),
    keyakinan: keyakinanTemuan(jenis, keyakinan),
    // a locator in the lampiran can end with the full stop of its label
    kalimat: `${tanpaTitik(locator)}: ${tanpaTitik(uraian)}.`,
    ...(bidang === undefined ? {} : { bidang }),
  };
}

const tanpaTitik = (teks: string): string => teks.replace(/\.$/, "");
