/** Takes the matrix as it is on the screen away as a file. */
import { Alert, Button, CloseButton, Loader, Popover } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import type { Galat } from "../api.ts";
import { useApi } from "../api-context.tsx";
import { simpanBerkas } from "../simpan-berkas.ts";

const BENTUK = [
  { ujung: "xlsx", nama: "Excel (XLSX)", arti: "Matriks, ringkasan, metode, dan asal-usul; dapat disaring." },
  { ujung: "docx", nama: "Word (DOCX)", arti: "Matriks persandingan mendatar, siap disunting." },
  { ujung: "html", nama: "Halaman web (HTML)", arti: "Satu berkas yang dapat dibuka tanpa Selaras." },
  { ujung: "json", nama: "Data (JSON)", arti: "Untuk diolah program lain." },
] as const;

type Keadaan =
  | { readonly jenis: "siap" }
  | { readonly jenis: "menyusun"; readonly nama: string }
  | { readonly jenis: "selesai"; readonly nama: string }
  | { readonly jenis: "gagal"; readonly galat: Galat };

/** `query` carries what is compared and filtered, so that the file holds what the screen shows. */
export function ExportMenu({ query, disabled }: { readonly query: string; readonly disabled: boolean }) {
  const api = useApi();
  const [keadaan, setKeadaan] = useState<Keadaan>({ jenis: "siap" });
  const [opened, setOpened] = useState(false);
  const unduh = async ({ ujung, nama }: (typeof BENTUK)[number]) => {
    setOpened(false);
    setKeadaan({ jenis: "menyusun", nama });
    const hasil = await api.download(`/api/matriks/ekspor.${ujung}?${query}`);
    if (!hasil.ok) return setKeadaan({ jenis: "gagal", galat: hasil.galat });
    simpanBerkas(hasil.nilai.isi, hasil.nilai.nama);
    setKeadaan({ jenis: "selesai", nama: hasil.nilai.nama });
  };
  const busy = keadaan.jenis === "menyusun";
  return (
    <>
      <Popover width={320} position="bottom-end" shadow="md" trapFocus returnFocus opened={opened} onChange={setOpened}>
        <Popover.Target>
          <Button
            variant="default"
            size="compact-sm"
            disabled={disabled || busy}
            leftSection={busy ? <Loader size={14} /> : <IconDownload size={16} aria-hidden />}
            onClick={() => setOpened((before) => !before)}
          >
            {busy ? "Menyusun …" : "Ekspor"}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label="Ekspor matriks">
          <ul className="ekspor">
            {BENTUK.map((bentuk) => (
              <li key={bentuk.ujung}>
                <Button variant="subtle" size="compact-md" onClick={() => void unduh(bentuk)}>
                  {bentuk.nama}
                </Button>
                <p>{bentuk.arti}</p>
              </li>
            ))}
          </ul>
          <p className="pilih-sisa">Berkas memuat kolom, saringan, dan urutan yang sedang ditampilkan.</p>
        </Popover.Dropdown>
      </Popover>
      {keadaan.jenis === "siap" ? null : (
        <div className="ekspor-kabar" role={keadaan.jenis === "gagal" ? "alert" : "status"}>
          {keadaan.jenis === "menyusun" ? <p>Menyusun berkas {keadaan.nama} … Anda dapat terus bekerja.</p> : null}
          {keadaan.jenis === "selesai" ? (
            <p>
              <IconCheck size={16} aria-hidden /> Berkas {keadaan.nama} sudah diunduh.
            </p>
          ) : null}
          {keadaan.jenis === "gagal" ? (
            <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={keadaan.galat.pesan}>
              {keadaan.galat.tindakan}
            </Alert>
          ) : null}
          {busy ? null : <CloseButton aria-label="Tutup kabar ekspor" onClick={() => setKeadaan({ jenis: "siap" })} />}
        </div>
      )}
    </>
  );
}
