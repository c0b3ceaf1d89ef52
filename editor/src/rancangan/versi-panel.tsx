/** Versions of a draft: keep one under a name, look at one, compare, restore. */
import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { RancanganRinci, Versi } from "@selaras/parsers";
import { useState } from "react";
import { useApi, useTerbaru } from "../api-context.tsx";
import { BalokTunggu } from "../balok-tunggu.tsx";
import { GalatForm } from "../formulir/galat-form.tsx";
import { focusFirstError, useKiriman } from "../formulir/kirim.ts";
import { Konfirmasi } from "../formulir/konfirmasi.tsx";
import { Gagal } from "../gagal.tsx";
import { kabari } from "../kabar.ts";
import { WaktuTeks } from "../waktu-teks.tsx";
import { alamatPulihkanVersi, alamatSemuaVersi, alamatVersiBaru } from "./alamat-rancangan.ts";
import { BandingVersiDialog, LihatVersiDialog } from "./lihat-versi.tsx";
import "./panel-rancangan.css";
import { bolehMenulis } from "./peran.ts";
import { namaVersi } from "./sebutan-versi.ts";

type Tindakan = "lihat" | "banding" | "pulihkan";

interface Terbuka {
  readonly tindakan: Tindakan;
  readonly versi: Versi;
  readonly asal: HTMLElement;
}

export function VersiPanel({ rancangan }: { readonly rancangan: RancanganRinci }) {
  const { id, peran, diarsipkan } = rancangan;
  const { hasil, segarkan } = useTerbaru(alamatSemuaVersi(id));
  const [terbuka, setTerbuka] = useState<Terbuka | null>(null);
  const menulis = bolehMenulis(peran) && diarsipkan === null;
  const versi = hasil?.ok ? hasil.nilai : [];
  const tutup = () => setTerbuka(null);
  return (
    <div className="panel-rancangan">
      {menulis ? <VersiBaru rancangan={id} onDisimpan={() => void segarkan()} /> : null}
      <h3>Versi yang tersimpan</h3>
      {hasil === undefined ? (
        <div aria-hidden>
          <BalokTunggu height="4rem" gap={6} />
        </div>
      ) : null}
      {hasil?.ok === false ? <Gagal galat={hasil.galat} tersimpan="Versi di server tetap ada." onRetry={() => void segarkan()} /> : null}
      {hasil?.ok && versi.length === 0 ? (
        <p className="panel-lunak">
          Belum ada versi. Selaras membuat titik simpan otomatis ketika naskah disunting; versi bernama Anda buat sendiri, misalnya sebelum
          rapat.
        </p>
      ) : null}
      <ul className="versi">
        {versi.map((satu) => (
          <BarisVersi
            key={satu.id}
            versi={satu}
            menulis={menulis}
            onTindakan={(tindakan, asal) => setTerbuka({ tindakan, versi: satu, asal })}
          />
        ))}
      </ul>
      {terbuka?.tindakan === "lihat" ? <LihatVersiDialog rancangan={id} {...terbuka} onTutup={tutup} /> : null}
      {terbuka?.tindakan === "banding" ? <BandingVersiDialog rancangan={id} semua={versi} {...terbuka} onTutup={tutup} /> : null}
      {terbuka?.tindakan === "pulihkan" ? (
        <PulihkanDialog
          rancangan={id}
          {...terbuka}
          onSelesai={() => {
            tutup();
            kabari("Versi sudah dipulihkan sebagai suntingan baru.");
            void segarkan();
          }}
          onTutup={tutup}
        />
      ) : null}
    </div>
  );
}

function VersiBaru({ rancangan, onDisimpan }: { readonly rancangan: string; readonly onDisimpan: () => void }) {
  const api = useApi();
  const { mengirim, gagal, jalankan } = useKiriman();
  const form = useForm({
    initialValues: { nama: "" },
    validate: { nama: (isi) => (isi.trim() === "" ? "Tuliskan nama versi." : null) },
  });
  const submit = form.onSubmit(async ({ nama }) => {
    const versi = await jalankan(() => api.send(alamatVersiBaru(rancangan), { nama: nama.trim() }));
    if (!versi) return;
    form.reset();
    kabari(`Versi “${versi.nama ?? ""}” sudah disimpan.`);
    onDisimpan();
  }, focusFirstError);
  return (
    <form className="versi-baru" noValidate onSubmit={submit}>
      <TextInput
        size="xs"
        label="Simpan keadaan sekarang sebagai"
        placeholder="Misalnya: Sebelum rapat harmonisasi"
        maxLength={200}
        inputWrapperOrder={["label", "error", "input"]}
        {...form.getInputProps("nama")}
        data-path="nama"
      />
      <Button type="submit" size="xs" loading={mengirim}>
        Simpan versi
      </Button>
      <GalatForm gagal={gagal} tersimpan="Versi belum disimpan; namanya tetap ada." />
    </form>
  );
}

interface BarisVersiProps {
  readonly versi: Versi;
  readonly menulis: boolean;
  readonly onTindakan: (tindakan: Tindakan, asal: HTMLElement) => void;
}

function BarisVersi({ versi, menulis, onTindakan }: BarisVersiProps) {
  const nama = namaVersi(versi);
  const tombol = (tindakan: Tindakan, kata: string) => (
    <Button
      variant="subtle"
      size="compact-xs"
      aria-label={`${kata} ${nama}`}
      onClick={(event) => onTindakan(tindakan, event.currentTarget)}
    >
      {kata}
    </Button>
  );
  return (
    <li>
      <span className={versi.nama === null ? "versi-otomatis" : "versi-nama"}>{versi.nama ?? "Titik simpan otomatis"}</span>
      {versi.oleh ? <span className="panel-lunak">oleh {versi.oleh}</span> : null}
      <WaktuTeks iso={versi.pada} kini={new Date()} />
      <span className="versi-alat">
        {tombol("lihat", "Lihat")}
        {tombol("banding", "Bandingkan")}
        {menulis ? tombol("pulihkan", "Pulihkan") : null}
      </span>
    </li>
  );
}

interface PulihkanDialogProps {
  readonly rancangan: string;
  readonly versi: Versi;
  readonly asal: HTMLElement;
  readonly onSelesai: () => void;
  readonly onTutup: () => void;
}

function PulihkanDialog({ rancangan, versi, asal, onSelesai, onTutup }: PulihkanDialogProps) {
  const api = useApi();
  return (
    <Konfirmasi
      judul={`Pulihkan ${namaVersi(versi)}?`}
      tombol="Pulihkan versi"
      asal={asal}
      kirim={() => api.send(alamatPulihkanVersi(rancangan, versi.id))}
      onSelesai={onSelesai}
      onTutup={onTutup}
    >
      <p>Naskah dipulihkan sebagai suntingan baru; naskah sekarang disimpan dahulu sebagai versi. Tidak ada yang hilang.</p>
      <p>Semua orang yang sedang membuka rancangan ini melihat naskah yang dipulihkan.</p>
    </Konfirmasi>
  );
}
