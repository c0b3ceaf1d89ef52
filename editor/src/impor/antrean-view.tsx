/** The files of the queue: how far each is, what became of it, and what can be done with it. */
import { Button, Progress } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconFileText, IconRefresh, IconX } from "@tabler/icons-react";
import { memo } from "react";
import { PageLink } from "../page-link.tsx";
import { sebutUkuran } from "../rancangan-baru/periksa-berkas.ts";
import { type Antrean, type BerkasAntre, masihBerjalan } from "./antrean-impor.ts";
import { bagianSelesai, kalimatAntrean, kalimatBerkas } from "./sebutan-impor.ts";

interface AntreanViewProps {
  readonly antrean: Antrean;
  readonly baris: readonly BerkasAntre[];
}

/** Nothing while there is none. */
export function AntreanView({ antrean, baris }: AntreanViewProps) {
  if (baris.length === 0) return null;
  const berakhir = baris.some((satu) => !masihBerjalan(satu));
  return (
    <section className="impor-antrean" aria-labelledby="impor-antrean-judul">
      <div className="impor-antrean-kepala">
        <h2 id="impor-antrean-judul">Berkas yang dikirim</h2>
        <p role="status">{kalimatAntrean(baris)}</p>
        {berakhir ? (
          <Button variant="subtle" size="compact-sm" onClick={() => antrean.lepas()}>
            Bersihkan daftar ini
          </Button>
        ) : null}
      </div>
      <ul>
        {baris.map((satu) => (
          <BarisAntrean key={satu.nomor} antrean={antrean} baris={satu} />
        ))}
      </ul>
    </section>
  );
}

const TANDA = {
  menunggu: IconFileText,
  mengunggah: IconFileText,
  membaca: IconFileText,
  selesai: IconCircleCheck,
  gagal: IconAlertTriangle,
  dibatalkan: IconX,
} as const;

interface BarisAntreanProps {
  readonly antrean: Antrean;
  readonly baris: BerkasAntre;
}

const BarisAntrean = memo(function BarisAntrean({ antrean, baris }: BarisAntreanProps) {
  const { nama, ukuran, keadaan } = baris;
  const Tanda = TANDA[keadaan.jenis];
  return (
    <li data-keadaan={keadaan.jenis}>
      <Tanda size={20} aria-hidden />
      <div className="impor-antrean-isi">
        <p>
          <strong>{nama}</strong> <span className="impor-lunak">{sebutUkuran(ukuran)}</span>
        </p>
        <p className="impor-antrean-kabar">
          {kalimatBerkas(baris)}
          {keadaan.jenis === "gagal" ? ` ${keadaan.galat.tindakan}` : null}
        </p>
        {masihBerjalan(baris) ? <Maju baris={baris} /> : null}
      </div>
      <Tombol antrean={antrean} baris={baris} />
    </li>
  );
});

function Maju({ baris }: { readonly baris: BerkasAntre }) {
  if (baris.keadaan.jenis === "menunggu") return null;
  const bagian = bagianSelesai(baris);
  return (
    <Progress
      value={bagian ?? 50}
      striped={bagian === null}
      animated={bagian === null}
      size="sm"
      aria-label={`Kemajuan ${baris.nama}`}
      transitionDuration={150}
    />
  );
}

function Tombol({ antrean, baris }: BarisAntreanProps) {
  const { nomor, nama, keadaan } = baris;
  if (masihBerjalan(baris))
    return (
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconX size={16} aria-hidden />}
        aria-label={`Batalkan ${nama}`}
        onClick={() => antrean.batal(nomor)}
      >
        Batalkan
      </Button>
    );
  return (
    <div className="impor-antrean-tombol">
      {keadaan.jenis === "selesai" ? (
        <PageLink to={`/impor/${keadaan.impor.id}`} className="impor-buka">
          Buka hasil<span className="visually-hidden"> {nama}</span>
        </PageLink>
      ) : null}
      {keadaan.jenis === "dibatalkan" || (keadaan.jenis === "gagal" && keadaan.diulang) ? (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconRefresh size={16} aria-hidden />}
          aria-label={`Coba lagi ${nama}`}
          onClick={() => antrean.cobaLagi(nomor)}
        >
          Coba lagi
        </Button>
      ) : null}
    </div>
  );
}
