/** The form of an answer. */
import { Button, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useEffect, useRef } from "react";
import { useApi } from "../api-context.tsx";
import { GalatForm } from "../formulir/galat-form.tsx";
import { focusFirstError, useKiriman } from "../formulir/kirim.ts";
import { alamatTindakanCatatan } from "./alamat-catatan.ts";

interface BalasFormProps {
  readonly rancangan: string;
  readonly catatan: string;
  /** Of the note. */
  readonly nama: string;
  /** The answer was kept, or (`false`) given up. */
  readonly onSelesai: (terkirim: boolean) => void;
}

export function BalasForm({ rancangan, catatan, nama, onSelesai }: BalasFormProps) {
  const api = useApi();
  const { mengirim, gagal, jalankan } = useKiriman();
  const form = useForm({
    initialValues: { isi: "" },
    validate: { isi: (isi) => (isi.trim() === "" ? "Tuliskan balasan." : null) },
  });
  const isian = useRef<HTMLTextAreaElement>(null);
  useEffect(() => isian.current?.focus(), []);
  const submit = form.onSubmit(async ({ isi }) => {
    const kirim = () => api.send(alamatTindakanCatatan(rancangan, catatan, "balasan"), { isi: isi.trim() });
    if ((await jalankan(kirim)) !== undefined) onSelesai(true);
  }, focusFirstError);
  return (
    <form className="catatan-balas" noValidate aria-label={`Balas ${nama}`} onSubmit={submit}>
      <Textarea
        size="xs"
        label="Balasan"
        autosize={false}
        rows={2}
        maxLength={4_000}
        inputWrapperOrder={["label", "error", "input"]}
        {...form.getInputProps("isi")}
        ref={isian}
        data-path="isi"
      />
      <GalatForm gagal={gagal} tersimpan="Balasan belum disimpan; isian Anda tetap ada." />
      <div className="catatan-tombol">
        <Button type="submit" size="xs" loading={mengirim}>
          Kirim balasan
        </Button>
        <Button variant="default" size="xs" disabled={mengirim} onClick={() => onSelesai(false)}>
          Batal
        </Button>
      </div>
    </form>
  );
}
