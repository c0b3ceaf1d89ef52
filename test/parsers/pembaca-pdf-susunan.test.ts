/** What the places of the pieces on a page tell: paragraphs, words that were cut, heads and feet, tables. */
import { type ButirPdf, barisPdf } from "@selaras/parsers/baris";
import { describe, expect, it } from "vitest";
import { kisiDi } from "../../parsers/src/readers/pdf/kisi.ts";
import { perabotHalaman } from "../../parsers/src/readers/pdf/perabot-halaman.ts";

/** A piece of 10 points at 5 points a letter. */
const butir = (teks: string, x: number, y: number, lain: Partial<ButirPdf> = {}): ButirPdf => ({
  teks,
  x,
  y,
  lebar: teks.length * 5,
  tinggi: 10,
  tebal: false,
  miring: false,
  ...lain,
});

/** A line stretched from `x` to 300. */
const penuh = (teks: string, x: number, y: number): ButirPdf => butir(teks, x, y, { lebar: 300 - x });

const paragraf = (...halaman: readonly ButirPdf[][]): readonly string[] =>
  barisPdf(halaman, { paragraf: true }).blok.map(({ text }) => text);

describe("lines of a paragraph", () => {
  it("are put together where the line above is full, and traced to the source", () => {
    const { sumber, blok } = barisPdf(
      [
        [
          penuh("Sistem Kerja adalah serangkaian prosedur dan tata", 0, 12),
          penuh("kerja yang membentuk suatu proses aktivitas", 0, 24),
          butir("tugas.", 0, 36),
        ],
      ],
      { paragraf: true },
    );
    expect(blok.map(({ text }) => text)).toEqual([
      "Sistem Kerja adalah serangkaian prosedur dan tata kerja yang membentuk suatu proses aktivitas tugas.",
    ]);
    expect(sumber).toBe("Sistem Kerja adalah serangkaian prosedur dan tata\nkerja yang membentuk suatu proses aktivitas\ntugas.\n");
    const [satu] = blok;
    let ujung = satu?.start;
    for (const span of satu?.spans ?? []) {
      expect(span.start).toBe(ujung);
      ujung = span.end;
    }
    expect(ujung).toBe(satu?.end);
  });

  it("keep a reference that a line end cut from being a label, and a label below a label from being text", () => {
    expect(
      paragraf([
        penuh("(1) Tim sebagaimana dimaksud pada ayat (1) dan ayat", 0, 12),
        penuh("(2) dibentuk oleh Bupati dengan memperhatikan syarat", 0, 24),
        butir("a. kompetensi.", 0, 36),
      ]),
    ).toEqual(["(1) Tim sebagaimana dimaksud pada ayat (1) dan ayat (2) dibentuk oleh Bupati dengan memperhatikan syarat a. kompetensi."]);
    expect(
      paragraf([
        butir("a.", 0, 12),
        penuh("dinas yang menyelenggarakan urusan pemerintahan", 20, 12),
        butir("b.", 0, 24),
        penuh("badan yang menyelenggarakan penunjang urusan", 20, 24),
        penuh("pemerintahan daerah dan perencanaan", 20, 36),
      ]),
    ).toEqual([
      "a. dinas yang menyelenggarakan urusan pemerintahan",
      "b. badan yang menyelenggarakan penunjang urusan pemerintahan daerah dan perencanaan",
    ]);
  });

  it("stay apart behind the end of an item, below white space, in another size, and where the next word had room", () => {
    const atas = penuh("menyusun rencana kerja setiap tahun anggaran;", 0, 12);
    expect(paragraf([atas, penuh("menetapkan ketua tim dari Pejabat Fungsional;", 0, 24)])).toHaveLength(2);
    const titik = penuh("ketua tim melapor kepada pimpinan unit organisasi", 0, 24);
    expect(paragraf([titik, butir("kemudian.", 0, 36), butir("Kemudian dinilai.", 0, 60)])).toHaveLength(2);
    expect(paragraf([titik, butir("catatan", 0, 36, { tinggi: 7 })])).toHaveLength(2);
    expect(paragraf([butir("Ketua tim melapor", 0, 12), butir("kepada pimpinan.", 0, 24), butir("x".repeat(60), 0, 50)])).toHaveLength(3);
  });

  it("go on over the end of a page, and a heading in the middle over the end of its line", () => {
    expect(
      paragraf(
        [penuh("Pejabat Penilai Kinerja menyampaikan hasil yang", 0, 12), penuh("dicapai oleh Pejabat Fungsional kepada Pimpinan", 0, 24)],
        [penuh("Unit Organisasi pemilik kinerja di lingkungannya", 0, 12), butir("masing-masing.", 0, 24)],
      ),
    ).toHaveLength(1);
    expect(
      paragraf([
        butir("TRANSFORMASI MANAJEMEN UNSUR KESEKRETARIATAN DI DALAM", 17.5, 12),
        butir("PENERAPAN", 127.5, 24),
        penuh("Penyesuaian sistem kerja merupakan tahapan untuk", 0, 48),
      ]),
    ).toEqual(["TRANSFORMASI MANAJEMEN UNSUR KESEKRETARIATAN DI DALAM PENERAPAN", "Penyesuaian sistem kerja merupakan tahapan untuk"]);
  });
});

