/** Takes a file out of the page. */

/** Hands it to the browser under this name. */
export function simpanBerkas(isi: Blob, nama: string): void {
  const url = URL.createObjectURL(isi);
  const link = document.createElement("a");
  link.href = url;
  link.download = nama;
  link.click();
  // The browser has taken it by then; a shorter time fails in old ones.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
