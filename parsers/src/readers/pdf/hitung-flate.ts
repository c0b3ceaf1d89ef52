/**
 * How many bytes a deflate stream unpacks to, without unpacking it. It forgives what pdfjs forgives (wrong distances, codes given twice), where
 * libraries stop: a stream that only looks broken would pass them and fill the memory afterwards. Source: RFC 1950, RFC 1951.
 */

/** What was counted, and what it took in bytes read; `besar` beyond `batas` is not exact. */
export interface Hitungan {
  readonly besar: number;
  readonly kerja: number;
}

/** Building a code for a block of its own takes as long as reading this share of its table. */
const KERJA_TABEL = 16;

/** Counts from the two bytes of the head at `dari` on, until the stream ends by itself, breaks, or is longer than `batas`. */
export function hitungFlate(bytes: Uint8Array, dari: number, batas: number): Hitungan {
  const [cmf = 0, flg = 0] = bytes.subarray(dari, dari + 2);
  if ((cmf & 15) !== 8 || ((cmf << 8) | flg) % 31 !== 0 || (flg & 0x20) !== 0) return { besar: 0, kerja: 2 };
  const bit = new Bit(bytes, dari + 2);
  let besar = 0;
  let tabel = 0;
  for (let akhir = false; !akhir && besar <= batas && !bit.habis; ) {
    akhir = bit.ambil(1) === 1;
    const macam = bit.ambil(2);
    if (macam === 0) besar += bit.mentah();
    else {
      const kode = macam === 1 ? TETAP : macam === 2 ? kodeSendiri(bit) : null;
      if (kode === null) break;
      tabel += (kode.huruf.isi.length + kode.jarak.isi.length + 4_096) / KERJA_TABEL;
      besar += hitungBlok(bit, kode, batas - besar);
    }
  }
  return { besar, kerja: bit.at - dari + tabel };
}

/** Bits from the lowest of each byte up. Behind the end there are zeros, and `habis` is told. */
class Bit {
  habis = false;
  #simpan = 0;
  #banyak = 0;
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  ambil(banyak: number): number {
    this.#isi(banyak);
    const nilai = this.#simpan & ((1 << banyak) - 1);
    this.#buang(banyak);
    return nilai;
  }

