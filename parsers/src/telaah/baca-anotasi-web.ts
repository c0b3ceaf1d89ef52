/** Notes from a file of any annotation program. Source: W3C Web Annotation Data Model (2017). */
import type { BobotCatatan, CiriJangkar, IsiAnotasi, Jangkar } from "../penelaahan-tersaji.ts";
import { AWALAN_ID, BENTUK_LOKATOR } from "./anotasi-web.ts";

/** What was read; `nomor` counts the annotations of the file from 1, `sebab` is an Indonesian sentence. */
export interface HasilBacaAnotasi {
  readonly anotasi: readonly IsiAnotasi[];
  readonly ditolak: readonly { readonly nomor: number; readonly sebab: string }[];
}

/** No file is read further. */
const TERBANYAK = 10_000;

const BATAS = { isi: 8_000, usulan: 100_000, kutipan: 100_000, konteks: 64, tanda: 10, hurufTanda: 40, id: 100 } as const;

type Rekaman = Readonly<Record<string, unknown>>;

/**
 * Reads a collection, a page, a list or one annotation. Our own files come back as they were; of others an annotation needs a TextQuoteSelector and
 * words or a tag. Accepts every value and never throws; what is refused is told.
 */
export function bacaAnotasiWeb(json: unknown): HasilBacaAnotasi {
  const semua = daftarOf(json);
  const anotasi: IsiAnotasi[] = [];
  const ditolak: { readonly nomor: number; readonly sebab: string }[] = [];
  for (const [at, satu] of semua.slice(0, TERBANYAK).entries()) {
    const hasil = bacaSatu(satu);
    if (typeof hasil === "string") ditolak.push({ nomor: at + 1, sebab: hasil });
    else anotasi.push(hasil);
  }
  if (semua.length > TERBANYAK)
    ditolak.push({
      nomor: TERBANYAK + 1,
      sebab: `Berkas memuat lebih dari ${TERBANYAK.toLocaleString("id")} anotasi; sisanya tidak dibaca.`,
    });
  return { anotasi, ditolak };
}

function daftarOf(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  if (!isRekaman(json)) return [];
  if (isRekaman(json.first)) return daftarOf(json.first);
  if (Array.isArray(json.items)) return json.items;
  // The form in which Hypothesis gives the answers to a search.
  if (Array.isArray(json.rows)) return json.rows;
  return jenisnya(json, "Annotation") ? [json] : [];
}

function bacaSatu(nilai: unknown): IsiAnotasi | string {
  if (!isRekaman(nilai)) return "Bukan anotasi.";
  const jangkar = bacaJangkar(nilai);
  if (jangkar === null) return "Tidak memuat kutipan teks (TextQuoteSelector), sehingga tempatnya tidak dapat dicari.";
  const badan = deret(nilai.body)
    .map((satu) => (typeof satu === "string" ? { value: satu } : satu))
    .filter(isRekaman);
  const kata = (tujuan: string): readonly string[] =>
    badan.flatMap(({ purpose, value }) => (purpose === tujuan && typeof value === "string" ? [value] : []));
  const bebas = badan.flatMap(({ purpose, value }) => (purpose === undefined && typeof value === "string" ? [value] : []));
  const isi = [...kata("commenting"), ...kata("describing"), ...kata("replying"), ...bebas].join("\n\n");
  const usulan = kata("editing")[0] ?? null;
  const tanda = kata("tagging").filter((satu) => satu.trim() !== "");
  if (isi.trim() === "" && usulan === null) return "Tidak memuat catatan maupun usulan.";
  const lebih = sebabTerlalu(isi, usulan, tanda);
  if (lebih !== null) return lebih;
  const dibuat = waktu(nilai.created) ?? waktu(nilai.modified) ?? new Date(0).toISOString();
  const bobot = nilai["selaras:bobot"];
  return {
    id: idOf(nilai.id, jangkar, isi),
    isi,
    usulan,
    tanda,
    bobot: isBobot(bobot) ? bobot : "sedang",
    jangkar,
    dibuat,
    diubah: waktu(nilai.modified) ?? dibuat,
  };
}

/** Nothing is cut: what does not fit is refused, so that somebody sees it. */
function sebabTerlalu(isi: string, usulan: string | null, tanda: readonly string[]): string | null {
  const paling = (batas: number): string => batas.toLocaleString("id");
  if (isi.length > BATAS.isi) return `Catatan lebih dari ${paling(BATAS.isi)} huruf.`;
  if ((usulan?.length ?? 0) > BATAS.usulan) return `Usulan lebih dari ${paling(BATAS.usulan)} huruf.`;
  if (tanda.length > BATAS.tanda) return `Tanda lebih dari ${paling(BATAS.tanda)}.`;
  return tanda.some((satu) => satu.length > BATAS.hurufTanda) ? `Ada tanda yang lebih dari ${paling(BATAS.hurufTanda)} huruf.` : null;
}

