import { MEMUTUSKAN } from "../../grammar/bagian-naskah.ts";
import type { Dasar, Pembukaan, Teks } from "../../peraturan.ts";
import type { Konteks } from "./konteks.ts";
import { nomorBeda, tulisIsi } from "./tulis-unit.ts";
import { lolosXml } from "./tulis-xml.ts";

/** The preamble: Menimbang as recitals, Mengingat and Memperhatikan as citations, the decision as formulas; in the order of the canonical text. */
export function tulisPembukaan(part: Pembukaan, k: Konteks): void {
  const label = pengambilLabel(part.labels);
  const pertama = part.menimbang[0] ?? part.mengingat[0];
  const sebelum = (line: Teks): boolean => pertama === undefined || offsetOf(line) < offsetOf(pertama);
  const baris = (line: Teks): void => k.xml.daun("p", {}, lolosXml(line.value));
  k.xml.buka("preamble", { eId: "preamble" });
  part.lines.filter(sebelum).forEach(baris);
  tulisDasar("recitals", { eId: "recs" }, label(/^menimbang/i), part.menimbang, k);
  tulisDasar("citations", { eId: "cits" }, label(/^mengingat/i), part.mengingat, k);
  tulisDasar("citations", { eId: "cits-2", class: "memperhatikan" }, label(/^memperhatikan/i), part.memperhatikan, k);
  part.lines.filter((line) => !sebelum(line)).forEach(baris);
  const memutuskan = label(MEMUTUSKAN);
  if (memutuskan !== undefined) rumusan("memutuskan", lolosXml(memutuskan.value), k);
  const menetapkan = label(/^menetapkan/i);
  if (part.menetapkan !== undefined || menetapkan !== undefined) rumusan("menetapkan", isiMenetapkan(menetapkan, part.menetapkan), k);
  for (const sisa of label.sisa()) k.xml.daun("p", { class: "label" }, lolosXml(sisa.value));
  k.xml.tutup();
}

/** Gives each printed word of the preamble once. */
function pengambilLabel(labels: readonly Teks[]) {
  const sisa = [...labels];
  const ambil = (pola: RegExp): Teks | undefined => {
    const ke = sisa.findIndex(({ value }) => pola.test(value));
    return ke < 0 ? undefined : sisa.splice(ke, 1)[0];
  };
  return Object.assign(ambil, { sisa: (): readonly Teks[] => sisa });
}

function tulisDasar(
  unsur: "recitals" | "citations",
  atribut: { readonly eId: string; readonly class?: string },
  label: Teks | undefined,
  dasar: readonly Dasar[],
  k: Konteks,
): void {
  const satuan = unsur === "recitals" ? "recital" : "citation";
  // the schema wants an item in each of them
  if (dasar.length === 0) {
    if (label !== undefined) k.xml.daun("p", { class: "label" }, lolosXml(label.value));
    return;
  }
  k.xml.buka(unsur, atribut);
  if (label !== undefined) tulisIsi("intro", [lolosXml(label.value)], k);
  for (const satu of dasar) {
    k.xml.buka(satuan, { eId: k.eid.of(satu), ...nomorBeda(satu.number, satu.label) });
    if (satu.label !== undefined) k.xml.daun("num", {}, lolosXml(satu.label.value));
    k.xml.daun("p", {}, unsur === "recitals" ? k.isi(satu.text) : k.isiDasar(satu.text));
    k.xml.tutup();
  }
  k.xml.tutup();
}

function rumusan(nama: string, isi: string, k: Konteks): void {
  k.xml.buka("formula", { name: nama, eId: `formula_${nama}` });
  k.xml.daun("p", {}, isi);
  k.xml.tutup();
}

const isiMenetapkan = (label: Teks | undefined, teks: Teks | undefined): string =>
  [
    ...(label === undefined ? [] : [`<inline name="label">${lolosXml(label.value)}</inline>`]),
    ...(teks === undefined ? [] : [`<inline name="judul">${lolosXml(teks.value)}</inline>`]),
  ].join(" ");

const offsetOf = ({ position }: Teks | Dasar): number => position.start.offset ?? 0;
