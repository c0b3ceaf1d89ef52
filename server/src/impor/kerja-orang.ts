import type { Galat } from "../errors.ts";
import type { Kerjakan } from "../worker/start-impor.ts";
import { kerjaDihentikan, kerjaSendiriPenuh } from "./galat.ts";
import type { JenisKerja, Kerja } from "./kerja.ts";
import { galatOf } from "./unggah.ts";

/** Pieces of work of one person that run or wait: what somebody asks for again and again takes no turn of anybody else. */
const SEORANG = 2;

/** Work on an import that its owner waits for. `signal` ends it, also while it waits; what came of it after that is given up. Rejects for a fault of ours. */
export type KerjaOrang = <J extends JenisKerja>(
  pengguna: string,
  jenis: J,
  masuk: Kerja[J]["masuk"],
  signal: AbortSignal,
) => Promise<{ readonly keluar: Kerja[J]["keluar"] } | { readonly galat: Galat }>;

/** Counts the work of each person; who has `seorang` pieces under way is told so. */
export function createKerjaOrang(kerjakan: Kerjakan, seorang = SEORANG): KerjaOrang {
  const berjalan = new Map<string, number>();
  return async (pengguna, jenis, masuk, signal) => {
    const milik = berjalan.get(pengguna) ?? 0;
    if (milik >= seorang) return { galat: kerjaSendiriPenuh() };
    berjalan.set(pengguna, milik + 1);
    try {
      const hasil = await kerjakan(jenis, masuk, { signal });
      if ("sebab" in hasil) return { galat: galatOf(hasil.sebab) };
      return signal.aborted ? { galat: kerjaDihentikan() } : hasil;
    } finally {
      const sisa = (berjalan.get(pengguna) ?? 1) - 1;
      if (sisa > 0) berjalan.set(pengguna, sisa);
      else berjalan.delete(pengguna);
    }
  };
}
