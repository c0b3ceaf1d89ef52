/** What the marks, the panel and the drawer know together. */
import type { Naskah } from "../api.ts";
import type { HasilTampil } from "./hasil-tampil.ts";
import type { PembandingLatar, Tanya } from "./pembanding-latar.ts";

/** What *Banding* shows: a provision of the draft, or one of the acuan that the draft does not have. */
export type Dibuka = { readonly jenis: "ketentuan"; readonly id: string } | { readonly jenis: "hilang"; readonly locator: string };

/** Tells two of them apart. */
export const kunciDibuka = (dibuka: Dibuka): string => (dibuka.jenis === "hilang" ? `hilang ${dibuka.locator}` : dibuka.id);

export interface PotretDeviasi {
  /** Id of the regulation that was chosen as acuan; `null` for the one the draft names. */
  readonly pilihan: string | null;
  /** `null` until an acuan is there. */
  readonly acuan: Naskah | null;
  /** The last answer; stays while the next one is under way. */
  readonly hasil: HasilTampil | null;
  /** Why the last comparison failed; `null` where it did not. */
  readonly gagal: string | null;
  readonly dibuka: Dibuka | null;
  /** Last words for whoever listens instead of looking. */
  readonly kabar: string;
}

export interface TokoDeviasi {
  readonly potret: () => PotretDeviasi;
  /** Calls `dengar` after each change, until the returned function is called. */
  readonly langgan: (dengar: () => void) => () => void;
  readonly pilihAcuan: (id: string) => void;
  readonly pasangAcuan: (acuan: Naskah) => void;
  readonly buka: (dibuka: Dibuka | null) => void;
  readonly kabarkan: (kabar: string) => void;
  readonly tanya: Tanya;
  /** For the extension alone: the comparer of the editor that is shown, and what it says. */
  readonly sambungkan: (latar: PembandingLatar | null) => void;
  readonly terima: (berita: Pick<PotretDeviasi, "hasil" | "gagal">) => void;
}

export function createTokoDeviasi(): TokoDeviasi {
  let potret: PotretDeviasi = { pilihan: null, acuan: null, hasil: null, gagal: null, dibuka: null, kabar: "" };
  let latar: PembandingLatar | null = null;
  const pendengar = new Set<() => void>();
  const ubah = (bagian: Partial<PotretDeviasi>): void => {
    potret = { ...potret, ...bagian };
    for (const dengar of pendengar) dengar();
  };
  const serahkan = (): void => {
    if (potret.acuan !== null) latar?.pasangAcuan({ peraturan: potret.acuan.peraturan, asal: potret.acuan.asal });
  };
  return {
    potret: () => potret,
    langgan: (dengar) => {
      pendengar.add(dengar);
      return () => void pendengar.delete(dengar);
    },
    pilihAcuan: (pilihan) => ubah({ pilihan }),
    pasangAcuan: (acuan) => {
      if (potret.acuan?.entri.id === acuan.entri.id) return;
      ubah({ acuan, hasil: null, gagal: null, dibuka: null });
      serahkan();
    },
    buka: (dibuka) => ubah({ dibuka }),
    kabarkan: (kabar) => ubah({ kabar }),
    tanya: (pertanyaan) => latar?.tanya(pertanyaan) ?? Promise.resolve(null),
    sambungkan: (baru) => {
      latar = baru;
      serahkan();
    },
    terima: (berita) => ubah(berita),
  };
}
