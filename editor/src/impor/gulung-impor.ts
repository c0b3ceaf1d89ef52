/** Finds and shows places in the two panes of an import. Marks are attributes set here: the texts are never drawn again for them. */

/** What is chosen: a unit, the place of it in the source, the doubt. */
export interface Pilihan {
  readonly satuan: string | null;
  /** UTF-16 code units of the source; equal where nothing is printed. */
  readonly dari: number;
  readonly sampai: number;
  readonly keraguan: string | null;
}

/** A unit that is chosen stands this far down its pane. */
const BAGIAN_ATAS = 0.3;

/** Brings `elemen` into view inside `wadah`, and leaves everything around as it is scrolled. */
export function gulungKe(wadah: HTMLElement, elemen: HTMLElement): void {
  const [dalam, luar] = [elemen.getBoundingClientRect(), wadah.getBoundingClientRect()];
  if (dalam.top >= luar.top && dalam.bottom <= luar.bottom) return;
  wadah.scrollTop += dalam.top - luar.top - luar.height * BAGIAN_ATAS;
}

/** The element of the preview that shows this unit. */
export const elemenSatuan = (wadah: HTMLElement, id: string | null): HTMLElement | null =>
  id === null ? null : wadah.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);

const angka = (elemen: HTMLElement, nama: "dari" | "sampai"): number => Number(elemen.dataset[nama] ?? "0");

/** The lines of the source that the range touches; at least the one it begins in. */
export function barisDi(wadah: HTMLElement, dari: number, sampai: number): readonly HTMLElement[] {
  const semua = [...wadah.querySelectorAll<HTMLElement>("[data-dari]")];
  const kena = semua.filter((baris) => angka(baris, "dari") < sampai && angka(baris, "sampai") > dari);
  if (kena.length > 0) return kena;
  const dekat = semua.findLast((baris) => angka(baris, "dari") <= dari) ?? semua[0];
  return dekat ? [dekat] : [];
}

/** Marks `elemen` as the only chosen ones inside `wadah`. */
export function tandai(wadah: HTMLElement, elemen: readonly HTMLElement[]): void {
  for (const lama of wadah.querySelectorAll("[data-terpilih]")) lama.removeAttribute("data-terpilih");
  for (const satu of elemen) satu.setAttribute("data-terpilih", "");
}

/** Shows in the source which doubts are settled. */
export function tandaiPutus(wadah: HTMLElement | null, putus: (keraguan: string) => boolean): void {
  for (const satu of wadah?.querySelectorAll<HTMLElement>("mark[data-keraguan]") ?? [])
    satu.toggleAttribute("data-putus", putus(satu.dataset.keraguan ?? ""));
}

/** What stands before or behind the chosen one in a pane; without one, the first that is in sight. */
export function tetangga(wadah: HTMLElement, selektor: string, arah: 1 | -1): HTMLElement | null {
  const semua = [...wadah.querySelectorAll<HTMLElement>(selektor)];
  const terpilih = semua.filter((satu) => satu.hasAttribute("data-terpilih"));
  const di = arah === 1 ? terpilih.at(-1) : terpilih[0];
  if (di) return semua[semua.indexOf(di) + arah] ?? null;
  const { top } = wadah.getBoundingClientRect();
  return semua.find((satu) => satu.getBoundingClientRect().bottom > top) ?? null;
}

/** The choice that a click in the source asks for: a doubt, or the line. `null` beside the text, and while words are being marked for copying. */
export function klikSumber(target: EventTarget): { readonly keraguan: string | null; readonly dari: number } | null {
  if (!(target instanceof Element) || menyorot()) return null;
  const baris = target.closest<HTMLElement>("[data-dari]");
  if (!baris) return null;
  return { keraguan: target.closest<HTMLElement>("[data-keraguan]")?.dataset.keraguan ?? null, dari: angka(baris, "dari") };
}

/** Id of the unit that a click in the preview is on. */
export function klikPratinjau(target: EventTarget): string | null {
  if (!(target instanceof Element) || menyorot()) return null;
  return target.closest<HTMLElement>("[data-id]")?.dataset.id ?? null;
}

const menyorot = (): boolean => window.getSelection()?.isCollapsed === false;
