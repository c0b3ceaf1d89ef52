import { align, type Bahan, bahanOf, type Jodoh, parseMarkdown, YAKIN } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { ID_CORPUS, sourceOf } from "../support/naskah-uji.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

const ACUAN = "permenpan-rb-7-2022";
const corpus = new Map(ID_CORPUS.map((id) => [id, bahanOf(parseMarkdown(sourceOf(id)))]));
const dari = (id: string): Bahan => {
  const found = corpus.get(id);
  if (found === undefined) throw new Error(`no ${id} in the corpus`);
  return found;
};
const naskah = (body: string, lampiran?: string): Bahan =>
  bahanOf(parseMarkdown(naskahDengan(body, lampiran === undefined ? {} : { lampiran })));

const locator = (bahan: Bahan, tempat: Jodoh["tempatA"], index: number): string =>
  (tempat === "lampiran" ? bahan.lampiran : bahan.ketentuan)[index]?.locator ?? "";
/** `Pasal 1 = Pasal 2` for each pair that is stated. */
const pairs = (a: Bahan, b: Bahan, lowest: number = YAKIN): string[] =>
  align(a, b)
    .filter(({ keyakinan }) => keyakinan >= lowest)
    .map((pair) => `${locator(a, pair.tempatA, pair.a)} = ${locator(b, pair.tempatB, pair.b)}`);

const sure = (a: Bahan, b: Bahan): string[] => pairs(a, b, 0.5);

const MELAPOR = "Pejabat Fungsional yang ditugaskan secara individu melaporkan pelaksanaan tugasnya kepada Pimpinan Unit Organisasi.";
const ANGGOTA = "Anggota tim melaporkan pelaksanaan tugas harian kepada ketua tim sebelum akhir minggu.";
const KETUA = "Ketua tim melaporkan capaian tim kerja kepada Pimpinan Unit Organisasi secara berkala.";
const APLIKASI = "Setiap Unit Organisasi menggunakan aplikasi umum berbagi pakai dalam pelaksanaan layanan administrasi.";
const PETA = "Penyusunan peta proses bisnis menjadi acuan hubungan kerja yang efektif antarunit organisasi.";
const KINERJA = "Pengelolaan kinerja pegawai meliputi perencanaan, pemantauan, penilaian, dan tindak lanjut hasil evaluasi.";

const pasal = (...texts: readonly string[]): string => texts.map((text, at) => `Pasal ${at + 1}\n\n${text}`).join("\n\n");
const ayat = (...texts: readonly string[]): string => texts.map((text, at) => `(${at + 1}) ${text}`).join("\n");

describe("provisions that say the same", () => {
  it("are found in another order", () => {
    expect(pairs(naskah(pasal(MELAPOR, ANGGOTA, APLIKASI, PETA)), naskah(pasal(APLIKASI, PETA, MELAPOR, ANGGOTA)))).toEqual([
      "Pasal 1 = Pasal 3",
      "Pasal 2 = Pasal 4",
      "Pasal 3 = Pasal 1",
      "Pasal 4 = Pasal 2",
    ]);
  });

  it("are found under other numbers, with provisions between them that the other has not", () => {
    expect(pairs(naskah(pasal(MELAPOR, APLIKASI, PETA)), naskah(pasal(KINERJA, MELAPOR, ANGGOTA, APLIKASI, KETUA, PETA)))).toEqual([
      "Pasal 1 = Pasal 2",
      "Pasal 2 = Pasal 4",
      "Pasal 3 = Pasal 6",
    ]);
  });

  it("are not made up where nothing is alike", () => {
    expect(align(naskah(pasal(MELAPOR, APLIKASI)), naskah(pasal("Retribusi pasar dipungut setiap hari oleh juru pungut.")))).toEqual([]);
  });

  it("do not differ by office, region, spelling, or active and passive", () => {
    const a = "Kepala dinas menetapkan antarunit pembagian sumberdaya berdasarkan Peraturan Bupati ini bagi Pegawai Aparatur Sipil Negara.";
    const b = "Pembagian sumber daya antar unit ditetapkan kepala dinas berdasarkan Peraturan Wali Kota ini bagi Pegawai ASN.";
    const [pair] = align(naskah(pasal(a, PETA)), naskah(pasal(PETA, b)));
    expect(pair).toMatchObject({ a: 0, b: 1 });
    expect(pair?.keyakinan).toBeGreaterThanOrEqual(YAKIN);
  });
});

