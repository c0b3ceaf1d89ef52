/** The head of a lampiran, its name and where its content begins. */
import type { IsiLampiran, Lampiran, Teks } from "../../peraturan.ts";
import { judulBerkapital } from "../penomoran/kapital-judul.ts";
import { tandaLampiran } from "../penutup/blok-penutup.ts";

/** The lines above the content: those of the head without the signature that the reader keeps with them. */
export function kepalaLampiran({ lines }: Lampiran): readonly Teks[] {
  const tanda = tandaLampiran(lines);
  const pertama = tanda?.jabatan[0];
  const at = pertama === undefined ? -1 : lines.indexOf(pertama);
  const salinan = lines.findIndex(({ value }) => /^Salinan\s+(?:ini\s+)?sesuai\b/i.test(value));
  const akhir = [at, salinan].filter((satu) => satu > 0);
  return akhir.length === 0 ? lines : lines.slice(0, Math.min(...akhir));
}

/** `Lampiran II`, `Lampiran`. */
export const sebutanLampiran = ({ number }: Pick<Lampiran, "number">): string => (number === null ? "Lampiran" : `Lampiran ${number}`);

/** First leaf of some content. */
export function teksAwal(isi: IsiLampiran | undefined): Teks | undefined {
  if (isi === undefined) return undefined;
  if (isi.type === "subjudul") return isi.heading;
  if (isi.type === "prosa" || isi.type === "gambar") return isi.text;
  if (isi.type === "tabel") return isi.rows[0];
  if (isi.type === "contoh") return isi.lines[0];
  return isi.heading ?? isi.text ?? isi.label;
}

/** The last leaves of the content of a lampiran, at most `banyak`, the last one last. */
export function teksTerakhir(children: readonly IsiLampiran[], banyak: number): readonly Teks[] {
  const hasil: Teks[] = [];
  function telusuri(isi: readonly IsiLampiran[]): void {
    for (const satu of [...isi].reverse()) {
      if (hasil.length >= banyak) return;
      if (satu.type === "tabel") hasil.push(...[...satu.rows].reverse());
      else if (satu.type === "contoh") hasil.push(...[...satu.lines].reverse());
      else if (satu.type === "prosa" || satu.type === "gambar") hasil.push(satu.text);
      else if (satu.type === "subjudul") {
        telusuri(satu.children);
        hasil.push(satu.heading);
      } else {
        if (satu.closing !== undefined) hasil.push(satu.closing);
        telusuri(satu.children);
        const teks = satu.text ?? satu.heading;
        if (teks !== undefined) hasil.push(teks);
      }
    }
  }
  telusuri(children);
  return hasil.slice(0, banyak).reverse();
}

/** The name of a lampiran: a title in the middle, above everything that is numbered. */
export function namaLampiran({ children }: Lampiran): Teks | null {
  const [pertama] = children;
  if (pertama?.type === "contoh" && pertama.title !== null) return pertama.lines[0] ?? null;
  const teks = pertama?.type === "subjudul" && pertama.number === null ? pertama.heading : pertama?.type === "prosa" ? pertama.text : null;
  return teks !== null && bernama(teks.value) ? teks : null;
}

/** No name is longer. */
const TERPANJANG = 240;

/** In capitals, or every word with one: `Latar belakang` is a heading of the content. */
function bernama(nilai: string): boolean {
  if (nilai.length > TERPANJANG || /[.:;]$/.test(nilai)) return false;
  const huruf = nilai.match(/\p{L}/gu) ?? [];
  const kapital = nilai.match(/\p{Lu}/gu) ?? [];
  return huruf.length > 0 && (kapital.length > huruf.length * 0.7 || (/\s/.test(nilai) && judulBerkapital(nilai) === nilai));
}
