/** A new password in place of a forgotten one, with the link of an admin. */
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useNavigate } from "react-router";
import { useApi } from "../api-context.tsx";
import "../formulir/formulir.css";
import { GalatForm } from "../formulir/galat-form.tsx";
import { focusFirstError, useKiriman } from "../formulir/kirim.ts";
import { alamatPendaftaran } from "./alamat-akun.ts";
import { KekuatanSandi } from "./kekuatan-sandi.tsx";
import { useAkun } from "./pengguna-context.tsx";
import { PERLIHATKAN } from "./perlihatkan-sandi.ts";
import { salahSandi } from "./sandi.ts";

interface SandiBaruFormProps {
  readonly token: string;
  readonly nama: string;
  readonly surel: string;
}

/** Signs in afterwards. The address stands there so that the browser keeps the new password under the right name. */
export function SandiBaruForm({ token, nama, surel }: SandiBaruFormProps) {
  const api = useApi();
  const { segarkan } = useAkun();
  const navigate = useNavigate();
  const { mengirim, gagal, jalankan } = useKiriman();
  const form = useForm({
    initialValues: { sandi: "", ulangi: "" },
    validate: {
      sandi: salahSandi,
      ulangi: (isi, { sandi }) => (isi === sandi ? null : "Kata sandi yang kedua berbeda dari yang pertama."),
    },
  });
  const submit = form.onSubmit(async ({ sandi }) => {
    if ((await jalankan(() => api.send<unknown>(alamatPendaftaran(token), { sandi }))) === undefined) return;
    await segarkan();
    await navigate("/rancangan", { replace: true });
  }, focusFirstError);
  return (
    <form className="formulir" noValidate onSubmit={submit}>
      <TextInput label="Surel" type="email" autoComplete="username" readOnly value={surel} />
      <PasswordInput
        label="Kata sandi baru"
        autoComplete="new-password"
        {...PERLIHATKAN}
        {...form.getInputProps("sandi")}
        data-path="sandi"
      />
      <KekuatanSandi sandi={form.values.sandi} pribadi={[nama, surel]} />
      <PasswordInput
        label="Ulangi kata sandi baru"
        autoComplete="new-password"
        {...PERLIHATKAN}
        {...form.getInputProps("ulangi")}
        data-path="ulangi"
      />
      <GalatForm gagal={gagal} tersimpan="Kata sandi belum berubah; isian Anda tetap ada." />
      <Button type="submit" loading={mengirim}>
        Simpan kata sandi dan masuk
      </Button>
    </form>
  );
}
