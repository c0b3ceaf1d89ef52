import { ordinalValue, toOrdinal } from "../../istilah.ts";
import type { KaidahNaskah, Perbaikan, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { judulBerkapital } from "../penomoran/kapital-judul.ts";
import { nomoriUlang, TINGKAT } from "../penomoran/urutan-nomor.ts";
import type { UnitNaskah } from "../tempat-teks.ts";
import { kataIsi, kesamaan } from "./kata-isi.ts";
import { temuanPada, usul } from "./susun-temuan.ts";
import { type RincianUnsur, rincianUnsur, type Unsur } from "./unsur-berbagian.ts";

const periksa = (naskah: NaskahPeriksa): readonly TemuanNaskah[] =>
  naskah.ciri.perubahan ? [] : rincianUnsur(naskah).flatMap((satu) => [...tanpaBagian(naskah, satu), ...salahBagian(naskah, satu)]);

/** Items whose name no Bagian bears. */
function tanpaBagian(naskah: NaskahPeriksa, rincian: RincianUnsur): readonly TemuanNaskah[] {
  return rincian.unsur.flatMap((unsur, at) => {
    const { text } = unsur.rincian;
    if (unsur.bagian !== null || unsur.kata.length === 0 || text === undefined) return [];
    const nama = namaUnsur(unsur);
    const letak = `huruf ${unsur.rincian.number}`;
    const serupa = bagianSerupa(rincian, unsur);
    if (serupa !== undefined)
      return [
        temuanPada(
          text,
          `Unsur "${nama}" (${rincian.sumber.locator} ${letak}) tidak memiliki bagian dengan sebutan itu; tampaknya dimaksud ${serupa.unit.label?.value ?? "bagian"} ${serupa.unit.heading?.value ?? ""}. Samakan sebutannya.`,
          { keparahan: "sedang" },
        ),
      ];
    const pasal = pasalUnsur(naskah, rincian, at);
    const teks = pasal === undefined ? text : teksPertama(pasal);
    if (teks === undefined) return [];
    const dimana =
      pasal === undefined
        ? ""
        : ` ${pasal.locator} yang mengaturnya berada dalam ${pasal.induk?.unit.label?.value ?? "bagian lain"} ${pasal.induk?.unit.heading?.value ?? ""}.`;
    return [
      temuanPada(teks, `Unsur "${nama}" (${rincian.sumber.locator} ${letak}) tidak memiliki bagian tersendiri.${dimana}`, {
        perbaikan: pasal === undefined ? undefined : sisipkanBagian(rincian, pasal, nama),
      }),
    ];
  });
}

/** A Bagian that no other item claims and whose title shares words with this one. */
const bagianSerupa = ({ bagian, unsur }: RincianUnsur, { kata }: Unsur): UnitNaskah | undefined =>
  bagian.find((satu) => !unsur.some((lain) => lain.bagian === satu) && kesamaan(kata, kataIsi(satu.unit.heading?.value ?? "")) >= SERUPA);

/** Half of the words. */
const SERUPA = 0.5;

const namaUnsur = ({ rincian }: Unsur): string => (rincian.text?.value ?? "").replace(/[;,.]\s*(?:dan|atau|dan\/atau)?\s*$/, "").trim();

/** The first Pasal between the Bagian of the items around it that begins with the name of the item. */
function pasalUnsur({ pasal, olah }: NaskahPeriksa, { bab, unsur, bagian }: RincianUnsur, at: number): UnitNaskah | undefined {
  const sebelum = unsur.slice(0, at).findLast((satu) => satu.bagian !== null)?.bagian ?? null;
  const sesudah = unsur.slice(at + 1).find((satu) => satu.bagian !== null)?.bagian ?? null;
  const kata = unsur[at]?.kata ?? [];
  return pasal.find((satu) => {
    if (satu.induk === null || !bagian.includes(satu.induk) || satu.induk.induk !== bab) return false;
    if ((sebelum !== null && satu.urut < sebelum.urut) || (sesudah !== null && satu.urut > sesudah.urut)) return false;
    return diawali(olah, teksPertama(satu)?.value ?? "", kata);
  });
}

const KETERANGAN = /^(?:dalam|untuk|pada|atas|dengan|selain|setelah|sebelum|apabila|jika)\b/i;

/** The first words of a provision are these. */
function diawali(olah: NaskahPeriksa["olah"], nilai: string, kata: readonly string[]): boolean {
  // `Dalam pelaksanaan tugas, …` says when, not what
  const awal = olah("STR-06", nilai, (teks) => (KETERANGAN.test(teks) ? [] : kataIsi(teks.slice(0, 120))));
  return kata.length > 0 && kata.every((satu, at) => awal[at] === satu);
}

const teksPertama = ({ unit }: UnitNaskah) => unit.text ?? unit.children[0]?.text;

/** The heading of a new Bagian above a Pasal; those behind it count on. */
function sisipkanBagian({ bagian }: RincianUnsur, pasal: UnitNaskah, nama: string): Perbaikan | undefined {
  const { label } = pasal.unit;
  const milik = pasal.induk;
  const nilai = ordinalValue(milik?.unit.number ?? "");
  // where the Pasal is the first of its Bagian an insertion would leave that one empty
  if (label === undefined || milik === null || nilai === 0 || milik.unit.children[0] === pasal.unit) return undefined;
  const berikut = bagian.slice(bagian.indexOf(milik) + 1).map(({ unit }) => unit);
  const ulang = nomoriUlang(berikut, nilai + 2, TINGKAT);
  if (ulang === null) return undefined;
  const judul = judulBerkapital(nama);
  const nomor = toOrdinal(nilai + 1);
  return usul(
    `Sisipkan Bagian ${nomor} ${judul}`,
    { jenis: "sisip", teks: label, letak: "sebelum", baris: [{ jenis: "bagian", isi: judul, tertulis: `Bagian ${nomor}\n${judul}` }] },
    ...ulang,
  );
}

/** A Pasal that begins with the name of another Bagian than its own. */
function salahBagian({ pasal, olah }: NaskahPeriksa, { unsur, bagian, bab }: RincianUnsur): readonly TemuanNaskah[] {
  return pasal.flatMap((satu) => {
    const milik = satu.induk;
    const teks = teksPertama(satu);
    if (milik === null || milik.induk !== bab || teks === undefined || kataIsi(milik.unit.heading?.value ?? "").length === 0) return [];
    const cocok = (kata: readonly string[]): boolean => kata.length > 1 && diawali(olah, teks.value, kata);
    const lain = unsur.find((calon) => calon.bagian !== null && calon.bagian !== milik && cocok(calon.kata));
    const sendiri = unsur.find((calon) => calon.bagian === milik);
    if (lain?.bagian == null || !bagian.includes(lain.bagian) || (sendiri !== undefined && menyebut(teks.value, sendiri.kata))) return [];
    return [
      temuanPada(
        teks,
        `${satu.locator} mengatur "${namaUnsur(lain)}", tetapi berada dalam ${milik.unit.label?.value ?? "bagian"} ${milik.unit.heading?.value ?? ""}; periksa apakah tempatnya dalam ${lain.bagian.unit.label?.value ?? ""} ${lain.bagian.unit.heading?.value ?? ""}.`,
        { keparahan: "sedang" },
      ),
    ];
  });
}

const menyebut = (nilai: string, kata: readonly string[]): boolean => {
  const ada = new Set(kataIsi(nilai));
  return kata.some((satu) => ada.has(satu));
};

const UMUM =
  "BAB II\nMEKANISME KERJA\n\nBagian Kesatu\nUmum\n\nPasal 3\n\nMekanisme kerja terdiri atas:\n\na. kedudukan;\n\nb. penugasan; dan\n\nc. pelaksanaan tugas.\n\nBagian Kedua\nKedudukan\n\nPasal 4\n\nKedudukan pegawai ditetapkan oleh Bupati.\n\nBagian Ketiga\nPenugasan\n\nPasal 5\n\nPenugasan diberikan secara tertulis.";
const LANJUT = "Pasal 6\n\nPelaksanaan tugas dilaporkan secara berkala.";
const TUTUP = "BAB III\nKETENTUAN PENUTUP\n\nPasal 7\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.";

/** Source: butir 69 Lampiran II UU 12/2011: grouping by sameness of matter; that each item has its Bagian follows from it. */
export const BAGIAN_TIAP_UNSUR: KaidahNaskah = {
  id: "STR-06",
  nama: "Setiap unsur yang dirinci mempunyai bagian",
  keparahan: "tinggi",
  kutipan: { butir: "butir 69", status: "yakin" },
  penjelasan:
    "Pengelompokan materi dalam bab, bagian, dan paragraf dilakukan atas dasar kesamaan materi. Jika suatu pasal merinci unsur yang diatur bagian demi bagian, setiap unsur mempunyai bagian dengan judul itu, dan setiap pasal berada di bawah bagian unsurnya.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      {
        di: "naskah",
        teks: `BAB I\nKETENTUAN UMUM\n\nPasal 1\n\nContoh.\n\nPasal 2\n\nContoh.\n\n${UMUM}\n\nBagian Keempat\nPelaksanaan Tugas\n\n${LANJUT}\n\n${TUTUP}`,
      },
      { di: "pasal", teks: "Penugasan terdiri atas:\n\na. penunjukan;\n\nb. pengajuan sukarela; dan\n\nc. seleksi." },
    ],
    salah: [
      {
        di: "naskah",
        teks: `BAB I\nKETENTUAN UMUM\n\nPasal 1\n\nContoh.\n\nPasal 2\n\nContoh.\n\n${UMUM}\n\n${LANJUT}\n\n${TUTUP}`,
        hasil: `BAB I\nKETENTUAN UMUM\n\nPasal 1\n\nContoh.\n\nPasal 2\n\nContoh.\n\n${UMUM}\n\nBagian Keempat\nPelaksanaan Tugas\n\n${LANJUT}\n\n${TUTUP}`,
      },
    ],
  },
  periksa,
};
