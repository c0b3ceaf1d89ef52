/** PNC-03, PNC-04 and PNC-05: how repealed laws are listed, what becomes of measures under them, and where a repeal stands. */
import type { Unit } from "../../peraturan.ts";
import { akhirKutipan, type KutipanHukum, kutipanHukum } from "../../register/kutipan-hukum.ts";
import { panjangInti } from "../akhir-teks.ts";
import type { Kaidah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import type { UnitNaskah } from "../tempat-teks.ts";
import { adalahPencabutanTersendiri, pencabutanOf } from "./pencabutan.ts";

export const CABUT_TABULASI: Kaidah = {
  id: "PNC-03",
  nama: "Pencabutan lebih dari satu peraturan",
  keparahan: "rendah",
  berperbaikan: true,
  kutipan: { butir: "butir 147", status: "yakin" },
  penjelasan:
    "Jika peraturan yang dicabut lebih dari satu, pencabutan ditulis dengan rincian dalam bentuk tabulasi, dan predikatnya ditulis sesudah rincian.",
  lingkup: "naskah",
  periksa: (naskah) =>
    pencabutanOf(naskah).flatMap(({ awal, unit: { unit }, predikat }): readonly TemuanNaskah[] => {
      if (unit.children.length === 0) {
        const dicabut = kutipanHukum(awal.value).filter(
          ({ peran, kurung, judul }) => peran === "utama" && (kurung !== null || judul !== null),
        );
        const kedua = dicabut[1];
        // a law named inside of a long title, or the one that is carried out, is not repealed
        if (kedua === undefined || !/\b(?:dan|serta|,)\s*$/i.test(awal.value.slice(akhirKutipan(dicabut[0] as KutipanHukum), kedua.dari)))
          return [];
        return [
          {
            teks: awal,
            dari: kedua.dari,
            sampai: kedua.sampai,
            pesan: "Peraturan yang dicabut lebih dari satu; tulis sebagai rincian dengan predikat sesudah rincian.",
          },
        ];
      }
      const bernomor = unit.children.filter(({ text }) => text !== undefined && kutipanHukum(text.value).length > 0).length;
      if (bernomor < 2 || predikat === null) return [];
      if (predikat === unit.closing) return [...akhirRincian(unit), ...pembukaRincian(unit)];
      return [
        {
          teks: predikat,
          dari: 0,
          sampai: predikat.value.length,
          pesan: 'Tulis "dicabut dan dinyatakan tidak berlaku" sesudah rincian peraturan yang dicabut, bukan di depannya.',
        },
      ];
    }),
  contoh: {
    benar: [
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku:\n\na. Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 3); dan\n\nb. Peraturan Bupati Contoh Nomor 4 Tahun 2019 tentang Tim Kerja (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 4),\n\ndicabut dan dinyatakan tidak berlaku.",
      },
    ],
    salah: [
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku:\n\na. Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 3); dan\n\nb. Peraturan Bupati Contoh Nomor 4 Tahun 2019 tentang Tim Kerja (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 4);\n\ndicabut dan dinyatakan tidak berlaku.",
        hasil:
          "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku:\n\na. Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 3); dan\n\nb. Peraturan Bupati Contoh Nomor 4 Tahun 2019 tentang Tim Kerja (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 4),\n\ndicabut dan dinyatakan tidak berlaku.",
      },
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 3) dan Peraturan Bupati Contoh Nomor 4 Tahun 2019 tentang Tim Kerja (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 4), dicabut dan dinyatakan tidak berlaku.",
      },
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, dicabut dan dinyatakan tidak berlaku:\n\na. Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 3); dan\n\nb. Peraturan Bupati Contoh Nomor 4 Tahun 2019 tentang Tim Kerja (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 4).",
      },
    ],
  },
};

/** The sentence runs on behind the list, so its last item ends with a comma. */
function akhirRincian({ children }: Unit): readonly TemuanNaskah[] {
  const teks = children.at(-1)?.text;
  if (teks === undefined || teks.value.endsWith(",")) return [];
  const dari = panjangInti(teks.value);
  const sampai = teks.value.length;
  return [
    {
      teks,
      dari: Math.max(0, dari - 1),
      sampai,
      pesan: 'Rincian terakhir di depan "dicabut dan dinyatakan tidak berlaku" diakhiri koma.',
      perbaikan: { judul: "Akhiri dengan koma", aman: true, suntingan: [{ jenis: "ganti", teks, dari, sampai, isi: "," }] },
    },
  ];
}

