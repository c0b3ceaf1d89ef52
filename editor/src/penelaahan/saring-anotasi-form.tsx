/** Which notes of a review are listed. */
import { NativeSelect } from "@mantine/core";
import type { Anotasi, BobotCatatan } from "@selaras/parsers";
import { useMemo } from "react";
import { pilihanSaring, type SaringAnotasi } from "./saring-anotasi.ts";
import { BOBOT_SINGKAT } from "./sebutan-penelaahan.ts";

const BOBOT = (Object.entries(BOBOT_SINGKAT) as readonly (readonly [BobotCatatan, string])[]).map(([value, label]) => ({ value, label }));

interface SaringAnotasiFormProps {
  readonly semua: readonly Anotasi[];
  readonly saring: SaringAnotasi;
  readonly onUbah: (nama: keyof SaringAnotasi, nilai: string) => void;
}

export function SaringAnotasiForm({ semua, saring, onUbah }: SaringAnotasiFormProps) {
  const { tanda, oleh } = useMemo(() => pilihanSaring(semua), [semua]);
  const pilihan = (nama: keyof SaringAnotasi, label: string, data: readonly { value: string; label: string }[]) => (
    <NativeSelect
      size="xs"
      label={label}
      value={saring[nama]}
      onChange={(event) => onUbah(nama, event.currentTarget.value)}
      data={[{ value: "", label: "Semua" }, ...data]}
    />
  );
  return (
    <div className="telaah-saring">
      {pilihan("bobot", "Bobot", BOBOT)}
      {pilihan(
        "tanda",
        "Tanda",
        tanda.map((satu) => ({ value: satu, label: satu })),
      )}
      {pilihan(
        "oleh",
        "Penulis",
        oleh.map(({ id, nama }) => ({ value: id, label: nama })),
      )}
    </div>
  );
}
