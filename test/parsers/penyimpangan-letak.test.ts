/** Deviations of how and when, of references, of the place; and what was left over from another regulation. */
import { bandingkan, type PasanganTersaji } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { batang, daerah, jenisOf, nasional, pasanganOf, simpangan, simpanganNasional } from "../support/simpangan.ts";

const MELAPOR = "Pejabat Fungsional melaporkan pelaksanaan tugas kepada Pimpinan Unit Organisasi secara berkala.";
const MENUGASKAN = "Pimpinan Unit Organisasi menugaskan Pejabat Fungsional pada unit organisasi lain.";
const ANGGOTA = "Anggota tim melaporkan pelaksanaan tugas harian kepada ketua tim sebelum akhir minggu.";
const KETUA = "Ketua tim melaporkan capaian tim kerja kepada Pimpinan Unit Organisasi secara berkala.";
const PETA = "Penyusunan peta proses bisnis menjadi acuan hubungan kerja yang efektif antarunit organisasi.";
const APLIKASI = "Setiap Unit Organisasi menggunakan aplikasi umum berbagi pakai dalam pelaksanaan layanan administrasi.";

const pasal = (...texts: readonly string[]): string => texts.map((text, at) => `Pasal ${at + 1}\n\n${text}`).join("\n\n");
const pairs = (acuan: string, lain: string, lampiran?: string): readonly PasanganTersaji[] =>
  bandingkan({ id: "acuan", bahan: daerah(acuan) }, { id: "lain", bahan: daerah(lain, lampiran) }).pairs;
const garis = (found: readonly PasanganTersaji[]): readonly string[] =>
  found.map(({ a, b, relations }) => `${a.join()} = ${b.join()}: ${relations.join(", ")}`);

describe("procedure", () => {
  const tugas = MENUGASKAN.replace(".", " dengan surat tugas.");
  const keputusan = MENUGASKAN.replace(".", " dengan Keputusan Sekretaris Daerah.");

  it.each([
    [
      "another paper",
      tugas,
      keputusan,
      "surat tugas",
      "Keputusan Sekretaris Daerah",
      '"surat tugas" menjadi "Keputusan Sekretaris Daerah"',
    ],
    ["a paper nobody asked for", MENUGASKAN, tugas, null, "surat tugas", 'dilakukan dengan "surat tugas", yang tidak diminta oleh acuan'],
    ["a paper less", tugas, MENUGASKAN, "surat tugas", null, '"surat tugas" tidak diminta lagi'],
  ])("%s", (_, acuan, lain, dari, menjadi, uraian) => {
    expect(simpangan(acuan, lain)).toEqual([
      expect.objectContaining({
        jenis: "prosedur-berubah",
        bobot: "prosedural",
        bidang: { nama: "instrumen", acuan: dari, lain: menjadi },
        kalimat: `Pasal 2: ${uraian}.`,
      }),
    ]);
  });
});

describe("time limits", () => {
  const [lima, sepuluh] = ["paling lambat 5 (lima) hari kerja", "paling lambat 10 (sepuluh) hari kerja"];
  const pada = (tenggat: string): string => MELAPOR.replace(" secara berkala", tenggat === "" ? "" : ` ${tenggat}`);

  it.each([
    ["of another kind", MELAPOR, pada(lima), "secara berkala", lima, `tenggat "secara berkala" menjadi "${lima}"`],
    ["of another length", pada(lima), pada(sepuluh), lima, sepuluh, `tenggat "${lima}" menjadi "${sepuluh}"`],
    ["more", pada(""), MELAPOR, null, "secara berkala", 'tenggat "secara berkala" ditambahkan'],
    ["less", MELAPOR, pada(""), "secara berkala", null, 'tenggat "secara berkala" tidak dimuat lagi'],
  ])("%s", (_, acuan, lain, dari, menjadi, uraian) => {
    expect(simpangan(acuan, lain)).toEqual([
      expect.objectContaining({
        jenis: "tenggat-berubah",
        bobot: "prosedural",
        bidang: { nama: "tenggat", acuan: dari, lain: menjadi },
        kalimat: `Pasal 2: ${uraian}.`,
      }),
    ]);
  });

  it("every so often: another period is another time limit", () => {
    const bulan = pada("setiap bulan");
    expect(simpangan(bulan, pada("setiap tahun")).map(({ jenis, kalimat }) => [jenis, kalimat])).toEqual([
      ["tenggat-berubah", 'Pasal 2: tenggat "setiap bulan" menjadi "setiap tahun".'],
    ]);
    expect(jenisOf(simpangan(MELAPOR, bulan))).toEqual(["tenggat-berubah"]);
  });

  it("do not differ by a word that says nothing of the time", () => {
    const tim = "Tim dibentuk dalam waktu tertentu untuk menyelesaikan tugas khusus pada unit organisasi.";
    expect(jenisOf(simpangan(tim, tim.replace("waktu", "kurun waktu")))).not.toContain("tenggat-berubah");
  });
});

