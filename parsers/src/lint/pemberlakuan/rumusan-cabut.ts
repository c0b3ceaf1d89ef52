/** PNC-01: the words of a repeal. */
import { panjangInti } from "../akhir-teks.ts";
import type { Kaidah, Suntingan, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { adalahPencabutanTersendiri, type Pencabutan, pencabutanOf, SAAT_BERLAKU } from "./pencabutan.ts";

const BAKU = "dicabut dan dinyatakan tidak berlaku";
const TAK_BAKU =
  /\b(?:dinyatakan\s+(?:telah\s+)?(?:dicabut|tidak\s+berlaku)\s+(?:dan|serta)\s+(?:dinyatakan\s+)?(?:tidak\s+berlaku|dicabut)|dicabut\s+(?:dan|serta|\/)\s*tidak\s+berlaku|dicabut\s+serta\s+dinyatakan\s+tidak\s+berlaku|(?<!kembali\s+dan\s+)(?<!dicabut\s+dan\s+)dinyatakan\s+tidak\s+berlaku|dinyatakan\s+dicabut|tidak\s+berlaku|dicabut)\b(?:\s+lagi)?/i;
const BERBEDA_AWAL =
  /^\s*(?:(?:Dengan|Sejak|Setelah)\s+(?:mulai\s+)?(?:berlakunya|diundangkannya)\s+(Peraturan\s+[\p{L} ]+?|Qanun)\s+ini|Pada\s+saat\s+(?:mulai\s+)?berlakunya\s+(Peraturan\s+[\p{L} ]+?|Qanun)\s+ini|Pada\s+saat\s+(Peraturan\s+[\p{L} ]+?|Qanun)\s+ini\s+berlaku)\s*,?\s*(?:maka\s+)?/iu;

export const RUMUSAN_CABUT: Kaidah = {
  id: "PNC-01",
  nama: "Rumusan pencabutan",
  keparahan: "tinggi",
  kutipan: { butir: "butir 144 dan butir 146", status: "yakin" },
  penjelasan: `Pencabutan berbunyi "Pada saat Peraturan … ini mulai berlaku, Peraturan … ${BAKU}.".`,
  lingkup: "naskah",
  berperbaikan: true,
  periksa: (naskah) =>
    pencabutanOf(naskah).flatMap((satu) => [
      ...(adalahPencabutanTersendiri(naskah) ? [] : awalCabut(naskah, satu)),
      ...(satu.predikat === null ? [tanpaPredikat(satu)] : predikatCabut(satu)),
    ]),
  contoh: {
    benar: [
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 3), dicabut dan dinyatakan tidak berlaku.\n\nPasal 5\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
      },
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, keputusan yang ditetapkan berdasarkan Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja tetap berlaku sepanjang tidak bertentangan dengan Peraturan Bupati ini.",
      },
      { di: "pasal", teks: "Izin dapat dicabut oleh Bupati." },
    ],
    salah: [
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 3), dinyatakan dicabut dan tidak berlaku.",
        hasil:
          "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 3), dicabut dan dinyatakan tidak berlaku.",
      },
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nDengan berlakunya Peraturan Bupati ini maka Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja dinyatakan tidak berlaku.",
        hasil:
          "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja dicabut dan dinyatakan tidak berlaku.",
      },
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPeraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja dicabut dan dinyatakan tidak berlaku.",
        hasil:
          "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja dicabut dan dinyatakan tidak berlaku.",
      },
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku Keputusan Bupati Contoh Nomor 59 Tahun 2022 tentang Tim Kerja.",
        hasil:
          "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, Keputusan Bupati Contoh Nomor 59 Tahun 2022 tentang Tim Kerja, dicabut dan dinyatakan tidak berlaku.",
      },
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, maka Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja dicabut dan dinyatakan tidak berlaku.",
        hasil:
          "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja dicabut dan dinyatakan tidak berlaku.",
      },
      { di: "pasal", teks: "Penugasan pejabat fungsional sebagai subkoordinator dicabut dan dinyatakan tidak berlaku." },
    ],
  },
};

const jenisOf = ({ ciri }: NaskahPeriksa): string => ciri.jenis ?? "Peraturan";

