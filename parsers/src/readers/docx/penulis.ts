import type { OpsiBaca, PerubahanNaskah } from "../naskah-berkas.ts";
import type { Ubahan } from "./isi-word.ts";

/** What is known of a line besides its text. */
export interface PetunjukBaris {
  readonly kepala: number;
  readonly jarakSebelum: boolean;
  readonly butir: boolean;
  /** Its style says that it is an item. */
  readonly rincian?: boolean;
  /** Its style says that it is a heading of a lampiran of this depth; 0 where it says nothing. */
  readonly subjudul?: number;
  /** Nothing at its start is a label. */
  readonly lepas: boolean;
  /** Bold of its paragraph mark: of a line that is its label only. */
  readonly tebal: boolean;
}

/** A line that says something. Offsets are UTF-16 code units of the whole text. */
export interface BarisTertulis {
  readonly dari: number;
  readonly sampai: number;
  readonly baris: number;
  readonly tabel: boolean;
  readonly petunjuk: PetunjukBaris;
  readonly tebal: boolean;
  /** Offsets at which no label begins. */
  readonly lepas: readonly number[];
}

const POLOS: PetunjukBaris = { kepala: 0, jarakSebelum: false, butir: false, lepas: false, tebal: false };

/** Puts the text together line by line, and notes on it what tracked changes would make of it. */
export class Penulis {
  readonly baris: BarisTertulis[] = [];
  readonly perubahan: PerubahanNaskah[] = [];
  readonly #cara: NonNullable<OpsiBaca["perubahan"]>;
  readonly #potong: string[] = [];
  #panjang = 0;
  #mulai = 0;
  #nomor = 1;
  #berisi = false;
  /** A blank that is printed only when a word follows, and the change that it is part of. */
  #jeda: { readonly ubahan: Ubahan | null } | null = null;
  /** The same in what is proposed. */
  #jedaSisip: Ubahan | null = null;
  /** Right behind the start of a line or cell, or a blank that was printed for a tab: blanks here say nothing. */
  #spasi = true;
  #petunjuk: PetunjukBaris | null = null;
  #tebal = true;
  #huruf = false;
  #lepas: number[] = [];
  #kosong = true;
  #dalamTabel = false;

  constructor(cara: NonNullable<OpsiBaca["perubahan"]>) {
    this.#cara = cara;
  }

  /** Where the next letter comes to stand. */
  get letak(): number {
    return this.#panjang;
  }

  /** Where the line that is being written begins. */
  get mulaiBaris(): number {
    return this.#mulai;
  }

  get barisBerisi(): boolean {
    return this.#berisi;
  }

  get dalamLarik(): boolean {
    return this.#dalamTabel;
  }

  get sumber(): string {
    return this.#potong.join("");
  }

  /** Whether such words stand in the text that is written. */
  tampak(ubahan: Ubahan | null): boolean {
    return ubahan === null || ubahan.macam !== (this.#cara === "terima" ? "hapus" : "sisip");
  }

  /** Whether such a thing stands in the text that is written or, where changes are told apart, would. */
  diambil(ubahan: Ubahan | null): boolean {
    return this.#cara === "usul" || this.tampak(ubahan);
  }

  /** Begins a table row, in which lines do not break, or ends it. */
  larik(buka: boolean): void {
    this.#dalamTabel = buka;
  }

  /** Hints for the line; only the first paragraph of a line gives them. */
  beri(petunjuk: PetunjukBaris): void {
    this.#petunjuk ??= petunjuk;
  }

  /** Adds words. `label` is printed by a list and has no say in whether the line is bold. */
  teks(teks: string, ubahan: Ubahan | null, tebal: boolean, lepas = false, label = false): void {
    const bagian = teks.split("\t");
    for (const [at, satu] of bagian.entries()) {
      if (at > 0) this.jeda(ubahan);
      if (satu !== "") this.#kata(satu, ubahan, tebal, lepas && at === 0, label);
    }
  }

  #kata(teks: string, ubahan: Ubahan | null, tebal: boolean, lepas: boolean, label: boolean): void {
    const kata = this.#spasi || this.#jeda !== null ? teks.replace(/^ +/, "") : teks;
    if (kata === "") return;
    this.#cetakJeda();
    if (!this.tampak(ubahan)) {
      this.#usulSisip(kata, ubahan);
      this.#spasi = false;
      return;
    }
    if (lepas) this.#lepas.push(this.#panjang);
    this.#usulHapus(kata.length, ubahan);
    this.#tambah(kata);
    this.#spasi = false;
    if (kata.trim() === "") return;
    this.#berisi = true;
    if (label) return;
    this.#huruf = true;
    this.#tebal &&= tebal;
  }

