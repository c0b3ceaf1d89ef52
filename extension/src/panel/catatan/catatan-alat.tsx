/** What is done with all notes of a text: take them out, take them in, send them. */
import { Button, Menu } from "@mantine/core";
import { IconDownload, IconSend, IconUpload } from "@tabler/icons-react";
import { useRef, useState } from "react";
import type { BentukEkspor } from "../../catatan/antarmuka.ts";
import { isGalat } from "../../peramban/kirim.ts";
import { usePeramban } from "../../peramban/peramban-context.tsx";
import type { Bacaan } from "../../pesan/mesin.ts";
import { belumTerkirim } from "./saring-catatan.ts";
import { simpanBerkas } from "./simpan-berkas.ts";
import type { PemakaianCatatan } from "./use-catatan.ts";
import { useSambungan } from "./use-sambungan.ts";

interface CatatanAlatProps {
  readonly bacaan: Bacaan;
  readonly catatan: PemakaianCatatan;
  /** Tells what came of it. */
  readonly onKabar: (kalimat: string) => void;
}

const BENTUK: readonly { readonly bentuk: BentukEkspor; readonly nama: string }[] = [
  { bentuk: "html", nama: "Laporan HTML" },
  { bentuk: "docx", nama: "Laporan DOCX" },
  { bentuk: "json", nama: "JSON (W3C Web Annotation)" },
];

export function CatatanAlat({ bacaan, catatan, onKabar }: CatatanAlatProps) {
  const { olah, toko, sambungan } = usePeramban();
  const keadaan = useSambungan();
  const berkas = useRef<HTMLInputElement>(null);
  const [sibuk, setSibuk] = useState(false);
  const server = keadaan?.keadaan === "tersambung" ? keadaan.server : null;
  const belum = server === null ? 0 : belumTerkirim(catatan.sendiri, server).length;

  /** One at a time; what it gives is told. */
  const jalankan = async (kerja: () => Promise<string>) => {
    setSibuk(true);
    onKabar(await kerja());
    setSibuk(false);
  };
  const ekspor = async (bentuk: BentukEkspor) => {
    const hasil = await olah.eksporCatatan(
      bentuk,
      bacaan,
      catatan.telaahan.map((satu) => satu.catatan),
    );
    if ("galat" in hasil) return hasil.galat;
    simpanBerkas(hasil.nama, hasil.isi);
    return `${hasil.nama} disimpan ke folder unduhan.`;
  };
  const impor = async (isi: Blob) => {
    const hasil = await olah.imporCatatan(bacaan, isi);
    if ("galat" in hasil) return hasil.galat;
    const jawab = await toko.simpanSemua(hasil.catatan);
    if ("galat" in jawab) return jawab.galat;
    const [pertama] = hasil.ditolak;
    return pertama === undefined
      ? `${jawab.tersimpan} catatan diimpor.`
      : `${jawab.tersimpan} catatan diimpor, ${hasil.ditolak.length} ditolak. Nomor ${pertama.nomor}: ${pertama.sebab}`;
  };
  const kirim = async () => {
    const hasil = await sambungan.kirimCatatan(bacaan, catatan.sendiri);
    if ("galat" in hasil) return hasil.galat;
    const [pertama] = hasil.gagal;
    return pertama === undefined
      ? `${hasil.terkirim} catatan terkirim.`
      : `${hasil.terkirim} catatan terkirim, ${hasil.gagal.length} belum dan tetap tersimpan di sini. ${pertama.sebab}`;
  };
  const bukaDiSelaras = async () => {
    const hasil = await sambungan.bukaDiSelaras(bacaan);
    return isGalat(hasil) ? hasil.galat : "Penelaahan dibuka di Selaras.";
  };

  return (
    <div className="catatan-alat">
      <Menu position="top-start" withinPortal>
        <Menu.Target>
          <Button size="compact-sm" variant="default" leftSection={<IconDownload size={14} aria-hidden />} disabled={sibuk}>
            Ekspor
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {BENTUK.map(({ bentuk, nama }) => (
            <Menu.Item key={bentuk} onClick={() => void jalankan(() => ekspor(bentuk))}>
              {nama}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconUpload size={14} aria-hidden />}
        disabled={sibuk}
        onClick={() => berkas.current?.click()}
      >
        Impor
      </Button>
      <input
        ref={berkas}
        type="file"
        hidden
        aria-label="Berkas catatan"
        accept=".json,.jsonld,application/json,application/ld+json"
        onChange={(event) => {
          const [isi] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          if (isi) void jalankan(() => impor(isi));
        }}
      />
      {server === null ? null : (
        <>
          <Button
            size="compact-sm"
            leftSection={<IconSend size={14} aria-hidden />}
            loading={sibuk}
            disabled={catatan.sendiri.length === 0}
            onClick={() => void jalankan(kirim)}
          >
            Kirim ke Selaras{belum > 0 ? ` (${belum})` : ""}
          </Button>
          <Button size="compact-sm" variant="default" disabled={sibuk} onClick={() => void jalankan(catatan.ambilRekan)}>
            Muat catatan rekan
          </Button>
          <Button size="compact-sm" variant="default" disabled={sibuk} onClick={() => void jalankan(bukaDiSelaras)}>
            Buka di Selaras
          </Button>
        </>
      )}
    </div>
  );
}