describe("split and merged provisions", () => {
  it("merged as sentences of one ayat", () => {
    expect(pairs(naskah(pasal(ANGGOTA, KETUA, PETA)), naskah(pasal(`${ANGGOTA} ${KETUA}`, PETA)))).toEqual([
      "Pasal 1 = Pasal 1",
      "Pasal 2 = Pasal 1",
      "Pasal 3 = Pasal 2",
    ]);
  });

  it("merged as items of a list", () => {
    const list = `Pertanggungjawaban diatur sebagai berikut:\na. ${ANGGOTA.replace(".", ";")} dan\nb. ${KETUA}`;
    expect(pairs(naskah(pasal(ANGGOTA, KETUA, PETA)), naskah(pasal(list, PETA)))).toEqual([
      "Pasal 1 = Pasal 1",
      "Pasal 2 = Pasal 1",
      "Pasal 3 = Pasal 2",
    ]);
  });

  it("split, seen from the other side", () => {
    expect(pairs(naskah(pasal(`${ANGGOTA} ${KETUA}`, PETA)), naskah(pasal(ANGGOTA, KETUA, PETA)))).toEqual([
      "Pasal 1 = Pasal 1",
      "Pasal 1 = Pasal 2",
      "Pasal 2 = Pasal 3",
    ]);
  });

  it("stated twice", () => {
    expect(pairs(naskah(pasal(APLIKASI, PETA)), naskah(pasal(APLIKASI, PETA, APLIKASI)))).toEqual([
      "Pasal 1 = Pasal 1",
      "Pasal 1 = Pasal 3",
      "Pasal 2 = Pasal 2",
    ]);
  });

  it.each([
    ["pergub-kalimantan-timur-50-2023", "Pasal 17 ayat (1)", "Pasal 18 ayat (2)"],
    ["pergub-kalimantan-timur-50-2023", "Pasal 17 ayat (2)", "Pasal 18 ayat (2)"],
    ["perbup-pesisir-barat-16-2024", "Pasal 12 ayat (2)", "Pasal 8 ayat (1)"],
    ["perwal-probolinggo-88-2024", "Pasal 10", "Pasal 8 ayat (3)"],
  ])("in %s: %s stands in %s", (id, a, b) => {
    expect(pairs(dari(ACUAN), dari(id))).toContain(`${a} = ${b}`);
  });
});

describe("annex clauses", () => {
  const clause = (subject: string, target: string): string =>
    `${subject} sebagaimana dimaksud dalam ${target} tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.`;
  const bab = (heading: string, number: number, ...texts: readonly string[]): string =>
    [`Bagian ${["Kesatu", "Kedua"][number - 1]}\n${heading}`, ...texts].join("\n\n");

  it("go by their heading and by what they refer to, not by the formula they share", () => {
    const a = naskah(
      `BAB I\nMEKANISME KERJA\n\n${bab("Pelaporan", 1, `Pasal 1\n\n${MELAPOR}`, `Pasal 2\n\n${clause("Rincian", "Pasal 1")}`)}\n\n${bab("Proses Bisnis", 2, `Pasal 3\n\n${PETA}`, `Pasal 4\n\n${clause("Rincian", "Pasal 3")}`)}`,
    );
    const b = naskah(
      `BAB I\nMEKANISME KERJA\n\n${bab("Proses Bisnis", 1, `Pasal 1\n\n${PETA}`, `Pasal 2\n\n${clause("Penjabaran", "Pasal 1")}`)}\n\n${bab("Pelaporan", 2, `Pasal 3\n\n${MELAPOR}`, `Pasal 4\n\n${clause("Penjabaran", "Pasal 3")}`)}`,
    );
    expect(pairs(a, b)).toEqual(["Pasal 1 = Pasal 3", "Pasal 2 = Pasal 4", "Pasal 3 = Pasal 1", "Pasal 4 = Pasal 2"]);
  });

  it("are no counterpart of a clause on a form", () => {
    const found = pairs(dari(ACUAN), dari("perbup-cilacap-5-2024"));
    expect(found).toContain("Pasal 14 = Pasal 14");
    expect(found).not.toContain("Pasal 14 = Pasal 13 ayat (7)");
  });
});

