/** Words that stay small inside a title (PUEBI I.F.12). */
const KECIL: ReadonlySet<string> = new Set(
  "atas bagi dalam dan dari dengan di ke kepada maupun oleh pada sebagai serta tentang terhadap untuk yang".split(" "),
);

/** Letters that are not read as a word. */
const SINGKATAN: ReadonlySet<string> = new Set("asn pns spbe rb opd skpd ppk".split(" "));

/** A title printed in capitals as it stands in a list: `Sistem Kerja di Lingkungan …`. One that is written otherwise stays as it is. */
export function judulDaftar(tentang: string): string {
  if (tentang !== tentang.toLocaleUpperCase("id")) return tentang;
  return tentang
    .toLocaleLowerCase("id")
    .split(/\s+/)
    .map((word, at) => {
      if (SINGKATAN.has(word)) return word.toLocaleUpperCase("id");
      return at > 0 && KECIL.has(word) ? word : word.charAt(0).toLocaleUpperCase("id") + word.slice(1);
    })
    .join(" ");
}
