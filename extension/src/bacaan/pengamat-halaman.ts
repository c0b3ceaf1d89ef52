/** Tells when a page shows another text than the one that was read. */
import { teksWadah } from "./baca-halaman.ts";

/** Milliseconds of rest after a change before the text is looked at; a page in motion is looked at every so often nevertheless. */
const TENANG = 400;
const TERLAMA = 2000;

/**
 * Watches the page until it differs once, or until the returned function ends it. Changes that leave the text as it is (menus, carousels, other
 * parts of the page) are no news. `sumber` is the text that was read from `wadah`, `alamat` its address.
 */
export function amatiHalaman(wadah: Element, sumber: string, berubah: () => void): () => void {
  const dokumen = wadah.ownerDocument;
  const alamat = dokumen.URL.split("#", 1)[0];
  let selesai = false;
  let jam: ReturnType<typeof setTimeout> | undefined;
  let sejak = 0;

  const akhiri = (): void => {
    selesai = true;
    clearTimeout(jam);
    pengamat.disconnect();
  };
  const periksa = async (): Promise<void> => {
    sejak = 0;
    const lain = !wadah.isConnected || dokumen.URL.split("#", 1)[0] !== alamat || (await teksWadah(wadah)) !== sumber;
    if (!lain || selesai) return;
    akhiri();
    berubah();
  };
  const pengamat = new MutationObserver((kabar) => {
    if (wadah.isConnected && !kabar.some(({ target }) => wadah.contains(target) || target.contains(wadah))) return;
    sejak ||= performance.now();
    clearTimeout(jam);
    jam = setTimeout(() => void periksa(), Math.max(0, Math.min(TENANG, sejak + TERLAMA - performance.now())));
  });
  pengamat.observe(dokumen, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ["class", "style", "hidden", "open"],
  });
  return akhiri;
}