describe("definitions", () => {
  const definitions = (...items: readonly string[]): string =>
    `Pasal 1\n\nDalam Peraturan Bupati ini yang dimaksud dengan:\n${items.map((item, at) => `${at + 1}. ${item}`).join("\n")}\n\nPasal 2\n\n${MELAPOR}`;

  it("pair by the term, however it is defined and localised", () => {
    const a = naskah(
      definitions("Bupati adalah Bupati Teluk Harapan.", "Pelaksana adalah pegawai yang melayani.", "Daerah adalah kabupaten."),
    );
    const b = naskah(
      definitions(
        "Daerah adalah kesatuan masyarakat hukum.",
        "Gubernur adalah kepala pemerintahan.",
        "Pejabat Pelaksana adalah sekelompok orang.",
      ),
    );
    expect(pairs(a, b)).toEqual([
      "Pasal 1 angka 1 = Pasal 1 angka 2",
      "Pasal 1 angka 2 = Pasal 1 angka 3",
      "Pasal 1 angka 3 = Pasal 1 angka 1",
      "Pasal 2 = Pasal 2",
    ]);
  });

  it("keep apart what differs only in its number or its rank", () => {
    const a = naskah(definitions("Pejabat Level 1 adalah pejabat tertinggi.", "Pejabat Level 2 adalah pejabat di bawahnya."));
    const b = naskah(definitions("Pejabat Level II adalah bawahan.", "Pejabat Level I adalah pimpinan."));
    expect(pairs(a, b)).toEqual(["Pasal 1 angka 1 = Pasal 1 angka 2", "Pasal 1 angka 2 = Pasal 1 angka 1", "Pasal 2 = Pasal 2"]);
  });

  it("never pair with a provision, and Perangkat Daerah is not Pemerintah Daerah", () => {
    const a = naskah(definitions("Perangkat Daerah adalah unsur pembantu."));
    const b = naskah(definitions("Pemerintah Daerah adalah unsur penyelenggara."));
    expect(pairs(a, b)).toEqual(["Pasal 2 = Pasal 2"]);
    for (const id of ID_CORPUS) {
      const other = dari(id);
      for (const { a: left, b: right, tempatB } of align(dari(ACUAN), other))
        if (tempatB === "batang-tubuh") expect(dari(ACUAN).ketentuan[left]?.definisi).toBe(other.ketentuan[right]?.definisi);
    }
  });
});

describe("the lampiran", () => {
  const ANNEX = `BAB I\nPENDAHULUAN\n\nA. Latar Belakang\n\nPerubahan tata kerja diperlukan.\n\nB. Pelaporan\n\n1. ${ANGGOTA}\n2. Dokumen lain disimpan oleh sekretariat.`;

  it("is searched for what the body has not, from both sides", () => {
    const bare = naskah(pasal(PETA, KINERJA), ANNEX);
    const full = naskah(pasal(PETA, ANGGOTA, KINERJA));
    const there = align(full, bare).find(({ tempatB }) => tempatB === "lampiran");
    expect(there).toMatchObject({ a: 1, tempatA: "batang-tubuh" });
    expect(bare.lampiran[there?.b ?? -1]?.teks).toContain("Anggota tim melaporkan");
    const back = align(bare, full).find(({ tempatA }) => tempatA === "lampiran");
    expect(back).toMatchObject({ b: 1, tempatB: "batang-tubuh" });
    for (const pair of [there, back]) expect(pair?.keyakinan).toBeGreaterThanOrEqual(YAKIN);
  });

  it("is not searched for what the body has", () => {
    expect(
      align(naskah(pasal(PETA, ANGGOTA)), naskah(pasal(PETA, ANGGOTA), ANNEX)).every(({ tempatB }) => tempatB === "batang-tubuh"),
    ).toBe(true);
  });

  it("holds norms that a region moved there", () => {
    const [kaltim, probolinggo] = [dari("pergub-kalimantan-timur-50-2023"), dari("perwal-probolinggo-88-2024")];
    expect(pairs(kaltim, probolinggo)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Pasal 12 ayat \(5\) = Lampiran BAB II B\. 2\. huruf b$/),
        expect.stringMatching(/^Pasal 17 ayat \(4\) = Lampiran BAB II B\. 3\./),
      ]),
    );
  });
});

