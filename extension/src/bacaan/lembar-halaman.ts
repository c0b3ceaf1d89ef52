/** A page as a `Lembar`: answers what is asked of it and tells what happens to it. Knows nothing of extensions. */
import type { RentangSumber } from "@selaras/parsers";
import type { KabarLembar, Lembar, LembarGagal, PesanLembar } from "../pesan/lembar.ts";
import { Penyorot } from "../sorot/penyorot.ts";
import { TandaHilang } from "../sorot/tanda-hilang.ts";
import { tempatTanda } from "../sorot/tempat-tanda.ts";
import { gulirKe } from "../sorot/tuju.ts";
import { warnaDengan } from "../sorot/warna.ts";
import { bacaHalaman, type HalamanTerbaca } from "./baca-halaman.ts";
import { amatiHalaman } from "./pengamat-halaman.ts";
import { amatiPilihan, pilihanSumber } from "./pilihan.ts";

/** What a page answers; which one, `PesanLembar` says behind each question. */
export type JawabanLembar = Lembar | LembarGagal | RentangSumber | { readonly terpasang: number } | { readonly terlihat: boolean } | null;

/** What a click already does something to. */
const BERGUNA = "a[href], button, input, select, textarea, label, summary";

export class LembarHalaman {
  readonly #dokumen: Document;
  readonly #kabar: (kabar: KabarLembar) => void;
  readonly #penyorot = new Penyorot();
  readonly #tanda: TandaHilang;
  /** What ends listening to the page and to each frame in it. */
  readonly #dengar = new Map<Document, () => void>();
  #terbaca: HalamanTerbaca | null = null;
  #akhiriPengamat: (() => void) | null = null;
  #sedangBaca: Promise<Lembar | LembarGagal> | null = null;

  /** `kabar` is told what the person does in the page, and when the page changes. */
  constructor(dokumen: Document, kabar: (kabar: KabarLembar) => void) {
    this.#dokumen = dokumen;
    this.#kabar = kabar;
    this.#tanda = new TandaHilang(dokumen, (id) => kabar({ dari: "lembar", apa: "klik", id }));
    this.#dengarkan(dokumen);
  }

  async jawab(pesan: PesanLembar): Promise<JawabanLembar> {
    switch (pesan.apa) {
      case "baca":
        // asked twice at once, the page is read once
        this.#sedangBaca ??= this.#baca().finally(() => {
          this.#sedangBaca = null;
        });
        return this.#sedangBaca;
      case "sorot":
        return this.#sorot(pesan);
      case "tuju":
        return { terlihat: this.#tuju(pesan.id, pesan.rentang) };
      case "pilihan":
        return this.#pilihan();
      case "bersihkan":
        this.#bersihkan();
        return { terpasang: 0 };
    }
  }

  /** Leaves the page as it was found. */
  tutup(): void {
    this.#bersihkan();
    this.#akhiriPengamat?.();
    for (const akhiri of this.#dengar.values()) akhiri();
    this.#terbaca = null;
  }

  async #baca(): Promise<Lembar | LembarGagal> {
    this.#akhiriPengamat?.();
    this.#akhiriPengamat = null;
    const hasil = await bacaHalaman(this.#dokumen);
    if ("gagal" in hasil) {
      this.#terbaca = null;
      this.#bersihkan();
      return hasil;
    }
    // marks of another text would now stand at other words
    if (this.#terbaca !== null && this.#terbaca.lembar.sumber !== hasil.lembar.sumber) this.#bersihkan();
    this.#terbaca = hasil;
    for (const dokumen of hasil.indeks.dokumen) this.#dengarkan(dokumen);
    this.#akhiriPengamat = amatiHalaman(hasil.wadah, hasil.lembar.sumber, () => this.#kabar({ dari: "lembar", apa: "berubah" }));
    return hasil.lembar;
  }

  #sorot(pesan: Extract<PesanLembar, { apa: "sorot" }>): { readonly terpasang: number } {
    if (this.#terbaca === null) return { terpasang: 0 };
    this.#penyorot.rupa = warnaDengan(pesan.warna ?? {});
    const { indeks } = this.#terbaca;
    return { terpasang: this.#penyorot.pasang(pesan.sorotan, indeks) + this.#tanda.pasang(pesan.hilang, indeks) };
  }

  #tuju(id: string, rentang: RentangSumber): boolean {
    if (this.#terbaca === null) return false;
    const { indeks } = this.#terbaca;
    const tanda = this.#tanda.kedip(id);
    // where words are missing, those before them show the place
    const kata = rentang.dari < rentang.sampai ? indeks.rentangDom(rentang) : [tempatTanda(indeks, rentang.dari)?.huruf ?? []].flat();
    const tujuan = tanda ?? kata[0];
    if (tujuan === undefined) return false;
    if (tanda === null) this.#penyorot.kedip(kata);
    return gulirKe(tujuan);
  }

  #dengarkan(dokumen: Document): void {
    if (this.#dengar.has(dokumen)) return;
    const klik = (kejadian: MouseEvent): void => this.#klik(dokumen, kejadian);
    dokumen.addEventListener("click", klik);
    const akhiriPilihan = amatiPilihan(
      dokumen,
      () => this.#terbaca?.indeks ?? null,
      (rentang) => this.#kabar({ dari: "lembar", apa: "pilihan", rentang }),
    );
    this.#dengar.set(dokumen, () => {
      dokumen.removeEventListener("click", klik);
      akhiriPilihan();
    });
  }

  /** A page and a frame in it can each have a selection; the first that is of the text counts. */
  #pilihan(): RentangSumber | null {
    for (const dokumen of this.#terbaca?.indeks.dokumen ?? []) {
      const rentang = this.#terbaca === null ? null : pilihanSumber(dokumen, this.#terbaca.indeks);
      if (rentang !== null) return rentang;
    }
    return null;
  }

  #klik(dokumen: Document, { target, clientX, clientY, defaultPrevented }: MouseEvent): void {
    // links and buttons of the page, and selecting words, keep their meaning
    if (defaultPrevented || (target as Element | null)?.closest?.(BERGUNA) != null) return;
    if (dokumen.getSelection()?.isCollapsed === false) return;
    const id = this.#penyorot.pada(dokumen, clientX, clientY);
    if (id !== null) this.#kabar({ dari: "lembar", apa: "klik", id });
  }

  #bersihkan(): void {
    this.#penyorot.bersihkan();
    this.#tanda.bersihkan();
  }
}