function bacaJangkar(nilai: Rekaman): Jangkar | null {
  for (const target of deret(nilai.target)) {
    if (!isRekaman(target)) continue;
    const penanda = deret(target.selector).filter(isRekaman);
    const kutipan = penanda.find((satu) => jenisnya(satu, "TextQuoteSelector"));
    const letak = penanda.find((satu) => jenisnya(satu, "TextPositionSelector"));
    const lokator = penanda.find((satu) => jenisnya(satu, "FragmentSelector") && satu.conformsTo === BENTUK_LOKATOR);
    if (typeof kutipan?.exact !== "string" || kutipan.exact.trim() === "" || kutipan.exact.length > BATAS.kutipan) continue;
    const dari = angka(letak?.start) ?? 0;
    const ciri = bacaCiri(nilai["selaras:ciri"]);
    return {
      locator: typeof lokator?.value === "string" ? lokator.value.slice(0, 2_000) : null,
      kutipan: kutipan.exact,
      awalan: teks(kutipan.prefix).slice(-BATAS.konteks),
      akhiran: teks(kutipan.suffix).slice(0, BATAS.konteks),
      dari,
      sampai: Math.max(dari, angka(letak?.end) ?? dari + kutipan.exact.length),
      ketentuan: nilai["selaras:ketentuan"] === true,
      ...(ciri === null ? {} : { ciri }),
    };
  }
  return null;
}

/** What is not whole is left out: the place is then judged without it. */
function bacaCiri(nilai: unknown): CiriJangkar | null {
  if (!isRekaman(nilai) || !isRekaman(nilai.apit) || !isRekaman(nilai.saingan)) return null;
  const { sidik, letak, induk, khas } = nilai;
  const { sebelum, sesudah } = nilai.apit;
  const { kata, sekitar, induk: kepala, seinduk } = nilai.saingan;
  const daftar = [induk, khas, sebelum, sesudah];
  if (typeof sidik !== "string" || sidik.length > 200 || angka(letak) === null || !daftar.every(isDaftarTeks)) return null;
  if (![kata, sekitar, kepala, seinduk].every((satu) => typeof satu === "number" && satu >= 0 && satu <= 1)) return null;
  return nilai as unknown as CiriJangkar;
}

/** Ours as it was. Another one's becomes a UUID that follows from it, so that taking a file in twice changes nothing. */
function idOf(id: unknown, { kutipan, awalan }: Jangkar, isi: string): string {
  if (typeof id === "string" && id.startsWith(AWALAN_ID)) {
    const milik = terurai(id.slice(AWALAN_ID.length));
    if (milik !== "" && milik.length <= BATAS.id) return milik;
  }
  return uuidDari(`${typeof id === "string" ? id : ""}\n${awalan}\n${kutipan}\n${isi}`);
}

function terurai(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return "";
  }
}

/** A UUID of version 8 (RFC 9562) with 122 bits of FNV-1a over the text, begun at four different values. */
function uuidDari(isi: string): string {
  const hex = [0x811c9dc5, 0x01000193, 0x5bd1e995, 0x27d4eb2d]
    .map((mula) => {
      let nilai = mula;
      for (let at = 0; at < isi.length; at++) nilai = Math.imul(nilai ^ isi.charCodeAt(at), 0x01000193);
      return (nilai >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
  const ragam = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${ragam}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

const isRekaman = (nilai: unknown): nilai is Rekaman => typeof nilai === "object" && nilai !== null && !Array.isArray(nilai);
const isBobot = (nilai: unknown): nilai is BobotCatatan => nilai === "tinggi" || nilai === "sedang" || nilai === "rendah";
const isDaftarTeks = (nilai: unknown): boolean =>
  Array.isArray(nilai) && nilai.length <= 20 && nilai.every((satu) => typeof satu === "string" && satu.length <= 2_000);
const deret = (nilai: unknown): readonly unknown[] => (Array.isArray(nilai) ? nilai : [nilai]);
const jenisnya = ({ type }: Rekaman, jenis: string): boolean => deret(type).includes(jenis);
const teks = (nilai: unknown): string => (typeof nilai === "string" ? nilai : "");
const angka = (nilai: unknown): number | null => (typeof nilai === "number" && Number.isSafeInteger(nilai) && nilai >= 0 ? nilai : null);
const waktu = (nilai: unknown): string | null =>
  typeof nilai === "string" && nilai.length <= 40 && !Number.isNaN(Date.parse(nilai)) ? nilai : null;