describe("a pair", () => {
  const found = ID_CORPUS.flatMap((id) => align(dari(ACUAN), dari(id)));

  it("tells likeness, probability and reasons", () => {
    for (const { nilai, keyakinan, bukti, oleh } of found) {
      expect(oleh).toBe("mesin");
      expect(nilai).toBeGreaterThanOrEqual(0);
      expect(nilai).toBeLessThanOrEqual(1 + 1e-9);
      expect(keyakinan).toBeGreaterThan(0);
      expect(keyakinan).toBeLessThanOrEqual(1);
      expect(bukti.length).toBeGreaterThan(1);
      expect(bukti.join()).toMatch(/kesamaan kata|merujuk pada Lampiran/);
    }
  });

  it("is the same every time", () => {
    for (const id of ID_CORPUS) expect(align(dari(ACUAN), dari(id))).toEqual(align(dari(ACUAN), bahanOf(parseMarkdown(sourceOf(id)))));
  });

  it("that is sure does not depend on which regulation is the acuan", () => {
    for (const id of ID_CORPUS.filter((one) => one !== ACUAN)) {
      const [there, back] = [sure(dari(ACUAN), dari(id)), sure(dari(id), dari(ACUAN))];
      const turned = back.map((pair) => pair.split(" = ").reverse().join(" = "));
      expect(new Set(turned.filter((pair) => !pair.includes("Lampiran")))).toEqual(
        new Set(there.filter((pair) => !pair.includes("Lampiran"))),
      );
    }
  });

  it("of a regulation with itself is each provision with itself", () => {
    for (const [id, own] of corpus) {
      const same = new Set(align(own, own).flatMap(({ a, b, keyakinan }) => (a === b && keyakinan >= YAKIN ? [a] : [])));
      expect(
        [...own.ketentuan.keys()].filter((index) => !same.has(index)).map((index) => own.ketentuan[index]?.locator),
        id,
      ).toEqual([]);
    }
  });

  it("of texts that are all alike goes by the place", () => {
    const alike = naskah(pasal(...Array.from({ length: 60 }, () => MELAPOR)));
    const same = align(alike, alike).filter(({ a, b }) => a === b);
    expect(same.length).toBe(60);
  });

  it("takes no time that grows with the product of the lengths", () => {
    const syllables = ["ba", "di", "ku", "lo", "me", "na", "pi", "ra", "su", "to"];
    const word = (value: number): string => [...String(1_000 + value)].map((digit) => syllables[Number(digit)]).join("");
    const long = (): Bahan =>
      naskah(
        Array.from({ length: 200 }, (_, p) => {
          const texts = Array.from({ length: 4 }, (_, k) => {
            const own = p * 4 + k;
            return `${MELAPOR.slice(0, -1)} mengenai ${word(own)} dan ${word((own * 7) % 900)} beserta ${word((own * 13) % 900)}.`;
          });
          return `Pasal ${p + 1}\n\n${ayat(...texts)}`;
        }).join("\n\n"),
      );
    const [a, b] = [long(), long()];
    const before = performance.now();
    expect(align(a, b).filter((pair) => pair.a === pair.b).length).toBe(800);
    // 40 ms alone on one core; a product of the lengths takes seconds
    expect(performance.now() - before).toBeLessThan(1_500);
  });
});
