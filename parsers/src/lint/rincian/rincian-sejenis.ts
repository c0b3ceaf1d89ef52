import type { Unit } from "../../peraturan.ts";
import { BUKAN_KATA_KERJA } from "../../rules/leksikon/kata-kerja.ts";
import { stepOf } from "../../tree/locator.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import { type Deret, deretTubuh } from "./deret.ts";

type Kelas = "me-" | "di-" | "sifat" | "benda";

/** Adjectives that texts put into a row of principles, with their nouns. */
const SIFAT: Readonly<Record<string, string>> = {
  kolaboratif: "kolaborasi",
  akuntabel: "akuntabilitas",
  transparan: "transparansi",
  efektif: "efektivitas",
  efisien: "efisiensi",
  partisipatif: "partisipasi",
  inovatif: "inovasi",
  responsif: "responsivitas",
  fleksibel: "fleksibilitas",
  kredibel: "kredibilitas",
  objektif: "objektivitas",
  kompetitif: "daya saing",
  integratif: "integrasi",
  adaptif: "kemampuan beradaptasi",
  kompeten: "kompetensi",
  harmonis: "keharmonisan",
  loyal: "loyalitas",
  adil: "keadilan",
  mandiri: "kemandirian",
  terbuka: "keterbukaan",
};

const SEBUTAN: Readonly<Record<Kelas, string>> = {
  "me-": "kata kerja aktif (me-)",
  "di-": "kata kerja pasif (di-)",
  sifat: "kata sifat",
  benda: "kata benda",
};

/** RIN-05: all items of a list begin with the same kind of word, so that each reads on from the lead. */
export const RINCIAN_SEJENIS: KaidahNaskah = {
  id: "RIN-05",
  nama: "Rincian terbaca satu rangkaian",
  keparahan: "rendah",
  kutipan: { butir: "butir 87 huruf a", status: "yakin" },
  penjelasan:
    "Setiap rincian harus dapat dibaca sebagai satu rangkaian dengan frasa pembuka. Karena itu semua rincian dimulai dengan jenis kata yang sama: semua kata benda, atau semua kata kerja.",
  contoh: {
    benar: [
      { di: "pasal", teks: "Tim kerja bertugas:\n\na. menyusun rencana;\n\nb. melaksanakan rencana; dan\n\nc. melaporkan hasil." },
      { di: "pasal", teks: "Tim kerja bekerja dengan prinsip:\n\na. kompetensi;\n\nb. kolaborasi; dan\n\nc. mekanisme terbuka." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Penghargaan berupa:\n\na. piagam;\n\nb. diusulkan dalam promosi; dan\n\nc. bimbingan teknis.",
      },
      {
        di: "pasal",
        teks: "Tim kerja bertugas:\n\na. menyusun rencana;\n\nb. pelaksanaan rencana; dan\n\nc. melaporkan hasil.",
      },
      {
        di: "pasal",
        teks: "Tim kerja bekerja dengan prinsip:\n\na. kompetensi;\n\nb. kolaboratif;\n\nc. transparansi;\n\nd. orientasi hasil; dan\n\ne. akuntabel.",
        hasil:
          "Tim kerja bekerja dengan prinsip:\n\na. kompetensi;\n\nb. kolaborasi;\n\nc. transparansi;\n\nd. orientasi hasil; dan\n\ne. akuntabilitas.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa: (naskah) => naskah.sekali(deretTubuh).flatMap(temuanOf),
};

function temuanOf({ anggota }: Deret): readonly TemuanNaskah[] {
  if (anggota.length < 3) return [];
  const kelas = anggota.map(kelasOf);
  const utama = (["me-", "di-", "benda"] as const).find((satu) => kelas.filter((lain) => lain === satu).length * 2 > kelas.length);
  if (utama === undefined) return [];
  const salah = anggota.flatMap((unit, at) => {
    const satu = kelas[at];
    return satu === undefined || satu === null || satu === utama || unit.text === undefined ? [] : [{ unit, teks: unit.text, kelas: satu }];
  });
  const pertama = salah[0];
  if (pertama === undefined) return [];
  const suntingan = salah.flatMap(({ teks, kelas: satu }) => {
    const kata = kataPertama(teks.value);
    const benda = utama === "benda" && satu === "sifat" ? SIFAT[kata] : undefined;
    return benda === undefined ? [] : [{ jenis: "ganti" as const, teks, dari: 0, sampai: kata.length, isi: benda }];
  });
  return [
    {
      teks: pertama.teks,
      dari: 0,
      sampai: pertama.teks.value.length,
      pesan: `${salah.map(({ unit }) => stepOf(unit)).join(", ")} diawali ${SEBUTAN[pertama.kelas]}, sedangkan rincian lain diawali ${SEBUTAN[utama]}. Samakan bentuknya agar setiap rincian menyambung dengan frasa pembuka.`,
      ...(suntingan.length === 0
        ? {}
        : { perbaikan: { judul: `Ganti dengan ${suntingan.map(({ isi }) => `"${isi}"`).join(", ")}`, aman: false, suntingan } }),
    },
  ];
}

const kataPertama = (nilai: string): string => /^\p{L}+/u.exec(nilai)?.[0] ?? "";

/** `null` for what cannot be told, or begins a condition. */
function kelasOf({ text }: Unit): Kelas | null {
  const kata = kataPertama(text?.value ?? "");
  const kecil = kata.toLowerCase();
  if (
    kata === "" ||
    /^(?:dalam|apabila|jika|untuk|setelah|selain|bagi|yang|dapat|tidak|telah|paling|dihapus|hadir|ikut|turut|datang|tunduk|taat|patuh|ada|ber\p{Ll}{4,}|ter\p{Ll}{4,})$/u.test(
      kecil,
    )
  )
    return null;
  if (kata !== kecil) return "benda";
  if (SIFAT[kecil] !== undefined) return /^\p{L}+[\s;,.]*(?:dan)?\s*$/u.test(text?.value ?? "") ? "sifat" : null;
  if (BUKAN_KATA_KERJA.has(kecil)) return "benda";
  if (/^di\p{Ll}{5,}$/u.test(kecil)) return "di-";
  return /^me(?:m[bp]|n[dtcjy]|ng|ny|[lrwmny])\p{Ll}{3,}$/u.test(kecil) || /^me(?:m|n)\p{Ll}{4,}$/u.test(kecil) ? "me-" : "benda";
}
