/** Where the letters of a PDF stand in the text layers that are on the screen now. */
import type { RentangSumber } from "@selaras/parsers";
import type { PetaRentang } from "../sorot/peta-rentang.ts";
import type { LetakPdf, TempatButir } from "./letak-pdf.ts";

export class PetaPdf implements PetaRentang {
  readonly #letak: LetakPdf;
  readonly #lapisan = new Map<number, readonly HTMLElement[]>();
  readonly #tempat = new WeakMap<Node, TempatButir>();

  constructor(letak: LetakPdf) {
    this.#letak = letak;
  }

  /** The text layer of a page is there, with one element for each of its pieces. */
  pasang(halaman: number, butir: readonly HTMLElement[]): void {
    this.#lapisan.set(halaman, butir);
    for (const [nomor, elemen] of butir.entries()) {
      if (elemen.firstChild !== null) this.#tempat.set(elemen.firstChild, { halaman, butir: nomor });
    }
  }

  lepas(halaman: number): void {
    this.#lapisan.delete(halaman);
  }

  rentangDom(rentang: RentangSumber): readonly Range[] {
    const akhir = this.#letak.halamanDi(Math.max(rentang.dari, rentang.sampai - 1));
    const isi: Range[] = [];
    for (let halaman = this.#letak.halamanDi(rentang.dari); halaman <= akhir; halaman++) {
      const lapisan = this.#lapisan.get(halaman);
      if (lapisan === undefined) continue;
      for (const { butir, dari, sampai } of this.#letak.potong(halaman, rentang)) {
        const simpul = lapisan[butir]?.firstChild;
        if (!(simpul instanceof Text) || simpul.data.length < sampai) continue;
        const satu = document.createRange();
        satu.setStart(simpul, dari);
        satu.setEnd(simpul, sampai);
        isi.push(satu);
      }
    }
    return isi;
  }

  offsetPada(simpul: Node, letak: number): number | null {
    const tempat = this.#tempat.get(simpul);
    const awal = tempat === undefined ? null : this.#letak.awalOf(tempat);
    return awal === null ? null : awal + letak;
  }

  /** What is selected, in offsets of the text; `null` where no letter of it is. */
  pilihan(pilihan: Selection | null): RentangSumber | null {
    if (pilihan === null || pilihan.isCollapsed || pilihan.rangeCount === 0) return null;
    const { startContainer, startOffset, endContainer, endOffset } = pilihan.getRangeAt(0);
    const satu = this.#ujung(startContainer, startOffset, true);
    const dua = this.#ujung(endContainer, endOffset, false);
    if (satu === null || dua === null) return null;
    // pieces stand in the order the file draws them, which need not be the order they are read in
    const [dari, sampai] = satu < dua ? [satu, dua] : [dua, satu];
    return dari < sampai ? { dari, sampai } : null;
  }

  /** An end of a selection; one that lies between elements belongs to the letters next to it. */
  #ujung(simpul: Node, letak: number, awal: boolean): number | null {
    if (simpul instanceof Text) return this.offsetPada(simpul, letak);
    const lapisan = simpul instanceof Element ? simpul.closest(".textLayer, .pdf-halaman, .pdf-bidang") : null;
    if (lapisan === null) return null;
    const anak = simpul.childNodes[awal ? letak : letak - 1];
    const teks = anak === undefined ? null : document.createTreeWalker(anak, NodeFilter.SHOW_TEXT);
    const terdekat = anak instanceof Text ? anak : awal ? teks?.nextNode() : teks?.lastChild();
    return terdekat instanceof Text ? this.offsetPada(terdekat, awal ? 0 : terdekat.data.length) : null;
  }
}
