import { cariPelaku } from "../../rules/pelaku.ts";
import { himpun, type TemuanSekunci } from "../bahasa/himpun.ts";
import type { KaidahNaskah } from "../kaidah.ts";
import { cariFrasa, type FrasaNorma } from "./frasa-norma.ts";

const FRASA: readonly FrasaNorma[] = [
  {
    pola: /(?<!\p{L})(dan|atau)\s*\/\s*(dan|atau)(?!\p{L})(?<!dan\/atau)/giu,
    pesan: () => 'Frasa kumulatif sekaligus alternatif ditulis "dan/atau", tanpa spasi.',
    isi: () => "dan/atau",
    aman: true,
  },
  {
    pola: /(?<!\p{L})(?:dan atau|atau dan|dan ataupun|dan maupun|serta\/atau|dan-atau|maupun\/atau)(?!\p{L})/giu,
    pesan: ([frasa]) => `"${frasa}" tidak baku. Gunakan "dan" (kumulatif), "atau" (alternatif), atau "dan/atau" (keduanya).`,
    isi: () => "dan/atau",
    aman: false,
  },
];

const bentukSalah = cariFrasa(FRASA, /(?:dan|atau|maupun|serta)\s*\/|dan[\s-]atau|atau dan|dan maupun/i);

const KONEKTOR = /^,?\s(dan\/atau|dan|atau)\s$/;

/** `A atau B dan/atau C` of three who act: it can be grouped in two ways. */
function rangkaianCampur(teks: string): readonly TemuanSekunci[] {
  if (!teks.includes("dan/atau")) return [];
  const pelaku = cariPelaku(teks);
  return pelaku.slice(2).flatMap((c, at): readonly TemuanSekunci[] => {
    const [a, b] = [pelaku[at], pelaku[at + 1]];
    if (a === undefined || b === undefined) return [];
    const satu = KONEKTOR.exec(teks.slice(a.end, b.start))?.[1];
    const dua = KONEKTOR.exec(teks.slice(b.end, c.start))?.[1];
    if (satu === undefined || dua === undefined || satu === dua || (satu !== "dan/atau" && dua !== "dan/atau")) return [];
    const frasa = teks.slice(a.start, c.end);
    return [
      {
        dari: a.start,
        sampai: c.end,
        kunci: frasa.toLowerCase(),
        pesan: `Rangkaian "${frasa}" dapat dibaca dengan dua cara. Gunakan satu kata penghubung untuk seluruh rangkaian.`,
        perbaikan: {
          judul: `Tulis "${teks.slice(a.start, a.end)}, ${teks.slice(b.start, b.end)}, dan/atau ${teks.slice(c.start, c.end)}"`,
          aman: false,
          ganti: [
            { dari: a.end, sampai: b.start, isi: ", " },
            { dari: b.end, sampai: c.start, isi: ", dan/atau " },
          ],
        },
      },
    ];
  });
}

const cari = (teks: string): readonly TemuanSekunci[] => [...bentukSalah(teks), ...rangkaianCampur(teks)].sort((x, y) => x.dari - y.dari);

export const DAN_ATAU: KaidahNaskah = {
  id: "NRM-09",
  nama: "Dan, atau, dan/atau",
  keparahan: "sedang",
  kutipan: { butir: "butir 262 sampai dengan butir 264", status: "yakin" },
  penjelasan:
    'Sifat kumulatif dinyatakan dengan "dan", alternatif dengan "atau", kumulatif sekaligus alternatif dengan "dan/atau". Dalam satu rangkaian hanya digunakan satu di antaranya; jika dicampur, rangkaian itu dapat dikelompokkan dengan lebih dari satu cara.',
  lingkup: "naskah",
  periksa: (naskah) => himpun(naskah, ["norma", "lampiran", "definisi"], "NRM-09", cari),
  berperbaikan: true,
  contoh: {
    benar: [
      {
        di: "pasal",
        teks: "Penugasan diberikan oleh Pejabat Penilai Kinerja, Kepala Perangkat Daerah, dan/atau Pimpinan Unit Organisasi.",
      },
      { di: "pasal", teks: "Pejabat Fungsional atau Pelaksana diberikan surat penugasan dan/atau bukti tertulis oleh Bupati." },
      { di: "pasal", teks: "Pelaksanaan tugas dipimpin oleh ketua tim atau anggota tim yang ditunjuk dan/atau diusulkan." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Penugasan diberikan oleh Pejabat Penilai Kinerja atau Kepala Perangkat Daerah dan/atau Pimpinan Unit Organisasi.",
        hasil: "Penugasan diberikan oleh Pejabat Penilai Kinerja, Kepala Perangkat Daerah, dan/atau Pimpinan Unit Organisasi.",
      },
      {
        di: "pasal",
        teks: "Reviu dilakukan oleh Bupati dan / atau Perangkat Daerah.",
        hasil: "Reviu dilakukan oleh Bupati dan/atau Perangkat Daerah.",
      },
      {
        di: "pasal",
        teks: "Reviu dilakukan oleh Bupati dan atau Perangkat Daerah.",
        hasil: "Reviu dilakukan oleh Bupati dan/atau Perangkat Daerah.",
      },
    ],
  },
};
