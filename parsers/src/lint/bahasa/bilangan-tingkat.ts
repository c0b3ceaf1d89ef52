import { romanValue, toRoman } from "../../istilah.ts";
import type { Lampiran, Subjudul, Teks } from "../../peraturan.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { bukanTulisanSendiri, dalamRentang } from "./kutipan-judul.ts";

/** A rank and its number. */
const TINGKAT =
  /(?<!\p{L})(?<!(?:peta|proses|kedalaman)\s)(Level|Tipe|Kelas|Eselon|Tingkat|Golongan)\s+(\d{1,2}|[IVX]{1,4})(?![\p{L}\d/]|\.\d)/giu;

/** Without one of these words there is no rank. */
const BERTINGKAT = /(?:level|tipe|kelas|eselon|tingkat|golongan)\s/i;

interface Tingkat {
  readonly nama: string;
  readonly angka: string;
  readonly dari: number;
  readonly sampai: number;
}

function cariTingkat(teks: string): readonly Tingkat[] {
  const hasil: Tingkat[] = [];
  if (!BERTINGKAT.test(teks)) return hasil;
  for (const cocok of teks.matchAll(TINGKAT)) {
    const [semua, nama = "", angka = ""] = cocok;
    const sampai = cocok.index + semua.length;
    hasil.push({ nama: nama.toLowerCase(), angka, dari: sampai - angka.length, sampai });
  }
  if (hasil.length === 0) return hasil;
  const lindung = bukanTulisanSendiri(teks);
  return hasil.filter(({ dari, sampai }) => !dalamRentang(lindung, dari, sampai));
}

interface Tempat extends Tingkat {
  readonly teks: Teks;
  readonly definisi: boolean;
}

const TEMPAT = ["definisi", "norma", "lampiran", "subjudul"] as const;

/** One name of a rank, written with Roman and with Arabic numbers. */
function campuran(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const perNama = new Map<string, Tempat[]>();
  for (const {
    di: { teks, sifat },
    hasil,
  } of naskah.padaTeks("BHS-11", TEMPAT, cariTingkat))
    for (const satu of hasil) {
      const ada = perNama.get(satu.nama);
      if (ada === undefined) perNama.set(satu.nama, [{ ...satu, teks, definisi: sifat.tempat === "definisi" }]);
      else ada.push({ ...satu, teks, definisi: sifat.tempat === "definisi" });
    }
  return [...perNama.values()].flatMap((semua): readonly TemuanNaskah[] => {
    const arab = semua.filter(({ angka }) => /\d/.test(angka));
    const romawi = semua.filter(({ angka }) => !/\d/.test(angka));
    if (arab.length === 0 || romawi.length === 0) return [];
    // what the definitions write is the form; without them the more frequent one
    const [arabTerdefinisi, romawiTerdefinisi] = [arab, romawi].map((bentuk) => bentuk.some(({ definisi }) => definisi));
    const salah = arabTerdefinisi !== romawiTerdefinisi ? (romawiTerdefinisi ? arab : romawi) : arab.length < romawi.length ? arab : romawi;
    const baku = ({ angka }: Tingkat): string => (salah === arab ? toRoman(Number(angka)) : String(romanValue(angka)));
    const bertemu = salah.find(({ teks }) => (salah === arab ? romawi : arab).some((lain) => lain.teks === teks)) ?? (salah[0] as Tempat);
    return [
      {
        teks: bertemu.teks,
        dari: bertemu.dari,
        sampai: bertemu.sampai,
        pesan: `Bilangan pada "${bertemu.nama}" ditulis dengan angka Romawi dan angka Arab dalam satu naskah (Romawi ${romawi.length} kali, Arab ${arab.length} kali). Pilih satu bentuk.`,
        perbaikan: {
          judul: `Seragamkan menjadi angka ${salah === arab ? "Romawi" : "Arab"} (${salah.length} tempat)`,
          aman: true,
          suntingan: salah.map((satu) => ({ jenis: "ganti", teks: satu.teks, dari: satu.dari, sampai: satu.sampai, isi: baku(satu) })),
        },
      },
    ];
  });
}

