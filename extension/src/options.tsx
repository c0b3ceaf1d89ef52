/** The options page, as plasmo looks for it. */
import { HalamanPengaturan } from "./pengaturan/halaman-pengaturan.tsx";
import { Kerangka } from "./rupa/kerangka.tsx";

export default function Options() {
  return (
    <Kerangka judul="Pengaturan Selaras">
      <HalamanPengaturan />
    </Kerangka>
  );
}
