import { type AcuanAturan, aturanOf, type Topik } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { aturanDari, batangTubuhDengan, kutipan, satuAturan } from "../support/aturan-uji.ts";
import { bacaBatangTubuh } from "../support/susun-naskah.ts";

const FORMAT = "Format laporan tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.";

describe("every provision of the body gives its rules", () => {
  it("in order, at its own locator; definitions give none", () => {
    const rules = aturanOf(bacaBatangTubuh(batangTubuhDengan("Ketua tim menyusun laporan.")));
    expect(rules.map(({ locator, unit, kalimat }) => [locator, unit, kalimat])).toEqual([
      ["Pasal 2 ayat (1)", "ayat", 1],
      ["Pasal 2 ayat (2)", "ayat", 1],
      ["Pasal 3", "pasal", 1],
    ]);
  });

  it("a body without provisions has none", () => {
    expect(aturanOf(bacaBatangTubuh(""))).toEqual([]);
  });
});

describe("a list", () => {
  it("stays one rule with its items, what joins them and what closes it", () => {
    const rule = satuAturan(
      "Penugasan meliputi:\na. penunjukan;\nb. pengajuan sukarela; dan/atau\nc. seleksi,\nyang ditetapkan oleh Bupati.",
    );
    expect(rule.list).toEqual({
      lead: "Penugasan meliputi:",
      items: ["penunjukan", "pengajuan sukarela", "seleksi"],
      connector: "dan/atau",
      closing: "yang ditetapkan oleh Bupati.",
    });
    expect([rule.modality, rule.subject?.raw]).toEqual(["konstitutif", "Penugasan"]);
    expect(satuAturan("Ketua tim menyusun laporan.").list).toBeNull();
  });

  it("items that are sentences have rules of their own, at their own place", () => {
    const rules = aturanDari(
      "Pembagian peran meliputi:\na. Pejabat Fungsional melaporkan hasil kerja kepada ketua tim;\nb. dalam hal ketua tim berhalangan, anggota tim wajib melaporkan hasil kerja; dan\nc. kinerja.",
    );
    expect(rules.map(({ locator, unit, subject, modality, condition }) => [locator, unit, subject?.raw, modality, condition])).toEqual([
      ["Pasal 2 ayat (2)", "ayat", "Pembagian peran", "konstitutif", null],
      ["Pasal 2 ayat (2) huruf a", "huruf", "Pejabat Fungsional", "indikatif", null],
      ["Pasal 2 ayat (2) huruf b", "huruf", "anggota tim", "wajib", "dalam hal ketua tim berhalangan"],
    ]);
  });
});

describe("references come with their targets and their state", () => {
  const acuan = (kalimat: string, lampiran?: string): readonly AcuanAturan[] => {
    const peraturan = bacaBatangTubuh(batangTubuhDengan(kalimat), lampiran === undefined ? {} : { lampiran });
    return aturanOf(peraturan).find(({ locator }) => locator === "Pasal 2 ayat (2)")?.references ?? [];
  };

  it.each<[string, string, AcuanAturan["status"]]>([
    ["sebagaimana dimaksud pada ayat (1)", "Pasal 2 ayat (1)", "valid"],
    ["sebagaimana dimaksud ayat (1)", "Pasal 2 ayat (1)", "valid-format-salah"],
    ["sebagaimana dimaksud pada ayat (2)", "Pasal 2 ayat (2)", "self"],
    ["sebagaimana dimaksud dalam Pasal 3", "Pasal 3", "forward"],
    ["sebagaimana dimaksud dalam Pasal 1 dan Pasal 3", "Pasal 1; Pasal 3", "forward"],
    ["sebagaimana dimaksud dalam Pasal 9", "Pasal 9", "dangling"],
  ])("%s: %s, %s", (raw, target, status) => {
    expect(acuan(`Penugasan ${raw} ditetapkan oleh Bupati.`)).toEqual([{ raw, target, kind: "internal", status }]);
  });

  it("to a lampiran and to another law", () => {
    expect(acuan(FORMAT)).toMatchObject([{ target: "Lampiran", kind: "lampiran", status: "dangling" }]);
    expect(acuan(FORMAT, "A. Format Laporan\n\nLaporan berbentuk surat.")).toMatchObject([{ kind: "lampiran", status: "valid" }]);
    expect(acuan("Penugasan dilakukan oleh Bupati berdasarkan Peraturan Menteri Nomor 7 Tahun 2022.")).toMatchObject([
      { kind: "eksternal", status: "eksternal" },
    ]);
  });

  it("of the items too, and once where an ayat has several sentences", () => {
    const items = acuan("Penugasan meliputi:\na. penunjukan sebagaimana dimaksud pada ayat (1); dan\nb. seleksi.");
    expect(items.map(({ target }) => target)).toEqual(["Pasal 2 ayat (1)"]);
    const two = aturanDari(
      "Penugasan sebagaimana dimaksud pada ayat (1) ditetapkan oleh Bupati. Anggota tim melaporkan hasil kerja kepada ketua tim.",
    );
    expect(two.map(({ references }) => references.length)).toEqual([1, 0]);
  });
});

