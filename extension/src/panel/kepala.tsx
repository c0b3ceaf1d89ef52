/** The head of the panel: which text, against what, and reading it again. */
import { ActionIcon, Button } from "@mantine/core";
import { IconHelp, IconRefresh } from "@tabler/icons-react";
import type { Bacaan } from "../pesan/mesin.ts";

interface KepalaProps {
  readonly bacaan: Bacaan;
  readonly berubah: boolean;
  readonly membaca: boolean;
  readonly onPeriksa: () => void;
  readonly onBantuan: () => void;
}

export function Kepala({ bacaan, berubah, membaca, onPeriksa, onBantuan }: KepalaProps) {
  const { naskah, acuan } = bacaan;
  return (
    <header className="kepala">
      <div className="kepala-judul">
        <h1 title={naskah.judul}>{sebutanNaskah(bacaan)}</h1>
        <ActionIcon variant="subtle" size={26} aria-label="Periksa ulang" title="Periksa ulang" loading={membaca} onClick={onPeriksa}>
          <IconRefresh size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" size={26} aria-label="Bantuan" title="Bantuan (?)" onClick={onBantuan}>
          <IconHelp size={16} aria-hidden />
        </ActionIcon>
      </div>
      <p className="kepala-acuan">
        Acuan: {acuan.nama}
        {acuan.naskahKerja ? <span className="naskah-kerja">naskah kerja, bukan naskah resmi</span> : null}
      </p>
      {acuan.pengganti ? (
        <p className="peringatan">Acuan yang dipilih tidak dapat diambil dari server. Dibandingkan dengan acuan bawaan ekstensi.</p>
      ) : null}
      {berubah ? (
        <div className="peringatan" role="alert">
          <span>Halaman berubah. Hasil di bawah ini tentang teks sebelumnya.</span>
          <Button size="compact-xs" loading={membaca} onClick={onPeriksa}>
            Periksa ulang
          </Button>
        </div>
      ) : null}
    </header>
  );
}

/** `Peraturan Bupati Cilacap Nomor 5 Tahun 2024`: the title without its subject, where the text prints so much; otherwise the title of the page. */
export const sebutanNaskah = ({ naskah: { judul, nomor, tahun } }: Pick<Bacaan, "naskah">): string =>
  nomor === null || tahun === null ? judul : judul.replace(/ tentang .*$/su, "");
