import type { IsiLampiran, Lampiran, Teks } from "../../peraturan.ts";
import type { KaidahNaskah, Perbaikan, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { akarKata, seakar } from "./akar-kata.ts";
import { type AcuanTerbaca, petaAcuan } from "./peta-acuan.ts";

/** What a form is called; its name must be found as a form or a heading, not in running text. */
const BENTUK =
  /^(?:format|formulir|blang?ko|templat|(?:bentuk|contoh|model)(?=\s+(?:surat|keputusan|laporan|formulir|dokumen|kartu|berita acara|perjanjian|pernyataan)))\s+/i;

const NASKAH = (lampiran: string): string =>
  `PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\n\nTENTANG\n\nSISTEM KERJA\n\nBAB I\nSISTEM KERJA\n\nPasal 1\n\nAlur kerja tercantum dalam ${lampiran} yang merupakan bagian yang tidak terpisahkan dari Peraturan Bupati ini.\n\nDitetapkan di Contoh\npada tanggal 5 Februari 2024\n\nBUPATI CONTOH,\n\nttd\n\nSITI AMINAH\n\nLAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nA. Alur Kerja\n\nPenilaian dilakukan setiap tahun.`;

/** ACU-11: the lampiran that is cited exists and holds what is announced. */
export const ISI_LAMPIRAN: KaidahNaskah = {
  id: "ACU-11",
  nama: "Lampiran yang diacu ada dan isinya sesuai",
  keparahan: "tinggi",
  kutipan: { butir: "butir 192", status: "yakin" },
  penjelasan:
    "Jika diperlukan lampiran, hal itu dinyatakan dalam batang tubuh. Lampiran yang disebut harus ada, dan hal yang dinyatakan tercantum di dalamnya harus dapat ditemukan di sana.",
  contoh: {
    benar: [
      {
        di: "lampiran",
        teks: "LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nALUR KERJA\n\nA. Alur Kerja\n\nAlur kerja dimulai dari perencanaan.",
      },
      { di: "pasal", teks: "Alur kerja disusun oleh Perangkat Daerah." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Format surat tugas tercantum dalam Lampiran yang merupakan bagian yang tidak terpisahkan dari Peraturan Bupati ini.",
      },
      {
        di: "naskah",
        teks: NASKAH("Lampiran II"),
        hasil: NASKAH("Lampiran"),
      },
      { di: "naskah", teks: NASKAH("Lampiran").replace("Alur kerja", "Pengendalian gratifikasi") },
      {
        di: "naskah",
        teks: NASKAH("Lampiran").replace(
          "Alur kerja",
          "Alur kerja sebagaimana dimaksud dalam Pasal 1 dan format berita acara sebagaimana dimaksud dalam Pasal 2 ayat (1)",
        ),
      },
    ],
  },
  lingkup: "naskah",
  berperbaikan: true,
  periksa(naskah) {
    const sebagian = naskah
      .sekali(petaAcuan)
      .acuan.filter(({ acuan, unit }) => acuan.kind === "lampiran" && acuan.state !== "luar" && unit !== null);
    const pertama = sebagian[0];
    if (pertama === undefined) return [];
    return naskah.lampiran.length === 0
      ? [tanpaLampiran(pertama, sebagian.length)]
      : sebagian.flatMap((terbaca) => temuanOf(naskah, terbaca));
  },
};

/** Told once: one missing part of the text makes every reference to it wrong. */
function tanpaLampiran({ acuan, teks }: AcuanTerbaca, jumlah: number): TemuanNaskah {
  return {
    teks,
    dari: acuan.start,
    sampai: acuan.end,
    pesan: `${acuan.raw} diacu${jumlah > 1 ? ` pada ${jumlah} tempat` : ""}, tetapi naskah tidak mempunyai lampiran.`,
  };
}

function temuanOf(naskah: NaskahPeriksa, terbaca: AcuanTerbaca): readonly TemuanNaskah[] {
  const { acuan, teks } = terbaca;
  const tempat = { teks, dari: acuan.start, sampai: acuan.end };
  if (acuan.state === "tanpa-sasaran") {
    const tunggal = naskah.lampiran.length === 1 && naskah.lampiran[0]?.number === null;
    const perbaikan: Perbaikan = {
      judul: 'Ganti dengan "Lampiran"',
      aman: false,
      suntingan: [{ jenis: "ganti", ...tempat, isi: "Lampiran" }],
    };
    return [
      {
        ...tempat,
        pesan: tunggal ? `${acuan.raw} tidak ada: lampiran peraturan ini hanya satu dan tidak bernomor.` : `${acuan.raw} tidak ada.`,
        ...(tunggal ? { perbaikan } : {}),
      },
    ];
  }
  const diacu = naskah.lampiran.filter(({ number }) =>
    acuan.targets.some(({ locator }) => locator === "Lampiran" || locator === `Lampiran ${number}`),
  );
  if (diacu.length === 0) return [];
  return materiOf(teks.value, acuan.start).flatMap((materi) => takTermuat(naskah, terbaca, diacu, materi));
}

function takTermuat(
  naskah: NaskahPeriksa,
  { acuan, teks }: AcuanTerbaca,
  diacu: readonly Lampiran[],
  materi: string,
): readonly TemuanNaskah[] {
  const bentuk = BENTUK.test(materi);
  const dicari = naskah.olah("ACU akar", lengkap(materi.replace(BENTUK, ""), naskah), akarKata);
  if (dicari.length === 0 || (!bentuk && /^(?:bentuk|contoh|model)\b/i.test(materi))) return [];
  const ada = diacu.some((lampiran) => (bentuk ? memuatBentuk(naskah, lampiran, dicari) : membicarakan(naskah, lampiran, dicari)));
  if (ada) return [];
  return [
    {
      teks,
      dari: 0,
      sampai: acuan.end,
      ...(bentuk ? {} : { keparahan: "sedang" as const }),
      pesan: `${acuan.raw} tidak memuat "${materi}". Tambahkan ke dalam lampiran atau sesuaikan ketentuan ini.`,
    },
  ];
}

/** Short forms give way to the long ones, by which a lampiran may call the same thing. */
function lengkap(materi: string, { peraturan: { definisi } }: NaskahPeriksa): string {
  const panjang = definisi.find(({ abbreviation }) => abbreviation !== null && materi.split(/\s+/).includes(abbreviation));
  return panjang?.abbreviation == null ? materi : materi.replace(panjang.abbreviation, panjang.term);
}

/** Places that are named with a matter: `sebagaimana dimaksud dalam Pasal 5 ayat (1) dan ayat (2)`. */
const TEMPAT_DIMAKSUD =
  /,?\ssebagaimana dimaksud (?:dalam|pada)(?:,?\s(?:(?:dan|atau)\s)?(?:Pasal|ayat|huruf|angka)\s\(?\w{1,4}\)?(?=[\s,]|$))+,?/g;
const TERPANJANG = 20;

/** What is announced: the words before `sebagaimana` or `tercantum`, at the head of the sentence, and the forms that are named with them. */
function materiOf(nilai: string, acuan: number): readonly string[] {
  const awal = nilai.slice(0, acuan);
  if (!/(?:tercantum|dimuat|termuat)\s+(?:dalam|pada)\s+$/.test(awal)) return [];
  const pertama = /^(.*?),?\s+(?:sebagaimana\b|sesuai\b|dimuat\b|termuat\b|tercantum\b|yang tercantum\b)/.exec(awal)?.[1]?.trim() ?? "";
  const [, ...lain] = awal
    .replace(/,?\s+(?:yang )?(?:tercantum|dimuat|termuat)\s+(?:dalam|pada)\s+$/, "")
    .replace(TEMPAT_DIMAKSUD, "\n")
    .split("\n");
  const bentuk = lain.map((satu) => satu.replace(/^\s*(?:dan|serta|,)\s+/, "").trim()).filter((satu) => BENTUK.test(satu));
  return [pertama, ...bentuk].filter((materi) => materi !== "" && materi.split(/\s+/).length <= TERPANJANG);
}

/** A form, a heading, a caption or a table whose words hold the first word of the name. */
function memuatBentuk({ di, olah }: NaskahPeriksa, lampiran: Lampiran, dicari: readonly string[]): boolean {
  const pertama = dicari[0] ?? "";
  const cocok = (nilai: string): boolean => olah("ACU akar", nilai, akarKata).some((kata) => seakar(kata, pertama));
  // `laporan disusun sesuai dengan format yang memuat …`
  const diuraikan = (): boolean => di("lampiran").some(({ teks }) => olah("ACU format", teks.value, menyebutFormat) && cocok(teks.value));
  const isi = (children: readonly IsiLampiran[]): boolean =>
    children.some((child) => {
      switch (child.type) {
        case "contoh":
          return cocok(child.title ?? "") || child.lines.slice(0, 12).some(({ value }) => cocok(value));
        case "subjudul":
          return cocok(child.heading.value) || isi(child.children);
        case "gambar":
          return cocok(child.text.value);
        case "tabel":
          return cocok(child.rows[0]?.value ?? "");
        case "prosa":
          return isJudul(child.text) && cocok(child.text.value);
        default:
          return child.heading !== undefined && cocok(child.heading.value);
      }
    });
  return cocok(lampiran.title ?? "") || isi(lampiran.children) || diuraikan();
}

const menyebutFormat = (nilai: string): boolean => /\b(?:format|formulir|blang?ko)\b/i.test(nilai);

const isJudul = ({ value }: Teks): boolean => value.length < 120 && value === value.toUpperCase();

/** More than half of the words of the matter are found somewhere in the lampiran. */
function membicarakan({ di, olah }: NaskahPeriksa, lampiran: Lampiran, dicari: readonly string[]): boolean {
  const sisa = new Set(dicari);
  const nama = lampiran.number === null ? "Lampiran" : `Lampiran ${lampiran.number}`;
  for (const { teks: satu, locator } of di("kepalaLampiran", "subjudul", "lampiran", "tabel", "gambar", "contoh")) {
    if (locator !== nama && !locator.startsWith(`${nama} `)) continue;
    const akar = olah("ACU akar", satu.value, akarKata);
    for (const kata of sisa) if (akar.some((lain) => seakar(kata, lain))) sisa.delete(kata);
    if (sisa.size * 2 <= dicari.length) return true;
  }
  return false;
}
