/** What a walk over a page found, in order: the text, and where lines begin and end. */
import { type Block, LineBuilder } from "@selaras/parsers/baris";
import { IndeksTeks } from "./indeks-teks.ts";

/** One step of what the reader of lines is told. Text stands in the text of the page; a label too, though no node has it. */
type Langkah =
  | { readonly apa: "teks"; readonly dari: number; readonly sampai: number; readonly judul: number; readonly tebal: boolean }
  | { readonly apa: "label"; readonly dari: number; readonly sampai: number }
  | { readonly apa: "akhir"; readonly renggang: boolean }
  | { readonly apa: "baris"; readonly buka: boolean }
  | { readonly apa: "sel" | "butir" };

/** Letters between lines: none yet or just text, one line end, an empty line. */
type Ujung = 0 | 1 | 2;

/**
 * Collects the text of a page as whoever reads it would write it down: lines end with a line end, paragraphs with two, cells are set apart by
 * tabs, printed labels of lists stand before their items. Text of the page itself stays letter by letter as it is.
 */
export class Jejak {
  readonly indeks = new IndeksTeks();
  readonly #bagian: string[] = [];
  readonly #langkah: Langkah[] = [];
  #panjang = 0;
  #ujung: Ujung = 2;
  /** The last letter is white space, or there is none. */
  #longgar = true;
  #dalamBaris = false;
  #putus = false;

  /** UTF-16 code units so far. */
  get panjang(): number {
    return this.#panjang;
  }

  /** Nothing stands on the line yet. */
  get awalBaris(): boolean {
    return this.#ujung > 0;
  }

  get sumber(): string {
    return this.#bagian.join("");
  }

  teks(simpul: Text, judul: number, tebal: boolean): void {
    // white space at the beginning of a line, or behind other white space, is that of the file, not of the page
    const geser = this.#longgar ? simpul.data.length - simpul.data.trimStart().length : 0;
    if (geser === simpul.data.length) return;
    const dari = this.#tanam(simpul, geser);
    this.#langkah.push({ apa: "teks", dari, sampai: this.#panjang, judul, tebal });
  }

  /** Text whose line ends are those of the page, as in `pre`. */
  teksBerbaris(simpul: Text, judul: number, tebal: boolean): void {
    let dari = this.#tanam(simpul, 0);
    for (const [nomor, baris] of simpul.data.split("\n").entries()) {
      if (nomor > 0) {
        this.#langkah.push({ apa: "akhir", renggang: baris.trim() === "" });
        dari++;
      }
      this.#langkah.push({ apa: "teks", dari, sampai: dari + baris.length, judul, tebal });
      dari += baris.length;
    }
    if (simpul.data.endsWith("\n")) this.#ujung = 1;
  }

  /** A printed label: `a.`; a blank follows. */
  label(tulisan: string): void {
    const dari = this.#panjang;
    this.#tulis(`${tulisan} `);
    this.#ujung = 0;
    this.#langkah.push({ apa: "label", dari, sampai: this.#panjang });
  }

  butir(): void {
    this.#langkah.push({ apa: "butir" });
  }

  /** White space that the page prints and no node has. */
  sela(): void {
    if (this.#longgar) return;
    const dari = this.#panjang;
    this.#tulis(" ");
    this.#langkah.push({ apa: "teks", dari, sampai: this.#panjang, judul: 0, tebal: true });
  }

  /** Ends the line; `renggang` leaves white space below it, as after a paragraph. */
  akhir(renggang = false): void {
    this.#langkah.push({ apa: "akhir", renggang });
    this.#pisahkan(renggang ? 2 : 1);
  }

  /** Begins or ends a row of a table, in which lines do not break. */
  baris(buka: boolean): void {
    this.#langkah.push({ apa: "baris", buka });
    this.#dalamBaris = buka;
    if (!buka) this.#pisahkan(1);
  }

  sel(): void {
    this.#langkah.push({ apa: "sel" });
    if (this.#ujung === 0) this.#tulis("\t");
  }

  /** Something was passed over: no mark runs over it. */
  putuskan(): void {
    this.#putus = true;
  }

  /** The lines; stops now and then, so that whoever asks can let others go first. */
  *susun(): Generator<void, readonly Block[]> {
    const sumber = this.sumber;
    const lines = new LineBuilder(sumber);
    for (const [nomor, langkah] of this.#langkah.entries()) {
      jalankan(lines, sumber, langkah);
      if (nomor % 50 === 49) yield;
    }
    lines.end();
    return lines.blocks.map(padatkan);
  }

  #tanam(simpul: Text, geser: number): number {
    const dari = this.#panjang;
    this.indeks.tambah(simpul, dari, geser, this.#putus);
    this.#putus = false;
    this.#tulis(geser === 0 ? simpul.data : simpul.data.slice(geser));
    this.#ujung = 0;
    return dari;
  }

  #tulis(tulisan: string): void {
    this.#bagian.push(tulisan);
    this.#panjang += tulisan.length;
    this.#longgar = tulisan.trimEnd().length < tulisan.length;
  }

  /** Texts of two lines never touch. */
  #pisahkan(ujung: Ujung): void {
    if (this.#dalamBaris) {
      if (!this.#longgar) this.#tulis(" ");
      return;
    }
    while (this.#ujung < ujung) {
      this.#tulis("\n");
      this.#ujung++;
    }
  }
}

function jalankan(lines: LineBuilder, sumber: string, langkah: Langkah): void {
  if (langkah.apa === "teks")
    lines.text(sumber.slice(langkah.dari, langkah.sampai), langkah.dari, langkah.sampai, langkah.judul, langkah.tebal);
  // a label does not decide whether the line is bold or a heading
  else if (langkah.apa === "label") lines.text(sumber.slice(langkah.dari, langkah.sampai), langkah.dari, langkah.sampai, 0, true);
  else if (langkah.apa === "akhir") lines.end(langkah.renggang);
  else if (langkah.apa === "baris") lines.row(langkah.buka);
  else if (langkah.apa === "sel") lines.tab();
  else lines.bullet();
}

/** Neighbouring spans as one where both say what the text says: words by words they are most of what has to be sent. */
function padatkan(blok: Block): Block {
  const spans: Block["spans"][number][] = [];
  for (const span of blok.spans) {
    const lalu = spans.at(-1);
    const sama = span.length === span.end - span.start && span.length > 0;
    if (
      lalu !== undefined &&
      sama &&
      lalu.length === lalu.end - lalu.start &&
      lalu.length > 0 &&
      lalu.end === span.start &&
      lalu.at + lalu.length === span.at
    )
      spans[spans.length - 1] = { ...lalu, length: lalu.length + span.length, end: span.end };
    else spans.push(span);
  }
  return { ...blok, spans };
}