/** Fewer sections tell no custom. */
const BAGIAN_SEJENIS = 4;

/** So many of them have to agree. */
const MAYORITAS = 0.6;

const kataJudul = (judul: string): readonly string[] => judul.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** Sections that are built alike have headings at the same place that are worded alike; one that is not is probably a slip. */
function judulBerbeda(lampiran: readonly Lampiran[]): readonly TemuanNaskah[] {
  return lampiran.flatMap(({ children }) => telusuri(children.filter((anak): anak is Subjudul => anak.type === "subjudul")));
}

const anakJudul = ({ children }: Subjudul): readonly Subjudul[] => children.filter((anak): anak is Subjudul => anak.type === "subjudul");

function telusuri(saudara: readonly Subjudul[]): readonly TemuanNaskah[] {
  const anak = saudara.map(anakJudul);
  const hasil: TemuanNaskah[] = [];
  const terpanjang = anak.reduce((panjang, { length }) => Math.max(panjang, length), 0);
  for (let ke = 0; ke < terpanjang; ke++) {
    const sejajar = anak.flatMap((milik) => milik[ke] ?? []);
    if (sejajar.length >= BAGIAN_SEJENIS) hasil.push(...menyimpang(sejajar));
  }
  return [...hasil, ...anak.flatMap(telusuri)];
}

function menyimpang(sejajar: readonly Subjudul[]): readonly TemuanNaskah[] {
  const hitung = new Map<string, { readonly judul: string; jumlah: number }>();
  for (const { heading } of sejajar) {
    const kunci = kataJudul(heading.value).join(" ");
    const ada = hitung.get(kunci) ?? { judul: heading.value, jumlah: 0 };
    ada.jumlah++;
    hitung.set(kunci, ada);
  }
  const [kunci, baku] = [...hitung].reduce((a, b) => (b[1].jumlah > a[1].jumlah ? b : a));
  if (baku.jumlah < sejajar.length * MAYORITAS) return [];
  const kata = new Set(kunci.split(" "));
  return sejajar.flatMap(({ heading }): readonly TemuanNaskah[] => {
    const milik = kataJudul(heading.value);
    const sama = milik.filter((satu) => kata.has(satu)).length;
    if (milik.join(" ") === kunci || sama === 0 || sama * 2 < Math.min(kata.size, milik.length)) return [];
    return [
      {
        teks: heading,
        dari: 0,
        sampai: heading.value.length,
        keparahan: "info",
        pesan: `Judul "${heading.value}" berbeda dari judul bagian lain yang sejajar, "${baku.judul}" (${baku.jumlah} kali). Samakan jika yang dimaksud sama.`,
        perbaikan: {
          judul: `Ganti dengan "${baku.judul}"`,
          aman: false,
          suntingan: [{ jenis: "ganti", teks: heading, dari: 0, sampai: heading.value.length, isi: baku.judul }],
        },
      },
    ];
  });
}

export const BILANGAN_TINGKAT: KaidahNaskah = {
  id: "BHS-11",
  nama: "Bentuk bilangan tingkat dan judul yang sejajar",
  keparahan: "rendah",
  kutipan: { butir: "butir 243 huruf d", status: "turunan" },
  penjelasan:
    "Istilah dan ungkapan dibakukan dan digunakan secara konsisten: bilangan tingkat ditulis dengan satu bentuk di seluruh naskah (Level 1 atau Level I), dan judul bagian yang sejajar dirumuskan sama.",
  lingkup: "naskah",
  periksa: (naskah) => [...naskah.sekali(campuran), ...judulBerbeda(naskah.lampiran)],
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Pejabat Level I membawahi Pejabat Level II pada Perangkat Daerah Tipe 1." },
      { di: "pasal", teks: "Pejabat Level I dan Pejabat Level II menyusun peta level 1." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Pejabat Level II ditugaskan oleh Pejabat Level 1 setelah berkoordinasi dengan Pejabat Level II lain.",
        hasil: "Pejabat Level II ditugaskan oleh Pejabat Level I setelah berkoordinasi dengan Pejabat Level II lain.",
      },
    ],
  },
};
