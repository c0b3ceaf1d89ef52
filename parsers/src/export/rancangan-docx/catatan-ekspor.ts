/** Notes on a draft as a DOCX shows them: comments in the margin, and proposals as tracked changes. */
import { diffArrays } from "diff";
import { type ICommentOptions, Paragraph, TextRun } from "docx";
import { teksAman } from "../teks-aman.ts";

export interface BalasanEkspor {
  readonly oleh: string;
  /** ISO 8601. */
  readonly pada: string;
  readonly isi: string;
}

/** A note as the pages have it (`Catatan`), with names in the place of accounts. */
export interface CatatanEkspor extends BalasanEkspor {
  /** Id of the unit, which may be gone from the draft. */
  readonly satuan: string;
  /** What the unit was called; said where it is gone. */
  readonly tempat?: string;
  /** The words it is about; `null` for the whole unit. */
  readonly kutipan: string | null;
  /** Proposed wording of the whole unit. */
  readonly usulan: string | null;
  /** Words of the unit when `usulan` was written. */
  readonly semula: string | null;
  readonly balasan: readonly BalasanEkspor[];
  readonly selesai: boolean;
}

/** From `dari` up to `sampai` of the words of a unit, UTF-16 code units. */
interface Rentang {
  readonly dari: number;
  readonly sampai: number;
}

interface TandaKomentar extends Rentang {
  /** The comment and its answers. */
  readonly id: readonly number[];
}

export interface TandaUbahan extends Rentang {
  readonly ganti: string;
  readonly oleh: string;
  readonly pada: string;
}

/** What is shown on one unit. */
export interface Bubuhan {
  readonly komentar: readonly TandaKomentar[];
  /** In order, none over another. */
  readonly ubahan: readonly TandaUbahan[];
}

interface OpsiBubuhan {
  /** Words of the units that are printed, in their order. */
  readonly teks: ReadonlyMap<string, string>;
  /** Open proposals are tracked changes where the words are still those they were written for. */
  readonly usul: boolean;
  /** ISO date that stands where a note tells none. */
  readonly tanggal: string;
}

/** The comments of the document, and what stands on each unit. A note on a unit that is gone stands on the first one and says so. */
export function bubuhkan(
  catatan: readonly CatatanEkspor[],
  { teks, usul, tanggal }: OpsiBubuhan,
): { readonly komentar: readonly ICommentOptions[]; readonly bubuhan: ReadonlyMap<string, Bubuhan> } {
  const komentar: ICommentOptions[] = [];
  const bubuhan = new Map<string, { readonly komentar: TandaKomentar[]; ubahan: readonly TandaUbahan[] }>();
  const pertama = [...teks.keys()][0];
  for (const satu of catatan) {
    const id = teks.has(satu.satuan) ? satu.satuan : pertama;
    if (id === undefined) break;
    const pada = bubuhan.get(id) ?? { komentar: [], ubahan: [] };
    bubuhan.set(id, pada);
    taruh(satu, pada, teks.get(satu.satuan));
  }
  return { komentar, bubuhan };

  function taruh(
    satu: CatatanEkspor,
    pada: { readonly komentar: TandaKomentar[]; ubahan: readonly TandaUbahan[] },
    kini: string | undefined,
  ): void {
    // two proposals for the same words cannot both be tracked changes
    const terlacak = usul && !satu.selesai && pada.ubahan.length === 0 && kini !== undefined && satuBaris(satu.semula) === satuBaris(kini);
    if (terlacak && satu.usulan !== null) {
      const oleh = { oleh: namaAman(satu.oleh), pada: saat(satu.pada) };
      pada.ubahan = ubahanKata(kini, teksAman(satu.usulan.replace(BARIS, " "))).map((ubahan) => ({ ...ubahan, ...oleh }));
    }
    const isi = kalimat(satu, terlacak, kini);
    if (isi.length === 0 && satu.balasan.length === 0) return;
    const induk = komentar.length;
    tambah(satu, isi.length === 0 ? ["Usul perubahan."] : isi, satu.selesai, null);
    for (const balasan of satu.balasan) tambah(balasan, [balasan.isi], satu.selesai, induk);
    const id = Array.from({ length: komentar.length - induk }, (_, at) => induk + at);
    pada.komentar.push({ ...rentangKutipan(satu.kutipan, kini), id });
  }

  function tambah({ oleh, pada }: BalasanEkspor, isi: readonly string[], resolved: boolean, induk: number | null): void {
    komentar.push({
      id: komentar.length,
      author: namaAman(oleh),
      initials: inisial(oleh),
      date: new Date(saat(pada)),
      resolved,
      ...(induk === null ? {} : { parentId: induk }),
      children: isi.flatMap((satu) => teksAman(satu).split("\n")).map((satu) => new Paragraph({ children: [new TextRun(satu)] })),
    });
  }

  /** To the second, as the format asks. */
  function saat(pada: string): string {
    const waktu = [pada, tanggal].map((satu) => new Date(satu)).find((satu) => !Number.isNaN(satu.getTime()));
    return (waktu ?? new Date(0)).toISOString().replace(/\.\d+Z$/, "Z");
  }
}

