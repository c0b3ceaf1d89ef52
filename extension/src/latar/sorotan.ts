/** From what is known of a text to the marks in it. Pure. */
import type { Telaahan } from "../catatan/antarmuka.ts";
import type { Pengaturan } from "../pengaturan/pengaturan.ts";
import type { JenisSorotan, Sorotan, SorotanHilang } from "../pesan/lembar.ts";
import type { Bacaan } from "../pesan/mesin.ts";

/**
 * The marks of the layers that are switched on. A provision whose words can be told apart is marked at the words that differ; an addition, and one
 * that differs as a whole, from its beginning to its end. Places of notes that are not sure are not marked.
 */
export function sorotanOf(
  { hasil, temuan }: Bacaan,
  telaahan: readonly Telaahan[],
  { lapisan }: Pick<Pengaturan, "lapisan">,
): { readonly sorotan: readonly Sorotan[]; readonly hilang: readonly SorotanHilang[] } {
  const deviasi = hasil.deviasi.flatMap(({ id, hubungan, usulan, kata, rentang }): readonly Sorotan[] => {
    if (hubungan === "sesuai") return [];
    const jenis: JenisSorotan = usulan ? "usulan" : hubungan;
    const letak = kata.filter(({ dari, sampai }) => dari < sampai);
    return (letak.length > 0 ? letak : [rentang]).map(({ dari, sampai }) => ({ id, jenis, rentang: { dari, sampai } }));
  });
  const catatan = telaahan.flatMap(({ catatan: { id }, tempat: { keadaan, rentang } }): readonly Sorotan[] =>
    rentang !== null && (keadaan === "tepat" || keadaan === "berpindah") ? [{ id, jenis: "catatan", rentang }] : [],
  );
  const teknik = temuan.map(({ id, dari, sampai }): Sorotan => ({ id, jenis: "temuan", rentang: { dari, sampai } }));
  return {
    sorotan: [...deviasi, ...teknik, ...catatan].filter(({ jenis, rentang }) => lapisan[jenis] && rentang.dari < rentang.sampai),
    hilang: lapisan.hilang ? hasil.hilang.map(({ id, letak, locator }) => ({ id, letak, locator })) : [],
  };
}