/** What has to stand first, and the comma behind it. */
function awalCabut(naskah: NaskahPeriksa, { awal, unit, predikat }: Pencabutan): readonly TemuanNaskah[] {
  const nilai = awal.value;
  const saat = SAAT_BERLAKU.exec(nilai);
  if (saat !== null) {
    const di = saat[0].length;
    const maka = /^\s*,?\s*maka(?!\p{L})\s*/iu.exec(nilai.slice(di));
    if (maka !== null) return [tanpaMaka(awal, di, maka[0].length)];
    if (/^\s*[,:]/.test(nilai.slice(di)) || nilai.slice(di).trim() === "") return [];
    return [
      {
        teks: awal,
        dari: Math.max(0, di - 7),
        sampai: di,
        keparahan: "rendah",
        pesan: 'Bubuhkan koma sesudah "mulai berlaku".',
        perbaikan: { judul: "Bubuhkan koma", aman: true, suntingan: [ganti(awal, di, di, ",")] },
      },
    ];
  }
  // an item of a list stands under the words of its lead
  if (predikat === null || sudahDiatas(naskah, unit.induk)) return [];
  const lain = BERBEDA_AWAL.exec(nilai);
  const baku = `Pada saat ${jenisOf(naskah)} ini mulai berlaku, `;
  const pertama = nilai.charAt(lain?.[0].length ?? 0);
  const kecil = lain === null && !/^\s*(?:Peraturan|Keputusan|Instruksi|Qanun)\b/.test(nilai) ? pertama.toLowerCase() : pertama;
  const sampai = (lain?.[0].length ?? 0) + 1;
  return [
    {
      teks: awal,
      dari: 0,
      sampai: lain?.[0].trimEnd().length ?? nilai.length,
      pesan: `Rumusan pencabutan diawali "${baku.trim()}".`,
      perbaikan: {
        judul: `Awali dengan "${baku.trim()}"`,
        aman: false,
        suntingan: [ganti(awal, 0, sampai, `${baku}${kecil}`)],
      },
    },
  ];
}

function tanpaMaka(awal: Pencabutan["awal"], di: number, panjang: number): TemuanNaskah {
  const titikDua = awal.value.charAt(di + panjang) === ":";
  return {
    teks: awal,
    dari: di,
    sampai: di + panjang,
    keparahan: "rendah",
    pesan: 'Hapus "maka" sesudah "mulai berlaku".',
    perbaikan: { judul: 'Hapus "maka"', aman: true, suntingan: [ganti(awal, di, di + panjang, titikDua ? "" : ", ")] },
  };
}

const sudahDiatas = (naskah: NaskahPeriksa, induk: Pencabutan["unit"]["induk"]): boolean => {
  for (let satu = induk; satu !== null; satu = satu.induk) {
    const nilai = satu.unit.text?.value;
    if (nilai !== undefined && naskah.olah("saat-berlaku", nilai, (teks) => SAAT_BERLAKU.test(teks))) return true;
  }
  return false;
};

function tanpaPredikat({ awal, unit }: Pencabutan): TemuanNaskah {
  const { children, closing } = unit.unit;
  const nilai = awal.value;
  const akhir = panjangInti(nilai);
  const pendek = children.length === 0 && closing === undefined;
  return {
    teks: awal,
    dari: 0,
    sampai: nilai.length,
    pesan: `Ketentuan ini menyebut peraturan atau keputusan, tetapi tidak menyatakan akibatnya; bila dimaksudkan mencabut, akhiri dengan "${BAKU}".`,
    ...(pendek
      ? { perbaikan: { judul: `Akhiri dengan "${BAKU}"`, aman: false, suntingan: [ganti(awal, akhir, nilai.length, `, ${BAKU}.`)] } }
      : {}),
  };
}

function predikatCabut({ predikat }: Pencabutan): readonly TemuanNaskah[] {
  const nilai = predikat?.value ?? "";
  if (predikat === null || /\bdicabut\s+dan\s+dinyatakan\s+tidak\s+berlaku\b|\bditarik\s+kembali\b/i.test(nilai)) return [];
  const temuan = TAK_BAKU.exec(nilai);
  if (temuan === null) return [];
  const sampai = temuan.index + temuan[0].length;
  return [
    {
      teks: predikat,
      dari: temuan.index,
      sampai,
      pesan: `Gunakan frasa "${BAKU}", bukan "${temuan[0].replace(/\s+/g, " ")}".`,
      perbaikan: { judul: `Ganti dengan "${BAKU}"`, aman: true, suntingan: [ganti(predikat, temuan.index, sampai, BAKU)] },
    },
  ];
}

const ganti = (teks: Pencabutan["awal"], dari: number, sampai: number, isi: string): Suntingan => ({
  jenis: "ganti",
  teks,
  dari,
  sampai,
  isi,
});
