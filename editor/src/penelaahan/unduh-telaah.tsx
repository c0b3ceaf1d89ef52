/** Takes a review with its notes away as a file. */
import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useApi } from "../api-context.tsx";
import { kabari, kabariGagal } from "../kabar.ts";
import { simpanBerkas } from "../simpan-berkas.ts";
import { alamatUnduhTelaah, type BentukTelaah } from "./alamat-penelaahan.ts";

const BENTUK: readonly { readonly bentuk: BentukTelaah; readonly nama: string }[] = [
  { bentuk: "docx", nama: "Laporan Word (DOCX)" },
  { bentuk: "html", nama: "Laporan halaman web (HTML)" },
  { bentuk: "json", nama: "Data anotasi (JSON)" },
];

export function UnduhTelaah({ id }: { readonly id: string }) {
  const api = useApi();
  const [menyusun, setMenyusun] = useState(false);
  const unduh = async (bentuk: BentukTelaah) => {
    setMenyusun(true);
    const hasil = await api.download(alamatUnduhTelaah(id, bentuk));
    setMenyusun(false);
    if (!hasil.ok) return kabariGagal(hasil.galat);
    simpanBerkas(hasil.nilai.isi, hasil.nilai.nama);
    kabari(`Berkas ${hasil.nilai.nama} sudah diunduh.`);
  };
  return (
    <Menu
      position="bottom-end"
      width={240}
      shadow="md"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <Button variant="default" size="compact-sm" loading={menyusun} leftSection={<IconDownload size={16} aria-hidden />}>
          Unduh
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {BENTUK.map(({ bentuk, nama }) => (
          <Menu.Item key={bentuk} onClick={() => void unduh(bentuk)}>
            {nama}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
