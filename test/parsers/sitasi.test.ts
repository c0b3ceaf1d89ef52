import type { Sitasi } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { bacaBatangTubuh } from "../support/susun-naskah.ts";

const LN = "Lembaran Negara Republik Indonesia";

/** What one item of Mengingat cites. */
function sitasiIn(text: string): readonly Sitasi[] {
  const [pembukaan] = bacaBatangTubuh("Pasal 1\n\nCukup.", { mengingat: `1. ${text}` }).children.filter(
    (part) => part.type === "pembukaan",
  );
  expect(pembukaan?.mengingat.map((item) => item.text.value)).toEqual([text]);
  return pembukaan?.mengingat[0]?.sitasi ?? [];
}

describe("a law in Mengingat is cited by jenis, nomor and tahun", () => {
  it.each([
    ["Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;", "Undang-Undang", "23", 2014],
    ["Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil;", "Peraturan Pemerintah", "11", 2017],
    ["Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik;", "Peraturan Presiden", "95", 2018],
    [
      "Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah;",
      "Peraturan Menteri Dalam Negeri",
      "80",
      2015,
    ],
    [
      "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja;",
      "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
      "7",
      2022,
    ],
    ["Peraturan Daerah Kabupaten Cilacap Nomor 9 Tahun 2016 tentang Perangkat Daerah;", "Peraturan Daerah Kabupaten Cilacap", "9", 2016],
    ["Peraturan Badan Kepegawaian Negara Nomor 3 Tahun 2023 tentang Angka Kredit;", "Peraturan Badan Kepegawaian Negara", "3", 2023],
    ["Keputusan Menteri Dalam Negeri Nomor 050-5889 Tahun 2021 tentang Klasifikasi;", "Keputusan Menteri Dalam Negeri", "050-5889", 2021],
    [
      "Peraturan Menteri Dalam Negeri Nomor PER/15/M.PAN/7/2008 Tahun 2008 tentang Pedoman;",
      "Peraturan Menteri Dalam Negeri",
      "PER/15/M.PAN/7/2008",
      2008,
    ],
  ])("%s", (text, jenis, nomor, tahun) => {
    expect(sitasiIn(text)).toEqual([{ jenis, nomor, tahun, role: "utama" }]);
  });

  it("the constitution by its year and the Pasal it is cited for", () => {
    expect(sitasiIn("Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;")).toEqual([
      expect.objectContaining({ jenis: "Undang-Undang Dasar Negara Republik Indonesia", nomor: null, tahun: 1945, role: "utama" }),
    ]);
  });

  it("nothing in an item that names no law", () => {
    expect(sitasiIn("Kesepakatan bersama para bupati;")).toEqual([]);
  });
});

describe("the gazettes of a law go with it", () => {
  it.each([
    [
      "Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 6, Tambahan Lembaran Negara Republik Indonesia Nomor 5494);",
      [
        { nama: LN, tahun: 2014, nomor: "6" },
        { nama: `Tambahan ${LN}`, tahun: null, nomor: "5494" },
      ],
    ],
    [
      "Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Produk Hukum (Berita Negara Republik Indonesia Tahun 2015 Nomor 2036);",
      [{ nama: "Berita Negara Republik Indonesia", tahun: 2015, nomor: "2036" }],
    ],
    [
      "Peraturan Daerah Nomor 6 Tahun 2020 tentang Pasar (Lembaran Daerah Kabupaten Raja Basa Tahun 2020 Nomor 6);",
      [{ nama: "Lembaran Daerah Kabupaten Raja Basa", tahun: 2020, nomor: "6" }],
    ],
    [
      "Peraturan Bupati Nomor 30 Tahun 2021 (Berita Daerah Kabupaten Raja Basa Tahun 2021 Nomor 30);",
      [{ nama: "Berita Daerah Kabupaten Raja Basa", tahun: 2021, nomor: "30" }],
    ],
    ["Undang-Undang Nomor 1 Tahun 2024 tentang Sesuatu;", undefined],
  ])("%s", (text, lembaran) => {
    expect(sitasiIn(text)[0]?.lembaran).toEqual(lembaran);
  });
});

describe("a second law in the same item has a role", () => {
  const roles = (text: string) => sitasiIn(text).map(({ nomor, tahun, role }) => `${nomor}/${tahun} ${role}`);

  it.each([
    [
      "it amends the first",
      "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah dengan Undang-Undang Nomor 9 Tahun 2015;",
      ["23/2014 utama", "9/2015 perubahan"],
    ],
    [
      "it is the last of several that amend it",
      "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang;",
      ["23/2014 utama", "6/2023 perubahan", "2/2022 judul"],
    ],
    [
      "it is named in the title only",
      "Peraturan Pemerintah Nomor 47 Tahun 2015 tentang Perubahan atas Peraturan Pemerintah Nomor 43 Tahun 2014 tentang Desa;",
      ["47/2015 utama", "43/2014 judul"],
    ],
    [
      "its own title repeats the law it amends, which is given once",
      "Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020 tentang Perubahan atas Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai;",
      ["11/2017 utama", "17/2020 perubahan"],
    ],
  ])("%s", (_, text, wanted) => {
    expect(roles(text)).toEqual(wanted);
  });

  it("and takes the gazettes behind it", () => {
    const [utama, perubahan] = sitasiIn(
      "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244) sebagaimana telah diubah dengan Undang-Undang Nomor 9 Tahun 2015 (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58);",
    );
    expect(utama?.lembaran).toEqual([{ nama: LN, tahun: 2014, nomor: "244" }]);
    expect(perubahan?.lembaran).toEqual([{ nama: LN, tahun: 2015, nomor: "58" }]);
  });
});
