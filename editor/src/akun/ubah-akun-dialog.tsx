/** Asks before the rights of somebody change. */
import type { Pengguna } from "@selaras/parsers";
import { useApi } from "../api-context.tsx";
import { Konfirmasi } from "../formulir/konfirmasi.tsx";
import { alamatSatuPengguna } from "./alamat-akun.ts";
import type { PerubahanAkun } from "./pengguna-table.tsx";

interface Sebutan {
  readonly judul: (nama: string) => string;
  readonly akibat: string;
  readonly tombol: string;
  readonly kabar: (nama: string) => string;
  readonly isi: Partial<Pick<Pengguna, "admin" | "aktif">>;
}

const SEBUTAN: Readonly<Record<PerubahanAkun, Sebutan>> = {
  "jadikan-admin": {
    judul: (nama) => `Jadikan ${nama} pengelola?`,
    akibat: "Pengelola mengelola akun, mengundang orang, dan dapat membuka setiap rancangan, juga yang tidak dibagikan kepadanya.",
    tombol: "Jadikan pengelola",
    kabar: (nama) => `${nama} sekarang pengelola.`,
    isi: { admin: true },
  },
  "cabut-admin": {
    judul: (nama) => `Cabut hak pengelola ${nama}?`,
    akibat: "Ia hanya dapat membuka rancangan yang ia miliki atau yang dibagikan kepadanya.",
    tombol: "Cabut hak pengelola",
    kabar: (nama) => `Hak pengelola ${nama} sudah dicabut.`,
    isi: { admin: false },
  },
  nonaktifkan: {
    judul: (nama) => `Nonaktifkan akun ${nama}?`,
    akibat:
      "Ia dikeluarkan dari semua perangkat dan tidak dapat masuk lagi. Tulisannya di dalam rancangan tetap ada, dan akun dapat diaktifkan kembali.",
    tombol: "Nonaktifkan",
    kabar: (nama) => `Akun ${nama} sudah dinonaktifkan.`,
    isi: { aktif: false },
  },
  aktifkan: {
    judul: (nama) => `Aktifkan lagi akun ${nama}?`,
    akibat: "Ia dapat masuk lagi dengan kata sandi dan peran semula.",
    tombol: "Aktifkan",
    kabar: (nama) => `Akun ${nama} sudah aktif lagi.`,
    isi: { aktif: true },
  },
};

interface UbahAkunDialogProps {
  readonly perubahan: PerubahanAkun;
  readonly pengguna: Pengguna;
  readonly tombol: HTMLElement | null;
  readonly onSelesai: (kabar: string) => void;
  readonly onTutup: () => void;
}

export function UbahAkunDialog({ perubahan, pengguna, tombol, onSelesai, onTutup }: UbahAkunDialogProps) {
  const api = useApi();
  const { judul, akibat, tombol: kata, kabar, isi } = SEBUTAN[perubahan];
  return (
    <Konfirmasi
      judul={judul(pengguna.nama)}
      tombol={kata}
      bahaya={perubahan === "nonaktifkan"}
      asal={tombol}
      kirim={() => api.send(alamatSatuPengguna(pengguna.id), isi, "PATCH")}
      onSelesai={() => onSelesai(kabar(pengguna.nama))}
      onTutup={onTutup}
    >
      <p>{akibat}</p>
    </Konfirmasi>
  );
}
