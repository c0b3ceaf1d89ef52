import { bacaKalimat } from "../../rules/kalimat.ts";
import { pecahKalimat } from "../../rules/pecah.ts";
import type { KaidahTeks, TemuanTeks } from "../kaidah.ts";
import type { SifatTeks } from "../tempat-teks.ts";

/** A text of fewer words is a heading or a remnant, no sentence. */
const TERPENDEK = 6;
/** Nor is one of so many letters. */
const TERPANJANG = 3000;

/** What stands before the place of the predicate. */
const SEBELUM_PREDIKAT: readonly (readonly [RegExp, string])[] = [
  [/\s(?=dengan\s+(?:[Ss]urat|[Kk]eputusan|[Pp]eraturan|[Ii]nstruksi)(?!\p{L}))/u, "ditetapkan"],
  [/,?\s(?=oleh\s)/u, "dilakukan"],
  [/\s(?=sesuai dengan\s|berdasarkan\s)/u, "dilaksanakan"],
  [/\s(?=untuk\s)/u, "bertujuan"],
];

function periksa(teks: string, { unit, bidang, berincian, ciri }: SifatTeks): readonly TemuanTeks[] {
  if (bidang !== "text" || berincian || ciri.perubahan || (unit !== "pasal" && unit !== "ayat") || teks.length > 10 * TERPANJANG) return [];
  return pecahKalimat(teks).flatMap(({ start, end }): readonly TemuanTeks[] => {
    const kalimat = teks.slice(start, end);
    if (kalimat.length > TERPANJANG || kalimat.split(/\s+/).length < TERPENDEK) return [];
    const [utama] = bacaKalimat(kalimat, kalimat.length, null);
    // a repeal without its predicate is told by the rule about repeals
    if (utama === undefined || utama.action !== null || utama.modality === "pencabutan") return [];
    const letak = SEBELUM_PREDIKAT.map(([pola, kata]) => ({ at: pola.exec(kalimat)?.index ?? -1, kata })).find(({ at }) => at > 0);
    const sisip = letak === undefined ? null : { di: start + letak.at, ...letak };
    return [
      {
        dari: start,
        sampai: start + kalimat.trimEnd().length,
        pesan: `Kalimat ini tidak memiliki predikat${sisip === null ? "" : `, misalnya "${sisip.kata}"`}. Lengkapi agar jelas apa yang dilakukan.`,
        ...(sisip === null
          ? {}
          : {
              perbaikan: {
                judul: `Sisipkan "${sisip.kata}"`,
                aman: false,
                ganti: [{ dari: sisip.di, sampai: sisip.di + (kalimat.charAt(sisip.at) === "," ? 1 : 0), isi: ` ${sisip.kata}` }],
              },
            }),
      },
    ];
  });
}

export const PREDIKAT_ADA: KaidahTeks = {
  id: "NRM-08",
  nama: "Setiap norma memiliki predikat",
  keparahan: "sedang",
  kutipan: { butir: "butir 242 dan butir 246", status: "yakin" },
  penjelasan:
    "Norma dirumuskan dalam kalimat utuh menurut tata bahasa yang baku. Kalimat tanpa kata kerja utama tidak menyatakan apa yang harus dilakukan.",
  lingkup: "teks",
  pada: ["norma"],
  periksa,
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Penugasan dalam Unit Organisasi ditetapkan dengan surat tugas oleh Pimpinan Unit Organisasi." },
      { di: "pasal", teks: "Laporan memuat:\n\na. hasil; dan\n\nb. kendala." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Penugasan yang melibatkan Pejabat Fungsional dalam Unit Organisasi dengan surat tugas oleh Pimpinan Unit Organisasi.",
        hasil:
          "Penugasan yang melibatkan Pejabat Fungsional dalam Unit Organisasi ditetapkan dengan surat tugas oleh Pimpinan Unit Organisasi.",
      },
      {
        di: "pasal",
        teks: "Pemberian penghargaan sebagaimana dimaksud dalam Pasal 2, oleh Kepala Perangkat Daerah pada lingkup kerja.",
        hasil: "Pemberian penghargaan sebagaimana dimaksud dalam Pasal 2 dilakukan oleh Kepala Perangkat Daerah pada lingkup kerja.",
      },
    ],
  },
};
