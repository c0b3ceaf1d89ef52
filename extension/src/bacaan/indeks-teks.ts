/** Between offsets of the text that was read and places in a page. */
import type { RentangSumber } from "@selaras/parsers";

/** A text node, or the part of one that was read, and where it stands. */
interface Ruas {
  readonly simpul: Text;
  /** First code unit of the node that was read. */
  readonly geser: number;
  readonly dari: number;
  readonly sampai: number;
  /** Something that was not read, or another document, stands before it: no range runs over that. */
  readonly putus: boolean;
}

/**
 * Text nodes in the order in which they were read. Offsets are UTF-16 code units of the text; between nodes there can be letters that no
 * node has (line ends, printed labels of lists).
 */
export class IndeksTeks {
  readonly #ruas: Ruas[] = [];
  readonly #pada = new Map<Node, number>();
  readonly #dokumen = new Set<Document>();

  /** Adds the node that stands next: its data from `geser` on is the text from `dari` on. */
  tambah(simpul: Text, dari: number, geser = 0, putus = false): void {
    this.#pada.set(simpul, this.#ruas.length);
    this.#dokumen.add(simpul.ownerDocument);
    this.#ruas.push({ simpul, geser, dari, sampai: dari + simpul.data.length - geser, putus });
  }

  /** The page, and the frames in it whose words were read. */
  get dokumen(): ReadonlySet<Document> {
    return this.#dokumen;
  }

  /**
   * Ranges in the page that show the text from `dari` to `sampai`: usually one, more where it runs over something that was not read. Empty where
   * the page no longer has the nodes, or has other text in them.
   */
  rentangDom({ dari, sampai }: RentangSumber): readonly Range[] {
    const rentang: Range[] = [];
    let buka: { readonly ruas: Ruas; akhir: Ruas } | null = null;
    for (let at = this.#cari(dari); at < this.#ruas.length; at++) {
      const ruas = this.#ruas[at] as Ruas;
      if (ruas.dari >= sampai) break;
      if (ruas.sampai <= dari || !utuh(ruas)) continue;
      if (buka !== null && ruas.putus) {
        rentang.push(jadiRentang(buka.ruas, buka.akhir, dari, sampai));
        buka = null;
      }
      if (buka === null) buka = { ruas, akhir: ruas };
      else buka.akhir = ruas;
    }
    if (buka !== null) rentang.push(jadiRentang(buka.ruas, buka.akhir, dari, sampai));
    return rentang;
  }

  /** The offset of a place in a node that was read; `null` in any other. */
  offsetPada(simpul: Node, letak: number): number | null {
    const ruas = this.#ruas[this.#pada.get(simpul) ?? -1];
    if (ruas === undefined) return null;
    return ruas.dari + Math.min(Math.max(letak - ruas.geser, 0), ruas.sampai - ruas.dari);
  }

  /**
   * The part of the text that a range of the page shows, without white space at its ends. `null` where it shows none of it.
   * A range that begins or ends outside of the text is cut to it.
   */
  rentangSumber(rentang: AbstractRange): RentangSumber | null {
    const awal = this.#batas(rentang.startContainer, rentang.startOffset);
    const akhir = this.#batas(rentang.endContainer, rentang.endOffset);
    const pertama = this.#ruas[awal.ruas];
    const terakhir = this.#ruas[akhir.tepat === null ? akhir.ruas - 1 : akhir.ruas];
    if (pertama === undefined || terakhir === undefined) return null;
    // in another document or shadow tree "before" and "behind" mean nothing
    if (pertama.simpul.getRootNode() !== rentang.startContainer.getRootNode()) return null;
    if (terakhir.simpul.getRootNode() !== rentang.endContainer.getRootNode()) return null;
    let dari = awal.tepat ?? pertama.dari;
    let sampai = akhir.tepat ?? terakhir.sampai;
    while (dari < sampai && kosong(this.#huruf(dari))) dari++;
    while (sampai > dari && kosong(this.#huruf(sampai - 1))) sampai--;
    return dari < sampai ? { dari, sampai } : null;
  }

  /** Index of the first node that does not end before the offset. */
  #cari(offset: number): number {
    let [kiri, kanan] = [0, this.#ruas.length];
    while (kiri < kanan) {
      const tengah = (kiri + kanan) >> 1;
      if ((this.#ruas[tengah] as Ruas).sampai <= offset) kiri = tengah + 1;
      else kanan = tengah;
    }
    return kiri;
  }

  /** Letters that no node has (line ends, labels) count as white space. */
  #huruf(offset: number): string {
    const ruas = this.#ruas[this.#cari(offset)];
    return ruas === undefined || offset < ruas.dari ? " " : ruas.simpul.data.charAt(offset - ruas.dari + ruas.geser);
  }

  /** A boundary of a range: the offset where it stands in a node that was read, otherwise the first node behind it. */
  #batas(wadah: Node, letak: number): { readonly ruas: number; readonly tepat: number | null } {
    const pada = this.#pada.get(wadah);
    if (pada !== undefined) return { ruas: pada, tepat: this.offsetPada(wadah, letak) };
    const anak = wadah.childNodes[letak];
    const sesudah = (simpul: Node): boolean => {
      if (anak !== undefined && (anak === simpul || anak.contains(simpul))) return true;
      if (anak === undefined && wadah.contains(simpul)) return false;
      return ((anak ?? wadah).compareDocumentPosition(simpul) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    };
    let [kiri, kanan] = [0, this.#ruas.length];
    while (kiri < kanan) {
      const tengah = (kiri + kanan) >> 1;
      if (sesudah((this.#ruas[tengah] as Ruas).simpul)) kanan = tengah;
      else kiri = tengah + 1;
    }
    return { ruas: kiri, tepat: null };
  }
}

const kosong = (huruf: string): boolean => huruf.trim() === "";

/** A page that changed is told apart (`pengamat-halaman.ts`); until then nothing is painted at a place that says something else. */
const utuh = ({ simpul, geser, dari, sampai }: Ruas): boolean => simpul.isConnected && simpul.data.length - geser === sampai - dari;

function jadiRentang(awal: Ruas, akhir: Ruas, dari: number, sampai: number): Range {
  const rentang = awal.simpul.ownerDocument.createRange();
  rentang.setStart(awal.simpul, Math.max(dari, awal.dari) - awal.dari + awal.geser);
  rentang.setEnd(akhir.simpul, Math.min(sampai, akhir.sampai) - akhir.dari + akhir.geser);
  return rentang;
}
