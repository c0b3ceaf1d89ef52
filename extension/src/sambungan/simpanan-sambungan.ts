/** What is stored of the connection: its state with the secret, and which reviews were sent from here. */
import type { Galat, KeadaanSambungan } from "../catatan/antarmuka.ts";
import { isRekaman, isTeks } from "../catatan/bentuk-catatan.ts";
import { sidikTeks } from "../catatan/sidik-teks.ts";
import { type AreaSimpanan, sebabTakTersimpan } from "../catatan/simpanan.ts";

const KUNCI = "sambungan";
const VERSI = 1;

type Keadaan<K extends KeadaanSambungan["keadaan"]> = Extract<KeadaanSambungan, { readonly keadaan: K }>;

/** The state with what only this module knows: `jeda` in seconds. */
export type SambunganTersimpan =
  | Keadaan<"putus">
  | (Keadaan<"menunggu"> & { readonly rahasia: string; readonly jeda: number })
  | (Keadaan<"tersambung"> & { readonly token: string });

/** A review on a server, and the text it is of. */
export interface PenelaahanTercatat {
  readonly server: string;
  readonly id: string;
  readonly sidik: string;
}

const PUTUS: SambunganTersimpan = { keadaan: "putus", sebab: null };

/** Without the secrets, as pages see it. */
export function keadaanOf(tersimpan: SambunganTersimpan): KeadaanSambungan {
  if (tersimpan.keadaan === "putus") return tersimpan;
  if (tersimpan.keadaan === "tersambung") {
    const { keadaan, server, pengguna, sejak } = tersimpan;
    return { keadaan, server, pengguna, sejak };
  }
  const { keadaan, server, kode, halaman, sampai } = tersimpan;
  return { keadaan, server, kode, halaman, sampai };
}

function bacaTersimpan(nilai: unknown): SambunganTersimpan {
  if (!isRekaman(nilai) || nilai.versi !== VERSI || !isRekaman(nilai.isi)) return PUTUS;
  const { keadaan, server, sebab, kode, halaman, sampai, rahasia, jeda, token, pengguna, sejak } = nilai.isi;
  if (keadaan === "putus") return { keadaan, sebab: isTeks(sebab) ? sebab : null };
  if (keadaan === "menunggu" && isTeks(server) && isTeks(kode) && isTeks(halaman) && isTeks(sampai) && isTeks(rahasia)) {
    return { keadaan, server, kode, halaman, sampai, rahasia, jeda: typeof jeda === "number" ? jeda : 3 };
  }
  if (keadaan === "tersambung" && isTeks(server) && isTeks(token) && isTeks(sejak) && isRekaman(pengguna)) {
    const { nama, surel } = pengguna;
    if (isTeks(nama) && isTeks(surel)) return { keadaan, server, token, sejak, pengguna: { nama, surel } };
  }
  return PUTUS;
}

export interface SimpananSambungan {
  baca(): Promise<SambunganTersimpan>;
  /** `null` once it is stored. */
  tulis(isi: SambunganTersimpan): Promise<Galat | null>;
  subscribe(berubah: () => void): () => void;
  penelaahan(alamat: string): Promise<readonly PenelaahanTercatat[]>;
  catatPenelaahan(alamat: string, ubah: (lama: readonly PenelaahanTercatat[]) => readonly PenelaahanTercatat[]): Promise<void>;
}

export function createSimpananSambungan(area: AreaSimpanan): SimpananSambungan {
  const kunciOf = async (alamat: string): Promise<string> => `penelaahan:${await sidikTeks(alamat)}`;
  const bacaPenelaahan = async (kunci: string): Promise<readonly PenelaahanTercatat[]> => {
    const nilai = await area.baca(kunci);
    return Array.isArray(nilai) ? (nilai as readonly unknown[]).filter(isTercatat) : [];
  };
  return {
    baca: async () => bacaTersimpan(await area.baca(KUNCI)),
    tulis: async (isi) => {
      try {
        await area.tulis(KUNCI, { versi: VERSI, isi });
        return null;
      } catch (error) {
        return { galat: sebabTakTersimpan(error) };
      }
    },
    subscribe: (berubah) => area.subscribe((kunci) => (kunci === KUNCI ? berubah() : undefined)),
    penelaahan: async (alamat) => bacaPenelaahan(await kunciOf(alamat)),
    catatPenelaahan: async (alamat, ubah) => {
      const kunci = await kunciOf(alamat);
      await area.sendirian(kunci, async () => area.tulis(kunci, ubah(await bacaPenelaahan(kunci))));
    },
  };
}

const isTercatat = (nilai: unknown): nilai is PenelaahanTercatat =>
  isRekaman(nilai) && isTeks(nilai.server) && isTeks(nilai.id, 100) && isTeks(nilai.sidik, 64);
