/** Roots of words, so that `penugasan`, `menugaskan` and `tugas` are one. */

const AWALAN = /^(?:memper|member|menge|diper|meng|meny|mem|men|peng|peny|pem|pen|per|pel|ber|bel|ter|me|di|ke|pe|se)(?=\p{L}{3})/u;
const AKHIRAN = /(?:kan|an|i)$/;

/** Small words and those that any provision uses. */
const UMUM: ReadonlySet<string> = new Set(
  (
    "dan atau dan/atau yang dengan dari oleh untuk pada dalam kepada sebagai adalah sebagaimana dimaksud ketentuan lebih lanjut mengenai tersebut rincian tata cara hal " +
    "serta secara melalui terhadap atas bagi dapat wajib harus agar maka baik setiap masing seluruh ini itu satu dua tiga antara lain huruf ayat pasal peraturan bupati gubernur " +
    "wali kota kabupaten provinsi daerah format bentuk pengaturan apabila jika selain ditetapkan diatur dilakukan dilaksanakan meliputi terdiri"
  ).split(" "),
);

/** The roots of the content words of a text, in order. A root is a guess: good for likeness, not for show. */
export function akarKata(teks: string): readonly string[] {
  return (teks.toLowerCase().match(/[\p{L}/]{3,}/gu) ?? []).filter((kata) => !UMUM.has(kata)).map(akar);
}

function akar(kata: string): string {
  const polos = kata.replace(/(?:nya|lah)$/, "");
  const pendek = polos.length > 6 ? polos.replace(AKHIRAN, "") : polos;
  return pendek.replace(AWALAN, "").replace(AWALAN, "");
}

/** Whether two roots are one: a prefix may have swallowed the first letter (`menugaskan`, `tugas`). */
export const seakar = (a: string, b: string): boolean =>
  a === b || (a.length > b.length ? b.length > 2 && a.endsWith(b) : a.length > 2 && b.endsWith(a));
