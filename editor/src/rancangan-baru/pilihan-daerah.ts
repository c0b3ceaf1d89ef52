/** The regions as one chooses among them. Pure. */
import type { Daerah } from "@selaras/parsers";

interface KelompokDaerah {
  readonly group: string;
  readonly items: readonly { readonly value: string; readonly label: string }[];
}

/** By province, in the order given. */
export function kelompokDaerah(daerah: readonly Daerah[]): readonly KelompokDaerah[] {
  const kelompok = new Map<string, { value: string; label: string }[]>();
  for (const { kode, nama, provinsi } of daerah) {
    const items = kelompok.get(provinsi) ?? [];
    items.push({ value: kode, label: nama });
    kelompok.set(provinsi, items);
  }
  return [...kelompok].map(([group, items]) => ({ group, items }));
}

/** `kab. cilacap` is what people type. */
const SINGKATAN: readonly (readonly [RegExp, string])[] = [
  [/\bkab\b\.?/gu, "kabupaten"],
  [/\bprov\b\.?/gu, "provinsi"],
  [/\bdiy\b/gu, "daerah istimewa yogyakarta"],
  [/\bdki\b/gu, "jakarta"],
];

/** Every word has to begin a word of the name or the province, or be the code; what begins the name itself comes first. */
export function cariDaerah(daerah: readonly Daerah[], cari: string): readonly Daerah[] {
  const isi = SINGKATAN.reduce((teks, [pola, kata]) => teks.replace(pola, kata), cari.toLocaleLowerCase("id")).trim();
  const kata = isi.split(/\s+/u).filter(Boolean);
  if (kata.length === 0) return daerah;
  const cocok = daerah.filter(({ kode, nama, provinsi }) => {
    const bagian = `${nama} ${provinsi} ${kode}`.toLocaleLowerCase("id").split(/[\s-]+/u);
    return kata.every((satu) => bagian.some((punya) => punya.startsWith(satu)));
  });
  const depan = cocok.filter(({ nama }) => tanpaTingkat(nama).startsWith(isi) || nama.toLocaleLowerCase("id").startsWith(isi));
  return [...depan, ...cocok.filter((satu) => !depan.includes(satu))];
}

const tanpaTingkat = (nama: string): string => nama.toLocaleLowerCase("id").replace(/^(?:kabupaten|kota|provinsi) /u, "");
