/** Deviations of who is bound to what: modality, conditions, addressees. */
import { describe, expect, it } from "vitest";
import { jenisOf, simpangan, simpanganNasional } from "../support/simpangan.ts";

const MELAPOR = "Pejabat Fungsional melaporkan pelaksanaan tugas kepada Pimpinan Unit Organisasi secara berkala.";
const dengan = (predikat: string): string => MELAPOR.replace("melaporkan", `${predikat} melaporkan`);

describe("a stricter or looser modality", () => {
  it.each([
    ["a duty in the indicative to a discretion", MELAPOR, dengan("dapat"), "indikatif", "dapat", "diperlonggar"],
    ["an express duty to a discretion", dengan("wajib"), dengan("dapat"), "wajib", "dapat", "diperlonggar"],
    ["a duty to an express one", MELAPOR, dengan("wajib"), "indikatif", "wajib", "diperketat"],
    ["a discretion to a duty", dengan("dapat"), dengan("wajib"), "dapat", "wajib", "diperketat"],
    ["a competence to a discretion", dengan("berwenang"), dengan("dapat"), "berwenang", "dapat", "diperlonggar"],
    ["a discretion to a prohibition", dengan("dapat"), dengan("dilarang"), "dapat", "dilarang", "diperketat"],
    ["a discretion to its denial", dengan("dapat"), dengan("tidak dapat"), "dapat", "dilarang", "diperketat"],
    ["a duty to a prohibition", dengan("wajib"), dengan("dilarang"), "wajib", "dilarang", "diperketat"],
    ["a prohibition to a duty", dengan("dilarang"), dengan("wajib"), "dilarang", "wajib", "diperketat"],
    ["a prohibition to a discretion", dengan("dilarang"), dengan("dapat"), "dilarang", "dapat", "diperlonggar"],
    ["a duty to what need not be done", dengan("wajib"), dengan("tidak wajib"), "wajib", "tidak wajib", "diperlonggar"],
    ["a duty to what is not done", MELAPOR, dengan("tidak"), "indikatif", "tidak indikatif", "diperketat"],
    ["a competence to its denial", dengan("berwenang"), dengan("tidak berwenang"), "berwenang", "tidak berwenang", "diperketat"],
  ] as const)("%s", (_, acuan, lain, dari, menjadi, arah) => {
    expect(simpangan(acuan, lain)).toEqual([
      expect.objectContaining({ jenis: arah, arah, bobot: "substantif", bidang: { nama: "modalitas", acuan: dari, lain: menjadi } }),
    ]);
  });

  it.each([
    [dengan("berwenang"), dengan("dapat"), 'Pasal 2: "berwenang" menjadi "dapat"; kewenangan diperlonggar.'],
    [MELAPOR, dengan("dapat"), 'Pasal 2: "melaporkan" menjadi "dapat melaporkan"; kewajiban diperlonggar.'],
    [dengan("wajib"), dengan("tidak wajib"), 'Pasal 2: "wajib" menjadi "tidak wajib"; kewajiban diperlonggar.'],
    [dengan("wajib"), dengan("dilarang"), 'Pasal 2: "wajib" menjadi "dilarang"; kewajiban menjadi larangan.'],
    [dengan("dilarang"), dengan("wajib"), 'Pasal 2: "dilarang" menjadi "wajib"; larangan menjadi kewajiban.'],
    [dengan("dapat"), dengan("tidak dapat"), 'Pasal 2: "dapat" menjadi "tidak dapat"; kewenangan menjadi larangan.'],
    [dengan("dilarang"), dengan("dapat"), 'Pasal 2: "dilarang" menjadi "dapat"; larangan diperlonggar.'],
  ])("is told in a sentence with both words: %s → %s", (acuan, lain, kalimat) => {
    expect(simpangan(acuan, lain).map((one) => one.kalimat)).toEqual([kalimat]);
  });

  it("is none where harus takes the place of the indicative, which binds alike", () => {
    expect(jenisOf(simpangan(MELAPOR, dengan("harus")))).toEqual(["parafrasa"]);
    expect(simpangan(MELAPOR, dengan("harus"))[0]?.bobot).toBe("redaksional");
  });
});

