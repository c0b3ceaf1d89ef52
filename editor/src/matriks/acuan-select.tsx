/** Chooses the regulation everything is compared with: any of the Pustaka. */
import { Select } from "@mantine/core";
import { type EntriPustaka, isEntriKerja } from "@selaras/parsers";
import { namaPeraturan } from "../nama-peraturan.ts";

interface AcuanSelectProps {
  readonly daftar: readonly EntriPustaka[];
  readonly acuan: string;
  readonly onChange: (id: string) => void;
}

/** More than this is searched for by typing. */
const SHOWN = 60;

/** A baseline is marked as a working text in words. */
export function AcuanSelect({ daftar, acuan, onChange }: AcuanSelectProps) {
  return (
    <Select
      size="xs"
      className="matriks-pilih-acuan"
      aria-label="Acuan"
      data={daftar.map((satu) => ({
        value: satu.id,
        label: `Acuan: ${namaPeraturan(satu)}${isEntriKerja(satu) ? " (naskah kerja)" : ""}`,
      }))}
      value={acuan}
      onChange={(id) => id && onChange(id)}
      allowDeselect={false}
      searchable
      limit={SHOWN}
      nothingFoundMessage="Tidak ada peraturan yang cocok."
      // Inside the page: a list in a portal would stand outside of every landmark.
      comboboxProps={{ width: 460, position: "bottom-start", withinPortal: false }}
      scrollAreaProps={{ type: "auto" }}
    />
  );
}
