/** Reads and compares a text, away from the page that shows it. Knows no browser. */
import {
  type BandingBacaan,
  bahanOf,
  bandingBacaan,
  countPeraturan,
  type HasilBacaan,
  isEntriKerja,
  type Peraturan,
  periksa,
  type RincianBacaan,
  susunPeraturan,
  unitBacaan,
} from "@selaras/parsers";
import { sidikTeks } from "../catatan/sidik-teks.ts";
import type { Lembar } from "../pesan/lembar.ts";
import type { AcuanTerpilih, Bacaan, TemuanBacaan, VersiDaerah } from "../pesan/mesin.ts";
import { ingatan } from "./ingatan.ts";
import { naskahTelaah } from "./naskah-telaah.ts";
import { acuanBiasa, type NaskahAcuan, namaNaskah, type PustakaBawaan, type PustakaJauh } from "./pustaka-bawaan.ts";
import { letakTemuan } from "./temuan.ts";
import { pembacaVersi } from "./versi-daerah.ts";

export interface OpsiMesin {
  /** Id in the Pustaka; the usual acuan where it is absent or unknown. */
  readonly acuan?: string;
  /** Looks for findings of the drafting rules as well. */
  readonly temuan: boolean;
}

export interface Mesin {
  /** Gets ready what the first comparison needs. */
  siapkan(): void;
  periksa(lembar: Lembar, opsi: OpsiMesin): Promise<Bacaan>;
  /** One provision of a text that was read; reads it again where that was too long ago. `null` for an unknown id. */
  rinci(lembar: () => Promise<Lembar | null>, bacaan: Bacaan, id: string): Promise<RincianBacaan | null>;
  versi(locator: string): readonly VersiDaerah[];
  /** Everything that can be chosen, the shipped texts first. */
  acuan(): Promise<readonly AcuanTerpilih[]>;
}

/** Fewer Pasal are no regulation: a page that only speaks of one names three or four in running text, which are none. */
const PASAL_TERSEDIKIT = 3;

/** Before the id of a text of the server, which may bear the same one as a shipped text and say something else. */
const JAUH = "server:";

/** Texts of acuan that stay read beside the shipped ones. */
const JAUH_TERBANYAK = 3;

/** Comparisons that stay open for questions; each holds a tree of a few megabytes. */
const TERBUKA = 4;

const KOSONG: HasilBacaan = {
  deviasi: [],
  hilang: [],
  jumlah: { sesuai: 0, redaksional: 0, prosedural: 0, substantif: 0, tambahan: 0, hilang: 0, usulan: 0 },
};

/** `now` in ms. Throws only where `pustaka` is empty: it ships with the program. */
export function createMesin(pustaka: PustakaBawaan, jauh: PustakaJauh, now: () => number): Mesin {
  const biasa = acuanBiasa(pustaka);
  if (biasa === undefined) throw new Error("no text to compare with");
  const bahan = ingatan(pustaka.length + JAUH_TERBANYAK, ({ peraturan }: NaskahAcuan) => bahanOf(peraturan()));
  const dariJauh = new Map<string, NaskahAcuan>();
  const terbuka = new Map<string, BandingBacaan>();
  const versi = pembacaVersi(pustaka, bahan);

  /** `null` where the text is one of the server and cannot be had now. */
  async function pilih(id: string | undefined): Promise<NaskahAcuan | null> {
    if (!id?.startsWith(JAUH)) return pustaka.find(({ entri }) => entri.id === id) ?? biasa ?? null;
    const made = dariJauh.get(id) ?? (await jauh.naskah(id.slice(JAUH.length)));
    if (made !== null) dariJauh.set(id, made);
    for (const lama of [...dariJauh.keys()].slice(0, -JAUH_TERBANYAK)) dariJauh.delete(lama);
    return made;
  }

  const terpilih = (naskah: NaskahAcuan): AcuanTerpilih => ({
    id: pustaka.includes(naskah) ? naskah.entri.id : `${JAUH}${naskah.entri.id}`,
    nama: namaNaskah(naskah.entri),
    naskahKerja: isEntriKerja(naskah.entri),
  });

  function bandingkan(sidik: string, acuan: NaskahAcuan, peraturan: Peraturan): BandingBacaan {
    const kunci = `${terpilih(acuan).id} ${sidik}`;
    const made = bandingBacaan({ bahan: bahan(acuan), ...(acuan.asal === undefined ? {} : { asal: acuan.asal }) }, peraturan);
    terbuka.delete(kunci);
    terbuka.set(kunci, made);
    for (const lama of [...terbuka.keys()].slice(0, -TERBUKA)) terbuka.delete(lama);
    return made;
  }

  return {
    siapkan: () => void bahan(biasa),
    acuan: async () => {
      const lain = (await jauh.daftar()).map((entri) => ({
        id: `${JAUH}${entri.id}`,
        nama: namaNaskah(entri),
        naskahKerja: isEntriKerja(entri),
      }));
      return [...pustaka.map(terpilih), ...lain];
    },
    versi,
    periksa: async (lembar, opsi) => {
      const awal = now();
      const dipilih = await pilih(opsi.acuan);
      const acuan = dipilih ?? biasa;
      const sidik = sidikTeks(lembar.sumber);
      const peraturan = susunPeraturan(lembar.blok);
      const rupa = countPeraturan(peraturan).pasal < PASAL_TERSEDIKIT ? "bukan" : "peraturan";
      const hasil = rupa === "bukan" ? KOSONG : bandingkan(await sidik, acuan, peraturan).hasil;
      const temuan: readonly TemuanBacaan[] =
        rupa === "bukan" || !opsi.temuan
          ? []
          : letakTemuan(periksa(peraturan, { pembanding: { acuan: bahan(acuan).peraturan, lain: [] } }), peraturan);
      const { blok: _, ...isi } = lembar;
      return {
        lembar: isi,
        sidik: await sidik,
        naskah: naskahTelaah(peraturan.meta, lembar),
        rupa,
        acuan: { ...terpilih(acuan), ...(dipilih === null ? { pengganti: true as const } : {}) },
        hasil,
        temuan,
        unit: unitBacaan(peraturan),
        lama: now() - awal,
      };
    },
    rinci: async (lembar, bacaan, id) => {
      const known = terbuka.get(`${bacaan.acuan.id} ${bacaan.sidik}`);
      if (known !== undefined) return known.rinci(id);
      const again = await lembar();
      // A page that changed meanwhile has other ids.
      if (again === null || (await sidikTeks(again.sumber)) !== bacaan.sidik) return null;
      const acuan = await pilih(bacaan.acuan.id);
      return acuan === null ? null : bandingkan(bacaan.sidik, acuan, susunPeraturan(again.blok)).rinci(id);
    },
  };
}
