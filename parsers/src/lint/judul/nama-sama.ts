import type { Lampiran, Teks } from "../../peraturan.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { judulBerkapital } from "../penomoran/kapital-judul.ts";
import { ganti, temuanPada, usul } from "../struktur/susun-temuan.ts";
import { barisNama, KOSONG, namaSebanding } from "./baris-judul.ts";
import { tanpaTandaAkhir } from "./tanda-akhir.ts";

function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const { peraturan, pembukaan, lampiran } = naskah;
  const nama = peraturan.meta.tentang;
  if (nama === null || KOSONG.test(nama)) return [];
  const terakhir = pembukaan?.menimbang.at(-1)?.text;
  return [
    ...(terakhir === undefined || !/\b(?:menetapkan|membentuk)\b/.test(terakhir.value)
      ? []
      : beda(terakhir, "Menimbang butir terakhir", nama, (baku) => judulBerkapital(baku))),
    ...(pembukaan?.menetapkan === undefined ? [] : beda(pembukaan.menetapkan, "Menetapkan", nama, (baku) => baku.toUpperCase())),
    ...lampiran.flatMap((satu) => diLampiran(satu, nama)),
  ];
}

/** Words of a name behind the last `tentang` that begins it: the name itself may hold another. */
const TENTANG = /\bPeraturan\s+[^;]{2,80}?\stentang\s+(.+)$/is;

function beda(teks: Teks, tempat: string, nama: string, tulis: (nama: string) => string): readonly TemuanNaskah[] {
  const mulai = tempat === "Menetapkan" ? 0 : Math.max(0, teks.value.search(/\b(?:menetapkan|membentuk)\b/));
  const ada = TENTANG.exec(tanpaTandaAkhir(teks.value.slice(mulai)));
  const tertulis = ada?.[1];
  if (ada === null || tertulis === undefined || KOSONG.test(tertulis) || sama(tertulis, nama)) return [];
  const dari = mulai + ada.index + ada[0].lastIndexOf(tertulis);
  return [
    temuanPada(teks, `Nama peraturan pada ${tempat} berbeda dari judul: "${tertulis}"; judul menyebut "${nama}".`, {
      dari,
      sampai: dari + tertulis.length,
      perbaikan: usul("Samakan dengan judul", ganti(teks, tulis(nama), dari, dari + tertulis.length)),
    }),
  ];
}

/** The head of a lampiran: its name may run over several lines. */
function diLampiran({ lines, title, number }: Lampiran, nama: string): readonly TemuanNaskah[] {
  if (title === null || KOSONG.test(title) || sama(title, nama)) return [];
  const baris = barisNama(lines);
  const sampai = baris.findIndex((_, at) =>
    sama(
      baris
        .slice(0, at + 1)
        .map(({ value }) => value)
        .join(" "),
      title,
    ),
  );
  const [pertama] = baris;
  const teks = pertama ?? lines[0];
  if (teks === undefined) return [];
  return [
    temuanPada(
      teks,
      `Nama peraturan pada kepala Lampiran${number === null ? "" : ` ${number}`} berbeda dari judul: "${title}"; judul menyebut "${nama}".`,
      {
        perbaikan: pertama !== undefined && sampai === 0 ? usul("Samakan dengan judul", ganti(pertama, nama.toUpperCase())) : undefined,
      },
    ),
  ];
}

/** The title may be cited without the region that issues it, but not the other way round. */
const sama = (a: string, b: string): boolean => namaSebanding(a) === namaSebanding(b);

/** Source: butir 58 and 59 Lampiran II UU 12/2011 for Menetapkan; the other places follow from them. */
export const NAMA_SAMA: KaidahNaskah = {
  id: "JDL-02",
  nama: "Nama peraturan sama di semua tempat",
  keparahan: "tinggi",
  kutipan: { butir: "butir 58", status: "yakin" },
  penjelasan:
    "Jenis dan nama pada judul dicantumkan lagi setelah kata Menetapkan; nama yang sama ditulis pada butir terakhir Menimbang dan pada kepala setiap lampiran.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "diktum", teks: "MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA." },
      {
        di: "lampiran",
        teks: "LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nALUR KERJA\n\nAlur kerja disusun.",
      },
    ],
    salah: [
      {
        di: "diktum",
        teks: "MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG PEDOMAN SISTEM KERJA.",
        hasil: "MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.",
      },
      {
        di: "menimbang",
        teks: "a. bahwa sistem kerja perlu disesuaikan;\n\nb. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Tata Kerja;",
        hasil:
          "a. bahwa sistem kerja perlu disesuaikan;\n\nb. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Sistem Kerja;",
      },
      {
        di: "lampiran",
        teks: "LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nTATA KERJA\n\nALUR KERJA\n\nAlur kerja disusun.",
      },
    ],
  },
  periksa,
};
