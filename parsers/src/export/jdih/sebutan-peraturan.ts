/** The names that a regulation has in catalogues. */
import { capitalise } from "../../grammar/judul.ts";
import type { Meta } from "../../peraturan.ts";

/** Jenis and its short name; the first that the jenis begins with. */
const SINGKATAN: readonly (readonly [string, string])[] = [
  ["Undang-Undang Dasar", "UUD"],
  ["Peraturan Pemerintah Pengganti Undang-Undang", "Perppu"],
  ["Undang-Undang", "UU"],
  ["Peraturan Pemerintah", "PP"],
  ["Peraturan Presiden", "Perpres"],
  ["Keputusan Presiden", "Keppres"],
  ["Instruksi Presiden", "Inpres"],
  ["Peraturan Menteri Dalam Negeri", "Permendagri"],
  ["Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi", "Permenpan RB"],
  ["Peraturan Menteri", "Permen"],
  ["Keputusan Menteri", "Kepmen"],
  ["Peraturan Daerah", "Perda"],
  ["Peraturan Gubernur", "Pergub"],
  ["Peraturan Bupati", "Perbup"],
  ["Peraturan Wali Kota", "Perwali"],
  ["Peraturan Desa", "Perdes"],
];

/** Short name of a jenis, with the words behind it: `Perda Kabupaten Cilacap`. A jenis without short name is given as it is. */
export function singkatanJenis(jenis: string): string {
  const kenal = SINGKATAN.find(([nama]) => jenis.toLowerCase().startsWith(nama.toLowerCase()));
  return kenal === undefined ? jenis : `${kenal[1]}${jenis.slice(kenal[0].length)}`;
}

/** `Peraturan Bupati Cilacap`, `Peraturan Daerah Kabupaten Cilacap`; `null` where the judul does not say what it is. */
export function namaBentuk({ jenis, daerah }: Meta): string | null {
  if (jenis === null) return null;
  if (daerah === null) return jenis;
  return /^Peraturan (?:Gubernur|Bupati|Wali Kota)$/.test(jenis)
    ? `${jenis} ${daerah.replace(/^(?:Kabupaten|Kota|Provinsi) /, "")}`
    : `${jenis} ${daerah}`;
}

/** `Peraturan Bupati Cilacap Nomor 5 Tahun 2024 tentang Sistem Kerja …`; what is not known is left out. */
export function judulLengkap(meta: Meta): string | null {
  const nama = namaBentuk(meta);
  if (nama === null) return null;
  return [nama, bernomor(meta, "Nomor"), meta.tentang === null ? "" : `tentang ${capitalise(meta.tentang)}`]
    .filter((satu) => satu !== "")
    .join(" ");
}

/** `Nomor 5 Tahun 2024`; empty without number. */
export const bernomor = ({ nomor, tahun }: Pick<Meta, "nomor" | "tahun">, kata: "Nomor" | "No."): string =>
  [nomor === null ? "" : `${kata} ${nomor}`, tahun === null ? "" : `Tahun ${tahun}`].filter((satu) => satu !== "").join(" ");

/** The gazette, `BD Kabupaten Cilacap Tahun 2024 Nomor 5`; `null` where its number is not known. */
export function sumberLembaran({ beritaDaerah, daerah, jenis }: Meta): string | null {
  if (beritaDaerah === null) return null;
  const lembaran = /^(?:Peraturan Daerah|Qanun)/.test(jenis ?? "") ? "LD" : "BD";
  const nama = daerah === null ? "BN" : `${lembaran} ${daerah}`;
  return `${nama} ${bernomor({ nomor: null, tahun: beritaDaerah.tahun }, "Nomor")} Nomor ${beritaDaerah.nomor}`.replace(/\s+/g, " ");
}

/** Region or ministry in front, as catalogues sort: `Cilacap (Kabupaten)`; `null` where the judul names none. */
export function tajukBadan({ daerah, jenis }: Meta): string | null {
  const [, tingkat, nama] = /^(Kabupaten|Kota|Provinsi) (.+)$/.exec(daerah ?? "") ?? [];
  if (tingkat !== undefined && nama !== undefined) return `${nama} (${tingkat})`;
  if (daerah !== null) return daerah;
  const menteri = /^Peraturan Menteri (.+)$/.exec(jenis ?? "")?.[1];
  return menteri === undefined ? null : `Indonesia. Kementerian ${menteri}`;
}

/** Words of the judul that a subject ends at; what stands behind *untuk* is a subject of its own. */
const SUBJEK = /^(.+?)(?:\s+(?:di|pada|dalam|bagi|oleh)\s.*?)??(?:\s+untuk\s+(.+?)(?:\s+(?:di|pada|dalam|bagi)\s.*)?)?$/i;
const TEMPAT = /\s+(?:di|pada|dalam|bagi|oleh)\s+(?:lingkungan|pemerintah|instansi|kabupaten|kota|provinsi)\b.*$/i;

/** Subject headings, from the words of the judul alone: `Sistem Kerja`, `Penyederhanaan Birokrasi`. */
export function subjekOf({ tentang }: Meta): readonly string[] {
  if (tentang === null || /^(?:perubahan|pencabutan)\b/i.test(tentang)) return [];
  const [, pokok, tujuan] = SUBJEK.exec(tentang) ?? [];
  return [pokok, tujuan].flatMap((satu) => {
    const bersih = capitalise((satu ?? "").replace(TEMPAT, "").trim());
    return bersih === "" ? [] : [bersih];
  });
}
