/** What a link that was handed over opens: making an account, the first one too, or setting a new password. */
import { Button, PasswordInput, Skeleton, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Pendaftaran } from "@selaras/parsers";
import { useEffect, useState } from "react";
import { useNavigate, useParams } from "react-router";
import { alamatPendaftaran } from "../akun/alamat-akun.ts";
import { KekuatanSandi } from "../akun/kekuatan-sandi.tsx";
import { useAkun } from "../akun/pengguna-context.tsx";
import { PERLIHATKAN } from "../akun/perlihatkan-sandi.ts";
import { salahSandi } from "../akun/sandi.ts";
import { SandiBaruForm } from "../akun/sandi-baru-form.tsx";
import { salahSurel } from "../akun/surel.ts";
import type { Galat, Hasil } from "../api.ts";
import { useApi } from "../api-context.tsx";
import "../formulir/formulir.css";
import { GalatForm } from "../formulir/galat-form.tsx";
import { focusFirstError, useKiriman } from "../formulir/kirim.ts";
import { Gagal } from "../gagal.tsx";
import { PageHeading } from "../page-heading.tsx";
import { PageLink } from "../page-link.tsx";
import { SEBUTAN_PERAN } from "../rancangan/peran.ts";

/** The page at `/daftar/TOKEN`. */
export function DaftarPage() {
  const { token = "" } = useParams();
  const api = useApi();
  const [attempt, setAttempt] = useState(0);
  const [hasil, setHasil] = useState<Hasil<Pendaftaran> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again
  useEffect(() => {
    let current = true;
    void api.ask(alamatPendaftaran(token)).then((jawab) => current && setHasil(jawab));
    return () => {
      current = false;
    };
  }, [api, token, attempt]);
  if (hasil?.ok) return <Isi token={token} pendaftaran={hasil.nilai} />;
  const judul = hasil?.status === 404 ? "Tautan tidak berlaku" : "Buka tautan";
  return (
    <div className="page-formulir">
      <PageHeading title={judul}>{judul}</PageHeading>
      {hasil === null ? <Skeleton height="16rem" mt="md" aria-hidden /> : null}
      {hasil && (hasil.status === 404 || hasil.status === 410) ? <TakBerlaku galat={hasil.galat} /> : null}
      {hasil && hasil.status !== 404 && hasil.status !== 410 ? (
        <Gagal
          galat={hasil.galat}
          tersimpan="Tautan Anda belum terpakai."
          onRetry={() => {
            setHasil(null);
            setAttempt((count) => count + 1);
          }}
        />
      ) : null}
    </div>
  );
}

function TakBerlaku({ galat }: { readonly galat: Galat }) {
  return (
    <div role="alert">
      <p>{galat.pesan}</p>
      <p>{galat.tindakan}</p>
      <p>
        <PageLink to="/masuk">Masuk ke Selaras</PageLink>
      </p>
    </div>
  );
}

/** A link that makes an account. */
type AkunBaru = Exclude<Pendaftaran, { readonly macam: "sandi-baru" }>;

interface IsiProps<T extends Pendaftaran> {
  readonly token: string;
  readonly pendaftaran: T;
}

const JUDUL: Readonly<Record<Pendaftaran["macam"], string>> = {
  "admin-pertama": "Buat akun pengelola pertama",
  undangan: "Buat akun",
  "sandi-baru": "Buat kata sandi baru",
};