  /** The value of the next code; -1 where there is none. */
  kode({ isi, terpanjang }: Tabel): number {
    this.#isi(terpanjang);
    const satu = isi[this.#simpan & ((1 << terpanjang) - 1)] ?? 0;
    const panjang = satu >> 16;
    if (panjang === 0) this.habis = true;
    this.#buang(panjang);
    return this.habis ? -1 : satu & 0xffff;
  }

  /** Passes over a block that is not packed; its length. */
  mentah(): number {
    // pdfjs takes whole bytes that it looked ahead as used up; others go back to them
    const mundur = this.#banyak >> 3;
    this.#simpan = 0;
    this.#banyak = 0;
    if (!this.#cocok(this.at)) this.at -= mundur;
    if (!this.#cocok(this.at)) this.habis = true;
    const panjang = this.habis ? 0 : this.#dua(this.at);
    this.at += 4 + panjang;
    if (this.at >= this.bytes.length) this.habis = true;
    return panjang;
  }

  /** The length of such a block stands there twice, once turned over; pdfjs lets both be zero. */
  #cocok(at: number): boolean {
    const [panjang, balikan] = [this.#dua(at), this.#dua(at + 2)];
    return balikan === (~panjang & 0xffff) || (panjang === 0 && balikan === 0);
  }

  #dua(at: number): number {
    return (this.bytes[at] ?? 0) | ((this.bytes[at + 1] ?? 0) << 8);
  }

  #isi(banyak: number): void {
    for (; this.#banyak < banyak; this.#banyak += 8) this.#simpan |= (this.bytes[this.at++] ?? 0) << this.#banyak;
  }

  #buang(banyak: number): void {
    this.#simpan >>>= banyak;
    this.#banyak -= banyak;
    if (this.at - (this.#banyak >> 3) > this.bytes.length) this.habis = true;
  }
}

/** Of every run of bits that begins with a code its length (upper half) and value. */
interface Tabel {
  readonly isi: Int32Array;
  readonly terpanjang: number;
}
interface Kode {
  readonly huruf: Tabel;
  readonly jarak: Tabel;
}

function tabelOf(panjang: Uint8Array): Tabel {
  const terpanjang = panjang.reduce((paling, satu) => Math.max(paling, satu), 0);
  const isi = new Int32Array(1 << terpanjang);
  for (let bit = 1, kode = 0; bit <= terpanjang; bit++, kode <<= 1) {
    for (let nilai = panjang.indexOf(bit); nilai >= 0; nilai = panjang.indexOf(bit, nilai + 1)) {
      for (let at = balik(kode, bit); at < isi.length; at += 1 << bit) isi[at] = (bit << 16) | nilai;
      kode++;
    }
  }
  return { isi, terpanjang };
}

function balik(kode: number, banyak: number): number {
  let hasil = 0;
  for (let at = 0; at < banyak; at++) hasil = (hasil << 1) | ((kode >> at) & 1);
  return hasil;
}

const TETAP: Kode = {
  huruf: tabelOf(Uint8Array.from({ length: 288 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8))),
  jarak: tabelOf(new Uint8Array(32).fill(5)),
};
const URUTAN = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The codes that a block brings along; `null` where they break off. */
function kodeSendiri(bit: Bit): Kode | null {
  const huruf = bit.ambil(5) + 257;
  const semua = new Uint8Array(huruf + bit.ambil(5) + 1);
  const panjangKode = new Uint8Array(19);
  const banyak = bit.ambil(4) + 4;
  for (const ke of URUTAN.slice(0, banyak)) panjangKode[ke] = bit.ambil(3);
  const tabel = tabelOf(panjangKode);
  let lalu = 0;
  for (let at = 0; at < semua.length; ) {
    const kode = bit.kode(tabel);
    if (kode < 0) return null;
    if (kode !== 16) lalu = kode < 16 ? kode : 0;
    const kali = kode < 16 ? 1 : kode === 16 ? bit.ambil(2) + 3 : kode === 17 ? bit.ambil(3) + 3 : bit.ambil(7) + 11;
    semua.fill(lalu, at, at + kali);
    at += kali;
  }
  return { huruf: tabelOf(semua.subarray(0, huruf)), jarak: tabelOf(semua.subarray(huruf)) };
}

/** Extra bits and least length of the codes 257–285. */
const TAMBAH_PANJANG = [...deret(8, 0), ...[1, 2, 3, 4, 5].flatMap((bit) => deret(4, bit)), 0];
const PANJANG = [...dasar(TAMBAH_PANJANG.slice(0, -1), 3), 258];
const TAMBAH_JARAK = [...deret(4, 0), ...Array.from({ length: 13 }, (_, bit) => deret(2, bit + 1)).flat()];

function deret(kali: number, nilai: number): readonly number[] {
  return Array.from({ length: kali }, () => nilai);
}

function dasar(tambah: readonly number[], awal: number): readonly number[] {
  let kini = awal;
  return tambah.map((bit) => {
    const ini = kini;
    kini += 1 << bit;
    return ini;
  });
}

/** Bytes of one block, up to a few more than `batas`. */
function hitungBlok(bit: Bit, { huruf, jarak }: Kode, batas: number): number {
  let besar = 0;
  while (besar <= batas) {
    const kode = bit.kode(huruf);
    if (kode < 0 || kode === 256) break;
    if (kode < 256) {
      besar++;
      continue;
    }
    besar += (PANJANG[kode - 257] ?? 0) + bit.ambil(TAMBAH_PANJANG[kode - 257] ?? 0);
    const jauh = bit.kode(jarak);
    bit.ambil(TAMBAH_JARAK[jauh] ?? 0);
    if (bit.habis) break;
  }
  return besar;
}
