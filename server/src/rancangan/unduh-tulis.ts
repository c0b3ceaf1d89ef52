/** One form of a draft as bytes; runs in a thread. */
import {
  abstrak,
  akomaNtoso,
  type Catatan,
  type DokumenRancangan,
  htmlCetak,
  htmlRancangan,
  jdihCsv,
  jdihJson,
  kePeraturan,
  type MetadataJdih,
  metadataJdih,
  naskahTersaji,
  type Peraturan,
  teksRancangan,
} from "@selaras/parsers";
import type { CatatanEkspor, DataGambar } from "@selaras/parsers/ekspor";
import type { NaskahKeluar, PesananUnduh, TandaUnduhan } from "../worker/pesanan-naskah.ts";
import { gantiAlamatGambar } from "./gambar.ts";

/** Gives the file; text is UTF-8. Rejects only for a fault of ours. */
export async function tulisUnduhan(pesanan: PesananUnduh): Promise<Uint8Array<ArrayBuffer>> {
  const isi = await tulis(pesanan);
  // a copy, because the bytes may be a view of a larger buffer that cannot be handed over
  return typeof isi === "string" ? (new TextEncoder().encode(isi) as Uint8Array<ArrayBuffer>) : new Uint8Array(isi);
}

async function tulis({ naskah, bentuk, tanda, catatan, usul, waktu }: PesananUnduh): Promise<string | Uint8Array> {
  const { isi, judul } = naskah;
  switch (bentuk) {
    case "md":
      return kePeraturan(naskahTersaji(isi)).teks;
    case "txt":
      return teksRancangan(isi);
    case "json":
      return `${JSON.stringify(isi, null, 2)}\n`;
    case "html":
      return htmlRancangan(denganGambar(naskah), judul);
    case "cetak":
      return cetakOf(naskah, tanda);
    case "docx":
      return docxOf(naskah, { tanda, catatan, usul, waktu });
    case "akn":
      return aknOf(peraturanKeluar(isi), tanda, waktu);
    case "jdih-json":
      return jdihJson(metadataOf(peraturanKeluar(isi), tanda));
    case "jdih-csv":
      return jdihCsv(metadataOf(peraturanKeluar(isi), tanda));
    case "abstrak":
      return abstrakOf(peraturanKeluar(isi), tanda, waktu);
  }
}

const peraturanKeluar = (isi: DokumenRancangan): Peraturan => kePeraturan(naskahTersaji(isi)).peraturan;

/** What is not a copy of an enacted text is a draft. */
const rancanganOf = (tanda: TandaUnduhan): boolean => tanda !== "salinan";

/** Akoma Ntoso. */
export const aknOf = (peraturan: Peraturan, tanda: TandaUnduhan, waktu: string): string =>
  akomaNtoso(peraturan, { tanggal: waktu.slice(0, 10), rancangan: rancanganOf(tanda) });

/** The form of JDIHN. */
export const metadataOf = (peraturan: Peraturan, tanda: TandaUnduhan): MetadataJdih =>
  metadataJdih(peraturan, { rancangan: rancanganOf(tanda) });

/** The draft of the abstract for Word. */
export async function abstrakOf(peraturan: Peraturan, tanda: TandaUnduhan, waktu: string): Promise<Uint8Array> {
  const { abstrakDocx } = await import("@selaras/parsers/ekspor");
  return abstrakDocx(abstrak(peraturan, { rancangan: rancanganOf(tanda) }), { tanggal: waktu.slice(0, 10) });
}

const TANDA = { rancangan: "RANCANGAN", salinan: "SALINAN", polos: null } as const;

/** The page that is printed. */
export async function cetakOf(naskah: NaskahKeluar, tanda: TandaUnduhan): Promise<string> {
  const isi = await salinanOf(denganGambar(naskah), tanda);
  return htmlCetak(isi, { judul: naskah.judul, tanda: TANDA[tanda] });
}

/** The draft for Word. */
export async function docxOf(
  { isi, judul, gambar }: NaskahKeluar,
  { tanda, catatan, usul, waktu }: Pick<PesananUnduh, "tanda" | "catatan" | "usul" | "waktu">,
): Promise<Uint8Array> {
  const { rancanganDocx } = await import("@selaras/parsers/ekspor");
  return rancanganDocx(await salinanOf(isi, tanda), {
    judul,
    tanda: TANDA[tanda],
    tanggal: waktu,
    catatan: catatan.map(catatanEkspor),
    usul,
    gambar: (src) => {
      const found = gambar.get(src);
      // kept in these forms alone (`gambar.ts`)
      return found === undefined ? null : { data: found.data, jenis: found.jenis as DataGambar["jenis"] };
    },
  });
}

async function salinanOf(isi: DokumenRancangan, tanda: TandaUnduhan): Promise<DokumenRancangan> {
  if (tanda !== "salinan") return isi;
  // loaded only where it is needed: it comes with the libraries of other forms
  const { naskahSalinan } = await import("@selaras/parsers/ekspor");
  return naskahSalinan(isi);
}

/** The pictures stand in the file itself: whoever gets it has no account here. */
function denganGambar({ isi, gambar }: NaskahKeluar): DokumenRancangan {
  return gantiAlamatGambar(isi, (src) => {
    const found = gambar.get(src);
    return found === undefined ? "" : `data:${found.jenis};base64,${Buffer.from(found.data).toString("base64")}`;
  });
}

const catatanEkspor = ({ oleh, balasan, selesai, ...satu }: Catatan): CatatanEkspor => ({
  ...satu,
  oleh: oleh.nama,
  balasan: balasan.map((jawab) => ({ isi: jawab.isi, oleh: jawab.oleh.nama, pada: jawab.pada })),
  selesai: selesai !== null,
});
