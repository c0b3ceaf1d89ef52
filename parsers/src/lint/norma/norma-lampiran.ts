import type { Teks } from "../../peraturan.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";

/** A norm: a duty, a prohibition or a power of somebody. */
const NORMA = /(?<!\p{L})(?:wajib|dilarang|berwenang|berhak|dikenai sanksi|dikenakan sanksi|tidak boleh)(?=\s+\p{Ll}{4,})/u;

/** A time limit. */
const TENGGAT =
  /(?<!\p{L})paling (?:lambat|lama)\s+(?:(?:pada|setiap|dalam|sampai dengan)\s+)?(?:\d|(?:hari|minggu|bulan|tanggal|akhir|awal)(?!\p{L}))/u;

/** Fewer words of the body in common mean that the body does not say it. */
const BERSAMA = 0.6;

const kataIsi = (nilai: string): readonly string[] => nilai.toLowerCase().match(/\p{L}{5,}/gu) ?? [];

const memuatNorma = (nilai: string): boolean => NORMA.test(nilai) || TENGGAT.test(nilai);

/** Norms of a lampiran that the body does not have, told once for each lampiran. */
function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const calon = naskah.di("lampiran").filter(({ teks }) => naskah.olah("NRM-15", teks.value, memuatNorma));
  if (calon.length === 0) return [];
  const tubuh = naskah.di("norma").map(({ teks }) => new Set(naskah.olah("NRM-15 kata", teks.value, kataIsi)));
  const perLampiran = new Map<string, Teks[]>();
  for (const { teks, locator } of calon) {
    const kata = [...new Set(naskah.olah("NRM-15 kata", teks.value, kataIsi))];
    if (kata.length === 0 || tubuh.some((satu) => kata.filter((kata1) => satu.has(kata1)).length >= kata.length * BERSAMA)) continue;
    const nama = /^Lampiran(?: [IVX]+)?/.exec(locator)?.[0] ?? "Lampiran";
    perLampiran.set(nama, [...(perLampiran.get(nama) ?? []), teks]);
  }
  return [...perLampiran].map(([nama, semua]) => {
    const teks = semua[0] as Teks;
    const cocok = NORMA.exec(teks.value) ?? TENGGAT.exec(teks.value);
    const dari = cocok?.index ?? 0;
    return {
      teks,
      dari,
      sampai: dari + (cocok?.[0].length ?? 0),
      pesan: `${nama} memuat norma ("${cocok?.[0] ?? ""}") yang tidak ada dalam batang tubuh${semua.length > 1 ? `, di ${semua.length} tempat` : ""}. Lampiran memuat uraian, daftar, tabel, gambar, peta, atau sketsa; pindahkan norma ke batang tubuh.`,
    };
  });
}

export const NORMA_LAMPIRAN: KaidahNaskah = {
  id: "NRM-15",
  nama: "Norma baru hanya di lampiran",
  keparahan: "sedang",
  kutipan: { butir: "butir 193", status: "yakin" },
  penjelasan:
    "Lampiran dapat memuat uraian, daftar, tabel, gambar, peta, dan sketsa. Kewajiban, larangan, kewenangan, atau batas waktu yang hanya ada di lampiran tidak didukung norma dalam batang tubuh.",
  lingkup: "naskah",
  periksa,
  contoh: {
    benar: [
      {
        di: "lampiran",
        teks: "LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nA. Mekanisme Kerja\n\nMekanisme kerja dilaksanakan oleh tim kerja yang terdiri atas ketua dan anggota.",
      },
    ],
    salah: [
      {
        di: "lampiran",
        teks: "LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nA. Mekanisme Kerja\n\nRencana tahunan disusun oleh ketua tim bersama anggotanya paling lambat bulan Januari.",
      },
      {
        di: "lampiran",
        teks: "LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nA. Mekanisme Kerja\n\nAnggota tim wajib menyerahkan jaminan tertulis kepada bendahara sebelum menerima peralatan.",
      },
    ],
  },
};
