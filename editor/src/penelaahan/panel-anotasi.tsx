/** The panel with the notes of a review: what is listed, steps from one to the next, the list. */
import { ActionIcon, Button } from "@mantine/core";
import type { Anotasi, PenelaahanRinci } from "@selaras/parsers";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import type { ComponentProps } from "react";
import { BalokTunggu } from "../balok-tunggu.tsx";
import { Gagal } from "../gagal.tsx";
import { useAlamat } from "../use-alamat.ts";
import { DaftarAnotasi } from "./daftar-anotasi.tsx";
import { NAMA_SARING, readSaringAnotasi } from "./saring-anotasi.ts";
import { SaringAnotasiForm } from "./saring-anotasi-form.tsx";
import { kalimatAnotasi } from "./sebutan-penelaahan.ts";
import type { MuatanAnotasi } from "./use-anotasi.ts";

interface PanelAnotasiProps extends Pick<ComponentProps<typeof DaftarAnotasi>, "dipilih" | "terletak" | "daftar" | "onTuju"> {
  readonly telaah: PenelaahanRinci;
  readonly muatan: MuatanAnotasi;
  /** The notes that are listed, in the order of the text. */
  readonly tampil: readonly Anotasi[];
  readonly onLangkah: (arah: 1 | -1) => void;
}

export function PanelAnotasi({ telaah, muatan, tampil, onLangkah, ...daftar }: PanelAnotasiProps) {
  const { params, setParams, change } = useAlamat();
  const semua = muatan.daftar?.anotasi ?? [];
  const tanpaSaring = () =>
    setParams((lama) => new URLSearchParams([...lama].filter(([nama]) => !NAMA_SARING.some((satu) => satu === nama))), {
      replace: true,
      preventScrollReset: true,
    });
  return (
    <>
      {semua.length === 0 ? null : (
        <div className="telaah-panel-kepala">
          <SaringAnotasiForm semua={semua} saring={readSaringAnotasi(params)} onUbah={change} />
          <div className="telaah-langkah">
            <p className="panel-lunak" role="status">
              {kalimatAnotasi(tampil.length, semua.length)}
            </p>
            <Langkah mati={tampil.length === 0} onLangkah={onLangkah} />
          </div>
        </div>
      )}
      <div className="telaah-panel-isi">
        {muatan.galat ? (
          <Gagal galat={muatan.galat} tersimpan="Catatan yang sudah tampil tetap ada." onRetry={() => void muatan.segarkan()} />
        ) : null}
        {muatan.daftar === null && muatan.galat === null ? (
          <div aria-hidden>
            <BalokTunggu height="6rem" gap={8} />
          </div>
        ) : null}
        {muatan.daftar !== null && semua.length === 0 ? (
          <p className="panel-kosong">
            Belum ada catatan. Catatan dikirim dari ekstensi peramban Selaras pada halaman peraturan ini, dan tampil di sini begitu
            tersimpan.
          </p>
        ) : null}
        {semua.length > 0 && tampil.length === 0 ? (
          <Button variant="default" size="xs" onClick={tanpaSaring}>
            Hapus saringan
          </Button>
        ) : null}
        <DaftarAnotasi
          penelaahan={telaah.id}
          anotasi={tampil}
          terbuka={telaah.status === "terbuka"}
          onBerubah={muatan.segarkan}
          {...daftar}
        />
      </div>
    </>
  );
}

function Langkah({ mati, onLangkah }: { readonly mati: boolean; readonly onLangkah: (arah: 1 | -1) => void }) {
  return (
    <div className="telaah-langkah-tombol">
      <ActionIcon
        variant="default"
        disabled={mati}
        title="Catatan sebelumnya (Shift+F8)"
        aria-label="Catatan sebelumnya"
        onClick={() => onLangkah(-1)}
      >
        <IconChevronUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        disabled={mati}
        title="Catatan berikutnya (F8)"
        aria-label="Catatan berikutnya"
        onClick={() => onLangkah(1)}
      >
        <IconChevronDown size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}
