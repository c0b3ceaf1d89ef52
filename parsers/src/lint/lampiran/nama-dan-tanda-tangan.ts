import type { Lampiran } from "../../peraturan.ts";
import { KOSONG } from "../judul/baris-judul.ts";
import { tanpaTandaAkhir } from "../judul/tanda-akhir.ts";
import type { BarisBaru, KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { kapitalkan } from "../penomoran/kapital-judul.ts";
import { bentukTanda, tanpaGelar } from "../penutup/bentuk-tanda.ts";
import { tandaLampiran } from "../penutup/blok-penutup.ts";
import { aman, ganti, temuanPada, usul } from "../struktur/susun-temuan.ts";
import { kepalaLampiran, namaLampiran, sebutanLampiran, teksAwal, teksTerakhir } from "./kepala-lampiran.ts";

const periksaNama = ({ lampiran, peraturan }: NaskahPeriksa): readonly TemuanNaskah[] =>
  lampiran.flatMap((satu) => {
    const nama = namaLampiran(satu);
    if (nama === null) return tanpaNama(satu, peraturan.meta.tentang);
    const baku = tanpaTandaAkhir(kapitalkan(nama.value));
    if (baku === nama.value) return [];
    return [
      temuanPada(nama, `Nama lampiran ditulis seluruhnya dengan huruf kapital tanpa tanda baca akhir: "${baku}".`, {
        perbaikan: aman(`Ganti dengan "${baku}"`, ganti(nama, baku)),
      }),
    ];
  });

function tanpaNama(lampiran: Lampiran, tentang: string | null): readonly TemuanNaskah[] {
  const akhir = kepalaLampiran(lampiran).at(-1);
  const awal = teksAwal(lampiran.children[0]);
  if (akhir === undefined || awal === undefined) return [];
  const isi = (tentang ?? "…").toUpperCase();
  return [
    temuanPada(
      akhir,
      `${sebutanLampiran(lampiran)} langsung dimulai dengan isinya; cantumkan nama lampiran dengan huruf kapital di tengah, sesudah judul lampiran.`,
      {
        perbaikan: usul(`Sisipkan nama "${isi}"`, {
          jenis: "sisip",
          teks: akhir,
          letak: "sesudah",
          baris: [{ jenis: "teks", isi, tertulis: isi }],
        }),
      },
    ),
  ];
}

const KEPALA = "LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA";
const TANDA = "BUPATI CONTOH,\n\nttd\n\nSITI AMINAH";
const ISI = "BAB I\nPENDAHULUAN\n\nAlur kerja disusun oleh kepala dinas.";

/** Source: butir 196 Lampiran II UU 12/2011. */
export const NAMA_LAMPIRAN: KaidahNaskah = {
  id: "LMP-02",
  nama: "Nama lampiran",
  keparahan: "rendah",
  kutipan: { butir: "butir 196", status: "yakin" },
  penjelasan: "Nama lampiran ditulis seluruhnya dengan huruf kapital yang diletakkan di tengah tanpa diakhiri tanda baca.",
  lingkup: "naskah",
  // the lampiran of an amending regulation shows what changes in another one
  berlaku: ({ perubahan }) => !perubahan,
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "lampiran", teks: `${KEPALA}\n\nSISTEM KERJA\n\n${ISI}\n\n${TANDA}` },
      { di: "lampiran", teks: `${KEPALA}\n\nFORMAT SURAT TUGAS\n\n${ISI}\n\n${TANDA}` },
    ],
    salah: [
      {
        di: "lampiran",
        teks: `${KEPALA}\n\nPedoman Sistem Kerja\n\n${ISI}\n\n${TANDA}`,
        hasil: `${KEPALA}\n\nPEDOMAN SISTEM KERJA\n\n${ISI}\n\n${TANDA}`,
      },
      { di: "lampiran", teks: `${KEPALA}\n\n${ISI}\n\n${TANDA}`, hasil: `${KEPALA}\n\nSISTEM KERJA\n\n${ISI}\n\n${TANDA}` },
    ],
  },
  periksa: periksaNama,
};

