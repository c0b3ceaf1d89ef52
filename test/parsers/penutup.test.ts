import { type Meta, parseMarkdown } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { bacaBatangTubuh } from "../support/susun-naskah.ts";

const BODY = "Pasal 1\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.";
const metaOf = (penutup: string, body = BODY): Meta => bacaBatangTubuh(body, { penutup }).meta;

const PENUTUP = `Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah.

Ditetapkan di Teluk Harapan
pada tanggal 14 Juni 2021
BUPATI TELUK HARAPAN,
ttd
SURYA ADIWANGSA

Diundangkan di Kota Lama
pada tanggal 15 Juni 2021
SEKRETARIS DAERAH KABUPATEN TELUK HARAPAN,
ttd
RATNA PUSPITA

BERITA DAERAH KABUPATEN TELUK HARAPAN TAHUN 2021 NOMOR 3`;

describe("the closing says", () => {
  it("where and when it was enacted and promulgated, who signed, and the gazette", () => {
    expect(metaOf(PENUTUP)).toMatchObject({
      tempatPenetapan: "Teluk Harapan",
      tanggalPenetapan: "2021-06-14",
      pejabatPenetap: "BUPATI TELUK HARAPAN",
      namaPenandatangan: "SURYA ADIWANGSA",
      tempatPengundangan: "Kota Lama",
      tanggalPengundangan: "2021-06-15",
      jabatanSekretarisDaerah: "SEKRETARIS DAERAH KABUPATEN TELUK HARAPAN",
      sekretarisDaerah: "RATNA PUSPITA",
      beritaDaerah: { tahun: 2021, nomor: "3" },
    });
  });

  it("nothing of what is left open in a draft", () => {
    const draft = PENUTUP.replace("14 Juni 2021", "...............")
      .replace("15 Juni 2021", "")
      .replace(/BERITA.*/, "")
      .replace("SURYA ADIWANGSA", "");
    expect(metaOf(draft)).toMatchObject({ tanggalPenetapan: null, tanggalPengundangan: null, beritaDaerah: null, namaPenandatangan: null });
  });

  it("a name with titles, and an office that is held for another", () => {
    const other = PENUTUP.replace("BUPATI TELUK HARAPAN,", "Pj. BUPATI TELUK HARAPAN,").replace(
      "SURYA ADIWANGSA",
      "Dr. SURYA ADIWANGSA, S.H., M.Si.",
    );
    expect(metaOf(other)).toMatchObject({
      pejabatPenetap: "Pj. BUPATI TELUK HARAPAN",
      namaPenandatangan: "Dr. SURYA ADIWANGSA, S.H., M.Si.",
    });
  });

  it("not who certified the copy", () => {
    const copy = `${PENUTUP}\n\nSalinan sesuai dengan aslinya\nKEPALA BAGIAN HUKUM,\nttd\nDARMAWAN, S.H.\nPembina Tingkat I\nNIP 197001011990031001`;
    expect(metaOf(copy)).toMatchObject({ namaPenandatangan: "SURYA ADIWANGSA", sekretarisDaerah: "RATNA PUSPITA" });
  });

  it.each([
    ["pada tanggal 1 Januari 2020", "2020-01-01"],
    ["pada tanggal 31 Desember 2020", "2020-12-31"],
    ["pada tanggal 9 Pebruari 2020", "2020-02-09"],
    ["pada tanggal 9 Nopember 2020", "2020-11-09"],
    ["pada tanggal: 9 AGUSTUS 2020", "2020-08-09"],
    ["pada tanggal\n9 Mei 2020", "2020-05-09"],
    ["pada tanggal 45 Mei 2020", null],
    ["pada tanggal 9 Mai 2020", null],
  ])("a date: %j", (printed, iso) => {
    expect(metaOf(PENUTUP.replace("pada tanggal 14 Juni 2021", printed)).tanggalPenetapan).toBe(iso);
  });
});

