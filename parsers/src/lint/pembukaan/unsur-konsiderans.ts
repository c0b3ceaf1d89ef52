/** PMB-06: what the considerations name. */
import { cariHukum } from "../../register/cari-hukum.ts";
import { kutipanHukum, sebutKutipan } from "../../register/kutipan-hukum.ts";
import type { Kaidah, TemuanNaskah } from "../kaidah.ts";

/** Two considerations of each of three kinds, and the last one. */
const TERBANYAK = 7;
const BERPASAL =
  /\bPasal\s+\d+[A-Z]?(?:\s+(?:ayat\s+\(\d+\)|huruf\s+\w))*(?:\s*(?:,|dan)\s*(?:Pasal\s+\d+[A-Z]?|ayat\s+\(\d+\))(?:\s+ayat\s+\(\d+\))*)*/g;
const ATAS_KEWENANGAN = /\bkewenangan\b|\burusan\s+pemerintahan\b/i;

export const UNSUR_KONSIDERANS: Kaidah = {
  id: "PMB-06",
  nama: "Unsur konsiderans",
  keparahan: "info",
  kutipan: { butir: "butir 19 dan butir 27", status: "perlu-cek" },
  penjelasan:
    "Konsiderans peraturan pelaksanaan cukup satu pertimbangan yang menunjuk pasal yang memerintahkannya; unsur filosofis, sosiologis, dan yuridis masing-masing paling banyak dua butir (UU 13/2022).",
  lingkup: "naskah",
  berlaku: ({ jenis, perubahan }) => !perubahan && /^Peraturan (?:Gubernur|Bupati|Wali ?Kota)/i.test(jenis ?? ""),
  periksa({ pembukaan, peraturan: { meta } }) {
    const butir = pembukaan?.menimbang ?? [];
    const pertama = butir[0];
    if (pertama === undefined) return [];
    const temuan: TemuanNaskah[] = [];
    const delapan = butir[TERBANYAK];
    if (delapan !== undefined)
      temuan.push({
        teks: delapan.text,
        dari: 0,
        sampai: delapan.text.value.length,
        pesan: `Konsiderans memuat ${butir.length} butir; unsur filosofis, sosiologis, dan yuridis masing-masing paling banyak 2 (dua) butir.`,
      });
    const menunjuk = butir.filter(({ text: { value } }) => /\bPasal\s+\d/.test(value) && kutipanHukum(value).length > 0);
    if (menunjuk.length === 0 && !butir.some(({ text: { value } }) => ATAS_KEWENANGAN.test(value)))
      temuan.push({
        teks: pertama.text,
        dari: 0,
        sampai: pertama.text.value.length,
        locator: "Menimbang",
        pesan: "Konsiderans belum menunjuk pasal peraturan yang memerintahkan atau menjadi dasar pembentukan peraturan ini.",
      });
    for (const { text } of menunjuk)
      for (const kutipan of kutipanHukum(text.value)) {
        const perintah = cariHukum(kutipan)?.perintah ?? null;
        if (perintah === null || !(meta.tentang ?? "").toLowerCase().includes(perintah.tentang)) continue;
        const pasal = [...text.value.slice(0, kutipan.dari).matchAll(BERPASAL)].at(-1);
        if (pasal === undefined || pasal[0].includes(perintah.ketentuan) || semuaMenyebut(butir, perintah.ketentuan)) continue;
        temuan.push({
          teks: text,
          dari: pasal.index,
          sampai: kutipan.sampai,
          pesan: `Ketentuan ${sebutKutipan(kutipan)} yang memerintahkan pengaturan ialah ${perintah.ketentuan}; tunjuk pasal itu.`,
        });
      }
    return temuan;
  },
  contoh: {
    benar: [
      {
        di: "menimbang",
        teks: "a. bahwa untuk melaksanakan ketentuan Pasal 25 Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi, perlu mengatur sistem kerja;",
      },
    ],
    salah: [
      {
        di: "menimbang",
        teks: "a. bahwa pelayanan perlu ditingkatkan;\n\nb. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Sistem Kerja;",
      },
      {
        di: "menimbang",
        teks: "a. bahwa berdasarkan ketentuan Pasal 5 Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi, perlu mengatur sistem kerja;",
      },
      {
        di: "menimbang",
        teks: ["a", "b", "c", "d", "e", "f", "g", "h"]
          .map(
            (huruf, at) =>
              `${huruf}. bahwa alasan ke-${at + 1} menurut Pasal 3 Peraturan Pemerintah Nomor 4 Tahun 2020 tentang Contoh perlu diperhatikan;`,
          )
          .join("\n\n"),
      },
    ],
  },
};

const semuaMenyebut = (butir: readonly { readonly text: { readonly value: string } }[], ketentuan: string): boolean =>
  butir.some(({ text }) => text.value.includes(ketentuan));
