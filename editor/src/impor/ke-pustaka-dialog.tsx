/** Puts an import into the Pustaka, for everybody: asks for what identifies the regulation. */
import { Button, Checkbox, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { DAERAH, type EntriPustaka, type ImporTersaji } from "@selaras/parsers";
import { useState } from "react";
import { alamatDaftar, alamatPustaka } from "../api.ts";
import { useApi } from "../api-context.tsx";
import { Dialog } from "../formulir/dialog.tsx";
import "../formulir/formulir.css";
import { GalatForm } from "../formulir/galat-form.tsx";
import { focusFirstError, useKiriman } from "../formulir/kirim.ts";
import { namaPeraturan } from "../nama-peraturan.ts";
import { PageLink } from "../page-link.tsx";
import { DaerahSelect } from "../rancangan-baru/daerah-select.tsx";
import "../rancangan-baru/rancangan-baru.css";
import { alamatPustakaImpor } from "./alamat-impor.ts";
import { isianDariMeta, periksaPustaka, pustakaDari } from "./isian-pustaka.ts";
import { jumlahDiputuskan } from "./sebutan-impor.ts";
import type { Keputusan } from "./use-keputusan.ts";

interface KePustakaDialogProps {
  readonly impor: ImporTersaji;
  readonly keputusan: Keputusan;
  readonly onTutup: () => void;
}

export function KePustakaDialog({ impor, keputusan, onTutup }: KePustakaDialogProps) {
  const api = useApi();
  const { mengirim, gagal, jalankan } = useKiriman();
  const [jadi, setJadi] = useState<EntriPustaka | null>(null);
  const form = useForm({
    initialValues: isianDariMeta(impor.hasil.meta, impor.nama),
    validate: periksaPustaka(new Date().getFullYear()),
  });
  const sisa = impor.hasil.keraguan.length - jumlahDiputuskan(impor.hasil.keraguan, keputusan.keputusan);
  const submit = form.onSubmit(async (isi) => {
    const kiriman = pustakaDari(isi);
    if (!kiriman) return;
    const entri = await jalankan(async () => {
      const simpanan = await keputusan.tuntas();
      return simpanan.ok ? api.send(alamatPustakaImpor(impor.id), kiriman) : simpanan;
    });
    if (!entri) return;
    // Matrices and lists have another column now.
    api.forgetAll();
    api.refresh(alamatPustaka);
    api.refresh(alamatDaftar);
    setJadi(entri);
  }, focusFirstError);
  if (jadi) return <Sudah entri={jadi} onTutup={onTutup} />;
  const teks = (nama: "jenis" | "nomor" | "tahun" | "tentang" | "sumber", label: string, description?: string) => (
    <TextInput label={label} description={description} maxLength={500} {...form.getInputProps(nama)} data-path={nama} />
  );
  return (
    <Dialog judul="Tambahkan ke Pustaka" onTutup={onTutup} lebar="36rem">
      <form className="dialog-isi impor-pustaka" noValidate onSubmit={submit}>
        <p>
          Peraturan ini menjadi bacaan semua orang dan kolom matriks persandingan.
          {sisa > 0 ? ` ${sisa} hal belum diputuskan; bagian itu masuk seperti terbaca.` : ""}
        </p>
        <Checkbox
          label="Peraturan nasional (kementerian, lembaga, presiden, atau undang-undang)"
          {...form.getInputProps("nasional", { type: "checkbox" })}
        />
        {form.values.nasional ? null : (
          <DaerahSelect
            daerah={DAERAH}
            value={form.values.daerah}
            error={form.errors.daerah}
            onChange={(kode) => form.setFieldValue("daerah", kode)}
          />
        )}
        {teks("jenis", "Jenis peraturan")}
        <div className="impor-pasangan">
          {teks("nomor", "Nomor")}
          {teks("tahun", "Tahun")}
        </div>
        {teks("tentang", "Tentang")}
        {teks("sumber", "Sumber", "Alamat laman atau asal berkas; tampil di Pustaka.")}
        <GalatForm gagal={gagal} tersimpan="Pustaka belum berubah; isian Anda tetap ada." />
        <div className="dialog-tombol">
          <Button variant="default" onClick={onTutup} disabled={mengirim}>
            Batal
          </Button>
          <Button type="submit" loading={mengirim}>
            Tambahkan ke Pustaka
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Sudah({ entri, onTutup }: { readonly entri: EntriPustaka; readonly onTutup: () => void }) {
  return (
    <Dialog judul="Sudah masuk Pustaka" onTutup={onTutup}>
      <div className="dialog-isi">
        <p role="status">
          <PageLink to={`/baca/${entri.id}`}>{namaPeraturan(entri)}</PageLink> kini dapat dibaca semua orang dan tampil dalam matriks.
        </p>
        <div className="dialog-tombol">
          <Button onClick={onTutup} data-autofocus>
            Tutup
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
