import type { Teks } from "../../peraturan.ts";
import { DAERAH, type Daerah } from "../../rancangan-baru/daerah.ts";
import { sebutanOf } from "../../rancangan-baru/sebutan-daerah.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import type { TempatTeks } from "../tempat-teks.ts";
import { bukanTulisanSendiri, dalamRentang } from "./kutipan-judul.ts";

const TEMPAT: readonly TempatTeks[] = [
  "menimbang",
  "menetapkan",
  "definisi",
  "norma",
  "kelompok",
  "perintah",
  "penutup",
  "kepalaLampiran",
  "subjudul",
  "lampiran",
  "tabel",
  "contoh",
];

type Tingkat = Daerah["tingkat"];

/** What stands before the name of a region, and of which level the region is then. */
const SEBUTAN =
  /(?<![\p{L}/])(Kabupaten|Kota|Provinsi|Propinsi|Bupati|Wali\s?[Kk]ota|Gubernur|KABUPATEN|KOTA|PROVINSI|BUPATI|WALI\s?KOTA|GUBERNUR)\s+(?=(\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*){0,4}))/gu;

const TINGKAT: Readonly<Record<string, Tingkat>> = {
  kabupaten: "kabupaten",
  bupati: "kabupaten",
  kota: "kota",
  "wali kota": "kota",
  walikota: "kota",
  provinsi: "provinsi",
  propinsi: "provinsi",
  gubernur: "provinsi",
};

const polos = (nama: string): string => nama.toLowerCase().replace(/\s+/g, " ");

/** Regions of a level by their short name. */
const MENURUT_NAMA: Readonly<Record<Tingkat, ReadonlyMap<string, Daerah>>> = {
  kabupaten: namaOf("kabupaten"),
  kota: namaOf("kota"),
  provinsi: namaOf("provinsi"),
};

function namaOf(tingkat: Tingkat): ReadonlyMap<string, Daerah> {
  return new Map(DAERAH.filter((satu) => satu.tingkat === tingkat).map((satu) => [polos(sebutanOf(satu).namaPendek), satu]));
}

interface Disebut {
  readonly dari: number;
  readonly sampai: number;
  /** `Bupati`, `Kabupaten`: as printed. */
  readonly kepala: string;
  readonly daerah: Daerah;
  /** What governs there is named: `Pemerintah Provinsi …`, `Perangkat Daerah Provinsi …`. */
  readonly pemerintah: boolean;
}

const PEMERINTAH =
  /(?:Pemerintah|Pemerintah Daerah|Perangkat Daerah|Unit Kerja|Sekretariat Daerah|Sekretaris Daerah|PEMERINTAH|PEMERINTAH DAERAH)\s+(?:X+\s+)*$/;
/** A neighbour or a partner is named because it is another region. */
const BERSAMA = /(?:berbatasan|perbatasan|kerja sama|bekerja sama|perjanjian|kesepakatan|berasal dari|pindah(?:an)? (?:dari|ke))[^.;:]*$/i;
/** Dealings with the province are named with it. */
const HUBUNGAN = /(?:kepada|dari|oleh|dengan|antara|kepada pihak)\s+(?:Pemerintah(?: Daerah)?|Perangkat Daerah|Sekretaris Daerah)\s+$/;

/** Every region that a text names with its level, titles of cited regulations aside. */
function cariDaerahDisebut(teks: string): readonly Disebut[] {
  const hasil: Disebut[] = [];
  for (const cocok of teks.matchAll(SEBUTAN)) {
    const kepala = cocok[1] ?? "";
    const tingkat = TINGKAT[polos(kepala)];
    if (tingkat === undefined) continue;
    const kata = (cocok[2] ?? "").split(/\s+/);
    // the longest name counts: `Aceh Barat Daya` is not `Aceh Barat`
    for (let banyak = Math.min(kata.length, 5); banyak > 0; banyak--) {
      const daerah = MENURUT_NAMA[tingkat].get(polos(kata.slice(0, banyak).join(" ")));
      if (daerah === undefined) continue;
      const mulai = cocok.index + cocok[0].length;
      const panjang = new RegExp(`^(?:\\S+\\s+){${banyak - 1}}[\\p{L}-]+`, "u").exec(teks.slice(mulai))?.[0].length ?? 0;
      const depan = teks.slice(Math.max(0, cocok.index - 50), cocok.index);
      if (BERSAMA.test(depan)) break;
      const pemerintah = PEMERINTAH.test(depan) && !HUBUNGAN.test(depan);
      hasil.push({ dari: cocok.index, sampai: mulai + panjang, kepala, daerah, pemerintah });
      break;
    }
  }
  if (hasil.length === 0) return hasil;
  const lindung = bukanTulisanSendiri(teks);
  return hasil.filter(({ dari, sampai }) => !dalamRentang(lindung, dari, sampai));
}

