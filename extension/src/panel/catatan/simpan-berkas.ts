/** Hands a file to the browser's downloads. */
export function simpanBerkas(nama: string, isi: Blob): void {
  const alamat = URL.createObjectURL(isi);
  const tautan = document.createElement("a");
  tautan.href = alamat;
  tautan.download = nama;
  tautan.click();
  // Not at once: the browser reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(alamat), 10_000);
}
