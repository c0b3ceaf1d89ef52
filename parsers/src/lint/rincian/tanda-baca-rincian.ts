import type { Teks } from "../../peraturan.ts";
import { stepOf } from "../../tree/locator.ts";
import type { KaidahNaskah, SuntinganTeks, TemuanNaskah } from "../kaidah.ts";
import { type DeretLampiran, larikLampiran } from "./baris-lampiran.ts";
import { akhiranOf, type Deret, deretTubuh, ekorOf, ujungOf } from "./deret.ts";

interface Salah {
  readonly teks: Teks;
  readonly nama: string;
  readonly tanda: ";" | ".";
}

/** RIN-02: every item ends in a semicolon, the last in a full stop. One finding for a list, because one slip runs through it. */
export const TANDA_BACA_RINCIAN: KaidahNaskah = {
  id: "RIN-02",
  nama: "Tanda baca pada akhir rincian",
  keparahan: "rendah",
  kutipan: { butir: "butir 87 huruf d", status: "yakin" },
  penjelasan:
    "Setiap rincian diakhiri tanda titik koma; rincian terakhir diakhiri tanda titik, kecuali kalimat masih berlanjut sesudah rincian.",
  contoh: {
    benar: [
      { di: "pasal", teks: "Tim kerja terdiri atas:\n\na. ketua;\n\nb. sekretaris; dan\n\nc. anggota." },
      { di: "pasal", teks: "Tim kerja terdiri atas:\n\na. ketua; dan\n\nb. anggota:\n\n1. tetap; dan\n\n2. tidak tetap." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Tim kerja terdiri atas:\n\na. ketua,\n\nb. sekretaris. dan\n\nc. anggota",
        hasil: "Tim kerja terdiri atas:\n\na. ketua;\n\nb. sekretaris; dan\n\nc. anggota.",
      },
      {
        di: "pasal",
        teks: "Tim kerja terdiri atas:\n\na. ketua;\n\nb. sekretaris; dan\n\nc. anggota;",
        hasil: "Tim kerja terdiri atas:\n\na. ketua;\n\nb. sekretaris; dan\n\nc. anggota.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa: (naskah) => [
    ...naskah.sekali(deretTubuh).flatMap((deret) => temuanOf(salahTubuh(deret))),
    ...naskah.sekali(larikLampiran).flatMap((larik) => larik.deret.flatMap((deret) => temuanOf(salahLampiran(deret)))),
  ],
};

function salahTubuh({ anggota, pemilik, tingkat, terakhir }: Deret): readonly Salah[] {
  return anggota.flatMap((unit, at): Salah[] => {
    const teks = ujungOf(unit);
    if (teks === undefined || teks.value.trim() === "") return [];
    const { tanda, penghubung } = akhiranOf(teks.value);
    const nama = stepOf(unit);
    const sebelum = anggota[at - 1];
    // a list that ended here before more was added behind it needs more than a sign (RIN-03)
    const berakhir = tanda === "." && sebelum !== undefined && akhiranOf(ujungOf(sebelum)?.value ?? "").penghubung !== null;
    if (at < anggota.length - 1) return tanda === ";" || berakhir ? [] : [{ teks, nama, tanda: ";" }];
    // the end of a list inside another is judged there
    if (tingkat > 1 || !terakhir || pemilik.unit.closing !== undefined || penghubung !== null) return [];
    return tanda === "." ? [] : [{ teks, nama, tanda: "." }];
  });
}

/** In a lampiran items may be sentences of their own: only a list that uses semicolons itself is held to them. */
function salahLampiran({ anggota, gaya }: DeretLampiran): readonly Salah[] {
  if (anggota.length < 3 || gaya === "A.") return [];
  const akhiran = anggota.slice(0, -1).map(({ teks }) => akhiranOf(teks.value));
  const baku = akhiran.filter(({ tanda }) => tanda === ";").length;
  if (baku * 2 <= akhiran.length) return [];
  return akhiran.flatMap(({ tanda, kata }, at): Salah[] => {
    const satu = anggota[at];
    if (satu === undefined || kata === 0 || tanda === ";" || tanda.startsWith(":")) return [];
    return [{ teks: satu.teks, nama: `rincian ${satu.nomor}`, tanda: ";" }];
  });
}

function temuanOf(salah: readonly Salah[]): readonly TemuanNaskah[] {
  const pertama = salah[0];
  if (pertama === undefined) return [];
  const nama = salah.map((satu) => satu.nama);
  const sebutan = nama.length > 4 ? `${nama.slice(0, 3).join(", ")}, dan ${nama.length - 3} rincian lain` : nama.join(", ");
  const tanda = new Set(salah.map((satu) => satu.tanda));
  const ajakan =
    tanda.size > 1
      ? "Akhiri rincian dengan titik koma (;) dan rincian terakhir dengan titik (.)."
      : tanda.has(";")
        ? "Akhiri dengan titik koma (;)."
        : "Akhiri rincian terakhir dengan titik (.).";
  return [
    {
      teks: pertama.teks,
      ...ekorOf(pertama.teks.value),
      pesan: `Tanda baca pada akhir ${sebutan} tidak tepat. ${ajakan}`,
      perbaikan: { judul: "Perbaiki tanda baca rincian", aman: true, suntingan: salah.map(suntingan) },
    },
  ];
}

function suntingan({ teks, tanda }: Salah): SuntinganTeks {
  const { kata, penghubung } = akhiranOf(teks.value);
  const isi = penghubung === null || tanda === "." ? tanda : `; ${penghubung}`;
  return { jenis: "ganti", teks, dari: kata, sampai: teks.value.length, isi };
}
