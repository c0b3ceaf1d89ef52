/** Tracked changes of a file as proposed wordings of units. */
import type { CatatanImpor } from "../../impor-tersaji.ts";
import type { PerubahanNaskah } from "../../readers/naskah-berkas.ts";
import { type BagianPerubahan, bagianPerubahan } from "./bagian-perubahan.ts";
import type { BahanCatatan, CatatanBertempat } from "./catatan-impor.ts";
import { bagiIsi, kepalaCatatan } from "./tanggal-catatan.ts";

/** Longest wording that a note can propose. */
const USULAN_TERPANJANG = 20_000;

/** What one person would change in one unit. */
interface Usul {
  readonly satuan: string;
  readonly oleh: string | null;
  readonly pertama: PerubahanNaskah;
  readonly bagian: BagianPerubahan[];
}

/** One note for all that one person would change in a unit: its wording with all of it applied, and in words what no wording says. */
export function catatanPerubahan(bahan: BahanCatatan): readonly CatatanBertempat[] {
  const usul = new Map<string, Usul>();
  for (const perubahan of bahan.naskah.perubahan)
    for (const bagian of bagianPerubahan(bahan, perubahan)) {
      const kunci = `${bagian.satuan}\n${perubahan.oleh ?? ""}`;
      const ada = usul.get(kunci);
      if (ada === undefined) usul.set(kunci, { satuan: bagian.satuan, oleh: perubahan.oleh, pertama: perubahan, bagian: [bagian] });
      else ada.bagian.push(bagian);
    }
  return [...usul.values()].flatMap((satu): CatatanBertempat[] => {
    const catatan = catatanUsul(bahan, satu);
    return catatan === null ? [] : [{ pada: satu.pertama.dari, catatan }];
  });
}

function catatanUsul({ naskah, teks }: BahanCatatan, { satuan, oleh, pertama, bagian }: Usul): CatatanImpor | null {
  const semula = teks(satuan);
  const jadi = terapkan(semula, bagian);
  const kalimat = [...new Set(bagian.flatMap((satu) => (satu.kalimat === null ? [] : [satu.kalimat])))];
  const berubah = polos(jadi) !== polos(semula);
  if (berubah && jadi === "") kalimat.unshift("Usul menghapus ketentuan ini.");
  const muat = berubah && jadi !== "" && jadi.length <= USULAN_TERPANJANG && semula.length <= USULAN_TERPANJANG;
  if (berubah && jadi !== "" && !muat) kalimat.push(`Usul mengubah ketentuan ini menjadi: “${jadi}”`);
  if (!berubah && kalimat.length === 0) return null;
  const kepala = kepalaCatatan(naskah.bentuk, oleh, pertama.kapan);
  const [isi, ...balasan] = bagiIsi(`${kepala}${kalimat.length === 0 ? "usul perubahan rumusan." : kalimat.join(" ")}`);
  return { satuan, kutipan: null, isi, usulan: muat ? jadi : null, semula: muat ? semula : null, balasan, selesai: false };
}

/** The text with all edits; one that begins before the end of another is set behind it. */
function terapkan(teks: string, bagian: readonly BagianPerubahan[]): string {
  const hasil: string[] = [];
  let at = 0;
  const suntingan = bagian.flatMap(({ sunting }) => (sunting === null ? [] : [sunting]));
  for (const { dari, sampai, ganti } of suntingan.sort((a, b) => a.dari - b.dari || a.sampai - b.sampai)) {
    hasil.push(teks.slice(at, Math.max(at, dari)), ganti);
    at = Math.max(at, sampai);
  }
  return [...hasil, teks.slice(at)].join("").replace(/\s+/g, " ").trim();
}

const polos = (teks: string): string => teks.replace(/\s+/g, " ").trim();
