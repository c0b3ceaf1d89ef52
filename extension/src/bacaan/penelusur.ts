/** Walks over a part of a page and tells a `Jejak` what stands there, as `readHtml` of the parsers does with a file. */
import { BLOK, SEBARIS, SENYAP, terlihat } from "./elemen.ts";
import type { Jejak } from "./jejak.ts";
import { bukaDaftar, type DaftarBuka, labelButir } from "./label-butir.ts";

export interface OpsiTelusur {
  /** Parts that are passed over. */
  readonly lewati: (elemen: Element) => boolean;
  /** Stops, with `true`, as soon as the text is longer. */
  readonly terpanjang: number;
}

interface Konteks {
  readonly judul: number;
  readonly tebal: boolean;
  readonly daftar: DaftarBuka | null;
}

/** An element whose children are being read. */
interface Bingkai {
  readonly anak: readonly Node[];
  readonly konteks: Konteks;
  readonly tutup: (() => void) | null;
  /** White space between the parts of a table or list is not of the page. */
  readonly rapat: boolean;
  at: number;
}

const RAPAT = new Set(["table", "tbody", "thead", "tfoot", "tr", "ul", "ol", "dl"]);

/**
 * Reads everything below `akar`; stops now and then, so that the page can go first. Needs no stack of calls: pages nest as deep as they like.
 * Returns whether the text became longer than it may be.
 */
export function* telusuri(akar: Element, jejak: Jejak, opsi: OpsiTelusur): Generator<void, boolean> {
  const baca = new Penelusur(jejak, opsi);
  baca.buka(akar, { judul: 0, tebal: false, daftar: null });
  for (let langkah = 1; baca.maju(); langkah++) {
    if (jejak.panjang > opsi.terpanjang) return true;
    if (langkah % 100 === 0) yield;
  }
  jejak.akhir();
  return jejak.panjang > opsi.terpanjang;
}

class Penelusur {
  readonly #jejak: Jejak;
  readonly #opsi: OpsiTelusur;
  readonly #bingkai: Bingkai[] = [];
  /** Where the last word that a page put into place by itself stands: what is level with it is on its line. */
  #letak: DOMRect | null = null;
  #berbaris: { readonly wadah: Node; readonly ya: boolean } | null = null;

  constructor(jejak: Jejak, opsi: OpsiTelusur) {
    this.#jejak = jejak;
    this.#opsi = opsi;
  }

  /** Reads the next node; `false` when there is none. */
  maju(): boolean {
    const bingkai = this.#bingkai.at(-1);
    if (bingkai === undefined) return false;
    const simpul = bingkai.anak[bingkai.at++];
    if (simpul === undefined) {
      this.#bingkai.pop();
      bingkai.tutup?.();
    } else if (simpul.nodeType === Node.TEXT_NODE) this.#teks(simpul as Text, bingkai);
    else if (simpul.nodeType === Node.ELEMENT_NODE) this.#elemen(simpul as Element, bingkai.konteks);
    return true;
  }

  #teks(simpul: Text, { konteks, rapat }: Bingkai): void {
    const { data } = simpul;
    if (data === "" || (rapat && data.trim() === "")) return;
    if (data.includes("\n") && this.#barisSendiri(simpul)) this.#jejak.teksBerbaris(simpul, konteks.judul, konteks.tebal);
    else this.#jejak.teks(simpul, konteks.judul, konteks.tebal);
  }

  /** Line ends in the text are line ends of the page. */
  #barisSendiri(simpul: Text): boolean {
    const wadah = simpul.parentElement;
    if (wadah === null) return false;
    if (this.#berbaris?.wadah !== wadah) this.#berbaris = { wadah, ya: /^(?:pre|break-spaces)/u.test(getComputedStyle(wadah).whiteSpace) };
    return this.#berbaris.ya;
  }

  #elemen(elemen: Element, konteks: Konteks): void {
    const nama = elemen.localName;
    if (SENYAP.has(nama) || !terlihat(elemen) || this.#opsi.lewati(elemen)) this.#jejak.putuskan();
    else if (nama === "br") this.#jejak.akhir();
    else this.buka(elemen, konteks);
  }

