/** Invites somebody who has no account yet. */
import { Button, Checkbox, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Undangan } from "@selaras/parsers";
import { useState } from "react";
import { useApi } from "../api-context.tsx";
import { Dialog } from "../formulir/dialog.tsx";
import { GalatForm } from "../formulir/galat-form.tsx";
import { focusFirstError, useKiriman } from "../formulir/kirim.ts";
import { alamatUndangan } from "./alamat-akun.ts";
import { salahSurel } from "./surel.ts";
import { sudahPunyaAkun, TautanUndangan } from "./tautan-undangan.tsx";

/** Shows the link once the server has kept the invitation. */
export function UndangDialog({ onTutup }: { readonly onTutup: () => void }) {
  const api = useApi();
  const { mengirim, gagal, jalankan } = useKiriman();
  const [terkirim, setTerkirim] = useState<{ readonly undangan: Undangan; readonly surel: string } | null>(null);
  const form = useForm({ initialValues: { surel: "", admin: false }, validate: { surel: salahSurel } });
  const submit = form.onSubmit(async (isi) => {
    const surel = isi.surel.trim();
    const undangan = await jalankan(() => api.send(alamatUndangan, { surel, ...(isi.admin && { admin: true }) }));
    if (undangan) setTerkirim({ undangan, surel });
  }, focusFirstError);
  if (terkirim)
    return (
      <Dialog
        key="jadi"
        judul={sudahPunyaAkun(terkirim.undangan) ? "Orang ini sudah mempunyai akun" : "Undangan sudah dibuat"}
        onTutup={onTutup}
        lebar="36rem"
      >
        <div className="dialog-isi">
          <TautanUndangan {...terkirim} />
          <div className="dialog-tombol">
            <Button
              variant="subtle"
              onClick={() => {
                setTerkirim(null);
                form.reset();
              }}
            >
              Undang orang lain
            </Button>
            <Button variant="default" onClick={onTutup}>
              Selesai
            </Button>
          </div>
        </div>
      </Dialog>
    );
  return (
    <Dialog key="isian" judul="Undang pengguna" onTutup={onTutup} lebar="36rem">
      <form className="dialog-isi" noValidate onSubmit={submit}>
        <TextInput label="Surel orang yang diundang" type="email" data-autofocus {...form.getInputProps("surel")} data-path="surel" />
        <Checkbox
          label="Jadikan pengelola"
          description="Pengelola mengelola akun dan dapat membuka setiap rancangan."
          {...form.getInputProps("admin", { type: "checkbox" })}
        />
        <GalatForm gagal={gagal} tersimpan="Undangan belum dibuat; isian Anda tetap ada." />
        <div className="dialog-tombol">
          <Button variant="default" onClick={onTutup} disabled={mengirim}>
            Batal
          </Button>
          <Button type="submit" loading={mengirim}>
            Buat tautan undangan
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
