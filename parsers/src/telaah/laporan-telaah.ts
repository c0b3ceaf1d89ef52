/** The report of a review, before it has a form: what the text is, how it stands to its acuan, and what reviewers wrote. Pure. */
import type { DeviasiBacaan, HasilBacaan, HilangBacaan } from "../compare/bacaan/bacaan.ts";
import { KALIMAT_METODE, KALIMAT_NASKAH_KERJA } from "../export/metode.ts";
import { tanggalPanjang } from "../export/opsi-ekspor.ts";
import { HUBUNGAN } from "../export/sebutan-matriks.ts";
import type { NaskahTelaah } from "../penelaahan-tersaji.ts";
import type { AnotasiBernama } from "./anotasi-web.ts";

export interface BahanLaporan {
  readonly naskah: NaskahTelaah;
  /** SHA-256 of the text, where it is known. */
  readonly sidik?: string;
  readonly acuan: { readonly nama: string; readonly naskahKerja: boolean };
  /** Left out where the report is about notes alone. */
  readonly hasil?: HasilBacaan;
  readonly anotasi: readonly AnotasiBernama[];
  /** ISO time. */
  readonly dibuat: string;
}

/** One provision that differs, is added or is missing. */
export interface SimpanganLaporan {
  readonly tempat: string;
  /** Locators of the acuan; empty for an addition. */
  readonly acuan: string;
  readonly sebutan: string;
  /** Background of the cell, `RRGGBB`. */
  readonly warna: string;
  readonly kalimat: readonly string[];
}

export interface CatatanLaporan {
  readonly tempat: string;
  readonly kutipan: string;
  readonly isi: string;
  readonly usulan: string | null;
  readonly tanda: readonly string[];
  readonly bobot: string;
  readonly oleh: string | null;
  readonly tanggal: string;
}

export interface LaporanTelaah {
  readonly judul: string;
  /** Facts in the order of the head: name and value. */
  readonly keterangan: readonly (readonly [string, string])[];
  /** What has to be known before anything is cited. */
  readonly peringatan: readonly string[];
  readonly ringkasan: readonly (readonly [string, number])[];
  readonly simpangan: readonly SimpanganLaporan[];
  /** In the order of the places. */
  readonly catatan: readonly CatatanLaporan[];
  /** ISO date. */
  readonly tanggal: string;
}

const BOBOT = { tinggi: "Bobot tinggi", sedang: "Bobot sedang", rendah: "Bobot rendah" } as const;

/** What a report says, the same for every form. */
export function laporanTelaah({ naskah, sidik, acuan, hasil, anotasi, dibuat }: BahanLaporan): LaporanTelaah {
  const { alamat, judul, daerah } = naskah;
  return {
    judul,
    keterangan: [
      ...(daerah === null ? [] : [["Daerah", daerah] as const]),
      ["Sumber", alamat],
      ...(sidik === undefined ? [] : [["SHA-256 teks", sidik] as const]),
      ["Acuan", acuan.nama],
      ["Tanggal telaah", tanggalPanjang(dibuat)],
    ],
    peringatan: [...(acuan.naskahKerja ? [KALIMAT_NASKAH_KERJA] : []), ...(hasil === undefined ? [] : [KALIMAT_METODE])],
    ringkasan: hasil === undefined ? [] : ringkasanOf(hasil),
    simpangan: hasil === undefined ? [] : simpanganOf(hasil),
    catatan: anotasi.toSorted((a, b) => a.jangkar.dari - b.jangkar.dari || a.dibuat.localeCompare(b.dibuat)).map(catatanOf),
    tanggal: dibuat.slice(0, 10),
  };
}

const ringkasanOf = ({ jumlah }: HasilBacaan): LaporanTelaah["ringkasan"] => [
  ["Sesuai", jumlah.sesuai],
  ["Beda redaksional", jumlah.redaksional],
  ["Beda prosedural", jumlah.prosedural],
  ["Beda substantif", jumlah.substantif],
  ["Tambahan", jumlah.tambahan],
  ["Tidak ada", jumlah.hilang],
  ["Pasangan yang belum pasti", jumlah.usulan],
];

/** Provisions in the order of the text, each missing one behind what it would follow. */
function simpanganOf({ deviasi, hilang }: HasilBacaan): readonly SimpanganLaporan[] {
  const beda = deviasi
    .filter(({ hubungan }) => hubungan !== "sesuai")
    .map((satu) => ({ letak: satu.rentang.dari, isi: simpanganAda(satu) }));
  const tiada = hilang.map((satu) => ({ letak: satu.letak, isi: simpanganHilang(satu) }));
  return [...beda, ...tiada].toSorted((a, b) => a.letak - b.letak).map(({ isi }) => isi);
}

function simpanganAda({ locator, acuan, hubungan, usulan, penyimpangan }: DeviasiBacaan): SimpanganLaporan {
  const { nama, warna } = hubungan === "tambahan" ? { nama: "Tambahan", warna: "E6FCF5" } : HUBUNGAN[hubungan];
  return {
    tempat: locator,
    acuan: acuan.join(", "),
    sebutan: usulan ? `${nama} (usulan, belum pasti)` : nama,
    warna,
    kalimat: penyimpangan.map(({ kalimat }) => kalimat),
  };
}

const simpanganHilang = ({ locator, penyimpangan }: HilangBacaan): SimpanganLaporan => ({
  tempat: "",
  acuan: locator,
  sebutan: HUBUNGAN["tidak-ada"].nama,
  warna: HUBUNGAN["tidak-ada"].warna,
  kalimat: [penyimpangan.kalimat],
});

const catatanOf = ({ jangkar, isi, usulan, tanda, bobot, oleh, diubah }: AnotasiBernama): CatatanLaporan => ({
  tempat: jangkar.locator ?? "Di luar Pasal",
  kutipan: jangkar.kutipan,
  isi,
  usulan,
  tanda,
  bobot: BOBOT[bobot],
  oleh: oleh?.nama ?? null,
  tanggal: tanggalPanjang(diubah),
});
