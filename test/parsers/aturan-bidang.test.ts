import type { Tenggat } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { kutipan, satuAturan } from "../support/aturan-uji.ts";

describe("to whom", () => {
  it.each([
    ["Ketua tim melaporkan hasil kerja kepada Bupati.", "Bupati", ["Bupati"]],
    [
      "Ketua tim melaporkan hasil kerja kepada Kepala Perangkat Daerah dan Sekretaris Daerah.",
      "Kepala Perangkat Daerah dan Sekretaris Daerah",
      ["Kepala Perangkat Daerah", "Sekretaris Daerah"],
    ],
    ["Ketua tim melaporkan hasil kerja kepada Bupati setiap 6 (enam) bulan.", "Bupati", ["Bupati"]],
    ["Ketua tim melaporkan hasil kerja kepada setiap Pejabat Fungsional.", "setiap Pejabat Fungsional", ["Pejabat Fungsional"]],
    ["Kepala Perangkat Daerah menetapkan target bagi Pejabat Fungsional.", "Pejabat Fungsional", ["Pejabat Fungsional"]],
    [
      "Ketua tim menyampaikan laporan kepada Bupati dengan tembusan Sekretaris Daerah.",
      "Bupati; Sekretaris Daerah",
      ["Bupati", "Sekretaris Daerah"],
    ],
    [
      "Hasil penilaian disampaikan kepada Bupati, dengan tembusan kepada Sekretaris Daerah.",
      "Bupati; Sekretaris Daerah",
      ["Bupati", "Sekretaris Daerah"],
    ],
    ["Pejabat Fungsional diberikan surat tugas.", "Pejabat Fungsional", ["Pejabat Fungsional"]],
    [
      "Laporan disampaikan oleh ketua tim kepada:\na. Bupati; dan\nb. Sekretaris Daerah.",
      "Bupati; Sekretaris Daerah",
      ["Bupati", "Sekretaris Daerah"],
    ],
  ])("%s", (kalimat, raw, pelaku) => {
    expect(satuAturan(kalimat).recipient).toMatchObject({ raw, pelaku });
  });

  it.each([
    "Pimpinan Unit Organisasi meminta laporan kepada ketua tim.",
    "Pimpinan Unit Organisasi dapat meminta laporan kepada ketua tim.",
    "Kepala Perangkat Daerah diberi wewenang menetapkan penugasan.",
    "Ketua tim menyusun laporan bagi peningkatan kinerja.",
  ])("nobody, where the one who is named gives or is given a power: %s", (kalimat) => {
    expect(satuAturan(kalimat).recipient).toBeNull();
  });
});