describe("references", () => {
  const laporan = (target: string): string =>
    `Laporan${target === "" ? "" : ` sebagaimana dimaksud dalam ${target}`} disampaikan kepada Sekretaris Daerah dalam bentuk dokumen tertulis.`;
  const acuan = pasal(PETA, ANGGOTA, laporan("Pasal 2"));
  const ketiga = (lain: string) => pairs(acuan, lain).find(({ a }) => a.includes("Pasal 3"))?.deviations ?? [];

  it("to the same provision under another number are the same", () => {
    expect(jenisOf(ketiga(pasal(ANGGOTA, PETA, laporan("Pasal 1"))))).toEqual(["sesuai"]);
  });

  it.each([
    [
      "to another provision",
      pasal(PETA, ANGGOTA, laporan("Pasal 1")),
      "Pasal 1",
      /rujukan "Pasal 1" tidak sepadan dengan rujukan acuan; padanan Pasal 2 acuan ialah Pasal 2/,
    ],
    [
      "that kept the number of the acuan",
      pasal(ANGGOTA, PETA, laporan("Pasal 2")),
      "Pasal 2",
      /rujukan "Pasal 2" tidak sepadan dengan rujukan acuan; padanan Pasal 2 acuan ialah Pasal 1/,
    ],
    ["to what is not there", pasal(PETA, ANGGOTA, laporan("Pasal 44")), "Pasal 44", /"Pasal 44"/],
    ["that went", pasal(PETA, ANGGOTA, laporan("")), null, /rujukan "Pasal 2" pada acuan tidak dimuat lagi/],
  ])("%s changed", (_, lain, menjadi, kalimat) => {
    const [found, ...rest] = ketiga(lain);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      jenis: "rujukan-berubah",
      bobot: "prosedural",
      bidang: { nama: "rujukan", acuan: "Pasal 2", lain: menjadi },
    });
    expect(found?.kalimat).toMatch(kalimat);
    expect(found?.kalimat).toMatch(/^Pasal 3: /);
  });

  it("that lead nowhere are told once, and not where those of the acuan lead nowhere as well", () => {
    const mati = pasal(PETA, ANGGOTA, laporan("Pasal 44"));
    expect(jenisOf(pairs(mati, mati).find(({ a }) => a.includes("Pasal 3"))?.deviations ?? [])).toEqual(["sesuai"]);
  });

  it("that only one more provision makes are no difference", () => {
    expect(jenisOf(simpangan(laporan(""), laporan("Pasal 1")))).toEqual(["sesuai"]);
  });
});

it("a provision that the acuan states twice merges nothing", () => {
  const dua = pasal(APLIKASI, PETA, APLIKASI);
  expect(garis(pairs(dua, dua))).toEqual(
    expect.arrayContaining(["Pasal 1 = Pasal 1: sesuai", "Pasal 2 = Pasal 2: sesuai", "Pasal 3 = Pasal 3: sesuai"]),
  );
});

