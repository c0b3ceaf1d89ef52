/** Signing in. Reading needs no account; writing does. */
import { Alert, Button, Checkbox, PasswordInput, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useRef } from "react";
import { Navigate, useSearchParams } from "react-router";
import { alamatCara } from "../akun/alamat-akun.ts";
import { tujuanKembali } from "../akun/kembali.ts";
import { useAkun } from "../akun/pengguna-context.tsx";
import { PERLIHATKAN } from "../akun/perlihatkan-sandi.ts";
import { salahSurel } from "../akun/surel.ts";
import type { Alamat } from "../api.ts";
import { useApi, useMuatan } from "../api-context.tsx";
import "../formulir/formulir.css";
import { GalatForm } from "../formulir/galat-form.tsx";
import { focusFirstError, useKiriman } from "../formulir/kirim.ts";
import { PageHeading } from "../page-heading.tsx";
import { PageLink } from "../page-link.tsx";

/** The page at `/masuk?kembali=/rancangan/baru`. Whoever is signed in goes on at once. */
export function MasukPage() {
  const { keadaan } = useAkun();
  const [params] = useSearchParams();
  const kembali = tujuanKembali(params.get("kembali"));
  if (keadaan.jenis === "masuk") return <Navigate to={kembali} replace />;
  return (
    <div className="page-formulir">
      <PageHeading title="Masuk">Masuk ke Selaras</PageHeading>
      <p className="formulir-pengantar">
        Akun diperlukan untuk menyusun rancangan bersama. <PageLink to="/">Pustaka</PageLink> dan <PageLink to="/matriks">Matriks</PageLink>{" "}
        dapat dibuka tanpa akun.
      </p>
      {params.get("galat") === "oidc" ? (
        <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title="Akun instansi Anda tidak dapat dipakai." mt="md">
          Anda belum diundang ke Selaras, atau layanan akun menolak. Hubungi pengelola Selaras, atau masuk dengan kata sandi.
        </Alert>
      ) : null}
      <MasukForm />
      <AkunInstansi kembali={kembali} />
      <p className="formulir-catatan">
        <strong>Lupa kata sandi?</strong> Hubungi pengelola Selaras di kantor Anda untuk mendapatkan tautan sandi baru.
      </p>
      <p className="formulir-catatan">
        <strong>Belum mempunyai akun?</strong> Mintalah tautan undangan kepada pengelola Selaras di kantor Anda.
      </p>
    </div>
  );
}

/** The account service of the office, where the server has one. */
function AkunInstansi({ kembali }: { readonly kembali: string }) {
  const api = useApi();
  const { hasil } = useMuatan(alamatCara);
  const { mengirim, gagal, jalankan } = useKiriman();
  if (!hasil?.ok || !hasil.nilai.oidc) return null;
  const go = async () => {
    const alamat: Alamat<{ readonly url: string }> = { url: "/api/akun/sign-in/social" };
    const jawab = await jalankan(() => api.send(alamat, { provider: "kantor", callbackURL: kembali }));
    if (jawab) window.location.assign(jawab.url);
  };
  return (
    <div className="formulir">
      <GalatForm gagal={gagal} tersimpan="" perluSesi={false} />
      <Button variant="default" loading={mengirim} onClick={() => void go()}>
        Masuk dengan akun instansi
      </Button>
    </div>
  );
}

function MasukForm() {
  const { masuk } = useAkun();
  const { mengirim, gagal, jalankan } = useKiriman();
  const sandi = useRef<HTMLInputElement>(null);
  const form = useForm({
    initialValues: { surel: "", sandi: "", ingat: true },
    validate: { surel: salahSurel, sandi: (isi) => (isi === "" ? "Tuliskan kata sandi." : null) },
  });
  const submit = form.onSubmit(async (isi) => {
    const berhasil = await jalankan(() => masuk({ ...isi, surel: isi.surel.trim() }));
    if (!berhasil) sandi.current?.select();
  }, focusFirstError);
  return (
    <form className="formulir" noValidate onSubmit={submit}>
      <TextInput
        label="Surel"
        type="email"
        autoComplete="username"
        inputMode="email"
        autoFocus
        {...form.getInputProps("surel")}
        data-path="surel"
      />
      <PasswordInput
        ref={sandi}
        label="Kata sandi"
        autoComplete="current-password"
        {...PERLIHATKAN}
        {...form.getInputProps("sandi")}
        data-path="sandi"
      />
      <Checkbox
        label="Tetap masuk di komputer ini"
        description="Hapus centang pada komputer yang dipakai bersama."
        {...form.getInputProps("ingat", { type: "checkbox" })}
      />
      <GalatForm gagal={gagal} tersimpan="" perluSesi={false} />
      <Button type="submit" loading={mengirim}>
        Masuk
      </Button>
    </form>
  );
}
