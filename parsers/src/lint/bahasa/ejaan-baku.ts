import type { KaidahTeks, TemuanTeks } from "../kaidah.ts";
import type { TempatTeks } from "../tempat-teks.ts";
import { type BentukBaku, EJAAN } from "./ejaan-data.ts";
import { type KataTeks, kataTeks, samakanKapital } from "./kata-teks.ts";
import { maksudSalahKetik } from "./kosakata-data.ts";
import { bukanTulisanSendiri, dalamRentang } from "./kutipan-judul.ts";

const TEMPAT: readonly TempatTeks[] = [
  "judul",
  "menimbang",
  "definisi",
  "norma",
  "kelompok",
  "perintah",
  "subjudul",
  "lampiran",
  "tabel",
  "contoh",
  "penjelasan",
];

/** Bound forms are written together with the word behind them. */
const TERIKAT: ReadonlyMap<string, string> = new Map([
  ["antar", "antar"],
  ["pasca", "pasca"],
  ["paska", "pasca"],
  ["sub", "sub"],
  ["non", "non"],
  ["pra", "pra"],
  ["multi", "multi"],
]);

/** Behind a bound form these are no word that it belongs to. */
const BUKAN_POKOK = /^(?:dan|atau|yang|di|ke|dari|pada|untuk|dengan|adalah|tersebut|ini|itu|aktif|job)$/;

interface Salah {
  readonly dari: number;
  readonly sampai: number;
  readonly baku: string;
  readonly pasti: boolean;
  readonly sebab: string;
}

/** The wrong form that begins at word `at`, with the number of its words. */
function salahDi(kata: readonly KataTeks[], at: number, teks: string): (Salah & { readonly jumlah: number }) | null {
  const here = kata[at] as KataTeks;
  const bentuk = EJAAN.get(here.kata)?.find((satu) => cocok(satu, kata, at, teks));
  const next = kata[at + 1];
  if (TERIKAT.has(here.kata) && next !== undefined && teks.slice(here.sampai, next.dari) === " " && !BUKAN_POKOK.test(next.kata))
    return { ...terikat(here, next, teks), jumlah: 2 };
  if (bentuk !== undefined) {
    const sampai = kata[at + bentuk.lanjut.length]?.sampai ?? here.sampai;
    const { baku, pasti } = bentuk;
    return {
      dari: here.dari,
      sampai,
      baku: samakanKapital(teks.slice(here.dari, sampai), baku),
      pasti,
      sebab: "",
      jumlah: bentuk.lanjut.length + 1,
    };
  }
  const maksud = maksudSalahKetik(here.kata);
  if (maksud === null) return null;
  const baku = samakanKapital(teks.slice(here.dari, here.sampai), maksud);
  return { dari: here.dari, sampai: here.sampai, baku, pasti: false, sebab: "Tampaknya salah ketik: ", jumlah: 1 };
}

/** The words of the form stand next to one another with nothing but a blank between. */
function cocok({ lanjut }: BentukBaku, kata: readonly KataTeks[], at: number, teks: string): boolean {
  return lanjut.every((satu, offset) => {
    const sebelum = kata[at + offset];
    const ini = kata[at + offset + 1];
    return ini?.kata === satu && sebelum !== undefined && /^\s+$/.test(teks.slice(sebelum.sampai, ini.dari));
  });
}

/** `antar unit` → `antarunit`; before a capital inside of a sentence a hyphen stands between: `antar-Unit Organisasi`. */
function terikat(here: KataTeks, next: KataTeks, teks: string): Salah {
  const tertulis = teks.slice(here.dari, here.sampai);
  const pokok = teks.slice(next.dari, next.sampai);
  const awalan = samakanKapital(tertulis, TERIKAT.get(here.kata) ?? here.kata);
  const kapital = /^\p{Lu}/u.test(pokok);
  const serempak = kapital && /^\p{Lu}/u.test(tertulis);
  const baku = !kapital || serempak ? awalan + (pokok === pokok.toUpperCase() ? pokok : pokok.toLowerCase()) : `${awalan}-${pokok}`;
  // both in capitals it is mostly the name of a unit, which another regulation gave
  return { dari: here.dari, sampai: next.sampai, baku, pasti: !serempak, sebab: "Bentuk terikat ditulis serangkai: " };
}

function periksa(teks: string): readonly TemuanTeks[] {
  const kata = kataTeks(teks);
  const hasil: TemuanTeks[] = [];
  let lindung: ReturnType<typeof bukanTulisanSendiri> | null = null;
  for (let at = 0; at < kata.length; at++) {
    const salah = salahDi(kata, at, teks);
    if (salah === null) continue;
    lindung ??= bukanTulisanSendiri(teks);
    at += salah.jumlah - 1;
    const { dari, sampai, baku, pasti, sebab } = salah;
    if (dalamRentang(lindung, dari, sampai) || (kata[at]?.kata === "system" && isInggris(kata, at))) continue;
    const tertulis = teks.slice(dari, sampai);
    hasil.push({
      dari,
      sampai,
      pesan: `${sebab}"${tertulis}" ${sebab === "" ? "bukan bentuk baku; tulis" : "→"} "${baku}".`,
      perbaikan: { judul: `Ganti dengan "${baku}"`, aman: pasti, ganti: [{ dari, sampai, isi: baku }] },
    });
  }
  return hasil;
}

/** `information system`: the whole phrase is foreign. */
const INGGRIS = /^(?:information|management|operating|support|warning|early|the|of|merit|integrated|online|data|single|based)$/;
const isInggris = (kata: readonly KataTeks[], at: number): boolean =>
  [kata[at - 1], kata[at + 1]].some((satu) => satu !== undefined && INGGRIS.test(satu.kata));

export const EJAAN_BAKU: KaidahTeks = {
  id: "BHS-01",
  nama: "Ejaan dan bentuk kata baku",
  keparahan: "rendah",
  kutipan: { butir: "butir 242 dan butir 246", status: "yakin" },
  penjelasan:
    "Bahasa peraturan tunduk pada kaidah tata bahasa Indonesia yang baku, termasuk pembentukan kata dan ejaannya: kata depan dipisah (di bawah), bentuk terikat diserangkaikan (antarunit), dan kata serapan ditulis menurut bentuk bakunya (objek, teknis, izin).",
  lingkup: "teks",
  pada: TEMPAT,
  periksa,
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Kegiatan di bidang pelayanan dilakukan antarunit dengan memperhatikan risiko." },
      { di: "mengingat", teks: "1. Undang-Undang Nomor 10 Tahun 1950 tentang Pembentukan Propinsi Djawa Tengah;" },
      { di: "pasal", teks: "Susunan organisasi ditetapkan sesuai dengan Peraturan Daerah Nomor 4 Tahun 1990 tentang Ijin Tempat Usaha." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Kegiatan dibidang pelayanan dilakukan antar unit dengan memperhatikan resiko.",
        hasil: "Kegiatan di bidang pelayanan dilakukan antarunit dengan memperhatikan risiko.",
      },
      { di: "pasal", teks: "Laporan disampaikan kepada Inpektur.", hasil: "Laporan disampaikan kepada Inspektur." },
      {
        di: "pasal",
        teks: "Kerjasama antar Unit Organisasi dilakukan pasca penyetaraan.",
        hasil: "Kerja sama antar-Unit Organisasi dilakukan pascapenyetaraan.",
      },
      {
        di: "pasal",
        teks: "Tim mengkoordinasikan jadual dan merubah rencana.",
        hasil: "Tim mengoordinasikan jadwal dan mengubah rencana.",
      },
    ],
  },
};
