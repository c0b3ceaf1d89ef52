/** Signs where provisions are missing, above the page and outside of its nodes. */
import type { SorotanHilang } from "../pesan/lembar.ts";
import { GAYA_TANDA } from "./gaya-tanda.ts";
import { kelompokTanda } from "./kelompok-tanda.ts";
import { pasangGaya } from "./pasang-gaya.ts";
import type { PetaRentang } from "./peta-rentang.ts";
import { letakTanda, type TempatTanda, tempatTanda } from "./tempat-tanda.ts";

interface Tanda {
  readonly id: readonly string[];
  readonly tempat: TempatTanda;
  readonly elemen: HTMLElement;
  lebar: number;
  tampak: boolean;
}

/** Milliseconds that a sign stays lit after it was jumped to. */
const KEDIP = 1600;

/** Pixels above and below the window within which signs are already put into place. */
const DEKAT = "400px";

const TINGGI = 20;

export class TandaHilang {
  readonly #dokumen: Document;
  readonly #klik: (id: string) => void;
  #wadah: HTMLElement | null = null;
  #tanda: readonly Tanda[] = [];
  #pengamat: readonly { disconnect(): void }[] = [];
  #bingkai = 0;

  /** `klik` is told the id of the provision whose sign was chosen. */
  constructor(dokumen: Document, klik: (id: string) => void) {
    this.#dokumen = dokumen;
    this.#klik = klik;
  }

  /** Puts up these signs instead of all before. Returns how many have a place in the page. */
  pasang(hilang: readonly SorotanHilang[], peta: PetaRentang): number {
    this.bersihkan();
    const pada = new Map<number, SorotanHilang[]>();
    for (const satu of hilang) pada.set(satu.letak, [...(pada.get(satu.letak) ?? []), satu]);
    const tanda = [...pada]
      .sort(([a], [b]) => a - b)
      .flatMap(([letak, isi]): readonly Tanda[] => {
        const tempat = tempatTanda(peta, letak);
        if (tempat === null) return [];
        return [{ id: isi.map(({ id }) => id), tempat, elemen: kelompokTanda(this.#dokumen, isi, this.#klik), lebar: 0, tampak: false }];
      });
    if (tanda.length > 0) this.#pasang(tanda);
    return tanda.reduce((jumlah, { id }) => jumlah + id.length, 0);
  }

  /** The letter beside which the sign of a provision stands, and lights it; `null` for an id that has none. */
  kedip(id: string): Range | null {
    const tanda = this.#tanda.find((satu) => satu.id.includes(id));
    if (tanda === undefined) return null;
    tanda.elemen.dataset.kedip = "";
    setTimeout(() => delete tanda.elemen.dataset.kedip, KEDIP);
    return tanda.tempat.huruf;
  }

  bersihkan(): void {
    for (const satu of this.#pengamat) satu.disconnect();
    cancelAnimationFrame(this.#bingkai);
    this.#wadah?.remove();
    [this.#wadah, this.#tanda, this.#pengamat, this.#bingkai] = [null, [], [], 0];
  }

  #pasang(tanda: readonly Tanda[]): void {
    // an extension that was updated leaves the signs of the old one behind
    for (const lama of this.#dokumen.querySelectorAll("html > selaras-tanda")) lama.remove();
    const wadah = this.#dokumen.createElement("selaras-tanda");
    wadah.lang = "id";
    const akar = wadah.attachShadow({ mode: "closed" });
    pasangGaya(akar, GAYA_TANDA);
    akar.append(...tanda.map(({ elemen }) => elemen));
    this.#dokumen.documentElement.append(wadah);
    for (const satu of tanda) satu.lebar = satu.elemen.offsetWidth;
    [this.#wadah, this.#tanda] = [wadah, tanda];
    this.#amati();
  }

  /** Only what is near the window is put into place, and again whenever the page moves its words. */
  #amati(): void {
    const pada = new Map<Element, Tanda[]>();
    for (const satu of this.#tanda) pada.set(satu.tempat.blok, [...(pada.get(satu.tempat.blok) ?? []), satu]);
    const dekat = new IntersectionObserver(
      (kabar) => {
        for (const { target, isIntersecting } of kabar) for (const satu of pada.get(target) ?? []) satu.tampak = isIntersecting;
        this.#nanti();
      },
      { rootMargin: DEKAT },
    );
    for (const blok of pada.keys()) dekat.observe(blok);
    const ukuran = new ResizeObserver(() => this.#nanti());
    for (const satu of [this.#dokumen.documentElement, this.#dokumen.body]) ukuran.observe(satu);
    const jendela = this.#dokumen.defaultView;
    const nanti = (): void => this.#nanti();
    // parts that scroll by themselves carry their words away from under the signs; the page itself carries both
    this.#dokumen.addEventListener("scroll", nanti, { capture: true, passive: true });
    jendela?.addEventListener("resize", nanti, { passive: true });
    const lepas = (): void => {
      this.#dokumen.removeEventListener("scroll", nanti, { capture: true });
      jendela?.removeEventListener("resize", nanti);
    };
    this.#pengamat = [dekat, ukuran, { disconnect: lepas }];
  }

  #nanti(): void {
    this.#bingkai ||= requestAnimationFrame(() => {
      this.#bingkai = 0;
      this.#tata();
    });
  }

  /** First everything is measured, then moved: the page is laid out once. */
  #tata(): void {
    const asal = this.#wadah?.getBoundingClientRect();
    if (asal === undefined) return;
    const letak = this.#tanda.map((satu) => (satu.tampak ? letakTanda(satu.tempat, satu.lebar, TINGGI) : null));
    const geser = this.#tanda.map(({ tempat }) => geserBingkai(tempat.blok));
    for (const [at, { elemen }] of this.#tanda.entries()) {
      const ke = letak[at] ?? null;
      const { x, y } = geser[at] ?? { x: 0, y: 0 };
      elemen.toggleAttribute("data-tampak", ke !== null);
      if (ke === null) continue;
      elemen.toggleAttribute("data-ringkas", ke.ringkas);
      elemen.style.transform = `translate(${Math.round(ke.x + x - asal.left)}px, ${Math.round(ke.y + y - asal.top)}px)`;
    }
  }
}

/** How far a frame's window stands from that of the page. */
function geserBingkai(elemen: Element): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0];
  for (
    let bingkai = elemen.ownerDocument.defaultView?.frameElement;
    bingkai != null;
    bingkai = bingkai.ownerDocument.defaultView?.frameElement
  ) {
    const { left, top } = bingkai.getBoundingClientRect();
    [x, y] = [x + left, y + top];
  }
  return { x, y };
}
