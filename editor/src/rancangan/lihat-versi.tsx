/** One version to read, and what changed between it and another one. Both are text alone: nothing here can be edited. */
import { NativeSelect, Skeleton } from "@mantine/core";
import type { Versi } from "@selaras/parsers";
import { useMemo, useState } from "react";
import type { Hasil } from "../api.ts";
import { useMuatan, useTerbaru } from "../api-context.tsx";
import { Dialog } from "../formulir/dialog.tsx";
import { Gagal } from "../gagal.tsx";
import { waktuLengkap } from "../waktu.ts";
import { alamatNaskahKini, alamatVersi } from "./alamat-rancangan.ts";
import { type BedaSatuan, bedaVersi } from "./beda-versi.ts";
import { NaskahVersi } from "./naskah-versi.tsx";
import { namaVersi } from "./sebutan-versi.ts";

interface VersiDialogProps {
  readonly rancangan: string;
  readonly versi: Versi;
  readonly asal: HTMLElement;
  readonly onTutup: () => void;
}

const LEBAR = "min(56rem, 94vw)";

export function LihatVersiDialog({ rancangan, versi, asal, onTutup }: VersiDialogProps) {
  const { hasil, retry } = useMuatan(alamatVersi(rancangan, versi.id));
  return (
    <Dialog judul={kapital(namaVersi(versi))} asal={asal} lebar={LEBAR} onTutup={onTutup}>
      <p className="panel-lunak">
        {waktuLengkap(versi.pada)}
        {versi.oleh ? ` · ${versi.oleh}` : ""} · hanya untuk dibaca
      </p>
      {hasil?.ok ? <NaskahVersi isi={hasil.nilai.isi} /> : <Menunggu hasil={hasil} onRetry={retry} />}
    </Dialog>
  );
}

/** Value of the choice that means the text as it is. */
const KINI = "";

interface BandingVersiDialogProps extends VersiDialogProps {
  readonly semua: readonly Versi[];
}

/** The version against the text as it is, or against any other version; the older of the two is always the one before. */
export function BandingVersiDialog({ rancangan, versi, semua, asal, onTutup }: BandingVersiDialogProps) {
  const [dengan, setDengan] = useState(KINI);
  const lain = semua.find(({ id }) => id === dengan);
  const satu = useMuatan(alamatVersi(rancangan, versi.id));
  const versiLain = useMuatan(lain ? alamatVersi(rancangan, lain.id) : null);
  const kini = useTerbaru(lain ? null : alamatNaskahKini(rancangan));
  const isi = satu.hasil?.ok ? satu.hasil.nilai.isi : null;
  const hasilLain = lain ? versiLain.hasil : kini.hasil;
  const isiLain = lain ? (versiLain.hasil?.ok ? versiLain.hasil.nilai.isi : null) : kini.hasil?.ok ? kini.hasil.nilai : null;
  const lebihBaru = lain !== undefined && lain.pada < versi.pada;
  const beda = useMemo(() => {
    if (!isi || !isiLain) return null;
    return lebihBaru ? bedaVersi(isiLain, isi) : bedaVersi(isi, isiLain);
  }, [isi, isiLain, lebihBaru]);
  const gagal = [satu.hasil, hasilLain].find((hasil) => hasil?.ok === false);
  return (
    <Dialog judul={`Bandingkan ${namaVersi(versi)}`} asal={asal} lebar={LEBAR} onTutup={onTutup}>
      <div className="dialog-isi">
        <NativeSelect
          label="Dengan"
          value={dengan}
          onChange={(event) => setDengan(event.currentTarget.value)}
          data={[
            { value: KINI, label: "Naskah sekarang" },
            ...semua.filter(({ id }) => id !== versi.id).map((satu) => ({ value: satu.id, label: kapital(sebutan(satu)) })),
          ]}
        />
        {beda ? (
          <Beda beda={beda} />
        ) : (
          <Menunggu
            hasil={gagal}
            onRetry={() => {
              satu.retry();
              versiLain.retry();
              void kini.segarkan();
            }}
          />
        )}
      </div>
    </Dialog>
  );
}

const sebutan = (versi: Versi): string => (versi.nama === null ? namaVersi(versi) : `${namaVersi(versi)}, ${waktuLengkap(versi.pada)}`);

const SEBUTAN_MACAM: Readonly<Record<BedaSatuan["macam"], string>> = {
  ditambah: "Ditambah",
  dihapus: "Dihapus",
  diubah: "Diubah",
  dipindahkan: "Dipindahkan",
};

function Beda({ beda }: { readonly beda: readonly BedaSatuan[] }) {
  if (beda.length === 0) return <p role="status">Tidak ada perbedaan.</p>;
  return (
    <>
      <p role="status">{beda.length} butir berbeda. Nomor yang hanya bergeser tidak dihitung.</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list has to be reachable by keyboard */}
      <ul className="beda-versi" tabIndex={0}>
        {beda.map(({ id, macam, sebutan, lama, baru }) => (
          <li key={id}>
            <strong>{sebutan}</strong>
            <span className="beda-macam">{SEBUTAN_MACAM[macam]}</span>
            {lama && lama !== baru ? (
              <p>
                <del>{lama}</del>
              </p>
            ) : null}
            {baru && lama !== baru ? (
              <p>
                <ins>{baru}</ins>
              </p>
            ) : null}
            {baru && lama === baru ? <p>{baru}</p> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

interface MenungguProps {
  readonly hasil: Hasil<unknown> | undefined;
  readonly onRetry: () => void;
}

function Menunggu({ hasil, onRetry }: MenungguProps) {
  if (hasil?.ok === false) return <Gagal galat={hasil.galat} tersimpan="Naskah dan versi di server tidak berubah." onRetry={onRetry} />;
  return <Skeleton height="20rem" aria-hidden />;
}

const kapital = (kata: string): string => kata.charAt(0).toLocaleUpperCase("id") + kata.slice(1);
