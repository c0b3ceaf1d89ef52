/** The pages of the extension in an ordinary page: the real components, and in place of the browser's own functions plain ones that keep a record. */
import { createRoot } from "react-dom/client";
import type { CatatanTelaah, KeadaanSambungan, SambunganSelaras } from "../../../extension/src/catatan/antarmuka.ts";
import type { AreaSimpanan } from "../../../extension/src/catatan/simpanan.ts";
import { createTelaahan } from "../../../extension/src/catatan/telaahan.ts";
import { createTokoCatatan } from "../../../extension/src/catatan/toko-catatan.ts";
import { Panel } from "../../../extension/src/panel/panel.tsx";
import { HalamanPengaturan } from "../../../extension/src/pengaturan/halaman-pengaturan.tsx";
import { tokoPengaturan, type WadahPengaturan } from "../../../extension/src/pengaturan/pengaturan.ts";
import type { TanyaMesin } from "../../../extension/src/peramban/kirim.ts";
import { type Peramban, PerambanContext } from "../../../extension/src/peramban/peramban-context.tsx";
import type { KabarLembar, LembarGagal, PesanLembar } from "../../../extension/src/pesan/lembar.ts";
import type { Bacaan } from "../../../extension/src/pesan/mesin.ts";
import type { KabarMesin } from "../../../extension/src/pesan/situs.ts";
import { Tema } from "../../../extension/src/rupa/tema.tsx";
import { Sekilas } from "../../../extension/src/sekilas/sekilas.tsx";
import "../../../extension/src/rupa/styles.ts";
import type { bacaanContoh } from "../bacaan-contoh.mjs";

/** What a test gives the page before it starts, and turns while it runs. */
export interface BahanPanel extends Pick<ReturnType<typeof bacaanContoh>, "rincian" | "versi"> {
  readonly layar: "panel" | "popup" | "pengaturan";
  /** What is known of the tab; `null`: nothing was read. */
  bacaan: Bacaan | null;
  /** What reading the tab gives; the reading itself where it is absent. */
  periksa?: Bacaan | LembarGagal | "putus";
  /** Milliseconds that reading takes. */
  lama?: number;
  sambungan?: KeadaanSambungan;
}

export interface PapanPanel {
  /** Everything that was asked, in order. */
  readonly pesan: (TanyaMesin | PesanLembar)[];
  kabar(kabar: KabarLembar | KabarMesin): void;
  /** What is stored: settings and notes. */
  readonly simpanan: Map<string, unknown>;
  /** Stores notes as another page would. */
  simpan(catatan: readonly CatatanTelaah[]): Promise<unknown>;
  sambungan(keadaan: KeadaanSambungan): void;
  muat(): void;
}

declare global {
  interface Window {
    bahanPanel: BahanPanel;
    panel: PapanPanel;
  }
}

const TAB = 7;
const bahan = window.bahanPanel;
const pesan: (TanyaMesin | PesanLembar)[] = [];
const pendengar = new Set<(kabar: KabarLembar | KabarMesin, tab: number | null) => void>();
const pengikut = new Set<(tab: number, sebab: "pindah" | "muat") => void>();
const simpanan = new Map<string, unknown>();

const area: AreaSimpanan = (() => {
  const dengar = new Set<(kunci: string) => void>();
  const kabarkan = (kunci: string) => {
    for (const satu of dengar) satu(kunci);
  };
  return {
    baca: async (kunci) => simpanan.get(kunci),
    tulis: async (kunci, nilai) => {
      simpanan.set(kunci, structuredClone(nilai));
      kabarkan(kunci);
    },
    hapus: async (kunci) => {
      simpanan.delete(kunci);
      kabarkan(kunci);
    },
    sendirian: (_, kerja) => kerja(),
    subscribe: (berubah) => {
      dengar.add(berubah);
      return () => dengar.delete(berubah);
    },
  };
})();

const wadah: WadahPengaturan = (() => {
  const dengar = new Set<Parameters<WadahPengaturan["onChanged"]["addListener"]>[0]>();
  return {
    get: async (kunci) => ({ [kunci]: simpanan.get(kunci) }),
    set: async (isi) => {
      for (const [kunci, nilai] of Object.entries(isi)) simpanan.set(kunci, nilai);
      for (const satu of dengar) satu(Object.fromEntries(Object.entries(isi).map(([kunci, newValue]) => [kunci, { newValue }])));
    },
    onChanged: { addListener: (satu) => dengar.add(satu), removeListener: (satu) => dengar.delete(satu) },
  };
})();
const pengaturan = tokoPengaturan(wadah);