describe("it commences", () => {
  it.each([
    ["on the day of promulgation", "Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.", "tanggal-diundangkan", "2021-06-15"],
    ["on the day of enactment", "Peraturan Bupati ini mulai berlaku pada tanggal ditetapkan.", "tanggal-ditetapkan", "2021-06-14"],
    ["on a day that is named", "Peraturan Bupati ini mulai berlaku pada tanggal 1 Juli 2023.", "tanggal-tertentu", "2023-07-01"],
  ])("%s", (_, sentence, jenis, tanggal) => {
    expect(metaOf(PENUTUP, `Pasal 1\n\n${sentence}`).mulaiBerlaku).toEqual({ teks: sentence, jenis, tanggal });
  });

  it("nowhere said: not by a provision that repeals", () => {
    expect(
      metaOf(PENUTUP, "Pasal 1\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Nomor 1 Tahun 2001 dicabut.").mulaiBerlaku,
    ).toBeNull();
  });
});

describe("the judul says", () => {
  it.each([
    [
      "PERATURAN BUPATI CILACAP\nNOMOR 5 TAHUN 2024\nTENTANG\nSISTEM KERJA",
      "Peraturan Bupati",
      "5",
      2024,
      "SISTEM KERJA",
      "Kabupaten Cilacap",
    ],
    [
      "PERATURAN WALIKOTA PROBOLINGGO NOMOR 88 TAHUN 2024 TENTANG SISTEM KERJA",
      "Peraturan Wali Kota",
      "88",
      2024,
      "SISTEM KERJA",
      "Kota Probolinggo",
    ],
    [
      "PERATURAN GUBERNUR KALIMANTAN TIMUR\nNOMOR 50 TAHUN 2023\nTENTANG\nSISTEM\nKERJA",
      "Peraturan Gubernur",
      "50",
      2023,
      "SISTEM KERJA",
      "Provinsi Kalimantan Timur",
    ],
    [
      "PERATURAN DAERAH KABUPATEN RAJA BASA\nNOMOR 3 TAHUN 2021\nTENTANG\nPASAR",
      "Peraturan Daerah",
      "3",
      2021,
      "PASAR",
      "Kabupaten Raja Basa",
    ],
    ["UNDANG-UNDANG REPUBLIK INDONESIA\nNOMOR 12 TAHUN 2011\nTENTANG\nPEMBENTUKAN", "Undang-Undang", "12", 2011, "PEMBENTUKAN", null],
    [
      "RANCANGAN\nPERATURAN BUPATI CILACAP\nNOMOR ... TAHUN ...\nTENTANG\nSISTEM KERJA",
      "Peraturan Bupati",
      null,
      null,
      "SISTEM KERJA",
      "Kabupaten Cilacap",
    ],
  ])("%j", (judul, jenis, nomor, tahun, tentang, daerah) => {
    const { meta } = parseMarkdown(`${judul}\n\nDENGAN RAHMAT TUHAN YANG MAHA ESA\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN.\n\n${BODY}`);
    expect(meta).toMatchObject({ jenis, nomor, tahun, tentang, daerah });
  });
});

describe("an annex of a draft that nobody has signed yet", () => {
  const LAMPIRAN = `LAMPIRAN
PERATURAN BUPATI TELUK HARAPAN
NOMOR … TAHUN 2021
TENTANG
SISTEM KERJA

# BAB I PENDAHULUAN

Sistem kerja disusun menurut lampiran ini.

BUPATI TELUK HARAPAN,
`;

  it.each(["…", "………………", "(........................)", "SURYA ADIWANGSA", "Dr. Surya Adiwangsa, S.H., M.Si."])(
    "ends with the office and the place of the name: %s",
    (nama) => {
      const peraturan = bacaBatangTubuh(BODY, { penutup: `${PENUTUP}\n\n${LAMPIRAN}${nama}` });
      const lampiran = peraturan.children.find((part) => part.type === "lampiran");
      expect(lampiran?.lines.slice(-2).map(({ value }) => value)).toEqual(["BUPATI TELUK HARAPAN,", nama]);
    },
  );

  it("goes on where words follow the office", () => {
    const peraturan = bacaBatangTubuh(BODY, { penutup: `${PENUTUP}\n\n${LAMPIRAN}menetapkan pejabat dengan keputusan;` });
    const lampiran = peraturan.children.find((part) => part.type === "lampiran");
    expect(lampiran?.lines.at(-1)?.value).toBe("SISTEM KERJA");
  });
});
