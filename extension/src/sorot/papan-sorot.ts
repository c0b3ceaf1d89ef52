/** Highlights of one document and of the frames in it: registered by name, with the sheet that gives them their looks. */

import type { JenisSorotan } from "../pesan/lembar.ts";
import { gayaSorotan, namaSorotan } from "./gaya.ts";
import { type GayaTerpasang, pasangGaya } from "./pasang-gaya.ts";
import { type RupaSorotan, URUTAN_SOROTAN } from "./warna.ts";

type Jendela = Window & typeof globalThis;

/** Everything that has its own list of styles: a document, an open shadow tree. */
type AkarGaya = Document | ShadowRoot;

/**
 * Paints with the CSS Custom Highlight API: the page's nodes stay as they are. A frame has a registry of its own, and a shadow tree a list of
 * styles of its own; both are served.
 */
export class PapanSorot {
  readonly #gaya = new Map<AkarGaya, GayaTerpasang>();
  /** What was registered here: after an update of the extension another script may paint under the same names. */
  readonly #jendela = new Map<Jendela, Map<string, Highlight>>();
  #rupa: Readonly<Record<JenisSorotan, RupaSorotan>>;

  constructor(rupa: Readonly<Record<JenisSorotan, RupaSorotan>>) {
    this.#rupa = rupa;
  }

  /** The looks of all marks from now on, of those that are painted as well. */
  set rupa(rupa: Readonly<Record<JenisSorotan, RupaSorotan>>) {
    this.#rupa = rupa;
    for (const satu of this.#gaya.values()) satu.ganti(gayaSorotan(rupa));
  }

  /** Paints these ranges as the marks of a kind, instead of those it had. */
  pasang(jenis: JenisSorotan | "tuju", rentang: readonly Range[]): void {
    const nama = namaSorotan(jenis);
    const pada = menurutJendela(rentang);
    for (const jendela of this.#jendela.keys()) if (!pada.has(jendela)) this.#lepas(jendela, nama);
    for (const [jendela, isi] of pada) {
      const sorot = new jendela.Highlight(...isi);
      sorot.priority = jenis === "tuju" ? URUTAN_SOROTAN.length : this.#rupa[jenis].tumpuk;
      jendela.CSS.highlights.set(nama, sorot);
      this.#jendela.set(jendela, (this.#jendela.get(jendela) ?? new Map<string, Highlight>()).set(nama, sorot));
      for (const akar of new Set(isi.map((satu) => satu.startContainer.getRootNode()))) this.#gayai(akar as AkarGaya);
    }
  }

  /** Takes away every mark and every style. */
  bersihkan(): void {
    for (const [jendela, isi] of this.#jendela) for (const nama of [...isi.keys()]) this.#lepas(jendela, nama);
    for (const satu of this.#gaya.values()) satu.lepas();
    this.#jendela.clear();
    this.#gaya.clear();
  }

  #lepas(jendela: Jendela, nama: string): void {
    const isi = this.#jendela.get(jendela);
    if (isi?.get(nama) === jendela.CSS.highlights.get(nama)) jendela.CSS.highlights.delete(nama);
    isi?.delete(nama);
  }

  #gayai(akar: AkarGaya): void {
    if (!this.#gaya.has(akar)) this.#gaya.set(akar, pasangGaya(akar, gayaSorotan(this.#rupa)));
  }
}

/** A document that is shown nowhere has no window, and nothing to paint. */
function menurutJendela(rentang: readonly Range[]): ReadonlyMap<Jendela, readonly Range[]> {
  const pada = new Map<Jendela, Range[]>();
  for (const satu of rentang) {
    const jendela = satu.startContainer.ownerDocument?.defaultView;
    if (jendela == null) continue;
    const isi = pada.get(jendela);
    if (isi === undefined) pada.set(jendela, [satu]);
    else isi.push(satu);
  }
  return pada;
}
