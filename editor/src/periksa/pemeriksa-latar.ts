/** The page's side of the worker that checks: tells it what changed, when it is time, and hands on what it answers. */
import type { IsiRancangan, Peraturan } from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";
import { createPenjadwal, type Jam } from "../checking/penjadwal.ts";
import { petakanRuas, type Ruas, ubahanOf } from "../checking/ubahan.ts";
import type { HasilPekerjaPeriksa, JawabanPeriksa, JawabanPertanyaanPeriksa, PertanyaanPeriksa, PesanPeriksa } from "./pesan-periksa.ts";

/** What is used of a `Worker`. */
interface PekerjaPeriksa {
  readonly kirim: (pesan: PesanPeriksa) => void;
  readonly berhenti: () => void;
}

/** Starts a worker; `gagal` is called where it cannot run or falls over. */
export type BuatPekerjaPeriksa = (terima: (jawaban: JawabanPeriksa) => void, gagal: (sebab: string) => void) => PekerjaPeriksa;

interface BahanPemeriksa {
  readonly buatPekerja: BuatPekerjaPeriksa;
  readonly jam: Jam;
  /** The draft as it is now. */
  readonly doc: () => Node;
  /** `terkirim` are the blocks that were checked; `awal` says that the answer is told against nothing. */
  readonly onHasil: (hasil: HasilPekerjaPeriksa, terkirim: readonly Node[], awal: boolean) => void;
  readonly onGagal: (sebab: string) => void;
}

export interface PemeriksaLatar {
  readonly pasangAcuan: (acuan: Peraturan | null) => void;
  /** The draft changed; stands on the way of every key. */
  readonly berubah: () => void;
  /** What would be found in this draft; `null` where the worker cannot answer, or stopped meanwhile. */
  readonly uji: (doc: Node) => Promise<JawabanPertanyaanPeriksa["uji"]>;
  readonly bantuan: (kaidah: string) => Promise<JawabanPertanyaanPeriksa["bantuan"]>;
  readonly berhenti: () => void;
}

const blok = (doc: Node): readonly Node[] => Array.from({ length: doc.childCount }, (_, at) => doc.child(at));

const CARA = {
  kunci: (node: Node): string | null => (typeof node.attrs.id === "string" ? node.attrs.id : null),
  sama: (lama: Node, baru: Node): boolean => lama.eq(baru),
};

const ruasOf = (lama: readonly Node[], baru: readonly Node[]): readonly Ruas<IsiRancangan>[] =>
  petakanRuas(ubahanOf(lama, baru, CARA), (node) => node.toJSON() as IsiRancangan);

export function createPemeriksaLatar({ buatPekerja, jam, doc, onHasil, onGagal }: BahanPemeriksa): PemeriksaLatar {
  let pekerja: PekerjaPeriksa | null = null;
  let acuan: Peraturan | null = null;
  let terkirim: readonly Node[] = [];
  let versi = 0;
  let tiket = 0;
  let pertama = true;
  const ditunggu = new Map<number, (isi: JawabanPertanyaanPeriksa[keyof JawabanPertanyaanPeriksa]) => void>();
  const penjadwal = createPenjadwal(kirimNaskah, jam);

  function pekerjaKini(): PekerjaPeriksa {
    if (pekerja !== null) return pekerja;
    terkirim = [];
    pertama = true;
    const baru = buatPekerja(terima, (sebab) => {
      if (pekerja !== baru) return;
      // It is started anew with the next change; what is shown stays.
      baru.berhenti();
      pekerja = null;
      lepaskan();
      onGagal(sebab);
      penjadwal.selesai();
    });
    pekerja = baru;
    if (acuan !== null) baru.kirim({ jenis: "acuan", peraturan: acuan });
    return baru;
  }

  function kirimNaskah(): void {
    const kini = pekerjaKini();
    const blocks = blok(doc());
    const ruas = ruasOf(terkirim, blocks);
    terkirim = blocks;
    versi++;
    kini.kirim({ jenis: "naskah", versi, ruas });
  }

  function terima(jawaban: JawabanPeriksa): void {
    if (jawaban.jenis === "jawaban") {
      ditunggu.get(jawaban.tiket)?.(jawaban.isi);
      ditunggu.delete(jawaban.tiket);
      return;
    }
    if (jawaban.jenis === "gagal") onGagal(jawaban.sebab);
    else {
      onHasil(jawaban, terkirim, pertama);
      pertama = false;
    }
    penjadwal.selesai();
  }

  function lepaskan(): void {
    for (const jawab of ditunggu.values()) jawab(null);
    ditunggu.clear();
  }

  function tanya<J extends PertanyaanPeriksa["jenis"]>(
    pertanyaan: Extract<PertanyaanPeriksa, { readonly jenis: J }>,
  ): Promise<JawabanPertanyaanPeriksa[J]> {
    if (pekerja === null) return Promise.resolve(null);
    const own = ++tiket;
    pekerja.kirim({ jenis: "tanya", tiket: own, pertanyaan });
    // The worker answers with what was asked for.
    return new Promise((resolve) => ditunggu.set(own, resolve as never));
  }

  return {
    pasangAcuan: (baru) => {
      acuan = baru;
      pekerja?.kirim({ jenis: "acuan", peraturan: baru });
      penjadwal.segera();
    },
    berubah: penjadwal.berubah,
    uji: (naskah) => tanya({ jenis: "uji", ruas: ruasOf(terkirim, blok(naskah)) }),
    bantuan: (kaidah) => tanya({ jenis: "bantuan", kaidah }),
    berhenti: () => {
      penjadwal.berhenti();
      lepaskan();
      pekerja?.berhenti();
      pekerja = null;
    },
  };
}
