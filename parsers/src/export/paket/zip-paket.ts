import { zipSync } from "fflate";

/** What is a ZIP itself, or packed as well as one, does not get smaller. */
const SUDAH_MAMPAT = /\.(?:docx|xlsx|pdf)$/;

/** Files in a ZIP, in their order; `waktu` is the ISO time they bear. */
export function zipPaket(berkas: readonly { readonly nama: string; readonly isi: Uint8Array }[], waktu: string): Uint8Array {
  const mtime = new Date(waktu);
  return zipSync(
    Object.fromEntries(berkas.map(({ nama, isi }) => [nama, [isi, { level: SUDAH_MAMPAT.test(nama) ? 0 : 6, mtime }] as const])),
  );
}