describe("what a provision is about", () => {
  const NETRAL = "Ketua tim menyusun rencana kerja.";
  it.each<[Topik, string, string]>([
    ["penugasan", "PENUGASAN", NETRAL],
    ["pertanggungjawaban", "PERTANGGUNGJAWABAN", NETRAL],
    ["tik-spbe", "PEMANFAATAN TEKNOLOGI INFORMASI", NETRAL],
    ["proses-bisnis", "PROSES BISNIS", NETRAL],
    ["tahapan", "TAHAPAN PELAKSANAAN", NETRAL],
    ["ketentuan-lain", "KETENTUAN LAIN-LAIN", NETRAL],
    ["pengelolaan-kinerja", "PENGELOLAAN KINERJA", NETRAL],
  ])("%s by its heading %s", (topik, judul, kalimat) => {
    expect(satuAturan(kalimat, judul).topic).toBe(topik);
  });

  it.each<[Topik, string, string]>([
    // what it speaks of says more than the heading
    ["kedudukan", "PENUGASAN", "Kedudukan Pejabat Fungsional ditetapkan oleh Pejabat Pembina Kepegawaian."],
    // unless the heading and the ayat before agree, and nothing else speaks for it
    ["penugasan", "PENUGASAN", "Kedudukan Pejabat Fungsional ditetapkan oleh Bupati."],
    ["pertanggungjawaban", "PENUGASAN", "Laporan disusun oleh ketua tim."],
    // a word in passing says less
    ["penugasan", "PENUGASAN", "Ketua tim meminta laporan kepada anggota tim."],
    // a Bab for the rest says more than the words
    ["ketentuan-lain", "KETENTUAN LAIN-LAIN", "Kedudukan Pejabat Fungsional ditetapkan oleh Bupati."],
    // a Bab that holds most other topics says less
    ["kedudukan", "MEKANISME KERJA", "Pejabat Fungsional berkedudukan di Unit Organisasi dan berada dalam rentang kendali ketua tim."],
    // the inner heading says more than the outer
    ["pertanggungjawaban", "MEKANISME KERJA\n\nBagian Kesatu\nPertanggungjawaban Pelaksanaan Tugas", NETRAL],
  ])("%s under %s: %s", (topik, judul, kalimat) => {
    expect(satuAturan(kalimat, judul).topic).toBe(topik);
  });

  it("the commencement is about the end of the regulation", () => {
    expect(aturanOf(bacaBatangTubuh(batangTubuhDengan(NETRAL))).at(-1)?.topic).toBe("penutup");
  });
});

describe("the evidence quotes the words it was read from", () => {
  const KALIMAT =
    "Dalam hal target tidak tercapai, ketua tim wajib menyampaikan laporan kepada Bupati dengan surat tugas paling lambat 5 (lima) hari, kecuali ditentukan lain.";

  it("for each field", () => {
    const rule = satuAturan(KALIMAT);
    expect(rule).toMatchObject({ text: KALIMAT, span: { start: 0, end: KALIMAT.length } });
    expect(kutipan(rule, "subject")).toEqual(["ketua tim"]);
    expect(kutipan(rule, "modality")).toEqual(["wajib menyampaikan"]);
    expect(kutipan(rule, "condition")).toEqual(["Dalam hal target tidak tercapai"]);
    expect(kutipan(rule, "exception")).toEqual(["kecuali ditentukan lain"]);
    expect(kutipan(rule, "recipient")).toEqual(["Bupati"]);
    expect(kutipan(rule, "instrument")).toEqual(["surat tugas"]);
    expect(kutipan(rule, "timeLimit")).toEqual(["paling lambat 5 (lima) hari"]);
  });

  it("in the second sentence of an ayat too", () => {
    const [, second] = aturanDari(`Penugasan dilaksanakan oleh tim kerja. ${KALIMAT}`);
    expect(second?.text).toBe(KALIMAT);
    expect(second?.span.start).toBe("Penugasan dilaksanakan oleh tim kerja. ".length);
    expect(second && kutipan(second, "subject")).toEqual(["ketua tim"]);
    expect(second && kutipan(second, "condition")).toEqual(["Dalam hal target tidak tercapai"]);
  });
});
