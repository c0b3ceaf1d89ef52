import { parseMarkdown } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { KAIDAH_DASAR_HUKUM } from "../../parsers/src/lint/dasar-hukum/daftar.ts";
import { KAIDAH_DIKTUM } from "../../parsers/src/lint/diktum/daftar.ts";
import { KAIDAH_PEMBERLAKUAN } from "../../parsers/src/lint/pemberlakuan/daftar.ts";
import { KAIDAH_PEMBUKAAN } from "../../parsers/src/lint/pembukaan/daftar.ts";
import { periksa } from "../../parsers/src/lint/periksa.ts";
import { terapkanPerbaikan } from "../../parsers/src/lint/terapkan.ts";
import { ID_CORPUS, sourceOf } from "../support/naskah-uji.ts";

const KAIDAH = [...KAIDAH_PEMBUKAAN, ...KAIDAH_DASAR_HUKUM, ...KAIDAH_DIKTUM, ...KAIDAH_PEMBERLAKUAN];

const temuan = (naskah: string) => periksa(parseMarkdown(naskah), { kaidah: KAIDAH });
const bunyi = (naskah: string) => temuan(naskah).map(({ kaidah, locator, kutip }) => `${kaidah} ${locator}: ${kutip}`);

const PERDA = `WALI KOTA CONTOH
PROVINSI CONTOH RAYA

PERATURAN DAERAH KOTA CONTOH
NOMOR 5 TAHUN 2021

TENTANG

PELAYANAN PUBLIK

DENGAN RAHMAT TUHAN YANG MAHA ESA

WALI KOTA CONTOH,

Menimbang : a. bahwa pelayanan publik merupakan hak setiap warga negara yang dijamin Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;

b. bahwa dengan semakin meningkatnya kebutuhan masyarakat, diperlukan pengaturan pelayanan publik;

c. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu membentuk Peraturan Daerah tentang Pelayanan Publik;

Mengingat : 1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;

2. Undang-Undang Nomor 21 Tahun 1956 tentang Pembentukan Daerah Otonom Kota Contoh (Lembaran Negara Republik Indonesia Tahun 1956 Nomor 60, Tambahan Lembaran Negara Republik Indonesia Nomor 1092);

3. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 112, Tambahan Lembaran Negara Republik Indonesia Nomor 5038);

4. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 245, Tambahan Lembaran Negara Republik Indonesia Nomor 6573);

Dengan Persetujuan Bersama

DEWAN PERWAKILAN RAKYAT DAERAH KOTA CONTOH

dan

WALI KOTA CONTOH

MEMUTUSKAN:

Menetapkan : PERATURAN DAERAH TENTANG PELAYANAN PUBLIK.

BAB I
KETENTUAN UMUM

Pasal 1

Dalam Peraturan Daerah ini yang dimaksud dengan:

1. Daerah adalah Kota Contoh.

BAB II
SANKSI

Pasal 2

(1) Penyelenggara yang melanggar dikenai sanksi berupa pencabutan izin.

(2) Izin yang telah dicabut tidak berlaku lagi.

BAB III
KETENTUAN PERALIHAN

Pasal 3

Pada saat Peraturan Daerah ini mulai berlaku, izin yang telah diterbitkan berdasarkan Peraturan Daerah Kota Contoh Nomor 3 Tahun 2005 tentang Izin tetap berlaku sampai dengan habis masa berlakunya.

BAB IV
KETENTUAN PENUTUP

Pasal 4

Pada saat Peraturan Daerah ini mulai berlaku, Peraturan Daerah Kota Contoh Nomor 3 Tahun 2005 tentang Izin (Lembaran Daerah Kota Contoh Tahun 2005 Nomor 3, Tambahan Lembaran Daerah Kota Contoh Nomor 2), dicabut dan dinyatakan tidak berlaku.

Pasal 5

Peraturan Daerah ini mulai berlaku pada tanggal diundangkan.

Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Daerah ini dengan penempatannya dalam Lembaran Daerah Kota Contoh.

Ditetapkan di Contoh
pada tanggal 5 Mei 2021

WALI KOTA CONTOH,

ttd

SITI AMINAH`;

describe("preamble, legal basis, repeal and commencement", () => {
  it("a Perda that follows the manual draws no finding, whatever it says about permits that are withdrawn", () => {
    expect(bunyi(PERDA)).toEqual([]);
  });

  it("the law that is in force on the day of the regulation counts, not the one of today", () => {
    expect(bunyi(PERDA.replace("5 Mei 2021", "5 Mei 2024").replace("NOMOR 5 TAHUN 2021", "NOMOR 5 TAHUN 2024"))).toEqual([
      "DHK-07 Mengingat angka 4: Undang-Undang Nomor 11 Tahun 2020",
    ]);
  });

  it("an amending regulation has to name what it amends among its legal basis", () => {
    const perubahan = PERDA.replace(
      "\nPELAYANAN PUBLIK",
      "\nPERUBAHAN ATAS PERATURAN DAERAH NOMOR 3 TAHUN 2015 TENTANG PELAYANAN PUBLIK",
    ).replace(
      "PERATURAN DAERAH TENTANG PELAYANAN PUBLIK.",
      "PERATURAN DAERAH TENTANG PERUBAHAN ATAS PERATURAN DAERAH NOMOR 3 TAHUN 2015 TENTANG PELAYANAN PUBLIK.",
    );
    expect(temuan(perubahan).map(({ kaidah, pesan }) => [kaidah, pesan])).toEqual([
      ["DHK-08", "Peraturan Daerah Nomor 3 Tahun 2015 diubah dengan peraturan ini, tetapi tidak dicantumkan dalam dasar hukum."],
    ]);
  });

  it.each(ID_CORPUS)("%s: all safe fixes applied twice change nothing the second time", (id) => {
    const perbaiki = (naskah: string) =>
      terapkanPerbaikan(
        naskah,
        temuan(naskah).flatMap(({ perbaikan }) => (perbaikan?.aman === true ? [perbaikan] : [])),
      ).teks;
    const sekali = perbaiki(sourceOf(id));
    expect(perbaiki(sekali)).toBe(sekali);
  });

  it.each([
    "Pasal 1 ",
    "Lembaran Negara (",
    "Peraturan Menteri ini “",
    "sebagaimana telah diubah dengan Undang-Undang Nomor 2 Tahun 2002 ",
    ". , ",
  ])("reads a hostile text of many times %j quickly", (kata) => {
    const banyak = kata.repeat(Math.ceil(40_000 / kata.length));
    const mulai = performance.now();
    temuan(
      PERDA.replace("pelayanan publik merupakan", banyak).replace("tentang Pelayanan Publik (", `${banyak}(`).replace("Izin yang", banyak),
    );
    expect(performance.now() - mulai).toBeLessThan(5_000);
  });
});
