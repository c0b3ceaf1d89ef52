/** One unit of a draft as paragraphs: which style it has, what is typed before its words, how far it stands off. */
import type { Satuan } from "../../rancangan/dokumen.ts";
import { type Penanda, tingkatRincian, tingkatSubjudul } from "../../rancangan/penomoran.ts";
import { INDEN, NOMOR_DASAR, SELA_ALINEA, TAB_DASAR, TEKS_DASAR, TENGAH_HALAMAN } from "./gaya.ts";
import type { Alinea, OpsiAlinea } from "./isi-docx.ts";
import { labelCetak } from "./label-cetak.ts";
import { teksCetak } from "./larik.ts";
import { GAYA, INDEN_TERDALAM, SUBJUDUL_TERDALAM } from "./nama-gaya.ts";

/** What the units before decide about the next one. */
export interface Keadaan {
  /** Steps that items and text stand in: 1 under an ayat or definition. */
  dalam: number;
  /** Where the words of an open consideration or legal basis begin; `null` outside of those. */
  kolom: number | null;
  lampiran: boolean;
  /** The line of the judul before. */
  judul: string;
}

export const mulai = (): Keadaan => ({ dalam: 0, kolom: null, lampiran: false, judul: "" });

type Rupa = Partial<Omit<Alinea, "macam" | "satuan">>;