const baris = (tertulis: string): BarisBaru => ({ jenis: "penutup", isi: tertulis, tertulis });

function periksaTanda({ lampiran, ciri, peraturan: { meta } }: NaskahPeriksa): readonly TemuanNaskah[] {
  return lampiran.flatMap((satu) => {
    const tanda = tandaLampiran(satu.lines);
    if (tanda === null) {
      const akhir = teksTerakhir(satu.children, 1)[0];
      if (akhir === undefined || ditandatangani(satu, meta.pejabatPenetap)) return [];
      const pejabat = meta.pejabatPenetap ?? "…";
      return [
        temuanPada(
          akhir,
          `${sebutanLampiran(satu)} belum diakhiri nama jabatan dan nama pejabat yang menetapkan; setiap lampiran ditandatangani.`,
          {
            dari: akhir.value.length,
            perbaikan: usul("Sisipkan tanda tangan", {
              jenis: "sisip",
              teks: akhir,
              letak: "sesudah",
              baris: [`${pejabat},`, ...(ciri.rancangan ? [] : ["ttd"]), meta.namaPenandatangan ?? "…"].map(baris),
            }),
          },
        ),
      ];
    }
    const { nama } = tanda;
    const beda =
      nama !== null && meta.namaPenandatangan !== null && !KOSONG.test(nama.value) && huruf(nama.value) !== huruf(meta.namaPenandatangan)
        ? [temuanPada(nama, `Nama pejabat pada ${sebutanLampiran(satu)} berbeda dari penutup: "${meta.namaPenandatangan}".`)]
        : [];
    return [...bentukTanda(tanda), ...beda];
  });
}

const huruf = (nama: string): string =>
  tanpaGelar(nama.slice(0, TERPANJANG))
    .toUpperCase()
    .replace(/[^\p{L}]/gu, "");

/** Neither a name nor an office is longer. */
const TERPANJANG = 160;

/** The office of whoever enacts stands among the last lines of the content: a draft has no `ttd` by which the reader would know the signature. */
function ditandatangani({ children }: Lampiran, pejabat: string | null): boolean {
  const jabatan = huruf(pejabat?.replace(/^P(?:j|lt|lh|js)\.?\s*/i, "") ?? "");
  return (
    jabatan !== "" && teksTerakhir(children, BARIS_TANDA).some(({ value }) => value.length < TERPANJANG && huruf(value).endsWith(jabatan))
  );
}

const BARIS_TANDA = 6;

/** Source: butir 197 Lampiran II UU 12/2011. */
export const TANDA_TANGAN_LAMPIRAN: KaidahNaskah = {
  id: "LMP-03",
  nama: "Tanda tangan pada akhir lampiran",
  keparahan: "sedang",
  kutipan: { butir: "butir 197", status: "yakin" },
  penjelasan:
    "Pada halaman akhir tiap lampiran dicantumkan nama dan tanda tangan pejabat yang menetapkan peraturan, ditulis dengan huruf kapital di sudut kanan bawah, dengan koma di belakang nama jabatan.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [{ di: "lampiran", teks: `${KEPALA}\n\nSISTEM KERJA\n\n${ISI}\n\n${TANDA}` }],
    salah: [
      {
        di: "lampiran",
        teks: `${KEPALA}\n\nSISTEM KERJA\n\n${ISI}\n\n${TANDA.replace(",", "")}`,
        hasil: `${KEPALA}\n\nSISTEM KERJA\n\n${ISI}\n\n${TANDA}`,
      },
      { di: "lampiran", teks: `${KEPALA}\n\nSISTEM KERJA\n\n${ISI}\n\n${TANDA.replace("SITI AMINAH", "BUDI SANTOSO")}` },
      {
        di: "lampiran",
        teks: `${KEPALA}\n\nSISTEM KERJA\n\n${ISI}`,
        hasil: `${KEPALA}\n\nSISTEM KERJA\n\n${ISI}\n\n${TANDA}`,
      },
    ],
  },
  periksa: periksaTanda,
};
