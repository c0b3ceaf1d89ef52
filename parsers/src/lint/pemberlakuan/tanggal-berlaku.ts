/** BRL-02 and BRL-03: the day of commencement. */
import { readTanggal } from "../../grammar/tanggal.ts";
import type { Kaidah, Perbaikan, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { type MulaiBerlaku, mulaiBerlakuOf, rumusanBerlaku } from "./mulai-berlaku.ts";

const PADA_TANGGAL = /\b(?:pada|sejak)\s+tanggal\s+([^.;]{1,80})/i;
const KOSONG = /…|\.{3}|_{2,}/;
const SURUT = /\b(?:berlaku|laku|daya)\s+surut\b/i;
const MUNDUR = /\b(?:terhitung\s+(?:mulai|sejak)|sejak)\s+(?:tanggal\s+)?(?=\d)/i;

/** A month without a day. */
const BULAN_SAJA = /\b(?:pada|sejak)\s+(?:tanggal|bulan)\s+(?=\p{L}+\s+\d{4})/iu;
const BULAN_TAHUN = /(\p{L}{3,12}\s+\d{4})/u;

/** The last day of a month that stands without a day, as ISO. */
function akhirBulan(teks: string): string | null {
  const bulan = BULAN_TAHUN.exec(teks)?.[1] ?? "";
  return [31, 30, 29, 28].map((hari) => readTanggal(`${hari} ${bulan}`)).find((hari) => hari !== null) ?? null;
}

export const TANGGAL_BERLAKU: Kaidah = {
  id: "BRL-02",
  nama: "Tanggal mulai berlaku",
  keparahan: "kritis",
  kutipan: { butir: "butir 151 dan butir 155", status: "yakin" },
  penjelasan:
    "Jika saat mulai berlaku ditentukan dengan tanggal, tanggal itu disebut lengkap dan tidak lebih awal daripada saat pengundangan.",
  lingkup: "naskah",
  berperbaikan: true,
  periksa(naskah) {
    const diundangkan = naskah.peraturan.meta.tanggalPengundangan;
    return mulaiBerlakuOf(naskah).flatMap(({ teks }): readonly TemuanNaskah[] => {
      const nilai = teks.value;
      const pada = PADA_TANGGAL.exec(nilai);
      const isi = pada?.[1] ?? "";
      if (pada === null || /undangkan|tetapkan|sahkan/i.test(isi) || SURUT.test(nilai)) return [];
      if (KOSONG.test(nilai.slice(pada.index)) && naskah.ciri.rancangan) return [];
      const tanggal = readTanggal(isi);
      const dari = pada.index;
      const sampai = dari + pada[0].length;
      if (tanggal === null)
        return [
          {
            teks,
            dari,
            sampai,
            pesan: `Tanggal mulai berlaku "${isi.trim()}" ${/\d{1,2}\s+\p{L}+\s+\d{4}/u.test(isi) ? "tidak ada dalam kalender" : "tidak lengkap"}; sebut tanggal, bulan, dan tahun.`,
            perbaikan: padaDiundangkan(naskah, { teks }),
          },
        ];
      if (diundangkan === null || tanggal >= diundangkan || /\bsejak\b/i.test(pada[0])) return [];
      return [
        {
          teks,
          dari,
          sampai,
          pesan: `Tanggal mulai berlaku (${isi.trim()}) mendahului tanggal pengundangan; peraturan tidak dapat mulai berlaku lebih awal daripada saat pengundangannya.`,
          perbaikan: padaDiundangkan(naskah, { teks }),
        },
      ];
    });
  },
  contoh: {
    benar: [
      { di: "ketentuanPenutup", teks: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal 1 Maret 2024." },
      { di: "ketentuanPenutup", teks: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan." },
    ],
    salah: [
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal April 2024.",
        hasil: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
      },
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal 2 Januari 2024.",
        hasil: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
      },
      { di: "ketentuanPenutup", teks: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal 31 Februari 2025." },
    ],
  },
};

export const DAYA_SURUT: Kaidah = {
  id: "BRL-03",
  nama: "Daya surut",
  keparahan: "kritis",
  kutipan: { butir: "butir 155 dan butir 156", status: "yakin" },
  penjelasan:
    "Mulai berlakunya peraturan pada dasarnya tidak dapat ditentukan lebih awal daripada saat pengundangannya. Daya surut hanya dengan alasan yang kuat, dinyatakan tegas, dengan rincian pengaruhnya dalam ketentuan peralihan.",
  lingkup: "naskah",
  berperbaikan: true,
  periksa(naskah) {
    const diundangkan = naskah.peraturan.meta.tanggalPengundangan;
    return mulaiBerlakuOf(naskah).flatMap(({ teks }): readonly TemuanNaskah[] => {
      const nilai = teks.value;
      const surut = SURUT.exec(nilai);
      if (surut !== null)
        return [
          {
            teks,
            dari: surut.index,
            sampai: nilai.length,
            keparahan: adaPeralihan(naskah) ? "sedang" : "tinggi",
            pesan: adaPeralihan(naskah)
              ? "Peraturan diberlakukan surut; pastikan alasannya kuat, tidak memberi beban, dan pengaruhnya dirinci dalam ketentuan peralihan."
              : "Peraturan diberlakukan surut tanpa ketentuan peralihan; rinci pengaruhnya terhadap tindakan dan hubungan hukum yang sudah ada, atau berlakukan pada tanggal diundangkan.",
            perbaikan: padaDiundangkan(naskah, { teks }),
          },
        ];
      const mundur = MUNDUR.exec(nilai) ?? BULAN_SAJA.exec(nilai);
      const sisa = mundur === null ? "" : nilai.slice(mundur.index);
      const tanggal = mundur === null ? null : (readTanggal(sisa) ?? akhirBulan(sisa));
      if (mundur === null || tanggal === null || diundangkan === null || tanggal >= diundangkan) return [];
      return [
        {
          teks,
          dari: mundur.index,
          sampai: nilai.length,
          pesan: `${readTanggal(sisa) === null ? "Peraturan ini tampaknya" : "Peraturan ini"} diberlakukan surut tanpa dinyatakan tegas; mulai berlakunya tidak dapat ditentukan lebih awal daripada saat pengundangannya.`,
          perbaikan: padaDiundangkan(naskah, { teks }),
        },
      ];
    });
  },
  contoh: {
    benar: [{ di: "ketentuanPenutup", teks: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan." }],
    salah: [
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku terhitung mulai tanggal 2 Januari 2024.",
        hasil: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
      },
      { di: "ketentuanPenutup", teks: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal Januari 2024." },
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan dan berlaku surut sejak tanggal 2 Januari 2024.",
        hasil: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
      },
    ],
  },
};

function padaDiundangkan(naskah: NaskahPeriksa, { teks }: Pick<MulaiBerlaku, "teks">): Perbaikan {
  const isi = rumusanBerlaku(naskah);
  return { judul: `Ganti dengan "${isi}"`, aman: false, suntingan: [{ jenis: "ganti", teks, dari: 0, sampai: teks.value.length, isi }] };
}

const adaPeralihan = ({ unit }: NaskahPeriksa): boolean =>
  unit.some(({ unit: { type, heading } }) => type === "bab" && /PERALIHAN/i.test(heading?.value ?? ""));