async function jawabMesin(tanya: TanyaMesin): Promise<unknown> {
  pesan.push(tanya);
  switch (tanya.apa) {
    case "keadaan":
      return bahan.bacaan;
    case "periksa":
      await new Promise((resolve) => setTimeout(resolve, bahan.lama ?? 0));
      if (bahan.periksa === "putus") return { galat: "Bagian latar ekstensi tidak menjawab." };
      return bahan.periksa ?? bahan.bacaan;
    case "rinci":
      return bahan.rincian[tanya.id] ?? null;
    case "versi":
      return bahan.versi[tanya.locator] ?? [];
    case "acuan":
      return bahan.bacaan === null ? [] : [bahan.bacaan.acuan];
    case "sorot-ulang":
      return { terpasang: 0 };
    case "buka-pdf":
      return { dibuka: true };
    case "situs": {
      const lain = (await pengaturan.kini()).situs.filter((satu) => satu !== tanya.asal);
      await pengaturan.ubah({ situs: tanya.aktif ? [...lain, tanya.asal] : lain });
      return { situs: tanya.aktif ? "aktif" : "mati" };
    }
  }
}

let keadaan: KeadaanSambungan = bahan.sambungan ?? { keadaan: "putus", sebab: null };
const pendengarSambungan = new Set<(keadaan: KeadaanSambungan) => void>();
const ubahSambungan = (baru: KeadaanSambungan): KeadaanSambungan => {
  keadaan = baru;
  for (const satu of pendengarSambungan) satu(baru);
  return baru;
};
const sambungan: SambunganSelaras = {
  keadaan: async () => keadaan,
  subscribe: (satu) => {
    pendengarSambungan.add(satu);
    return () => pendengarSambungan.delete(satu);
  },
  mulaiSambungan: async (server) =>
    ubahSambungan({
      keadaan: "menunggu",
      server,
      kode: "ABCD-EFGH",
      halaman: `${server}/sambungkan?kode=ABCD-EFGH`,
      sampai: "2030-01-01T10:00:00Z",
    }),
  putuskan: async () => ubahSambungan({ keadaan: "putus", sebab: null }),
  kirimCatatan: async (_, catatan) => ({ terkirim: catatan.length, gagal: [], halaman: "https://selaras.contoh.go.id/penelaahan/1" }),
  catatanRekan: async () => [],
  bukaDiSelaras: async () => ({ dibuka: "https://selaras.contoh.go.id/penelaahan/1" }),
};

const toko = createTokoCatatan(area);
const olah = createTelaahan({ sekarang: () => new Date().toISOString(), id: () => crypto.randomUUID() });
const peramban: Peramban = {
  tanyaMesin: (tanya) => jawabMesin(structuredClone(tanya)) as never,
  tanyaLembar: async (_, tanya) => {
    pesan.push(tanya);
    return (tanya.apa === "tuju" ? { terlihat: true } : tanya.apa === "pilihan" ? null : { terpasang: 0 }) as never;
  },
  dengarKabar: (dengar) => {
    pendengar.add(dengar);
    return () => pendengar.delete(dengar);
  },
  tabKini: async () => ({ id: TAB, alamat: "https://jdih.contoh.go.id/perbup-5-2024" }),
  ikutiTab: (dengar) => {
    pengikut.add(dengar);
    return () => pengikut.delete(dengar);
  },
  toko,
  olah: {
    ...olah,
    eksporCatatan: async (bentuk, _, catatan) => ({
      nama: `catatan.${bentuk}`,
      jenis: "application/json",
      isi: new Blob([JSON.stringify(catatan)]),
    }),
    imporCatatan: async (_, berkas) => ({ catatan: JSON.parse(await berkas.text()), ditolak: [] }),
  },
  sambungan,
  pengaturan,
  mintaIzin: async () => true,
  bukaPanel: async () => null,
  bukaPengaturan: () => undefined,
  versi: "0.1.0",
};

window.panel = {
  pesan,
  kabar: (kabar) => {
    for (const dengar of pendengar) dengar(kabar, kabar.dari === "lembar" ? TAB : null);
  },
  simpanan,
  simpan: (catatan) => toko.simpanSemua(catatan),
  sambungan: ubahSambungan,
  muat: () => {
    for (const dengar of pengikut) dengar(TAB, "muat");
  },
};

const LAYAR = { panel: <Panel tab={null} />, popup: <Sekilas tab={null} />, pengaturan: <HalamanPengaturan /> };
const akar = document.getElementById("akar");
if (akar === null) throw new Error("the page has no place for the screen");
createRoot(akar).render(
  <PerambanContext nilai={peramban}>
    <Tema>{LAYAR[bahan.layar]}</Tema>
  </PerambanContext>,
);