describe("two columns", () => {
  const kiri = Array.from({ length: 9 }, (_, nomor) => penuh(`kiri ${nomor} dengan isi yang panjang`, 0, 40 + 12 * nomor)).map((satu) => ({
    ...satu,
    lebar: 140,
  }));
  const kanan = Array.from({ length: 9 }, (_, nomor) =>
    butir(`kanan ${nomor} dengan isi yang panjang`, 160, 40 + 12 * nomor, { lebar: 140 }),
  );
  const judul = butir("JUDUL YANG MELINTANG DI ATAS KEDUA KOLOM", 50, 20);

  it("of text are read one after the other, below what runs over both, and a sentence goes on in the second", () => {
    const { sumber, blok } = barisPdf([[judul, ...kanan, ...kiri]], { paragraf: true });
    expect(sumber.split("\n").map((satu) => satu.slice(0, 7))).toEqual([
      "JUDUL Y",
      ...kiri.map((_, nomor) => `kiri ${nomor} `),
      ...kanan.map((_, nomor) => `kanan ${nomor}`),
      "",
    ]);
    expect(blok).toHaveLength(2);
  });

  it("are not seen in a list of short things, in a signature, and in stretched lines", () => {
    const pendek = kanan.map((satu, nomor) => ({ ...satu, lebar: nomor === 0 ? 140 : 30 }));
    expect(barisPdf([[...kiri, ...pendek]]).sumber).toMatch(/^kiri 0.*kanan 0/u);
    expect(barisPdf([[...kiri.slice(0, 5), ...kanan.slice(0, 5)]]).sumber).toMatch(/^kiri 0.*kanan 0/u);
    const rata = Array.from({ length: 12 }, (_, nomor) => [
      butir("a".repeat(10 + 2 * nomor), 0, 20 + 12 * nomor),
      butir("b", 70 + 10 * nomor, 20 + 12 * nomor),
      butir("c", 295, 20 + 12 * nomor),
    ]);
    expect(barisPdf([rata.flat()]).sumber.split("\n")[0]).toMatch(/^a+.b.c$/u);
  });
});

describe("a word cut at the end of a line", () => {
  const dua = (atas: string, bawah: string, ...lain: readonly string[]): readonly string[] =>
    paragraf([penuh(atas, 0, 12), penuh(bawah, 0, 24), ...lain.map((teks, nomor) => butir(teks, 0, 60 + 24 * nomor))]);

  it("is whole again where the text has it elsewhere, and loses no letter of the source", () => {
    expect(dua("Pejabat yang ditunjuk melaksanakan peme-", "rintahan daerah menurut tugasnya", "Pemerintahan Daerah")[0]).toBe(
      "Pejabat yang ditunjuk melaksanakan pemerintahan daerah menurut tugasnya",
    );
    expect(dua("Pejabat yang ditunjuk melaksanakan peme\u00AD", "rintahan daerah menurut tugasnya")[0]).toContain("pemerintahan daerah");
  });

  it("keeps the hyphen that belongs to it", () => {
    expect(dua("ditetapkan sesuai peraturan perundang-", "undangan di bidang aparatur", "undang-undang perundang-undangan")[0]).toContain(
      "perundang-undangan di",
    );
    expect(dua("diatur lebih lanjut dengan Undang-", "Undang tentang aparatur sipil negara")[0]).toContain("Undang-Undang tentang");
  });
});

