/** Whose words each provision of a replaced acuan are: told from the words themselves, because merging moves provisions to other locators. */
import type { AsalUsul } from "../../compare/matriks.ts";
import type { Provenans } from "../../pustaka.ts";
import { type KetentuanAcuan, teksBanding } from "./ketentuan-acuan.ts";

interface BahanAsal {
  /** The provisions of the acuan as it will be read. */
  readonly jadi: readonly KetentuanAcuan[];
  readonly resmi: readonly KetentuanAcuan[];
  /** Those of the working text that were kept. */
  readonly tetap: readonly KetentuanAcuan[];
  readonly lama: Provenans;
  /** Name of the official file among the sources. */
  readonly sumber: string;
}

export interface AsalAcuan {
  /** One for each locator, in order; of several provisions that bear one locator that of the first that is not official. */
  readonly provisions: readonly AsalUsul[];
  /** Locators whose words are not those of the official text. */
  readonly tetap: readonly string[];
  /** Locators whose words the official text says at another locator. */
  readonly bergeser: readonly string[];
}

/**
 * The provenance of every provision: official only where the official text says the same words (`teksBanding`) at the same locator; else that of the kept
 * provision with these words, at its new locator. What nothing is known of is a reconstruction of the working text. Linear.
 */
export function asalAcuan({ jadi, resmi, tetap, lama, sumber }: BahanAsal): AsalAcuan {
  const resmiDi = new Set(resmi.map((satu) => kunciTeks(satu.locator, satu.teks)));
  const teksResmi = new Set(resmi.map(({ teks }) => teksBanding(teks)));
  const cari = pencariTetap(tetap);
  const asalLama = pencariAsal(lama);
  const asal = new Map<string, AsalUsul>();
  const bergeser = new Set<string>();
  const lain = new Set<string>();
  for (const { locator, teks } of jadi) {
    if (resmiDi.has(kunciTeks(locator, teks))) {
      if (!asal.has(locator)) asal.set(locator, asalResmi(locator, sumber));
      continue;
    }
    const semula = cari(locator, teks);
    const pindah = semula === undefined && teksResmi.has(teksBanding(teks));
    const sudah = lain.has(locator) || (pindah && bergeser.has(locator));
    if (pindah) bergeser.add(locator);
    else lain.add(locator);
    if (sudah) continue;
    const dulu = semula === undefined ? undefined : asalLama(semula.locator);
    asal.set(locator, pindah ? kutipanResmi(locator, sumber) : { ...(dulu ?? TAK_TERCATAT), locator });
  }
  return { provisions: [...asal.values()], tetap: [...lain], bergeser: [...bergeser].filter((locator) => !lain.has(locator)) };
}

const kunciTeks = (locator: string, teks: string): string => `${locator}\n${teksBanding(teks)}`;

/** The kept provision that says these words, the one of this locator before others. */
function pencariTetap(tetap: readonly KetentuanAcuan[]): (locator: string, teks: string) => KetentuanAcuan | undefined {
  const diTempat = new Map(tetap.map((satu) => [kunciTeks(satu.locator, satu.teks), satu]));
  const menurutTeks = new Map(tetap.toReversed().map((satu) => [teksBanding(satu.teks), satu]));
  return (locator, teks) => diTempat.get(kunciTeks(locator, teks)) ?? menurutTeks.get(teksBanding(teks));
}

const asalResmi = (locator: string, sumber: string): AsalUsul => ({
  locator,
  kind: "naskah resmi",
  confidence: "tinggi",
  sources: [sumber],
  witnesses: [],
  inferred: [],
});

/** Words of the official text where it does not have them: quoted, and not what it says at this place. */
const kutipanResmi = (locator: string, sumber: string): AsalUsul => ({ ...asalResmi(locator, sumber), kind: "kutipan" });

const TAK_TERCATAT: Omit<AsalUsul, "locator"> = {
  kind: "rekonstruksi",
  confidence: "rendah (dari naskah kerja, asal-usulnya tidak tercatat)",
  sources: [],
  witnesses: [],
  inferred: [],
};

/** What was known of a provision, or of what it stands in, or of the first that stands in it. */
function pencariAsal({ provisions }: Provenans): (locator: string) => AsalUsul | undefined {
  const sendiri = new Map<string, AsalUsul>();
  const dalam = new Map<string, AsalUsul>();
  for (const satu of provisions) {
    if (!sendiri.has(satu.locator)) sendiri.set(satu.locator, satu);
    for (const atas of atasan(satu.locator)) if (!dalam.has(atas)) dalam.set(atas, satu);
  }
  return (locator) => {
    const atas = atasan(locator).find((satu) => sendiri.has(satu));
    const asal = sendiri.get(locator) ?? sendiri.get(atas ?? "") ?? dalam.get(locator);
    // what an earlier official file said is quoted from it: the present one says something else here
    return asal?.kind === "naskah resmi" ? { ...asal, kind: "kutipan" } : asal;
  };
}

/** A locator that names a long heading has more words than any that holds others. */
const KATA_TERBANYAK = 40;

/** `Pasal 7 ayat (1)` → `Pasal 7 ayat`, `Pasal 7`, `Pasal`: whole words, the longest first. */
function atasan(locator: string): readonly string[] {
  const kata = locator.split(" ", KATA_TERBANYAK);
  return kata.slice(1).map((_, ke) => kata.slice(0, kata.length - 1 - ke).join(" "));
}
