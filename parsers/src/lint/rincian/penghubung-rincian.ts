import type { Teks } from "../../peraturan.ts";
import { stepOf } from "../../tree/locator.ts";
import type { KaidahNaskah, Perbaikan, SuntinganTeks, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { type DeretLampiran, larikLampiran } from "./baris-lampiran.ts";
import { akhiranOf, type Deret, deretTubuh, ekorOf, type Penghubung, ujungOf } from "./deret.ts";
import { rincianTerlaluDalam } from "./tingkat-rincian.ts";

interface Butir {
  readonly teks: Teks;
  readonly nama: string;
  readonly tanda: string;
  readonly penghubung: Penghubung | null;
}

/** RIN-03: exactly one connector, behind the last item but one. */
export const PENGHUBUNG_RINCIAN: KaidahNaskah = {
  id: "RIN-03",
  nama: "Penghubung pada rincian kedua dari akhir",
  keparahan: "sedang",
  kutipan: { butir: "butir 88, butir 89, butir 90, dan butir 91", status: "yakin" },
  penjelasan:
    'Rincian kumulatif dihubungkan dengan "dan", rincian alternatif dengan "atau", dan rincian kumulatif sekaligus alternatif dengan "dan/atau". Kata itu diletakkan satu kali, di belakang rincian kedua dari akhir.',
  contoh: {
    benar: [
      { di: "pasal", teks: "Tim kerja terdiri atas:\n\na. ketua;\n\nb. sekretaris; dan\n\nc. anggota." },
      { di: "pasal", teks: "Tim kerja terdiri atas:\n\na. ketua; dan\n\nb. anggota:\n\n1. tetap; atau\n\n2. tidak tetap." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Tim kerja terdiri atas:\n\na. ketua; dan\n\nb. sekretaris; dan\n\nc. anggota.",
        hasil: "Tim kerja terdiri atas:\n\na. ketua;\n\nb. sekretaris; dan\n\nc. anggota.",
      },
      {
        di: "pasal",
        teks: "Tim kerja terdiri atas:\n\na. ketua; dan\n\nb. sekretaris;\n\nc. anggota.",
        hasil: "Tim kerja terdiri atas:\n\na. ketua;\n\nb. sekretaris; dan\n\nc. anggota.",
      },
      {
        di: "pasal",
        teks: "Tim kerja terdiri atas:\n\na. ketua;\n\nb. sekretaris;\n\nc. anggota.",
        hasil: "Tim kerja terdiri atas:\n\na. ketua;\n\nb. sekretaris; dan\n\nc. anggota.",
      },
      {
        di: "pasal",
        teks: "Tim kerja dipimpin oleh salah satu dari:\n\na. kepala dinas;\n\nb. sekretaris dinas; atau\n\nc. kepala bidang; atau",
        hasil: "Tim kerja dipimpin oleh salah satu dari:\n\na. kepala dinas;\n\nb. sekretaris dinas; atau\n\nc. kepala bidang.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa: (naskah) => [...naskah.sekali(deretTubuh).flatMap((deret) => diTubuh(deret)), ...diLampiran(naskah)],
};

function diTubuh(deret: Deret): readonly TemuanNaskah[] {
  const butir = deret.anggota.map((unit): Butir | null => {
    const teks = ujungOf(unit);
    if (teks === undefined) return null;
    const { tanda, penghubung } = akhiranOf(teks.value);
    return { teks, nama: stepOf(unit), tanda, penghubung };
  });
  if (butir.length < 2 || butir.some((satu) => satu === null) || rincianTerlaluDalam(deret) !== null) return [];
  return temuanDeret(butir as readonly Butir[], deret.pemilik.unit.text?.value ?? "", deret.tingkat > 1 || !deret.terakhir);
}

/** `tersambung`: the last item ends an item of the list above, whose connector it bears. */
function temuanDeret(butir: readonly Butir[], pembuka: string, tersambung: boolean): readonly TemuanNaskah[] {
  const kedua = butir[butir.length - 2] as Butir;
  const akhir = butir[butir.length - 1] as Butir;
  const awal = butir.slice(0, -2).filter(({ penghubung }) => penghubung !== null);
  const lebih = awal[0];
  if (lebih !== undefined) {
    const setelah = butir[butir.indexOf(lebih) + 1];
    if (awal.length === 1 && kedua.penghubung === null && setelah?.tanda.startsWith(".")) {
      return [
        di(
          lebih,
          `Rincian tampaknya sudah berakhir pada ${setelah.nama} (ada "${lebih.penghubung}" pada ${lebih.nama} dan titik pada ${setelah.nama}), tetapi masih dilanjutkan ${akhir.nama}. Satukan rincian atau pindahkan ketentuan yang tersisa ke ayat tersendiri.`,
        ),
      ];
    }
    const kata = kedua.penghubung ?? lebih.penghubung ?? "dan";
    return [
      di(
        lebih,
        kedua.penghubung === null
          ? `Kata "${kata}" berada pada ${lebih.nama}, seharusnya pada rincian kedua dari akhir (${kedua.nama}).`
          : `Kata "${kata}" diulang pada ${awal.map(({ nama }) => nama).join(", ")}. Cukup satu kali, pada rincian kedua dari akhir (${kedua.nama}).`,
        {
          judul: kedua.penghubung === null ? `Pindahkan "${kata}" ke ${kedua.nama}` : `Sisakan "${kata}" pada ${kedua.nama}`,
          aman: true,
          suntingan: [...awal.map((satu) => akhiri(satu, ";")), ...(kedua.penghubung === null ? [akhiri(kedua, `; ${kata}`)] : [])],
        },
      ),
    ];
  }
  if (akhir.penghubung !== null && !tersambung) {
    const pindah = kedua.penghubung === null;
    return [
      di(akhir, `Kata "${akhir.penghubung}" berada pada rincian terakhir (${akhir.nama}). Letakkan hanya pada ${kedua.nama}.`, {
        judul: pindah ? `Pindahkan "${akhir.penghubung}" ke ${kedua.nama}` : `Hapus "${akhir.penghubung}" pada ${akhir.nama}`,
        aman: true,
        suntingan: [...(pindah ? [akhiri(kedua, `; ${akhir.penghubung}`)] : []), akhiri(akhir, ".")],
      }),
    ];
  }
  if (kedua.penghubung !== null) return [];
  const usul = usulan(pembuka);
  return [
    di(
      kedua,
      `Rincian kedua dari akhir (${kedua.nama}) tidak diikuti kata penghubung. Tambahkan "dan", "atau", atau "dan/atau" sesuai dengan maksud rincian.`,
      { judul: `Tambahkan "${usul}" pada ${kedua.nama}`, aman: false, suntingan: [akhiri(kedua, `; ${usul}`)] },
    ),
  ];
}

const usulan = (pembuka: string): Penghubung =>
  /\b(?:salah satu|atau)\b[^,;]*:?\s*$/i.test(pembuka.slice(-60))
    ? "atau"
    : /\b(?:dapat berupa|antara lain|dapat dilakukan)\b[^,;]*:?\s*$/i.test(pembuka.slice(-60))
      ? "dan/atau"
      : "dan";

const di = ({ teks }: Butir, pesan: string, perbaikan?: Perbaikan): TemuanNaskah => ({
  teks,
  ...ekorOf(teks.value),
  pesan,
  ...(perbaikan === undefined ? {} : { perbaikan }),
});

const akhiri = ({ teks }: Butir, isi: string): SuntinganTeks => ({
  jenis: "ganti",
  teks,
  dari: akhiranOf(teks.value).kata,
  sampai: teks.value.length,
  isi,
});

/** Lists of a lampiran that use semicolons; those that lack the connector are told in one finding, because there it is one habit. */
function diLampiran({ sekali }: NaskahPeriksa): readonly TemuanNaskah[] {
  const tanpa: { readonly temuan: TemuanNaskah }[] = [];
  const lain: TemuanNaskah[] = [];
  for (const deret of sekali(larikLampiran).flatMap(({ deret: semua }) => semua)) {
    const butir = butirLampiran(deret);
    if (butir.length < 2) continue;
    const adaPenghubung = butir.some(({ penghubung }) => penghubung !== null);
    for (const temuan of temuanDeret(butir, deret.pembuka?.value ?? "", true)) {
      if (adaPenghubung) lain.push({ ...temuan, keparahan: "rendah" });
      else tanpa.push({ temuan });
    }
  }
  const pertama = tanpa[0]?.temuan;
  if (pertama === undefined) return lain;
  const suntingan = tanpa.flatMap(({ temuan: { perbaikan } }) => perbaikan?.suntingan ?? []);
  const pesan = tanpa.length === 1 ? pertama.pesan : `${pertama.pesan} Hal yang sama terdapat pada ${tanpa.length} rincian dalam lampiran.`;
  return [
    ...lain,
    { ...pertama, keparahan: "rendah", pesan, perbaikan: { judul: "Tambahkan penghubung rincian", aman: false, suntingan } },
  ];
}

/** The items of a list that is written as a tabulation; empty for one of headings or of whole sentences. */
function butirLampiran({ anggota, gaya }: DeretLampiran): readonly Butir[] {
  if (gaya === "A.") return [];
  const butir = anggota.map(({ teks, nomor }): Butir => ({ teks, nama: `rincian ${nomor}`, ...akhiranOf(teks.value) }));
  // the connector of an item with items of its own stands behind the last of them
  if (butir.at(-2)?.tanda.startsWith(":") === true) return [];
  return butir.slice(0, -1).every(({ tanda, penghubung }) => tanda.startsWith(";") || penghubung !== null) ||
    (butir.length > 3 && butir.slice(0, -1).filter(({ tanda }) => tanda.startsWith(";")).length >= butir.length - 2)
    ? butir
    : [];
}
