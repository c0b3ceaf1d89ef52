/** What the service worker does for a tab: reads it, compares it, marks it, and remembers the result. */
import type { OlahCatatan, TokoCatatan } from "../catatan/antarmuka.ts";
import type { Mesin } from "../mesin/mesin.ts";
import type { TokoPengaturan } from "../pengaturan/pengaturan.ts";
import type { Lembar, LembarGagal } from "../pesan/lembar.ts";
import type { Bacaan } from "../pesan/mesin.ts";
import type { KabarMesin } from "../pesan/situs.ts";
import { bacaanTab, simpanBacaan } from "./simpanan-bacaan.ts";
import { sorotanOf } from "./sorotan.ts";
import { bacaTab, sampaikan } from "./tab.ts";

export interface BahanPeriksa {
  readonly mesin: Mesin;
  readonly pengaturan: TokoPengaturan;
  readonly catatan: TokoCatatan;
  readonly olah: Pick<OlahCatatan, "telaahkan">;
}

export interface PeriksaTab {
  periksa(tab: number, acuan?: string): Promise<Bacaan | LembarGagal>;
  /** Paints again what is known of a tab. */
  sorotUlang(tab: number): Promise<{ readonly terpasang: number }>;
  /** The text of a tab as it is now; `null` where it cannot be read. */
  lembar(tab: number): Promise<Lembar | null>;
}

export function createPeriksaTab({ mesin, pengaturan, catatan, olah }: BahanPeriksa): PeriksaTab {
  async function sorot(tab: number, bacaan: Bacaan): Promise<{ readonly terpasang: number }> {
    const catatanTab = await catatan.semua(bacaan.lembar.alamat);
    const telaahan = "galat" in catatanTab ? [] : olah.telaahkan(bacaan, catatanTab);
    const kini = await pengaturan.kini();
    const isi = sorotanOf(bacaan, telaahan, kini);
    const pesan = { untuk: "lembar", apa: "sorot", ...isi, warna: kini.warna } as const;
    return (await sampaikan<{ readonly terpasang: number }>(tab, pesan)) ?? { terpasang: 0 };
  }

  return {
    periksa: async (tab, acuan) => {
      const [lembar, pilihan] = await Promise.all([bacaTab(tab), pengaturan.kini()]);
      if ("gagal" in lembar) return lembar;
      const dipilih = acuan ?? pilihan.acuan;
      const bacaan = await mesin.periksa(lembar, { temuan: pilihan.temuan, ...(dipilih === null ? {} : { acuan: dipilih }) });
      await sorot(tab, bacaan);
      await simpanBacaan(tab, bacaan);
      beritahukan(tab);
      return bacaan;
    },
    sorotUlang: async (tab) => {
      const bacaan = await bacaanTab(tab);
      return bacaan === null ? { terpasang: 0 } : sorot(tab, bacaan);
    },
    lembar: async (tab) => {
      const lembar = await bacaTab(tab);
      return "gagal" in lembar ? null : lembar;
    },
  };
}

/** An open panel hears of it; without one nobody answers, which is no failure. */
function beritahukan(tab: number): void {
  const kabar: KabarMesin = { dari: "mesin", apa: "selesai", tab };
  chrome.runtime.sendMessage(kabar).catch(() => undefined);
}
