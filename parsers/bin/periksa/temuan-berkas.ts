/** Findings told in the file that was read: lines, columns and offsets. */
import { BANTUAN_KAIDAH, type BantuanKaidah, type Keparahan, type TemuanPeraturan } from "../../src/index.ts";
import { type BentukSumber, type SuntinganSumber, suntinganSumber, tempatDiSumber } from "../../src/lint/terapkan.ts";

export interface TempatBerkas {
  /** From 1, UTF-16 code units. */
  readonly baris: number;
  readonly lajur: number;
  readonly letak: number;
}

export interface TemuanBerkas {
  readonly kaidah: BantuanKaidah;
  readonly keparahan: Keparahan;
  readonly locator: string;
  readonly awal: TempatBerkas;
  readonly akhir: TempatBerkas;
  readonly kutip: string;
  readonly pesan: string;
  readonly perbaikan: { readonly judul: string; readonly aman: boolean; readonly suntingan: readonly SuntinganSumber[] } | null;
}

/** In the order given. A fix whose place in the file cannot be told is left out. */
export function temuanBerkas(semua: readonly TemuanPeraturan[], sumber: string, bentuk: BentukSumber): readonly TemuanBerkas[] {
  const kaidahOf = new Map(BANTUAN_KAIDAH.map((kaidah) => [kaidah.id, kaidah]));
  const tempat = penunjuk(sumber);
  return semua.flatMap(({ kaidah: id, keparahan, locator, teks, dari, sampai, kutip, pesan, perbaikan }): readonly TemuanBerkas[] => {
    const kaidah = kaidahOf.get(id);
    if (kaidah === undefined) return [];
    const di = tempatDiSumber(teks, dari, sampai);
    const suntingan = perbaikan === undefined ? null : suntinganSumber(perbaikan, sumber, bentuk);
    return [
      {
        kaidah,
        keparahan,
        locator,
        awal: tempat(di.dari),
        akhir: tempat(di.sampai),
        kutip,
        pesan,
        perbaikan: perbaikan === undefined || suntingan === null ? null : { judul: perbaikan.judul, aman: perbaikan.aman, suntingan },
      },
    ];
  });
}

/** Tells line and column of an offset. */
export function penunjuk(sumber: string): (letak: number) => TempatBerkas {
  const mulai = [0];
  for (let at = sumber.indexOf("\n"); at >= 0; at = sumber.indexOf("\n", at + 1)) mulai.push(at + 1);
  return (letak) => {
    let bawah = 0;
    let atas = mulai.length - 1;
    while (bawah < atas) {
      const tengah = (bawah + atas + 1) >> 1;
      if ((mulai[tengah] ?? 0) <= letak) bawah = tengah;
      else atas = tengah - 1;
    }
    return { baris: bawah + 1, lajur: letak - (mulai[bawah] ?? 0) + 1, letak };
  };
}
