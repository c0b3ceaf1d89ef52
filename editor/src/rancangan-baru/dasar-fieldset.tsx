/** Chooses what the draft is written from. */
import { Radio, Select } from "@mantine/core";
import { type EntriPustaka, isEntriKerja } from "@selaras/parsers";
import { IconFileAlert } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { namaPeraturan } from "../nama-peraturan.ts";
import { GULUNG } from "./gulung.ts";
import type { IsianRancangan, MacamDasar } from "./isian.ts";
import { UnggahBerkas } from "./unggah-berkas.tsx";

/** More than this is searched for by typing. */
const SHOWN = 100;

interface DasarFieldsetProps {
  readonly isian: IsianRancangan;
  readonly galat: { readonly [nama: string]: ReactNode };
  readonly daftar: readonly EntriPustaka[];
  readonly onChange: (perubahan: Partial<IsianRancangan>) => void;
  readonly onBerkasSalah: (pesan: string) => void;
}

/** What belongs to a choice stands right below it. */
export function DasarFieldset({ isian, galat, daftar, onChange, onBerkasSalah }: DasarFieldsetProps) {
  const acuan = daftar.find((satu) => satu.acuan);
  const kerja = acuan === undefined || isEntriKerja(acuan);
  const daerah = daftar.filter((satu) => !satu.acuan);
  return (
    <Radio.Group
      label="Dasar naskah"
      value={isian.macam}
      onChange={(macam) => onChange({ macam: macam as MacamDasar })}
      className="dasar-naskah"
    >
      <Radio
        value="acuan"
        label={
          <>
            Acuan nasional{" "}
            {kerja ? (
              <span className="badge-naskah-kerja">
                <IconFileAlert size={14} aria-hidden /> Naskah kerja
              </span>
            ) : null}
          </>
        }
        description={`${acuan ? namaPeraturan(acuan) : "Acuan"}, disesuaikan dengan daerah.${kerja ? " Bukan naskah resmi: periksa dengan naskah resminya sebelum diundangkan." : ""}`}
      />
      <Radio value="peraturan" label="Peraturan daerah lain dari Pustaka" description="Sebutan daerahnya diganti dengan daerah Anda." />
      {isian.macam === "peraturan" ? (
        <Select
          className="dasar-isi"
          label="Peraturan"
          data={daerah.map((satu) => ({ value: satu.id, label: `${namaPeraturan(satu)} (${satu.daerah})` }))}
          value={isian.peraturan || null}
          error={galat.peraturan}
          onChange={(id) => onChange({ peraturan: id ?? "" })}
          allowDeselect={false}
          searchable
          selectFirstOptionOnChange
          limit={SHOWN}
          nothingFoundMessage="Tidak ada peraturan yang cocok."
          comboboxProps={{ withinPortal: false }}
          {...GULUNG}
          data-path="peraturan"
        />
      ) : null}
      <Radio
        value="kosong"
        label="Kerangka kosong"
        description="Judul, Menimbang, Mengingat, ketentuan umum, dan penutup; isinya Anda tulis."
      />
      <Radio value="unggahan" label="Berkas Anda" description="Naskah yang sudah ada, dibaca menjadi Bab, Pasal, dan ayat." />
      {isian.macam === "unggahan" ? (
        <div className="dasar-isi">
          <UnggahBerkas berkas={isian.berkas} error={galat.berkas} onChange={(berkas) => onChange({ berkas })} onSalah={onBerkasSalah} />
        </div>
      ) : null}
    </Radio.Group>
  );
}
