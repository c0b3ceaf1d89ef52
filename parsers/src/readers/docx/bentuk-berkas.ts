import { bersandi, kosong, takDikenal, terlaluBesar } from "./tolakan.ts";

/** MB that a file may have. */
const BATAS = 20;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const SIMPAN_ULANG = "Buka berkasnya di Word atau LibreOffice, simpan sebagai Word (.docx), lalu unggah kembali.";

/** Throws `Tolakan` for what by its size or first bytes is no Word file of today. */
export function periksaBentuk(bytes: Uint8Array): void {
  if (bytes.length === 0) throw kosong();
  if (bytes.length > BATAS * 1024 * 1024) throw terlaluBesar(BATAS);
  if (ZIP.every((satu, at) => bytes[at] === satu)) return;
  if (!OLE.every((satu, at) => bytes[at] === satu)) throw takDikenal("Berkas ini bukan berkas Word (.docx).", SIMPAN_ULANG);
  // a locked .docx is wrapped in the old file format: names of its streams tell ([MS-OFFCRYPTO] 2.3.4.4, [MS-DOC] 2.1.1)
  if (memuat(bytes, "EncryptedPackage")) throw bersandi();
  if (memuat(bytes, "WordDocument")) throw takDikenal("Berkas ini berkas Word lama (.doc), yang tidak dapat dibaca.", SIMPAN_ULANG);
  throw takDikenal("Berkas ini berkas Office lama, bukan berkas Word (.docx).", SIMPAN_ULANG);
}

/** Names stand in UTF-16. */
function memuat(bytes: Uint8Array, nama: string): boolean {
  const cari = [...nama].flatMap((huruf) => [huruf.charCodeAt(0), 0]);
  const awal = cari[0] ?? 0;
  for (let at = bytes.indexOf(awal); at >= 0; at = bytes.indexOf(awal, at + 1)) {
    if (cari.every((satu, ke) => bytes[at + ke] === satu)) return true;
  }
  return false;
}
