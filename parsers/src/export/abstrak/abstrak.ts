import { capitalise } from "../../grammar/judul.ts";
import type { Dasar, Peraturan, Sitasi, Unit } from "../../peraturan.ts";
import { bodyOf } from "../../tree/locator.ts";
import { hubunganOf } from "../jdih/hubungan-peraturan.ts";
import { lampiranOf } from "../jdih/metadata-jdih.ts";
import { bernomor, namaBentuk, singkatanJenis, subjekOf, sumberLembaran } from "../jdih/sebutan-peraturan.ts";
import { tanggalPanjang } from "../opsi-ekspor.ts";

/** An abstract as JDIH publishes it: what it is about, why and on what basis it was made, what it regulates, and notes. */
export interface Abstrak {
  /** Subject headings in capitals: `SISTEM KERJA – PENYEDERHANAAN BIROKRASI`. */
  readonly subjek: string;
  readonly tahun: string;
  /** `Perbup Cilacap No. 5 Tahun 2024, BD Kabupaten Cilacap Tahun 2024 Nomor 5`. */
  readonly sebutan: string;
  readonly judul: string;
  /** How the regulation names itself: `Peraturan Bupati ini`. */
  readonly sebutanDiri: string;
  readonly dasarPertimbangan: readonly string[];
  readonly dasarHukum: readonly string[];
  readonly materiPokok: readonly string[];
  readonly catatan: readonly string[];
  /** What this text is, and what a person has to do. */
  readonly peringatan: readonly string[];
}

export interface OpsiAbstrak {
  readonly rancangan?: boolean;
  readonly naskahKerja?: boolean;
}

/** Stands for what the text does not say, and a person fills in. */
const TITIK = "…";

/**
 * A draft of the abstract, composed of nothing but what the regulation says: the considerations, the laws it cites, the headings of its Bab, its
 * commencement, what it repeals and its annexes. A sentence in it says that it is a draft.
 */
export function abstrak(peraturan: Peraturan, { rancangan = false, naskahKerja = false }: OpsiAbstrak = {}): Abstrak {
  const { meta } = peraturan;
  const pembukaan = peraturan.children.find((part) => part.type === "pembukaan");
  const bentuk = namaBentuk(meta);
  const nomor = bernomor({ ...meta, nomor: meta.nomor ?? TITIK }, "No.");
  return {
    subjek: subjekOf(meta).join(" – ").toUpperCase() || TITIK,
    tahun: meta.tahun === null ? TITIK : String(meta.tahun),
    sebutan: [`${bentuk === null ? TITIK : singkatanJenis(bentuk)} ${nomor}`, sumberLembaran(meta)]
      .filter((satu) => satu !== null)
      .join(", "),
    judul: `${(bentuk ?? TITIK).toUpperCase()} TENTANG ${(meta.tentang ?? TITIK).toUpperCase()}`,
    sebutanDiri: `${/^(?:Peraturan (?:Menteri|Gubernur|Bupati|Wali Kota|Daerah|Presiden|Pemerintah)|Undang-Undang)/.exec(meta.jenis ?? "")?.[0] ?? "Peraturan"} ini`,
    dasarPertimbangan: pertimbanganOf(pembukaan?.menimbang ?? []),
    dasarHukum: (pembukaan?.mengingat ?? []).map(dasarHukumOf).filter((satu) => satu !== ""),
    materiPokok: materiOf(peraturan),
    catatan: catatanOf(peraturan, rancangan),
    peringatan: [
      "Konsep abstrak yang disusun otomatis dari naskahnya: periksa dan lengkapi sebelum diterbitkan.",
      ...(rancangan ? ["Naskahnya masih rancangan dan belum ditetapkan."] : []),
      ...(naskahKerja ? ["Naskahnya naskah kerja, bukan naskah resmi."] : []),
    ],
  };
}

/** The last consideration only points at those before it. */
const PENUNJUK = /^bahwa\s+berdasarkan\s+pertimbangan\s+sebagaimana\s+dimaksud\b/i;

function pertimbanganOf(menimbang: readonly Dasar[]): readonly string[] {
  const isi = menimbang.map(({ text }) => text.value.replace(/\s+/g, " ").trim());
  const pokok = isi.filter((satu) => !PENUNJUK.test(satu));
  return (pokok.length > 0 ? pokok : isi).map((satu) => `${berhuruf(satu.replace(/[\s;.,]+$/, ""))}.`);
}

