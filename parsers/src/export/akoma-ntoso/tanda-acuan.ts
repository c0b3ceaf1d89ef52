import { type Atom, groupsIn } from "../../grammar/acuan.ts";
import type { Acuan, Teks } from "../../peraturan.ts";
import { namedLaws, readSitasi } from "../../tree/sitasi.ts";
import type { DaftarEId } from "./eid.ts";
import type { TandaTeks } from "./tanda-teks.ts";
import { tulisAtribut } from "./tulis-xml.ts";
import { uriHukum } from "./uri-hukum.ts";

/** Told the name and IRI of every other law that is linked to. */
export type CatatHukum = (uri: string, sebutan: string) => void;

/**
 * The links of one text. Only what is certain is linked: a provision that is there exactly once, or a law that is named with its number, year and
 * maker. A list (`Pasal 5 dan Pasal 7`) is a `mref` with a link for each, a range (`Pasal 5 sampai dengan Pasal 7`) a `rref`.
 */
export function tandaAcuan(acuan: readonly Acuan[], teks: Teks, eid: DaftarEId, catat: CatatHukum): readonly TandaTeks[] {
  // read once: a text may hold thousands of references
  const hukum = new Map(acuan.some(({ law }) => law !== undefined) ? namedLaws(teks.value).map(({ start, end }) => [start, end]) : []);
  const kelompok = new Map(
    acuan.some(({ targets }) => targets.length > 1) ? groupsIn(teks.value).map(({ atoms }) => [atoms[0]?.start ?? -1, atoms]) : [],
  );
  return acuan.flatMap((satu) => {
    if (satu.law === undefined) return keDalam(satu, kelompok.get(satu.start) ?? [], eid);
    // the name of the law stands behind that of its provision, and the link says both
    const bernama = JARAK_NAMA.map((jarak) => hukum.get(satu.end + jarak)).find((end) => end !== undefined);
    return pranala(satu.start, bernama ?? satu.end, uriDari(satu.law, catat));
  });
}

/** The laws that a legal basis names, wherever their name allows no doubt. */
export function tandaHukum({ value }: Teks, catat: CatatHukum): readonly TandaTeks[] {
  return namedLaws(value).flatMap(({ start, end }) => pranala(start, end, uriDari(value.slice(start, end), catat)));
}

/** How many characters stand between a provision and the name of its law: none, a comma, a blank. */
const JARAK_NAMA = [0, 1, 2, 3];

/** The IRI of the law that a text begins with. */
function uriDari(sebutan: string, catat: CatatHukum): string | null {
  const sitasi = readSitasi(sebutan)[0];
  if (sitasi === undefined || sitasi.role !== "utama") return null;
  const uri = uriHukum(sitasi);
  if (uri !== null) catat(uri, `${sitasi.jenis} Nomor ${sitasi.nomor ?? "-"} Tahun ${sitasi.tahun}`);
  return uri;
}

function pranala(start: number, end: number, href: string | null): readonly TandaTeks[] {
  return href === null ? [] : [{ start, end, buka: `<ref${tulisAtribut({ href })}>`, tutup: "</ref>" }];
}

/** A stretch of a reference that names one target, or the two ends of a range. */
interface Ruas {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  /** The last unit of a range. */
  readonly sampai?: string;
}

function keDalam(acuan: Acuan, atoms: readonly Atom[], eid: DaftarEId): readonly TandaTeks[] {
  const { targets, start, end } = acuan;
  const [pertama] = targets;
  if (targets.length === 1 && pertama !== undefined) return pranala(start, end, hrefOf(pertama, eid));
  const ruas = ruasOf(acuan, atoms, eid);
  const tanda = ruas.map(({ start: dari, end: hingga, id, sampai }): TandaTeks => {
    const unsur = sampai === undefined ? "ref" : "rref";
    const atribut = sampai === undefined ? { href: id } : { from: id, upTo: sampai };
    return { start: dari, end: hingga, buka: `<${unsur}${tulisAtribut(atribut)}>`, tutup: `</${unsur}>` };
  });
  return tanda.length < 2 ? tanda : [{ start, end, buka: "<mref>", tutup: "</mref>" }, ...tanda];
}

const hrefOf = ({ locator, state }: Acuan["targets"][number], eid: DaftarEId): string | null => {
  const id = state === "sahih" ? eid.pada(locator) : null;
  return id === null ? null : `#${id}`;
};

/**
 * Which of the named units say which target: a target ends with the name of its own unit. Targets between the ends of a range are named by no word,
 * and make their neighbours one stretch.
 */
function ruasOf({ targets, end }: Acuan, atoms: readonly Atom[], eid: DaftarEId): readonly Ruas[] {
  const ruas: (Omit<Ruas, "id"> & { id: string | null })[] = [];
  let kursor = 0;
  let antara = false;
  for (const target of targets) {
    const ke = atoms.findIndex((atom, index) => index >= kursor && berakhir(target.locator, atom));
    const awal = atoms[kursor];
    const akhir = atoms[ke];
    if (awal === undefined || akhir === undefined) {
      antara = true;
      continue;
    }
    const id = hrefOf(target, eid);
    const sebelum = ruas.at(-1);
    if (antara && sebelum !== undefined) {
      const dari = sebelum.id;
      ruas[ruas.length - 1] =
        dari === null || id === null ? { ...sebelum, id: null } : { start: sebelum.start, end: akhir.end, id: dari, sampai: id };
    } else ruas.push({ start: awal.start, end: akhir.end, id });
    antara = false;
    kursor = ke + 1;
  }
  // `ayat (1) dan ayat (2) Pasal 5`: the last name belongs to all of them, which no single stretch says
  const utuh = atoms[kursor] === undefined && ruas.at(-1)?.end === end;
  return utuh ? ruas.flatMap((satu) => (satu.id === null ? [] : [{ ...satu, id: satu.id }])) : [];
}

/** Whether the last step of a locator is the unit that is named. */
function berakhir(locator: string, { jenis, number }: Atom): boolean {
  const akhir = jenis === "lampiran" ? `lampiran ${number}`.trim() : `${jenis} ${number}`;
  return locator.toLowerCase().replace(/[()]/g, "").endsWith(akhir.toLowerCase());
}
