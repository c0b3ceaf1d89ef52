/** The notes of a review beside its text. */
import { Button } from "@mantine/core";
import type { Anotasi } from "@selaras/parsers";
import { type RefObject, useCallback, useEffect, useState } from "react";
import { usePengguna } from "../akun/pengguna-context.tsx";
import { useApi } from "../api-context.tsx";
import { Konfirmasi } from "../formulir/konfirmasi.tsx";
import { kabari } from "../kabar.ts";
import { alamatAnotasi } from "./alamat-penelaahan.ts";
import { KartuAnotasi } from "./kartu-anotasi.tsx";

interface DaftarAnotasiProps {
  readonly penelaahan: string;
  /** What is listed, in its order. */
  readonly anotasi: readonly Anotasi[];
  readonly dipilih: string | null;
  /** Ids of notes whose place is drawn; `null` while that is not known. */
  readonly terletak: ReadonlySet<string> | null;
  /** False where the review is closed. */
  readonly terbuka: boolean;
  readonly daftar: RefObject<HTMLUListElement | null>;
  readonly onTuju: (id: string) => void;
  readonly onBerubah: () => Promise<void>;
}

/** Notes that are drawn at once: more than a screen, few enough for an old laptop. */
const SEKALIAN = 60;

interface Dihapus {
  readonly anotasi: Anotasi;
  readonly asal: HTMLElement;
}

export function DaftarAnotasi(props: DaftarAnotasiProps) {
  const { penelaahan, anotasi, dipilih, terletak, terbuka, daftar, onTuju, onBerubah } = props;
  const api = useApi();
  const saya = usePengguna();
  const [batas, setBatas] = useState(SEKALIAN);
  const [dihapus, setDihapus] = useState<Dihapus | null>(null);
  const onHapus = useCallback((satu: Anotasi, asal: HTMLElement) => setDihapus({ anotasi: satu, asal }), []);
  // What the keys have come to is shown, however far down it is.
  const sampai = Math.max(batas, anotasi.findIndex(({ id }) => id === dipilih) + 1);

  useEffect(() => {
    if (dipilih === null) return;
    daftar.current?.querySelector(`[data-anotasi="${CSS.escape(dipilih)}"]`)?.scrollIntoView({ block: "nearest" });
  }, [daftar, dipilih]);

  return (
    <>
      <ul className="telaah-daftar" ref={daftar}>
        {anotasi.slice(0, sampai).map((satu) => (
          <KartuAnotasi
            key={satu.id}
            anotasi={satu}
            dipilih={satu.id === dipilih}
            terletak={terletak === null || terletak.has(satu.id)}
            bolehHapus={terbuka && (satu.oleh.id === saya.id || saya.admin)}
            onTuju={onTuju}
            onHapus={onHapus}
          />
        ))}
      </ul>
      {anotasi.length > sampai ? (
        <Button variant="default" size="xs" fullWidth onClick={() => setBatas(sampai + SEKALIAN)}>
          Tampilkan {Math.min(SEKALIAN, anotasi.length - sampai)} lagi dari {anotasi.length - sampai}
        </Button>
      ) : null}
      {dihapus === null ? null : (
        <Konfirmasi
          judul="Hapus catatan ini?"
          tombol="Hapus"
          bahaya
          asal={dihapus.asal}
          tersimpan="Catatan masih ada."
          kirim={() => api.send(alamatAnotasi(penelaahan, dihapus.anotasi.id), undefined, "DELETE")}
          onSelesai={() => {
            setDihapus(null);
            kabari("Catatan sudah dihapus.");
            void onBerubah();
          }}
          onTutup={() => setDihapus(null)}
        >
          <p>
            Catatan {dihapus.anotasi.oleh.nama} pada <strong>{dihapus.anotasi.jangkar.locator ?? "naskah ini"}</strong> dihapus dari
            penelaahan untuk semua orang. Naskah dan catatan lain tetap ada.
          </p>
        </Konfirmasi>
      )}
    </>
  );
}
