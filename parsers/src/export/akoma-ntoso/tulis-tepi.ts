/** What stands around the provisions: the judul as preface, the penutup as conclusions. */
import { readTanggal } from "../../grammar/tanggal.ts";
import type { Judul, Meta, Penutup, Teks } from "../../peraturan.ts";
import type { Konteks } from "./konteks.ts";
import { isiCampuran, type TandaTeks } from "./tanda-teks.ts";
import { tulisAtribut } from "./tulis-xml.ts";

/** The lines of the judul, with the jenis, the number and the subject marked where they are printed. */
export function tulisJudul({ lines }: Judul, k: Konteks): void {
  const tentang = lines.findIndex(({ value }) => /^TENTANG\s*:?$/i.test(value.trim()));
  k.xml.buka("preface", { eId: "preface" });
  lines.forEach(({ value }, ke) => {
    k.xml.daun("p", {}, isiCampuran(value, tandaJudul(value, tentang >= 0 && ke > tentang)));
  });
  k.xml.tutup();
}

const JENIS = /^(?:PERATURAN|UNDANG-UNDANG|KEPUTUSAN|INSTRUKSI|QANUN)\b/i;
const NOMOR = /\bNOMOR\s*:?\s*([^\s.…]\S*)/di;

function tandaJudul(baris: string, isTentang: boolean): readonly TandaTeks[] {
  const utuh = (unsur: string): readonly TandaTeks[] => [{ start: 0, end: baris.length, buka: `<${unsur}>`, tutup: `</${unsur}>` }];
  if (isTentang) return utuh("docTitle");
  const [start, end] = NOMOR.exec(baris)?.indices?.[1] ?? [];
  if (start !== undefined && end !== undefined) return [{ start, end, buka: "<docNumber>", tutup: "</docNumber>" }];
  return JENIS.test(baris) ? utuh("docType") : [];
}

/** The closing: order to promulgate, places, dates, offices and names, each marked where the line says just what was read from it. */
export function tulisPenutup({ perintahPengundangan, lines }: Penutup, meta: Meta, k: Konteks): void {
  k.xml.buka("conclusions", { eId: "conclusions" });
  if (perintahPengundangan !== undefined) k.xml.daun("p", { class: "perintah" }, k.isi(perintahPengundangan));
  for (const line of lines) k.xml.daun("p", {}, isiCampuran(line.value, tandaPenutup(line, meta)));
  // the schema wants something in it
  if (perintahPengundangan === undefined && lines.length === 0) k.xml.daun("p", { class: "kosong" });
  k.xml.tutup();
}

/** eIds of the people, offices and places of the closing, as the references of the metadata declare them. */
export const ACUAN_PENUTUP = {
  penandatangan: "penandatangan",
  sekretaris: "sekretaris",
  penetap: "penetap",
  jabatanSekretaris: "jabatan-sekretaris",
  tempatPenetapan: "tempat-penetapan",
  tempatPengundangan: "tempat-pengundangan",
} as const;

function tandaPenutup({ value }: Teks, meta: Meta): readonly TandaTeks[] {
  const A = ACUAN_PENUTUP;
  return (
    tandaNama(value, meta.namaPenandatangan, "person", A.penandatangan) ??
    tandaNama(value, meta.sekretarisDaerah, "person", A.sekretaris) ??
    tandaNama(value, meta.pejabatPenetap, "role", A.penetap) ??
    tandaNama(value, meta.jabatanSekretarisDaerah, "role", A.jabatanSekretaris) ??
    tandaTempat(value, /^(?:Ditetapkan|Disahkan)\b/i, meta.tempatPenetapan, A.tempatPenetapan) ??
    tandaTempat(value, /^Diundangkan\b/i, meta.tempatPengundangan, A.tempatPengundangan) ??
    tandaTanggal(value)
  );
}

/** A line that is nothing but this name. A person signs, so the name stands in a signature. */
function tandaNama(baris: string, nama: string | null, unsur: "person" | "role", id: string): readonly TandaTeks[] | null {
  const polos = (teks: string): string => teks.replace(/[\s,.]+/g, "").toUpperCase();
  if (nama === null || polos(nama) === "" || polos(baris) !== polos(nama)) return null;
  const isi = `<${unsur}${tulisAtribut({ refersTo: `#${id}` })}>`;
  const end = baris.replace(/[\s,]+$/, "").length;
  return [{ start: 0, end, buka: `<signature>${isi}`, tutup: `</${unsur}></signature>` }];
}

function tandaTempat(baris: string, awal: RegExp, tempat: string | null, id: string): readonly TandaTeks[] | null {
  const start = tempat === null || !awal.test(baris) ? -1 : baris.lastIndexOf(tempat);
  if (tempat === null || start < 0) return null;
  return [{ start, end: start + tempat.length, buka: `<location${tulisAtribut({ refersTo: `#${id}` })}>`, tutup: "</location>" }];
}

const TANGGAL = /^pada tanggal\s*:?\s*(\S.*)$/di;

function tandaTanggal(baris: string): readonly TandaTeks[] {
  const [start, end] = TANGGAL.exec(baris)?.indices?.[1] ?? [];
  const date = start === undefined ? null : readTanggal(baris.slice(start));
  if (start === undefined || end === undefined || date === null) return [];
  return [{ start, end, buka: `<date${tulisAtribut({ date })}>`, tutup: "</date>" }];
}
