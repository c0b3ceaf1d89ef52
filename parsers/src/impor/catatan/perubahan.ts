/** Tracked changes of a file as proposed wordings of units. */
import type { CatatanImpor } from "../../impor-tersaji.ts";
import type { LaporanBaca, PerubahanNaskah } from "../../readers/naskah-berkas.ts";
import { type BagianPerubahan, bagianPerubahan } from "./bagian-perubahan.ts";
import type { BahanCatatan, CatatanBertempat } from "./catatan-impor.ts";
import { isTerhapus, petikanSuntingan, polos, type Sunting } from "./petikan-perubahan.ts";
import { bagiIsi, kepalaCatatan } from "./tanggal-catatan.ts";

/** Longest wording that a note can propose. */
const USULAN_TERPANJANG = 20_000;

/** Characters of whole wordings (before and after) in the notes of one unit, and in those of all: many people may change one long paragraph. */
const PASANGAN_TERPANJANG = 200_000;
const PASANGAN_SEMUA = 4_000_000;

/** What one person would change in one unit. */
interface Usul {
  readonly satuan: string;
  readonly oleh: string | null;
  readonly pertama: PerubahanNaskah;
  readonly bagian: BagianPerubahan[];
}

/** Notes on tracked changes, and a report where they could not all say the whole wording. */
interface HasilPerubahan {
  readonly catatan: readonly CatatanBertempat[];
  readonly laporan: readonly LaporanBaca[];
}

/**
 * One note for all that one person would change in a unit: its wording with all of it applied, and in words what no wording says. Of a unit that is too
 * long, or that too many would change, the note quotes the changed places alone. Linear in the source and its changes.
 */
export function catatanPerubahan(bahan: BahanCatatan): HasilPerubahan {
  const usul = new Map<string, Usul>();
  for (const perubahan of bahan.naskah.perubahan)
    for (const bagian of bagianPerubahan(bahan, perubahan)) {
      const kunci = `${bagian.satuan}\n${perubahan.oleh ?? ""}`;
      const ada = usul.get(kunci);
      if (ada === undefined) usul.set(kunci, { satuan: bagian.satuan, oleh: perubahan.oleh, pertama: perubahan, bagian: [bagian] });
      else ada.bagian.push(bagian);
    }
  const terpakai = new Map<string, number>();
  let semua = 0;
  let dipetik = 0;
  /** Whether a pair of wordings of this length still fits; it is counted then. */
  const muat = (satuan: string, panjang: number): boolean => {
    const jadi = (terpakai.get(satuan) ?? 0) + panjang;
    if (jadi > PASANGAN_TERPANJANG || semua + panjang > PASANGAN_SEMUA) return false;
    terpakai.set(satuan, jadi);
    semua += panjang;
    return true;
  };
  const catatan = [...usul.values()].flatMap((satu): CatatanBertempat[] => {
    const hasil = catatanUsul(bahan, satu, muat);
    if (hasil === null) return [];
    if (hasil.dipetik) dipetik++;
    return [{ pada: satu.pertama.dari, catatan: hasil.catatan }];
  });
  return { catatan, laporan: dipetik === 0 ? [] : [laporanPetikan(dipetik)] };
}

const laporanPetikan = (jumlah: number): LaporanBaca => ({
  macam: "diubah",
  pesan: `${jumlah} usul perubahan atas ketentuan yang sangat panjang, atau yang diusulkan sangat banyak orang, dicatat sebagai petikan bagian yang berubah saja; bandingkan dengan berkas aslinya.`,
});

function catatanUsul(
  { naskah, teks }: BahanCatatan,
  { satuan, oleh, pertama, bagian }: Usul,
  muat: (satuan: string, panjang: number) => boolean,
): { readonly catatan: CatatanImpor; readonly dipetik: boolean } | null {
  const semula = teks(satuan);
  const suntingan = bagian
    .flatMap(({ sunting }) => (sunting === null ? [] : [sunting]))
    .sort((a, b) => a.dari - b.dari || a.sampai - b.sampai);
  const kalimat = [...new Set(bagian.flatMap((satu) => (satu.kalimat === null ? [] : [satu.kalimat])))];
  const petikan = petikanSuntingan(semula, suntingan);
  const dihapus = petikan.length > 0 && isTerhapus(semula, suntingan);
  if (dihapus) kalimat.unshift("Usul menghapus ketentuan ini.");
  // of a long unit no wording is made: that would cost its length for each person
  const jadi = petikan.length === 0 || dihapus || semula.length > USULAN_TERPANJANG ? null : terapkan(semula, suntingan);
  const berubah = petikan.length > 0 && !dihapus && (jadi === null || polos(jadi) !== polos(semula));
  const utuh = berubah && jadi !== null && jadi.length <= USULAN_TERPANJANG && muat(satuan, semula.length + jadi.length);
  if (berubah && !utuh) kalimat.push(...petikan);
  if (!berubah && kalimat.length === 0) return null;
  const kepala = kepalaCatatan(naskah.bentuk, oleh, pertama.kapan);
  const [isi, ...balasan] = bagiIsi(`${kepala}${kalimat.length === 0 ? "usul perubahan rumusan." : kalimat.join(" ")}`);
  const pasangan = utuh ? { usulan: jadi, semula } : { usulan: null, semula: null };
  return { catatan: { satuan, kutipan: null, isi, ...pasangan, balasan, selesai: false }, dipetik: berubah && !utuh };
}

/** The text with all edits, which come in order; one that begins before the end of another is set behind it. */
function terapkan(teks: string, suntingan: readonly Sunting[]): string {
  const hasil: string[] = [];
  let at = 0;
  for (const { dari, sampai, ganti } of suntingan) {
    hasil.push(teks.slice(at, Math.max(at, dari)), ganti);
    at = Math.max(at, sampai);
  }
  return polos([...hasil, teks.slice(at)].join(""));
}
