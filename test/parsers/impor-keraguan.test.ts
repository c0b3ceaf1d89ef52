import { describe, expect, it } from "vitest";
import { diputuskan, imporUji, kata, peraturanUji, satuKeraguan } from "../support/naskah-impor.ts";
import { ID_CORPUS, sourceOf } from "../support/naskah-uji.ts";

const tubuh = (teks: string) => imporUji(peraturanUji(teks));

describe("two items on one line", () => {
  const sumber = peraturanUji("Pasal 1\n\nPemohon melampirkan:\n\na. surat, b. daftar,\nc. peta; dan\n\nd. foto.");

  it("are told where the sequence asks for that very number, and set apart by a choice", () => {
    const hasil = imporUji(sumber);
    const { tempat, pesan, rentang, saran, bukti } = satuKeraguan(hasil, "menyatu");
    expect(tempat).toBe("Pasal 1 huruf a");
    expect(pesan).toContain("Huruf b dan huruf c");
    expect(bukti).toContain("meloncat ke huruf d");
    expect(rentang && kata(sumber, rentang)).toBe("b. ");
    expect(saran).toBe("pisahkan");
    expect(hasil.keraguan).toHaveLength(1);
    const baris = diputuskan(hasil, "menyatu", "pisahkan");
    expect(baris).toEqual(expect.arrayContaining(["a. surat,", "b. daftar,", "c. peta; dan", "d. foto."]));
    expect(diputuskan(hasil, "menyatu", "biarkan")).toContain("a. surat, b. daftar, c. peta; dan");
  });

  it("are told of ayat without a full stop between them, and of considerations", () => {
    const ayat = tubuh(
      "Pasal 1\n\n(1) Pejabat melapor sebagaimana dimaksud pada ayat (2) setiap tahun (2) Pejabat lain menyusun.\n\n(3) Selesai.",
    );
    expect(diputuskan(ayat, "menyatu", "pisahkan")).toContain("(2) Pejabat lain menyusun.");
    const menimbang = imporUji(peraturanUji("Pasal 1\n\nSatu.").replace("bahwa perlu", "a. bahwa satu, b. bahwa perlu"));
    expect(diputuskan(menimbang, "menyatu", "pisahkan")).toEqual(
      expect.arrayContaining(["Menimbang : a. bahwa satu,", "b. bahwa perlu menetapkan pedoman;"]),
    );
  });

  it("are not seen in references", () => {
    const hasil = tubuh("Pasal 1\n\n(1) Sesuai dengan ayat (2) dan huruf b. Selesai.\n\n(2) Dua, lihat ayat (3).\n\n(3) Tiga.");
    expect(hasil.keraguan).toEqual([]);
  });
});

describe("a gap in numbers", () => {
  const hasil = tubuh("Pasal 1\n\n(1) Satu.\n\n(3) Tiga.\n\n(4) Empat.");

  it("is told once, where it is, with what was printed", () => {
    const satu = satuKeraguan(hasil, "nomor-hilang");
    expect(hasil.keraguan).toHaveLength(1);
    expect(satu.pesan).toBe("Ayat (2) tidak ditemukan dalam naskah.");
    expect(satu.bukti).toContain("Tercetak ayat (1), lalu langsung ayat (3)");
    expect(satu.saran).toBeNull();
  });

  it("is filled with an empty provision, and what follows has its printed number", () => {
    expect(diputuskan(hasil, "nomor-hilang", "sisipkan")).toEqual(expect.arrayContaining(["(2)", "(3) Tiga.", "(4) Empat."]));
    expect(diputuskan(hasil, "nomor-hilang", "hitung")).toEqual(expect.arrayContaining(["(2) Tiga.", "(3) Empat."]));
  });

  it("runs through the Pasal of the whole body, from where they begin", () => {
    const pasal = tubuh("Pasal 1\n\nSatu.\n\nBAB II\nLAIN\n\nPasal 4\n\nEmpat.\n\nPasal 5\n\nLima.");
    expect(satuKeraguan(pasal, "nomor-hilang").pesan).toBe("Pasal 2 dan Pasal 3 tidak ditemukan dalam naskah.");
    expect(diputuskan(pasal, "nomor-hilang", "sisipkan")).toContain("Pasal 3");
  });
});

describe("a number that is not the one of its place", () => {
  it("is a misprint between two that agree", () => {
    const hasil = tubuh("Pasal 1\n\n(1) Satu.\n\n(2) Dua.\n\n(5) Tiga.\n\n(4) Empat.");
    const satu = satuKeraguan(hasil, "nomor-beda");
    expect(satu.pesan).toBe("Tercetak ayat (5), padahal menurut urutannya ayat (3).");
    expect(satu.saran).toBe("hitung");
    expect(hasil.keraguan).toHaveLength(1);
  });

  it("is a number twice", () => {
    const hasil = tubuh("Pasal 1\n\nSatu.\n\nPasal 1\n\nDua.\n\nPasal 2\n\nTiga.");
    expect(satuKeraguan(hasil, "nomor-beda").pesan).toBe("Tercetak Pasal 1, padahal menurut urutannya Pasal 2.");
  });

  it("is left alone where a regulation quotes another one", () => {
    expect(imporUji(sourceOf("perbup-perubahan")).keraguan).toEqual([]);
  });
});

it("a number that was read at another level is not missing", () => {
  const lampiran = `LAMPIRAN
PERATURAN BUPATI CILACAP
NOMOR 5 TAHUN 2024
TENTANG
SISTEM KERJA

A. Umum

1) Mekanisme pertama

a) alfa dilakukan; dan

b) beta dilakukan.

2) Pejabat menerima surat penugasan untuk dilaksanakan.

3) Mekanisme ketiga

Selesai dilakukan.
`;
  const { keraguan } = imporUji(`${peraturanUji("Pasal 1\n\nSatu.")}\n${lampiran}`);
  expect(keraguan.filter(({ macam }) => macam === "nomor-hilang")).toEqual([]);
});

