/** An e-mail address as far as a form can judge it: whether it works only a message would show. Pure. */

const SUREL_TERPANJANG = 254;

/** The sentence that says what is wrong; `null` when it can be sent. */
export function salahSurel(surel: string): string | null {
  const isi = surel.trim();
  if (isi === "") return "Tuliskan alamat surel.";
  if (!/^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(isi) || isi.length > SUREL_TERPANJANG)
    return "Alamat surel belum lengkap. Contoh: nama@cilacapkab.go.id";
  return null;
}
