/** Asks before somebody gets another role or loses access. */
import type { Anggota, Peran } from "@selaras/parsers";
import { usePengguna } from "../akun/pengguna-context.tsx";
import { useApi } from "../api-context.tsx";
import { Konfirmasi } from "../formulir/konfirmasi.tsx";
import { alamatAnggota } from "./alamat-rancangan.ts";
import { bolehMengelola, SEBUTAN_PERAN } from "./peran.ts";

export interface PerubahanAnggota {
  readonly anggota: Anggota;
  /** `null` takes the role away. */
  readonly ke: Peran | null;
}

interface AnggotaDialogProps extends PerubahanAnggota {
  readonly rancangan: string;
  readonly asal: HTMLElement | null;
  readonly onSelesai: (kabar: string) => void;
  readonly onTutup: () => void;
}

/** It takes effect on open pages at once, and says so. */
export function AnggotaDialog({ anggota: { pengguna }, ke, rancangan, asal, onSelesai, onTutup }: AnggotaDialogProps) {
  const api = useApi();
  const saya = usePengguna().id === pengguna.id;
  const alamat = alamatAnggota(rancangan, pengguna.id);
  if (ke === null)
    return (
      <Konfirmasi
        judul={saya ? "Keluar dari rancangan ini?" : `Keluarkan ${pengguna.nama}?`}
        tombol={saya ? "Keluar" : "Keluarkan"}
        bahaya
        asal={asal}
        kirim={() => api.send(alamat, {}, "DELETE")}
        onSelesai={() => onSelesai(`${pengguna.nama} tidak dapat membuka rancangan ini lagi.`)}
        onTutup={onTutup}
      >
        <p>
          {saya ? "Anda" : "Ia"} tidak dapat membuka rancangan ini lagi; halaman yang sedang terbuka ditutup dalam beberapa detik.
          Tulisannya tetap ada.
        </p>
      </Konfirmasi>
    );
  const { nama, arti } = SEBUTAN_PERAN[ke];
  return (
    <Konfirmasi
      judul={`Ubah peran ${pengguna.nama} menjadi ${nama.toLocaleLowerCase("id")}?`}
      tombol="Ubah peran"
      asal={asal}
      kirim={() => api.send(alamat, { peran: ke }, "PUT")}
      onSelesai={() => onSelesai(`${pengguna.nama} sekarang ${nama.toLocaleLowerCase("id")}.`)}
      onTutup={onTutup}
    >
      <p>
        {nama}: {arti} Berlaku dalam beberapa detik, juga pada halaman yang sedang terbuka.
      </p>
      {saya && !bolehMengelola(ke) ? <p>Setelah ini Anda sendiri tidak dapat lagi membagikan rancangan ini.</p> : null}
    </Konfirmasi>
  );
}