/** The paragraphs of a unit; none where it says nothing and bears no label. */
export function susunSatuan(satuan: Satuan, penanda: Penanda, keadaan: Keadaan, opsi: OpsiAlinea): readonly Alinea[] {
  const { jenis, tingkat, letak } = satuan.attrs;
  const label = labelCetak(satuan, penanda, opsi.tercetak);
  const teks = teksCetak(satuan).trim();
  if (jenis !== "rincian" && jenis !== "teks") {
    keadaan.dalam = jenis === "ayat" || jenis === "definisi" ? 1 : 0;
    keadaan.kolom = null;
    if (jenis === "lampiran") keadaan.lampiran = true;
  }
  switch (jenis) {
    case "judul":
      return berkata({ gaya: GAYA.judul, ...selaJudul(teks, keadaan) });
    case "rahmat":
    case "jabatan":
      return berkata({ gaya: GAYA.pembuka, ...rataOf(letak) });
    case "menimbang":
    case "mengingat":
    case "memperhatikan":
    case "menetapkan":
      return dasar(penanda.kepala);
    case "memutuskan":
      return berkata({ gaya: GAYA.diktum });
    case "bab":
    case "bagian":
    case "paragraf":
      return berlabel({ gaya: GAYA[jenis], awalan: sambung(label, "\n") });
    case "pasal":
      return [
        ...(label === "" ? [] : [alinea({ gaya: GAYA.pasal, awalan: label, berisi: teks === "" })]),
        ...(teks === "" ? [] : [alinea({ gaya: gayaAlinea(0) })]),
      ];
    case "ayat":
    case "definisi":
      return berlabel(label === "" ? { gaya: gayaAlinea(1) } : { gaya: GAYA[jenis], awalan: sambung(label, "\t") });
    case "rincian":
      return rincian(tingkatRincian(tingkat));
    case "lampiran":
      return berlabel({ gaya: GAYA.lampiran, awalan: sambung(label, "\n") });
    case "kepalaLampiran":
      return berkata({ gaya: GAYA.kepalaLampiran });
    case "subjudul":
      return subjudul();
    case "keterangan":
      return berkata({ gaya: GAYA.keterangan });
    case "penutup":
      return berkata(
        letak === "kanan"
          ? { gaya: GAYA.penutupKanan }
          : letak === "kiri"
            ? { gaya: GAYA.penutup }
            : { gaya: gayaAlinea(0), ...rataOf(letak) },
      );
    default:
      return berkata(teksLepas());
  }

  function alinea(rupa: Rupa): Alinea {
    return { macam: "alinea", gaya: gayaAlinea(0), awalan: "", berisi: true, ...rupa, satuan };
  }

  function berkata(rupa: Rupa): readonly Alinea[] {
    return teks === "" ? [] : [alinea(rupa)];
  }

  function berlabel(rupa: Rupa): readonly Alinea[] {
    return teks === "" && label === "" ? [] : [alinea(rupa)];
  }

  function sambung(depan: string, sela: string): string {
    return depan === "" || teks === "" ? depan : depan + sela;
  }

  /** `Menimbang : a. bahwa …`: word, colon, letter and words in columns of their own. */
  function dasar(kepala: string): readonly Alinea[] {
    const kolom = label === "" ? NOMOR_DASAR : TEKS_DASAR;
    keadaan.kolom = kolom;
    const gaya = label === "" ? GAYA.dasarTunggal : GAYA.dasar;
    const nomor = sambung(label, "\t");
    if (kepala !== "")
      return [
        alinea({
          gaya,
          tab: TAB_DASAR.filter((satu) => satu <= kolom),
          awalan: `${kepala}\t:${nomor === "" && teks === "" ? "" : "\t"}${nomor}`,
        }),
      ];
    return berlabel({ gaya, awalan: nomor, inden: { left: kolom, hanging: label === "" ? 0 : INDEN } });
  }

  function rincian(dalam: number): readonly Alinea[] {
    const awalan = sambung(label, "\t");
    if (keadaan.kolom !== null) {
      const lanjut = opsi.lanjutan.has(satuan.attrs.id);
      const gaya = lanjut ? `${GAYA.lanjutan}0` : `${GAYA.rincian}${dalam}`;
      return berlabel({ gaya, awalan, inden: { left: keadaan.kolom + dalam * INDEN, hanging: label === "" ? 0 : INDEN } });
    }
    if (label === "") return berkata({ gaya: gayaAlinea(dalam + keadaan.dalam) });
    const gaya = `${keadaan.dalam === 0 ? GAYA.rincian : GAYA.rincianAyat}${dalam}`;
    // the lists of a lampiran are set apart from what is before them, which tells a heading from an item
    return [alinea({ gaya, awalan, ...(keadaan.lampiran && dalam === 1 ? { sela: SELA_ALINEA } : {}) })];
  }

  function subjudul(): readonly Alinea[] {
    const dalam = Math.min(tingkatSubjudul(tingkat), SUBJUDUL_TERDALAM);
    const gaya = `${GAYA.subjudul}${dalam}`;
    if (/^BAB\b/.test(label)) {
      // of a title that is not set in capitals the reader takes one line
      const awalan = sambung(label, teks === teks.toUpperCase() ? "\n" : " ");
      return [dalam === 1 ? alinea({ gaya: GAYA.babLampiran, awalan }) : alinea({ gaya, awalan, inden: { left: 0 }, rata: "center" })];
    }
    const lebar = label === "" ? 0 : label.length > 3 ? Math.floor(INDEN * 1.5) : INDEN;
    return berlabel({ gaya, awalan: sambung(label, "\t"), ...(lebar === INDEN ? {} : { inden: { left: lebar, hanging: lebar } }) });
  }

  function teksLepas(): Rupa {
    const langkah = tingkat > 0 ? tingkatRincian(tingkat) + keadaan.dalam : keadaan.dalam;
    const lanjut = opsi.lanjutan.has(satuan.attrs.id);
    const gaya = lanjut ? `${GAYA.lanjutan}${Math.min(langkah, INDEN_TERDALAM)}` : gayaAlinea(langkah);
    if (keadaan.kolom !== null) return { gaya, inden: { left: keadaan.kolom } };
    // the name of a lampiran above its text
    if (letak === null && keadaan.lampiran && JUDUL.test(teks)) return { gaya, rata: "center" };
    return { gaya, ...rataOf(letak) };
  }
}

const gayaAlinea = (langkah: number): string => `${GAYA.alinea}${Math.min(langkah, INDEN_TERDALAM)}`;

function rataOf(letak: Satuan["attrs"]["letak"]): Rupa {
  if (letak === "tengah") return { rata: "center" };
  if (letak === "kiri") return { rata: "left" };
  return letak === "kanan" ? { rata: "left", inden: { left: TENGAH_HALAMAN } } : {};
}

/** A short line in capitals without an end. */
const JUDUL = /^(?=.*\p{Lu}{3})[^\p{Ll}]{4,160}(?<![.;:,])$/u;
const JENIS = /^(?:RANCANGAN\s+)?(?:PERATURAN|KEPUTUSAN|INSTRUKSI|QANUN|UNDANG-UNDANG)\b/i;
const TENTANG = /^TENTANG$/i;

/** A blank line above the name of the regulation, above TENTANG, and below it. */
function selaJudul(teks: string, keadaan: Keadaan): Rupa {
  const sela = JENIS.test(teks) || TENTANG.test(teks) || TENTANG.test(keadaan.judul);
  keadaan.judul = teks;
  return sela ? { sela: 240 } : {};
}
