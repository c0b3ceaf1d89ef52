/** The drafts as a table. Plain cells and one menu for all rows: five hundred rows must not wait for three thousand components. */
import { Menu } from "@mantine/core";
import type { RancanganRingkas } from "@selaras/parsers";
import { IconDots } from "@tabler/icons-react";
import { type ComponentProps, type MouseEvent, memo, useCallback, useState } from "react";
import { PageLink } from "../page-link.tsx";
import { WaktuTeks } from "../waktu-teks.tsx";
import { Jangkar } from "./jangkar.tsx";
import { SEBUTAN_PERAN } from "./peran.ts";
import { IsiMenuRancangan, MENU_RANCANGAN, type RancanganMenu } from "./rancangan-menu.tsx";

interface RancanganTableProps extends Pick<ComponentProps<typeof RancanganMenu>, "onTindakan"> {
  readonly rancangan: readonly RancanganRingkas[];
  /** The present, for "5 menit yang lalu". */
  readonly kini: Date;
}

interface Dipilih {
  readonly rancangan: RancanganRingkas;
  readonly tombol: HTMLElement;
}

/** One row per draft, in the order given. */
export function RancanganTable({ rancangan, kini, onTindakan }: RancanganTableProps) {
  const [dipilih, setDipilih] = useState<Dipilih | null>(null);
  const [opened, setOpened] = useState(false);
  const onMenu = useCallback((satu: RancanganRingkas, tombol: HTMLElement) => {
    setDipilih({ rancangan: satu, tombol });
    setOpened((before) => !before);
  }, []);
  return (
    <div className="daftar-scroller">
      <table className="daftar">
        <caption className="visually-hidden">Rancangan yang dapat Anda buka</caption>
        <thead>
          <tr>
            <th scope="col">Rancangan</th>
            <th scope="col">Peran Anda</th>
            <th scope="col">Pemilik</th>
            <th scope="col">Terakhir diubah</th>
            <th scope="col">
              <span className="visually-hidden">Tindakan</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rancangan.map((satu) => (
            <Baris key={satu.id} rancangan={satu} kini={kini} onMenu={onMenu} />
          ))}
        </tbody>
      </table>
      {dipilih ? (
        <Menu {...MENU_RANCANGAN} opened={opened} onChange={setOpened}>
          <Menu.Target>
            <Jangkar elemen={dipilih.tombol} />
          </Menu.Target>
          <IsiMenuRancangan rancangan={dipilih.rancangan} onTindakan={(tindakan, satu) => onTindakan(tindakan, satu, dipilih.tombol)} />
        </Menu>
      ) : null}
    </div>
  );
}

interface BarisProps {
  readonly rancangan: RancanganRingkas;
  readonly kini: Date;
  readonly onMenu: (rancangan: RancanganRingkas, tombol: HTMLElement) => void;
}

const Baris = memo(function Baris({ rancangan, kini, onMenu }: BarisProps) {
  const { id, judul, jenis, daerah, peran, pemilik, diubah } = rancangan;
  return (
    <tr>
      <th scope="row" className="daftar-utama">
        <PageLink to={`/rancangan/${id}`}>{judul}</PageLink>
        <span className="daftar-lunak">
          {jenis} · {daerah}
        </span>
      </th>
      <td>{SEBUTAN_PERAN[peran].nama}</td>
      <td>{pemilik}</td>
      <td className="daftar-waktu">
        <WaktuTeks iso={diubah} kini={kini} />
      </td>
      <td className="daftar-menu">
        <button
          type="button"
          className="daftar-tombol"
          aria-haspopup="menu"
          aria-label={`Tindakan untuk ${judul}`}
          title="Tindakan"
          onClick={(event: MouseEvent<HTMLButtonElement>) => onMenu(rancangan, event.currentTarget)}
        >
          <IconDots size={20} aria-hidden />
        </button>
      </td>
    </tr>
  );
});
