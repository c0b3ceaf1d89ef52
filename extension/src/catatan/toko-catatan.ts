import type { CatatanTelaah, Galat, Kiriman, TokoCatatan } from "./antarmuka.ts";
import { bacaCatatan, isRekaman } from "./bentuk-catatan.ts";
import { sidikTeks } from "./sidik-teks.ts";
import { type AreaSimpanan, sebabTakTersimpan, simpananPeramban } from "./simpanan.ts";

const AWALAN = "catatan:";
const VERSI = 1;
/** A deleted note can be brought back for this long. */
const MASA_PULIH_MS = 24 * 60 * 60 * 1000;

/** A deleted note; where it was sent, the server still has it until `lupakan`. */
interface Terhapus {
  readonly catatan: CatatanTelaah;
  readonly pada: string;
}

/** What stands in the storage under one address. */
interface Isi {
  readonly catatan: readonly CatatanTelaah[];
  readonly terhapus: readonly Terhapus[];
  /** Entries of a shape this version does not know: they are kept as they are. */
  readonly asing: readonly unknown[];
}

/** The store with what only the connection asks for. */
export interface TokoTerhubung extends TokoCatatan {
  /** Deleted notes that a server still has. */
  terhapus(alamat: string): Promise<readonly CatatanTelaah[] | Galat>;
  /** The server was told: these deleted notes are gone for good. */
  lupakan(alamat: string, id: readonly string[]): Promise<{ readonly terhapus: boolean } | Galat>;
  /** The note was sent as it stood at `kirim.pada`, with this place; what a person wrote in it since then stays. */
  catatKiriman(terkirim: CatatanTelaah, kirim: Kiriman): Promise<{ readonly tersimpan: boolean } | Galat>;
}

const ASING: Galat = {
  galat: "Catatan halaman ini ditulis oleh versi ekstensi yang lebih baru. Tidak ada yang diubah. Perbarui ekstensi, lalu buka lagi.",
};

