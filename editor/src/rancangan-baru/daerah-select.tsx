/** Chooses one of the regions by typing or by province. */
import { type ComboboxItem, type OptionsFilter, Select } from "@mantine/core";
import { type Daerah, sebutanOf } from "@selaras/parsers";
import { type ReactNode, useMemo } from "react";
import { GULUNG } from "./gulung.ts";
import { cariDaerah, kelompokDaerah } from "./pilihan-daerah.ts";

interface DaerahSelectProps {
  readonly daerah: readonly Daerah[];
  readonly value: string;
  readonly error?: ReactNode;
  readonly onChange: (kode: string) => void;
}

/** Below the field stands what follows from the choice. */
export function DaerahSelect({ daerah, value, error, onChange }: DaerahSelectProps) {
  const dipilih = daerah.find(({ kode }) => kode === value);
  const data = useMemo(() => kelompokDaerah(daerah), [daerah]);
  const filter = useMemo(
    (): OptionsFilter =>
      ({ search }) =>
        asOptions(cariDaerah(daerah, search)),
    [daerah],
  );
  return (
    <div>
      <Select
        label="Daerah"
        description="Ketik nama kabupaten, kota, atau provinsi."
        data={data as ComboboxGroups}
        value={value || null}
        error={error}
        onChange={(kode) => onChange(kode ?? "")}
        allowDeselect={false}
        searchable
        selectFirstOptionOnChange
        filter={filter}
        nothingFoundMessage="Tidak ada daerah yang cocok. Periksa ejaannya."
        // Inside the page: a list in a portal would stand outside of every landmark.
        comboboxProps={{ withinPortal: false }}
        {...GULUNG}
        data-path="daerah"
      />
      <p className="rancangan-baru-jenis" role="status">
        {dipilih ? (
          <>
            Jenis: <strong>{sebutanOf(dipilih).jenis}</strong>
            {dipilih.tingkat === "provinsi" ? null : `, Provinsi ${dipilih.provinsi}`}
          </>
        ) : (
          "Jenis peraturan mengikuti tingkat daerah."
        )}
      </p>
    </div>
  );
}

type ComboboxGroups = { group: string; items: ComboboxItem[] }[];

const asOptions = (daerah: readonly Daerah[]): ComboboxGroups =>
  kelompokDaerah(daerah).map(({ group, items }) => ({ group, items: [...items] }));
