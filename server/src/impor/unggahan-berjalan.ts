/** Uploads that are under way: each may hold a file of the largest size in memory until it is read. */

/** The page sends two at a time; two windows may do so. */
const SEORANG = 4;
const SEMUA = 12;

/** Counts one upload of this person; gives what ends it, to be called once, or `null` where as many as may are under way. */
export type MulaiUnggah = (pengguna: string) => (() => void) | null;

export function createMulaiUnggah(seorang = SEORANG, semua = SEMUA): MulaiUnggah {
  const berjalan = new Map<string, number>();
  let jumlah = 0;
  return (pengguna) => {
    const milik = berjalan.get(pengguna) ?? 0;
    if (milik >= seorang || jumlah >= semua) return null;
    berjalan.set(pengguna, milik + 1);
    jumlah++;
    return () => {
      jumlah--;
      const sisa = (berjalan.get(pengguna) ?? 1) - 1;
      if (sisa > 0) berjalan.set(pengguna, sisa);
      else berjalan.delete(pengguna);
    };
  };
}