describe("conditions, criteria and exceptions", () => {
  const syarat = "setelah memperoleh persetujuan tertulis dari atasan langsung";
  const kriteria = "dengan memperhatikan beban kerja dan kompetensi pegawai";
  const kecuali = "kecuali untuk tugas yang bersifat rahasia";
  const ujung = (tambahan: string): string => MELAPOR.replace(".", `${tambahan}.`);

  it.each([
    ["syarat", ` ${syarat}`, syarat, "diperketat", "diperlonggar"],
    ["kriteria", ` ${kriteria}`, kriteria, "diperketat", "diperlonggar"],
    ["pengecualian", `, ${kecuali}`, kecuali, "diperlonggar", "diperketat"],
  ] as const)("a %s more and a %s less", (nama, tambahan, teks, bertambah, berkurang) => {
    expect(simpangan(MELAPOR, ujung(tambahan))).toEqual([
      expect.objectContaining({
        jenis: bertambah,
        arah: bertambah,
        bobot: "substantif",
        bidang: { nama, acuan: null, lain: teks },
        kalimat: `Pasal 2: ${nama} "${teks}" ditambahkan; ketentuan ${bertambah}.`,
      }),
    ]);
    expect(simpangan(ujung(tambahan), MELAPOR)).toEqual([
      expect.objectContaining({
        jenis: berkurang,
        arah: berkurang,
        bobot: "substantif",
        bidang: { nama, acuan: teks, lain: null },
        kalimat: `Pasal 2: ${nama} "${teks}" tidak dimuat lagi; ketentuan ${berkurang}.`,
      }),
    ]);
  });

  it("the law in general restricts nothing", () => {
    const sesuai = ujung(" sesuai dengan ketentuan peraturan perundang-undangan");
    expect(jenisOf(simpangan(MELAPOR, sesuai))).not.toContain("diperketat");
    expect(jenisOf(simpangan(sesuai, MELAPOR))).not.toContain("diperlonggar");
  });
});

describe("another addressee", () => {
  const subjek = (pelaku: string): string => MELAPOR.replace("Pejabat Fungsional", pelaku);
  const kepada = (penerima: string): string => MELAPOR.replace(" kepada Pimpinan Unit Organisasi", penerima);

  it.each([
    [
      "another subject",
      MELAPOR,
      subjek("Camat"),
      { nama: "pelaku", acuan: "Pejabat Fungsional", lain: "Camat" },
      'Pasal 2: pelaku "Pejabat Fungsional" menjadi "Camat".',
    ],
    [
      "a subject more",
      MELAPOR,
      subjek("Pejabat Fungsional dan Pelaksana"),
      { nama: "pelaku", acuan: "Pejabat Fungsional", lain: "Pejabat Fungsional dan Pelaksana" },
      "Pasal 2: pelaku bertambah: Pelaksana.",
    ],
    [
      "a subject less",
      subjek("Pejabat Fungsional dan Pelaksana"),
      MELAPOR,
      { nama: "pelaku", acuan: "Pejabat Fungsional dan Pelaksana", lain: "Pejabat Fungsional" },
      "Pasal 2: pelaku berkurang: Pelaksana tidak disebut lagi.",
    ],
    [
      "another recipient",
      MELAPOR,
      kepada(" kepada Sekretaris Daerah"),
      { nama: "penerima", acuan: "Pimpinan Unit Organisasi", lain: "Sekretaris Daerah" },
      'Pasal 2: penerima "Pimpinan Unit Organisasi" menjadi "Sekretaris Daerah".',
    ],
    [
      "no recipient any more",
      MELAPOR,
      kepada(""),
      { nama: "penerima", acuan: "Pimpinan Unit Organisasi", lain: null },
      'Pasal 2: penerima "Pimpinan Unit Organisasi" tidak disebut lagi.',
    ],
    [
      "a recipient where there was none",
      kepada(""),
      MELAPOR,
      { nama: "penerima", acuan: null, lain: "Pimpinan Unit Organisasi" },
      'Pasal 2: penerima disebut, yaitu "Pimpinan Unit Organisasi", sedangkan acuan tidak menyebutnya.',
    ],
  ])("%s", (_, acuan, lain, bidang, kalimat) => {
    expect(simpangan(acuan, lain)).toEqual([expect.objectContaining({ jenis: "pelaku-berubah", bobot: "substantif", bidang, kalimat })]);
  });

  it("Instansi Pemerintah is another subject than Perangkat Daerah only where the acuan is no national text", () => {
    const instansi = "Instansi Pemerintah melaksanakan sistem kerja untuk penyederhanaan birokrasi secara menyeluruh.";
    const perangkat = instansi.replace("Instansi Pemerintah", "Perangkat Daerah");
    expect(jenisOf(simpangan(instansi, perangkat))).toEqual(["pelaku-berubah"]);
    expect(jenisOf(simpanganNasional(instansi, perangkat))).toEqual(["sesuai"]);
  });

  it("the head of a region is none beside another deviation", () => {
    const menetapkan = "Bupati menetapkan pembagian tugas pada setiap unit organisasi setiap bulan.";
    expect(jenisOf(simpangan(menetapkan, "Gubernur menetapkan pembagian tugas pada setiap unit organisasi setiap tahun."))).toEqual([
      "tenggat-berubah",
    ]);
  });

  it("is told beside a looser modality, each in a sentence of its own", () => {
    const found = simpangan(MELAPOR, kepada(" kepada Sekretaris Daerah").replace("melaporkan", "dapat melaporkan"));
    expect(jenisOf(found).toSorted()).toEqual(["diperlonggar", "pelaku-berubah"]);
    expect(new Set(found.map(({ kalimat }) => kalimat)).size).toBe(2);
  });
});
