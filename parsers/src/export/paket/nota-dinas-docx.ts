import { tanggalPanjang } from "../opsi-ekspor.ts";
import { type KepalaPaket, kantorDaerah, namaRancangan, TITIK } from "./kepala-paket.ts";
import { alinea, berkasSurat, butir, judulSurat, pasangan, peringatan, tandaTangan } from "./surat.ts";

const TEMPLAT =
  "Templat. Bagian yang bertitik-titik belum diketahui oleh Selaras: lengkapi, sesuaikan dengan tata naskah dinas setempat, lalu hapus catatan ini sebelum ditandatangani.";

/**
 * The memo that hands a draft to the legal office of the region, as a template; `lampiran` are the names of what goes with it, in plain words. The same input gives
 * the same bytes.
 */
export function notaDinasDocx(kepala: KepalaPaket, lampiran: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const kantor = kantorDaerah(kepala);
  const nama = namaRancangan(kepala);
  return berkasSurat({
    judul: `Nota dinas ${nama}`,
    arah: "tegak",
    waktu: kepala.waktu,
    isi: [
      peringatan(TEMPLAT),
      ...judulSurat(kantor.pemerintah, `${TITIK} (perangkat daerah pemrakarsa)`),
      ...judulSurat("Nota Dinas"),
      pasangan("Yth.", `${kantor.kepalaHukum} ${kantor.sekretariat}`),
      pasangan("Dari", `Kepala ${TITIK}`),
      pasangan("Tembusan", TITIK),
      pasangan("Tanggal", TITIK),
      pasangan("Nomor", TITIK),
      pasangan("Sifat", TITIK),
      pasangan("Lampiran", "1 (satu) berkas"),
      pasangan("Hal", `Permohonan pengharmonisasian, pembulatan, dan pemantapan konsepsi ${nama}`),
      alinea(""),
      alinea(
        `Bersama ini disampaikan ${nama} untuk dilakukan pengharmonisasian, pembulatan, dan pemantapan konsepsi. Rancangan disusun dengan acuan ${kepala.acuan}; keadaan naskahnya per tanggal ${tanggalPanjang(kepala.waktu)}.`,
      ),
      alinea("Sebagai bahan, terlampir:"),
      ...lampiran.map((satu, at) => butir(`${at + 1}.`, `${satu}${akhir(at, lampiran.length)}`)),
      alinea(`Urgensi dan tujuan penyusunan: ${TITIK}${TITIK}${TITIK}`),
      alinea(`Narahubung: ${TITIK}`),
      alinea("Demikian disampaikan, atas perhatian dan kerja samanya diucapkan terima kasih."),
      alinea(""),
      tandaTangan([[`Kepala ${TITIK},`], [TITIK, TITIK, `NIP ${TITIK}`]]),
    ],
  });
}

const akhir = (at: number, jumlah: number): string => (at === jumlah - 1 ? "." : at === jumlah - 2 ? "; dan" : ";");