function Isi({ token, pendaftaran }: IsiProps<Pendaftaran>) {
  const { keadaan, keluar } = useAkun();
  const judul = JUDUL[pendaftaran.macam];
  const sandiBaru = pendaftaran.macam === "sandi-baru";
  const orangLain = keadaan.jenis === "masuk" && !(sandiBaru && keadaan.pengguna.surel === pendaftaran.surel);
  return (
    <div className="page-formulir">
      <PageHeading title={judul}>{judul}</PageHeading>
      <p className="formulir-pengantar">{pengantar(pendaftaran)}</p>
      {orangLain ? (
        <div className="formulir">
          <p>
            Anda sedang masuk sebagai <strong>{keadaan.pengguna.nama}</strong>. Tautan ini untuk{" "}
            {sandiBaru ? "orang lain" : "membuat akun lain"}; keluarlah dahulu.
          </p>
          <Button variant="default" onClick={() => void keluar()}>
            Keluar dan lanjutkan
          </Button>
        </div>
      ) : sandiBaru ? (
        <SandiBaruForm token={token} nama={pendaftaran.nama} surel={pendaftaran.surel} />
      ) : (
        <DaftarForm token={token} pendaftaran={pendaftaran} />
      )}
    </div>
  );
}

function pengantar(pendaftaran: Pendaftaran): string {
  if (pendaftaran.macam === "sandi-baru")
    return `Tautan ini untuk ${pendaftaran.nama}. Sesudah kata sandi baru disimpan, yang lama tidak berlaku lagi dan perangkat lain yang sedang masuk dengan akun ini dikeluarkan.`;
  const { macam, rancangan, peran } = pendaftaran;
  if (macam === "admin-pertama") return "Pengelola mengundang pengguna lain, mengelola akun, dan dapat membuka setiap rancangan.";
  if (rancangan && peran) return `Anda diundang ke rancangan “${rancangan}” sebagai ${SEBUTAN_PERAN[peran].nama.toLocaleLowerCase("id")}.`;
  return "Anda diundang untuk menyusun rancangan di Selaras.";
}

function DaftarForm({ token, pendaftaran }: IsiProps<AkunBaru>) {
  const api = useApi();
  const { segarkan } = useAkun();
  const navigate = useNavigate();
  const { mengirim, gagal, jalankan } = useKiriman();
  const tetap = pendaftaran.surel;
  const form = useForm({
    initialValues: { nama: "", surel: tetap ?? "", sandi: "", ulangi: "" },
    validate: {
      nama: (isi) => (isi.trim() === "" ? "Tuliskan nama Anda." : null),
      surel: salahSurel,
      sandi: salahSandi,
      ulangi: (isi, { sandi }) => (isi === sandi ? null : "Kata sandi yang kedua berbeda dari yang pertama."),
    },
  });
  const submit = form.onSubmit(async ({ nama, surel, sandi }) => {
    const isi = { nama: nama.trim(), sandi, ...(tetap === null && { surel: surel.trim() }) };
    const berhasil = await jalankan(() => api.send<unknown>(alamatPendaftaran(token), isi));
    if (berhasil === undefined) return;
    await segarkan();
    await navigate("/rancangan", { replace: true });
  }, focusFirstError);
  return (
    <form className="formulir" noValidate onSubmit={submit}>
      <TextInput
        label="Surel"
        type="email"
        autoComplete="username"
        readOnly={tetap !== null}
        description={tetap === null ? null : "Alamat yang diundang; tidak dapat diganti di sini."}
        {...form.getInputProps("surel")}
        data-path="surel"
      />
      <TextInput
        label="Nama lengkap"
        description="Seperti pada naskah dinas; terlihat oleh rekan Anda."
        autoComplete="name"
        maxLength={100}
        {...form.getInputProps("nama")}
        data-path="nama"
      />
      <PasswordInput label="Kata sandi" autoComplete="new-password" {...PERLIHATKAN} {...form.getInputProps("sandi")} data-path="sandi" />
      <KekuatanSandi sandi={form.values.sandi} pribadi={[form.values.nama, form.values.surel]} />
      <PasswordInput
        label="Ulangi kata sandi"
        autoComplete="new-password"
        {...PERLIHATKAN}
        {...form.getInputProps("ulangi")}
        data-path="ulangi"
      />
      <GalatForm gagal={gagal} tersimpan="Akun belum dibuat; isian Anda tetap ada." />
      <Button type="submit" loading={mengirim}>
        Buat akun dan masuk
      </Button>
    </form>
  );
}
