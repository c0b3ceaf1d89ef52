/** The marks of a text: what is painted where, and which of them stands under the pointer. */
import type { JenisSorotan, Sorotan } from "../pesan/lembar.ts";
import { PapanSorot } from "./papan-sorot.ts";
import type { PetaRentang } from "./peta-rentang.ts";
import { type RupaSorotan, URUTAN_SOROTAN, WARNA_SOROTAN } from "./warna.ts";

/** Milliseconds that a place stays lit after it was jumped to. */
const KEDIP = 1600;

export class Penyorot {
  readonly #papan = new PapanSorot(WARNA_SOROTAN);
  #sorotan: readonly Sorotan[] = [];
  #milik = new Map<AbstractRange, Sorotan>();
  #peta: PetaRentang | null = null;
  #padam: ReturnType<typeof setTimeout> | undefined;
  #rupa: Readonly<Record<JenisSorotan, RupaSorotan>> = WARNA_SOROTAN;

  /** Colours and patterns from now on, of what is painted as well. */
  set rupa(rupa: Readonly<Record<JenisSorotan, RupaSorotan>>) {
    this.#rupa = rupa;
    this.#papan.rupa = rupa;
  }

  /** Paints these marks instead of all before. Returns how many of them have a place in the page. */
  pasang(sorotan: readonly Sorotan[], peta: PetaRentang): number {
    const pada = new Map<JenisSorotan, Range[]>(URUTAN_SOROTAN.map((jenis) => [jenis, []]));
    this.#milik = new Map();
    const terpasang = sorotan.filter((satu) => {
      const dom = peta.rentangDom(satu.rentang);
      pada.get(satu.jenis)?.push(...dom);
      for (const rentang of dom) this.#milik.set(rentang, satu);
      return dom.length > 0;
    });
    for (const [jenis, rentang] of pada) this.#papan.pasang(jenis, rentang);
    [this.#sorotan, this.#peta] = [terpasang, peta];
    return terpasang.length;
  }

  /** Lights these ranges for a moment. */
  kedip(rentang: readonly Range[]): void {
    clearTimeout(this.#padam);
    this.#papan.pasang("tuju", rentang);
    this.#padam = setTimeout(() => this.#papan.pasang("tuju", []), KEDIP);
  }

  bersihkan(): void {
    clearTimeout(this.#padam);
    this.#papan.bersihkan();
    [this.#sorotan, this.#peta, this.#milik] = [[], null, new Map()];
  }

  /**
   * The mark at a point of the window of `dokumen`, in CSS pixels; the one on top, of several the shortest. `null` where there is none. Where a
   * browser does not tell what is painted there, it is told from the letter under the point.
   */
  pada(dokumen: Document, x: number, y: number): string | null {
    const kena = this.#tergambar(dokumen, x, y) ?? this.#tertulis(dokumen, x, y);
    const atas = [...kena].sort((a, b) => this.#rupa[b.jenis].tumpuk - this.#rupa[a.jenis].tumpuk || panjang(a) - panjang(b))[0];
    return atas?.id ?? null;
  }

  /** `undefined` where the browser cannot say. */
  #tergambar(dokumen: Document, x: number, y: number): readonly Sorotan[] | undefined {
    const papan = dokumen.defaultView?.CSS.highlights as (HighlightRegistry & PadaTitik) | undefined;
    return papan?.highlightsFromPoint?.(x, y).flatMap(({ ranges }) => ranges.flatMap((satu) => this.#milik.get(satu) ?? []));
  }

  #tertulis(dokumen: Document, x: number, y: number): readonly Sorotan[] {
    const offset = this.#offsetPada(dokumen, x, y);
    return offset === null ? [] : this.#sorotan.filter(({ rentang }) => rentang.dari <= offset && offset < rentang.sampai);
  }

  /** Offset of the letter that the point lies on; a browser gives the nearest place between letters, also from far away. */
  #offsetPada(dokumen: Document, x: number, y: number): number | null {
    const letak = tempatPada(dokumen, x, y);
    if (letak === null || this.#peta === null) return null;
    for (const offset of [letak.offset, letak.offset - 1]) {
      if (offset < 0 || letak.simpul.nodeType !== Node.TEXT_NODE || offset >= (letak.simpul as Text).data.length) continue;
      const huruf = dokumen.createRange();
      huruf.setStart(letak.simpul, offset);
      huruf.setEnd(letak.simpul, offset + 1);
      const kena = [...huruf.getClientRects()].some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
      if (kena) return this.#peta.offsetPada(letak.simpul, offset);
    }
    return null;
  }
}

/** Of CSS Highlight API Level 1; not in TypeScript's list yet. */
interface PadaTitik {
  highlightsFromPoint?(x: number, y: number): readonly { readonly ranges: readonly AbstractRange[] }[];
}

const panjang = ({ rentang }: Sorotan): number => rentang.sampai - rentang.dari;

/** The place between letters that is nearest to the point. */
function tempatPada(dokumen: Document, x: number, y: number): { readonly simpul: Node; readonly offset: number } | null {
  if (typeof dokumen.caretPositionFromPoint === "function") {
    const letak = dokumen.caretPositionFromPoint(x, y);
    return letak === null ? null : { simpul: letak.offsetNode, offset: letak.offset };
  }
  const letak = dokumen.caretRangeFromPoint(x, y);
  return letak === null ? null : { simpul: letak.startContainer, offset: letak.startOffset };
}