  buka(elemen: Element, konteks: Konteks): void {
    const nama = elemen.localName;
    const dalam = {
      ...konteks,
      judul: /^h[1-6]$/u.test(nama) ? Number(nama.charAt(1)) : konteks.judul,
      tebal: konteks.tebal || nama === "b" || nama === "strong",
    };
    const tampil = nama === "div" || !(BLOK.has(nama) || SEBARIS.has(nama)) ? getComputedStyle(elemen) : null;
    if (nama === "td" || nama === "th" || tampil?.display === "table-cell") this.#sel(elemen, konteks);
    else if (BLOK.has(nama)) this.#blok(elemen, dalam, nama === "tr" || tampil?.display === "table-row");
    else if (tampil !== null && (tampil.position === "absolute" || tampil.position === "fixed")) this.#diletakkan(elemen, dalam);
    else if (tampil !== null && !/^(?:inline|contents|ruby)/u.test(tampil.display) && tampil.float === "none")
      this.#blok(elemen, dalam, false);
    else this.#masuk(elemen, dalam, null);
  }

  #blok(elemen: Element, konteks: Konteks, baris: boolean): void {
    const nama = elemen.localName;
    const jejak = this.#jejak;
    const daftar = nama === "ol" || nama === "ul";
    jejak.akhir(nama === "p" || nama === "table" || daftar || /^h[1-6]$/u.test(nama));
    if (baris) jejak.baris(true);
    if (nama === "li" && konteks.daftar !== null) this.#butir(elemen, konteks.daftar);
    this.#masuk(elemen, daftar ? { ...konteks, daftar: bukaDaftar(elemen) } : konteks, () => {
      jejak.akhir();
      if (baris) jejak.baris(false);
    });
  }

  #butir(elemen: Element, daftar: DaftarBuka): void {
    if (daftar.jenis === "ul") this.#jejak.butir();
    const label = daftar.jenis === "ul" ? "" : labelButir(elemen, daftar);
    if (label !== "") this.#jejak.label(label);
  }

  /** A cell keeps its lines together on the line of its row. */
  #sel(elemen: Element, konteks: Konteks): void {
    this.#jejak.sel();
    this.#masuk(elemen, konteks, null);
  }

  /** Words that were put into place one by one, as in a PDF made into a page: level ones are a line, and a gap between them is a blank. */
  #diletakkan(elemen: Element, konteks: Konteks): void {
    const letak = elemen.getBoundingClientRect();
    const lalu = this.#letak;
    const sama =
      lalu !== null && Math.min(letak.bottom, lalu.bottom) - Math.max(letak.top, lalu.top) > Math.min(letak.height, lalu.height) / 2;
    if (lalu !== null && !sama) this.#jejak.akhir();
    else if (lalu !== null && letak.left - lalu.right > letak.height * 0.12) this.#jejak.sela();
    this.#letak = letak;
    this.#masuk(elemen, konteks, null);
  }

  #masuk(elemen: Element, konteks: Konteks, tutup: (() => void) | null): void {
    // no range crosses into another document or shadow tree
    const lain = elemen.shadowRoot !== null || BINGKAI.has(elemen.localName);
    if (lain) this.#jejak.putuskan();
    const selesai = (): void => {
      if (lain) this.#jejak.putuskan();
      tutup?.();
    };
    this.#bingkai.push({ anak: anakTampil(elemen), konteks, tutup: selesai, rapat: RAPAT.has(elemen.localName), at: 0 });
  }
}

const BINGKAI = new Set(["iframe", "frame"]);

/** The children as the page shows them: those of an open shadow tree with what is put into its slots, those of a frame that may be seen into. */
export function anakTampil(elemen: Element): readonly Node[] {
  if (BINGKAI.has(elemen.localName)) return dalamBingkai(elemen as HTMLIFrameElement);
  if (elemen.localName === "slot") {
    const isi = (elemen as HTMLSlotElement).assignedNodes();
    if (isi.length > 0) return isi;
  }
  return [...(elemen.shadowRoot ?? elemen).childNodes];
}

function dalamBingkai(bingkai: HTMLIFrameElement): readonly Node[] {
  try {
    const isi = bingkai.contentDocument?.body;
    return isi == null ? [] : [isi];
  } catch {
    // another origin: the frame keeps what it shows to itself
    return [];
  }
}
