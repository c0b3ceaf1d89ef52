import type { Teks } from "../../peraturan.ts";
import type { KaidahNaskah, SuntinganTeks, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { type IstilahNaskah, istilahNaskah, type PakaiIstilah, pakaiIstilah } from "./istilah-naskah.ts";

const DAPAT_DISEBUT = /\b(yang\s+)?((?:untuk\s+)?selanjutnya)\s+(dapat\s+)?(disingkat|disebut)(\s+(?:dengan|sebagai|juga)\b)?/g;

interface Panjang {
  readonly teks: Teks;
  readonly pakai: PakaiIstilah;
}

/** DEF-11: how an abbreviation is introduced, and that it is used from there on. */
export const SINGKATAN: KaidahNaskah = {
  id: "DEF-11",
  nama: "Singkatan dan bentuk pendek",
  keparahan: "rendah",
  kutipan: { butir: "butir 98 huruf b", status: "yakin" },
  penjelasan:
    'Singkatan dituangkan dalam definisi dengan frasa "yang selanjutnya disingkat …" atau "yang selanjutnya disebut …". Sesudah itu hanya bentuk pendek yang digunakan.',
  contoh: {
    benar: [
      {
        di: "definisi",
        teks: "1. Bupati adalah Bupati Contoh.\n\n2. Sistem Pemerintahan Berbasis Elektronik yang selanjutnya disingkat SPBE adalah layanan kepada pengguna SPBE.",
      },
    ],
    salah: [
      {
        di: "definisi",
        teks: "1. Bupati adalah Bupati Contoh.\n\n2. Sistem Pemerintahan Berbasis Elektronik selanjutnya dapat disingkat SPBE adalah layanan digital.",
        hasil:
          "1. Bupati adalah Bupati Contoh.\n\n2. Sistem Pemerintahan Berbasis Elektronik yang selanjutnya disingkat SPBE adalah layanan digital.",
      },
      {
        di: "definisi",
        teks: "1. Bupati adalah Bupati Contoh.\n\n2. Sistem Pemerintahan Berbasis Elektronik yang selanjutnya disingkat SPBE adalah layanan kepada pengguna sistem pemerintahan berbasis elektronik SPBE.",
        hasil:
          "1. Bupati adalah Bupati Contoh.\n\n2. Sistem Pemerintahan Berbasis Elektronik yang selanjutnya disingkat SPBE adalah layanan kepada pengguna SPBE.",
      },
      {
        di: "definisi",
        teks: "1. Unit Pelaksana Teknis yang selanjutnya disingkat UPT adalah unsur teknis.\n\n2. Kepala UPT adalah pemimpin unit pelaksana teknis.",
        hasil: "1. Unit Pelaksana Teknis yang selanjutnya disingkat UPT adalah unsur teknis.\n\n2. Kepala UPT adalah pemimpin UPT.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa: (naskah) => [...naskah.sekali(istilahNaskah).flatMap(pengantar), ...bentukPanjang(naskah)],
};

function pengantar({ teks }: IstilahNaskah): readonly TemuanNaskah[] {
  return [...teks.value.slice(0, PENGANTAR_TERJAUH).matchAll(DAPAT_DISEBUT)].flatMap((cocok): TemuanNaskah[] => {
    const [semula, yang, selanjutnya, dapat, kata, dengan] = cocok;
    if (yang !== undefined && selanjutnya === "selanjutnya" && dapat === undefined && dengan === undefined) return [];
    const isi = `yang selanjutnya ${kata}`;
    return [
      {
        teks,
        dari: cocok.index,
        sampai: cocok.index + semula.length,
        pesan: `Frasa "${semula}" tidak baku. Gunakan "${isi}".`,
        perbaikan: {
          judul: `Ganti dengan "${isi}"`,
          aman: true,
          suntingan: [{ jenis: "ganti", teks, dari: cocok.index, sampai: cocok.index + semula.length, isi }],
        },
      },
    ];
  });
}

/** The short form is named at the head of a definition. */
const PENGANTAR_TERJAUH = 300;

/** Long forms behind the definition: one finding for each term in the body and one in the lampiran, since a long form runs through all of it. */
function bentukPanjang(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const semua = naskah.sekali(istilahNaskah);
  const urutan = new Map(semua.map((satu) => [satu.teks, satu.urut]));
  const tubuh = new Map<IstilahNaskah, Panjang[]>();
  const lampiran = new Map<IstilahNaskah, Panjang[]>();
  const singkat = new Map<IstilahNaskah, number>();
  for (const { di, pakai } of naskah.sekali(pakaiIstilah)) {
    if (di.sifat.bidang === "heading") continue;
    for (const satu of pakai) {
      const { bentuk, dari, sampai } = satu;
      const istilah = semua[satu.istilah];
      if (istilah === undefined) continue;
      const { definisi } = istilah;
      if (bentuk === "singkat") {
        if (di.teks !== istilah.teks) singkat.set(istilah, (singkat.get(istilah) ?? 0) + 1);
        continue;
      }
      const cetak = di.teks.value.slice(dari, sampai);
      const milik = urutan.get(di.teks);
      const sebelum = milik !== undefined && (milik < istilah.urut || (milik === istilah.urut && dari < definisi.term.length));
      if (definisi.abbreviation === null || sebelum || cetak === cetak.toUpperCase()) continue;
      const wadah = di.sifat.tempat === "lampiran" ? lampiran : tubuh;
      const ada = wadah.get(istilah);
      if (ada === undefined) wadah.set(istilah, [{ teks: di.teks, pakai: satu }]);
      else ada.push({ teks: di.teks, pakai: satu });
    }
  }
  return [...tubuh, ...lampiran].map(([istilah, panjang]) => temuanOf(istilah, panjang, (singkat.get(istilah) ?? 0) > 0));
}

function temuanOf({ definisi }: IstilahNaskah, semua: readonly Panjang[], terpakai: boolean): TemuanNaskah {
  const { teks, pakai } = semua[0] as Panjang;
  const pendek = definisi.abbreviation ?? "";
  const jumlah = semua.length > 1 ? ` Bentuk panjang terdapat ${semua.length} kali.` : "";
  return {
    teks,
    dari: pakai.dari,
    sampai: pakai.sampai,
    pesan: terpakai
      ? `"${definisi.term}" sudah didefinisikan dengan bentuk pendek "${pendek}". Gunakan "${pendek}".${jumlah}`
      : `Bentuk pendek "${pendek}" tidak pernah digunakan, sedangkan "${definisi.term}" tetap ditulis lengkap. Gunakan "${pendek}" atau hapus bentuk pendeknya.${jumlah}`,
    perbaikan: { judul: `Ganti dengan "${pendek}"`, aman: terpakai, suntingan: semua.map((satu) => suntingan(satu, pendek)) },
  };
}

/** Where the short form stands right behind, in brackets or not, the long one is only taken away. */
function suntingan({ teks, pakai: { dari, sampai } }: Panjang, pendek: string): SuntinganTeks {
  const sesudah = teks.value.slice(sampai);
  const kurung = sesudah.startsWith(` (${pendek})`) ? pendek.length + 3 : sesudah.startsWith(` ${pendek}`) ? pendek.length + 1 : 0;
  return { jenis: "ganti", teks, dari, sampai: sampai + kurung, isi: pendek };
}
