/** The dialog of each action of the list. */
import type { RancanganRingkas } from "@selaras/parsers";
import { useApi } from "../api-context.tsx";
import { Konfirmasi } from "../formulir/konfirmasi.tsx";
import { SerahDialog } from "../serah/serah-dialog.tsx";
import { alamatSatuRancangan, alamatTindakan } from "./alamat-rancangan.ts";
import { JudulDialog } from "./judul-dialog.tsx";
import type { Tindakan } from "./rancangan-menu.tsx";

interface TindakanDialogProps {
  readonly tindakan: Tindakan;
  readonly rancangan: RancanganRingkas;
  readonly tombol: HTMLElement | null;
  /** `hilang`: the draft is no longer in the list that is shown. */
  readonly onSelesai: (kabar: string, hilang: boolean) => void;
  readonly onTutup: () => void;
}

export function TindakanDialog({ tindakan, rancangan, tombol, onSelesai, onTutup }: TindakanDialogProps) {
  const api = useApi();
  const { id, judul } = rancangan;
  const common = { asal: tombol, onTutup };
  if (tindakan === "serah") return <SerahDialog {...common} rancangan={rancangan} />;
  if (tindakan === "ubah")
    return (
      <JudulDialog
        {...common}
        judulDialog="Ubah judul"
        keterangan="Judul di daftar rancangan. Judul di dalam naskah tidak ikut berubah."
        awal={judul}
        tombol="Simpan judul"
        kirim={(baru) => api.send(alamatSatuRancangan(id), { judul: baru }, "PATCH")}
        onSelesai={() => onSelesai("Judul sudah disimpan.", false)}
      />
    );
  if (tindakan === "gandakan")
    return (
      <JudulDialog
        {...common}
        judulDialog="Gandakan rancangan"
        keterangan="Salinan menjadi milik Anda; anggota, versi, dan jejaknya tidak ikut disalin."
        awal={`Salinan ${judul}`}
        tombol="Gandakan"
        kirim={(baru) => api.send(alamatTindakan(id, "gandakan"), { judul: baru })}
        onSelesai={() => onSelesai("Salinan sudah dibuat dan berada di daftar rancangan aktif.", false)}
      />
    );
  if (tindakan === "arsip")
    return (
      <Konfirmasi
        {...common}
        judul="Arsipkan rancangan ini?"
        tombol="Arsipkan"
        kirim={() => api.send(alamatTindakan(id, "arsip"))}
        onSelesai={() => onSelesai("Rancangan sudah diarsipkan.", true)}
      >
        <p>
          <strong>{judul}</strong>
        </p>
        <p>
          Rancangan ditutup untuk semua anggota dan tidak dapat disunting. Naskah, versi, dan jejaknya tetap tersimpan dan dapat dipulihkan.
        </p>
      </Konfirmasi>
    );
  return (
    <Konfirmasi
      {...common}
      judul="Pulihkan rancangan ini dari arsip?"
      tombol="Pulihkan"
      kirim={() => api.send(alamatTindakan(id, "pulihkan"))}
      onSelesai={() => onSelesai("Rancangan sudah dipulihkan dan dapat disunting lagi.", true)}
    >
      <p>
        <strong>{judul}</strong>
      </p>
      <p>Semua anggotanya dapat membukanya lagi dengan peran semula.</p>
    </Konfirmasi>
  );
}
