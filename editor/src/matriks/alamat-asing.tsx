/** Tells what the address names and the Pustaka does not know: nothing falls back in silence. */
import { Alert } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { useState } from "react";

interface AlamatAsingProps {
  /** Sentences of `takDikenal`. */
  readonly kabar: readonly string[];
}

/** Closed by the reader it stays closed until the address names something else that is unknown. */
export function AlamatAsing({ kabar }: AlamatAsingProps) {
  const [ditutup, setDitutup] = useState("");
  const isi = kabar.join("\n");
  if (isi === "" || isi === ditutup) return null;
  return (
    <Alert
      className="matriks-asing"
      color="yellow"
      role="status"
      icon={<IconInfoCircle aria-hidden />}
      title="Sebagian alamat halaman ini tidak dikenal"
      withCloseButton
      closeButtonLabel="Tutup pemberitahuan"
      onClose={() => setDitutup(isi)}
    >
      <ul>
        {kabar.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
      <p>Periksa alamatnya, atau pilih acuan, kolom, dan saringan pada halaman ini. Tidak ada data yang hilang.</p>
    </Alert>
  );
}
