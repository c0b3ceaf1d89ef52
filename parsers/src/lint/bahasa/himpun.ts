/** Findings of one slip that runs through a whole lampiran: said once, at its first place, with the count; in the body each place by itself. */
import type { PerbaikanTeks, Suntingan, TemuanNaskah, TemuanTeks } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import type { TeksNaskah, TempatTeks } from "../tempat-teks.ts";

/** A finding that counts as one with others of the same key. */
export interface TemuanSekunci extends TemuanTeks {
  readonly kunci: string;
  /** Put together in the body too. */
  readonly sekali?: true;
}

const BERULANG: ReadonlySet<TempatTeks> = new Set(["lampiran", "subjudul", "tabel", "contoh", "gambar", "penjelasan"]);

/**
 * What `cari` finds in the texts at `tempat`, remembered by text under `nama`. In a lampiran findings of the same key are put together; the fix of
 * all of them becomes one.
 */
export function himpun(
  naskah: NaskahPeriksa,
  tempat: readonly TempatTeks[],
  nama: string,
  cari: (nilai: string) => readonly TemuanSekunci[],
): readonly TemuanNaskah[] {
  const hasil: TemuanNaskah[] = [];
  const perKunci = new Map<string, { readonly milik: TeksNaskah; readonly temuan: TemuanSekunci }[]>();
  for (const { di: milik, hasil: dalam } of naskah.padaTeks(nama, tempat, cari))
    for (const temuan of dalam) {
      if (!temuan.sekali && !BERULANG.has(milik.sifat.tempat)) {
        hasil.push(dariTeks(milik, temuan));
        continue;
      }
      const ada = perKunci.get(temuan.kunci);
      if (ada === undefined) perKunci.set(temuan.kunci, [{ milik, temuan }]);
      else ada.push({ milik, temuan });
    }
  for (const semua of perKunci.values()) hasil.push(gabungan(semua));
  return hasil;
}

const dariTeks = ({ teks }: TeksNaskah, { kunci: _, sekali: __, perbaikan, ...temuan }: TemuanSekunci): TemuanNaskah => ({
  ...temuan,
  teks,
  ...(perbaikan === undefined ? {} : { perbaikan: { ...perbaikan, suntingan: suntinganOf({ teks }, perbaikan) } }),
});

const suntinganOf = ({ teks }: Pick<TeksNaskah, "teks">, { ganti }: PerbaikanTeks): readonly Suntingan[] =>
  ganti.map((satu) => ({ jenis: "ganti", teks, ...satu }));

function gabungan(semua: readonly { readonly milik: TeksNaskah; readonly temuan: TemuanSekunci }[]): TemuanNaskah {
  const { milik, temuan } = semua[0] as (typeof semua)[number];
  const pertama = dariTeks(milik, temuan);
  if (semua.length === 1) return pertama;
  const perbaikan = semua.flatMap(({ milik: satu, temuan: { perbaikan: milikNya } }) =>
    milikNya === undefined ? [] : [{ satu, milikNya }],
  );
  return {
    ...pertama,
    pesan: `${temuan.pesan} Terdapat ${semua.length} kali dalam naskah ini.`,
    ...(temuan.perbaikan === undefined
      ? {}
      : {
          perbaikan: {
            judul: `${temuan.perbaikan.judul} (${perbaikan.length} tempat)`,
            aman: temuan.perbaikan.aman,
            suntingan: perbaikan.flatMap(({ satu, milikNya }) => suntinganOf(satu, milikNya)),
          },
        }),
  };
}
