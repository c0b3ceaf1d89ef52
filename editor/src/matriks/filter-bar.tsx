/** Filters and order of the rows. Everything lives in the address of the page. */
import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import type { Topik } from "@selaras/parsers";
import { IconFilterOff, IconSearch } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { type SaringanMatriks, URUTAN_BARIS } from "./alamat-matriks.ts";
import { SEBUTAN_TOPIK } from "./sebutan.ts";

interface FilterBarProps {
  readonly saringan: SaringanMatriks;
  /** Topics of the acuan, in its order. */
  readonly topik: readonly Topik[];
  readonly aktif: boolean;
  readonly onChange: (nama: "beda" | "topik" | "cari" | "urut", nilai: string) => void;
  readonly onClear: () => void;
}

/** Somebody who types is not asked for an answer to every letter. */
const TYPED_MS = 300;

/** One line of controls; what is typed is searched for when the typing pauses. */
export function FilterBar({ saringan, topik, aktif, onChange, onClear }: FilterBarProps) {
  return (
    <search className="matriks-saring" aria-label="Saring dan urutkan baris">
      <SearchField cari={saringan.cari} onChange={(cari) => onChange("cari", cari)} />
      <NativeSelect
        size="xs"
        aria-label="Topik"
        value={saringan.topik}
        onChange={(event) => onChange("topik", event.currentTarget.value)}
        data={[{ value: "", label: "Semua topik" }, ...topik.map((satu) => ({ value: satu, label: SEBUTAN_TOPIK[satu] }))]}
      />
      <NativeSelect
        size="xs"
        aria-label="Urutan baris"
        value={saringan.urut}
        onChange={(event) => onChange("urut", event.currentTarget.value === "acuan" ? "" : event.currentTarget.value)}
        data={Object.entries(URUTAN_BARIS).map(([value, label]) => ({ value, label }))}
      />
      <Checkbox
        size="xs"
        label="Hanya yang berbeda antardaerah"
        checked={saringan.beda}
        onChange={(event) => onChange("beda", event.currentTarget.checked ? "1" : "")}
      />
      {aktif ? (
        <Button variant="default" size="compact-sm" leftSection={<IconFilterOff size={14} aria-hidden />} onClick={onClear}>
          Hapus saringan
        </Button>
      ) : null}
    </search>
  );
}

function SearchField({ cari, onChange }: { readonly cari: string; readonly onChange: (cari: string) => void }) {
  const [typed, setTyped] = useState(cari);
  const [known, setKnown] = useState(cari);
  // The address was changed from elsewhere: Back, or the button that clears the filters.
  if (cari !== known) {
    setKnown(cari);
    setTyped(cari);
  }
  useEffect(() => {
    if (typed === cari) return;
    const timer = window.setTimeout(() => onChange(typed), TYPED_MS);
    return () => window.clearTimeout(timer);
  });
  return (
    <TextInput
      size="xs"
      type="search"
      className="matriks-cari"
      aria-label="Cari kata di dalam matriks"
      placeholder="Cari kata"
      maxLength={200}
      leftSection={<IconSearch size={14} aria-hidden />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