describe("heads and feet", () => {
  const halaman = (nomor: number, kepala: string): ButirPdf[] => [
    butir(`- ${nomor} -`, 140, 10),
    butir(kepala, 100, 22),
    butir(`Tim ${"kerja ".repeat(nomor)}dibentuk.`, 0, 60),
    butir("jdih.contoh.go.id", 0, 400),
  ];

  it("are what counts the pages or stands at the same height on most of them", () => {
    const semua = [[butir("PERATURAN", 0, 30)], ...[2, 3, 4, 5].map((nomor) => halaman(nomor, "BUPATI CONTOH"))];
    const { dibuang, perabot } = perabotHalaman(semua);
    expect(perabot).toEqual(["- 2 -", "BUPATI CONTOH", "jdih.contoh.go.id", "- 3 -", "- 4 -", "- 5 -"]);
    expect(dibuang.map((satu) => [...satu].sort())).toEqual([[], [0, 1, 3], [0, 1, 3], [0, 1, 3], [0, 1, 3]]);
    expect(barisPdf(semua, { tanpa: dibuang }).sumber).not.toContain("BUPATI CONTOH");
  });

  it("are not numbers that count something else, nor what stands among the lines of the text", () => {
    expect(perabotHalaman([1, 2, 3, 4].map((satu) => [butir(`Pasal ${satu * 3}`, 100, 20), butir("Isi.", 0, 60)])).perabot).toEqual([
      "Isi.",
    ]);
    const tengah = [7, 3, 9, 1].map((satu) => [
      ...[..."abcdefgh"].map((huruf, nomor) => butir(`${huruf}. ${huruf.repeat(satu)}`, 0, 20 + 12 * nomor)),
      butir("sama di setiap halaman", 0, 200),
      ...[..."abcdefgh"].map((huruf, nomor) => butir(`${huruf.repeat(satu)}.`, 0, 300 + 12 * nomor)),
    ]);
    expect(perabotHalaman(tengah).perabot).toEqual([]);
  });

  it("stand at the edge of what is printed on", () => {
    const pendek = [1, 2, 3].map(() => [butir("Contoh formulir", 0, 20), butir("Nama:", 0, 180)]);
    expect(perabotHalaman([...pendek, [butir("Isi.", 0, 20), butir("Lain.", 0, 400)]]).perabot).toEqual(["Contoh formulir"]);
  });

  it("need three pages", () => {
    expect(perabotHalaman([halaman(1, "A"), halaman(2, "A")]).perabot).toEqual([]);
  });
});

describe("a ruled table", () => {
  const datar = (y: number, x1 = 0, x2 = 300) => ({ x1, y1: y, x2, y2: y });
  const tegak = (x: number, y1: number, y2: number) => ({ x1: x, y1, x2: x, y2 });
  const garis = [datar(100), datar(130), datar(160), tegak(0, 100, 160), tegak(60, 100, 160), tegak(180, 100, 160), tegak(300, 100, 160)];

  it("has one row for all lines of its cells, and keeps empty cells", () => {
    const halaman = [
      butir("Uraian tugas adalah:", 0, 90),
      butir("No", 5, 110),
      butir("Jabatan", 65, 110),
      butir("Tugas", 185, 110),
      butir("1", 5, 142),
      butir("menyusun rencana", 185, 142),
      butir("kerja", 185, 154),
      butir("Keterangan.", 0, 190),
    ];
    const { blok, sumber, tabel } = barisPdf([halaman], { paragraf: true, garis: [garis] });
    expect(blok.map(({ kind, text }) => [kind, text])).toEqual([
      ["baris", "Uraian tugas adalah:"],
      ["tabel", "No\tJabatan\tTugas"],
      ["tabel", "1\t\tmenyusun rencana kerja"],
      ["baris", "Keterangan."],
    ]);
    expect(tabel).toHaveLength(1);
    expect(tabel[0]?.baris.map((satu) => satu.map(({ dari, sampai }) => sumber.slice(dari, sampai)))).toEqual([
      ["No", "Jabatan", "Tugas"],
      ["1", "", "menyusun rencana kerja"],
    ]);
  });

  it("has cells over several columns and rows", () => {
    const [kisi] = kisiDi([datar(0), datar(20, 100), datar(40), tegak(0, 0, 40), tegak(100, 0, 40), tegak(200, 20, 40), tegak(300, 0, 40)]);
    expect(kisi?.sel.map(({ baris, lajur, rowspan, colspan }) => [baris, lajur, rowspan, colspan])).toEqual([
      [0, 0, 2, 1],
      [0, 1, 1, 2],
      [1, 1, 1, 1],
      [1, 2, 1, 1],
    ]);
  });

  it("goes on on the next page between the same edges", () => {
    const isi = (satu: string): ButirPdf[] => [butir(satu, 5, 110), butir("b", 65, 110), butir("c", 185, 142)];
    expect(barisPdf([isi("1"), isi("2")], { garis: [garis, garis] }).tabel.map(({ baris }) => baris.length)).toEqual([4]);
    const geser = garis.map(({ x1, y1, x2, y2 }) => ({ x1: x1 * 0.8, y1, x2: x2 * 0.8, y2 }));
    expect(barisPdf([isi("1"), isi("2")], { garis: [garis, geser] }).tabel).toHaveLength(2);
  });

  it("is no frame around a text, and no chart of boxes", () => {
    expect(kisiDi([datar(0), datar(50), tegak(0, 0, 50), tegak(300, 0, 50)])).toEqual([]);
    const kotak = (x: number, y: number) => [datar(y, x, x + 80), datar(y + 30, x, x + 80), tegak(x, y, y + 30), tegak(x + 80, y, y + 30)];
    expect(kisiDi([...kotak(0, 0), ...kotak(200, 100), datar(15, 80, 200), tegak(200, 15, 100)])).toEqual([]);
  });
});
