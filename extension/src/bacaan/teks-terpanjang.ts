/** Finds the text of a page that no adapter knows: where most of its words, or of its Pasal, stand together. */
import { CIRI_TERSEDIKIT, hitungCiri } from "./ciri-peraturan.ts";
import { SENYAP, sampinganBernama, sampinganPasti, terlihat } from "./elemen.ts";
import { anakTampil } from "./penelusur.ts";

export interface TeksTerpanjang {
  readonly wadah: Element;
  /** Lines that only a regulation has. */
  readonly ciri: number;
}

interface Takaran {
  readonly elemen: Element;
  readonly induk: number;
  readonly tautan: boolean;
  teks: number;
  ciri: number;
}

/** Part of a page's signs that the next smaller part must hold, so that nothing of the law is cut off. */
const BAGIAN_CIRI = 0.95;
/** The same for words, where there are hardly any signs. */
const BAGIAN_TEKS = 0.8;

/**
 * The smallest part of the page that holds nearly everything readable, without navigation, footers and comments. `null` where the page has no
 * words. Stops now and then.
 */
export function* teksTerpanjang(akar: Element): Generator<void, TeksTerpanjang | null> {
  const takaran = yield* takar(akar);
  const semua = takaran[0];
  if (semua === undefined || semua.teks === 0) return null;
  const menurutCiri = semua.ciri >= CIRI_TERSEDIKIT;
  const nilai = (satu: Takaran): number => (menurutCiri ? satu.ciri : satu.teks);
  const cukup = (menurutCiri ? BAGIAN_CIRI : BAGIAN_TEKS) * nilai(semua);
  // parts stand behind what holds them: the last that holds enough is the smallest
  let pilihan = semua;
  for (const satu of takaran) if (nilai(satu) >= cukup && !SEBAGIAN.has(satu.elemen.localName)) pilihan = satu;
  return { wadah: pilihan.elemen, ciri: pilihan.ciri };
}

/** Parts of a line or a table are no text of their own. */
const SEBAGIAN = new Set("a b strong em i u font span p tr tbody thead li h1 h2 h3 h4 h5 h6".split(" "));

function* takar(akar: Element): Generator<void, readonly Takaran[]> {
  const lewati = penyaring(akar);
  const takaran: Takaran[] = [{ elemen: akar, induk: -1, tautan: false, teks: 0, ciri: 0 }];
  for (let at = 0; at < takaran.length; at++) {
    const satu = takaran[at] as Takaran;
    for (const anak of anakTampil(satu.elemen)) {
      if (anak.nodeType === Node.TEXT_NODE) timbang(satu, (anak as Text).data);
      else if (anak.nodeType === Node.ELEMENT_NODE && layak(anak as Element, lewati))
        takaran.push({ elemen: anak as Element, induk: at, tautan: satu.tautan || (anak as Element).localName === "a", teks: 0, ciri: 0 });
    }
    if (at % 50 === 49) yield;
  }
  for (let at = takaran.length - 1; at > 0; at--) {
    const { induk, teks, ciri } = takaran[at] as Takaran;
    const atas = takaran[induk] as Takaran;
    atas.teks += teks;
    atas.ciri += ciri;
  }
  return takaran;
}

/** Words of links are not read: they lead to other texts. */
function timbang(satu: Takaran, teks: string): void {
  if (satu.tautan) return;
  satu.teks += teks.trim().length;
  satu.ciri += hitungCiri(teks);
}

const layak = (elemen: Element, lewati: (elemen: Element) => boolean): boolean =>
  elemen.localName !== "br" && !SENYAP.has(elemen.localName) && terlihat(elemen) && !lewati(elemen);

/**
 * Tells what stands beside the text of `akar`. A part that is only named so (`sidebar`) and holds half of the words is the text, whatever its
 * name says.
 */
export function penyaring(akar: Element): (elemen: Element) => boolean {
  const semua = akar.textContent.length;
  return (elemen) => sampinganPasti(elemen) || (sampinganBernama(elemen) && elemen.textContent.length * 2 < semua);
}
