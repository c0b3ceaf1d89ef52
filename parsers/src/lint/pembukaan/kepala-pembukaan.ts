/** PMB-01 and PMB-02: the lines above the considerations. */
import { panjangInti } from "../akhir-teks.ts";
import type { Kaidah, TemuanNaskah } from "../kaidah.ts";

const RAHMAT = "DENGAN RAHMAT TUHAN YANG MAHA ESA";
/** Regulations of Aceh begin in another way. */
const RAHMAT_LAIN = /RAHMAT\s+ALLAH|BISMILLA?H/i;
const MIRIP_RAHMAT = /\bRAHMAT\b|\bTUHAN\s+YANG\s+MAHA\s+ESA\b/i;
const JABATAN = /^(?:(?:Pj|Plt|Plh|Pjs)\.?\s*)?(?:BUPATI|WALI\s?KOTA|GUBERNUR|PRESIDEN|MENTERI|KEPALA)(?!\p{L})/iu;

export const FRASA_RAHMAT: Kaidah = {
  id: "PMB-01",
  nama: "Frasa Dengan Rahmat Tuhan Yang Maha Esa",
  keparahan: "tinggi",
  kutipan: { butir: "butir 15", status: "yakin" },
  penjelasan: `Sebelum nama jabatan pembentuk dicantumkan frasa "${RAHMAT}" yang seluruhnya ditulis dengan huruf kapital.`,
  lingkup: "naskah",
  berperbaikan: true,
  periksa({ pembukaan }) {
    const lines = pembukaan?.lines ?? [];
    const tertulis = lines.find(({ value }) => MIRIP_RAHMAT.test(value));
    if (tertulis === undefined) {
      const jabatan = lines.find(({ value }) => JABATAN.test(value));
      if (jabatan === undefined) return [];
      return [
        {
          teks: jabatan,
          dari: 0,
          sampai: jabatan.value.length,
          pesan: `Frasa "${RAHMAT}" wajib dicantumkan di atas nama jabatan pembentuk.`,
          perbaikan: {
            judul: "Cantumkan frasa",
            aman: false,
            suntingan: [{ jenis: "sisip", teks: jabatan, letak: "sebelum", baris: [{ jenis: "rahmat", isi: RAHMAT, tertulis: RAHMAT }] }],
          },
        },
      ];
    }
    const nilai = tertulis.value.replace(/\s+/g, " ").trim();
    if (nilai === RAHMAT || RAHMAT_LAIN.test(nilai)) return [];
    // a longer line holds something else too
    const utuh = nilai.length <= RAHMAT.length + 6;
    return [
      {
        teks: tertulis,
        dari: 0,
        sampai: tertulis.value.length,
        pesan: `Tulis frasa pembuka seluruhnya dengan huruf kapital tanpa tanda baca: "${RAHMAT}".`,
        ...(utuh
          ? {
              perbaikan: {
                judul: `Ganti dengan "${RAHMAT}"`,
                aman: true,
                suntingan: [{ jenis: "ganti", teks: tertulis, dari: 0, sampai: tertulis.value.length, isi: RAHMAT }],
              },
            }
          : {}),
      },
    ];
  },
  contoh: {
    benar: [{ di: "naskah", teks: naskah("DENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBUPATI CONTOH,") }],
    salah: [
      {
        di: "naskah",
        teks: naskah("Dengan Rahmat Tuhan Yang Maha Esa\n\nBUPATI CONTOH,"),
        hasil: naskah("DENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBUPATI CONTOH,"),
      },
      { di: "naskah", teks: naskah("BUPATI CONTOH,"), hasil: naskah("DENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBUPATI CONTOH,") },
    ],
  },
};

export const JABATAN_PEMBENTUK: Kaidah = {
  id: "PMB-02",
  nama: "Jabatan pembentuk",
  keparahan: "sedang",
  kutipan: { butir: "butir 16", status: "yakin" },
  penjelasan: "Jabatan pembentuk ditulis seluruhnya dengan huruf kapital dan diakhiri tanda baca koma.",
  lingkup: "naskah",
  berperbaikan: true,
  periksa({ pembukaan }) {
    const temuan: TemuanNaskah[] = [];
    const line = pembukaan?.lines.find(({ value }) => JABATAN.test(value.trim()));
    if (line === undefined) return temuan;
    const nilai = line.value;
    const inti = nilai.slice(0, panjangInti(nilai, " \t,.;:"));
    const benar = `${inti.toUpperCase()},`;
    if (nilai === benar) return temuan;
    const kapital = inti === inti.toUpperCase();
    return [
      {
        teks: line,
        dari: kapital ? Math.max(0, inti.length - 1) : 0,
        sampai: nilai.length,
        pesan: kapital
          ? "Jabatan pembentuk diakhiri tanda baca koma."
          : "Jabatan pembentuk ditulis seluruhnya dengan huruf kapital dan diakhiri tanda baca koma.",
        perbaikan: {
          judul: `Ganti dengan "${benar}"`,
          aman: true,
          suntingan: [
            kapital
              ? { jenis: "ganti", teks: line, dari: inti.length, sampai: nilai.length, isi: "," }
              : { jenis: "ganti", teks: line, dari: 0, sampai: nilai.length, isi: benar },
          ],
        },
      },
    ];
  },
  contoh: {
    benar: [{ di: "naskah", teks: naskah("DENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBUPATI CONTOH,") }],
    salah: [
      {
        di: "naskah",
        teks: naskah("DENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBUPATI CONTOH"),
        hasil: naskah("DENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBUPATI CONTOH,"),
      },
      {
        di: "naskah",
        teks: naskah("DENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBupati Contoh."),
        hasil: naskah("DENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBUPATI CONTOH,"),
      },
    ],
  },
};

/** A short regulation with this head. */
function naskah(kepala: string): string {
  return `BUPATI CONTOH\nPROVINSI CONTOH RAYA\n\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\n\nTENTANG\n\nSISTEM KERJA\n\n${kepala}\n\nMenimbang : a. bahwa untuk melaksanakan tugas, perlu mengatur sistem kerja;\n\nMengingat : 1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.\n\nPasal 1\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.`;
}