/** What the comment says, line by line; a proposal that is shown as a change is not said again. */
function kalimat(satu: CatatanEkspor, terlacak: boolean, kini: string | undefined): string[] {
  const baris: string[] = [];
  if (kini === undefined)
    baris.push(`Catatan ini ditulis pada ${satu.tempat || "ketentuan"}, yang tidak ada lagi atau tidak berisi dalam naskah ini.`);
  if (satu.kutipan !== null && satu.kutipan !== "" && kini?.includes(satu.kutipan) !== true) baris.push(`Mengenai kata “${satu.kutipan}”.`);
  if (satu.isi !== "") baris.push(satu.isi);
  if (satu.usulan !== null && !terlacak) baris.push(satu.usulan === "" ? "Usul: dihapus." : `Usul rumusan: “${satu.usulan}”`);
  return baris;
}

function rentangKutipan(kutipan: string | null, kini = ""): Rentang {
  const dari = kutipan === null || kutipan === "" ? -1 : kini.indexOf(kutipan);
  return dari < 0 ? { dari: 0, sampai: kini.length } : { dari, sampai: dari + (kutipan?.length ?? 0) };
}

/** Two texts with more words and blanks than this are not compared word by word. */
const KATA_TERBANYAK = 6_000;

/** The changes that make one text of another, word by word. */
function ubahanKata(lama: string, baru: string): (Rentang & Pick<TandaUbahan, "ganti">)[] {
  if (lama === baru) return [];
  const [a, b] = [lama.match(KATA) ?? [], baru.match(KATA) ?? []];
  if (a.length + b.length > KATA_TERBANYAK) return [{ dari: 0, sampai: lama.length, ganti: baru }];
  const hasil: (Rentang & Pick<TandaUbahan, "ganti">)[] = [];
  let at = 0;
  for (const { added, removed, value } of diffArrays(a, b)) {
    const teks = value.join("");
    const akhir = hasil.at(-1);
    const sambung = akhir !== undefined && akhir.sampai === at ? hasil.pop() : undefined;
    if (added) hasil.push({ dari: sambung?.dari ?? at, sampai: at, ganti: (sambung?.ganti ?? "") + teks });
    else if (removed) hasil.push({ dari: sambung?.dari ?? at, sampai: at + teks.length, ganti: sambung?.ganti ?? "" });
    else if (sambung !== undefined) hasil.push(sambung);
    if (!added) at += teks.length;
  }
  return hasil;
}

const KATA = /\s+|[^\s]+/g;
const BARIS = /[\t-\r\u0085\u2028\u2029]/g;
const satuBaris = (teks: string | null): string | null => (teks === null ? null : teks.replace(/\s+/g, " ").trim());
const namaAman = (nama: string): string => teksAman(nama.replace(BARIS, " ")).trim() || "Tanpa nama";
const inisial = (nama: string): string =>
  namaAman(nama)
    .split(/\s+/)
    .map((kata) => [...kata][0] ?? "")
    .join("")
    .slice(0, 4);
