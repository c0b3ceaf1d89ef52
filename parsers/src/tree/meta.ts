import { readJudul } from "../grammar/judul.ts";
import { readPenutup } from "../grammar/penutup.ts";
import { readTanggal } from "../grammar/tanggal.ts";
import type { Meta, Unit } from "../peraturan.ts";

const COMMENCES = /\bberlaku\s+(?:pada|sejak|terhitung|setelah|surut)\b/i;

/** What the regulation says about itself, put together from its judul, its closing and the sentence on commencement. */
export function readMeta(judul: readonly string[], pembukaan: readonly string[], penutup: readonly string[], body: readonly Unit[]): Meta {
  const head = readJudul(judul);
  const end = readPenutup(penutup);
  const office = pembukaan.find((line) => /^[^a-z]{4,},$/.test(line))?.replace(/,$/, "") ?? null;
  return {
    jenis: head.jenis,
    nomor: head.nomor,
    tahun: head.tahun,
    tentang: head.tentang,
    daerah: head.daerah,
    provinsi: head.provinsi,
    pejabatPenetap: end.pejabat ?? office ?? head.pejabat,
    tempatPenetapan: end.tempatPenetapan,
    tanggalPenetapan: end.tanggalPenetapan,
    tempatPengundangan: end.tempatPengundangan,
    tanggalPengundangan: end.tanggalPengundangan,
    namaPenandatangan: end.nama,
    sekretarisDaerah: end.sekretaris,
    jabatanSekretarisDaerah: end.jabatanSekretaris,
    beritaDaerah: end.berita,
    mulaiBerlaku: commencementIn(body, end.tanggalPengundangan, end.tanggalPenetapan),
  };
}

/** The last provision that says when the regulation commences; a *pada tanggal diundangkan* takes the date of promulgation. */
function commencementIn(body: readonly Unit[], promulgated: string | null, enacted: string | null): Meta["mulaiBerlaku"] {
  let found: Meta["mulaiBerlaku"] = null;
  const visit = (unit: Unit): void => {
    const teks = unit.text?.value ?? "";
    if (/\bini\b/.test(teks) && /berlaku/.test(teks) && !/^Pada saat/i.test(teks)) {
      const sentence = sentenceAt(teks, COMMENCES.exec(teks)?.index);
      if (sentence !== "" && !/ketentuan/i.test(sentence)) found = describe(sentence, promulgated, enacted);
    }
    for (const child of unit.children) visit(child);
  };
  for (const unit of body) visit(unit);
  return found;
}

/** The sentence around `at`, from the full stop before it to its own. */
function sentenceAt(teks: string, at: number | undefined): string {
  if (at === undefined) return "";
  const end = teks.indexOf(".", at);
  return teks.slice(teks.lastIndexOf(".", at) + 1, end < 0 ? teks.length : end + 1).trim();
}

function describe(teks: string, promulgated: string | null, enacted: string | null): Meta["mulaiBerlaku"] {
  if (/diundangkan/i.test(teks)) return { teks, jenis: "tanggal-diundangkan", tanggal: promulgated };
  if (/ditetapkan/i.test(teks)) return { teks, jenis: "tanggal-ditetapkan", tanggal: enacted };
  return { teks, jenis: "tanggal-tertentu", tanggal: readTanggal(teks) };
}
