import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import type { UnitNaskah } from "../tempat-teks.ts";
import { acuanLampiran } from "./acuan-lampiran.ts";
import { akarKata, seakar } from "./akar-kata.ts";
import { type AcuanTerbaca, berada, type PetaAcuan, pasalDari, petaAcuan, sebutanDari, tunjukKe } from "./peta-acuan.ts";
import { type PembacaPokok, type Pokok, pembacaPokok, pokokOf } from "./pokok-acuan.ts";
import { topikSalah } from "./topik-acuan.ts";

const KEPALA_LAMPIRAN = "LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\n";

/** ACU-09: the matter named before `sebagaimana dimaksud` is what the target regulates. */
export const POKOK_TIDAK_COCOK: KaidahNaskah = {
  id: "ACU-09",
  nama: "Materi yang diacu sesuai dengan sasarannya",
  keparahan: "tinggi",
  kutipan: { butir: "butir 277", status: "yakin" },
  penjelasan:
    "Pengacuan mencantumkan secara singkat materi pokok yang diacu. Jika pasal atau ayat yang diacu tidak memuat materi itu, nomornya keliru atau materinya salah sebut.",
  contoh: {
    benar: [
      {
        di: "pasal",
        teks: "(1) Laporan disusun oleh ketua tim.\n\n(2) Laporan sebagaimana dimaksud pada ayat (1) disampaikan kepada Bupati.",
      },
      {
        di: "pasal",
        teks: "(1) Bupati membina pelaksanaan sistem kerja.\n\n(2) Hasil pembinaan sebagaimana dimaksud pada ayat (1) dilaporkan setiap tahun oleh sekretaris daerah.",
      },
      {
        di: "pasal",
        teks: "(1) Penugasan dilakukan melalui:\n\na. penunjukan; atau\n\nb. pengajuan sukarela.\n\n(2) Pengajuan sukarela sebagaimana dimaksud pada ayat (1) huruf b disetujui oleh Bupati.",
      },
    ],
    salah: [
      {
        di: "pasal",
        teks: "(1) Penugasan dilakukan melalui:\n\na. penunjukan; atau\n\nb. pengajuan sukarela.\n\n(2) Penunjukan sebagaimana dimaksud pada ayat (1) huruf b disetujui oleh Bupati.",
        hasil:
          "(1) Penugasan dilakukan melalui:\n\na. penunjukan; atau\n\nb. pengajuan sukarela.\n\n(2) Penunjukan sebagaimana dimaksud pada ayat (1) huruf a disetujui oleh Bupati.",
      },
      {
        di: "pasal",
        teks: "(1) Pengelolaan kinerja terdiri atas:\n\na. pembinaan kinerja; dan\n\nb. penilaian kinerja.\n\n(2) Penilaian kinerja sebagaimana dimaksud pada ayat (1) huruf a dilakukan oleh Bupati.",
        hasil:
          "(1) Pengelolaan kinerja terdiri atas:\n\na. pembinaan kinerja; dan\n\nb. penilaian kinerja.\n\n(2) Penilaian kinerja sebagaimana dimaksud pada ayat (1) huruf b dilakukan oleh Bupati.",
      },
      {
        di: "lampiran",
        teks: `${KEPALA_LAMPIRAN}A. Alur Kerja\n\n1. Tahapan kerja terdiri atas:\n\na. tahap perencanaan;\n\nb. tahap pelaksanaan; dan\n\nc. tahap evaluasi.\n\n2. Tahap evaluasi sebagaimana dimaksud pada angka 1 huruf b dilakukan setiap bulan.`,
        hasil: `${KEPALA_LAMPIRAN}A. Alur Kerja\n\n1. Tahapan kerja terdiri atas:\n\na. tahap perencanaan;\n\nb. tahap pelaksanaan; dan\n\nc. tahap evaluasi.\n\n2. Tahap evaluasi sebagaimana dimaksud pada angka 1 huruf c dilakukan setiap bulan.`,
      },
      {
        di: "pasal",
        teks: "(1) Laporan disusun oleh ketua tim.\n\n(2) Ketua tim ditunjuk oleh Bupati.\n\n(3) Anggaran sebagaimana dimaksud pada ayat (1) dibebankan pada kas umum.",
      },
      {
        di: "pasal",
        teks: "(1) Reviu dilakukan oleh Bupati.\n\n(2) Pembinaan dilakukan oleh sekretaris daerah.\n\n(3) Hasil pembinaan sebagaimana dimaksud pada ayat (1) dilaporkan kepada Bupati.",
        hasil:
          "(1) Reviu dilakukan oleh Bupati.\n\n(2) Pembinaan dilakukan oleh sekretaris daerah.\n\n(3) Hasil pembinaan sebagaimana dimaksud pada ayat (2) dilaporkan kepada Bupati.",
      },
      {
        di: "pasal",
        teks: "(1) Pemanfaatan aplikasi dikoordinasikan oleh tim koordinasi.\n\n(2) Aplikasi dikelola oleh Perangkat Daerah sebagaimana dimaksud pada ayat (1) di bidang informatika.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa(naskah) {
    const peta = naskah.sekali(petaAcuan);
    const pembaca = pembacaPokok(naskah, peta);
    return [
      ...peta.acuan.flatMap((terbaca) => temuanOf(naskah, terbaca, peta, pembaca)),
      ...naskah.sekali(acuanLampiran).flatMap(({ salahPokok }) => salahPokok),
    ];
  },
};

function temuanOf(naskah: NaskahPeriksa, terbaca: AcuanTerbaca, peta: PetaAcuan, pembaca: PembacaPokok): readonly TemuanNaskah[] {
  const { acuan, unit } = terbaca;
  if (unit === null || unit.definisi || acuan.state !== "sahih" || acuan.kind === "lampiran") return [];
  const sasaran = acuan.targets.flatMap(({ locator }) => peta.cari(locator) ?? []);
  const pokok = pokokOf(terbaca);
  if (pokok === null || sasaran.length === 0 || sasaran.length < acuan.targets.length || sasaran.some(({ definisi }) => definisi))
    return [];
  const salah =
    butirTertukar(terbaca, pokok, sasaran) ?? pokokLain(terbaca, pokok, sasaran, pembaca) ?? topikSalah(naskah, terbaca, sasaran);
  return salah === null ? [] : [salah];
}

/** The phrase is word for word another item of the same list. */
function butirTertukar(terbaca: AcuanTerbaca, { frasa }: Pokok, sasaran: readonly UnitNaskah[]): TemuanNaskah | null {
  const satu = sasaran[0];
  if (satu === undefined || sasaran.length > 1 || (satu.unit.type !== "huruf" && satu.unit.type !== "angka")) return null;
  const dicari = akarKata(frasa);
  const milik = akarKata(satu.unit.text?.value ?? "");
  // items of one list share words (`penilaian kinerja`, `pembinaan kinerja`): only the item that says all of it is meant
  if (dicari.every((kata) => milik.some((lain) => seakar(kata, lain)))) return null;
  const indeks = satu.saudara.findIndex(
    (saudara) => saudara !== terbaca.unit?.unit && samaAkar(akarKata(saudara.text?.value ?? ""), dicari),
  );
  const lain = satu.saudara[indeks];
  if (lain === undefined) return null;
  const tujuan: UnitNaskah = { ...satu, unit: lain, indeks, locator: satu.locator.replace(/\S+$/, lain.number ?? "") };
  const sebutan = sebutanDari(terbaca.unit, tujuan);
  return {
    ...tempat(terbaca),
    pesan: `"${frasa}" adalah ${sebutan}, bukan ${terbaca.acuan.raw}.`,
    perbaikan: tunjukKe(terbaca, tujuan),
  };
}

const samaAkar = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((kata, at) => seakar(kata, b[at] ?? ""));

function pokokLain(terbaca: AcuanTerbaca, pokok: Pokok, sasaran: readonly UnitNaskah[], pembaca: PembacaPokok): TemuanNaskah | null {
  const { frasa, klausa, pelaku } = pokok;
  const istilah = pembaca.istilahDari(frasa);
  if (/^(?:jangka|batas|tenggat)\b/i.test(frasa)) return null;
  const hasil = /^hasil\s+(?=\p{L})/iu.exec(frasa);
  if (hasil !== null) return hasilLain(terbaca, frasa.slice(hasil[0].length), sasaran, pembaca);
  const tegas = istilah !== undefined && (pelaku || samaKlausa(klausa, frasa));
  if (istilah !== undefined && tegas) {
    if (sasaran.some((satu) => pembaca.memuatIstilah(satu, istilah))) return null;
  } else if (sasaran.some((satu) => pembaca.bicara(satu, frasa) || (!pelaku && pembaca.bicara(satu, klausa)))) return null;
  const usul = terbaca.unit === null ? undefined : pembaca.pengatur(frasa, terbaca.unit);
  const tujuan = usul === undefined || sasaran.some((satu) => berada(usul, satu)) ? undefined : usul;
  const dapat = tujuan !== undefined && !berada(terbaca.unit, tujuan);
  return {
    ...tempat(terbaca),
    // the words are compared by their roots: likely, not certain
    keparahan: "sedang",
    pesan: `${terbaca.acuan.raw} tidak mengatur "${frasa}".${dapat ? ` Mungkin yang dimaksud ${sebutanDari(terbaca.unit, tujuan)}.` : " Periksa nomor yang diacu atau hapus acuannya."}`,
    ...(dapat ? { perbaikan: tunjukKe(terbaca, tujuan) } : {}),
  };
}

/** `Hasil pembinaan`: any provision may have a result, so what counts is of what; told only where another Pasal begins with it. */
function hasilLain(terbaca: AcuanTerbaca, pokok: string, sasaran: readonly UnitNaskah[], pembaca: PembacaPokok): TemuanNaskah | null {
  if (terbaca.unit === null || sasaran.some((satu) => pembaca.bicara(satu, pokok))) return null;
  const ayat = pembaca.pengatur(pokok, terbaca.unit);
  const tujuan = terbaca.acuan.kind === "pasal" ? pasalDari(ayat ?? null) : ayat;
  if (tujuan === null || tujuan === undefined || berada(terbaca.unit, tujuan)) return null;
  return {
    ...tempat(terbaca),
    keparahan: "sedang",
    pesan: `${terbaca.acuan.raw} tidak mengatur "${pokok}". Mungkin yang dimaksud ${sebutanDari(terbaca.unit, tujuan)}.`,
    perbaikan: tunjukKe(terbaca, tujuan),
  };
}

/** The phrase is the whole clause, save the word that opens it (`Untuk Penyesuaian Sistem Kerja`). */
const samaKlausa = (klausa: string, frasa: string): boolean =>
  klausa
    .slice(0, klausa.length - frasa.length)
    .trim()
    .split(/\s+/).length <= 1;

const tempat = ({ acuan, teks }: AcuanTerbaca): Pick<TemuanNaskah, "teks" | "dari" | "sampai"> => ({
  teks,
  dari: acuan.start,
  sampai: acuan.end,
});
