/** Where places of the source stand on the page, in a text drawn by the reading view. */
import { leavesOf, type Peraturan, type Teks } from "@selaras/parsers";
import { bagianDaun, letakPadat, padatkan, sejajarkan } from "./letak-daun.ts";

export interface PetaNaskah {
  /** What is drawn of `dari`…`sampai` of the source, in UTF-16 code units; empty where nothing of it is drawn. */
  readonly rentang: (dari: number, sampai: number) => readonly Range[];
}

/** What the reading view adds to the words of the text. */
const TAMBAHAN = ".tanda-acuan, .diharapkan, .visually-hidden, .asal-tombol";

/** The text nodes under `akar` with every letter that is no white space, and where each letter stands. */
function hurufDi(akar: HTMLElement) {
  const jalan = document.createTreeWalker(akar, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element ? (node.matches(TAMBAHAN) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP) : NodeFilter.FILTER_ACCEPT,
  );
  const simpul: Text[] = [];
  const awal: number[] = [];
  const bagian: string[] = [];
  let panjang = 0;
  for (let node = jalan.nextNode(); node; node = jalan.nextNode()) {
    if (!(node instanceof Text)) continue;
    const padat = padatkan(node.data);
    if (padat === "") continue;
    simpul.push(node);
    awal.push(panjang);
    bagian.push(padat);
    panjang += padat.length;
  }
  return { simpul, awal, huruf: bagian.join("") };
}

/** Offset in `data` of its n-th letter that is no white space. */
function letakAsli(data: string, ke: number): number {
  let sisa = ke;
  for (let di = 0; di < data.length; di++) {
    if (/\s/u.test(data[di] ?? "")) continue;
    if (sisa === 0) return di;
    sisa--;
  }
  return data.length;
}

/** Reads the page once; the text under `akar` must not change afterwards. */
export function petaNaskah(akar: HTMLElement, peraturan: Peraturan): PetaNaskah {
  const daun = leavesOf(peraturan).filter((satu): satu is Teks => satu.type === "teks");
  const { simpul, awal, huruf } = hurufDi(akar);
  const letak = sejajarkan(
    daun.map(({ value }) => padatkan(value)),
    huruf,
  );

  /** The node with the letter at `ke`, and the letter's offset in it. */
  const titik = (ke: number): { readonly node: Text; readonly offset: number } | null => {
    let [kiri, kanan] = [0, awal.length - 1];
    while (kiri < kanan) {
      const tengah = (kiri + kanan + 1) >> 1;
      if ((awal[tengah] ?? 0) <= ke) kiri = tengah;
      else kanan = tengah - 1;
    }
    const node = simpul[kiri];
    return node ? { node, offset: letakAsli(node.data, ke - (awal[kiri] ?? 0)) } : null;
  };

  return {
    rentang: (dari, sampai) =>
      bagianDaun(daun, dari, sampai).flatMap((bagian) => {
        const nilai = daun[bagian.daun]?.value ?? "";
        const dasar = letak[bagian.daun] ?? -1;
        const [pertama, terakhir] = [letakPadat(nilai, bagian.dari), letakPadat(nilai, bagian.sampai) - 1];
        if (dasar < 0 || terakhir < pertama) return [];
        const [a, b] = [titik(dasar + pertama), titik(dasar + terakhir)];
        if (!a || !b) return [];
        const rentang = document.createRange();
        rentang.setStart(a.node, a.offset);
        rentang.setEnd(b.node, b.offset + 1);
        return [rentang];
      }),
  };
}
