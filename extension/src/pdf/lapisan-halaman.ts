/** One page on the screen: its picture, and above it the letters that can be selected and marked. */
import type { RenderTask } from "pdfjs-dist/types/src/display/api.js";
import type { HalamanTerbuka } from "./buka-pdf.ts";

type TextLayer = InstanceType<typeof import("pdfjs-dist").TextLayer>;
export type PembuatLapisan = typeof import("pdfjs-dist").TextLayer;

export interface LapisanHalaman {
  /** Draws at `skala` CSS pixels per point, again where it is drawn already. Gives the elements of the letters once they are there, `null` when it was left meanwhile. */
  gambar(skala: number): Promise<readonly HTMLElement[] | null>;
  /** Frees the picture and the letters. */
  lepas(): void;
}

/** Pictures above this many pixels cost more memory than they are sharp. */
const PIKSEL_TERBANYAK = 2 ** 24;

export function lapisanHalaman(
  wadah: HTMLElement,
  { halaman, isi, lebar, tinggi }: HalamanTerbuka,
  Lapisan: PembuatLapisan,
): LapisanHalaman {
  let kanvas: HTMLCanvasElement | null = null;
  let huruf: { readonly elemen: HTMLElement; readonly lapisan: TextLayer; readonly selesai: Promise<unknown> } | null = null;
  let tugas: RenderTask | null = null;

  async function gambarKanvas(skala: number): Promise<void> {
    tugas?.cancel();
    const rapat = Math.min(skala * devicePixelRatio, Math.sqrt(PIKSEL_TERBANYAK / (lebar * tinggi)));
    const viewport = halaman.getViewport({ scale: rapat });
    const baru = document.createElement("canvas");
    baru.className = "pdf-kanvas";
    baru.width = Math.floor(viewport.width);
    baru.height = Math.floor(viewport.height);
    baru.setAttribute("aria-hidden", "true");
    tugas = halaman.render({ canvas: baru, viewport });
    try {
      await tugas.promise;
    } catch {
      // left or drawn anew meanwhile; and a page that cannot be drawn still has its letters
      return;
    }
    kanvas?.remove();
    kanvas = baru;
    wadah.prepend(baru);
  }

  function pasangHuruf(skala: number): NonNullable<typeof huruf> {
    const viewport = halaman.getViewport({ scale: skala });
    if (huruf !== null) {
      huruf.lapisan.update({ viewport });
      return huruf;
    }
    const elemen = document.createElement("div");
    elemen.className = "textLayer";
    const lapisan = new Lapisan({ textContentSource: isi, container: elemen, viewport });
    huruf = { elemen, lapisan, selesai: lapisan.render() };
    wadah.append(elemen);
    return huruf;
  }

  return {
    gambar: async (skala) => {
      const milik = pasangHuruf(skala);
      void gambarKanvas(skala);
      try {
        await milik.selesai;
      } catch {
        return null;
      }
      return huruf === milik ? milik.lapisan.textDivs : null;
    },
    lepas: () => {
      tugas?.cancel();
      // not cancelled: pdfjs 5.6 throws where that meets a layer in the making, and the rest of it is soon done
      huruf?.elemen.remove();
      // a canvas keeps its memory until it has no size
      if (kanvas !== null) [kanvas.width, kanvas.height] = [0, 0];
      kanvas?.remove();
      [tugas, huruf, kanvas] = [null, null, null];
      halaman.cleanup();
    },
  };
}
