/** What the marks, the panel and the keys know together of the findings. */
import type { BantuanKaidah, KesampinganTersaji, Peraturan, TemuanRancangan } from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";
import { type HasilPeriksaTampil, type TemuanNaskahKini, tampilkanTemuan } from "./hasil-periksa.ts";
import type { PemeriksaLatar } from "./pemeriksa-latar.ts";

export interface PotretPeriksa {
  /** The last answer; stays while the next one is under way. */
  readonly hasil: HasilPeriksaTampil | null;
  /** Why the last check failed; `null` where it did not. */
  readonly gagal: string | null;
  readonly kesampingan: readonly KesampinganTersaji[];
  /** `kunci` of the finding that is looked at. */
  readonly kini: string | null;
  /** Last words for whoever listens instead of looking. */
  readonly kabar: string;
}

export interface TokoPeriksa {
  readonly potret: () => PotretPeriksa;
  /** Calls `dengar` after each change, until the returned function is called. */
  readonly langgan: (dengar: () => void) => () => void;
  readonly lihat: (kunci: string | null) => void;
  readonly kabarkan: (kabar: string) => void;
  readonly pasangKesampingan: (kesampingan: readonly KesampinganTersaji[]) => void;
  /** Something was set aside, or taken back, in this page. */
  readonly diputuskan: () => void;
  /** Calls `dengar` after each such decision, until the returned function is called. */
  readonly dengarPutusan: (dengar: () => void) => () => void;
  readonly pasangAcuan: (acuan: Peraturan | null) => void;
  /** Calls `dengar` when a sign in the draft was pressed, until the returned function is called. */
  readonly dengarTanda: (dengar: () => void) => () => void;
  /** A sign in the draft was pressed, whose first finding is `kunci`. */
  readonly tekanTanda: (kunci: string) => void;
  readonly uji: (doc: Node) => Promise<readonly TemuanRancangan[] | null>;
  readonly bantuan: (kaidah: string) => Promise<BantuanKaidah | null>;
  /** For the extension alone: the checker of the editor that is shown, and what it says. */
  readonly sambungkan: (latar: PemeriksaLatar | null) => void;
  readonly terima: (temuan: TemuanNaskahKini) => void;
  readonly terimaGagal: (sebab: string) => void;
}

export function createTokoPeriksa(): TokoPeriksa {
  let potret: PotretPeriksa = { hasil: null, gagal: null, kesampingan: [], kini: null, kabar: "" };
  let temuan: TemuanNaskahKini | null = null;
  let latar: PemeriksaLatar | null = null;
  let acuan: Peraturan | null = null;
  const pendengar = new Set<() => void>();
  const tanda = new Set<() => void>();
  const putusan = new Set<() => void>();
  const ubah = (bagian: Partial<PotretPeriksa>): void => {
    potret = { ...potret, ...bagian };
    for (const dengar of pendengar) dengar();
  };
  const langganan =
    (semua: Set<() => void>) =>
    (dengar: () => void): (() => void) => {
      semua.add(dengar);
      return () => void semua.delete(dengar);
    };
  return {
    potret: () => potret,
    langgan: langganan(pendengar),
    lihat: (kini) => {
      if (kini !== potret.kini) ubah({ kini });
    },
    kabarkan: (kabar) => ubah({ kabar }),
    pasangKesampingan: (kesampingan) => {
      ubah({ kesampingan, hasil: temuan === null ? null : tampilkanTemuan(temuan, kesampingan) });
    },
    diputuskan: () => {
      for (const dengar of putusan) dengar();
    },
    dengarPutusan: langganan(putusan),
    pasangAcuan: (baru) => {
      if (baru === acuan) return;
      acuan = baru;
      latar?.pasangAcuan(baru);
    },
    dengarTanda: langganan(tanda),
    tekanTanda: (kini) => {
      ubah({ kini });
      for (const dengar of tanda) dengar();
    },
    uji: async (doc) => (await latar?.uji(doc)) ?? null,
    bantuan: async (kaidah) => (await latar?.bantuan(kaidah)) ?? null,
    sambungkan: (baru) => {
      latar = baru;
      if (acuan !== null) latar?.pasangAcuan(acuan);
    },
    terima: (baru) => {
      temuan = baru;
      ubah({ hasil: tampilkanTemuan(baru, potret.kesampingan), gagal: null });
    },
    terimaGagal: (gagal) => ubah({ gagal }),
  };
}
