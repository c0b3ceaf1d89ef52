/** What a person chose once for this browser. Written by the options page and the service worker, read everywhere. */
import type { JenisSorotan } from "../pesan/lembar.ts";

/** Marks that can be switched off one by one. `hilang` are the signs where a provision of the acuan is missing. */
export type LapisanSorotan = JenisSorotan | "hilang";

export interface Pengaturan {
  /** Id of an acuan; `null`: the one that comes with the extension. */
  readonly acuan: string | null;
  readonly lapisan: Readonly<Record<LapisanSorotan, boolean>>;
  /** Own colours, `#rrggbb`; a kind that is absent has the colour of `sorot/warna.ts`. */
  readonly warna: Readonly<Partial<Record<JenisSorotan, string>>>;
  /** Whether drafting technique is looked at as well. */
  readonly temuan: boolean;
  /** Origins that are read by themselves. */
  readonly situs: readonly string[];
}

/** From what weighs most. */
export const LAPISAN = [
  "substantif",
  "prosedural",
  "redaksional",
  "hilang",
  "tambahan",
  "usulan",
  "temuan",
  "catatan",
] as const satisfies readonly LapisanSorotan[];

export const PENGATURAN_AWAL: Pengaturan = {
  acuan: null,
  lapisan: {
    substantif: true,
    prosedural: true,
    redaksional: true,
    hilang: true,
    tambahan: true,
    usulan: true,
    temuan: true,
    catatan: true,
  },
  warna: {},
  temuan: false,
  situs: [],
};

const KUNCI = "pengaturan";

/** The part of `chrome.storage.local` that is used. */
export interface WadahPengaturan {
  get(kunci: string): Promise<Readonly<Record<string, unknown>>>;
  set(isi: Readonly<Record<string, unknown>>): Promise<void>;
  readonly onChanged: {
    addListener(dengar: (ubahan: Readonly<Record<string, { readonly newValue?: unknown }>>) => void): void;
    removeListener(dengar: (ubahan: Readonly<Record<string, { readonly newValue?: unknown }>>) => void): void;
  };
}

export interface TokoPengaturan {
  /** What holds now; damaged or missing parts are the default. */
  kini(): Promise<Pengaturan>;
  /** Resolves once it is stored; what is not named stays as it is. */
  ubah(sebagian: Partial<Pengaturan>): Promise<{ readonly tersimpan: Pengaturan } | { readonly galat: string }>;
  /** Calls with each new state, from this page or another one. Gives what ends it. */
  subscribe(berubah: (pengaturan: Pengaturan) => void): () => void;
}

/** The settings in a storage area, `chrome.storage.local` outside of tests. */
export function tokoPengaturan(wadah: WadahPengaturan): TokoPengaturan {
  // Two changes made at once must not undo each other.
  let antre: Promise<unknown> = Promise.resolve();
  const kini = async (): Promise<Pengaturan> => bacaPengaturan((await wadah.get(KUNCI))[KUNCI]);
  return {
    kini,
    ubah: (sebagian) => {
      const tulis = async () => {
        try {
          const baru = { ...(await kini()), ...sebagian };
          await wadah.set({ [KUNCI]: baru });
          return { tersimpan: baru };
        } catch {
          return { galat: "Pengaturan tidak dapat disimpan, mungkin karena ruang simpan peramban penuh. Pengaturan lama tetap berlaku." };
        }
      };
      const hasil = antre.then(tulis);
      antre = hasil;
      return hasil;
    },
    subscribe: (berubah) => {
      const dengar = (ubahan: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
        const satu = ubahan[KUNCI];
        if (satu !== undefined) berubah(bacaPengaturan(satu.newValue));
      };
      wadah.onChanged.addListener(dengar);
      return () => wadah.onChanged.removeListener(dengar);
    },
  };
}

/** Settings from stored data. Accepts everything: what is not understood is the default. */
export function bacaPengaturan(isi: unknown): Pengaturan {
  const ada = isRecord(isi) ? isi : {};
  const lapisan = isRecord(ada.lapisan) ? ada.lapisan : {};
  const warna = isRecord(ada.warna) ? ada.warna : {};
  return {
    acuan: typeof ada.acuan === "string" && ada.acuan !== "" ? ada.acuan : PENGATURAN_AWAL.acuan,
    lapisan: Object.fromEntries(
      LAPISAN.map((satu) => [satu, typeof lapisan[satu] === "boolean" ? lapisan[satu] : PENGATURAN_AWAL.lapisan[satu]]),
    ) as Record<LapisanSorotan, boolean>,
    warna: Object.fromEntries(
      LAPISAN.flatMap((satu) => {
        const nilai = warna[satu];
        return satu !== "hilang" && typeof nilai === "string" && /^#[\da-f]{6}$/iu.test(nilai) ? [[satu, nilai.toLowerCase()]] : [];
      }),
    ),
    temuan: typeof ada.temuan === "boolean" ? ada.temuan : PENGATURAN_AWAL.temuan,
    situs: Array.isArray(ada.situs) ? [...new Set(ada.situs.flatMap(asalSitus))].sort() : PENGATURAN_AWAL.situs,
  };
}

/** The origin of a web address, in a list; empty for anything else. */
export function asalSitus(alamat: unknown): readonly string[] {
  if (typeof alamat !== "string") return [];
  try {
    const { protocol, origin } = new URL(alamat);
    return /^https?:$/u.test(protocol) ? [origin] : [];
  } catch {
    return [];
  }
}

const isRecord = (isi: unknown): isi is Readonly<Record<string, unknown>> => typeof isi === "object" && isi !== null && !Array.isArray(isi);
