/** The search of the list of drafts. Pure. */
import type { RancanganRingkas } from "@selaras/parsers";

/** Every word has to stand somewhere in the title, the kind, the region or the owner; upper and lower case are the same. */
export function cariRancangan(rancangan: readonly RancanganRingkas[], cari: string): readonly RancanganRingkas[] {
  const kata = cari.toLocaleLowerCase("id").split(/\s+/u).filter(Boolean);
  if (kata.length === 0) return rancangan;
  return rancangan.filter(({ judul, jenis, daerah, pemilik }) => {
    const isi = `${judul} ${jenis} ${daerah} ${pemilik}`.toLocaleLowerCase("id");
    return kata.every((satu) => isi.includes(satu));
  });
}
