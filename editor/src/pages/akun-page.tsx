/** The account: the browsers that may send in its name; and for an admin all accounts, with which rights, and inviting more. */
import { Button, TextInput } from "@mantine/core";
import type { Pengguna } from "@selaras/parsers";
import { IconSearch, IconUserPlus } from "@tabler/icons-react";
import { useState } from "react";
import { alamatPengguna } from "../akun/alamat-akun.ts";
import { usePengguna } from "../akun/pengguna-context.tsx";
import { PenggunaTable, type TindakanAkun } from "../akun/pengguna-table.tsx";
import { TautanSandiDialog } from "../akun/tautan-sandi-dialog.tsx";
import { UbahAkunDialog } from "../akun/ubah-akun-dialog.tsx";
import { UndangDialog } from "../akun/undang-dialog.tsx";
import { useTerbaru } from "../api-context.tsx";
import { BalokTunggu } from "../balok-tunggu.tsx";
import "../daftar.css";
import "../formulir/formulir.css";
import { Gagal } from "../gagal.tsx";
import { kabari } from "../kabar.ts";
import { PageHeading } from "../page-heading.tsx";
import { PageLink } from "../page-link.tsx";
import { PerambanTersambung } from "../penelaahan/peramban-tersambung.tsx";
import { useAlamat } from "../use-alamat.ts";

/** The page at `/akun?cari=`. */
export function AkunPage() {
  const { admin } = usePengguna();
  if (admin) return <Kelola />;
  return (
    <div className="page-daftar">
      <PageHeading title="Akun saya">Akun saya</PageHeading>
      <PerambanTersambung />
      <p className="formulir-catatan">
        Perlu mengundang seseorang? Pemilik rancangan dapat mengundang dari panel Berbagi di <PageLink to="/rancangan">Rancangan</PageLink>.
        Akun lain hanya dikelola oleh pengelola Selaras; mintalah bantuannya.
      </p>
    </div>
  );
}

interface Terbuka {
  readonly tindakan: TindakanAkun;
  readonly pengguna: Pengguna;
  readonly tombol: HTMLElement | null;
}

function Kelola() {
  const saya = usePengguna();
  const { params, change } = useAlamat();
  const cari = params.get("cari") ?? "";
  const { hasil, segarkan } = useTerbaru(alamatPengguna(""));
  const [mengundang, setMengundang] = useState(false);
  const [terbuka, setTerbuka] = useState<Terbuka | null>(null);
  const [isi, setIsi] = useState(cari);
  const semua = hasil?.ok ? hasil.nilai : null;
  const cocok = (semua ?? []).filter((satu) => cocokkan(satu, cari));
  const onSelesai = (kabar: string) => {
    setTerbuka(null);
    kabari(kabar);
    void segarkan();
  };
  return (
    <div className="page-daftar">
      <div className="daftar-kepala">
        <PageHeading title="Kelola akun">Kelola akun</PageHeading>
        <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setMengundang(true)}>
          Undang pengguna
        </Button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is unknown to the browsers we build for */}
      <form className="daftar-saringan" role="search" onSubmit={(event) => event.preventDefault()}>
        <TextInput
          type="search"
          label="Cari"
          placeholder="Nama atau surel"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={isi}
          onChange={(event) => {
            setIsi(event.currentTarget.value);
            change("cari", event.currentTarget.value);
          }}
        />
      </form>
      <p className="daftar-ringkasan" role="status">
        {semua ? `${cocok.length === semua.length ? semua.length : `${cocok.length} dari ${semua.length}`} akun.` : "\u00a0"}
      </p>
      {hasil === undefined ? (
        <div aria-hidden>
          <BalokTunggu height="2.75rem" gap={1} />
        </div>
      ) : null}
      {hasil?.ok === false ? <Gagal galat={hasil.galat} tersimpan="Tidak ada akun yang berubah." onRetry={() => void segarkan()} /> : null}
      {cocok.length > 0 ? (
        <PenggunaTable
          pengguna={cocok}
          saya={saya.id}
          onTindakan={(tindakan, pengguna, tombol) => setTerbuka({ tindakan, pengguna, tombol })}
        />
      ) : null}
      {semua && cocok.length === 0 ? <p className="daftar-kosong">Tidak ada akun yang cocok dengan pencarian ini.</p> : null}
      <PerambanTersambung />
      {mengundang ? <UndangDialog onTutup={() => setMengundang(false)} /> : null}
      {terbuka?.tindakan === "tautan-sandi" ? <TautanSandiDialog {...terbuka} onTutup={() => setTerbuka(null)} /> : null}
      {terbuka && terbuka.tindakan !== "tautan-sandi" ? (
        <UbahAkunDialog {...terbuka} perubahan={terbuka.tindakan} onSelesai={onSelesai} onTutup={() => setTerbuka(null)} />
      ) : null}
    </div>
  );
}

function cocokkan({ nama, surel }: Pengguna, cari: string): boolean {
  const isi = `${nama} ${surel}`.toLocaleLowerCase("id");
  return cari
    .toLocaleLowerCase("id")
    .split(/\s+/u)
    .every((kata) => isi.includes(kata));
}
