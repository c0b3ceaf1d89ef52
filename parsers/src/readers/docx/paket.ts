import type { Arsip } from "./arsip.ts";
import { rusak, takDikenal } from "./tolakan.ts";
import { bacaXml } from "./xml.ts";

interface Hubungan {
  readonly id: string;
  /** Last word of its type: `officeDocument`, `styles`, `image`, … the same in both editions of the standard. */
  readonly jenis: string;
  /** Name of the part, or the address of what lies outside of the package. */
  readonly sasaran: string;
  readonly luar: boolean;
}

/** A Word file as a package of parts (ECMA-376 Part 2 §9). */
export interface Paket {
  /** Name of the main part. */
  readonly utama: string;
  /** Parts of a kind that the main part names, in its order. */
  bagian(jenis: string): readonly string[];
  /** The part behind `r:id` or `r:embed` of the main part. */
  menurutId(id: string): Hubungan | undefined;
}

const UTAMA = "word/document.xml";

/** Finds the main part and what it names. Throws `Tolakan` where the archive is no Word file. */
export function bukaPaket(arsip: Arsip): Paket {
  const utama = hubunganDari(arsip, "").find((satu) => satu.jenis === "officeDocument" && !satu.luar)?.sasaran ?? UTAMA;
  if (!arsip.ada(utama)) throw bukanWord(arsip);
  if (/^(?:xl|ppt)\//i.test(utama)) throw bukanWord(arsip);
  const hubungan = hubunganDari(arsip, utama);
  const menurutId = new Map(hubungan.map((satu) => [satu.id, satu]));
  return {
    utama,
    bagian: (jenis) =>
      hubungan.filter((satu) => satu.jenis === jenis && !satu.luar && arsip.ada(satu.sasaran)).map(({ sasaran }) => sasaran),
    menurutId: (id) => menurutId.get(id),
  };
}

function hubunganDari(arsip: Arsip, bagian: string): readonly Hubungan[] {
  const garis = bagian.lastIndexOf("/");
  const folder = bagian.slice(0, garis + 1);
  const nama = `${folder}_rels/${bagian.slice(garis + 1)}.rels`;
  const isi = arsip.isi(nama);
  const hasil: Hubungan[] = [];
  if (isi === undefined) return hasil;
  bacaXml(isi, "rel:Relationships", nama, ({ nama: jenis, attr }) => {
    if (jenis !== "rel:Relationship") return;
    const luar = attr.TargetMode === "External";
    hasil.push({
      id: attr.Id ?? "",
      jenis: (attr.Type ?? "").replace(/^.*\//, ""),
      sasaran: luar ? (attr.Target ?? "") : sasaranOf(folder, attr.Target ?? ""),
      luar,
    });
  });
  return hasil;
}

/** A target is relative to the folder of the part that names it, or begins with a slash. */
function sasaranOf(folder: string, sasaran: string): string {
  const jalur: string[] = [];
  for (const langkah of (sasaran.startsWith("/") ? sasaran : folder + sasaran).split("/")) {
    if (langkah === "..") jalur.pop();
    else if (langkah !== "" && langkah !== ".") jalur.push(langkah);
  }
  return jalur.join("/");
}

function bukanWord(arsip: Arsip): Error {
  const punya = (awal: string): boolean => arsip.nama.some((nama) => nama.toLowerCase().startsWith(awal));
  if (punya("xl/") || punya("ppt/")) {
    return takDikenal(
      `Berkas ini ${punya("xl/") ? "lembar kerja Excel" : "presentasi PowerPoint"}, bukan naskah Word.`,
      "Unggah naskah peraturannya sebagai berkas Word (.docx), PDF, HTML, Markdown, atau teks.",
    );
  }
  if (arsip.ada("content.xml") && arsip.ada("mimetype")) {
    return takDikenal(
      "Berkas ini naskah OpenDocument (.odt), yang belum dapat dibaca.",
      "Buka berkasnya di LibreOffice, simpan sebagai Word (.docx), lalu unggah kembali.",
    );
  }
  if (arsip.ada("[content_types].xml") || punya("word/")) return rusak("bagian utamanya tidak ada");
  return takDikenal("Berkas ini arsip ZIP, bukan naskah Word.", "Ekstrak arsipnya, lalu unggah naskah di dalamnya satu per satu.");
}
