/** Chooses the regulations that stand as columns. The choice lives in the address of the page. */
import { Button, Checkbox, Popover, TextInput } from "@mantine/core";
import type { EntriPustaka } from "@selaras/parsers";
import { IconColumns } from "@tabler/icons-react";
import { useState } from "react";
import { namaPeraturan } from "../nama-peraturan.ts";
import { matchNama } from "./match-nama.ts";

interface ColumnPickerProps {
  readonly pilihan: readonly EntriPustaka[];
  readonly dipilih: readonly string[];
  readonly onChange: (dipilih: readonly string[]) => void;
}

/** More boxes than this nobody reads; the search narrows them down. */
const SHOWN = 40;

/** The order of the columns is that of the Pustaka, whatever order they are ticked in; the last column cannot be taken away. */
export function ColumnPicker({ pilihan, dipilih, onChange }: ColumnPickerProps) {
  const [cari, setCari] = useState("");
  const chosen = new Set(dipilih);
  const cocok = pilihan.filter((satu) => matchNama(satu, cari));
  const set = (ids: ReadonlySet<string>) => onChange(pilihan.map(({ id }) => id).filter((id) => ids.has(id)));
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    set(next);
  };
  return (
    <Popover width={420} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" size="compact-sm" leftSection={<IconColumns size={16} aria-hidden />} disabled={pilihan.length === 0}>
          Kolom ({dipilih.length})
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Pilih kolom">
        <div className="pilih-kolom-alat">
          <TextInput
            size="xs"
            type="search"
            aria-label="Cari peraturan"
            placeholder="Cari peraturan"
            value={cari}
            onChange={(event) => setCari(event.currentTarget.value)}
          />
          <Button size="compact-sm" variant="default" onClick={() => set(new Set(pilihan.map(({ id }) => id)))}>
            Pilih semua
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={cari.trim() === "" || cocok.length === 0}
            onClick={() => set(new Set(cocok.map(({ id }) => id)))}
          >
            Hanya hasil pencarian
          </Button>
        </div>
        <fieldset className="pilih-kolom">
          <legend>Peraturan yang disandingkan</legend>
          {cocok.slice(0, SHOWN).map((satu) => (
            <Checkbox
              key={satu.id}
              label={namaPeraturan(satu)}
              checked={chosen.has(satu.id)}
              disabled={dipilih.length === 1 && chosen.has(satu.id)}
              onChange={(event) => toggle(satu.id, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
        {cocok.length > SHOWN ? (
          <p className="pilih-sisa">{cocok.length - SHOWN} lainnya tidak ditampilkan; persempit dengan pencarian.</p>
        ) : null}
        {cocok.length === 0 ? <p className="pilih-sisa">Tidak ada peraturan yang cocok.</p> : null}
      </Popover.Dropdown>
    </Popover>
  );
}
