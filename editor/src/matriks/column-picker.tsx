/** Chooses the regions that stand as columns. The choice lives in the address of the page. */
import { Button, Checkbox, Popover } from "@mantine/core";
import { IconColumns } from "@tabler/icons-react";
import type { EntriTerhitung } from "../api.ts";
import { namaPeraturan } from "../nama-peraturan.ts";

interface ColumnPickerProps {
  readonly pilihan: readonly EntriTerhitung[];
  readonly dipilih: readonly string[];
  readonly onChange: (dipilih: readonly string[]) => void;
}

/** The order of the columns is that of the Pustaka, whatever order they are ticked in; the last column cannot be taken away. */
export function ColumnPicker({ pilihan, dipilih, onChange }: ColumnPickerProps) {
  const toggle = (id: string, on: boolean) =>
    onChange(pilihan.map((satu) => satu.id).filter((satu) => (satu === id ? on : dipilih.includes(satu))));
  return (
    <Popover width={420} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" size="compact-md" leftSection={<IconColumns size={16} aria-hidden />} disabled={pilihan.length === 0}>
          Kolom ({dipilih.length})
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Pilih kolom">
        <fieldset className="pilih-kolom">
          <legend>Peraturan yang disandingkan</legend>
          {pilihan.map((satu) => (
            <Checkbox
              key={satu.id}
              label={namaPeraturan(satu)}
              checked={dipilih.includes(satu.id)}
              disabled={dipilih.length === 1 && dipilih.includes(satu.id)}
              onChange={(event) => toggle(satu.id, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
}
