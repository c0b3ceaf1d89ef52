/** *Kesampingkan …*: a finding, or its rule in the whole draft, is set aside for a reason that stays readable. */
import { Button, Radio, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { TemuanRancangan } from "@selaras/parsers";
import { useApi } from "../api-context.tsx";
import { Dialog } from "../formulir/dialog.tsx";
import { GalatForm } from "../formulir/galat-form.tsx";
import { focusFirstError, useKiriman } from "../formulir/kirim.ts";
import { alamatKesampinganBaru } from "./alamat-kesampingan.ts";
import { sebutanTempat } from "./sebutan-periksa.ts";

interface KesampingkanDialogProps {
  readonly rancangan: string;
  readonly temuan: TemuanRancangan;
  /** Name of the rule. */
  readonly nama: string;
  readonly asal: HTMLElement;
  readonly onSelesai: () => void;
  readonly onTutup: () => void;
}

interface Isian {
  readonly alasan: string;
  readonly lingkup: "temuan" | "kaidah";
}

/** What the server keeps of a message. */
const PESAN_TERPANJANG = 1_000;

export function KesampingkanDialog({ rancangan, temuan, nama, asal, onSelesai, onTutup }: KesampingkanDialogProps) {
  const api = useApi();
  const { mengirim, gagal, jalankan } = useKiriman();
  const form = useForm<Isian>({
    initialValues: { alasan: "", lingkup: "temuan" },
    validate: { alasan: (alasan) => (alasan.trim() === "" ? "Tuliskan alasan mengesampingkannya." : null) },
  });
  const submit = form.onSubmit(async ({ alasan, lingkup }) => {
    const baru = {
      kaidah: temuan.kaidah,
      kunci: lingkup === "kaidah" ? null : temuan.kunci,
      tempat: sebutanTempat(temuan).slice(0, 300),
      pesan: temuan.pesan.slice(0, PESAN_TERPANJANG),
      alasan: alasan.trim(),
    };
    if ((await jalankan(() => api.send(alamatKesampinganBaru(rancangan), baru))) !== undefined) onSelesai();
  }, focusFirstError);
  return (
    <Dialog judul="Kesampingkan temuan" onTutup={onTutup} asal={asal}>
      <form className="dialog-isi" noValidate onSubmit={submit}>
        <p>
          <strong>{sebutanTempat(temuan)}</strong>: {temuan.pesan}
        </p>
        <Textarea
          label="Alasan"
          description="Terbaca oleh semua yang membuka rancangan ini, dan tercatat di jejak."
          rows={3}
          maxLength={1_000}
          required
          inputWrapperOrder={["label", "description", "error", "input"]}
          data-autofocus
          {...form.getInputProps("alasan")}
          data-path="alasan"
        />
        <Radio.Group label="Yang dikesampingkan" {...form.getInputProps("lingkup")}>
          <div className="periksa-lingkup">
            <Radio value="temuan" label="Hanya temuan ini" />
            <Radio value="kaidah" label={`Kaidah “${nama}” di seluruh rancangan`} />
          </div>
        </Radio.Group>
        <GalatForm gagal={gagal} tersimpan="Temuan belum dikesampingkan; isian Anda tetap ada." />
        <div className="dialog-tombol">
          <Button variant="default" onClick={onTutup} disabled={mengirim}>
            Batal
          </Button>
          <Button type="submit" loading={mengirim}>
            Kesampingkan
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
