/** How a co-author's caret and selection are drawn. What a client says about itself is text, never markup. */
import type { DecorationAttrs } from "@tiptap/pm/view";

const WARNA = /^#[\da-f]{6}$/i;

const warnaAman = (warna: unknown): string => (typeof warna === "string" && WARNA.test(warna) ? warna : "#66707b");
const namaAman = (nama: unknown): string => (typeof nama === "string" && nama.trim() !== "" ? nama.slice(0, 60) : "Rekan");

/** Dark or light ink, whichever reads better on the colour (WCAG relative luminance). */
function tinta(warna: string): string {
  const [merah = 0, hijau = 0, biru = 0] = [1, 3, 5].map((at) => {
    const nilai = Number.parseInt(warna.slice(at, at + 2), 16) / 255;
    return nilai <= 0.03928 ? nilai / 12.92 : ((nilai + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * merah + 0.7152 * hijau + 0.0722 * biru > 0.179 ? "#000000" : "#ffffff";
}

/** The caret of a co-author with the name on a small flag. */
export function gambarKursor(user: Record<string, unknown>): HTMLElement {
  const warna = warnaAman(user.color);
  const kursor = document.createElement("span");
  kursor.className = "kursor-rekan";
  kursor.style.borderColor = warna;
  const bendera = document.createElement("span");
  bendera.className = "kursor-rekan-nama";
  bendera.style.backgroundColor = warna;
  bendera.style.color = tinta(warna);
  // Shown by CSS: the text of the sheet holds no names.
  bendera.dataset.nama = namaAman(user.name);
  kursor.append(bendera);
  return kursor;
}

/** What a co-author has selected. */
export const tandaiPilihan = (user: Record<string, unknown>): DecorationAttrs => ({
  class: "pilihan-rekan",
  style: `background-color: ${warnaAman(user.color)}33`,
});
