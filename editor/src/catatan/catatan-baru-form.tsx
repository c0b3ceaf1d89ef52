/** The form of a new note: what to say, and how to word the unit otherwise. */
import { Button, Checkbox, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useEffect, useRef } from "react";
import { useApi } from "../api-context.tsx";
import { GalatForm } from "../formulir/galat-form.tsx";
import { focusFirstError, useKiriman } from "../formulir/kirim.ts";
import { alamatCatatanBaru } from "./alamat-catatan.ts";
import type { SasaranCatatan } from "./sasaran-catatan.ts";
import { rapikan } from "./terapkan-usul.ts";

interface CatatanBaruFormProps {
  readonly rancangan: string;
  readonly sasaran: SasaranCatatan;
  /** What the unit is called. */
  readonly tempat: string;
  /** Whether something was typed that would be lost. */
  readonly onTerisi: (ya: boolean) => void;
  /** The note was kept, or (`false`) given up. */
  readonly onSelesai: (tersimpan: boolean) => void;
}

interface Isian {
  readonly isi: string;
  readonly mengusulkan: boolean;
  readonly usulan: string;
}

export function CatatanBaruForm({ rancangan, sasaran, tempat, onTerisi, onSelesai }: CatatanBaruFormProps) {
  const { satuan, kutipan, teks } = sasaran;
  const api = useApi();
  const { mengirim, gagal, jalankan } = useKiriman();
  const semula = teks === null ? null : rapikan(teks);
  const form = useForm<Isian>({
    initialValues: { isi: "", mengusulkan: false, usulan: semula ?? "" },
    validate: {
      isi: (isi, { mengusulkan }) => (isi.trim() === "" && !mengusulkan ? "Tuliskan catatan, atau usulkan rumusan." : null),
      usulan: (usulan, { mengusulkan }) => (mengusulkan ? salahUsulan(rapikan(usulan), semula) : null),
    },
    onValuesChange: ({ isi, usulan }) => onTerisi(isi.trim() !== "" || rapikan(usulan) !== (semula ?? "")),
  });
  const pertama = useRef<HTMLTextAreaElement>(null);
  useEffect(() => pertama.current?.focus(), []);

  const submit = form.onSubmit(async ({ isi, mengusulkan, usulan }) => {
    const rumusan = mengusulkan ? { usulan: rapikan(usulan), semula } : { usulan: null, semula: null };
    const baru = { satuan, tempat, kutipan, isi: isi.trim(), ...rumusan };
    if ((await jalankan(() => api.send(alamatCatatanBaru(rancangan), baru))) !== undefined) onSelesai(true);
  }, focusFirstError);
  return (
    <form className="catatan-baru" noValidate aria-label={`Catatan baru untuk ${tempat}`} onSubmit={submit}>
      <h3>Catatan untuk {tempat}</h3>
      {kutipan === null ? null : <blockquote className="catatan-kutipan">{kutipan}</blockquote>}
      <Textarea
        size="xs"
        label="Catatan"
        autosize={false}
        rows={3}
        maxLength={4_000}
        inputWrapperOrder={["label", "error", "input"]}
        data-autofocus
        {...form.getInputProps("isi")}
        ref={pertama}
        data-path="isi"
      />
      {semula === null ? null : <Checkbox size="xs" label="Usulkan rumusan" {...form.getInputProps("mengusulkan", { type: "checkbox" })} />}
      {form.values.mengusulkan ? (
        <Textarea
          size="xs"
          label="Rumusan yang diusulkan"
          description={`Seluruh ${tempat}, tanpa nomornya.`}
          autosize={false}
          rows={6}
          maxLength={20_000}
          inputWrapperOrder={["label", "description", "error", "input"]}
          {...form.getInputProps("usulan")}
          data-path="usulan"
        />
      ) : null}
      <GalatForm gagal={gagal} tersimpan="Catatan belum disimpan; isian Anda tetap ada." />
      <div className="catatan-tombol">
        <Button type="submit" size="xs" loading={mengirim}>
          Simpan catatan
        </Button>
        <Button variant="default" size="xs" disabled={mengirim} onClick={() => onSelesai(false)}>
          Batal
        </Button>
      </div>
    </form>
  );
}

function salahUsulan(usulan: string, semula: string | null): string | null {
  if (usulan === "") return "Tuliskan rumusannya. Untuk mengusulkan penghapusan, tuliskan itu sebagai catatan.";
  return usulan === semula ? "Rumusan ini sama dengan yang ada di naskah." : null;
}
