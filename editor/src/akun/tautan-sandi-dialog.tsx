/** Helps somebody who forgot their password: a link with which they set a new one. */
import { Button } from "@mantine/core";
import type { Pengguna, Undangan } from "@selaras/parsers";
import { useState } from "react";
import { useApi } from "../api-context.tsx";
import { Dialog } from "../formulir/dialog.tsx";
import { GalatForm } from "../formulir/galat-form.tsx";
import { useKiriman } from "../formulir/kirim.ts";
import { waktuLengkap } from "../waktu.ts";
import { alamatTautanSandi } from "./alamat-akun.ts";
import { TautanSalin } from "./tautan-salin.tsx";

interface TautanSandiDialogProps {
  readonly pengguna: Pengguna;
  readonly tombol: HTMLElement | null;
  readonly onTutup: () => void;
}

/** Says what the link does before it is made: an older one ends with it. The server keeps only a trace of it, so it is shown this once. */
export function TautanSandiDialog({ pengguna, tombol, onTutup }: TautanSandiDialogProps) {
  const api = useApi();
  const { mengirim, gagal, jalankan } = useKiriman();
  const [tautan, setTautan] = useState<Undangan | null>(null);
  const make = async () => setTautan((await jalankan(() => api.send(alamatTautanSandi(pengguna.id)))) ?? null);
  if (tautan)
    return (
      <Dialog key="jadi" judul="Tautan sandi baru sudah dibuat" asal={tombol} onTutup={onTutup} lebar="36rem">
        <div className="dialog-isi">
          <TautanSalin label={`Tautan sandi baru untuk ${pengguna.nama}`} tautan={tautan.tautan}>
            Serahkan sendiri tautan ini kepada orangnya; Selaras tidak mengirim surel. Tautan hanya dapat dipakai satu kali, berlaku sampai{" "}
            {waktuLengkap(tautan.berlakuSampai)}, dan tidak ditampilkan lagi setelah ditutup.
          </TautanSalin>
          <div className="dialog-tombol">
            <Button variant="default" onClick={onTutup}>
              Selesai
            </Button>
          </div>
        </div>
      </Dialog>
    );
  return (
    <Dialog key="tanya" judul={`Buat tautan sandi baru untuk ${pengguna.nama}?`} asal={tombol} onTutup={onTutup} lebar="36rem">
      <div className="dialog-isi">
        <p>
          Dengan tautan itu {pengguna.nama} membuat kata sandi baru tanpa kata sandi lama. Siapa pun yang memegangnya dapat masuk sebagai
          orang ini, jadi pastikan permintaannya benar dari orangnya, dan serahkan langsung.
        </p>
        <p>
          Kata sandi lama tetap berlaku sampai tautan dipakai; sesudah itu semua perangkat lain dikeluarkan. Tautan yang dibuat sebelumnya
          untuk orang ini tidak berlaku lagi.
        </p>
        <GalatForm gagal={gagal} tersimpan="Tautan belum dibuat." />
        <div className="dialog-tombol">
          <Button variant="default" onClick={onTutup} disabled={mengirim} data-autofocus>
            Batal
          </Button>
          <Button loading={mengirim} onClick={() => void make()}>
            Buat tautan
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