describe("merged and split provisions", () => {
  it.each([
    ["as sentences", `${ANGGOTA} ${KETUA}`],
    ["as clauses of one sentence", `${ANGGOTA.replace(".", "")} dan ${KETUA.replace("Ketua", "ketua")}`],
    ["as items of a list", `Pertanggungjawaban diatur sebagai berikut:\na. ${ANGGOTA.replace(".", ";")} dan\nb. ${KETUA}`],
  ])("merged %s: what the other says is not told as added", (_, gabungan) => {
    const found = pairs(pasal(ANGGOTA, KETUA, PETA), pasal(gabungan, PETA));
    expect(garis(found)).toEqual(["Pasal 1 = Pasal 1: digabung", "Pasal 2 = Pasal 1: digabung", "Pasal 3 = Pasal 2: sesuai"]);
    expect(found[0]?.deviations[0]).toMatchObject({
      bobot: "redaksional",
      kalimat: "Pasal 1: menggabungkan Pasal 1 dan Pasal 2 acuan dalam satu ketentuan.",
    });
  });

  it("merged with a looser modality: told of the one that it concerns", () => {
    expect(garis(pairs(pasal(ANGGOTA, KETUA, PETA), pasal(`${ANGGOTA.replace("melaporkan", "dapat melaporkan")} ${KETUA}`, PETA)))).toEqual(
      ["Pasal 1 = Pasal 1: diperlonggar, digabung", "Pasal 2 = Pasal 1: digabung", "Pasal 3 = Pasal 2: sesuai"],
    );
  });

  it("split: the sentence names both places, and nothing is told as left out", () => {
    const found = pairs(pasal(`${ANGGOTA} ${KETUA}`, PETA), pasal(ANGGOTA, KETUA, PETA));
    expect(garis(found)).toEqual(["Pasal 1 = Pasal 1: dipecah", "Pasal 1 = Pasal 2: dipecah", "Pasal 2 = Pasal 3: sesuai"]);
    expect(found[0]?.deviations[0]).toMatchObject({
      bobot: "redaksional",
      kalimat: expect.stringMatching(/Pasal 1 acuan dipecah menjadi Pasal 1 dan Pasal 2\.$/),
    });
  });

  it("split with a stricter modality: both are told", () => {
    const found = pairs(pasal(`${ANGGOTA} ${KETUA}`, PETA), pasal(ANGGOTA.replace("melaporkan", "wajib melaporkan"), KETUA, PETA));
    expect(found.find(({ b }) => b.includes("Pasal 1"))?.relations).toEqual(["diperketat", "dipecah"]);
  });

  it("an item of a longer provision is compared for itself", () => {
    const tugas = MENUGASKAN.replace(".", " dengan surat tugas");
    const daftar = (item: string): string =>
      `Penugasan dilakukan dengan tata cara:\na. ${item};\nb. Sekretaris Daerah mencatat seluruh penugasan dalam sistem informasi kepegawaian; dan\nc. pejabat fungsional menerima salinan dokumen administrasi dari sekretariat.`;
    expect(garis(pairs(pasal(`${tugas}.`, PETA), pasal(daftar(tugas), PETA)))).toEqual([
      "Pasal 1 = Pasal 1: sesuai",
      "Pasal 2 = Pasal 2: sesuai",
    ]);
    const berubah = daftar(tugas.replace("surat tugas", "Keputusan Bupati"));
    expect(garis(pairs(pasal(`${tugas}.`, PETA), pasal(berubah, PETA)))[0]).toBe("Pasal 1 = Pasal 1: prosedur-berubah");
  });
});

