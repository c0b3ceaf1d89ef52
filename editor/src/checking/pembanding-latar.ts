/** The page's side of the worker: tells it what changed, when it is time, and hands on what it answers. */
import type { AsalUsul, IsiRancangan, Peraturan } from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";
import { createPenjadwal, type Jam } from "./penjadwal.ts";
import type { HasilPekerja, JawabanPekerja, JawabanPertanyaan, Pertanyaan, PesanPekerja } from "./pesan-deviasi.ts";
import { petakanRuas, ubahanOf } from "./ubahan.ts";

/** What is used of a `Worker`. */
export interface Pekerja {
  readonly kirim: (pesan: PesanPekerja) => void;
  readonly berhenti: () => void;
}

/** Starts a worker; `gagal` is called where it cannot run or falls over. */
export type BuatPekerja = (terima: (jawaban: JawabanPekerja) => void, gagal: (sebab: string) => void) => Pekerja;

export interface AcuanLatar {
  readonly peraturan: Peraturan;
  readonly asal: readonly AsalUsul[];
}

interface BahanLatar {
  readonly buatPekerja: BuatPekerja;
  readonly jam: Jam;
  /** The draft as it is now. */
  readonly doc: () => Node;
  /** `terkirim` are the blocks that were compared. */
  readonly onHasil: (hasil: HasilPekerja, terkirim: readonly Node[]) => void;
  readonly onGagal: (sebab: string) => void;
}

/** Asks the worker. */
export type Tanya = <J extends Pertanyaan["jenis"]>(
  pertanyaan: Extract<Pertanyaan, { readonly jenis: J }>,
) => Promise<JawabanPertanyaan[J] | null>;

export interface PembandingLatar {
  readonly pasangAcuan: (acuan: AcuanLatar) => void;
  /** The draft changed; stands on the way of every key. */
  readonly berubah: () => void;
  /** `null` where the worker cannot answer, or stopped meanwhile. */
  readonly tanya: Tanya;
  readonly berhenti: () => void;
}

const blok = (doc: Node): readonly Node[] => Array.from({ length: doc.childCount }, (_, at) => doc.child(at));

const CARA = {
  kunci: (node: Node): string | null => (typeof node.attrs.id === "string" ? node.attrs.id : null),
  sama: (lama: Node, baru: Node): boolean => lama.eq(baru),
};

export function createPembandingLatar({ buatPekerja, jam, doc, onHasil, onGagal }: BahanLatar): PembandingLatar {
  let pekerja: Pekerja | null = null;
  let acuan: AcuanLatar | null = null;
  let terkirim: readonly Node[] = [];
  let versi = 0;
  /** Answers to older questions are about another acuan. */
  let berlakuDari = 0;
  let tiket = 0;
  const ditunggu = new Map<number, (isi: JawabanPertanyaan[keyof JawabanPertanyaan]) => void>();
  const penjadwal = createPenjadwal(kirimNaskah, jam);

  function mulaiPekerja(): Pekerja {
    pekerja?.berhenti();
    terkirim = [];
    const baru = buatPekerja(terima, (sebab) => {
      if (pekerja !== baru) return;
      // It is started anew with the next change; what is shown stays.
      pekerja = null;
      lepaskan();
      onGagal(sebab);
      penjadwal.selesai();
    });
    pekerja = baru;
    return baru;
  }

  function kirimNaskah(): void {
    if (acuan === null) {
      penjadwal.selesai();
      return;
    }
    if (pekerja === null) mulaiPekerja().kirim({ jenis: "acuan", ...acuan });
    const kini = blok(doc());
    const ruas = petakanRuas(ubahanOf(terkirim, kini, CARA), (node) => node.toJSON() as IsiRancangan);
    terkirim = kini;
    versi++;
    pekerja?.kirim({ jenis: "naskah", versi, ruas });
  }

  function terima(jawaban: JawabanPekerja): void {
    if (jawaban.jenis === "jawaban") {
      ditunggu.get(jawaban.tiket)?.(jawaban.isi);
      ditunggu.delete(jawaban.tiket);
      return;
    }
    if (jawaban.versi >= berlakuDari) {
      if (jawaban.jenis === "hasil") onHasil(jawaban, terkirim);
      else onGagal(jawaban.sebab);
    }
    penjadwal.selesai();
  }

  function lepaskan(): void {
    for (const jawab of ditunggu.values()) jawab(null);
    ditunggu.clear();
  }

  return {
    pasangAcuan: (baru) => {
      acuan = baru;
      berlakuDari = versi + 1;
      pekerja?.kirim({ jenis: "acuan", ...baru });
      penjadwal.segera();
    },
    berubah: penjadwal.berubah,
    tanya: <J extends Pertanyaan["jenis"]>(pertanyaan: Extract<Pertanyaan, { readonly jenis: J }>) => {
      if (pekerja === null) return Promise.resolve(null);
      const own = ++tiket;
      pekerja.kirim({ jenis: "tanya", tiket: own, pertanyaan });
      // The worker answers with what was asked for.
      return new Promise<JawabanPertanyaan[J] | null>((resolve) => ditunggu.set(own, resolve as never));
    },
    berhenti: () => {
      penjadwal.berhenti();
      lepaskan();
      pekerja?.berhenti();
      pekerja = null;
    },
  };
}
