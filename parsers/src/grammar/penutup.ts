import { readTanggal } from "./tanggal.ts";

/** What the closing says (butir 160–176 Lampiran II UU 12/2011): place, dates, signer, secretary, gazette. */
export interface IsiPenutup {
  readonly tempatPenetapan: string | null;
  readonly tanggalPenetapan: string | null;
  readonly tempatPengundangan: string | null;
  readonly tanggalPengundangan: string | null;
  readonly pejabat: string | null;
  readonly nama: string | null;
  readonly jabatanSekretaris: string | null;
  readonly sekretaris: string | null;
  readonly berita: { readonly tahun: number | null; readonly nomor: string } | null;
}

const SIGNED = /^(?:\(?(?:ttd|t\.t\.d|cap)\b.*|tanda ?tangan.*|ditandatangani.*|secara elektronik.*|materai.*)$/i;
const OFFICE =
  /(?:BUPATI|GUBERNUR|WALI ?KOTA|MENTERI|PRESIDEN|SEKRETARIS|KEPALA|DIREKTUR|KETUA|DAERAH|KABUPATEN|PROVINSI|KOTA|REPUBLIK INDONESIA|NEGARA|HUKUM|MANUSIA)\b/;
const BERITA = /\b(?:BERITA|LEMBARAN)\s+(?:DAERAH|NEGARA)\b(.*)/i;

/** Reads the lines of the closing; a line that gives a value is read once, the first time it occurs. */
export function readPenutup(printed: readonly string[]): IsiPenutup {
  const lines = inOneColumn(printed);
  const split = lines.findIndex((line) => /^Diundangkan\s+(?:di|pada)\b/i.test(line));
  const first = lines.slice(0, split < 0 ? lines.length : split);
  const second = split < 0 ? [] : lines.slice(split);
  const gazette = second.findIndex((line) => BERITA.test(line));
  const copy = lines.findIndex((line) => /^Salinan sesuai/i.test(line));
  const body = second.slice(0, gazette >= 0 ? gazette : copy > split && split >= 0 ? copy - split : second.length);
  const enacted = signatureIn(first);
  const promulgated = signatureIn(body);
  const secretary = promulgated.office !== null && /SEKRETARIS/.test(promulgated.office);
  return {
    tempatPenetapan: placeIn(first, /^(?:Ditetapkan|Disahkan)\s*:?\s*di\s*:?\s*(.+)$/i),
    tanggalPenetapan: dateIn(first),
    tempatPengundangan: placeIn(second, /^Diundangkan\s*:?\s*di\s*:?\s*(.+)$/i),
    tanggalPengundangan: dateIn(second),
    pejabat: enacted.office,
    nama: enacted.name,
    jabatanSekretaris: secretary ? promulgated.office : null,
    sekretaris: secretary ? promulgated.name : null,
    berita: beritaIn(lines),
  };
}

/** Enactment and promulgation set side by side: the columns one below the other, the enactment first. */
function inOneColumn(printed: readonly string[]): readonly string[] {
  const columns = printed.map((line) => line.split(/\s{3,}|\t+/));
  const last = columns.findLastIndex((cells) => cells.length > 1);
  const first = columns.findIndex((cells) => cells.length > 1);
  if (first < 0) return printed;
  const sideBySide = columns.slice(first, last + 1);
  const left = sideBySide.map((cells) => cells[0] ?? "");
  const right = sideBySide.flatMap((cells) => cells.slice(1));
  const enactedRight = right.some((line) => /^(?:Ditetapkan|Disahkan)\b/i.test(line));
  const below = enactedRight ? [...right, ...left] : [...left, ...right];
  return [...printed.slice(0, first), ...below.filter((line) => line !== ""), ...printed.slice(last + 1)];
}

function placeIn(lines: readonly string[], shape: RegExp): string | null {
  for (const line of lines) {
    const place = shape.exec(line)?.[1];
    if (place !== undefined) return place.replace(/\s*(?:,|pada tanggal).*$/i, "").trim();
  }
  return null;
}

function dateIn(lines: readonly string[]): string | null {
  const at = lines.findIndex((line) => /\bpada tanggal\b/i.test(line));
  return at < 0 ? null : readTanggal(`${lines[at] ?? ""} ${lines[at + 1] ?? ""}`);
}

/** The office is the capitals above the signature, the name the first line below that is no office and no stamp. */
function signatureIn(lines: readonly string[]): { readonly office: string | null; readonly name: string | null } {
  const office: string[] = [];
  for (const line of lines) {
    const capitals = line.replace(/\b(?:Pj|Plt|Plh|Pjs)\b\.?/g, "").replace(/,.*$/, "");
    const isOffice = capitals === capitals.toUpperCase() && (OFFICE.test(capitals) || (office.length > 0 && /,$/.test(line)));
    if (isOffice) office.push(line.replace(/,\s*$/, ""));
    else if (office.length > 0 && !SIGNED.test(line) && /^\p{Lu}[\p{L}.,'’ -]+$/u.test(line) && !/^(?:NIP|Salinan|Pembina)\b/i.test(line)) {
      return { office: tidy(office.join(" ")), name: line.replace(/\s+/g, " ").trim() };
    }
  }
  return { office: office.length === 0 ? null : tidy(office.join(" ")), name: null };
}

/** `Pj.BUPATI` → `Pj. BUPATI`. */
const tidy = (office: string): string =>
  office
    .replace(/\b(Pj|Plt|Plh|Pjs)\.?\s*(?=[A-Z])/g, "$1. ")
    .replace(/\s+/g, " ")
    .trim();

function beritaIn(lines: readonly string[]): IsiPenutup["berita"] {
  for (let at = 0; at < lines.length; at++) {
    if (!BERITA.test(lines[at] ?? "") || !/^(?:TAMBAHAN )?(?:BERITA|LEMBARAN)/i.test(lines[at] ?? "")) continue;
    const text = `${lines[at]} ${lines[at + 1] ?? ""} ${lines[at + 2] ?? ""}`;
    const nomor = /\bNOMOR\s*:?\s*([\w./-]*\w)/i.exec(text)?.[1];
    if (nomor === undefined) continue;
    const tahun = /\bTAHUN\s*:?\s*(\d{4})/i.exec(text)?.[1];
    return { tahun: tahun === undefined ? null : Number(tahun), nomor };
  }
  return null;
}
