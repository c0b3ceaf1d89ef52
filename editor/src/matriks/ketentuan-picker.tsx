/** A searchable list of the provisions of a region, to choose the counterpart by hand. */

import { Button, TextInput } from "@mantine/core";
import type { KetentuanPilihan } from "@selaras/parsers";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useMuatan } from "../api-context.tsx";
import { Gagal } from "../gagal.tsx";
import { alamatKetentuan } from "./alamat-matriks.ts";
import { useFocusFirst } from "./use-focus-first.ts";

interface KetentuanPickerProps {
  readonly acuan: string;
  readonly daerah: { readonly id: string; readonly nama: string };
  readonly versi: number;
  /** Already counterparts of this cell. */
  readonly taken: readonly string[];
  readonly onPick: (locator: string) => void;
  readonly onCancel: () => void;
}

/** Beyond these the search has to be narrower. */
const SHOWN = 30;

/** Provisions that hold every word, those without a counterpart first: they are what is most often looked for. */
export function findKetentuan(daftar: readonly KetentuanPilihan[], cari: string): readonly KetentuanPilihan[] {
  const kata = cari.toLocaleLowerCase("id").split(/\s+/u).filter(Boolean);
  return daftar
    .filter(({ locator, teks }) => {
      const isi = `${locator} ${teks}`.toLocaleLowerCase("id");
      return kata.every((satu) => isi.includes(satu));
    })
    .sort((a, b) => Number(a.padanan.length > 0) - Number(b.padanan.length > 0));
}

export function KetentuanPicker({ acuan, daerah, versi, taken, onPick, onCancel }: KetentuanPickerProps) {
  const { hasil, retry } = useMuatan(alamatKetentuan(acuan, daerah.id, versi));
  if (!hasil) return <p role="status">Memuat ketentuan {daerah.nama} …</p>;
  if (!hasil.ok) return <Gagal galat={hasil.galat} tersimpan="Belum ada koreksi yang dibuat." onRetry={retry} />;
  return (
    <Daftar daerah={daerah} ketentuan={hasil.nilai.filter(({ locator }) => !taken.includes(locator))} onPick={onPick} onCancel={onCancel} />
  );
}

interface DaftarProps extends Pick<KetentuanPickerProps, "daerah" | "onPick" | "onCancel"> {
  readonly ketentuan: readonly KetentuanPilihan[];
}

function Daftar({ daerah, ketentuan, onPick, onCancel }: DaftarProps) {
  const first = useFocusFirst<HTMLInputElement>();
  const [cari, setCari] = useState("");
  const cocok = findKetentuan(ketentuan, cari);
  return (
    <div className="pilih-ketentuan">
      <TextInput
        type="search"
        label={`Cari ketentuan ${daerah.nama}`}
        description="Ketik nomor Pasal atau kata di dalamnya, misalnya: Pasal 9 atau pejabat penilai."
        leftSection={<IconSearch size={14} aria-hidden />}
        ref={first}
        value={cari}
        onChange={(event) => setCari(event.currentTarget.value)}
      />
      <p role="status">
        {cocok.length} ketentuan{cocok.length > SHOWN ? `, ${SHOWN} pertama ditampilkan` : ""}.
      </p>
      <ul className="pilih-daftar">
        {cocok.slice(0, SHOWN).map((satu) => (
          <li key={satu.locator}>
            <button type="button" onClick={() => onPick(satu.locator)}>
              <strong>{satu.locator}</strong>{" "}
              <span className="pilih-padanan">
                {satu.padanan.length > 0 ? `kini berpasangan dengan ${satu.padanan.join(", ")}` : "belum berpasangan"}
              </span>
              <span className="pilih-teks">{satu.teks}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button variant="default" size="compact-md" onClick={onCancel}>
        Batal
      </Button>
    </div>
  );
}
