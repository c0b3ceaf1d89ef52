/**
 * Marks of notes in a text that is drawn once: highlights of the browser for the words, an attribute for the bar beside their lines. Nothing of the text is
 * drawn again. Browsers without highlights (Firefox before 140) show the bars.
 */
import { type Anotasi, anchorOf, type BobotCatatan } from "@selaras/parsers";
import type { PetaNaskah } from "./peta-naskah.ts";

/** Where one note stands on the page. */
export interface LetakAnotasi {
  readonly anotasi: Anotasi;
  readonly rentang: readonly Range[];
  /** Where to scroll to; `null` where nothing of the note's place is drawn. */
  readonly elemen: HTMLElement | null;
}

const SOROTAN: Readonly<Record<BobotCatatan | "dipilih", string>> = {
  tinggi: "telaah-tinggi",
  sedang: "telaah-sedang",
  rendah: "telaah-rendah",
  dipilih: "telaah-dipilih",
};

/** The lines that get a bar. */
const BARIS = "p, td, th, .unit-kepala, .subjudul-kepala";

/** Finds the place of each note: of its words, else of the provision that it names. */
export function letakAnotasi(semua: readonly Anotasi[], peta: PetaNaskah, akar: HTMLElement): ReadonlyMap<string, LetakAnotasi> {
  return new Map(
    semua.map((anotasi) => {
      const { dari, sampai, locator } = anotasi.jangkar;
      const rentang = peta.rentang(dari, sampai);
      const elemen = rentang[0]?.startContainer.parentElement?.closest<HTMLElement>(BARIS) ?? unitDi(akar, locator);
      return [anotasi.id, { anotasi, rentang, elemen }];
    }),
  );
}

/** The provision on the page; the numbers of a text that is reviewed can be anything. */
function unitDi(akar: HTMLElement, locator: string | null): HTMLElement | null {
  const anchor = locator === null ? "" : anchorOf(locator);
  return anchor === "" ? null : akar.querySelector<HTMLElement>(`#${CSS.escape(anchor)}`);
}

/** Draws the marks of these notes; the returned function takes them away. */
export function tandai(letak: Iterable<LetakAnotasi>): () => void {
  const bertanda: HTMLElement[] = [];
  const rentang: Record<BobotCatatan, Range[]> = { tinggi: [], sedang: [], rendah: [] };
  for (const satu of letak) {
    if (!satu.anotasi.jangkar.ketentuan) rentang[satu.anotasi.bobot].push(...satu.rentang);
    for (const elemen of barisDi(satu)) {
      elemen.dataset.telaah = "";
      bertanda.push(elemen);
    }
  }
  const lepas = (["rendah", "sedang", "tinggi"] as const).map((bobot, di) => sorot(SOROTAN[bobot], rentang[bobot], di));
  return () => {
    for (const elemen of bertanda) delete elemen.dataset.telaah;
    for (const satu of lepas) satu();
  };
}

const barisDi = ({ rentang, elemen }: LetakAnotasi): readonly HTMLElement[] => {
  const baris = rentang.flatMap((satu) => satu.startContainer.parentElement?.closest<HTMLElement>(BARIS) ?? []);
  return baris.length > 0 ? baris : elemen ? [elemen] : [];
};

/** Shows which note is chosen; the returned function takes that away. */
export function pilih({ rentang, elemen }: LetakAnotasi): () => void {
  elemen?.setAttribute("data-telaah-dipilih", "");
  const lepas = sorot(SOROTAN.dipilih, rentang, 3);
  return () => {
    elemen?.removeAttribute("data-telaah-dipilih");
    lepas();
  };
}

function sorot(nama: string, rentang: readonly Range[], di: number): () => void {
  if (typeof Highlight === "undefined" || rentang.length === 0) return () => undefined;
  const sorotan = new Highlight(...rentang);
  sorotan.priority = di;
  CSS.highlights.set(nama, sorotan);
  // Another page may have set its own meanwhile.
  return () => void (CSS.highlights.get(nama) === sorotan && CSS.highlights.delete(nama));
}

/** Brings the place to the upper third of the window. */
export function gulungKe({ rentang, elemen }: LetakAnotasi): void {
  const kotak = (rentang[0] ?? elemen)?.getBoundingClientRect();
  if (kotak) window.scrollTo({ top: window.scrollY + kotak.top - window.innerHeight / 3 });
}

/** The note whose words stand under this point of the window; of several the one with the fewest. */
export function anotasiDiTitik(letak: Iterable<LetakAnotasi>, x: number, y: number): string | null {
  const titik = titikTeks(x, y);
  if (!titik) return null;
  let [terpendek, id] = [Number.POSITIVE_INFINITY, null as string | null];
  for (const { anotasi, rentang } of letak) {
    const { dari, sampai, ketentuan } = anotasi.jangkar;
    // A note on a whole provision gives way to every note on words of it.
    const panjang = sampai - dari + (ketentuan ? 1_000_000 : 0);
    if (panjang >= terpendek || !rentang.some((satu) => satu.isPointInRange(titik.node, titik.offset))) continue;
    [terpendek, id] = [panjang, anotasi.id];
  }
  return id;
}

function titikTeks(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  if ("caretPositionFromPoint" in document) {
    const letak = document.caretPositionFromPoint(x, y);
    return letak && { node: letak.offsetNode, offset: letak.offset };
  }
  // Chromium before 128.
  const rentang = (document as Document).caretRangeFromPoint(x, y);
  return rentang && { node: rentang.startContainer, offset: rentang.startOffset };
}
