/** PMB-04: the last consideration draws the others together. */
import { toLetter } from "../../istilah.ts";
import type { Dasar } from "../../peraturan.ts";
import type { Kaidah, TemuanNaskah } from "../kaidah.ts";

const PERTIMBANGAN = /^\s*bahwa\s+berdasarkan\s+(?:pada\s+)?pertimbangan(?:-pertimbangan)?(?:\s+tersebut)?/i;
/** Up to the words that name what is to be made. */
const KEPALA = /^\s*bahwa\s+berdasarkan[\s\S]*?\b(menetapkan|membentuk|ditetapkan(?:nya)?|mengatur)\b/i;
/** The same thought in other words: `bahwa sehubungan dengan hal tersebut, perlu ditetapkan Peraturan …`. */
const KEPALA_LAIN =
  /^\s*bahwa\s+(?:sehubungan|berdasarkan|mengingat|atas\s+dasar|berkenaan|karena|oleh\s+karena|untuk\s+(?:itu|maksud))\b[^;]{0,160}?\b(?:tersebut|dimaksud|di\s?atas|huruf|itu)\b[^;]{0,60}?\bperlu(?:nya)?\s+(?:untuk\s+)?(menetapkan|membentuk|ditetapkan(?:nya)?|dibentuk(?:nya)?)(?=\s+(?:suatu\s+)?(?:Peraturan|Qanun))/i;
const RUMUSAN =
  /^bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam (huruf [a-z]+(?:(?:, (?:dan )?| dan )huruf [a-z]+)*),? perlu (?:menetapkan|membentuk)$/;

export const BUTIR_TERAKHIR: Kaidah = {
  id: "PMB-04",
  nama: "Rumusan butir terakhir Menimbang",
  keparahan: "sedang",
  kutipan: { butir: "butir 23", status: "yakin" },
  penjelasan:
    'Jika pertimbangan lebih dari satu, butir terakhir berbunyi "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu menetapkan …"; kata "huruf" diulang, semua butir sebelumnya disebut, tanpa "di atas" dan tanpa "maka".',
  lingkup: "naskah",
  berperbaikan: true,
  periksa({ pembukaan, ciri, peraturan: { meta } }) {
    const butir = pembukaan?.menimbang ?? [];
    const terakhir = butir.at(-1);
    if (terakhir === undefined || butir.length < 2) return [];
    const nilai = terakhir.text.value;
    const huruf = butir.slice(0, -1).map(({ number }, at) => number ?? toLetter(at + 1));
    const baku = `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam ${deretHuruf(huruf)}, perlu `;
    const tepat = PERTIMBANGAN.test(nilai);
    const kepala = (tepat ? KEPALA : KEPALA_LAIN).exec(nilai);
    if (!tepat && kepala === null)
      return [tanpaRumusan(terakhir, butir, `${ciri.jenis ?? "Peraturan"} tentang ${judulKecil(meta.tentang)}`)];
    if (kepala === null) return [];
    const tertulis = kepala[0].replace(/\s+/g, " ").trim();
    const deret = RUMUSAN.exec(tertulis);
    const disebut = [...(deret?.[1] ?? "").matchAll(/huruf ([a-z]+)/g)].map((satu) => satu[1] ?? "");
    const selainKoma = deret !== null && disebut.join() === huruf.join();
    if (selainKoma && deret[1] === deretHuruf(huruf)) return [];
    const kata = /bentuk/i.test(kepala[1] ?? "") ? "membentuk" : "menetapkan";
    return [
      {
        teks: terakhir.text,
        dari: 0,
        sampai: kepala[0].length,
        ...(selainKoma ? { keparahan: "rendah" as const } : {}),
        pesan: `Rumusan butir terakhir Menimbang tidak baku; gunakan "${baku}${kata} …".`,
        perbaikan: {
          judul: "Susun rumusan dari butir yang ada",
          aman: tepat,
          suntingan: [{ jenis: "ganti", teks: terakhir.text, dari: 0, sampai: kepala[0].length, isi: `${baku}${kata}` }],
        },
      },
    ];
  },
  contoh: {
    benar: [
      {
        di: "menimbang",
        teks: "a. bahwa pelayanan perlu ditingkatkan;\n\nb. bahwa birokrasi perlu disederhanakan;\n\nc. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b perlu menetapkan Peraturan Bupati tentang Sistem Kerja;",
      },
      {
        di: "menimbang",
        teks: "bahwa untuk melaksanakan ketentuan Pasal 25 Peraturan Menteri Contoh, perlu menetapkan Peraturan Bupati tentang Sistem Kerja;",
      },
    ],
    salah: [
      {
        di: "menimbang",
        teks: "a. bahwa pelayanan perlu ditingkatkan;\n\nb. bahwa birokrasi perlu disederhanakan;\n\nc. bahwa mekanisme kerja diperlukan;\n\nd. bahwa berdasarkan pertimbangan sebagaimana dimaksud pada huruf a huruf b dan huruf c di atas, maka perlu menetapkan Peraturan Bupati tentang Sistem Kerja;",
        hasil:
          "a. bahwa pelayanan perlu ditingkatkan;\n\nb. bahwa birokrasi perlu disederhanakan;\n\nc. bahwa mekanisme kerja diperlukan;\n\nd. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu menetapkan Peraturan Bupati tentang Sistem Kerja;",
      },
      {
        di: "menimbang",
        teks: "a. bahwa pelayanan perlu ditingkatkan;\n\nb. bahwa birokrasi perlu disederhanakan;\n\nc. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Sistem Kerja;",
        hasil:
          "a. bahwa pelayanan perlu ditingkatkan;\n\nb. bahwa birokrasi perlu disederhanakan;\n\nc. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Peraturan Bupati tentang Sistem Kerja;",
      },
      {
        di: "menimbang",
        teks: "a. bahwa pelayanan perlu ditingkatkan;\n\nb. bahwa sehubungan dengan hal tersebut pada huruf a, perlu ditetapkan Peraturan Bupati tentang Sistem Kerja;",
        hasil:
          "a. bahwa pelayanan perlu ditingkatkan;\n\nb. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Sistem Kerja;",
      },
      {
        di: "menimbang",
        teks: "a. bahwa pelayanan perlu ditingkatkan;\n\nb. bahwa birokrasi perlu disederhanakan;",
        hasil:
          "a. bahwa pelayanan perlu ditingkatkan;\n\nb. bahwa birokrasi perlu disederhanakan;\n\nc. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Peraturan Bupati tentang Sistem Kerja;",
      },
    ],
  },
};

