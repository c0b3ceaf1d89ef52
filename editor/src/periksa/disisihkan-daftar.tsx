/** What somebody set aside, with the reason, for everybody to see; whoever writes may take it back. */
import { Button, UnstyledButton } from "@mantine/core";
import type { KesampinganTersaji } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { useApi } from "../api-context.tsx";
import { kabari, kabariGagal } from "../kabar.ts";
import { waktuLengkap, waktuRelatif } from "../waktu.ts";
import { alamatKesampingan } from "./alamat-kesampingan.ts";
import type { TemuanDisisihkan } from "./hasil-periksa.ts";
import { tujuTemuan } from "./lompat-temuan.ts";
import type { TokoPeriksa } from "./toko-periksa.ts";

interface DisisihkanDaftarProps {
  readonly editor: Editor;
  readonly toko: TokoPeriksa;
  readonly disisihkan: readonly TemuanDisisihkan[];
  readonly kesampingan: readonly KesampinganTersaji[];
  readonly rancangan: string;
  readonly menulis: boolean;
}

/** Nothing while nothing is set aside. */
export function DisisihkanDaftar({ editor, toko, disisihkan, kesampingan, rancangan, menulis }: DisisihkanDaftarProps) {
  const api = useApi();
  const [sibuk, setSibuk] = useState<string | null>(null);
  if (kesampingan.length === 0) return null;

  const batalkan = async ({ id }: KesampinganTersaji) => {
    setSibuk(id);
    const hasil = await api.send(alamatKesampingan(rancangan, id), undefined, "DELETE");
    setSibuk(null);
    // somebody else took it back already: then it is what was wanted
    if (hasil.ok || hasil.status === 404) kabari("Pengesampingan dibatalkan; temuannya diperlihatkan lagi.");
    else kabariGagal(hasil.galat);
    toko.diputuskan();
  };
  return (
    <details className="periksa-disisihkan">
      <summary>Dikesampingkan ({kesampingan.length})</summary>
      <ul>
        {kesampingan.map((satu) => {
          const milik = disisihkan.filter((temuan) => temuan.kesampingan.id === satu.id);
          return (
            <li key={satu.id}>
              <p>
                <strong>{satu.kunci === null ? `Kaidah ${satu.kaidah} di seluruh rancangan` : satu.tempat}</strong>
              </p>
              <p>{satu.pesan}</p>
              <blockquote>{satu.alasan}</blockquote>
              <p className="panel-lunak">
                {satu.oleh.nama},{" "}
                <time dateTime={satu.pada} title={waktuLengkap(satu.pada)}>
                  {waktuRelatif(satu.pada, new Date())}
                </time>
                . {milik.length === 0 ? "Temuannya tidak ada lagi dalam naskah." : milik.length > 1 ? `${milik.length} temuan.` : ""}
              </p>
              <div className="periksa-tombol">
                {milik[0] === undefined ? null : (
                  <UnstyledButton
                    className="periksa-tautan"
                    onClick={() => milik[0] && tujuTemuan(editor.view, toko, milik[0].temuan, false)}
                  >
                    Perlihatkan di naskah<span className="visually-hidden">: {satu.tempat}</span>
                  </UnstyledButton>
                )}
                {menulis ? (
                  <Button
                    variant="default"
                    size="compact-xs"
                    disabled={sibuk !== null}
                    aria-label={`Batalkan pengesampingan pada ${satu.tempat}`}
                    onClick={() => void batalkan(satu)}
                  >
                    Batalkan
                  </Button>
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
