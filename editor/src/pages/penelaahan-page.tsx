/** Penelaahan: the reviews of published regulations, and how they come about. */
import { Button, NativeSelect, Skeleton, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import type { StatusPenelaahan } from "@selaras/parsers";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useNavigationType } from "react-router";
import { useTerbaru } from "../api-context.tsx";
import { BalokTunggu } from "../balok-tunggu.tsx";
import "../daftar.css";
import { Gagal } from "../gagal.tsx";
import { Kemajuan } from "../kemajuan.tsx";
import { PageHeading } from "../page-heading.tsx";
import { PageLink } from "../page-link.tsx";
import {
  alamatDaftarPenelaahan,
  type DaftarPenelaahan,
  readSaring,
  type SaringPenelaahan,
  SEHALAMAN,
} from "../penelaahan/alamat-penelaahan.ts";
import "../penelaahan/penelaahan.css";
import { PenelaahanTable } from "../penelaahan/penelaahan-table.tsx";
import { kalimatJumlah, SEBUTAN_STATUS } from "../penelaahan/sebutan-penelaahan.ts";
import { useAlamat } from "../use-alamat.ts";

/** The server is asked when the typing pauses. */
const PAUSE_MS = 300;

/** The page at `/penelaahan?cari=&status=&halaman=`. */
export function PenelaahanPage() {
  const { params, setParams } = useAlamat();
  const saring = readSaring(params);
  const [cari] = useDebouncedValue(saring.cari, PAUSE_MS);
  const { hasil, segarkan } = useTerbaru(alamatDaftarPenelaahan({ ...saring, cari }));
  // While the next answer is on its way the last one stays: a list that blinks at every pause cannot be read.
  const terakhir = useRef<DaftarPenelaahan | null>(null);
  if (hasil?.ok) terakhir.current = hasil.nilai;
  const daftar = hasil?.ok === false ? null : terakhir.current;
  // The time of the answer: a clock that ticks would draw every row again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const kini = useMemo(() => new Date(), [daftar]);

  const ubah = (perubahan: Partial<Readonly<Record<keyof SaringPenelaahan, string>>>) =>
    setParams(
      (lama) => {
        const baru = new URLSearchParams(lama);
        // Another list begins on its first page.
        for (const [nama, nilai] of Object.entries({ halaman: "", ...perubahan })) {
          if (nilai) baru.set(nama, nilai);
          else baru.delete(nama);
        }
        return baru;
      },
      { replace: true, preventScrollReset: true },
    );

  return (
    <div className="page-daftar">
      <div className="daftar-kepala">
        <PageHeading title="Penelaahan">Penelaahan</PageHeading>
        <PageLink to="/akun#peramban-tersambung">Peramban tersambung</PageLink>
      </div>
      <Saringan saring={saring} onUbah={ubah} />
      <p className="daftar-ringkasan" role="status">
        {daftar && daftar.penelaahan.length > 0
          ? kalimatJumlah(saring.halaman, SEHALAMAN, daftar.penelaahan.length, daftar.jumlah)
          : "\u00a0"}
      </p>
      {hasil === undefined && daftar === null ? <Waiting /> : null}
      {hasil?.ok === false ? (
        <Gagal galat={hasil.galat} tersimpan="Penelaahan di server tidak berubah." onRetry={() => void segarkan()} />
      ) : null}
      {daftar && daftar.penelaahan.length > 0 ? <PenelaahanTable penelaahan={daftar.penelaahan} kini={kini} /> : null}
      {daftar && daftar.penelaahan.length === 0 ? <Kosong saring={saring} onClear={() => ubah({ cari: "", status: "" })} /> : null}
      {daftar ? (
        <Halaman halaman={saring.halaman} jumlah={daftar.jumlah} onPindah={(halaman) => ubah({ halaman: String(halaman) })} />
      ) : null}
    </div>
  );
}

const STATUS = Object.entries(SEBUTAN_STATUS) as readonly (readonly [StatusPenelaahan, string])[];

interface SaringanProps {
  readonly saring: SaringPenelaahan;
  readonly onUbah: (perubahan: Partial<Readonly<Record<"cari" | "status", string>>>) => void;
}

function Saringan({ saring, onUbah }: SaringanProps) {
  // The router renders address changes at low priority; without its own state the field would lose letters of a fast typist.
  const [isi, setIsi] = useState(saring.cari);
  const wentBack = useNavigationType() === "POP";
  useEffect(() => {
    if (wentBack || saring.cari === "") setIsi(saring.cari);
  }, [wentBack, saring.cari]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to the browsers we build for
    <form className="daftar-saringan" role="search" onSubmit={(event) => event.preventDefault()}>
      <TextInput
        type="search"
        label="Cari"
        placeholder="Judul, daerah, nomor, atau alamat"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={isi}
        onChange={(event) => {
          setIsi(event.currentTarget.value);
          onUbah({ cari: event.currentTarget.value });
        }}
      />
      <NativeSelect
        label="Status"
        value={saring.status}
        onChange={(event) => onUbah({ status: event.currentTarget.value })}
        data={[{ value: "", label: "Semua status" }, ...STATUS.map(([value, label]) => ({ value, label }))]}
      />
    </form>
  );
}

interface HalamanProps {
  readonly halaman: number;
  readonly jumlah: number;
  readonly onPindah: (halaman: number) => void;
}

function Halaman({ halaman, jumlah, onPindah }: HalamanProps) {
  const banyak = Math.ceil(jumlah / SEHALAMAN);
  if (banyak < 2 && halaman === 1) return null;
  return (
    <nav className="telaah-halaman" aria-label="Halaman daftar">
      <Button
        variant="default"
        size="compact-md"
        disabled={halaman <= 1}
        onClick={() => onPindah(Math.min(halaman - 1, Math.max(1, banyak)))}
      >
        Sebelumnya
      </Button>
      <span>
        Halaman {halaman} dari {Math.max(1, banyak)}
      </span>
      <Button variant="default" size="compact-md" disabled={halaman >= banyak} onClick={() => onPindah(halaman + 1)}>
        Berikutnya
      </Button>
    </nav>
  );
}

function Waiting() {
  return (
    <div aria-hidden>
      <Kemajuan pesan="Memuat penelaahan" />
      <Skeleton height="2.25rem" radius={0} mb={1} />
      <BalokTunggu height="4.5rem" gap={1} />
    </div>
  );
}

function Kosong({ saring, onClear }: { readonly saring: SaringPenelaahan; readonly onClear: () => void }) {
  if (saring.halaman > 1 && saring.cari === "" && saring.status === "")
    return <p className="daftar-kosong">Tidak ada penelaahan pada halaman ini.</p>;
  if (saring.cari !== "" || saring.status !== "")
    return (
      <div className="daftar-kosong">
        <p>Tidak ada penelaahan yang cocok dengan saringan ini.</p>
        <Button variant="default" onClick={onClear}>
          Hapus saringan
        </Button>
      </div>
    );
  return (
    <div className="daftar-kosong">
      <p>
        Belum ada penelaahan. Penelaahan dimulai dari ekstensi peramban Selaras: buka peraturan pada laman JDIH atau berkas PDF, tulis
        catatan pada ketentuannya, lalu kirim ke server ini.
      </p>
      <p>
        Ekstensi meminta izin sekali dengan sebuah kode. Jika kode sudah tampil di ekstensi, lanjutkan ke{" "}
        <PageLink to="/sambungkan">Sambungkan peramban</PageLink>.
      </p>
    </div>
  );
}