describe("the lampiran", () => {
  const LAMPIRAN = `BAB I\nPENDAHULUAN\n\nA. Latar Belakang\n\nPerubahan tata kerja diperlukan.\n\nB. Pelaporan\n\n1. ${ANGGOTA}\n2. Dokumen lain disimpan oleh sekretariat.`;
  const [penuh, tanpa] = [pasal(PETA, ANGGOTA, APLIKASI), pasal(PETA, APLIKASI)];

  it("a provision moved there", () => {
    const found = pairs(penuh, tanpa, LAMPIRAN).find(({ a }) => a.includes("Pasal 2"));
    expect(found?.deviations).toEqual([
      expect.objectContaining({
        jenis: "dipindah-ke-lampiran",
        bobot: "prosedural",
        kalimat: `${found?.b[0]}: ketentuan Pasal 2 acuan dimuat dalam Lampiran, bukan dalam batang tubuh.`,
      }),
    ]);
    expect(found?.b[0]).toMatch(/^Lampiran BAB I/);
  });

  it("a provision moved from there", () => {
    const { pairs: found, onlyB } = bandingkan({ id: "acuan", bahan: daerah(tanpa, LAMPIRAN) }, { id: "lain", bahan: daerah(penuh) });
    const pair = found.find(({ b }) => b.includes("Pasal 2"));
    expect(pair?.relations).toEqual(["dipindah-dari-lampiran"]);
    expect(pair?.a[0]).toMatch(/^Lampiran BAB I/);
    expect(pair?.deviations).toEqual([
      expect.objectContaining({
        jenis: "dipindah-dari-lampiran",
        bobot: "prosedural",
        kalimat: expect.stringMatching(/^Pasal 2: .*Lampiran.*\.$/),
      }),
    ]);
    expect(onlyB).toEqual([]);
  });
});

describe("leftovers of another regulation", () => {
  const menurut = (peraturan: string): string =>
    `Pelaksanaan tugas sebagaimana diatur dalam ${peraturan} ini menjadi tanggung jawab pimpinan.`;
  const wilayah = (nama: string): string => `Sistem kerja diterapkan oleh Perangkat Daerah dalam wilayah ${nama} secara menyeluruh.`;

  it.each([
    [
      "the name of another instrument",
      simpanganNasional(menurut("Peraturan Menteri"), menurut("Peraturan Menteri")),
      "Peraturan Menteri ini",
      "peraturan ini ditetapkan pada tingkat kabupaten",
    ],
    [
      "another region",
      simpangan(wilayah("Kabupaten Teluk Harapan"), wilayah("Kabupaten Sumber Lestari")),
      "Kabupaten Sumber Lestari",
      "nama daerah lain",
    ],
    [
      "a body this level does not bind",
      simpanganNasional(
        "Instansi Pemerintah melaksanakan sistem kerja untuk penyederhanaan birokrasi secara menyeluruh.",
        "Instansi Pemerintah melaksanakan sistem kerja untuk penyederhanaan birokrasi secara menyeluruh.",
      ),
      "Instansi Pemerintah",
      "peraturan kepala daerah tidak mengikat Instansi Pemerintah di luar daerahnya",
    ],
  ])("%s: told apart, and the provision conforms", (_, found, teks, sebab) => {
    expect(jenisOf(found)).toEqual(["sesuai", "belum-disesuaikan"]);
    expect(found[1]).toMatchObject({
      bobot: "redaksional",
      bidang: { nama: "penyesuaian", acuan: null, lain: teks },
      kalimat: `Pasal 2: "${teks}" belum disesuaikan; ${sebab}.`,
    });
  });

  it("are none where the name is its own", () => {
    expect(jenisOf(simpangan(wilayah("Kabupaten Teluk Harapan"), wilayah("Kabupaten Teluk Harapan")))).toEqual(["sesuai"]);
    expect(jenisOf(simpanganNasional(menurut("Peraturan Menteri"), menurut("Peraturan Bupati")))).toEqual(["sesuai"]);
  });

  it("are none in a national text, which binds Instansi Pemerintah", () => {
    const own = nasional(
      batang("Instansi Pemerintah melaksanakan sistem kerja sebagaimana diatur dalam Peraturan Menteri ini secara menyeluruh."),
    );
    expect(pasanganOf(own, own, "Pasal 2").map(({ deviations }) => jenisOf(deviations))).toEqual([["sesuai"]]);
    const lain = nasional(batang(menurut("Peraturan Bupati")));
    expect(pasanganOf(lain, lain, "Pasal 2").flatMap(({ deviations }) => deviations.map(({ kalimat }) => kalimat))).toContain(
      'Pasal 2: "Peraturan Bupati ini" belum disesuaikan; peraturan ini ditetapkan pada tingkat nasional.',
    );
  });
});
