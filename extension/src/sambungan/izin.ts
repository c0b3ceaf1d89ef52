/** Signing in by the server's own page: a code is shown here, permitted there, and traded for a token. Source: RFC 8628, in our own words. */
import type { Galat, KeadaanSambungan, SambunganSelaras } from "../catatan/antarmuka.ts";
import { alamatServer, halamanPatut } from "./alamat-server.ts";
import { bacaKunci, bacaSambunganBaru } from "./bentuk-jawaban.ts";
import { minta, TAK_TERBACA } from "./minta.ts";
import { keadaanOf, type SambunganTersimpan, type SimpananSambungan } from "./simpanan-sambungan.ts";

/** What of the browser the connection needs. */
export interface BagianIzin {
  readonly simpanan: SimpananSambungan;
  readonly fetch: typeof fetch;
  /** Asks the person whether the extension may reach this origin; only in a click. */
  mintaIzin(server: string): Promise<boolean>;
  /** Opens a tab. */
  buka(halaman: string): Promise<void>;
  /** How this browser is called in the list of the account: `Chrome di Windows`. */
  readonly nama: string;
  /** Milliseconds since 1970. */
  sekarang(): number;
  tunggu(ms: number): Promise<void>;
}

type Menunggu = Extract<SambunganTersimpan, { readonly keadaan: "menunggu" }>;

const TERSELANG = "Permintaan sambungan ditolak, atau kodenya sudah tidak berlaku. Tekan Sambungkan untuk meminta kode baru.";
const LEWAT = "Kode sambungan sudah kedaluwarsa. Tekan Sambungkan untuk meminta kode baru.";
const BELUM_DIBERI_TAHU =
  "Sambungan sudah dihapus di peramban ini, tetapi server belum dapat diberi tahu. Cabut juga di halaman Akun Selaras, bagian Peramban tersambung.";
/** Leaving must not wait for a server that is away. */
const PAMIT_MS = 5_000;

export function createIzin(bagian: BagianIzin): Pick<SambunganSelaras, "keadaan" | "subscribe" | "mulaiSambungan" | "putuskan"> {
  const { simpanan, fetch: fetcher } = bagian;
  /** The secret this page is asking about, so that it asks once. */
  let dipantau: string | null = null;

  const tulis = async (isi: SambunganTersimpan): Promise<KeadaanSambungan> => {
    const galat = await simpanan.tulis(isi);
    return keadaanOf(galat === null ? isi : { keadaan: "putus", sebab: galat.galat });
  };

  /** Whether the stored state is still this request: another page may have ended or traded it. */
  const masih = async (menunggu: Menunggu): Promise<boolean> => {
    const kini = await simpanan.baca();
    return kini.keadaan === "menunggu" && kini.rahasia === menunggu.rahasia;
  };

  async function pantau(menunggu: Menunggu): Promise<void> {
    if (dipantau === menunggu.rahasia) return;
    dipantau = menunggu.rahasia;
    for (;;) {
      await bagian.tunggu(menunggu.jeda * 1000);
      if (!(await masih(menunggu))) return;
      const akhir = await tukar(menunggu);
      if (akhir === null) continue;
      // another page may just have traded it and be about to store the token
      if (akhir.keadaan === "putus") await bagian.tunggu(menunggu.jeda * 1000);
      if (akhir.keadaan === "tersambung" || (await masih(menunggu))) await tulis(akhir);
      return;
    }
  }

  /** The state this request ended in; `null` while it is open. */
  async function tukar(menunggu: Menunggu): Promise<SambunganTersimpan | null> {
    if (bagian.sekarang() > Date.parse(menunggu.sampai)) return { keadaan: "putus", sebab: LEWAT };
    const jawaban = await minta(fetcher, menunggu.server, "/api/sambungan/token", { metode: "POST", isi: { rahasia: menunggu.rahasia } });
    if ("galat" in jawaban) {
      if (jawaban.status === null || jawaban.status === 429 || jawaban.status >= 500) return null;
      return { keadaan: "putus", sebab: jawaban.status === 410 ? TERSELANG : jawaban.galat };
    }
    if (jawaban.status === 202) return null;
    const kunci = bacaKunci(jawaban.isi);
    if (kunci === null) return { keadaan: "putus", sebab: TAK_TERBACA.galat };
    return { keadaan: "tersambung", server: menunggu.server, sejak: new Date(bagian.sekarang()).toISOString(), ...kunci };
  }

  async function mulai(server: string): Promise<KeadaanSambungan | Galat> {
    const jawaban = await minta(fetcher, server, "/api/sambungan/mulai", { metode: "POST", isi: { nama: bagian.nama } });
    if ("galat" in jawaban) return { galat: jawaban.galat };
    const baru = bacaSambunganBaru(jawaban.isi);
    if (baru === null || !halamanPatut(baru.halaman, server)) return { galat: TAK_TERBACA.galat };
    const { rahasia, kode, halaman, berlaku, jeda } = baru;
    const sampai = new Date(bagian.sekarang() + berlaku * 1000).toISOString();
    const menunggu: Menunggu = { keadaan: "menunggu", server, kode, halaman, sampai, rahasia, jeda };
    const galat = await simpanan.tulis(menunggu);
    if (galat !== null) return galat;
    void pantau(menunggu);
    await bagian.buka(halaman);
    return keadaanOf(menunggu);
  }

  return {
    keadaan: async () => {
      const kini = await simpanan.baca();
      if (kini.keadaan === "menunggu") void pantau(kini);
      return keadaanOf(kini);
    },
    subscribe: (berubah) => simpanan.subscribe(() => void simpanan.baca().then((kini) => berubah(keadaanOf(kini)))),
    mulaiSambungan: async (alamat) => {
      const tujuan = alamatServer(alamat);
      if ("galat" in tujuan) return tujuan;
      if (!(await bagian.mintaIzin(tujuan.server))) {
        return {
          galat: "Izin untuk menghubungi server ini tidak diberikan, jadi belum tersambung. Tekan Sambungkan lagi bila ingin memberi izin.",
        };
      }
      return mulai(tujuan.server);
    },
    putuskan: async () => {
      const lama = await simpanan.baca();
      const putus = await tulis({ keadaan: "putus", sebab: null });
      if (lama.keadaan !== "tersambung") return putus;
      const pamit = await minta(fetcher, lama.server, "/api/sambungan/ini", { metode: "DELETE", kunci: lama.token, batasMs: PAMIT_MS });
      const terjangkau = !("galat" in pamit) || pamit.status === 401 || pamit.status === 404;
      return terjangkau ? putus : tulis({ keadaan: "putus", sebab: BELUM_DIBERI_TAHU });
    },
  };
}
