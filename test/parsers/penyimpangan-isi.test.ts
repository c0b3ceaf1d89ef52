/** Deviations of what a provision covers and how it is worded. */
import { describe, expect, it } from "vitest";
import { jenisOf, simpangan } from "../support/simpangan.ts";

const MELAPOR = "Pejabat Fungsional melaporkan pelaksanaan tugas kepada Pimpinan Unit Organisasi secara berkala.";
const RINCIAN = ["menyusun rencana kerja", "membagi peran anggota", "melaporkan hasil", "mengusulkan penghargaan"];
const daftar = (items: readonly string[], konektor = "dan"): string =>
  `Ketua tim mempunyai tugas:\n${items
    .map((item, at) => `${"abcd"[at]}. ${item}${at === items.length - 1 ? "." : at === items.length - 2 ? `; ${konektor}` : ";"}`)
    .join("\n")}`;

describe("connectors", () => {
  const pelaku = (konektor: string): string => MELAPOR.replace("Fungsional", `Fungsional ${konektor} Pelaksana`);

  it.each([
    ["dan", "dan/atau", "kumulatif menjadi kumulatif atau alternatif"],
    ["atau", "dan/atau", "alternatif menjadi kumulatif atau alternatif"],
    ["dan", "atau", "unsur-unsurnya menjadi alternatif"],
    ["atau", "dan", "unsur-unsurnya menjadi kumulatif"],
    ["dan/atau", "dan", "unsur-unsurnya menjadi kumulatif"],
  ])("%s to %s", (dari, menjadi, arti) => {
    expect(simpangan(pelaku(dari), pelaku(menjadi))).toEqual([
      expect.objectContaining({
        jenis: "konektor-berubah",
        bobot: "substantif",
        bidang: { nama: "konektor", acuan: dari, lain: menjadi },
        kalimat: `Pasal 2: "${dari}" menjadi "${menjadi}" pada "Pejabat Fungsional ${menjadi} Pelaksana"; ${arti}.`,
      }),
    ]);
  });

  it("of a list", () => {
    expect(jenisOf(simpangan(daftar(RINCIAN), daftar(RINCIAN, "dan/atau")))).toEqual(["konektor-berubah"]);
  });

  it("are found although the Oxford comma went as well", () => {
    const [found, ...rest] = simpangan(
      "Tugas meliputi perencanaan, pemantauan dan penilaian kinerja pegawai.",
      "Tugas meliputi perencanaan, pemantauan, atau penilaian kinerja pegawai.",
    );
    expect(rest).toEqual([]);
    expect(found?.kalimat).toContain('pada "perencanaan, pemantauan, atau penilaian kinerja"');
  });

  it("did not change where serta takes the place of dan, or the list went with its dan", () => {
    expect(jenisOf(simpangan(pelaku("dan"), pelaku("serta")))).toEqual(["sesuai"]);
    expect(jenisOf(simpangan(daftar(RINCIAN), daftar(RINCIAN.slice(0, 1).concat(RINCIAN.slice(2)))))).not.toContain("konektor-berubah");
  });
});

