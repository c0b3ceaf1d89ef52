/** Puts styles into a document or shadow tree that is not ours. */

export interface GayaTerpasang {
  ganti(gaya: string): void;
  lepas(): void;
}

/**
 * As a constructed sheet, which no Content-Security-Policy of a page refuses and which is no node of it. Firefox refuses one that comes from an
 * extension's script (bugzilla 1928865); there it is a `style` beside the page's own parts, which its policy lets pass from an extension.
 */
export function pasangGaya(akar: Document | ShadowRoot, gaya: string): GayaTerpasang {
  return sebagaiLembar(akar, gaya) ?? sebagaiElemen(akar, gaya);
}

function sebagaiLembar(akar: Document | ShadowRoot, gaya: string): GayaTerpasang | null {
  const jendela = dokumenOf(akar).defaultView as (Window & typeof globalThis) | null;
  if (jendela === null) return null;
  try {
    const lembar = new jendela.CSSStyleSheet();
    lembar.replaceSync(gaya);
    akar.adoptedStyleSheets = [...akar.adoptedStyleSheets, lembar];
    return {
      ganti: (baru) => lembar.replaceSync(baru),
      lepas: () => {
        akar.adoptedStyleSheets = akar.adoptedStyleSheets.filter((satu) => satu !== lembar);
      },
    };
  } catch {
    return null;
  }
}

function sebagaiElemen(akar: Document | ShadowRoot, gaya: string): GayaTerpasang {
  const dokumen = dokumenOf(akar);
  const elemen = dokumen.createElement("style");
  elemen.textContent = gaya;
  (akar === dokumen ? dokumen.documentElement : akar).append(elemen);
  return {
    ganti: (baru) => {
      elemen.textContent = baru;
    },
    lepas: () => elemen.remove(),
  };
}

const dokumenOf = (akar: Document | ShadowRoot): Document => akar.ownerDocument ?? (akar as Document);
