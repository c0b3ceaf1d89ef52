/** Prints an address of this server through the browser. */

/** Opens it beside this page and its print dialog with it; `false` where the browser lets no window open. */
export function cetakHalaman(alamat: string): boolean {
  const jendela = window.open(alamat, "_blank");
  if (!jendela) return false;
  jendela.addEventListener("load", () => jendela.print(), { once: true });
  return true;
}
