/** Beyond this an address is no place of a page, and PostgreSQL has no room for it in an index. */
const TERPANJANG = 2_000;

/**
 * The address of a reviewed text as it is kept: without fragment, as a browser writes it. `null` for what is no address of a page or file. A file that
 * was dropped has no address and is named `berkas:NAME`.
 */
export function alamatBaku(alamat: string): string | null {
  const baku = /^berkas:/i.test(alamat) ? alamat.replace(/\p{Cc}+/gu, " ").trim() : halamanOf(alamat);
  return baku !== null && Buffer.byteLength(baku, "utf8") <= TERPANJANG ? baku : null;
}

function halamanOf(alamat: string): string | null {
  if (!URL.canParse(alamat)) return null;
  const url = new URL(alamat);
  if (!["http:", "https:", "file:"].includes(url.protocol)) return null;
  url.hash = "";
  // A name and a password in an address are for nobody else.
  url.username = "";
  url.password = "";
  return url.href;
}