/** A lead that says more than when, and ends in a phrase that the list does not continue. */
function pembukaRincian({ text }: Unit): readonly TemuanNaskah[] {
  const frasa =
    text === undefined
      ? null
      : /\b(?:yang\s+)?(?:terdiri\s+(?:atas|dari)|meliputi|antara\s+lain|sebagai\s+berikut)\s*:?\s*$/i.exec(text.value.slice(-60));
  if (text === undefined || frasa === null) return [];
  const dari = Math.max(0, text.value.length - 60) + frasa.index;
  return [
    {
      teks: text,
      dari,
      sampai: text.value.length,
      pesan: `Rincian peraturan yang dicabut langsung mengikuti "Pada saat … ini mulai berlaku:"; hapus "${frasa[0].trim()}" dan sebut yang dicabut dalam rincian.`,
    },
  ];
}

const TETAP_BERLAKU = /\b(?:masih\s+tetap|tetap|masih)\s+(?:berlaku|sah|dilaksanakan)\b|\btetap\s+melaksanakan\b|\bberlaku\s+sepanjang\b/i;

export const STATUS_PELAKSANAAN: Kaidah = {
  id: "PNC-04",
  nama: "Status keputusan yang berdasar pada peraturan yang dicabut",
  keparahan: "info",
  kutipan: { butir: "butir 148", status: "yakin" },
  penjelasan:
    "Pencabutan disertai keterangan mengenai status hukum peraturan pelaksanaan atau keputusan yang telah dikeluarkan berdasarkan peraturan yang dicabut.",
  lingkup: "naskah",
  periksa(naskah) {
    const [pertama] = pencabutanOf(naskah).filter(
      ({ seluruh, predikat }) =>
        predikat !== null && /\b(?:Peraturan|Qanun)\b[^.;]{0,160}?\bNomor\b/.test(seluruh.replace(/^[^,:]*ini\s+mulai\s+berlaku/i, "")),
    );
    if (pertama === undefined || adalahTetap(naskah)) return [];
    return [
      {
        teks: pertama.awal,
        dari: 0,
        sampai: pertama.awal.value.length,
        pesan: "Tambahkan keterangan apakah peraturan pelaksanaan atau keputusan berdasarkan peraturan yang dicabut tetap berlaku.",
      },
    ];
  },
  contoh: {
    benar: [
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, semua keputusan berdasarkan Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja tetap berlaku sepanjang tidak bertentangan.\n\nPasal 5\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja dicabut dan dinyatakan tidak berlaku.",
      },
    ],
    salah: [
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja dicabut dan dinyatakan tidak berlaku.",
      },
    ],
  },
};

/** Whether some provision says that measures stay in force. */
export const adalahTetap = (naskah: NaskahPeriksa): boolean =>
  naskah.unit.some(
    ({ unit: { text } }) => text !== undefined && naskah.olah("tetap-berlaku", text.value, (nilai) => TETAP_BERLAKU.test(nilai)),
  );

const PENUTUP = /^\s*(?:KETENTUAN\s+)?PENUTUP\s*$/i;

export const LETAK_CABUT: Kaidah = {
  id: "PNC-05",
  nama: "Letak pencabutan",
  keparahan: "sedang",
  kutipan: { butir: "butir 137 huruf c dan butir 225", status: "yakin" },
  penjelasan: "Pencabutan dinyatakan dalam salah satu pasal ketentuan penutup.",
  lingkup: "naskah",
  berlaku: ({ perubahan }) => !perubahan,
  periksa: (naskah) =>
    adalahPencabutanTersendiri(naskah)
      ? []
      : pencabutanOf(naskah).flatMap(({ unit, awal, predikat }): readonly TemuanNaskah[] => {
          const bab = babOf(unit);
          const judul = bab?.unit.heading?.value ?? "";
          if (bab === null || predikat === null || judul === "" || PENUTUP.test(judul)) return [];
          return [
            { teks: awal, dari: 0, sampai: awal.value.length, pesan: `Pindahkan pencabutan dari BAB ${judul} ke BAB KETENTUAN PENUTUP.` },
          ];
        }),
  contoh: {
    benar: [
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja dicabut dan dinyatakan tidak berlaku.",
      },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Pada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja dicabut dan dinyatakan tidak berlaku.",
      },
    ],
  },
};

function babOf(unit: UnitNaskah): UnitNaskah | null {
  for (let satu: UnitNaskah | null = unit; satu !== null; satu = satu.induk) if (satu.unit.type === "bab") return satu;
  return null;
}