describe("in which case", () => {
  it.each([
    ["Dalam hal target tidak tercapai", ", ketua tim melapor."],
    ["Apabila target tidak tercapai", ", ketua tim melapor."],
    ["Jika target tidak tercapai", ", ketua tim melapor."],
    ["Bilamana target tidak tercapai", ", maka ketua tim melapor."],
    ["Sepanjang tersedia anggaran", ", Bupati dapat membentuk tim kerja."],
    ["Setelah penugasan berakhir", ", Pejabat Fungsional melaksanakan tugas."],
    ["Dalam hal penugasan, penunjukan, dan pengajuan sukarela tidak dilaksanakan", ", ketua tim melapor."],
    ["Dalam tim kerja yang anggotanya berasal dari lintas Unit Organisasi", ", ketua tim melapor."],
    ["Dalam hal target tidak tercapai", " Kepala Perangkat Daerah menetapkan penugasan baru."],
  ])("in front: %s%s", (condition, rest) => {
    const rule = satuAturan(`${condition}${rest}`);
    expect(rule.condition).toBe(condition);
    expect(rule.subject?.pelaku).toHaveLength(1);
  });

  it("several adverbials in a row: each condition counts, a purpose does not", () => {
    expect(satuAturan("Dalam hal target tidak tercapai, apabila anggaran tersedia, Bupati dapat membentuk tim kerja.").condition).toBe(
      "Dalam hal target tidak tercapai; apabila anggaran tersedia",
    );
    const rule = satuAturan("Untuk melaksanakan tugas, dalam hal target tidak tercapai, Pejabat Fungsional dapat mengajukan perpanjangan.");
    expect([rule.condition, rule.subject?.raw, rule.action]).toEqual([
      "dalam hal target tidak tercapai",
      "Pejabat Fungsional",
      "mengajukan",
    ]);
    const exception = satuAturan("Selain penugasan individu, dalam hal target tidak tercapai, Bupati dapat membentuk tim kerja.");
    expect([exception.exception, exception.condition]).toEqual(["Selain penugasan individu", "dalam hal target tidak tercapai"]);
  });

  it.each([
    ["Kepala Perangkat Daerah dapat membentuk tim kerja", "apabila target tidak tercapai"],
    ["Penugasan dihentikan oleh Bupati", "dalam hal target tidak tercapai"],
    ["Penugasan dilaksanakan oleh ketua tim", "dengan ketentuan tidak mengganggu tugas pokok"],
    ["Ketua tim menyusun laporan", "pada saat penugasan berakhir"],
  ])("behind the predicate: %s …", (clause, condition) => {
    expect(satuAturan(`${clause} ${condition}.`).condition).toBe(condition);
  });

  it.each([
    "Ketua tim menyusun laporan sesuai dengan ketentuan peraturan perundang-undangan.",
    "Ketua tim menyusun laporan paling lambat 5 (lima) hari setelah penugasan berakhir.",
    "Untuk melaksanakan tugas, ketua tim menyusun rencana kerja.",
    "Peraturan Bupati ini mulai berlaku pada saat diundangkan.",
    "Dalam pelaksanaan tugas, ketua tim menyusun rencana kerja.",
  ])("in no case: %s", (kalimat) => {
    expect(satuAturan(kalimat).condition).toBeNull();
  });
});

describe("with which exception", () => {
  it.each([
    ["Selain penugasan individu, Bupati dapat membentuk tim kerja.", "Selain penugasan individu"],
    ["Kecuali ditentukan lain, ketua tim menyusun laporan.", "Kecuali ditentukan lain"],
    ["Ketua tim menyusun laporan, kecuali ditentukan lain oleh Bupati.", "kecuali ditentukan lain oleh Bupati"],
    ["Penugasan diberikan oleh Bupati, tidak termasuk penugasan mandiri.", "tidak termasuk penugasan mandiri"],
    ["Dengan tidak mengurangi tugas pokok, Pelaksana dapat menjadi anggota tim.", "Dengan tidak mengurangi tugas pokok"],
  ])("%s", (kalimat, exception) => {
    const rule = satuAturan(kalimat);
    expect([rule.exception, rule.condition]).toEqual([exception, null]);
  });
});

describe("until when", () => {
  type Nilai = Tenggat["value"];
  it.each<[string, Tenggat["kind"], Nilai]>([
    ["paling lambat 5 (lima) hari kerja setelah penugasan berakhir", "paling-lambat", { jumlah: 5, satuan: "hari kerja" }],
    ["paling lambat tanggal 10 bulan berikutnya", "paling-lambat", undefined],
    ["paling lama 6 (enam) bulan", "paling-lama", { jumlah: 6, satuan: "bulan" }],
    ["paling lama 14 (empat belas) hari kalender terhitung sejak tugas selesai", "paling-lama", { jumlah: 14, satuan: "hari kalender" }],
    ["paling cepat 3 (tiga) bulan sejak ditetapkan", "paling-cepat", { jumlah: 3, satuan: "bulan" }],
    ["secara berkala", "berkala", undefined],
    ["setiap bulan", "berkala", undefined],
    ["tiap triwulan", "berkala", undefined],
    ["setiap akhir tahun", "berkala", undefined],
    ["setiap 6 (enam) bulan sekali", "berkala", { jumlah: 6, satuan: "bulan" }],
    ["paling sedikit 1 (satu) kali dalam 3 (tiga) bulan", "berkala", { jumlah: 3, satuan: "bulan" }],
    ["sewaktu-waktu", "sewaktu-waktu", undefined],
    ["dalam jangka waktu 14 (empat belas) hari", "kurun-waktu", { jumlah: 14, satuan: "hari" }],
    ["dalam kurun waktu tertentu", "kurun-waktu", undefined],
    ["sampai dengan berakhirnya tahun anggaran", "kurun-waktu", undefined],
    ["pada tanggal 5 Januari 2025", "tanggal", undefined],
    ["terhitung sejak tanggal penugasan", "tanggal", undefined],
    ["segera", "segera", undefined],
  ])("%s", (raw, kind, value) => {
    const rule = satuAturan(`Ketua tim menyelesaikan laporan ${raw}.`);
    expect(rule.timeLimit).toEqual({ raw, kind, ...(value === undefined ? {} : { value }) });
    expect(kutipan(rule, "timeLimit")).toEqual([raw]);
  });

  it("a number tells more than a word without one", () => {
    const { timeLimit, subject } = satuAturan("Ketua tim segera melaporkan hasil kerja paling lambat 2 (dua) jam setelah kejadian.");
    expect(timeLimit).toMatchObject({ kind: "paling-lambat", value: { jumlah: 2, satuan: "jam" } });
    expect(subject?.raw).toBe("Ketua tim");
  });

  it("a sentence without a time has none", () => {
    expect(satuAturan("Pegawai ASN melaporkan hasil kerja 3 (tiga) tim kerja.").timeLimit).toBeNull();
  });
});

