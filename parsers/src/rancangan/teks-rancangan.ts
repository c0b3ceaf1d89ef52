/** A document of the shared editor as plain text, with its numbers. */
import { berpenanda, type IsiBerpenanda } from "./berpenanda.ts";
import type { DokumenRancangan, IsiRancangan, JenisSatuan, SelTabel } from "./dokumen.ts";
import { sebutanGambar } from "./naskah.ts";
import { tingkatRincian } from "./penomoran.ts";
import { naskahTersaji, teksSatuan } from "./sajian.ts";
import { SIFAT_SATUAN } from "./satuan.ts";

/** Each begins below a blank line. */
const BERJARAK: ReadonlySet<JenisSatuan> = new Set<JenisSatuan>([
  "memutuskan",
  "bab",
  "bagian",
  "paragraf",
  "pasal",
  "lampiran",
  "subjudul",
  "keterangan",
]);

/** As wide as `Menimbang : `, for the items below the first. */
const LEBAR_KEPALA = 12;

/** The document as text: one line for each unit, items indented by their depth, cells of a table set apart by tabs. Never throws; linear. */
export function teksRancangan(dokumen: DokumenRancangan): string {
  return `${barisIsi(naskahTersaji(dokumen).content).join("\n").trim()}\n`;
}

function barisIsi(content: readonly IsiRancangan[]): string[] {
  let sebelum: JenisSatuan = "teks";
  return berpenanda(content).flatMap((isi) => {
    const { node } = isi;
    if (node.type === "table") return ["", ...node.content.map((row) => row.content.map(teksSel).join("\t")), ""];
    if (node.type === "gambar") return ["", sebutanGambar(node), ""];
    if (node.type === "contoh") return ["", ...barisIsi(node.content), ""];
    const { jenis, tingkat } = node.attrs;
    const baris = barisSatuan(isi);
    const alinea = jenis === "teks" && !(tingkat > 0);
    const wilayahLain = SIFAT_SATUAN[jenis]?.wilayah !== SIFAT_SATUAN[sebelum]?.wilayah;
    const jarak = alinea || BERJARAK.has(jenis) || isi.penanda?.kepala !== "" || wilayahLain || (BERJARAK.has(sebelum) && jenis !== "teks");
    sebelum = jenis;
    return jarak ? ["", ...baris] : baris;
  });
}

function barisSatuan({ node, penanda }: IsiBerpenanda): string[] {
  if (node.type !== "satuan" || penanda === null) return [];
  const teks = satuBaris(teksSatuan(node));
  const { label, kepala } = penanda;
  switch (node.attrs.jenis) {
    case "menimbang":
    case "mengingat":
    case "memperhatikan":
    case "menetapkan":
      return [gabung(kepala === "" ? " ".repeat(LEBAR_KEPALA - 1) : `${kepala.padEnd(LEBAR_KEPALA - 3)} :`, label, teks)];
    case "bab":
    case "bagian":
    case "paragraf":
    case "pasal":
    case "lampiran":
      return teks === "" ? [label] : [label, teks];
    case "rincian":
      return [gabung(`${"  ".repeat(tingkatRincian(node.attrs.tingkat))}${label}`, teks)];
    case "teks":
      return teks === "" ? [] : [`${node.attrs.tingkat > 0 ? "  ".repeat(tingkatRincian(node.attrs.tingkat)) : ""}${teks}`];
    default:
      return [gabung(label, teks)];
  }
}

const gabung = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");

const teksSel = ({ content }: SelTabel): string =>
  content.map((node) => (node.type === "satuan" ? satuBaris(teksSatuan(node)) : sebutanGambar(node))).join(" ");

const satuBaris = (teks: string): string => teks.replace(/\s+/g, " ").trim();
