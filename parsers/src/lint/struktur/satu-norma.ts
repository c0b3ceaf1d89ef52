import type { Teks } from "../../peraturan.ts";
import type { KaidahNaskah, Perbaikan, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { pecahSatuan } from "../penomoran/pecah-satuan.ts";
import { ARAB } from "../penomoran/urutan-nomor.ts";
import type { UnitNaskah } from "../tempat-teks.ts";
import { ganti, temuanPada, usul } from "./susun-temuan.ts";

/** Where a second sentence begins. */
interface KalimatKedua {
  readonly akhir: number;
  readonly awal: number;
}

/** A full stop behind a word of its own (`No.` and `S.H.` are none) and a capital behind it. */
const BATAS = /(?:\p{Ll}{3,}|\))\.\s+(?=\p{Lu}\p{Ll}+\s)/u;

/** A finite predicate, and later in the same sentence a permission for the same subject. */
const IZIN_TAMBAHAN =
  /\b(?:diutamakan|diprioritaskan|dilakukan|dilaksanakan|ditetapkan|diberikan|disampaikan)\b[^.;:]{3,220}?(?:,\s*)?\bdan\s+dapat\s+(?:di|me|ber)\p{Ll}+/u;

function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  if (naskah.ciri.perubahan) return [];
  return naskah.di("norma").flatMap(({ teks, unit, sifat, locator }) => {
    if (unit === null || sifat.bidang !== "text" || (unit.type !== "ayat" && unit.type !== "pasal")) return [];
    const { kedua, izin } = naskah.olah("STR-09", teks.value, baca);
    if (kedua !== null) {
      const satu = naskah.unitDari(unit);
      return [
        temuanPada(
          teks,
          `${unit.type === "ayat" ? "Ayat" : "Pasal"} ini memuat lebih dari satu kalimat; rumuskan setiap norma dalam satu kalimat, masing-masing satu ayat.`,
          {
            locator,
            dari: kedua.awal,
            perbaikan: satu === undefined || unit.children.length > 0 ? undefined : pisahkan(satu, teks, kedua),
          },
        ),
      ];
    }
    if (izin === null) return [];
    return [
      temuanPada(
        teks,
        'Kalimat ini tampaknya memuat dua norma, satu ketentuan dan satu kewenangan ("dan dapat …"); pertimbangkan ayat tersendiri.',
        {
          locator,
          keparahan: "info",
          dari: izin.dari,
          sampai: izin.sampai,
        },
      ),
    ];
  });
}

const baca = (nilai: string) => {
  const kedua = cariKedua(nilai);
  return { kedua, izin: kedua === null ? cariIzin(nilai) : null };
};

function cariKedua(nilai: string): KalimatKedua | null {
  const ada = BATAS.exec(nilai);
  return ada === null ? null : { akhir: ada.index + ada[0].trimEnd().length, awal: ada.index + ada[0].length };
}

function cariIzin(nilai: string): { readonly dari: number; readonly sampai: number } | null {
  const ada = IZIN_TAMBAHAN.exec(nilai);
  if (ada === null) return null;
  const dari = ada.index + ada[0].lastIndexOf(" dan dapat ") + 1;
  // inside a relative clause it describes, it does not permit
  return /\byang\b[^,]*$/.test(nilai.slice(ada.index, dari)) ? null : { dari, sampai: ada.index + ada[0].length };
}

function pisahkan({ unit, saudara, indeks }: UnitNaskah, teks: Teks, { akhir, awal }: KalimatKedua): Perbaikan | undefined {
  if (unit.type === "pasal") {
    const isi = teks.value.slice(awal);
    return usul("Jadikan dua ayat", ganti(teks, "(1) ", 0, 0), ganti(teks, "", akhir), {
      jenis: "sisip",
      teks,
      letak: "sesudah",
      baris: [{ jenis: "ayat", isi, tertulis: `(2) ${isi}` }],
    });
  }
  const berikut = saudara.slice(indeks + 1).filter(({ type }) => type === "ayat");
  const suntingan = pecahSatuan({ unit, teks, akhir, awal, berikut, cara: ARAB, jenis: "ayat" });
  return suntingan === null ? undefined : usul("Jadikan ayat tersendiri", ...suntingan);
}

/** Source: butir 77, as amended by UU 13/2022, and 83 Lampiran II UU 12/2011. */
export const SATU_NORMA: KaidahNaskah = {
  id: "STR-09",
  nama: "Satu pasal atau ayat satu norma",
  keparahan: "sedang",
  kutipan: { butir: "butir 77 dan butir 83", status: "yakin", sumber: "Lampiran II UU 12/2011 jo. UU 13/2022" },
  penjelasan:
    "Pasal tanpa ayat memuat satu norma yang dirumuskan dalam satu kalimat; pasal dapat pula memuat beberapa ayat, dan setiap ayat memuat satu norma dalam satu kalimat utuh.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "(1) Penugasan diberikan secara tertulis.\n\n(2) Penugasan dicatat oleh kepala dinas." },
      { di: "pasal", teks: "Pegawai yang ditetapkan dan dapat ditugaskan dicatat oleh kepala dinas." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "(1) Penugasan diberikan secara tertulis. Surat tugas ditandatangani oleh kepala dinas.\n\n(2) Penugasan dicatat.",
        hasil: "(1) Penugasan diberikan secara tertulis.\n\n(2) Surat tugas ditandatangani oleh kepala dinas.\n\n(3) Penugasan dicatat.",
      },
      {
        di: "pasal",
        teks: "Penugasan diberikan secara tertulis. Surat tugas ditandatangani oleh kepala dinas.",
        hasil: "(1) Penugasan diberikan secara tertulis.\n\n(2) Surat tugas ditandatangani oleh kepala dinas.",
      },
      { di: "pasal", teks: "Perbaikan dilakukan melalui reviu, dan dapat dilakukan dengan penyesuaian standar operasional prosedur." },
    ],
  },
  periksa,
};