describe("by which paper", () => {
  it.each([
    ["surat pernyataan melaksanakan tugas", "Penugasan dibuktikan dengan surat pernyataan melaksanakan tugas.", null],
    ["surat tugas", "Kepala Perangkat Daerah menerbitkan surat tugas.", "Kepala Perangkat Daerah"],
    ["surat penugasan", "Penempatan dilakukan oleh Bupati dengan menggunakan surat penugasan.", "Bupati"],
    ["surat perintah", "Penugasan dilakukan oleh Bupati dengan surat perintah.", "Bupati"],
    ["surat permohonan", "Penugasan diajukan melalui surat permohonan.", null],
    ["surat edaran", "Penugasan dilakukan oleh Bupati dengan surat edaran.", "Bupati"],
    ["Keputusan", "Penugasan ditetapkan dengan Keputusan Bupati.", "Bupati"],
    ["Peraturan", "Ketentuan lebih lanjut diatur dengan Peraturan Bupati.", "Bupati"],
    ["berita acara", "Penugasan dituangkan dalam berita acara.", null],
    ["perjanjian kinerja", "Penugasan dituangkan dalam perjanjian kinerja.", null],
    ["Sasaran Kinerja Pegawai", "Penugasan dituangkan dalam SKP.", null],
    ["nota dinas", "Penugasan disampaikan oleh Bupati melalui nota dinas.", "Bupati"],
    ["disposisi", "Penugasan dilakukan oleh Bupati melalui disposisi.", "Bupati"],
  ])("%s: %s", (jenis, kalimat, pelaku) => {
    const rule = satuAturan(kalimat);
    expect([rule.instrument?.jenis, rule.subject?.raw ?? null]).toEqual([jenis, pelaku]);
    expect(kutipan(rule, "instrument")).toEqual([rule.instrument?.raw]);
  });

  it("the law that something is based on is none", () => {
    const { instrument, criteria } = satuAturan("Penugasan dilakukan oleh Bupati berdasarkan Peraturan Menteri Nomor 7 Tahun 2022.");
    expect([instrument, criteria]).toEqual([null, ["berdasarkan Peraturan Menteri Nomor 7 Tahun 2022"]]);
  });
});

it.each([
  ["Bupati menetapkan penugasan berdasarkan kompetensi.", ["berdasarkan kompetensi"]],
  [
    "Bupati menetapkan penugasan berdasarkan kompetensi, dengan memperhatikan beban kerja.",
    ["berdasarkan kompetensi", "dengan memperhatikan beban kerja"],
  ],
  ["Bupati menetapkan penugasan dengan mempertimbangkan kompetensi.", ["dengan mempertimbangkan kompetensi"]],
  ["Ketua tim menyusun laporan sesuai dengan standar.", ["sesuai dengan standar"]],
  ["Bupati menetapkan penugasan.", []],
])("criteria: %s", (kalimat, criteria) => {
  expect(satuAturan(kalimat).criteria).toEqual(criteria);
});
