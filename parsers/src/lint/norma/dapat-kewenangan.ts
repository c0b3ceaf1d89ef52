import { padananDari, semuaPembanding } from "../banding/naskah-pembanding.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { normaTubuh } from "./norma-tubuh.ts";

const MIRIP = 0.75;

/** A norm that is a duty in the text it implements, and here only a power to choose. */
function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const semua = semuaPembanding(naskah);
  if (naskah.pembanding.acuan === null || semua.length === 0) return [];
  return normaTubuh(naskah).flatMap(({ teks, utuh, bacaan }): readonly TemuanNaskah[] => {
    if (bacaan.modalitas !== "dapat") return [];
    const acuan = padananDari(naskah, semua, utuh)[0] ?? null;
    if (acuan === null || acuan.mirip < MIRIP) return [];
    const lain = acuan.norma.norma.bacaan;
    if (lain.predikat !== bacaan.predikat || !/^(?:indikatif|wajib|harus|preferensi)$/.test(lain.modalitas ?? "")) return [];
    const dari = /(?<!\p{L})dapat(?!\p{L})/u.exec(teks.value)?.index ?? -1;
    if (dari < 0) return [];
    return [
      {
        teks,
        dari,
        sampai: dari + "dapat".length,
        pesan: `"Dapat" memberi pilihan, sedangkan teks acuan (${acuan.norma.norma.locator}) merumuskannya tanpa pilihan. Hapus "dapat" jika yang dimaksud kewajiban.`,
        perbaikan: {
          judul: 'Hapus "dapat"',
          aman: false,
          suntingan: [{ jenis: "ganti", teks, dari, sampai: dari + "dapat ".length, isi: "" }],
        },
      },
    ];
  });
}

const NORMA = "Pimpinan Unit Organisasi menyampaikan laporan pelaksanaan tugas tim kerja kepada Pejabat Penilai Kinerja.";
const PEMBANDING = `PERATURAN BUPATI UJI\nNOMOR 1 TAHUN 2023\nTENTANG\nSISTEM KERJA\n\nPasal 1\n\n${NORMA}`;

export const DAPAT_KEWENANGAN: KaidahNaskah = {
  id: "NRM-05",
  nama: "Dapat untuk kewenangan, bukan kewajiban",
  keparahan: "sedang",
  kutipan: { butir: "butir 267", status: "yakin" },
  penjelasan:
    'Kata "dapat" menyatakan sifat diskresioner suatu kewenangan. Perbuatan yang diharuskan peraturan yang dilaksanakan tidak dirumuskan dengan "dapat".',
  lingkup: "naskah",
  periksa,
  berperbaikan: true,
  contoh: {
    benar: [{ di: "pasal", teks: NORMA, pembanding: PEMBANDING }],
    salah: [{ di: "pasal", teks: NORMA.replace("menyampaikan", "dapat menyampaikan"), hasil: NORMA, pembanding: PEMBANDING }],
  },
};