const berhuruf = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);

/** `UU No. 23 Tahun 2014 sebagaimana telah diubah terakhir dengan UU No. 6 Tahun 2023`; an item that names no law is given in its words. */
function dasarHukumOf({ text, sitasi }: Dasar): string {
  const utama = sitasi.filter(({ role }) => role === "utama");
  const perubahan = sitasi.filter(({ role }) => role === "perubahan").at(-1);
  if (utama.length === 0)
    return text.value
      .replace(/\s+/g, " ")
      .replace(/[;.]\s*$/, "")
      .trim();
  const pokok = utama.map((satu) => [satu.ketentuan ?? "", sebutanPendek(satu)].filter((kata) => kata !== "").join(" ")).join(" jo. ");
  if (perubahan === undefined) return pokok;
  const berkali = /\bbeberapa\s+kali\b/i.test(text.value) ? "beberapa kali diubah terakhir" : "diubah";
  return `${pokok} sebagaimana telah ${berkali} dengan ${sebutanPendek(perubahan)}`;
}

const sebutanPendek = (sitasi: Sitasi): string =>
  // a law without number is the constitution
  sitasi.nomor === null ? "UUD Negara Republik Indonesia Tahun 1945" : `${singkatanJenis(sitasi.jenis)} ${bernomor(sitasi, "No.")}`;

/** The Bab with the Pasal in them; of a regulation without Bab how many Pasal it has. */
function materiOf(peraturan: Peraturan): readonly string[] {
  const units = bodyOf(peraturan);
  const bab = units.filter(({ type }) => type === "bab");
  if (bab.length === 0) {
    const jumlah = pasalDi(units).length;
    return jumlah === 0 ? [] : [`${jumlah} Pasal tanpa pembagian Bab`];
  }
  return bab.map((unit) => {
    const pasal = pasalDi(unit.children);
    const [awal, akhir] = [pasal[0]?.number ?? null, pasal.at(-1)?.number ?? null];
    const rentang = awal === null || akhir === null ? "" : awal === akhir ? ` (Pasal ${awal})` : ` (Pasal ${awal}–${akhir})`;
    return `${capitalise(unit.heading?.value ?? `Bab ${unit.number ?? TITIK}`)}${rentang}`;
  });
}

const pasalDi = (units: readonly Unit[]): readonly Unit[] =>
  units.flatMap((unit) => (unit.type === "pasal" ? [unit] : pasalDi(unit.children)));

const KATA_HUBUNGAN = [
  ["mengubah", "Mengubah"],
  ["mencabut", "Mencabut"],
  ["mencabut-sebagian", "Mencabut sebagian ketentuan dalam"],
] as const;

function catatanOf(peraturan: Peraturan, rancangan: boolean): readonly string[] {
  const { mulaiBerlaku, tanggalPenetapan, tanggalPengundangan } = peraturan.meta;
  const hubungan = hubunganOf(peraturan);
  const lampiran = lampiranOf(peraturan);
  return [
    mulaiBerlaku === null ? `Mulai berlaku: ${TITIK}` : kalimatBerlaku(mulaiBerlaku, rancangan),
    ...(tanggalPenetapan === null || rancangan ? [] : [`Ditetapkan pada tanggal ${tanggalPanjang(tanggalPenetapan)}.`]),
    ...(tanggalPengundangan === null || rancangan ? [] : [`Diundangkan pada tanggal ${tanggalPanjang(tanggalPengundangan)}.`]),
    ...KATA_HUBUNGAN.flatMap(([jenis, kata]) => {
      const lain = hubungan.filter((satu) => satu.jenis === jenis).map((satu) => satu.peraturan);
      return lain.length === 0 ? [] : [`${kata} ${lain.join("; ")}.`];
    }),
    lampiran.length === 0 ? "Tanpa lampiran." : `${lampiran.join("; ")}.`,
  ];
}

/** The sentence of the text; a day that it only points to is told. */
function kalimatBerlaku({ teks, jenis, tanggal }: NonNullable<Peraturan["meta"]["mulaiBerlaku"]>, rancangan: boolean): string {
  const tersurat = teks.replace(/[.\s]+$/, "");
  return tanggal === null || rancangan || jenis === "tanggal-tertentu" ? `${tersurat}.` : `${tersurat}, yaitu ${tanggalPanjang(tanggal)}.`;
}
