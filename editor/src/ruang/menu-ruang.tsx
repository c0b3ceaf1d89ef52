/** What can be done with the draft as a whole, beside writing it. */
import type { RancanganRingkas } from "@selaras/parsers";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useApi } from "../api-context.tsx";
import { kabari } from "../kabar.ts";
import { alamatRancangan } from "../rancangan/alamat-rancangan.ts";
import { RancanganMenu, type Tindakan } from "../rancangan/rancangan-menu.tsx";
import { TindakanDialog } from "../rancangan/tindakan-dialog.tsx";

interface MenuRuangProps {
  readonly rancangan: RancanganRingkas;
  /** The title or the rights changed. */
  readonly onBerubah: () => Promise<void>;
}

interface Terbuka {
  readonly tindakan: Tindakan;
  readonly tombol: HTMLElement | null;
}

/** The menu of the list, here for the one draft that is open. */
export function MenuRuang({ rancangan, onBerubah }: MenuRuangProps) {
  const api = useApi();
  const navigate = useNavigate();
  const [terbuka, setTerbuka] = useState<Terbuka | null>(null);

  const onSelesai = async (kabar: string, hilang: boolean) => {
    setTerbuka(null);
    kabari(kabar);
    for (const arsip of [false, true]) api.forget(alamatRancangan(arsip));
    if (hilang) await navigate("/rancangan");
    else await onBerubah();
  };

  return (
    <>
      <RancanganMenu rancangan={rancangan} onTindakan={(tindakan, _rancangan, tombol) => setTerbuka({ tindakan, tombol })} />
      {terbuka ? (
        <TindakanDialog
          {...terbuka}
          rancangan={rancangan}
          onSelesai={(...kabar) => void onSelesai(...kabar)}
          onTutup={() => setTerbuka(null)}
        />
      ) : null}
    </>
  );
}