  /** Sets what follows apart by a blank. */
  jeda(ubahan: Ubahan | null): void {
    if (!this.tampak(ubahan)) this.#jedaSisip ??= ubahan;
    else if (!this.#spasi && this.#potong.at(-1)?.endsWith(" ") !== true) this.#jeda ??= { ubahan };
  }

  /** Prints the waiting blank, so that what is marked from here on begins with a letter. */
  #cetakJeda(): void {
    if (this.#jedaSisip !== null && this.#jeda === null) this.#usulSisip(" ", this.#jedaSisip);
    this.#jedaSisip = null;
    if (this.#jeda === null) return;
    this.#usulHapus(1, this.#jeda.ubahan);
    this.#tambah(" ");
    this.#spasi = true;
    this.#jeda = null;
  }

  #lupakanJeda(): void {
    [this.#jeda, this.#jedaSisip] = [null, null];
  }

  /** The place of a mark before the next letter. */
  letakBerikut(): number {
    this.#cetakJeda();
    return this.#panjang;
  }

  /** Sets a cell apart from the one before. */
  tab(ubahan: Ubahan | null): void {
    this.#lupakanJeda();
    if (this.tampak(ubahan)) {
      this.#usulHapus(1, ubahan);
      this.#tambah("\t");
    } else this.#usulSisip("\t", ubahan);
    this.#spasi = true;
  }

  /** Ends the line. In a table row a blank stands for it. */
  putus(ubahan: Ubahan | null): void {
    if (this.#dalamTabel) {
      this.jeda(ubahan);
      return;
    }
    this.#lupakanJeda();
    if (this.tampak(ubahan)) this.akhiri(false, ubahan);
    else this.#usulSisip("\n", ubahan);
  }

  /** Ends a table row. */
  akhiriLarik(ubahan: Ubahan | null): void {
    this.#lupakanJeda();
    if (this.tampak(ubahan)) this.akhiri(true, ubahan);
    else this.#usulSisip("\n", ubahan);
  }

  /** Ends the line as what it is. */
  akhiri(tabel: boolean, ubahan: Ubahan | null): void {
    this.#usulHapus(1, ubahan);
    if (this.#berisi) {
      const petunjuk = this.#petunjuk ?? POLOS;
      this.baris.push({
        dari: this.#mulai,
        sampai: this.#panjang,
        baris: this.#nomor,
        tabel,
        petunjuk: tabel
          ? { ...POLOS, lepas: petunjuk.lepas, jarakSebelum: this.#kosong }
          : { ...petunjuk, jarakSebelum: petunjuk.jarakSebelum || this.#kosong },
        tebal: !tabel && (this.#huruf ? this.#tebal : petunjuk.tebal),
        lepas: this.#lepas,
      });
    }
    this.#kosong = !this.#berisi;
    this.#tambah("\n");
    this.#mulai = this.#panjang;
    this.#nomor++;
    // once the end of the line is taken away, blanks behind it are blanks between words
    [this.#berisi, this.#tebal, this.#huruf, this.#spasi] = [false, true, false, ubahan === null];
    this.#lupakanJeda();
    this.#petunjuk = null;
    this.#lepas = [];
  }

  #tambah(teks: string): void {
    this.#potong.push(teks);
    this.#panjang += teks.length;
  }

  #usulSisip(teks: string, ubahan: Ubahan | null): void {
    if (this.#cara === "usul" && ubahan !== null) this.#usul(this.#panjang, this.#panjang, teks, ubahan);
  }

  #usulHapus(panjang: number, ubahan: Ubahan | null): void {
    if (this.#cara === "usul" && ubahan !== null) this.#usul(this.#panjang, this.#panjang + panjang, "", ubahan);
  }

  /** Changes of one person that touch are one. */
  #usul(dari: number, sampai: number, ganti: string, { oleh, kapan }: Ubahan): void {
    const lalu = this.perubahan.at(-1);
    if (lalu !== undefined && lalu.sampai === dari && lalu.oleh === oleh)
      this.perubahan[this.perubahan.length - 1] = { ...lalu, sampai, ganti: lalu.ganti + ganti };
    else this.perubahan.push({ dari, sampai, ganti, oleh, kapan });
  }
}
