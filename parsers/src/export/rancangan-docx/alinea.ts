/** A draft as paragraphs of the official layout, tables and pictures, in its order. */
import { berpenanda } from "../../rancangan/berpenanda.ts";
import type { ContohDokumen, GambarDokumen, IsiRancangan } from "../../rancangan/dokumen.ts";
import { type Keadaan, mulai, susunSatuan } from "./alinea-satuan.ts";
import { TENGAH_HALAMAN } from "./gaya.ts";
import type { Alinea, BagianDocx, IsiDocx, OpsiAlinea } from "./isi-docx.ts";
import { labelCetak } from "./label-cetak.ts";
import { teksCetak } from "./larik.ts";
import { GAYA } from "./nama-gaya.ts";

/** Linear; a unit without label and words is left out. The document has no references and fields any more. */
export function susunAlinea(content: readonly IsiRancangan[], opsi: OpsiAlinea): readonly BagianDocx[] {
  const bagian: { readonly lampiran: boolean; readonly isi: IsiDocx[] }[] = [{ lampiran: false, isi: [] }];
  const keadaan: Keadaan = mulai();
  for (const { node, penanda } of berpenanda(content)) {
    if (node.type === "satuan" && node.attrs.jenis === "lampiran") bagian.push({ lampiran: true, isi: [] });
    const isi = bagian.at(-1)?.isi ?? [];
    if (node.type === "table") isi.push({ macam: "tabel", node });
    else if (node.type === "gambar") isi.push(gambarOf(node));
    else if (node.type === "contoh") isi.push(...isiContoh(node, opsi.tercetak));
    else if (penanda !== null) isi.push(...susunSatuan(node, penanda, keadaan, opsi));
  }
  return bagian.filter(({ isi }) => isi.length > 0).map(({ lampiran, isi }) => ({ lampiran, isi: gandengkan(isi) }));
}

const gambarOf = (node: GambarDokumen): IsiDocx => ({ macam: "gambar", node, gandeng: false });

/** A form or sample: lines in a frame, each with its label. */
function isiContoh({ content }: ContohDokumen, tercetak: boolean): IsiDocx[] {
  let pertama = true;
  return berpenanda(content).flatMap(({ node, penanda }): IsiDocx[] => {
    if (node.type === "table") return [{ macam: "tabel", node }];
    if (node.type === "gambar") return [gambarOf(node)];
    if (penanda === null || node.type !== "satuan") return [];
    const label = labelCetak(node, penanda, tercetak);
    const teks = teksCetak(node).trim();
    const kepala = penanda.kepala === "" ? "" : `${penanda.kepala} : `;
    if (teks === "" && label === "" && kepala === "") return [];
    const { letak } = node.attrs;
    const awalan = `${letak === "kanan" ? "\t" : ""}${kepala}${label}${label === "" || teks === "" ? "" : " "}`;
    const sela = pertama ? { sela: SELA.contoh } : {};
    pertama = false;
    return [
      {
        macam: "alinea",
        gaya: GAYA.contoh,
        awalan,
        satuan: node,
        berisi: true,
        ...sela,
        ...(letak === "tengah" ? { rata: "center" as const } : {}),
        ...(letak === "kanan" ? { tab: [TENGAH_HALAMAN] } : {}),
      },
    ];
  });
}

/** A run of lines longer than this is no signature, and would not fit on a page. */
const PENUTUP_TERPANJANG = 40;
const TTD = /^\(?\s*(?:ttd|t\.\s?t\.\s?d|cap\b)/i;
const KELOMPOK = /^(?:Ditetapkan|Disahkan|Diundangkan|Salinan sesuai|(?:TAMBAHAN )?(?:BERITA|LEMBARAN) (?:DAERAH|NEGARA))\b/i;
/** Styles of the lines of a signature. */
const DI_TEPI: ReadonlySet<string> = new Set([GAYA.penutup, GAYA.penutupKanan]);
const SELA = { contoh: 160, kelompok: 240, tandaTangan: 1_080 } as const;

/** Keeps a signature together, and never alone on a page, leaves room to sign, and holds a picture to its caption. */
function gandengkan(isi: readonly IsiDocx[]): readonly IsiDocx[] {
  const panjang = deretPenutup(isi);
  return isi.map((satu, at): IsiDocx => {
    const berikut = isi[at + 1];
    if (satu.macam === "gambar") return { ...satu, gandeng: berikut?.macam === "alinea" && berikut.satuan.attrs.jenis === "keterangan" };
    if (satu.macam !== "alinea") return satu;
    const deret = panjang[at + 1] ?? 0;
    const penutup = satu.satuan.attrs.jenis === "penutup";
    // the order to promulgate has enough words to stand on a page with the signature
    const dekat = penutup || (berikut?.macam === "alinea" && DI_TEPI.has(berikut.gaya));
    const gandeng = dekat && deret > 0 && deret <= PENUTUP_TERPANJANG ? { gandeng: true } : {};
    const sela = penutup ? { sela: selaPenutup(satu, isi[at - 1]) } : {};
    return { ...satu, ...gandeng, ...sela };
  });
}

const isPenutup = (isi: IsiDocx | undefined): isi is Alinea => isi?.macam === "alinea" && isi.satuan.attrs.jenis === "penutup";

/** How many lines of the closing stand in the run around each of them. */
function deretPenutup(isi: readonly IsiDocx[]): readonly number[] {
  const panjang = isi.map(() => 0);
  for (let at = 0; at < isi.length; ) {
    let akhir = at;
    while (isPenutup(isi[akhir])) akhir++;
    panjang.fill(akhir - at, at, akhir);
    at = Math.max(akhir, at + 1);
  }
  return panjang;
}

function selaPenutup({ satuan }: Alinea, sebelum: IsiDocx | undefined): number {
  const teks = teksCetak(satuan).trim();
  if (!isPenutup(sebelum) || KELOMPOK.test(teks) || TTD.test(teks)) return SELA.kelompok;
  const atas = teksCetak(sebelum.satuan).trim();
  if (TTD.test(atas)) return SELA.kelompok;
  return atas.endsWith(",") && atas === atas.toUpperCase() ? SELA.tandaTangan : 0;
}
