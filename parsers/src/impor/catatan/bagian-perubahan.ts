/** What a tracked change does to each unit that it touches. */
import type { PerubahanNaskah } from "../../readers/naskah-berkas.ts";
import type { BahanCatatan } from "./catatan-impor.ts";

export interface BagianPerubahan {
  readonly satuan: string;
  /** Offsets of the text of the unit; `null` where its wording does not change. */
  readonly sunting: { readonly dari: number; readonly sampai: number; readonly ganti: string } | null;
  /** What no wording of the unit says. */
  readonly kalimat: string | null;
}

/** At least one part for every change that says something. */
export function bagianPerubahan(bahan: BahanCatatan, perubahan: PerubahanNaskah): readonly BagianPerubahan[] {
  const { dari, sampai, ganti } = perubahan;
  const { sumber } = bahan.naskah;
  const dihapus = sampai > dari ? bahan.letak.irisan(dari, sampai) : [];
  const [depan, ...lain] = ganti.split("\n");
  const awalBaris = dari === 0 || sumber.charAt(dari - 1) === "\n";
  const alinea = lain.length > 0;
  // at the start of a line the whole lines come before it, and what is behind the last of them goes on with its words
  const sisip = alinea && awalBaris ? [depan ?? "", ...lain.slice(0, -1)] : alinea ? lain.slice(0, -1) : [];
  const sisa = alinea ? (lain.at(-1) ?? "") : "";
  const dekat = alinea && awalBaris ? sisa : (depan ?? "");
  const akhirBaris = sampai >= sumber.length || sumber.charAt(sampai) === "\n";
  // at the end of a line what is behind the last line break is a paragraph too
  const sisipan = alinea && !awalBaris && akhirBaris ? lain : sisip;
  const sambung = alinea && !awalBaris && !akhirBaris ? sisa : "";
  const kata = [dekat, sambung].filter((satu) => satu.trim() !== "").join(" ");
  return [
    ...alineaBaru(bahan, sisipan, dari),
    ...(dihapus.length === 0 ? sisipKata(bahan, perubahan, kata) : gantiKata(bahan, dihapus, perubahan, kata)),
  ];
}

/** Whole paragraphs that are put in: a note on what stands before them. */
function alineaBaru({ satuanDi }: BahanCatatan, alinea: readonly string[], pada: number): readonly BagianPerubahan[] {
  const isi = alinea.map((satu) => satu.trim()).filter((satu) => satu !== "");
  if (isi.length === 0) return [];
  return isi.map((satu) => ({ satuan: satuanDi(pada), sunting: null, kalimat: `Usul menyisipkan sesudah ketentuan ini: “${satu}”` }));
}

/** Words put in where none is taken out: into the unit at that place. */
function sisipKata(bahan: BahanCatatan, perubahan: PerubahanNaskah, kata: string): readonly BagianPerubahan[] {
  const { letak, satuanDi, naskah } = bahan;
  const { dari, sampai } = perubahan;
  const hilang = naskah.sumber.slice(dari, sampai);
  if (hilang.trim() !== "") {
    // page furniture: it belongs to no unit
    const jadi = kata.trim() === "" ? `Usul menghapus “${hilang.trim()}”.` : `Usul mengubah “${hilang.trim()}” menjadi “${kata.trim()}”.`;
    return [{ satuan: satuanDi(dari), sunting: null, kalimat: jadi }];
  }
  const digabung = hilang.includes("\n") ? "Usul menggabungkan ketentuan ini dengan ketentuan sesudahnya." : null;
  if (kata.trim() === "")
    return digabung === null ? dipisah(bahan, perubahan) : [{ satuan: satuanDi(dari), sunting: null, kalimat: digabung }];
  const tempat = letak.tempat(dari);
  if (tempat === null) return [{ satuan: satuanDi(dari), sunting: null, kalimat: `Usul menyisipkan di sini: “${kata.trim()}”` }];
  return [{ satuan: tempat.id, sunting: { dari: tempat.at, sampai: tempat.at, ganti: kata }, kalimat: digabung }];
}

/** A paragraph break alone, put in amid a line: between lines it says nothing. */
function dipisah({ naskah: { sumber }, letak, satuanDi }: BahanCatatan, { dari, ganti }: PerubahanNaskah): readonly BagianPerubahan[] {
  const tengah = /\S[^\n]*$/.test(sumber.slice(Math.max(0, dari - SEBARIS), dari)) && /^[^\n]*\S/.test(sumber.slice(dari, dari + SEBARIS));
  if (!ganti.includes("\n") || !tengah) return [];
  const satuan = letak.tempat(dari)?.id ?? satuanDi(dari);
  return [
    {
      satuan,
      sunting: null,
      kalimat: `Usul memulai paragraf baru sebelum “${(sumber.slice(dari, dari + SEBARIS).split("\n")[0] ?? "").trim()}”.`,
    },
  ];
}

/** So much of a line tells whether a place is amid it. */
const SEBARIS = 60;

/** Words taken out of one unit or several; what is put in their place goes into the first. */
function gantiKata(
  bahan: BahanCatatan,
  dihapus: ReturnType<BahanCatatan["letak"]["irisan"]>,
  { dari, sampai }: PerubahanNaskah,
  kata: string,
): readonly BagianPerubahan[] {
  const teks = dihapus.filter(({ label }) => !label);
  const milik = new Map<string, { dari: number; sampai: number }>();
  for (const satu of teks) {
    const ada = milik.get(satu.id);
    if (ada === undefined) milik.set(satu.id, { dari: satu.dari, sampai: satu.sampai });
    else ada.sampai = Math.max(ada.sampai, satu.sampai);
  }
  const hasil = [...milik].map(([satuan, rentang], ke): BagianPerubahan => {
    return { satuan, sunting: { ...rentang, ganti: ke === 0 ? kata : "" }, kalimat: null };
  });
  if (hasil.length > 0) return hasil;
  // the printed number alone, which is computed here
  const nomor = bahan.naskah.sumber.slice(dari, sampai).trim();
  const menjadi = kata.trim() === "" ? `Usul menghapus nomor “${nomor}”.` : `Usul mengubah nomor “${nomor}” menjadi “${kata.trim()}”.`;
  return [{ satuan: dihapus[0]?.id ?? bahan.satuanDi(dari), sunting: null, kalimat: menjadi }];
}
