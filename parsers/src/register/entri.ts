/** Short ways to write an entry of the register. */
import type { Hukum, LembaranHukum } from "./hukum.ts";

type Lain = Partial<Pick<Hukum, "ditetapkan" | "berlaku" | "diubahOleh" | "dicabutOleh" | "perintah" | "kepastian">>;

const KOSONG = { ditetapkan: null, berlaku: null, diubahOleh: [], dicabutOleh: null, perintah: null, kepastian: "yakin" } as const;

/** An entry of this jenis; its id begins with `awalan`. */
export const entri =
  (awalan: string, jenis: string) =>
  (nomor: number, tahun: number, judul: string, lembaran: LembaranHukum | null, sumber: string, lain: Lain = {}): Hukum => ({
    id: `${awalan}-${nomor}-${tahun}`,
    jenis,
    nomor: String(nomor),
    tahun,
    judul,
    lembaran,
    sumber,
    ...KOSONG,
    ...lain,
  });

/** Lembaran Negara with its Tambahan. */
export const ln = (tahun: number, nomor: number | null, tambahan: number | null): LembaranHukum => ({
  nama: "Lembaran Negara",
  tahun,
  nomor: nomor === null ? null : String(nomor),
  tambahan: tambahan === null ? null : String(tambahan),
});

/** Berita Negara. */
export const bn = (tahun: number, nomor: number | null): LembaranHukum => ({
  nama: "Berita Negara",
  tahun,
  nomor: nomor === null ? null : String(nomor),
  tambahan: null,
});
