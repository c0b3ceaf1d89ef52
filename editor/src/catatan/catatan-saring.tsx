/** Which notes are listed. */
import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { SARING_AWAL, type SaringCatatan } from "./saring-catatan.ts";
import { kalimatJumlah } from "./sebutan-catatan.ts";

interface CatatanSaringProps {
  readonly saring: SaringCatatan;
  readonly onSaring: (saring: SaringCatatan) => void;
  /** What the unit is called to which the list is narrowed; `null` for the whole draft. */
  readonly sebutan: string | null;
  readonly tampil: number;
  readonly semua: number;
}

const KEADAAN: readonly { readonly value: SaringCatatan["keadaan"]; readonly label: string }[] = [
  { value: "terbuka", label: "Terbuka" },
  { value: "selesai", label: "Selesai" },
  { value: "semua", label: "Semua" },
];

export function CatatanSaring({ saring, onSaring, sebutan, tampil, semua }: CatatanSaringProps) {
  return (
    <div className="catatan-saring">
      <NativeSelect
        size="xs"
        aria-label="Keadaan catatan"
        data={KEADAAN.map((satu) => ({ ...satu }))}
        value={saring.keadaan}
        onChange={({ currentTarget: { value } }) => {
          const keadaan = KEADAAN.find((satu) => satu.value === value)?.value;
          if (keadaan) onSaring({ ...saring, keadaan });
        }}
      />
      <Checkbox
        size="xs"
        label="Usul"
        checked={saring.usul}
        onChange={({ currentTarget: { checked } }) => onSaring({ ...saring, usul: checked })}
      />
      <Checkbox
        size="xs"
        label="Milik saya"
        checked={saring.milikSaya}
        onChange={({ currentTarget: { checked } }) => onSaring({ ...saring, milikSaya: checked })}
      />
      {sebutan === null ? null : (
        <p className="catatan-satu-satuan">
          Hanya pada <strong>{sebutan}</strong>.{" "}
          <Button variant="subtle" size="compact-xs" onClick={() => onSaring(SARING_AWAL)}>
            Tampilkan seluruh naskah
          </Button>
        </p>
      )}
      <p className="panel-lunak" role="status">
        {kalimatJumlah(tampil, semua)}
      </p>
    </div>
  );
}
