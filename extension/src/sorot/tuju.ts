/** Brings a place of the text into view. */

/** Further away than so many windows the page jumps: nobody wants to watch it run. */
const TERJAUH = 3;

/**
 * Scrolls so that the place stands in the middle, also where it stands in a part that scrolls by itself or in a frame. `false` where the page
 * does not show it (folded away, taken out).
 */
export function gulirKe(rentang: Range): boolean {
  if (!rentang.startContainer.isConnected || letakOf(rentang) === null) return false;
  for (let induk: Element | null = rentang.startContainer.parentElement; induk !== null; induk = indukTampil(induk)) {
    if (bergulir(induk)) tengahkan(rentang, induk);
  }
  return gulirJendela(rentang);
}

/** Window by window, from the frame that holds the place outwards. */
function gulirJendela(rentang: Range): boolean {
  let jendela = rentang.startContainer.ownerDocument?.defaultView ?? null;
  const letak = letakOf(rentang);
  if (jendela === null || letak === null) return false;
  let tengah = letak.top + letak.height / 2;
  for (;;) {
    const geser = tengah - jendela.innerHeight / 2;
    const jauh = Math.abs(geser) > TERJAUH * jendela.innerHeight;
    const tenang = jendela.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const awal = jendela.scrollY;
    const bingkai: Element | null = jendela.frameElement;
    // a frame has to stand still before the window around it can aim
    jendela.scrollBy({ top: geser, behavior: jauh || tenang || bingkai !== null ? "instant" : "smooth" });
    if (bingkai === null) return true;
    tengah += bingkai.getBoundingClientRect().top - (jendela.scrollY - awal);
    jendela = bingkai.ownerDocument.defaultView;
    if (jendela === null) return true;
  }
}

function tengahkan(rentang: Range, wadah: Element): void {
  const letak = letakOf(rentang);
  if (letak === null) return;
  const bingkai = wadah.getBoundingClientRect();
  wadah.scrollBy({ top: letak.top + letak.height / 2 - (bingkai.top + wadah.clientHeight / 2), behavior: "instant" });
}

/** The first line of the place, relative to its window. A place without letters has the line of the letter before it. */
export function letakOf(rentang: Range): DOMRect | null {
  for (const kotak of rentang.getClientRects()) if (kotak.height > 0) return kotak;
  return null;
}

const indukTampil = (elemen: Element): Element | null => {
  const akar = elemen.getRootNode();
  return elemen.assignedSlot ?? elemen.parentElement ?? (akar instanceof ShadowRoot ? akar.host : null);
};

function bergulir(elemen: Element): boolean {
  if (elemen.scrollHeight <= elemen.clientHeight || elemen === elemen.ownerDocument.scrollingElement) return false;
  return /auto|scroll|overlay/u.test(getComputedStyle(elemen).overflowY);
}
