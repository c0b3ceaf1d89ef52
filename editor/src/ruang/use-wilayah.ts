/** The regions of the page for the keyboard: F6 goes round, Escape returns to the paper. */
import { type RefObject, useEffect } from "react";

/** Elements with this attribute are regions, in the order of the page. */
const WILAYAH = "[data-wilayah]";

const DAPAT_DIFOKUS =
  'button:not([disabled]):not([tabindex="-1"]), a[href]:not([tabindex="-1"]), input:not([disabled]), select:not([disabled]), [tabindex="0"], [contenteditable="true"]';

const TERBUKA = '[aria-haspopup][aria-expanded="true"], [role="dialog"], [role="menu"], [role="listbox"]';

const tampak = (elemen: HTMLElement): boolean => elemen.getClientRects().length > 0;

/** Where the focus goes in a region: back to where it was, else to its text, else to its first control. */
function masuki(wilayah: HTMLElement, terakhir: WeakMap<HTMLElement, HTMLElement>): void {
  const lama = terakhir.get(wilayah);
  const sasaran =
    (lama?.isConnected && tampak(lama) ? lama : null) ??
    wilayah.querySelector<HTMLElement>(".naskah-tulis") ??
    [...wilayah.querySelectorAll<HTMLElement>(DAPAT_DIFOKUS)].find(tampak) ??
    wilayah;
  sasaran.focus({ preventScroll: true });
}

/** `akar` holds the regions; `keNaskah` puts the focus on the paper. */
export function useWilayah(akar: RefObject<HTMLElement | null>, keNaskah: () => void): void {
  useEffect(() => {
    const terakhir = new WeakMap<HTMLElement, HTMLElement>();
    const daftar = () => [...(akar.current?.querySelectorAll<HTMLElement>(WILAYAH) ?? [])].filter(tampak);

    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "F6") {
        const semua = daftar();
        const kini = semua.findIndex((satu) => satu.contains(document.activeElement));
        const langkah = event.shiftKey ? semua.length - 1 : 1;
        const berikut = semua[kini < 0 ? 0 : (kini + langkah) % semua.length];
        if (!berikut) return;
        event.preventDefault();
        masuki(berikut, terakhir);
      } else if (event.key === "Escape" && document.activeElement instanceof HTMLElement) {
        const wilayah = document.activeElement.closest<HTMLElement>(WILAYAH);
        // What has opened closes itself; on the paper Escape belongs to the editor.
        if (document.activeElement.closest(TERBUKA)) return;
        if (!wilayah || wilayah.dataset.wilayah === "naskah" || !akar.current?.contains(wilayah)) return;
        event.preventDefault();
        keNaskah();
      }
    };
    const onFocusIn = ({ target }: FocusEvent) => {
      const wilayah = target instanceof HTMLElement ? target.closest<HTMLElement>(WILAYAH) : null;
      if (wilayah && target instanceof HTMLElement) terakhir.set(wilayah, target);
    };
    document.addEventListener("keydown", onKeyDown);
    document.addEventListener("focusin", onFocusIn);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
      document.removeEventListener("focusin", onFocusIn);
    };
  }, [akar, keNaskah]);
}
