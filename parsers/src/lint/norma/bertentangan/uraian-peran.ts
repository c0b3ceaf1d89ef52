import { mirip } from "../../../compare/isi.ts";
import { isiKata } from "../../../compare/kata.ts";
import type { IsiLampiran, Teks, Unit } from "../../../peraturan.ts";
import { cariPelaku } from "../../../rules/pelaku.ts";
import { wholeText } from "../../../tree/whole-text.ts";
import type { TemuanNaskah } from "../../kaidah.ts";
import type { NaskahPeriksa } from "../../naskah-periksa.ts";

/** The duties of a role as one place lists them. */
export interface UraianPeran {
  readonly peran: string;
  readonly sebutan: string;
  readonly teks: Teks;
  readonly locator: string;
  readonly butir: readonly string[];
}

const PEMBUKA =
  /^(?:Tugas dan tanggung jawab|Tanggung jawab|Peran dan tanggung jawab|Tugas|Peran|Wewenang)\s+(?=\p{Lu}|ketua|anggota|pimpinan|pejabat)/u;
const PENUTUP = /(?<!\p{L})(?:meliputi|terdiri atas|yaitu|adalah)\s*:?\s*$/u;

/** A list of fewer items is too short to be compared. */
const BUTIR = 2;

/** Items that are less alike say something else. */
const SAMA = 0.6;

const TANPA_NAMA: ReadonlySet<string> = new Set();

function peranDari(lead: string): { readonly peran: string; readonly sebutan: string } | null {
  const kepala = PEMBUKA.exec(lead)?.[0];
  if (kepala === undefined || !PENUTUP.test(lead)) return null;
  const [pelaku] = cariPelaku(lead);
  return pelaku === undefined || pelaku.start > kepala.length + 2
    ? null
    : { peran: pelaku.entri.nama, sebutan: lead.slice(pelaku.start, pelaku.end) };
}

const isUnit = (isi: IsiLampiran): isi is Unit =>
  isi.type !== "subjudul" && isi.type !== "prosa" && isi.type !== "tabel" && isi.type !== "gambar" && isi.type !== "contoh";

/** Every such list, the body before the lampiran. */
export const semuaUraian = (naskah: NaskahPeriksa): readonly UraianPeran[] => naskah.sekali(susunUraian);

function susunUraian(naskah: NaskahPeriksa): readonly UraianPeran[] {
  const hasil: UraianPeran[] = [];
  const catat = (teks: Teks | undefined, unit: readonly Unit[], locator: () => string): void => {
    const peran = teks === undefined ? null : naskah.olah("NRM-14 peran", teks.value, peranDari);
    if (peran !== null && teks !== undefined && unit.length >= BUTIR)
      hasil.push({ ...peran, teks, locator: locator(), butir: unit.map(wholeText) });
  };
  for (const { unit, locator, definisi } of naskah.unit) if (!definisi) catat(unit.text, unit.children, () => locator);
  const letak = (teks: Teks | undefined) => (): string =>
    (teks === undefined ? "" : (naskah.tempatDari(teks)?.locator ?? "")) || "Lampiran";
  const telusuriUnit = (unit: Unit): void => {
    const kepala = unit.text ?? unit.heading;
    catat(kepala, unit.children, letak(kepala));
    unit.children.forEach(telusuriUnit);
  };
  const telusuri = (children: readonly IsiLampiran[]): void => {
    for (const [at, child] of children.entries())
      if (child.type === "subjudul") {
        catat(child.heading, child.children.filter(isUnit), letak(child.heading));
        telusuri(child.children);
      } else if (child.type === "prosa") {
        const lain = children.findIndex((next, ke) => ke > at && !isUnit(next));
        catat(child.text, children.slice(at + 1, lain < 0 ? children.length : lain).filter(isUnit), letak(child.text));
      } else if (isUnit(child)) telusuriUnit(child);
  };
  for (const { children } of naskah.lampiran) telusuri(children);
  return hasil;
}

const polos = (butir: string): string => butir.replace(/[;.,]?\s*(?:dan\/atau|dan|atau)?\s*[;.]?\s*$/, "");

/** One role whose duties two places list differently; told at the first place, which is mostly the body. */
export function uraianBerbeda(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const pertama = new Map<string, UraianPeran>();
  return semuaUraian(naskah).flatMap((uraian): readonly TemuanNaskah[] => {
    const ada = pertama.get(uraian.peran);
    if (ada === undefined) {
      pertama.set(uraian.peran, uraian);
      return [];
    }
    const kata = (butir: string): readonly string[] => naskah.olah("NRM-14 butir", polos(butir), (nilai) => isiKata(nilai, TANPA_NAMA));
    const hanyaDi = (a: UraianPeran, b: UraianPeran): readonly string[] =>
      a.butir.filter((satu) => !b.butir.some((lain) => mirip(kata(satu), kata(lain)) >= SAMA));
    const hanyaSini = hanyaDi(ada, uraian);
    const hanyaSana = hanyaDi(uraian, ada);
    if (hanyaSini.length === 0 || hanyaSana.length === 0) return [];
    const sebut = (butir: readonly string[]): string =>
      butir
        .map((satu) => `"${polos(satu)}"`)
        .slice(0, 2)
        .join(", ");
    const pesan = `Uraian ${ada.sebutan} dalam ${ada.locator} dan ${uraian.locator} berbeda: hanya di sini ${sebut(hanyaSini)}, hanya di sana ${sebut(hanyaSana)}. Samakan keduanya.`;
    return [{ teks: ada.teks, dari: 0, sampai: ada.teks.value.length, pesan }];
  });
}
