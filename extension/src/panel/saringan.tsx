/** Search, type of deviation, Bab and order of the list. */
import { NativeSelect, TextInput } from "@mantine/core";
import type { JenisPenyimpangan } from "@selaras/parsers";
import { IconSearch } from "@tabler/icons-react";
import type { RefObject } from "react";
import type { SaringanButir, UrutanButir } from "./butir.ts";
import { SEBUTAN_JENIS } from "./sebutan.ts";

interface SaringanProps {
  readonly saringan: SaringanButir;
  readonly jenis: readonly JenisPenyimpangan[];
  readonly bab: readonly string[];
  readonly cari: RefObject<HTMLInputElement | null>;
  readonly onUbah: (sebagian: Partial<SaringanButir>) => void;
  /** Enter or arrow down in the search goes to the list. */
  readonly onKeDaftar: () => void;
}

const URUTAN = [
  { value: "letak", label: "Urut letak" },
  { value: "bobot", label: "Urut bobot" },
];

export function Saringan({ saringan, jenis, bab, cari, onUbah, onKeDaftar }: SaringanProps) {
  return (
    <search className="saringan">
      <TextInput
        ref={cari}
        size="xs"
        type="search"
        aria-label="Cari kata dalam ketentuan"
        placeholder="Cari kata"
        leftSection={<IconSearch size={14} aria-hidden />}
        value={saringan.cari}
        onChange={(event) => onUbah({ cari: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== "ArrowDown" && event.key !== "Escape") return;
          event.preventDefault();
          if (event.key === "Escape") onUbah({ cari: "" });
          onKeDaftar();
        }}
      />
      <NativeSelect
        size="xs"
        aria-label="Urutan"
        value={saringan.urutan}
        data={URUTAN}
        onChange={(event) => onUbah({ urutan: event.currentTarget.value as UrutanButir })}
      />
      <NativeSelect
        size="xs"
        aria-label="Jenis penyimpangan"
        value={saringan.jenis}
        data={[{ value: "", label: "Semua jenis" }, ...jenis.map((satu) => ({ value: satu, label: SEBUTAN_JENIS[satu] }))]}
        onChange={(event) => onUbah({ jenis: event.currentTarget.value as JenisPenyimpangan | "" })}
      />
      <NativeSelect
        size="xs"
        aria-label="Bab"
        value={saringan.bab}
        data={[{ value: "", label: "Semua Bab" }, ...bab]}
        onChange={(event) => onUbah({ bab: event.currentTarget.value })}
      />
    </search>
  );
}