function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const nama = naskah.ciri.daerah;
  if (nama === null || naskah.ciri.tingkat === "pusat") return [];
  const sendiri = DAERAH.find((satu) => polos(satu.nama) === polos(nama)) ?? null;
  const provinsi = sendiri?.provinsi ?? naskah.peraturan.meta.provinsi?.replace(/^Provinsi\s+/i, "") ?? null;
  const judul = polos(naskah.peraturan.meta.tentang ?? "");
  return naskah.padaTeks("BHS-09", TEMPAT, cariDaerahDisebut).flatMap(({ di: { teks }, hasil }) =>
    hasil
      .filter((satu) => !boleh(satu, polos(nama), provinsi, judul))
      .map(({ dari, sampai, kepala, daerah }): TemuanNaskah => {
        const tertulis = teks.value.slice(dari, sampai);
        if (daerah.tingkat === "provinsi" && polos(daerah.provinsi) === polos(provinsi ?? ""))
          return pemerintahProvinsi(teks, dari, sampai, nama);
        const benar = sendiri !== null && sendiri.tingkat === daerah.tingkat ? `${kepala} ${namaSendiri(sendiri, kepala)}` : null;
        return {
          teks,
          dari,
          sampai,
          pesan: `"${tertulis}" adalah daerah lain, sedangkan peraturan ini peraturan ${nama}. Periksa apakah nama itu tertinggal dari naskah yang disalin.`,
          ...(benar === null
            ? {}
            : {
                perbaikan: {
                  judul: `Ganti dengan "${benar}"`,
                  aman: false,
                  suntingan: [{ jenis: "ganti", teks, dari, sampai, isi: benar }],
                },
              }),
        };
      }),
  );
}

/** Its own province, but as if it were the province that regulates. */
const pemerintahProvinsi = (teks: Teks, dari: number, sampai: number, nama: string): TemuanNaskah => ({
  teks,
  dari,
  sampai,
  keparahan: "tinggi",
  pesan: `Peraturan ini peraturan ${nama}, tetapi yang disebut pemerintahan "${teks.value.slice(dari, sampai)}". Periksa apakah bagian ini tersalin dari peraturan provinsi.`,
  perbaikan: { judul: `Ganti dengan "${nama}"`, aman: false, suntingan: [{ jenis: "ganti", teks, dari, sampai, isi: nama }] },
});

const namaSendiri = (daerah: Daerah, kepala: string): string => {
  const { namaPendek } = sebutanOf(daerah);
  return kepala === kepala.toUpperCase() ? namaPendek.toUpperCase() : namaPendek;
};

/** Its own name, its province, the regions of a province in a regulation of that province, and what its title is about. */
function boleh({ daerah, pemerintah }: Disebut, nama: string, provinsi: string | null, judul: string): boolean {
  if (polos(daerah.nama) === nama || judul.includes(polos(daerah.nama))) return true;
  if (daerah.tingkat === "provinsi") return provinsi === null || (polos(daerah.provinsi) === polos(provinsi) && !pemerintah);
  return /^provinsi|^aceh$|^daerah istimewa/.test(nama) && (provinsi === null || polos(daerah.provinsi) === polos(provinsi));
}

export const DAERAH_LAIN: KaidahNaskah = {
  id: "BHS-09",
  nama: "Nama daerah lain",
  keparahan: "kritis",
  kutipan: { butir: "", status: "turunan" },
  penjelasan:
    "Peraturan kepala daerah mengatur daerahnya sendiri. Nama daerah lain dalam normanya hampir selalu tertinggal dari naskah yang disalin dan membuat norma itu tidak berlaku di daerah ini.",
  lingkup: "naskah",
  periksa,
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Penugasan di Kabupaten Contoh dilaporkan oleh Bupati Contoh." },
      { di: "pasal", teks: "Susunan unit mengacu pada Peraturan Daerah Nomor 3 Tahun 2020 tentang Pembentukan Kabupaten Banyumas." },
      { di: "pasal", teks: "Laporan disampaikan kepada bupati/wali kota melalui Camat Kota Tengah." },
    ],
    salah: [
      { di: "pasal", teks: "Penugasan dilaksanakan di lingkungan Pemerintah Kabupaten Banyumas." },
      {
        di: "naskah",
        teks: "PERATURAN BUPATI CILACAP\nNOMOR 1 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nBAB I\nKETENTUAN UMUM\n\nPasal 1\n\nPenugasan ditetapkan oleh Bupati Banyumas.\n\nPasal 2\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
        hasil:
          "PERATURAN BUPATI CILACAP\nNOMOR 1 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nBAB I\nKETENTUAN UMUM\n\nPasal 1\n\nPenugasan ditetapkan oleh Bupati Cilacap.\n\nPasal 2\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
      },
    ],
  },
};
