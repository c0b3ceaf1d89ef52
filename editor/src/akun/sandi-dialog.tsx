/** Changes one's own password. */
import { Button, PasswordInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useApi } from "../api-context.tsx";
import { Dialog } from "../formulir/dialog.tsx";
import "../formulir/formulir.css";
import { GalatForm } from "../formulir/galat-form.tsx";
import { focusFirstError, useKiriman } from "../formulir/kirim.ts";
import { KekuatanSandi } from "./kekuatan-sandi.tsx";
import { usePengguna } from "./pengguna-context.tsx";
import { PERLIHATKAN } from "./perlihatkan-sandi.ts";
import { salahSandi } from "./sandi.ts";

interface SandiDialogProps {
  readonly asal: HTMLElement | null;
  readonly onSelesai: () => void;
  readonly onTutup: () => void;
}

/** Other devices are signed out: whoever changes a password often does so because somebody else knows it. */
export function SandiDialog({ asal, onSelesai, onTutup }: SandiDialogProps) {
  const api = useApi();
  const { nama, surel } = usePengguna();
  const { mengirim, gagal, jalankan } = useKiriman();
  const form = useForm({
    initialValues: { lama: "", baru: "", ulangi: "" },
    validate: {
      lama: (isi) => (isi === "" ? "Tuliskan kata sandi sekarang." : null),
      baru: salahSandi,
      ulangi: (isi, { baru }) => (isi === baru ? null : "Kata sandi yang kedua berbeda dari yang pertama."),
    },
  });
  const submit = form.onSubmit(async ({ lama, baru }) => {
    const isi = { currentPassword: lama, newPassword: baru, revokeOtherSessions: true };
    if ((await jalankan(() => api.send({ url: "/api/akun/change-password" }, isi))) !== undefined) onSelesai();
  }, focusFirstError);
  const field = (path: "lama" | "baru" | "ulangi", label: string, autoComplete: string) => (
    <PasswordInput
      label={label}
      autoComplete={autoComplete}
      {...(path === "lama" && { "data-autofocus": true })}
      {...PERLIHATKAN}
      {...form.getInputProps(path)}
      data-path={path}
    />
  );
  return (
    <Dialog judul="Ubah kata sandi" asal={asal} onTutup={onTutup}>
      <form className="dialog-isi" noValidate onSubmit={submit}>
        {field("lama", "Kata sandi sekarang", "current-password")}
        {field("baru", "Kata sandi baru", "new-password")}
        <KekuatanSandi sandi={form.values.baru} pribadi={[nama, surel]} />
        {field("ulangi", "Ulangi kata sandi baru", "new-password")}
        <p>Perangkat lain yang sedang masuk dengan akun ini dikeluarkan.</p>
        <GalatForm gagal={gagal} tersimpan="Kata sandi belum berubah." perluSesi={false} />
        <div className="dialog-tombol">
          <Button variant="default" onClick={onTutup} disabled={mengirim}>
            Batal
          </Button>
          <Button type="submit" loading={mengirim}>
            Ubah kata sandi
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
