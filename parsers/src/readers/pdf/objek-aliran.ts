/** Stream objects of a PDF as they stand in its bytes, whatever its table of objects says. Source: PDF 32000-1, 7.2, 7.3. */

/** A stream: where its bytes begin, and the entries of its dictionary, names with their slash; what stands deeper is left out. */
export interface ObjekAliran {
  readonly isi: number;
  readonly entri: ReadonlyMap<string, readonly string[]>;
}

/** What stands behind one `obj`: what reading it took in bytes, its stream if it is one. */
export interface BacaanObjek {
  readonly kerja: number;
  /** Streams stand in each other, or the dictionary has no end: nothing writes such. */
  readonly janggal: boolean;
  readonly aliran: ObjekAliran | null;
}

const OBJ = [0x6f, 0x62, 0x6a] as const;
const SPASI = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const PEMBATAS = new Set([...SPASI, ..."()<>[]{}/%"].map((tanda) => (typeof tanda === "string" ? tanda.charCodeAt(0) : tanda)));
/** Longer words are no names that count here. */
const KATA = 64;
/** A word takes as long as reading so many bytes. */
const KERJA_KATA = 16;
/** No dictionary is longer, in bytes. */
const KAMUS_TERPANJANG = 1024 * 1024;

/** Offset behind the next `obj` from `dari` on; -1 where there is none. That of `endobj` is passed over. */
export function objekBerikut(bytes: Uint8Array, dari: number): number {
  for (let at = dari; at < bytes.length; at++) {
    if (bytes[at] === OBJ[0] && bytes[at + 1] === OBJ[1] && bytes[at + 2] === OBJ[2] && bytes[at - 1] !== 0x64) return at + OBJ.length;
  }
  return -1;
}

/** Reads the dictionary that begins at `dari`, as pdfjs does. Linear in what it reads, which ends with the dictionary or the file. */
export function bacaObjek(bytes: Uint8Array, dari: number): BacaanObjek {
  const baca = new PembacaKata(bytes, dari);
  const kamus = new Kamus();
  const hasil = (lain: Partial<BacaanObjek> = {}): BacaanObjek => ({
    kerja: (lain.aliran?.isi ?? baca.at) - dari + KERJA_KATA * baca.banyak,
    janggal: false,
    aliran: null,
    ...lain,
  });
  for (let kata = baca.kata(); kata !== null; kata = baca.kata()) {
    const isTutup = kamus.terima(kata);
    if (baca.at - dari > KAMUS_TERPANJANG) return hasil({ janggal: true });
    if (kamus.dalam > 0 && !isTutup) continue;
    const sebelum = baca.at;
    if (isTutup && baca.kata() === "stream") {
      const aliran = { isi: barisBerikut(bytes, baca.at), entri: kamus.entri };
      return kamus.dalam > 0 ? hasil({ janggal: true }) : hasil({ aliran });
    }
    baca.at = sebelum;
    if (kamus.dalam === 0) break;
  }
  return hasil();
}

/** pdfjs takes whatever stands between `stream` and the end of its line. */
function barisBerikut(bytes: Uint8Array, dari: number): number {
  let at = dari;
  while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at++;
  return bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? at + 2 : at + 1;
}

/** Keys and values of the outermost dictionary. */
class Kamus {
  readonly entri = new Map<string, string[]>();
  #tumpukan: string[] = [];
  #kunci = "";
  #menanti = true;

  get dalam(): number {
    return this.#tumpukan.length;
  }

  /** Whether the word closed a dictionary. */
  terima(kata: string): boolean {
    const kini = this.#tumpukan.at(-1);
    if (kata === "<<" || kata === "[") this.#tumpukan.push(kata);
    else if (kata === (kini === "[" ? "]" : ">>")) {
      this.#tumpukan.pop();
      this.#menanti ||= this.dalam === 1;
      return kini === "<<";
    } else if (this.dalam === 1) this.#isi(kata);
    else if (this.dalam === 2 && kini === "[") this.#catat(kata);
    return false;
  }

  #isi(kata: string): void {
    const isKunci = this.#menanti && kata.startsWith("/");
    if (isKunci) this.#kunci = kata;
    else this.#catat(kata);
    this.#menanti = !isKunci;
  }

  #catat(kata: string): void {
    const ada = this.entri.get(this.#kunci);
    if (ada === undefined) this.entri.set(this.#kunci, [kata]);
    else ada.push(kata);
  }
}

/** Words one by one: `<<`, `>>`, `[`, `]`, names, numbers, and `()` for any string. */
class PembacaKata {
  banyak = 0;
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  kata(): string | null {
    this.banyak++;
    this.#lewati();
    const byte = this.bytes[this.at];
    if (byte === undefined) return null;
    const tanda = String.fromCharCode(byte);
    const ganda = (tanda === "<" || tanda === ">") && this.bytes[this.at + 1] === byte;
    if (ganda) return this.#ambil(2, tanda + tanda);
    if (tanda === "(") return this.#kurung();
    if (tanda === "<") return this.#sampai(0x3e);
    if (tanda === "/") return `/${this.#biasa(1).replace(/#([\da-f]{2})/gi, (_, dua) => String.fromCharCode(Number.parseInt(dua, 16)))}`;
    return PEMBATAS.has(byte) ? this.#ambil(1, tanda) : this.#biasa(0);
  }

  #ambil(panjang: number, kata: string): string {
    this.at += panjang;
    return kata;
  }

  /** White space and comments. */
  #lewati(): void {
    for (let byte = this.bytes[this.at]; byte !== undefined; byte = this.bytes[this.at]) {
      if (byte === 0x25) while (this.at < this.bytes.length && this.bytes[this.at] !== 0x0a && this.bytes[this.at] !== 0x0d) this.at++;
      else if (SPASI.has(byte)) this.at++;
      else return;
    }
  }

  #biasa(lewat: number): string {
    this.at += lewat;
    const dari = this.at;
    for (let byte = this.bytes[this.at]; byte !== undefined && !PEMBATAS.has(byte); byte = this.bytes[this.at]) this.at++;
    return String.fromCharCode(...this.bytes.subarray(dari, Math.min(this.at, dari + KATA)));
  }

  #sampai(akhir: number): string {
    const at = this.bytes.indexOf(akhir, this.at);
    this.at = at < 0 ? this.bytes.length : at + 1;
    return "()";
  }

  /** Round brackets stand in each other; a backslash takes the next byte along. */
  #kurung(): string {
    let dalam = 0;
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at];
      if (byte === 0x5c) this.at++;
      else if (byte === 0x28) dalam++;
      else if (byte === 0x29 && --dalam === 0) return this.#ambil(1, "()");
    }
    return "()";
  }
}
