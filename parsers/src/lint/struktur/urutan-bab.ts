import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { babTubuh, type JenisBab, jenisBab } from "./bab-batang-tubuh.ts";
import { aman, ganti, temuanPada, usul } from "./susun-temuan.ts";

const TEMPAT: Readonly<Record<JenisBab, number>> = { umum: 0, materi: 1, "lain-lain": 2, pidana: 3, peralihan: 4, penutup: 5 };

function periksaUrutan(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  if (naskah.ciri.perubahan) return [];
  const bab = babTubuh(naskah);
  const hasil: TemuanNaskah[] = [];
  for (const [at, satu] of bab.entries()) {
    const { heading } = satu.unit;
    const jenis = jenisBab(satu);
    if (heading === undefined) continue;
    if (jenis === "pidana" && /^Peraturan (?:Gubernur|Bupati|Wali Kota|Menteri)/.test(naskah.ciri.jenis ?? ""))
      hasil.push(
        temuanPada(heading, `${naskah.ciri.jenis} tidak dapat memuat KETENTUAN PIDANA; pindahkan ke peraturan daerah atau hapus.`),
      );
    if (jenis === "umum" && at > 0) hasil.push(temuanPada(heading, "BAB KETENTUAN UMUM harus menjadi bab pertama."));
    const sesudah = bab.slice(at + 1).find((lain) => TEMPAT[jenisBab(lain)] < TEMPAT[jenis]);
    if ((jenis === "peralihan" || jenis === "penutup") && sesudah !== undefined)
      hasil.push(
        temuanPada(
          heading,
          `BAB ${heading.value} tidak pada tempatnya: masih ada BAB ${sesudah.unit.heading?.value ?? sesudah.unit.number} sesudahnya.`,
        ),
      );
  }
  const [pertama] = bab;
  if (pertama !== undefined && jenisBab(pertama) !== "umum") hasil.push(...babPertama(naskah));
  return hasil;
}

/** A first Bab that defines terms but is called otherwise. */
function babPertama(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const bab = babTubuh(naskah);
  const heading = bab[0]?.unit.heading;
  if (heading === undefined || naskah.peraturan.definisi.length === 0 || bab.some((satu) => jenisBab(satu) === "umum")) return [];
  const mirip = /^(?:UMUM|PENGERTIAN|PENDAHULUAN|KETENTUAN)\b/i.test(heading.value);
  return [
    temuanPada(heading, `Bab pertama memuat batasan pengertian, tetapi berjudul "${heading.value}"; judulnya KETENTUAN UMUM.`, {
      keparahan: "sedang",
      perbaikan: (mirip ? aman : usul)('Ganti dengan "KETENTUAN UMUM"', ganti(heading, "KETENTUAN UMUM")),
    }),
  ];
}

const BAB_NASKAH = (judul: string): string =>
  `PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\n\nTENTANG\n\nSISTEM KERJA\n\nDENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBUPATI CONTOH,\n\nMenimbang : bahwa sistem kerja perlu disesuaikan;\n\nMengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.\n\nBAB I\n${judul}\n\nPasal 1\n\nDalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Daerah adalah Kabupaten Contoh.\n\n2. Bupati adalah Bupati Contoh.\n\nBAB II\nKETENTUAN PENUTUP\n\nPasal 2\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.`;

/** Source: butir 62 Lampiran II UU 12/2011. */
export const URUTAN_BAB: KaidahNaskah = {
  id: "STR-03",
  nama: "Urutan batang tubuh",
  keparahan: "tinggi",
  kutipan: { butir: "butir 62", status: "yakin" },
  penjelasan:
    "Materi batang tubuh dikelompokkan ke dalam ketentuan umum, materi pokok yang diatur, ketentuan peralihan jika diperlukan, dan ketentuan penutup. Ketentuan pidana hanya dapat dimuat dalam undang-undang dan peraturan daerah.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "batangTubuh", teks: "BAB II\nKETENTUAN PERALIHAN\n\nPasal 3\n\nPenugasan yang sudah diberikan tetap berlaku sampai selesai." },
      { di: "naskah", teks: BAB_NASKAH("KETENTUAN UMUM") },
    ],
    salah: [
      { di: "batangTubuh", teks: "BAB II\nKETENTUAN PIDANA\n\nPasal 3\n\nSetiap orang yang melanggar dipidana dengan pidana denda." },
      {
        di: "batangTubuh",
        teks: "BAB II\nKETENTUAN PERALIHAN\n\nPasal 3\n\nPenugasan yang sudah diberikan tetap berlaku.\n\nBAB III\nPENUGASAN\n\nPasal 4\n\nPenugasan diberikan secara tertulis.",
      },
      { di: "naskah", teks: BAB_NASKAH("UMUM"), hasil: BAB_NASKAH("KETENTUAN UMUM") },
    ],
  },
  periksa: periksaUrutan,
};
