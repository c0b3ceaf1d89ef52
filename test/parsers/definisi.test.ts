import { termFinder } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { bacaBatangTubuh } from "../support/susun-naskah.ts";

const definisiIn = (body: string) => bacaBatangTubuh(body).definisi;
const define = (...items: readonly string[]) =>
  definisiIn(
    `Pasal 1\n\nDalam Peraturan Bupati ini yang dimaksud dengan:\n${items.map((item, index) => `${index + 1}. ${item}`).join("\n")}`,
  );

describe("a definition has a term, an abbreviation where there is one, and a meaning", () => {
  it.each([
    ["Daerah adalah Kabupaten Teluk Harapan.", "Daerah", null, "Kabupaten Teluk Harapan."],
    [
      "Pejabat Pembina Kepegawaian yang selanjutnya disingkat PPK adalah pejabat yang berwenang.",
      "Pejabat Pembina Kepegawaian",
      "PPK",
      "pejabat yang berwenang.",
    ],
    [
      "Aparatur Sipil Negara, yang selanjutnya disingkat ASN, adalah profesi bagi pegawai.",
      "Aparatur Sipil Negara",
      "ASN",
      "profesi bagi pegawai.",
    ],
    [
      "Pegawai Aparatur Sipil Negara yang selanjutnya disebut Pegawai ASN adalah pegawai negeri.",
      "Pegawai Aparatur Sipil Negara",
      "Pegawai ASN",
      "pegawai negeri.",
    ],
    ["Sampah Rumah Tangga selanjutnya disebut Sampah adalah sisa kegiatan.", "Sampah Rumah Tangga", "Sampah", "sisa kegiatan."],
    [
      "Sistem Kerja adalah serangkaian prosedur yang adalah dasar kerja.",
      "Sistem Kerja",
      null,
      "serangkaian prosedur yang adalah dasar kerja.",
    ],
    ["Kelompok Substansi ialah gabungan jabatan.", "Kelompok Substansi", null, "gabungan jabatan."],
    ["Jabatan Fungsional (JF) adalah sekelompok jabatan.", "Jabatan Fungsional (JF)", null, "sekelompok jabatan."],
  ])("%s", (text, term, abbreviation, meaning) => {
    expect(define(text, "Lain adalah lain.")[0]).toEqual({ number: "1", term, abbreviation, text, meaning, at: "Pasal 1 angka 1" });
  });
});

describe("definitions are found", () => {
  it("in the order of the list, each with its place", () => {
    expect(define("Bupati adalah A.", "Camat adalah B.", "Lurah adalah C.").map(({ at, term }) => [at, term])).toEqual([
      ["Pasal 1 angka 1", "Bupati"],
      ["Pasal 1 angka 2", "Camat"],
      ["Pasal 1 angka 3", "Lurah"],
    ]);
  });

  it.each([
    "Dalam Peraturan Bupati ini, yang dimaksudkan dengan:",
    "Dalam Peraturan ini yang dimaksud:",
    "Pengertian dalam Peraturan Bupati ini meliputi:",
  ])("whatever their lead says in the first Pasal: %s", (lead) => {
    expect(definisiIn(`Pasal 1\n\n${lead}\n1. Bupati adalah A.\n2. Camat adalah B.`).map(({ term }) => term)).toEqual(["Bupati", "Camat"]);
  });

  it("but not in a list of a later Pasal, nor in one whose items mostly say something else", () => {
    const later = "Pasal 1\n\nTim dibentuk.\n\nPasal 2\n\nSusunan tim meliputi:\n1. Ketua adalah camat.\n2. Anggota adalah lurah.";
    const mixed = "Pasal 1\n\nTim meliputi:\n1. Ketua adalah camat.\n2. anggota yang ditunjuk;\n3. sekretariat.";
    expect([...definisiIn(later), ...definisiIn(mixed)]).toEqual([]);
  });

  it("when they are numbered by letters", () => {
    expect(
      definisiIn("Pasal 1\n\nDalam Peraturan ini yang dimaksud dengan:\na. Bupati adalah A.\nb. Camat adalah B.").map(({ at }) => at),
    ).toEqual(["Pasal 1 huruf a", "Pasal 1 huruf b"]);
  });

  it("under an ayat", () => {
    const body = "Pasal 1\n\n(1) Dalam Peraturan ini yang dimaksud dengan:\n1. Bupati adalah A.\n2. Camat adalah B.\n(2) Bupati bekerja.";
    expect(definisiIn(body).map(({ at }) => at)).toEqual(["Pasal 1 ayat (1) angka 1", "Pasal 1 ayat (1) angka 2"]);
  });

  it("when the words are broken over lines", () => {
    const [first] = define(
      "Tempat Penampungan Sementara yang selanjutnya disingkat\nTPS adalah tempat\nsebelum diangkut.",
      "Lain adalah lain.",
    );
    expect(first).toMatchObject({ term: "Tempat Penampungan Sementara", abbreviation: "TPS", meaning: "tempat sebelum diangkut." });
  });

  it("both, when a term is defined twice: to say so is not the reader's business", () => {
    expect(define("Bupati adalah A.", "Bupati adalah B.").map(({ meaning }) => meaning)).toEqual(["A.", "B."]);
  });

  it("not where a list does not define, nor in an item that says no adalah", () => {
    expect(definisiIn("Pasal 1\n\nSistem kerja meliputi:\na. tata kerja adalah dasar; dan\nb. proses.")).toEqual([]);
    expect(define("Bupati adalah A.", "tanpa pengertian.").map(({ term }) => term)).toEqual(["Bupati"]);
  });
});

describe("uses of a term are found in a text", () => {
  const terms = define(
    "Pegawai adalah A.",
    "Pegawai Aparatur Sipil Negara yang selanjutnya disebut Pegawai ASN adalah B.",
    "Unit Organisasi adalah C.",
  );
  const uses = (text: string) => termFinder(terms)(text).map(({ start, end, definisi }) => [text.slice(start, end), definisi.term]);

  it("the longest first, each once", () => {
    expect(uses("Pegawai ASN dan Pegawai di Unit Organisasi.")).toEqual([
      ["Pegawai ASN", "Pegawai Aparatur Sipil Negara"],
      ["Pegawai", "Pegawai"],
      ["Unit Organisasi", "Unit Organisasi"],
    ]);
  });

  it("as whole words, with capital letters as defined", () => {
    expect(uses("Kepegawaian, pegawai, PegawaiX, unit organisasi.")).toEqual([]);
  });

  it("none where nothing is defined", () => {
    expect(termFinder([])("Pegawai")).toEqual([]);
  });
});
