/** Text pieces of PDF pages as lines. Pure: what draws and what fetches stands elsewhere. */
import type { RentangSumber } from "../../compare/bacaan/bacaan.ts";
import type { Block } from "../block.ts";
import type { SelNaskah, TabelNaskah } from "../naskah-berkas.ts";
import { type BarisJadi, blokPdf, type Potong } from "./blok-pdf.ts";
import type { ButirPdf } from "./butir-pdf.ts";
import type { GarisPdf } from "./garis-pdf.ts";
import type { BarisTampak } from "./paragraf-pdf.ts";
import { type Baris, sambungButir } from "./susun-baris.ts";
import { type IsiHalaman, type SelHalaman, susunHalaman } from "./susun-halaman.ts";
import { tabelNaskah } from "./tabel-naskah.ts";

export interface NaskahPdf {
  /** Lines end with a line feed; an item of a page is in it letter by letter. */
  readonly sumber: string;
  readonly blok: readonly Block[];
  /** Offset at which each page begins. */
  readonly halaman: readonly number[];
  /** Of each page, for each of its pieces, where it stands in `sumber`; `null` for one that was left out (printed twice, or as asked). */
  readonly letak: readonly (readonly (RentangSumber | null)[])[];
  readonly tabel: readonly TabelNaskah[];
}

export interface OpsiBaris {
  /** Lines of one paragraph become one block where their places say so for certain; words cut at the end of a line are whole in it. */
  readonly paragraf?: boolean;
  /** Of each page the pieces that are left out. */
  readonly tanpa?: readonly ReadonlySet<number>[];
  /** Of each page its ruled lines: what stands in a grid of them becomes a table, one row each. */
  readonly garis?: readonly (readonly GarisPdf[])[];
}

/** Lines of the pages in reading order, and where every piece of them went. Linear in the pieces but for sorting them. */
export function barisPdf(halaman: readonly (readonly ButirPdf[])[], opsi: OpsiBaris = {}): NaskahPdf {
  const tulis = new Penulis();
  const awal: number[] = [];
  const letak: (RentangSumber | null)[][] = [];
  for (const [nomor, butir] of halaman.entries()) {
    awal.push(tulis.panjang);
    const tempat: (RentangSumber | null)[] = butir.map(() => null);
    letak.push(tempat);
    const isi = susunHalaman(butir, opsi.tanpa?.[nomor], opsi.garis?.[nomor]);
    for (const satu of isi) tulis.isi(satu, butir, tempat, nomor);
  }
  const sumber = tulis.sumber();
  const blok = blokPdf(sumber, tulis.jadi, opsi.paragraf === true);
  return { sumber, blok, halaman: awal, letak, tabel: tabelNaskah(tulis.jadi) };
}

/** Points by which the edges of a table may differ from page to page. */
const TEPI_SAMA = 4;

/** Writes the source line by line. */
class Penulis {
  panjang = 0;
  readonly jadi: BarisJadi[] = [];
  readonly #bagian: string[] = [];
  #bidang = { halaman: -1, kolom: 0, nomor: -1 };
  #tabel: { readonly lajur: readonly number[]; readonly halaman: number } | null = null;

  sumber(): string {
    return this.#bagian.join("");
  }

  isi(satu: IsiHalaman, butir: readonly ButirPdf[], tempat: (RentangSumber | null)[], halaman: number): void {
    const dari = this.panjang;
    if ("sel" in satu) {
      const awal = satu.lajur !== null && !this.#lanjutTabel(satu.lajur, halaman);
      if (satu.lajur !== null) this.#tabel = { lajur: satu.lajur, halaman };
      const sel = satu.sel.flatMap((isi, nomor): readonly SelNaskah[] => {
        if (nomor > 0) this.#tambah("\t");
        return isi === null ? [] : [this.#sel(isi, butir, tempat)];
      });
      this.jadi.push({ dari, sampai: this.panjang, sel, awal });
    } else {
      const potong = this.#baris(butir, satu.baris, tempat, true);
      this.jadi.push({
        dari,
        sampai: this.panjang,
        potong,
        tampak: tampakOf(butir, satu.baris, potong, satu.renggang, this.#bidangOf(halaman, satu.kolom)),
      });
    }
    this.#tambah("\n");
  }

  /** Columns and pages are counted through: a text goes on from each to the next. */
  #bidangOf(halaman: number, kolom: number): number {
    if (halaman !== this.#bidang.halaman || kolom !== this.#bidang.kolom) this.#bidang = { halaman, kolom, nomor: this.#bidang.nomor + 1 };
    return this.#bidang.nomor;
  }

  /** A table goes on where the page before ended with a row between the same edges. */
  #lanjutTabel(lajur: readonly number[], halaman: number): boolean {
    const atas = this.jadi.at(-1);
    const lalu = this.#tabel;
    if (lalu === null || atas === undefined || !("sel" in atas) || halaman !== lalu.halaman + 1) return false;
    return lajur.length === lalu.lajur.length && lajur.every((tepi, nomor) => Math.abs(tepi - (lalu.lajur[nomor] ?? 0)) < TEPI_SAMA);
  }

  #sel({ baris, colspan, rowspan }: SelHalaman, butir: readonly ButirPdf[], tempat: (RentangSumber | null)[]): SelNaskah {
    const dari = this.panjang;
    for (const [ke, satu] of baris.entries()) {
      if (ke > 0 && !/\p{L}-$/u.test(this.#bagian.at(-1) ?? "")) this.#tambah(" ");
      this.#baris(butir, { ...satu, butir: satu.butir.filter((index) => butir[index]?.teks.trim() !== "") }, tempat, false);
    }
    return { dari, sampai: this.panjang, colspan, rowspan };
  }

  /** Writes one line and notes where each piece went. */
  #baris(butir: readonly ButirPdf[], baris: Baris, tempat: (RentangSumber | null)[], kolom: boolean): readonly Potong[] {
    return sambungButir(butir, baris).map(({ index, antara }) => {
      const { teks, tebal } = butir[index] as ButirPdf;
      this.#tambah(kolom || antara === "" ? antara : " ");
      const dari = this.panjang;
      this.#tambah(teks);
      tempat[index] = { dari, sampai: this.panjang };
      return { index, teks, dari, tebal, kolom: antara === "\t" };
    });
  }

  #tambah(teks: string): void {
    this.#bagian.push(teks);
    this.panjang += teks.length;
  }
}

/** The letters of a word are wider than what stands between words: measured on capitals. */
const LEBAR_KATA = 1.25;

/** The line as it is seen. */
function tampakOf(butir: readonly ButirPdf[], baris: Baris, potong: readonly Potong[], renggang: boolean, bidang: number): BarisTampak {
  const tampak = potong.flatMap(({ index, teks }) => (teks.trim() === "" ? [] : [butir[index] as ButirPdf]));
  const [awal] = tampak;
  const kata =
    awal === undefined ? 0 : (LEBAR_KATA * awal.lebar * (/\S+/u.exec(awal.teks)?.[0].length ?? 0)) / Math.max(awal.teks.length, 1);
  return {
    bidang,
    kiri: awal?.x ?? 0,
    kanan: tampak.reduce((paling, { x, lebar }) => Math.max(paling, x + lebar), 0),
    awalan: tampak.map(({ x }) => x),
    tinggi: baris.tinggi,
    teks: potong
      .map(({ teks, kolom }) => (kolom ? `\t${teks}` : teks))
      .join(" ")
      .trim(),
    kata,
    renggang,
    sendiri: awal?.miring === true || potong.some(({ kolom }) => kolom),
  };
}
