import type { Definisi, Teks } from "../../peraturan.ts";
import type { KaidahNaskah, SuntinganTeks, TemuanNaskah } from "../kaidah.ts";
import { istilahNaskah, type PakaiIstilah, pakaiIstilah } from "./istilah-naskah.ts";

interface Kecil {
  readonly teks: Teks;
  readonly pakai: PakaiIstilah;
  readonly definisi: Definisi;
}

/** DEF-05: a defined term bears its capitals wherever it is used. */
export const KAPITAL_ISTILAH: KaidahNaskah = {
  id: "DEF-05",
  nama: "Huruf kapital istilah yang didefinisikan",
  keparahan: "rendah",
  kutipan: { butir: "butir 108", status: "yakin" },
  penjelasan:
    "Huruf awal tiap kata atau istilah yang sudah didefinisikan ditulis dengan huruf kapital, baik dalam norma, penjelasan, maupun lampiran.",
  contoh: {
    benar: [
      { di: "pasal", teks: "Penugasan diberikan oleh kepala Perangkat Daerah." },
      { di: "pasal", teks: "Unit kerja dipimpin oleh kepala." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Penugasan diberikan oleh kepala perangkat daerah kepada pegawai perangkat daerah.",
        hasil: "Penugasan diberikan oleh kepala Perangkat Daerah kepada pegawai Perangkat Daerah.",
      },
      {
        di: "pasal",
        teks: "Perangkat daerah menyusun peta jabatan.",
        hasil: "Perangkat Daerah menyusun peta jabatan.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa(naskah) {
    const norma: TemuanNaskah[] = [];
    const lampiran = new Map<number, Kecil[]>();
    const istilahnya = naskah.sekali(istilahNaskah);
    for (const { di, pakai } of naskah.sekali(pakaiIstilah)) {
      const { tempat, bidang } = di.sifat;
      if (tempat === "definisi" || bidang === "heading" || pakai.every(({ tepat }) => tepat)) continue;
      const kecil = pakai.flatMap((satu): Kecil[] => {
        const definisi = istilahnya[satu.istilah]?.definisi;
        return definisi !== undefined && berubahHuruf(di.teks.value, satu, definisi) ? [{ teks: di.teks, pakai: satu, definisi }] : [];
      });
      for (const istilah of new Set(kecil.map(({ pakai: satu }) => satu.istilah))) {
        const semua = kecil.filter(({ pakai: satu }) => satu.istilah === istilah);
        if (tempat === "norma") norma.push(temuanOf(semua, ""));
        else {
          const ada = lampiran.get(istilah);
          if (ada === undefined) lampiran.set(istilah, semua);
          else ada.push(...semua);
        }
      }
    }
    // a lampiran writes a term as it likes from end to end: told once for each term
    const dalamLampiran = [...lampiran.values()].map((semua) =>
      temuanOf(semua, semua.length > 1 ? ` Terdapat ${semua.length} kali dalam lampiran.` : ""),
    );
    return [...norma, ...dalamLampiran];
  },
};

/** One word alone is also a common word (`penugasan`, `daerah`): what it means there cannot be told. All capitals are a heading. */
function berubahHuruf(nilai: string, { dari, sampai, tepat, bentuk }: PakaiIstilah, definisi: Definisi): boolean {
  const cetak = nilai.slice(dari, sampai);
  const nama = bentuk === "panjang" ? definisi.term : (definisi.abbreviation ?? "");
  // the long form of an abbreviated term gives way to the short one (DEF-11)
  if (bentuk === "panjang" && definisi.abbreviation !== null) return false;
  return !tepat && /\s/.test(nama) && cetak !== cetak.toUpperCase();
}

function temuanOf(semua: readonly Kecil[], jumlah: string): TemuanNaskah {
  const { teks, pakai } = semua[0] as Kecil;
  const baku = bakuOf(semua[0] as Kecil);
  const cetak = teks.value.slice(pakai.dari, pakai.sampai);
  return {
    teks,
    dari: pakai.dari,
    sampai: pakai.sampai,
    pesan: `"${cetak}" adalah istilah yang didefinisikan. Tulis "${baku}".${jumlah}`,
    perbaikan: {
      judul: `Ganti dengan "${baku}"`,
      aman: true,
      suntingan: semua.map(
        (satu): SuntinganTeks => ({
          jenis: "ganti",
          teks: satu.teks,
          dari: satu.pakai.dari,
          sampai: satu.pakai.sampai,
          isi: bakuOf(satu),
        }),
      ),
    },
  };
}

const bakuOf = ({ definisi, pakai: { bentuk } }: Kecil): string =>
  bentuk === "panjang" ? definisi.term : (definisi.abbreviation ?? definisi.term);