/** `huruf a`, `huruf a dan huruf b`, `huruf a, huruf b, dan huruf c`. */
function deretHuruf(huruf: readonly string[]): string {
  const semua = huruf.map((satu) => `huruf ${satu}`);
  const last = semua.at(-1) ?? "";
  if (semua.length < 3) return semua.join(" dan ");
  return `${semua.slice(0, -1).join(", ")}, dan ${last}`;
}

function tanpaRumusan(terakhir: Dasar, butir: readonly Dasar[], yangDitetapkan: string): TemuanNaskah {
  const huruf = butir.map(({ number }, at) => number ?? toLetter(at + 1));
  const isi = `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam ${deretHuruf(huruf)}, perlu menetapkan ${yangDitetapkan};`;
  return {
    teks: terakhir.text,
    dari: 0,
    sampai: terakhir.text.value.length,
    pesan:
      'Konsiderans tidak ditutup dengan butir "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf …, perlu menetapkan …".',
    perbaikan: {
      judul: "Tambahkan butir penutup",
      aman: false,
      suntingan: [
        {
          jenis: "sisip",
          teks: terakhir.text,
          letak: "sesudah",
          baris: [{ jenis: "menimbang", isi, tertulis: `${toLetter(butir.length + 1)}. ${isi}` }],
        },
      ],
    },
  };
}

const KECIL = /^(?:atas|bagi|dalam|dan|dari|dengan|di|ke|oleh|pada|tentang|terhadap|untuk|yang)$/;

/** The name of the regulation as it is written in running text. */
const judulKecil = (tentang: string | null): string =>
  (tentang ?? "…")
    .toLowerCase()
    .split(/\s+/)
    .map((kata, at) => (at > 0 && KECIL.test(kata) ? kata : `${kata.charAt(0).toUpperCase()}${kata.slice(1)}`))
    .join(" ");