describe("what is covered", () => {
  const lintas = (...tempat: readonly string[]): string =>
    `Penugasan dapat dilakukan dalam ${tempat.slice(0, -1).join(", ")}${tempat.length > 2 ? "," : ""} dan ${tempat.at(-1)} sesuai kebutuhan.`;
  const [dua, tiga] = [
    lintas("satu unit organisasi", "lintas unit organisasi"),
    lintas("satu unit organisasi", "lintas unit organisasi", "lintas perangkat daerah"),
  ];

  it("a member of an enumeration more", () => {
    const bidang = { nama: "cakupan", acuan: null, lain: "lintas perangkat daerah" };
    expect(simpangan(dua, tiga)).toEqual([
      expect.objectContaining({
        jenis: "ditambah",
        bobot: "substantif",
        bidang,
        kalimat: 'Pasal 2: "lintas perangkat daerah" ditambahkan.',
      }),
      expect.objectContaining({
        jenis: "cakupan-berubah",
        bobot: "substantif",
        bidang,
        kalimat: 'Pasal 2: cakupan diperluas dengan "lintas perangkat daerah".',
      }),
    ]);
  });

  it("a member of an enumeration less", () => {
    const bidang = { nama: "cakupan", acuan: "lintas perangkat daerah", lain: null };
    expect(simpangan(tiga, dua)).toEqual([
      expect.objectContaining({
        jenis: "dihilangkan",
        bobot: "substantif",
        bidang,
        kalimat: 'Pasal 2: "lintas perangkat daerah" tidak dimuat lagi.',
      }),
      expect.objectContaining({
        jenis: "cakupan-berubah",
        bobot: "substantif",
        bidang,
        kalimat: 'Pasal 2: cakupan tidak lagi meliputi "lintas perangkat daerah".',
      }),
    ]);
  });

  it("the last member of an enumeration, at the end of the sentence", () => {
    const acuan = "Pimpinan Unit Organisasi menugaskan pegawai dalam satu unit organisasi dan lintas unit organisasi.";
    const lain = acuan.replace(" dan lintas unit organisasi", ", lintas unit organisasi, dan lintas perangkat daerah");
    expect(jenisOf(simpangan(acuan, lain))).toEqual(["ditambah", "cakupan-berubah"]);
    expect(simpangan(lain, acuan).map(({ jenis, bidang }) => [jenis, bidang?.acuan])).toEqual([
      ["dihilangkan", "lintas perangkat daerah"],
      ["cakupan-berubah", "lintas perangkat daerah"],
    ]);
  });

  it("an item of a list more, at the end and in the middle", () => {
    for (const kurang of [RINCIAN.slice(0, 3), [...RINCIAN.slice(0, 1), ...RINCIAN.slice(2)]]) {
      const beda = RINCIAN.find((item) => !kurang.includes(item)) ?? "";
      expect(simpangan(daftar(kurang), daftar(RINCIAN))).toEqual([
        expect.objectContaining({
          jenis: "ditambah",
          bobot: "substantif",
          bidang: { nama: "rincian", acuan: null, lain: beda },
          kalimat: `Pasal 2: rincian "${beda}" ditambahkan.`,
        }),
      ]);
      expect(simpangan(daftar(RINCIAN), daftar(kurang))).toEqual([
        expect.objectContaining({
          jenis: "dihilangkan",
          bobot: "substantif",
          bidang: { nama: "rincian", acuan: beda, lain: null },
          kalimat: `Pasal 2: rincian "${beda}" tidak dimuat lagi.`,
        }),
      ]);
    }
  });

  it.each([
    ["Capaian kinerja paling rendah 70 persen dari target yang ditetapkan oleh pimpinan.", "70", "90", "paling rendah 90 persen"],
    ["Tim terdiri atas paling banyak 5 (lima) orang anggota dari unit terkait.", "5", "9", "paling banyak 9"],
  ])("another number: %s", (acuan, dari, menjadi, tempat) => {
    expect(simpangan(acuan, acuan.replace(dari, menjadi).replace("lima", "sembilan"))).toEqual([
      expect.objectContaining({
        jenis: "cakupan-berubah",
        bobot: "substantif",
        bidang: { nama: "angka", acuan: dari, lain: menjadi },
        kalimat: `Pasal 2: angka "${dari}" menjadi "${menjadi}" pada "${tempat}".`,
      }),
    ]);
  });

  it.each([
    [
      "of a reference",
      "Hasil kerja sebagaimana dimaksud pada ayat (1) disampaikan kepada Pimpinan Unit Organisasi secara berkala.",
      "Hasil kerja sebagaimana dimaksud pada ayat (3) disampaikan kepada Pimpinan Unit Organisasi secara berkala.",
    ],
    [
      "of a law",
      "Pengelolaan kinerja pegawai dilaksanakan berdasarkan Peraturan Pemerintah Nomor 30 Tahun 2019 secara menyeluruh.",
      "Pengelolaan kinerja pegawai dilaksanakan berdasarkan Peraturan Pemerintah Nomor 46 Tahun 2011 secara menyeluruh.",
    ],
    [
      "of an item",
      "Ketua tim mempunyai tugas:\n1. menyusun rencana kerja; dan\n2. melaporkan hasil.",
      "Ketua tim mempunyai tugas:\n1. membagi peran anggota;\n2. menyusun rencana kerja; dan\n3. melaporkan hasil.",
    ],
    [
      "of a time limit",
      MELAPOR.replace("secara berkala", "paling lambat 5 (lima) hari kerja"),
      MELAPOR.replace("secara berkala", "paling lambat 9 (sembilan) hari kerja"),
    ],
  ])("not another number %s", (_, acuan, lain) => {
    expect(simpangan(acuan, lain).filter(({ bidang }) => bidang?.nama === "angka")).toEqual([]);
  });

  it("the opposite", () => {
    const acuan = "Penugasan diberikan kepada Pegawai ASN yang menduduki jabatan pada unit organisasi terkait.";
    expect(simpangan(acuan, acuan.replace("yang", "yang tidak"))).toEqual([
      expect.objectContaining({
        jenis: "cakupan-berubah",
        bobot: "substantif",
        kalimat: 'Pasal 2: "tidak" ditambahkan pada "ASN yang tidak menduduki jabatan"; artinya berbalik.',
      }),
    ]);
  });
});

describe("wording", () => {
  it("a term that took the place of another", () => {
    expect(simpangan(MELAPOR, MELAPOR.replace("pelaksanaan tugas", "pelaksanaan kegiatan"))).toEqual([
      expect.objectContaining({
        jenis: "istilah-berubah",
        bobot: "redaksional",
        bidang: { nama: "istilah", acuan: "tugas", lain: "kegiatan" },
        kalimat: 'Pasal 2: istilah "tugas" menjadi "kegiatan".',
      }),
    ]);
  });

  it("another wording of the same", () => {
    const acuan =
      "Ketua tim menyampaikan seluruh hasil pekerjaan tim kepada Pimpinan Unit Organisasi untuk memperoleh arahan lebih lanjut.";
    const lain = "Ketua tim menyampaikan hasil pekerjaan tim kepada Pimpinan Unit Organisasi guna mendapatkan petunjuk selanjutnya.";
    expect(simpangan(acuan, lain)).toEqual([
      expect.objectContaining({
        jenis: "parafrasa",
        bobot: "redaksional",
        bidang: { nama: "rumusan", acuan: "untuk memperoleh arahan lebih lanjut", lain: "guna mendapatkan petunjuk selanjutnya" },
        kalimat: 'Pasal 2: rumusan lain: "untuk memperoleh arahan lebih lanjut" menjadi "guna mendapatkan petunjuk selanjutnya".',
      }),
    ]);
  });
});
