import { tanggalPanjang } from "../opsi-ekspor.ts";
import { type KepalaPaket, kantorDaerah, namaRancangan, TITIK } from "./kepala-paket.ts";
import { alinea, berkasSurat, butir, judulSurat, pasangan, peringatan, tabelSurat, tandaTangan } from "./surat.ts";

/** What the papers say of the state of a draft. */
export interface KeadaanRancangan {
  /** Findings of the drafting rules that are open, and those set aside. */
  readonly temuan: number;
  readonly dikesampingkan: number;
  /** Notes that are open, and those closed. */
  readonly catatanTerbuka: number;
  readonly catatanSelesai: number;
  /** Laws cited, and those of them that the register knows to be repealed. */
  readonly acuan: number;
  readonly dicabut: number;
}

const TEMPLAT =
  "Templat. Bagian yang bertitik-titik belum diketahui oleh Selaras: lengkapi, sesuaikan dengan hasil rapat dan tata naskah dinas setempat, lalu hapus catatan ini sebelum ditandatangani.";

/** Lines of a list of those present that a meeting fills in. */
const BARIS_HADIR = 8;

/** Minutes of the harmonisation meeting as a template: what is known is written, everything else is dotted. The same input gives the same bytes. */
export function beritaAcaraDocx(kepala: KepalaPaket, keadaan: KeadaanRancangan): Promise<Uint8Array<ArrayBuffer>> {
  const kantor = kantorDaerah(kepala);
  const nama = namaRancangan(kepala);
  return berkasSurat({
    judul: `Berita acara ${nama}`,
    arah: "tegak",
    waktu: kepala.waktu,
    isi: [
      peringatan(TEMPLAT),
      ...judulSurat("Berita Acara", "Rapat Pengharmonisasian, Pembulatan, dan Pemantapan Konsepsi", nama),
      alinea(`Nomor: ${TITIK}`, { tengah: true }),
      alinea(
        `Pada hari ini ${TITIK} tanggal ${TITIK} bulan ${TITIK} tahun ${TITIK}, bertempat di ${TITIK}, telah dilaksanakan rapat pengharmonisasian, pembulatan, dan pemantapan konsepsi ${nama}, yang dipimpin oleh ${TITIK} dan dihadiri oleh:`,
      ),
      tabelSurat(
        "tegak",
        ["No.", "Nama", "Jabatan dan instansi", "Tanda tangan"],
        [0.08, 0.34, 0.36, 0.22],
        Array.from({ length: BARIS_HADIR }, (_, at) => [String(at + 1), TITIK, TITIK, ""]),
      ),
      alinea(""),
      alinea("Naskah yang dibahas:"),
      pasangan("Rancangan", nama),
      pasangan("Pemrakarsa", TITIK),
      pasangan("Acuan", kepala.acuan),
      pasangan("Keadaan pada", tanggalPanjang(kepala.waktu)),
      pasangan("SHA-256", kepala.sidik.replace(/.{16}(?=.)/g, "$& ")),
      alinea(""),
      alinea("Bahan rapat menunjukkan bahwa:"),
      ...keadaanOf(keadaan).map((satu, at) => butir(`${at + 1}.`, satu)),
      alinea("Rapat menyepakati:"),
      ...[1, 2, 3].map((nomor) => butir(`${nomor}.`, `${TITIK}${TITIK}${TITIK}`)),
      alinea(
        `Berdasarkan pembahasan tersebut, ${nama} dinyatakan ${TITIK} (telah selesai diharmonisasikan / perlu diperbaiki dan dibahas kembali).`,
      ),
      alinea("Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya."),
      alinea(""),
      tandaTangan(
        [["Pemrakarsa,"], [TITIK, `NIP ${TITIK}`]],
        [
          [kantor.kepalaHukum, `${kantor.sekretariat},`],
          [TITIK, `NIP ${TITIK}`],
        ],
      ),
    ],
  });
}

const keadaanOf = (keadaan: KeadaanRancangan): readonly string[] => [
  `pemeriksaan teknik penyusunan menyisakan ${keadaan.temuan} temuan, dan ${keadaan.dikesampingkan} temuan dikesampingkan dengan alasan;`,
  `${keadaan.catatanTerbuka} catatan penelaah belum diselesaikan, dan ${keadaan.catatanSelesai} catatan telah diselesaikan; dan`,
  `rancangan mengacu ${keadaan.acuan} peraturan lain, ${keadaan.dicabut} di antaranya tercatat telah dicabut.`,
];