describe("text without a place", () => {
  it("stands under a Bab, and becomes its judul or a Pasal", () => {
    const hasil = imporUji(
      peraturanUji(
        "Pasal 1\n\nSatu.\n\nBAB II\n\nSISTEM KERJA\n\nKetentuan ini tidak mempunyai nomor Pasal sama sekali.\n\nPasal 2\n\nDua.",
      ),
    );
    expect(satuKeraguan(hasil, "tak-bertempat").pesan).toContain("di bawah judul Bab II");
    expect(diputuskan(hasil, "tak-bertempat", "pasal")).toEqual(
      expect.arrayContaining(["Pasal 2", "Ketentuan ini tidak mempunyai nomor Pasal sama sekali."]),
    );
    expect(diputuskan(hasil, "tak-bertempat", "hapus").join(" ")).not.toContain("sama sekali");
  });

  it("stands before Menimbang", () => {
    const hasil = imporUji(
      peraturanUji("Pasal 1\n\nSatu.").replace("BUPATI CILACAP,\n\nMen", "BUPATI CILACAP,\n\nNaskah ini disusun oleh tim.\n\nMen"),
    );
    expect(satuKeraguan(hasil, "tak-bertempat").bukti).toContain("disusun oleh tim");
  });
});

describe("furniture that may be none", () => {
  it("is a running head printed once, and comes back by a choice", () => {
    const hasil = tubuh("Pasal 1\n\n(1) Satu\n\nwww.jdih.cilacapkab.go.id\n\n(2) Dua.");
    expect(satuKeraguan(hasil, "perabot").pesan).toContain("www.jdih.cilacapkab.go.id");
    expect(diputuskan(hasil, "perabot", "kembalikan").join(" ")).toContain("www.jdih.cilacapkab.go.id");
    expect(diputuskan(hasil, "perabot", "biarkan").join(" ")).not.toContain("www.jdih");
  });

  it("is no page number, and nothing that is repeated", () => {
    const hasil = tubuh(
      "Pasal 1\n\nSatu.\n\n- 2 -\n\nPasal 2\n\nDua.\n\nHalaman 3 dari 4\n\nPasal 3\n\nwww.jdih.go.id\n\nTiga.\n\nwww.jdih.go.id",
    );
    expect(hasil.perabot).toHaveLength(4);
    expect(hasil.keraguan).toEqual([]);
  });
});

describe("a sentence cut in two", () => {
  const lampiran = (teks: string): string =>
    `${peraturanUji("Pasal 1\n\nSatu.")}\nLAMPIRAN\nPERATURAN BUPATI CILACAP\nNOMOR 5 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nA. Umum\n\n${teks}\n`;

  it("by a table is told, and put together before it by a choice", () => {
    const hasil = imporUji(
      lampiran(
        "Tim kerja melaksanakan tugas yang tercantum\n\n| No | Tugas |\n|---|---|\n| 1 | Satu |\n\ndi dalam tabel ini setiap bulan.",
      ),
    );
    expect(satuKeraguan(hasil, "terpotong").bukti).toContain("“di dalam tabel ini setiap bulan.”");
    expect(diputuskan(hasil, "terpotong", "gabungkan").slice(-3)).toEqual([
      "Tim kerja melaksanakan tugas yang tercantum di dalam tabel ini setiap bulan.",
      "No\tTugas",
      "1\tSatu",
    ]);
  });

  it("by a page is put together already", () => {
    const hasil = imporUji(lampiran("Tim kerja melaksanakan tugas yang tercantum\n\n- 7 -\n\ndi dalam keputusan ini setiap bulan."));
    expect(hasil.keraguan).toEqual([]);
  });
});

it("a Pasal that says nothing is told, and taken away by a choice", () => {
  const hasil = tubuh("Pasal 1\n\nSatu.\n\nPasal 2\n\nPasal 3\n\nTiga.");
  expect(satuKeraguan(hasil, "tanpa-isi").tempat).toBe("Pasal 2");
  expect(diputuskan(hasil, "tanpa-isi", "hapus").filter((baris) => baris.startsWith("Pasal"))).toEqual(["Pasal 1", "Pasal 2"]);
});

describe("the texts of the corpus, which are clean but for what they print", () => {
  it.each([
    // three headings that count anew behind a list of the same form
    ["perbup-banyumas-23-2024", ["nomor-beda"]],
    ["perbup-cilacap-5-2024", ["nomor-beda", "nomor-beda", "nomor-beda"]],
    ["perbup-pesisir-barat-16-2024", ["nomor-beda", "nomor-beda", "nomor-beda"]],
    ["pergub-kalimantan-timur-50-2023", ["nomor-beda", "nomor-beda", "nomor-beda"]],
    // Pasal 23 and 24 are unknown
    ["permenpan-rb-7-2022", ["nomor-hilang"]],
    ["perwal-probolinggo-88-2024", []],
  ])("%s: %j", (id, macam) => {
    expect(imporUji(sourceOf(id)).keraguan.map((satu) => satu.macam)).toEqual(macam);
  });

  it("every first choice leaves the document as it was read", () => {
    for (const id of ID_CORPUS)
      for (const { pilihan, saran } of imporUji(sourceOf(id)).keraguan) {
        expect(pilihan[0]?.suntingan).toEqual([]);
        if (saran !== null) expect(pilihan.map(({ kode }) => kode)).toContain(saran);
      }
  });
});
