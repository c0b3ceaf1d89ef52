/** Where somebody goes on after signing in. Pure. */

/** Where the work begins when the address names no page. */
const AWAL = "/rancangan";

/** Only its host name matters: whether an address leaves it. */
const HERE = "https://selaras.invalid";

/** The page of ours that `kembali` names; `/rancangan` for an address that leaves Selaras, for `/masuk` itself, and for none. */
export function tujuanKembali(kembali: string | null): string {
  // A backslash is a slash to browsers: `/\example.org` leaves as `//example.org` does.
  if (!kembali?.startsWith("/") || /^\/[/\\]|\p{Cc}/u.test(kembali)) return AWAL;
  if (!URL.canParse(kembali, HERE)) return AWAL;
  const { origin, pathname, search, hash } = new URL(kembali, HERE);
  if (origin !== HERE || /^\/(masuk|daftar)(\/|$)/u.test(pathname) || pathname.startsWith("/api/") || pathname.startsWith("//"))
    return AWAL;
  return `${pathname}${search}${hash}`;
}

/** The address of the sign-in page that comes back to `halaman`. */
export function alamatMasuk(halaman: string): string {
  const kembali = tujuanKembali(halaman);
  return kembali === AWAL ? "/masuk" : `/masuk?kembali=${encodeURIComponent(kembali)}`;
}
