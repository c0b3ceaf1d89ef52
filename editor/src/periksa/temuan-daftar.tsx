/** The findings one by one under their headings. */
import { Button } from "@mantine/core";
import { useEffect, useMemo, useRef, useState } from "react";
import { type KelompokTemuan, potongKelompok } from "./daftar-temuan.ts";
import type { HasilPeriksaTampil } from "./hasil-periksa.ts";
import { TemuanBaris, type TindakanTemuan } from "./temuan-baris.tsx";

interface TemuanDaftarProps {
  readonly kelompok: readonly KelompokTemuan[];
  readonly hasil: HasilPeriksaTampil;
  /** `kunci` of the finding that is looked at. */
  readonly kini: string | null;
  readonly menulis: boolean;
  readonly tindakan: TindakanTemuan;
  /** What is said where the list is empty. */
  readonly kosong: string;
}

/** Lines that are drawn at once: more than a screen, few enough for an old laptop. */
const SEKALIAN = 80;

export function TemuanDaftar({ kelompok, hasil, kini, menulis, tindakan, kosong }: TemuanDaftarProps) {
  const [diminta, setDiminta] = useState(SEKALIAN);
  const daftar = useRef<HTMLDivElement>(null);
  const semua = useMemo(() => kelompok.flatMap(({ temuan }) => temuan), [kelompok]);
  const at = kini === null ? -1 : semua.findIndex(({ kunci }) => kunci === kini);
  // what F8 has come to is shown, however far down it is
  const batas = Math.max(diminta, Math.ceil((at + 1) / SEKALIAN) * SEKALIAN);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another one is looked at
  useEffect(() => {
    daftar.current?.querySelector("[data-terbuka]")?.scrollIntoView({ block: "nearest" });
  }, [kini]);
  if (semua.length === 0) return <p className="panel-lunak">{kosong}</p>;
  return (
    <div className="periksa-daftar" ref={daftar}>
      {potongKelompok(kelompok, batas).map(({ judul, temuan }, nomor) => (
        <section key={judul} aria-label={judul}>
          <h3 className="periksa-kelompok">
            {judul} <span className="panel-lunak">{kelompok[nomor]?.temuan.length}</span>
          </h3>
          <ul>
            {temuan.map((satu) => (
              <TemuanBaris
                key={satu.kunci}
                temuan={satu}
                kaidah={hasil.kaidah.get(satu.kaidah)}
                teks={hasil.teks}
                terbuka={satu.kunci === kini}
                menulis={menulis}
                tindakan={tindakan}
              />
            ))}
          </ul>
        </section>
      ))}
      {semua.length > batas ? (
        <Button variant="default" size="xs" fullWidth onClick={() => setDiminta(batas + SEKALIAN)}>
          Tampilkan {Math.min(SEKALIAN, semua.length - batas)} lagi dari {semua.length - batas}
        </Button>
      ) : null}
    </div>
  );
}
