/** What a rule asks for and why, with a right and a wrong example. */
import type { BantuanKaidah } from "@selaras/parsers";
import { useEffect, useState } from "react";
import { Dialog } from "../formulir/dialog.tsx";
import { withKeys } from "../reading/with-keys.ts";
import { SEBUTAN_KEPARAHAN } from "./sebutan-periksa.ts";
import type { TokoPeriksa } from "./toko-periksa.ts";

interface BantuanKaidahDialogProps {
  readonly toko: TokoPeriksa;
  readonly kaidah: string;
  readonly nama: string;
  readonly asal: HTMLElement;
  readonly onTutup: () => void;
}

export function BantuanKaidahDialog({ toko, kaidah, nama, asal, onTutup }: BantuanKaidahDialogProps) {
  const [bantuan, setBantuan] = useState<BantuanKaidah | null | undefined>(undefined);
  useEffect(() => {
    let current = true;
    void toko.bantuan(kaidah).then((isi) => {
      if (current) setBantuan(isi);
    });
    return () => {
      current = false;
    };
  }, [toko, kaidah]);
  return (
    <Dialog judul={nama} onTutup={onTutup} asal={asal} lebar="40rem">
      {bantuan === undefined ? <p role="status">Memuat penjelasan …</p> : null}
      {bantuan === null ? <p>Penjelasan kaidah ini belum dapat dimuat. Tutup, lalu coba lagi sebentar.</p> : null}
      {bantuan ? <Isi bantuan={bantuan} /> : null}
    </Dialog>
  );
}

function Isi({ bantuan: { id, keparahan, penjelasan, kutipan, contoh } }: { readonly bantuan: BantuanKaidah }) {
  return (
    <div className="dialog-isi periksa-bantuan">
      <p>{penjelasan}</p>
      <p className="panel-lunak">
        Kaidah {id}, {SEBUTAN_KEPARAHAN[keparahan].nama.toLocaleLowerCase("id")}.{kutipan === null ? "" : ` Dasar: ${kutipan}.`}
      </p>
      {contoh.benar.length > 0 ? (
        <section aria-label="Contoh yang benar">
          <h3>Benar</h3>
          {withKeys(contoh.benar).map(({ key, item }) => (
            <pre key={key} className="periksa-contoh" data-benar="">
              {item}
            </pre>
          ))}
        </section>
      ) : null}
      {contoh.salah.length > 0 ? (
        <section aria-label="Contoh yang keliru">
          <h3>Keliru</h3>
          {withKeys(contoh.salah).map(({ key, item: { teks, hasil } }) => (
            <div key={key}>
              <pre className="periksa-contoh">{teks}</pre>
              {hasil === undefined ? null : (
                <>
                  <p className="panel-lunak">Setelah diperbaiki:</p>
                  <pre className="periksa-contoh" data-benar="">
                    {hasil}
                  </pre>
                </>
              )}
            </div>
          ))}
        </section>
      ) : null}
    </div>
  );
}
