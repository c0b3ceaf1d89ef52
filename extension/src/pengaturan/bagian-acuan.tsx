/** What texts are compared with. */
import { NativeSelect } from "@mantine/core";
import { useEffect, useState } from "react";
import { isGalat } from "../peramban/kirim.ts";
import { usePeramban } from "../peramban/peramban-context.tsx";
import type { AcuanTerpilih } from "../pesan/mesin.ts";
import type { Pengaturan } from "./pengaturan.ts";

export interface BagianProps {
  readonly pengaturan: Pengaturan;
  readonly onUbah: (sebagian: Partial<Pengaturan>) => void;
}

export function BagianAcuan({ pengaturan, onUbah }: BagianProps) {
  const { tanyaMesin } = usePeramban();
  const [daftar, setDaftar] = useState<readonly AcuanTerpilih[] | null>(null);
  const [galat, setGalat] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void tanyaMesin({ untuk: "mesin", apa: "acuan" }).then((jawab) => {
      if (!current) return;
      if (isGalat(jawab)) setGalat(jawab.galat);
      else setDaftar(jawab);
    });
    return () => {
      current = false;
    };
  }, [tanyaMesin]);
  // One of the server that cannot be had now stays chosen.
  const asing = pengaturan.acuan !== null && daftar !== null && !daftar.some(({ id }) => id === pengaturan.acuan);
  return (
    <section aria-labelledby="acuan">
      <h2 id="acuan">Acuan</h2>
      <NativeSelect
        label="Bandingkan halaman dengan"
        description="Naskah kerja disusun dari kutipan yang terbit dan dari peraturan daerah; bukan naskah resmi."
        value={pengaturan.acuan ?? ""}
        data={[
          { value: "", label: "Acuan bawaan ekstensi" },
          ...(daftar ?? []).map(({ id, nama, naskahKerja }) => ({ value: id, label: naskahKerja ? `${nama} (naskah kerja)` : nama })),
          ...(asing ? [{ value: pengaturan.acuan, label: `${pengaturan.acuan} (tidak terjangkau)` }] : []),
        ]}
        onChange={(event) => onUbah({ acuan: event.currentTarget.value === "" ? null : event.currentTarget.value })}
      />
      {galat === null ? null : (
        <p className="galat" role="alert">
          {galat}
        </p>
      )}
    </section>
  );
}
