/** Makes a draft of an import: asks for which region, and under which title. */
import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { DAERAH, daerahImpor, type ImporTersaji } from "@selaras/parsers";
import { useNavigate } from "react-router";
import { useApi } from "../api-context.tsx";
import { Dialog } from "../formulir/dialog.tsx";
import "../formulir/formulir.css";
import { GalatForm } from "../formulir/galat-form.tsx";
import { focusFirstError, useKiriman } from "../formulir/kirim.ts";
import { alamatRancangan } from "../rancangan/alamat-rancangan.ts";
import { DaerahSelect } from "../rancangan-baru/daerah-select.tsx";
import "../rancangan-baru/rancangan-baru.css";
import { alamatImpor, alamatRancanganImpor } from "./alamat-impor.ts";
import { jumlahDiputuskan } from "./sebutan-impor.ts";
import type { Keputusan } from "./use-keputusan.ts";

const JUDUL_TERPANJANG = 200;

interface JadikanRancanganDialogProps {
  readonly impor: ImporTersaji;
  readonly keputusan: Keputusan;
  readonly onTutup: () => void;
}

/** Goes on to the draft once the server has kept it. */
export function JadikanRancanganDialog({ impor, keputusan, onTutup }: JadikanRancanganDialogProps) {
  const { id, hasil, judul } = impor;
  const api = useApi();
  const navigate = useNavigate();
  const { mengirim, gagal, jalankan } = useKiriman();
  const form = useForm({
    initialValues: { daerah: daerahImpor(hasil.meta) ?? "", judul: judul.slice(0, JUDUL_TERPANJANG) },
    validate: { daerah: (isi) => (isi === "" ? "Pilih daerah dari daftar." : null) },
  });
  const sisa = hasil.keraguan.length - jumlahDiputuskan(hasil.keraguan, keputusan.keputusan);
  const submit = form.onSubmit(async ({ daerah, judul }) => {
    const jadi = await jalankan(async () => {
      const simpanan = await keputusan.tuntas();
      return simpanan.ok ? api.send(alamatRancanganImpor(id), { daerah, ...(judul.trim() && { judul: judul.trim() }) }) : simpanan;
    });
    if (!jadi) return;
    api.forget(alamatRancangan(false));
    api.forget(alamatImpor(id));
    await navigate(`/rancangan/${jadi.id}`);
  }, focusFirstError);
  return (
    <Dialog judul="Jadikan rancangan" onTutup={onTutup} lebar="34rem">
      <form className="dialog-isi impor-jadikan" noValidate onSubmit={submit}>
        <p>
          Hasil baca menjadi rancangan milik Anda, kata demi kata seperti di berkasnya.
          {hasil.catatan.length > 0 ? ` ${hasil.catatan.length} komentar dan usul dari berkas menjadi catatan.` : ""}
          {sisa > 0 ? ` ${sisa} hal belum Anda putuskan; bagian itu dipakai seperti terbaca dan dapat diperbaiki di rancangan.` : ""}
        </p>
        <DaerahSelect
          daerah={DAERAH}
          value={form.values.daerah}
          error={form.errors.daerah}
          onChange={(kode) => form.setFieldValue("daerah", kode)}
        />
        <TextInput
          label="Judul rancangan"
          description="Nama di daftar rancangan; kosongkan untuk memakai judul dari naskah."
          maxLength={JUDUL_TERPANJANG}
          {...form.getInputProps("judul")}
          data-path="judul"
        />
        <GalatForm gagal={gagal} tersimpan="Rancangan belum dibuat; hasil impor dan keputusan Anda tetap ada." />
        <div className="dialog-tombol">
          <Button variant="default" onClick={onTutup} disabled={mengirim}>
            Batal
          </Button>
          <Button type="submit" loading={mengirim}>
            Jadikan rancangan
          </Button>
        </div>
        {mengirim ? <progress className="rancangan-baru-kemajuan" aria-label="Membuat rancangan" /> : null}
      </form>
    </Dialog>
  );
}
