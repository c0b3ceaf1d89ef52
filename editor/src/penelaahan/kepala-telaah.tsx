/** The head of a review: what was reviewed, from where, and what can be done with it. */
import { Button } from "@mantine/core";
import type { PenelaahanRinci, StatusPenelaahan } from "@selaras/parsers";
import { IconCircleCheck, IconFilePlus, IconFileText, IconRotate, IconTable } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "react-router";
import { usePengguna } from "../akun/pengguna-context.tsx";
import { alamatDaftar } from "../api.ts";
import { useApi, useMuatan } from "../api-context.tsx";
import { kabari, kabariGagal } from "../kabar.ts";
import { alamatMatriksTelaah } from "../matriks/kolom-telaah.ts";
import { namaPeraturan } from "../nama-peraturan.ts";
import { PageHeading } from "../page-heading.tsx";
import { PageLink } from "../page-link.tsx";
import { waktuLengkap } from "../waktu.ts";
import { AlamatNaskah } from "./alamat-naskah.tsx";
import { alamatPenelaahan } from "./alamat-penelaahan.ts";
import { JadikanRancanganDialog } from "./jadikan-rancangan-dialog.tsx";
import { judulTelaah, keteranganTelaah } from "./sebutan-penelaahan.ts";
import { SidikNaskah } from "./sidik-naskah.tsx";
import { StatusTelaah } from "./status-telaah.tsx";
import { UnduhTelaah } from "./unduh-telaah.tsx";

interface KepalaTelaahProps {
  readonly telaah: PenelaahanRinci;
  readonly onBerubah: () => Promise<void>;
}

export function KepalaTelaah({ telaah, onBerubah }: KepalaTelaahProps) {
  const judul = judulTelaah(telaah);
  return (
    <div className="telaah-kepala">
      <div className="telaah-kepala-atas">
        <PageHeading title={judul}>{judul}</PageHeading>
        <Alat telaah={telaah} onBerubah={onBerubah} />
      </div>
      <Fakta telaah={telaah} />
    </div>
  );
}

function Alat({ telaah, onBerubah }: KepalaTelaahProps) {
  const saya = usePengguna();
  const daftar = useMuatan(alamatDaftar).hasil;
  const [menjadikan, setMenjadikan] = useState(false);
  return (
    <div className="telaah-alat">
      {telaah.pembuka.id === saya.id || saya.admin ? <UbahStatus telaah={telaah} onBerubah={onBerubah} /> : null}
      <UnduhTelaah id={telaah.id} />
      {daftar?.ok ? (
        <Button
          component={Link}
          to={alamatMatriksTelaah(telaah, daftar.nilai)}
          variant="default"
          size="compact-sm"
          leftSection={<IconTable size={16} aria-hidden />}
        >
          Lihat dalam matriks
        </Button>
      ) : null}
      {telaah.rancangan === null ? (
        <Button size="compact-sm" leftSection={<IconFilePlus size={16} aria-hidden />} onClick={() => setMenjadikan(true)}>
          Jadikan rancangan
        </Button>
      ) : (
        <Button
          component={Link}
          to={`/rancangan/${telaah.rancangan}`}
          size="compact-sm"
          leftSection={<IconFileText size={16} aria-hidden />}
        >
          Buka rancangan
        </Button>
      )}
      {menjadikan ? <JadikanRancanganDialog telaah={telaah} onTutup={() => setMenjadikan(false)} /> : null}
    </div>
  );
}

function UbahStatus({ telaah: { id, status }, onBerubah }: KepalaTelaahProps) {
  const api = useApi();
  const [mengirim, setMengirim] = useState(false);
  const selesai = status === "selesai";
  const ubah = async () => {
    const baru: StatusPenelaahan = selesai ? "terbuka" : "selesai";
    setMengirim(true);
    const hasil = await api.send(alamatPenelaahan(id), { status: baru }, "PATCH");
    if (hasil.ok) await onBerubah();
    setMengirim(false);
    if (!hasil.ok) return kabariGagal(hasil.galat);
    kabari(selesai ? "Penelaahan dibuka lagi." : "Penelaahan ditandai selesai; catatannya tidak dapat diubah lagi.");
  };
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={mengirim}
      leftSection={selesai ? <IconRotate size={16} aria-hidden /> : <IconCircleCheck size={16} aria-hidden />}
      onClick={() => void ubah()}
    >
      {selesai ? "Buka lagi" : "Tandai selesai"}
    </Button>
  );
}

function Fakta({ telaah }: { readonly telaah: PenelaahanRinci }) {
  const keterangan = keteranganTelaah(telaah);
  const daftar = useMuatan(alamatDaftar).hasil;
  const acuan = daftar?.ok ? daftar.nilai.find(({ id }) => id === telaah.acuan) : undefined;
  return (
    <dl className="telaah-fakta">
      <div>
        <dt>Status</dt>
        <dd>
          <StatusTelaah status={telaah.status} />
        </dd>
      </div>
      {keterangan.length === 0 ? null : (
        <div>
          <dt>{keterangan[0] === telaah.daerah ? "Daerah" : "Peraturan"}</dt>
          <dd>{keterangan.join(" · ")}</dd>
        </div>
      )}
      <div>
        <dt>Sumber</dt>
        <dd>
          <AlamatNaskah alamat={telaah.alamat} />
        </dd>
      </div>
      {acuan ? (
        <div>
          <dt>Dibandingkan dengan</dt>
          <dd>
            <PageLink to={`/baca/${acuan.id}`}>{namaPeraturan(acuan)}</PageLink>
          </dd>
        </div>
      ) : null}
      <div>
        <dt>Dibuka oleh</dt>
        <dd>
          {telaah.pembuka.nama}, {waktuLengkap(telaah.dibuat)}
        </dd>
      </div>
      <div>
        <dt>Sidik naskah</dt>
        <dd>
          <SidikNaskah sidik={telaah.sidik} />
        </dd>
      </div>
    </dl>
  );
}
