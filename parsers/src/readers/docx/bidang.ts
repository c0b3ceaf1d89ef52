import type { Unsur } from "./xml.ts";

/** Open fields (§17.16.18), each before its separator, in its code, or behind it. One may run over paragraphs. Every step takes constant time. */
export class Bidang {
  readonly #buka: ("kode" | "hasil")[] = [];
  /** The outermost field that is in its code; -1 where none is. */
  #kode = -1;

  /** Whether what is read here belongs to the code of a field, which no page shows. */
  get dalamKode(): boolean {
    return this.#kode >= 0;
  }

  /** Takes a `w:fldChar`; one that fits nowhere says nothing. */
  terima({ attr }: Unsur): void {
    const macam = attr["w:fldCharType"];
    const atas = this.#buka.length - 1;
    if (macam === "begin") {
      if (this.#kode < 0) this.#kode = atas + 1;
      this.#buka.push("kode");
      return;
    }
    if (atas < 0 || (macam !== "separate" && macam !== "end")) return;
    if (macam === "separate") this.#buka[atas] = "hasil";
    else this.#buka.pop();
    if (this.#kode === atas) this.#kode = -1;
  }

  /** A code ends with its paragraph at the latest: one without end would swallow the rest of the text. */
  akhiriParagraf(): void {
    if (this.#kode >= 0) this.#buka.length = this.#kode;
    this.#kode = -1;
  }
}
