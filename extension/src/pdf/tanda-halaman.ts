/** Signs on one page where provisions of the acuan are missing. */
import type { SorotanHilang } from "../pesan/lembar.ts";
import { GAYA_TANDA } from "../sorot/gaya-tanda.ts";
import { kelompokTanda } from "../sorot/kelompok-tanda.ts";

/** A missing provision, with the height of the line behind which it would stand, in points from the top of the page. */
export interface HilangDiHalaman extends SorotanHilang {
  readonly y: number;
}

export interface TandaHalaman {
  /** These instead of all before. */
  pasang(hilang: readonly HilangDiHalaman[]): void;
  /** Lights the sign of a provision for a moment, where it is on this page. */
  kedip(id: string): void;
}

const KEDIP_MS = 1_600;
/** Below the line it follows, in points. */
const TURUN = 2;

export function tandaHalaman(halaman: HTMLElement, klik: (id: string) => void): TandaHalaman {
  let kelompok: readonly { readonly id: readonly string[]; readonly elemen: HTMLElement }[] = [];
  let wadah: HTMLElement | null = null;
  let dinyalakan: string | null = null;

  const nyalakan = (id: string): void => {
    const elemen = kelompok.find((satu) => satu.id.includes(id))?.elemen;
    if (elemen === undefined) return;
    elemen.dataset.kedip = "";
    setTimeout(() => delete elemen.dataset.kedip, KEDIP_MS);
  };

  return {
    pasang: (hilang) => {
      wadah?.remove();
      [wadah, kelompok] = [null, []];
      if (hilang.length === 0) return;
      wadah = document.createElement("div");
      const akar = wadah.attachShadow({ mode: "open" });
      const gaya = new CSSStyleSheet();
      gaya.replaceSync(GAYA_TANDA);
      akar.adoptedStyleSheets = [gaya];
      const pada = new Map<number, HilangDiHalaman[]>();
      for (const satu of hilang) pada.set(satu.y, [...(pada.get(satu.y) ?? []), satu]);
      kelompok = [...pada].map(([y, isi]) => {
        const elemen = kelompokTanda(document, isi, klik);
        elemen.dataset.tampak = "";
        elemen.style.top = `calc(var(--total-scale-factor) * ${y + TURUN}px)`;
        elemen.style.left = "4px";
        return { id: isi.map(({ id }) => id), elemen };
      });
      akar.append(...kelompok.map(({ elemen }) => elemen));
      halaman.append(wadah);
      if (dinyalakan !== null) nyalakan(dinyalakan);
    },
    kedip: (id) => {
      dinyalakan = id;
      nyalakan(id);
      // a page that is drawn only now lights its sign then
      setTimeout(() => {
        if (dinyalakan === id) dinyalakan = null;
      }, KEDIP_MS);
    },
  };
}