/** Notes in the storage of the extension, one entry per address. `sekarang` gives the time in ISO. */
export function createTokoCatatan(area: AreaSimpanan, sekarang: () => string = () => new Date().toISOString()): TokoTerhubung {
  const kunciOf = async (alamat: string): Promise<string> => AWALAN + (await sidikTeks(alamat));

  async function baca(kunci: string): Promise<Isi | Galat> {
    try {
      return bacaIsi(await area.baca(kunci));
    } catch (error) {
      return { galat: `Catatan yang tersimpan tidak dapat dibaca. ${sebabTakTersimpan(error)}` };
    }
  }

  /** Reads, changes and writes without another page in between. */
  async function ubah<T>(alamat: string, kerja: (isi: Isi) => { readonly isi: Isi; readonly hasil: T } | Galat): Promise<T | Galat> {
    const kunci = await kunciOf(alamat);
    return area.sendirian(kunci, async () => {
      const lama = await baca(kunci);
      if ("galat" in lama) return lama;
      const baru = kerja(lama);
      if ("galat" in baru) return baru;
      try {
        await tulis(kunci, alamat, rapi(baru.isi));
      } catch (error) {
        return { galat: sebabTakTersimpan(error) };
      }
      return baru.hasil;
    });
  }

  function tulis(kunci: string, alamat: string, { catatan, terhapus, asing }: Isi): Promise<void> {
    if (catatan.length + terhapus.length + asing.length === 0) return area.hapus(kunci);
    return area.tulis(kunci, { versi: VERSI, alamat, catatan: [...catatan, ...asing], terhapus });
  }

  /** Unsent deleted notes go after a day. */
  function rapi(isi: Isi): Isi {
    const batas = Date.parse(sekarang()) - MASA_PULIH_MS;
    return { ...isi, terhapus: isi.terhapus.filter(({ catatan, pada }) => catatan.kirim !== null || Date.parse(pada) > batas) };
  }

  const tambah = (isi: Isi, baru: readonly CatatanTelaah[]): Isi => {
    const id = new Set(baru.map((satu) => satu.id));
    const sisa = <T>(daftar: readonly T[], idOf: (satu: T) => string): readonly T[] => daftar.filter((satu) => !id.has(idOf(satu)));
    return {
      ...isi,
      catatan: [...sisa(isi.catatan, (satu) => satu.id), ...baru],
      terhapus: sisa(isi.terhapus, ({ catatan }) => catatan.id),
    };
  };

  return {
    semua: async (alamat) => {
      const isi = await baca(await kunciOf(alamat));
      return "galat" in isi ? isi : [...isi.catatan].sort(menurutTempat);
    },
    simpan: (catatan) => ubah(catatan.alamat, (isi) => ({ isi: tambah(isi, [catatan]), hasil: { tersimpan: catatan } })),
    simpanSemua: async (catatan) => {
      let tersimpan = 0;
      for (const alamat of new Set(catatan.map((satu) => satu.alamat))) {
        const milik = catatan.filter((satu) => satu.alamat === alamat);
        const hasil = await ubah(alamat, (isi) => {
          const baru = milik.flatMap((satu) => gabung(satu, isi.catatan));
          return { isi: tambah(isi, baru), hasil: { tersimpan: baru.length } };
        });
        if ("galat" in hasil) return hasil;
        tersimpan += hasil.tersimpan;
      }
      return { tersimpan };
    },
    hapus: (alamat, id) =>
      ubah<{ readonly terhapus: boolean }>(alamat, (isi) => {
        const lama = isi.catatan.find((satu) => satu.id === id);
        if (lama === undefined) return { isi, hasil: { terhapus: false } };
        const terhapus = [...isi.terhapus, { catatan: lama, pada: sekarang() }];
        return { isi: { ...isi, catatan: isi.catatan.filter((satu) => satu.id !== id), terhapus }, hasil: { terhapus: true } };
      }),
    pulihkan: (alamat, id) =>
      ubah(alamat, (isi) => {
        const lama = isi.terhapus.find(({ catatan }) => catatan.id === id)?.catatan;
        if (lama === undefined) return { galat: "Catatan ini sudah tidak dapat dikembalikan." };
        return { isi: tambah(isi, [lama]), hasil: { tersimpan: lama } };
      }),
    terhapus: async (alamat) => {
      const isi = await baca(await kunciOf(alamat));
      return "galat" in isi ? isi : isi.terhapus.map(({ catatan }) => catatan).filter(({ kirim }) => kirim !== null);
    },
    lupakan: (alamat, id) =>
      ubah(alamat, (isi) => ({
        isi: { ...isi, terhapus: isi.terhapus.filter(({ catatan }) => !id.includes(catatan.id)) },
        hasil: { terhapus: true },
      })),
    catatKiriman: ({ alamat, id, jangkar, sidik }, kirim) =>
      ubah(alamat, (isi) => {
        const tandai = (satu: CatatanTelaah): CatatanTelaah => {
          if (satu.id !== id) return satu;
          // a place that was set anew meanwhile goes with the next sending
          return Date.parse(satu.diubah) > Date.parse(kirim.pada) ? { ...satu, kirim } : { ...satu, jangkar, sidik, kirim };
        };
        const catatan = isi.catatan.map(tandai);
        const terhapus = isi.terhapus.map((satu) => ({ ...satu, catatan: tandai(satu.catatan) }));
        return { isi: { ...isi, catatan, terhapus }, hasil: { tersimpan: true } };
      }),
    subscribe: (alamat, berubah) => {
      let kunci: string | null = null;
      void kunciOf(alamat).then((nilai) => {
        kunci = nilai;
      });
      // until the key is known any change may be one of this address
      return area.subscribe((yang) => (yang === kunci || (kunci === null && yang.startsWith(AWALAN)) ? berubah() : undefined));
    },
  };
}

/** The notes of this browser. */
export const tokoCatatan: TokoTerhubung = createTokoCatatan(simpananPeramban);

function bacaIsi(nilai: unknown): Isi | Galat {
  if (nilai === undefined || nilai === null) return { catatan: [], terhapus: [], asing: [] };
  if (!isRekaman(nilai) || nilai.versi !== VERSI || !Array.isArray(nilai.catatan)) return ASING;
  const semua: readonly unknown[] = nilai.catatan;
  const dibuang: readonly unknown[] = Array.isArray(nilai.terhapus) ? nilai.terhapus : [];
  return {
    catatan: semua.map(bacaCatatan).filter((satu) => satu !== null),
    asing: semua.filter((satu) => bacaCatatan(satu) === null),
    terhapus: dibuang.flatMap((satu) => {
      const catatan = isRekaman(satu) ? bacaCatatan(satu.catatan) : null;
      return catatan !== null && isRekaman(satu) && typeof satu.pada === "string" ? [{ catatan, pada: satu.pada }] : [];
    }),
  };
}

/** The note as it is taken in beside those that are there: nothing where the same is there as new, and where that was sent it stays sent. */
function gabung(baru: CatatanTelaah, ada: readonly CatatanTelaah[]): readonly CatatanTelaah[] {
  const lama = ada.find(({ id }) => id === baru.id);
  if (lama === undefined) return [baru];
  return Date.parse(lama.diubah) >= Date.parse(baru.diubah) ? [] : [{ ...baru, oleh: lama.oleh, kirim: lama.kirim }];
}

const menurutTempat = (a: CatatanTelaah, b: CatatanTelaah): number =>
  a.jangkar.dari - b.jangkar.dari || a.jangkar.sampai - b.jangkar.sampai || (a.dibuat < b.dibuat ? -1 : 1);
