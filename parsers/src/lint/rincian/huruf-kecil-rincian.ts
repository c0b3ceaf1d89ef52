import type { Teks } from "../../peraturan.ts";
import { PELAKU } from "../../rules/leksikon/pelaku.ts";
import { termFinder } from "../../tree/definisi.ts";
import { stepOf } from "../../tree/locator.ts";
import type { KaidahNaskah, SuntinganTeks, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { deretTubuh } from "./deret.ts";

/** Words that begin a name: what follows keeps its capital. */
const AWAL_NAMA =
  /^(?:Undang|Peraturan|Keputusan|Instruksi|Pasal|Bab|Lampiran|Negara|Republik|Indonesia|Provinsi|Kabupaten|Kota|Kecamatan|Kelurahan|Desa|Dinas|Badan|Biro|Bagian|Sekretari\p{L}*|Inspektur|Inspektorat|Rumah|Lembaga|Kementerian|Menteri|Presiden|Gubernur|Bupati|Wali|Wakil|Camat|Lurah|Asisten|Staf|Satuan|Unit|Dewan|Mahkamah|Komisi|Kepala|Ketua|Direktur|Pejabat|Jabatan|Pegawai|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\b/u;
const KATA_KAPITAL = /^\p{Lu}\p{Ll}+/u;
/** Words of a title: `Penyederhanaan Struktur Organisasi`. */
const RANGKAIAN_KAPITAL = /^\p{Lu}\p{Ll}+(?: (?:dan|dan\/atau|atau|dalam|pada|di) \p{Lu}\p{Ll}+| \p{Lu}\p{Ll}+)*/u;
const NAMA_PELAKU: ReadonlySet<string> = new Set(PELAKU.flatMap(({ varian }) => varian));

/** RIN-04: items begin with a small letter, save defined terms and names. */
export const HURUF_KECIL_RINCIAN: KaidahNaskah = {
  id: "RIN-04",
  nama: "Huruf kecil di awal rincian",
  keparahan: "rendah",
  kutipan: { butir: "butir 87 huruf c", status: "yakin" },
  penjelasan:
    "Setiap frasa dalam rincian diawali dengan huruf kecil, kecuali istilah yang didefinisikan, nama, dan sebutan jabatan atau instansi.",
  contoh: {
    benar: [
      { di: "pasal", teks: "Sistem kerja mencakup:\n\na. Perangkat Daerah; dan\n\nb. tugas kedinasan." },
      { di: "pasal", teks: "Laporan disampaikan kepada:\n\na. Inspektur Pembantu; dan\n\nb. Camat." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "(1) Penataan tugas dilakukan melalui:\n\na. Penataan tugas; dan\n\nb. penilaian hasil.",
        hasil: "(1) Penataan tugas dilakukan melalui:\n\na. penataan tugas; dan\n\nb. penilaian hasil.",
      },
      {
        di: "pasal",
        teks: "(1) Penataan kelas jabatan dilakukan bertahap.\n\n(2) Tahapnya meliputi:\n\na. Penataan Kelas Jabatan; dan\n\nb. pengukuran hasil penataan kelas jabatan.",
        hasil:
          "(1) Penataan kelas jabatan dilakukan bertahap.\n\n(2) Tahapnya meliputi:\n\na. penataan kelas jabatan; dan\n\nb. pengukuran hasil penataan kelas jabatan.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa(naskah) {
    const calon = naskah
      .sekali(deretTubuh)
      .map(({ anggota }) =>
        anggota.flatMap((unit) => (unit.text !== undefined && KATA_KAPITAL.test(unit.text.value) ? [{ unit, teks: unit.text }] : [])),
      );
    if (calon.every((satu) => satu.length === 0)) return [];
    const istilah = termFinder(naskah.peraturan.definisi);
    const kecil = kataKecil(naskah);
    return calon.flatMap((deret): TemuanNaskah[] => {
      const salah = deret.flatMap(({ unit, teks }) => {
        const panjang = panjangKapital(teks.value, istilah, kecil);
        return panjang === 0 ? [] : [{ nama: stepOf(unit), teks, panjang }];
      });
      const pertama = salah[0];
      if (pertama === undefined) return [];
      return [
        {
          teks: pertama.teks,
          dari: 0,
          sampai: pertama.panjang,
          pesan: `${salah.map(({ nama }) => nama).join(", ")} diawali huruf kapital, padahal bukan istilah yang didefinisikan atau nama. Awali rincian dengan huruf kecil.`,
          perbaikan: {
            judul: "Tulis awal rincian dengan huruf kecil",
            aman: true,
            suntingan: salah.map(({ teks, panjang }) => kecilkan(teks, panjang)),
          },
        },
      ];
    });
  },
};

/** How much of the head of an item is written small; 0 where the capital is right or may be. */
function panjangKapital(nilai: string, istilah: ReturnType<typeof termFinder>, kecil: (frasa: string) => boolean): number {
  // sentences are another matter (RIN-09)
  if (/^(?:Selain|Dalam|Apabila|Jika|Setelah|Untuk|Bagi|Terhadap)\b/.test(nilai) || AWAL_NAMA.test(nilai)) return 0;
  if (istilah(nilai.slice(0, 200)).some(({ start }) => start === 0)) return 0;
  const rangkaian = RANGKAIAN_KAPITAL.exec(nilai)?.[0] ?? "";
  const kata = KATA_KAPITAL.exec(nilai)?.[0] ?? "";
  if (NAMA_PELAKU.has(rangkaian.toLowerCase())) return 0;
  if (istilah(rangkaian).length === 0 && rangkaian !== kata && kecil(rangkaian.toLowerCase())) return rangkaian.length;
  return kecil(kata.toLowerCase()) || /^(?:Pe|Me|Di|Ke)\p{L}{5,}(?:an|kan|i)?$/u.test(kata) ? kata.length : 0;
}

/** Whether words are written small anywhere in the body: then the capital is no part of a name. */
function kataKecil({ di, olah }: NaskahPeriksa): (frasa: string) => boolean {
  const teks = di("norma", "definisi");
  return (frasa) => teks.some(({ teks: { value } }) => olah(`RIN-04 ${frasa}`, value, (nilai) => memuat(nilai, frasa)));
}

function memuat(nilai: string, frasa: string): boolean {
  for (let at = nilai.indexOf(frasa); at >= 0; at = nilai.indexOf(frasa, at + 1))
    if (!/\p{L}/u.test(nilai.charAt(at - 1)) && !/\p{L}/u.test(nilai.charAt(at + frasa.length))) return true;
  return false;
}

const kecilkan = (teks: Teks, panjang: number): SuntinganTeks => ({
  jenis: "ganti",
  teks,
  dari: 0,
  sampai: panjang,
  isi: teks.value.slice(0, panjang).toLowerCase(),
});
