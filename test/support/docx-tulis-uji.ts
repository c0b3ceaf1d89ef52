/** What a DOCX that was written says, read from its XML without the reader of the product. */
import { strFromU8, unzipSync } from "fflate";

/** The main part, and all parts that are XML by their name. */
export function bagianDocx(bytes: Uint8Array): { readonly xml: string; readonly bagian: Readonly<Record<string, string>> } {
  const berkas = Object.entries(unzipSync(bytes)).filter(([nama]) => /\.(?:xml|rels)$/.test(nama));
  const bagian = Object.fromEntries(berkas.map(([nama, isi]) => [nama, strFromU8(isi)]));
  return { xml: bagian["word/document.xml"] ?? "", bagian };
}

interface AlineaUji {
  /** Id of its style, empty where it has none. */
  readonly gaya: string;
  /** Tabs and line breaks as such. */
  readonly teks: string;
  readonly xml: string;
}

/** Every paragraph in order, those of tables too. */
export function alineaDocx(xml: string): readonly AlineaUji[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([alinea]) => ({
    gaya: /<w:pStyle w:val="([^"]*)"/.exec(alinea)?.[1] ?? "",
    teks: [...alinea.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)<|<w:(tab|br)\/>/g)]
      .map(([, kata, tanda]) => kataOf(kata, tanda))
      .join(""),
    xml: alinea,
  }));
}

function kataOf(kata: string | undefined, tanda: string | undefined): string {
  if (tanda !== undefined) return tanda === "tab" ? "\t" : "\n";
  return (kata ?? "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
