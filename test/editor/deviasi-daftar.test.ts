import type { DokumenRancangan } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import {
  type BarisDeviasi,
  barisDeviasi,
  jenisTerdapat,
  kalimatJumlah,
  kelompokkanBaris,
  perhentian,
  ringkasBaris,
  saringBaris,
} from "../../editor/src/checking/daftar-deviasi.ts";
import { gabungHasil } from "../../editor/src/checking/hasil-tampil.ts";
import { bunyiHilang, bunyiTanda, type Tanda, URUTAN_TANDA_DEVIASI } from "../../editor/src/checking/sebutan-deviasi.ts";
import { acuanBatang, denganTeks, deviasiDari, rancanganBatang, unitDengan } from "../support/deviasi-uji.ts";

const PASAL = [
  "Penyusunan peta proses bisnis menjadi acuan hubungan kerja yang efektif antarunit organisasi.",
  "Ketua tim melaporkan hasil pelaksanaan tugas secara berkala kepada Pimpinan Unit Organisasi.",
  "Setiap Unit Organisasi menggunakan aplikasi umum berbagi pakai dalam pelaksanaan layanan administrasi.",
  "Pejabat Penilai Kinerja memberikan umpan balik atas kinerja Pejabat Fungsional dan pelaksana.",
];
const batang = (teks: readonly string[]): string =>
  teks
    .map((isi, at) => `${at === 0 ? "BAB I\nTATA KERJA\n\n" : at === 2 ? "BAB II\nSISTEM\n\n" : ""}Pasal ${at + 1}\n\n${isi}`)
    .join("\n\n");

const acuan = acuanBatang(batang(PASAL));
const tanpaTiga = rancanganBatang(
  batang([PASAL[0] ?? "", PASAL[1] ?? "", PASAL[3] ?? "", "Bupati membentuk sekretariat bersama untuk pelaporan kearsipan."]),
);
const rancangan = denganTeks(
  tanpaTiga,
  unitDengan(tanpaTiga, "Ketua tim").attrs.id,
  (PASAL[1] ?? "").replace("secara berkala", "setiap bulan").replace("Pimpinan Unit Organisasi", "Sekretaris Daerah"),
);

function tampil(dokumen: DokumenRancangan) {
  const { deviasi, hilang, jumlah } = deviasiDari(acuan, dokumen);
  const urutan = deviasi.map(({ id }) => id);
  return gabungHasil(null, { jenis: "hasil", versi: 1, urutan, ganti: deviasi, hilang, jumlah, lama: 0 }, () => "");
}

const hasil = tampil(rancangan);
const semua = barisDeviasi(hasil);
const teksOf = ({ locator }: BarisDeviasi): string => `isi-${locator.replaceAll(" ", "-")}`;
const saring = (tanda: readonly Tanda[], jenis: "" | "pelaku-berubah" | "tenggat-berubah" = "", cari = "") =>
  saringBaris(semua, { tanda: new Set(tanda), jenis, cari }, teksOf).map(({ locator }) => locator);

describe("the list of the panel", () => {
  it("stands in the order of the draft, what is missing where it would stand", () => {
    expect(semua.map(({ tanda, locator }) => [tanda, locator])).toEqual([
      ["sesuai", "Pasal 1"],
      ["substantif", "Pasal 2"],
      ["hilang", "Pasal 3 acuan"],
      ["sesuai", "Pasal 3"],
      ["tambahan", "Pasal 4"],
    ]);
    expect(kelompokkanBaris(semua).map(({ bab, baris }) => [bab, baris.length])).toEqual([
      ["BAB I Tata Kerja", 3],
      ["BAB II Sistem", 2],
    ]);
  });

  it("is filtered by relation, type and words, which may stand anywhere in the line or the provision", () => {
    expect(saring(["substantif", "hilang"])).toEqual(["Pasal 2", "Pasal 3 acuan"]);
    expect(saring([...URUTAN_TANDA_DEVIASI], "tenggat-berubah")).toEqual(["Pasal 2"]);
    expect(saring([...URUTAN_TANDA_DEVIASI], "", "ISI-pasal-4")).toEqual(["Pasal 4"]);
    expect(saring([...URUTAN_TANDA_DEVIASI], "", "sekretaris")).toEqual(["Pasal 2"]);
    expect(saring([])).toEqual([]);
    expect(new Set(jenisTerdapat(semua))).toEqual(new Set(["pelaku-berubah", "tenggat-berubah", "dihilangkan", "ditambah"]));
  });

  it("shows what agrees but speaks of another region, whatever is filtered", () => {
    const asing = tampil(
      denganTeks(rancangan, unitDengan(rancangan, "Penyusunan").attrs.id, `${PASAL[0]?.slice(0, -1)} di Kabupaten Cilacap.`),
    );
    const [pertama] = barisDeviasi(asing);
    expect(pertama?.penyimpangan.map(({ jenis }) => jenis)).toContain("belum-disesuaikan");
    expect(saringBaris(barisDeviasi(asing), { tanda: new Set(), jenis: "", cari: "" }, teksOf).map(({ locator }) => locator)).toEqual(
      pertama?.tanda === "sesuai" ? ["Pasal 1"] : [],
    );
  });

  it("says below the place what differs; of what one side does not have, its words", () => {
    const lines = semua.map((satu) => ringkasBaris(satu, teksOf));
    expect(lines[0]).toBe("");
    expect(lines[1]).toMatch(/^[A-Z].*\(\+1 temuan\)$/);
    expect(lines[1]).not.toMatch(/^Pasal 2/);
    expect(lines.slice(2)).toEqual(["isi-Pasal-3-acuan", "", "isi-Pasal-4"]);
  });

  it("is walked through from deviation to deviation", () => {
    expect(perhentian(hasil).map(({ locator }) => locator)).toEqual(["Pasal 2", "Pasal 3 acuan", "Pasal 4"]);
  });

  it("is told in one sentence, and every mark in words", () => {
    expect(kalimatJumlah(hasil.jumlah)).toBe(
      "1 beda substantif, 0 beda prosedural, 0 beda redaksional, 1 ketentuan acuan tidak ada, 1 tambahan, 2 sesuai.",
    );
    const satu = hasil.deviasi.get(hasil.urutan[1] ?? "");
    expect(satu && bunyiTanda(satu)).toMatch(/^Pasal 2, beda substantif\. Pasal 2: /);
    expect(bunyiHilang(hasil.hilang)).toBe("Pasal 3 acuan tidak ada dalam rancangan.");
  });
});
