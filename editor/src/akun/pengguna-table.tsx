/** The accounts as a table. */
import { ActionIcon, Menu } from "@mantine/core";
import type { Pengguna } from "@selaras/parsers";
import { IconDots, IconKey, IconShield, IconShieldOff, IconUserCheck, IconUserOff } from "@tabler/icons-react";
import { useRef } from "react";

export type PerubahanAkun = "jadikan-admin" | "cabut-admin" | "nonaktifkan" | "aktifkan";

/** What can be done about an account: change what it may do, or help who forgot their password. */
export type TindakanAkun = PerubahanAkun | "tautan-sandi";

type OnTindakan = (tindakan: TindakanAkun, pengguna: Pengguna, tombol: HTMLElement | null) => void;

interface PenggunaTableProps {
  readonly pengguna: readonly Pengguna[];
  /** Id of whoever looks: nobody takes their own rights away. */
  readonly saya: string;
  readonly onTindakan: OnTindakan;
}

export function PenggunaTable({ pengguna, saya, onTindakan }: PenggunaTableProps) {
  return (
    <div className="daftar-scroller">
      <table className="daftar">
        <caption className="visually-hidden">Akun Selaras</caption>
        <thead>
          <tr>
            <th scope="col">Nama</th>
            <th scope="col">Surel</th>
            <th scope="col">Hak</th>
            <th scope="col">Keadaan</th>
            <th scope="col">
              <span className="visually-hidden">Tindakan</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {pengguna.map((satu) => (
            <tr key={satu.id}>
              <th scope="row" className="akun-nama">
                <strong>{satu.nama}</strong>
                {satu.id === saya ? <span className="daftar-lunak">Anda</span> : null}
              </th>
              <td className="akun-surel">{satu.surel}</td>
              <td>{satu.admin ? "Pengelola" : "Pengguna"}</td>
              <td>{satu.aktif ? "Aktif" : "Nonaktif"}</td>
              <td className="daftar-menu">{satu.id === saya ? null : <AkunMenu pengguna={satu} onTindakan={onTindakan} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AkunMenu({ pengguna, onTindakan }: { readonly pengguna: Pengguna; readonly onTindakan: OnTindakan }) {
  const tombol = useRef<HTMLButtonElement>(null);
  const act = (tindakan: TindakanAkun) => () => onTindakan(tindakan, pengguna, tombol.current);
  return (
    // Inside the page, because a menu in a portal would stand outside of every landmark; fixed, because the table clips what leaves it.
    <Menu
      position="bottom-end"
      width={224}
      shadow="md"
      withinPortal={false}
      floatingStrategy="fixed"
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <ActionIcon ref={tombol} variant="subtle" color="gray" size="lg" aria-label={`Tindakan untuk ${pengguna.nama}`} title="Tindakan">
          <IconDots size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {pengguna.admin ? (
          <Menu.Item leftSection={<IconShieldOff size={16} aria-hidden />} onClick={act("cabut-admin")}>
            Cabut hak pengelola
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={<IconShield size={16} aria-hidden />} onClick={act("jadikan-admin")}>
            Jadikan pengelola
          </Menu.Item>
        )}
        {pengguna.aktif ? (
          <Menu.Item leftSection={<IconKey size={16} aria-hidden />} onClick={act("tautan-sandi")}>
            Buat tautan sandi baru
          </Menu.Item>
        ) : null}
        {pengguna.aktif ? (
          <Menu.Item leftSection={<IconUserOff size={16} aria-hidden />} onClick={act("nonaktifkan")}>
            Nonaktifkan akun
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={<IconUserCheck size={16} aria-hidden />} onClick={act("aktifkan")}>
            Aktifkan akun
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
