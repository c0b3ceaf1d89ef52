/** The form that puts an import into the Pustaka: what it begins with, what is wrong with it, what is sent. Pure. */
import { DAERAH, daerahImpor, type EntriPustaka, isianJudul, type Meta, tulisIsian } from "@selaras/parsers";

export interface IsianPustaka {
  readonly nasional: boolean;
  /** Code of the region; counts only where the regulation is not a national one. */
  readonly daerah: string;
  readonly jenis: string;
  readonly nomor: string;
  readonly tahun: string;
  readonly tentang: string;
  readonly sumber: string;
}

export type PustakaBaru = Pick<EntriPustaka, "jenis" | "nomor" | "tahun" | "tentang" | "daerah" | "provinsi" | "tingkat" | "sumber">;

export const TAHUN_TERAWAL = 1_945;

/** As far as the text says it. */
export function isianDariMeta(meta: Meta, namaBerkas: string): IsianPustaka {
  const daerah = daerahImpor(meta) ?? "";
  return {
    nasional: daerah === "" && /^peraturan (?:menteri|presiden|pemerintah|badan|kepala|lembaga)\b|^undang-undang/iu.test(meta.jenis ?? ""),
    daerah,
    jenis: meta.jenis ?? "",
    nomor: meta.nomor ?? "",
    tahun: meta.tahun === null ? "" : String(meta.tahun),
    tentang: meta.tentang === null ? "" : tulisBiasa(meta.tentang),
    sumber: `Berkas ${namaBerkas}`,
  };
}

/** A title in capitals as it stands in a sentence. */
const tulisBiasa = (tentang: string): string =>
  tulisIsian({ nama: "tentang", huruf: "biasa", cadangan: "" }, { ...isianJudul([]), tentang });

const wajib = (sebutan: string) => (isi: string) => (isi.trim() === "" ? `Isi ${sebutan}.` : null);

/** Sentence for each field, `null` where it is right. `kini` is the present year. */
export const periksaPustaka = (kini: number) => ({
  jenis: wajib("jenis peraturan, misalnya Peraturan Bupati"),
  nomor: wajib("nomor peraturan"),
  tahun: (isi: string) => {
    const tahun = Number(isi.trim());
    const benar = Number.isInteger(tahun) && tahun >= TAHUN_TERAWAL && tahun <= kini + 1;
    return benar ? null : `Isi tahun antara ${TAHUN_TERAWAL} dan ${kini + 1}.`;
  },
  tentang: wajib("judul setelah kata tentang"),
  daerah: (isi: string, { nasional }: IsianPustaka) => (!nasional && isi === "" ? "Pilih daerah dari daftar." : null),
  sumber: wajib("dari mana naskah ini"),
});

/** What is sent; `null` where the region is not known. */
export function pustakaDari(isi: IsianPustaka): PustakaBaru | null {
  const umum = {
    jenis: isi.jenis.trim(),
    nomor: isi.nomor.trim(),
    tahun: Number(isi.tahun.trim()),
    tentang: isi.tentang.trim(),
    sumber: isi.sumber.trim(),
  };
  if (isi.nasional) return { ...umum, daerah: "Nasional", provinsi: null, tingkat: "nasional" };
  const daerah = DAERAH.find(({ kode }) => kode === isi.daerah);
  return daerah ? { ...umum, daerah: daerah.nama, provinsi: daerah.provinsi, tingkat: daerah.tingkat } : null;
}
