/** What a person sees of a piece of work: how far it is, that it is done, or what went wrong. */
import { Alert, Button, Progress } from "@mantine/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { Tugas } from "./use-tugas.ts";

interface KeadaanTugasProps<T> {
  readonly tugas: Tugas<T>;
  /** What the reader has not lost. */
  readonly tersimpan: string;
  readonly selesai: (nilai: T) => ReactNode;
}

export function KeadaanTugas<T>({ tugas: { keadaan, hentikan }, tersimpan, selesai }: KeadaanTugasProps<T>) {
  if (keadaan.jenis === "gagal")
    return (
      <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={keadaan.galat.pesan}>
        <p>{tersimpan}</p>
        <p>{keadaan.galat.tindakan}</p>
      </Alert>
    );
  const kemajuan = keadaan.jenis === "jalan" ? keadaan.kemajuan : null;
  return (
    <div className="serah-keadaan">
      <p role="status">
        {keadaan.jenis === "jalan"
          ? `${keadaan.nama}: ${kemajuan ? `${kemajuan.langkah} (${kemajuan.selesai} dari ${kemajuan.jumlah})` : "disusun"} …`
          : null}
        {keadaan.jenis === "dihentikan" ? "Dihentikan. Tidak ada berkas yang dibuat." : null}
        {keadaan.jenis === "selesai" ? (
          <>
            <IconCheck size={16} aria-hidden /> {selesai(keadaan.nilai)}
          </>
        ) : null}
      </p>
      {keadaan.jenis === "jalan" ? (
        <>
          <Progress
            value={kemajuan && kemajuan.jumlah > 0 ? (100 * kemajuan.selesai) / kemajuan.jumlah : 100}
            animated={kemajuan === null}
            aria-label={keadaan.nama}
          />
          <Button variant="default" size="compact-sm" onClick={hentikan}>
            Hentikan
          </Button>
        </>
      ) : null}
    </div>
  );
}
