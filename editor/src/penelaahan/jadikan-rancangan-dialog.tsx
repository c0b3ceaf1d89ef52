/** Makes a draft of a reviewed text: asks for which region. */
import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { DAERAH, type PenelaahanRingkas } from "@selaras/parsers";
import { useNavigate } from "react-router";
import { useApi } from "../api-context.tsx";
import { Dialog } from "../formulir/dialog.tsx";
import "../formulir/formulir.css";
import { GalatForm } from "../formulir/galat-form.tsx";
import { focusFirstError, useKiriman } from "../formulir/kirim.ts";
import { alamatRancangan } from "../rancangan/alamat-rancangan.ts";
import { DaerahSelect } from "../rancangan-baru/daerah-select.tsx";
import "../rancangan-baru/rancangan-baru.css";
import { alamatJadiRancangan, alamatPenelaahan } from "./alamat-penelaahan.ts";

interface JadikanRancanganDialogProps {
  readonly telaah: PenelaahanRingkas;
  readonly onTutup: () => void;
}

/** Goes on to the draft once the server has kept it. */
export function JadikanRancanganDialog({ telaah, onTutup }: JadikanRancanganDialogProps) {
  const api = useApi();
  const navigate = useNavigate();
  const { mengirim, gagal, jalankan } = useKiriman();
  const form = useForm({
    initialValues: { daerah: kodeDaerah(telaah.daerah) },
    validate: { daerah: (isi) => (isi === "" ? "Pilih daerah dari daftar." : null) },
  });
  const submit = form.onSubmit(async ({ daerah }) => {
    const jadi = await jalankan(() => api.send(alamatJadiRancangan(telaah.id), { daerah }));
    if (!jadi) return;
    api.forget(alamatRancangan(false));
    api.forget(alamatPenelaahan(telaah.id));
    await navigate(`/rancangan/${jadi.id}`);
  }, focusFirstError);
  return (
    <Dialog judul="Jadikan rancangan" onTutup={onTutup} lebar="34rem">
      <form className="dialog-isi telaah-jadikan" noValidate onSubmit={submit}>
        <p>Naskah yang ditelaah disalin menjadi rancangan milik Anda. Penelaahan dan catatannya tetap seperti sekarang.</p>
        <DaerahSelect
          daerah={DAERAH}
          value={form.values.daerah}
          error={form.errors.daerah}
          onChange={(kode) => form.setFieldValue("daerah", kode)}
        />
        <GalatForm gagal={gagal} tersimpan="Rancangan belum dibuat." />
        <div className="dialog-tombol">
          <Button variant="default" onClick={onTutup} disabled={mengirim}>
            Batal
          </Button>
          <Button type="submit" loading={mengirim}>
            Jadikan rancangan
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Code of the region by its name; empty where the text does not name one that is known. */
const kodeDaerah = (nama: string | null): string =>
  DAERAH.find((satu) => satu.nama.toLocaleLowerCase("id") === nama?.toLocaleLowerCase("id"))?.kode ?? "";
