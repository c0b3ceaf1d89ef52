import { HURUF_ANGKA } from "../../huruf.ts";
import type { Teks } from "../../peraturan.ts";
import type { KaidahNaskah, SuntinganTeks, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { istilahNaskah } from "./istilah-naskah.ts";
import { pemimpinTim } from "./pemimpin-tim.ts";
import { salahEja } from "./sebutan-salah-eja.ts";

/** Other names under which texts speak of what they have defined. `kecuali` stands behind a name that is something else. */
interface SebutanLain {
  readonly istilah: RegExp;
  readonly lain: readonly string[];
  readonly kecuali?: string;
  /** Words that must not stand right before it. */
  readonly sesudah?: string;
}

const SEBUTAN: readonly SebutanLain[] = [
  { istilah: /^Perangkat Daerah$/, lain: ["Organisasi Perangkat Daerah", "Satuan Kerja Perangkat Daerah", "OPD", "SKPD"] },
  { istilah: /^Unit Organisasi$/, lain: ["[Uu]nit [Kk]erja"], kecuali: "\\s+[Mm]andiri", sesudah: "(?:[Pp]impinan|[Kk]epala)\\s+$" },
  {
    istilah: /^Pejabat Pelaksana$/,
    lain: ["Pelaksana"],
    kecuali: "\\s+(?:Tugas|Harian|Teknis)",
    sesudah: "(?:Pejabat|Jabatan|Unit|pejabat|jabatan)\\s+$",
  },
  { istilah: /^Pegawai Aparatur Sipil Negara$/, lain: ["[Pp]egawai ASN"] },
];

/** Heads of one office. */
const KEPALA = /^(Kepala|Pimpinan|Ketua)\s+(.+)$/;

/** DEF-13: one term for one thing. */
export const SEBUTAN_LAIN: KaidahNaskah = {
  id: "DEF-13",
  nama: "Satu istilah untuk satu pengertian",
  keparahan: "sedang",
  kutipan: { butir: "butir 250 huruf a", status: "yakin" },
  penjelasan:
    "Dalam satu peraturan tidak digunakan beberapa istilah yang berbeda untuk menyatakan satu pengertian yang sama. Gunakan istilah yang didefinisikan.",
  contoh: {
    benar: [
      { di: "pasal", teks: "Perangkat Daerah menugaskan pegawai." },
      { di: "pasal", teks: "Unit kerja mandiri dipimpin oleh kepala." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Organisasi Perangkat Daerah menugaskan pegawai.",
        hasil: "Perangkat Daerah menugaskan pegawai.",
      },
      {
        di: "definisi",
        teks: "1. Bupati adalah Bupati Contoh.\n\n2. Pimpinan Unit Organisasi adalah pejabat yang memimpin.\n\n3. Penugasan adalah penunjukan oleh Kepala Unit Organisasi.",
        hasil:
          "1. Bupati adalah Bupati Contoh.\n\n2. Pimpinan Unit Organisasi adalah pejabat yang memimpin.\n\n3. Penugasan adalah penunjukan oleh Pimpinan Unit Organisasi.",
      },
      {
        di: "pasal",
        teks: "(1) Tim dipimpin oleh ketua tim.\n\n(2) Koordinator tim berasal dari Perangkat Daerah.\n\n(3) Ketua tim memantau anggotanya.\n\n(4) Anggota melapor kepada ketua tim.",
        hasil:
          "(1) Tim dipimpin oleh ketua tim.\n\n(2) Ketua tim berasal dari Perangkat Daerah.\n\n(3) Ketua tim memantau anggotanya.\n\n(4) Anggota melapor kepada ketua tim.",
      },
      {
        di: "definisi",
        teks: "1. Bupati adalah Bupati Contoh.\n\n2. Pejabat Penilai Kinerja adalah atasan langsung.\n\n3. Penugasan adalah penunjukan oleh Pejabat Penilai Kerja.",
        hasil:
          "1. Bupati adalah Bupati Contoh.\n\n2. Pejabat Penilai Kinerja adalah atasan langsung.\n\n3. Penugasan adalah penunjukan oleh Pejabat Penilai Kinerja.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa: (naskah) => [...naskah.sekali(sinonim), ...naskah.sekali(salahEja), ...naskah.sekali(pemimpinTim)],
};

interface Kamus {
  readonly istilah: string;
  /** Source of the pattern of the other name, without what must or must not stand around it. */
  readonly nama: string;
  readonly pola: RegExp;
  readonly sesudah: RegExp | null;
}

interface Pakai {
  readonly teks: Teks;
  readonly dari: number;
  readonly cetak: string;
}

/** All other names with a pattern that tells at once whether a text holds any of them. */
interface KamusLengkap {
  readonly kunci: string;
  readonly kamus: readonly Kamus[];
  readonly salahSatu: RegExp;
}

function kamusLengkap(nama: readonly string[], daerah: string | null): KamusLengkap {
  // the government of this region; that of another one is another government
  const pemerintah: readonly SebutanLain[] =
    daerah === null
      ? []
      : [{ istilah: /^Pemerintah Daerah$/, lain: [`Pemerintah ${harfiah(daerah)}`, `Pemerintah Daerah ${harfiah(daerah)}`] }];
  const kamus = nama.flatMap((satu) => kamusOf(satu, nama, [...SEBUTAN, ...pemerintah]));
  return {
    kunci: `DEF-13 ${kamus.map(({ istilah, pola }) => `${istilah} ${pola.source}`).join("|")}`,
    kamus,
    salahSatu: new RegExp(kamus.length === 0 ? "$^" : kamus.map(({ nama: satu }) => satu).join("|")),
  };
}

function sinonim(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const { olah } = naskah;
  const { daerah } = naskah.ciri;
  const semua = naskah.sekali(istilahNaskah);
  const nama = semua.flatMap(({ definisi: { term, abbreviation } }) => [term, ...(abbreviation === null ? [] : [abbreviation])]);
  const { kunci, kamus, salahSatu } = olah("DEF-13 kamus", [daerah ?? "", ...nama].join("|"), () => kamusLengkap(nama, daerah));
  const sendiri = new Map(semua.map(({ teks, definisi }) => [teks, definisi.term]));
  const norma: TemuanNaskah[] = [];
  const lampiran = new Map<number, Pakai[]>();
  const carikan = (nilai: string) => (salahSatu.test(nilai) ? kamus.flatMap((satu, at) => cari(nilai, satu, at)) : []);
  for (const {
    di: { teks, sifat },
    hasil: dalam,
  } of naskah.padaTeks(kunci, ["definisi", "norma", "lampiran"], carikan)) {
    if (dalam.length === 0 || sifat.bidang === "heading") continue;
    for (const at of new Set(dalam.map((satu) => satu.at))) {
      const istilah = kamus[at]?.istilah ?? "";
      if (sendiri.get(teks) === istilah) continue;
      const pakai = dalam.filter((satu) => satu.at === at).map((satu) => ({ teks, ...satu }));
      if (sifat.tempat === "lampiran") lampiran.set(at, [...(lampiran.get(at) ?? []), ...pakai]);
      else norma.push(temuanOf(istilah, pakai, false));
    }
  }
  return [...norma, ...[...lampiran].map(([at, pakai]) => temuanOf(kamus[at]?.istilah ?? "", pakai, true))];
}

/** Other names of one term, without those that are defined themselves or are part of a defined term. */
function kamusOf(istilah: string, nama: readonly string[], sebutan: readonly SebutanLain[]): readonly Kamus[] {
  const tetap = sebutan.filter((satu) => satu.istilah.test(istilah));
  const kepala = KEPALA.exec(istilah);
  const kembar: readonly SebutanLain[] =
    kepala?.[2] === undefined
      ? []
      : [
          {
            istilah: /$^/,
            lain: ["Kepala", "Pimpinan", "Ketua"].filter((satu) => satu !== kepala[1]).map((satu) => `${satu} ${harfiah(kepala[2] ?? "")}`),
          },
        ];
  return [...tetap, ...kembar].flatMap(({ lain, kecuali, sesudah }) =>
    lain.flatMap((satu): Kamus[] => {
      const sendiri = new RegExp(`(?:^|\\s)(?:${satu})(?:$|\\s)`);
      if (nama.some((ada) => ada !== istilah && sendiri.test(ada))) return [];
      return [
        {
          istilah,
          nama: satu,
          pola: new RegExp(`(?<![${HURUF_ANGKA}])(?:${satu})(?![${HURUF_ANGKA}])${kecuali === undefined ? "" : `(?!${kecuali})`}`, "g"),
          sesudah: sesudah === undefined ? null : new RegExp(sesudah),
        },
      ];
    }),
  );
}

interface Ditemukan {
  /** Index of the name in the list of all. */
  readonly at: number;
  readonly dari: number;
  readonly cetak: string;
}

function cari(nilai: string, { pola, sesudah }: Kamus, at: number): readonly Ditemukan[] {
  return [...nilai.matchAll(pola)].flatMap((cocok) => {
    const sebelum = nilai.slice(Math.max(0, cocok.index - 24), cocok.index);
    if (sesudah?.test(sebelum) === true) return [];
    // names of laws and letters keep their words
    if (/\b(?:tentang|perihal|hal)\b[^.;]*$/i.test(nilai.slice(Math.max(0, cocok.index - 160), cocok.index))) return [];
    return [{ at, dari: cocok.index, cetak: cocok[0] }];
  });
}

const harfiah = (nama: string): string => nama.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function temuanOf(istilah: string, semua: readonly Pakai[], diLampiran: boolean): TemuanNaskah {
  const { teks, dari, cetak } = semua[0] as Pakai;
  const jumlah = semua.length > 1 ? ` Terdapat ${semua.length} kali${diLampiran ? " dalam lampiran" : ""}.` : "";
  return {
    teks,
    dari,
    sampai: dari + cetak.length,
    ...(diLampiran ? { keparahan: "rendah" as const } : {}),
    pesan: `"${cetak}" tampaknya sama dengan istilah yang didefinisikan, "${istilah}". Gunakan "${istilah}".${jumlah}`,
    perbaikan: {
      judul: `Ganti dengan "${istilah}"`,
      aman: false,
      suntingan: semua.map(
        (satu): SuntinganTeks => ({
          jenis: "ganti",
          teks: satu.teks,
          dari: satu.dari,
          sampai: satu.dari + satu.cetak.length,
          isi: istilah,
        }),
      ),
    },
  };
}
