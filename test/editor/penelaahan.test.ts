import { readFileSync } from "node:fs";
import { type Anotasi, leavesOf, parseMarkdown, type Teks } from "@selaras/parsers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namaKolomTerpilih, readSanding, sandingQuery, takDikenal } from "../../editor/src/matriks/alamat-matriks.ts";
import { alamatBaca, alamatMatriksTelaah, entriTelaah, telaahDalam } from "../../editor/src/matriks/kolom-telaah.ts";
import { alamatDaftarPenelaahan, readSaring } from "../../editor/src/penelaahan/alamat-penelaahan.ts";
import { rapikanKode } from "../../editor/src/penelaahan/kode-sambungan.ts";
import { bagianDaun, letakPadat, padatkan, sejajarkan } from "../../editor/src/penelaahan/letak-daun.ts";
import {
  anotasiBerikut,
  pilihanSaring,
  readSaringAnotasi,
  saringAnotasi,
  urutkanAnotasi,
} from "../../editor/src/penelaahan/saring-anotasi.ts";
import { judulTelaah, keteranganTelaah, sumberTelaah } from "../../editor/src/penelaahan/sebutan-penelaahan.ts";
import { naskah } from "../support/peraturan-contoh.ts";

const NASKAH = {
  alamat: "https://jdih.contoh.example/5",
  judul: "Sistem Kerja",
  jenis: "Peraturan Bupati",
  nomor: "5",
  tahun: 2024,
  daerah: "Kabupaten Cilacap",
};

function anotasi(id: string, dari: number, lain: Partial<Anotasi> = {}): Anotasi {
  return {
    id,
    isi: id,
    usulan: null,
    tanda: [],
    bobot: "sedang",
    dibuat: "2026-11-21T08:00:00.000Z",
    diubah: "2026-11-21T08:00:00.000Z",
    oleh: { id: "u1", nama: "Siti" },
    jangkar: { locator: "Pasal 1", kutipan: "kata", awalan: "", akhiran: "", dari, sampai: dari + 4, ketentuan: false },
    ...lain,
  };
}

describe("the code of a connection", () => {
  it.each([
    ["BCDF-GHJK", "BCDF-GHJK"],
    [" bcdf ghjk ", "BCDF-GHJK"],
    ["bcdf–ghjk", "BCDF-GHJK"],
    ["BCDFGHJ", null],
    ["BCDF-GHJK9", null],
    ["../BCDFGH", null],
    ["", null],
  ])("%j is %j", (tulisan, kode) => expect(rapikanKode(tulisan)).toBe(kode));
});

describe("the list of reviews", () => {
  const alamat = (query: string) => alamatDaftarPenelaahan(readSaring(new URLSearchParams(query))).url;
  it.each([
    ["", "/api/penelaahan"],
    ["cari=%20cilacap%20&status=terbuka&halaman=2", "/api/penelaahan?cari=cilacap&status=terbuka&halaman=2"],
    ["status=apa&halaman=-1", "/api/penelaahan"],
    ["halaman=1.5", "/api/penelaahan"],
  ])("asks for %j at %j", (query, url) => expect(alamat(query)).toBe(url));

  it("says of a regulation what its title does not", () => {
    expect(keteranganTelaah(NASKAH)).toEqual(["Peraturan Bupati Cilacap Nomor 5 Tahun 2024", "Kabupaten Cilacap"]);
    expect(keteranganTelaah({ ...NASKAH, judul: "PERATURAN BUPATI CILACAP NOMOR 5 TAHUN 2024, Kabupaten Cilacap" })).toEqual([]);
    expect(keteranganTelaah({ ...NASKAH, nomor: null, daerah: null })).toEqual(["Peraturan Bupati Tahun 2024"]);
    expect(judulTelaah({ ...NASKAH, judul: " " })).toBe("Peraturan Bupati Cilacap Nomor 5 Tahun 2024");
    expect(judulTelaah({ ...NASKAH, judul: "", jenis: null })).toBe("Naskah tanpa judul");
  });

  it.each([
    ["https://jdih.contoh.example/5", "https://jdih.contoh.example/5"],
    ["berkas:perbup 5.pdf", null],
    ["file:///C:/perbup.pdf", null],
    ["javascript:alert(1)", null],
    ["bukan alamat", null],
  ])("follows only web addresses: %j", (dari, tautan) => expect(sumberTelaah(dari).tautan).toBe(tautan));
});

describe("the notes of a review", () => {
  const semua = [
    anotasi("c", 20, { bobot: "tinggi", tanda: ["tim kerja"], oleh: { id: "u2", nama: "Budi" } }),
    anotasi("b", 5, { dibuat: "2026-11-22T08:00:00.000Z" }),
    anotasi("a", 5, { tanda: ["ejaan", "tim kerja"] }),
  ];
  const ids = (daftar: readonly Anotasi[]) => daftar.map(({ id }) => id);

  it("stand in the order of the text, on one place as they were written", () => {
    expect(ids(urutkanAnotasi(semua))).toEqual(["a", "b", "c"]);
    const luas = anotasi("luas", 5, { jangkar: { ...anotasi("", 5).jangkar, sampai: 90 } });
    expect(ids(urutkanAnotasi([...semua, luas]))).toEqual(["luas", "a", "b", "c"]);
  });

  it.each([
    ["", ["c", "b", "a"]],
    ["bobot=tinggi", ["c"]],
    ["bobot=apa", ["c", "b", "a"]],
    ["tanda=tim+kerja", ["c", "a"]],
    ["tanda=tim+kerja&oleh=u1", ["a"]],
    ["oleh=tidak-ada", []],
  ])("are narrowed by %j", (query, wanted) =>
    expect(ids(saringAnotasi(semua, readSaringAnotasi(new URLSearchParams(query))))).toEqual(wanted),
  );

  it("offer what they hold to narrow them by", () => {
    expect(pilihanSaring(semua)).toEqual({
      tanda: ["ejaan", "tim kerja"],
      oleh: [
        { id: "u2", nama: "Budi" },
        { id: "u1", nama: "Siti" },
      ],
    });
  });

  it("are walked through in a circle, beginning at the end that one goes away from", () => {
    const daftar = urutkanAnotasi(semua);
    const dari = (kini: string | null, arah: 1 | -1) => anotasiBerikut(daftar, kini, arah)?.id;
    expect([dari(null, 1), dari("a", 1), dari("c", 1), dari("a", -1), dari("hilang", -1)]).toEqual(["a", "b", "a", "c", "c"]);
    expect(anotasiBerikut([], null, 1)).toBeUndefined();
  });
});

describe("a review as a column of the matrix", () => {
  const daftar = [naskah("permen", { acuan: true, tingkat: "nasional" }), naskah("cilacap"), naskah("banyumas")].map(({ entri }) => entri);
  const ringkas = {
    ...NASKAH,
    id: "t1",
    sidik: "",
    acuan: "permen",
    status: "terbuka",
    pembuka: { id: "u1", nama: "Siti" },
    dibuat: "",
    diubah: "",
    anotasi: 0,
    rancangan: null,
  } as const;
  const telaah = [entriTelaah(ringkas)];
  const kolom = (query: string) => readSanding(new URLSearchParams(query), daftar, telaah);

  it("is named in the address, and asked for by that name beside the others", () => {
    expect(alamatMatriksTelaah(ringkas, daftar)).toBe("/matriks?daerah=cilacap,banyumas,penelaahan:t1");
    expect(alamatMatriksTelaah({ ...ringkas, acuan: "cilacap" }, daftar)).toBe("/matriks?acuan=cilacap&daerah=banyumas,penelaahan:t1");
    expect(alamatMatriksTelaah({ ...ringkas, acuan: "tidak-ada-lagi" }, daftar)).toMatch(/^\/matriks\?daerah=/u);
    expect(telaahDalam(new URLSearchParams("daerah=cilacap,penelaahan:t1,penelaahan:t1,penelaahan:../x"))).toEqual(["t1"]);
    const sanding = kolom("daerah=penelaahan:t1,cilacap,banyumas");
    expect(sanding?.kolom).toEqual(["cilacap", "banyumas", "penelaahan:t1"]);
    expect(sanding && sandingQuery(sanding)).toBe("daerah=cilacap,banyumas,penelaahan:t1");
    expect(sanding && takDikenal(new URLSearchParams("daerah=penelaahan:t1"), [...daftar, ...telaah], sanding)).toEqual([]);
  });

  it("leaves the shortest address behind when it is taken out", () => {
    const semua = ["cilacap", "banyumas", "penelaahan:t1"];
    expect(namaKolomTerpilih(semua, ["cilacap", "banyumas"])).toEqual({ daerah: "", kecuali: "" });
    expect(namaKolomTerpilih(semua, ["cilacap"])).toEqual({ daerah: "cilacap", kecuali: "" });
    expect(namaKolomTerpilih(semua, semua)).toEqual({ daerah: semua.join(","), kecuali: "" });
  });

  it("leads to the review where another column leads to Baca", () => {
    expect(alamatBaca("cilacap", "pasal-5")).toBe("/baca/cilacap#pasal-5");
    expect(alamatBaca("penelaahan:t1", "pasal-5")).toBe("/penelaahan/t1#pasal-5");
    expect(alamatBaca("penelaahan:t1")).toBe("/penelaahan/t1");
  });
});

describe("a place in the source", () => {
  const teks = readFileSync(new URL("../../parsers/corpus/perbup-cilacap-5-2024.md", import.meta.url), "utf8");
  const daun = leavesOf(parseMarkdown(teks)).filter((satu): satu is Teks => satu.type === "teks");
  const kata = (dari: number, sampai: number) =>
    bagianDaun(daun, dari, sampai).map((bagian) => daun[bagian.daun]?.value.slice(bagian.dari, bagian.sampai));

  it("leads to the words that were read there, across leaves too", () => {
    const kalimat = "berkedudukan di bawah dan bertanggung jawab";
    const dari = teks.indexOf(kalimat);
    expect(kata(dari, dari + kalimat.length)).toEqual([kalimat]);
    const pasal = teks.indexOf("Pasal 9");
    expect(kata(pasal, teks.indexOf("Pasal 10", pasal)).join(" ")).toMatch(/^Pasal 9 Kedudukan sebagaimana dimaksud Pasal 8 ditetapkan/u);
    expect(kata(dari, dari)).toEqual([]);
    expect(kata(teks.length + 5, teks.length + 9)).toEqual([]);
  });

  it("never leads to a letter that does not stand there", () => {
    fc.assert(
      fc.property(fc.nat(teks.length), fc.nat(400), (dari, panjang) => {
        const sumber = padatkan(teks.slice(dari, dari + panjang));
        let letak = 0;
        for (const huruf of padatkan(kata(dari, dari + panjang).join(""))) {
          letak = sumber.indexOf(huruf, letak) + 1;
          expect(letak).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("is found in what is drawn, whatever stands between and however its lines break", () => {
    const tergambar = daun.map(({ value }) => `tambahan ${value.replaceAll(" ", "\n  ")}`).join("\n");
    const padat = padatkan(tergambar);
    const letak = sejajarkan(
      daun.map(({ value }) => padatkan(value)),
      padat,
    );
    daun.forEach(({ value }, di) => {
      const dicari = padatkan(value);
      expect(padat.slice(letak[di] ?? -1).startsWith(dicari)).toBe(true);
    });
    expect([...letak].sort((a, b) => a - b)).toEqual(letak);
  });

  it("is found again behind a long text that is drawn in another way", () => {
    const lain = "barisdanselyangdigabung".repeat(60);
    const kembali = "Peraturaninimulaiberlaku";
    const letak = sejajarkan(["awal", lain, "a.", kembali], `awal${lain.split("").reverse().join("")}a.${kembali}`);
    expect(letak).toEqual([0, -1, -1, 4 + lain.length + 2]);
  });

  it("is found out of order where it is drawn once, and never guessed where it is drawn twice", () => {
    const [dua, satu] = ["PeraturanBupatitentangSistemKerja", "SuratMenteriKeuanganNomorSatuTahun"];
    expect(sejajarkan([dua, satu, "akhirnya"], `${satu}${dua}akhirnya`)).toEqual([satu.length, 0, satu.length + dua.length]);
    expect(sejajarkan([dua, satu, "akhirnya"], `${satu}${satu}${dua}akhirnya`)[1]).toBe(-1);
  });

  it("counts letters and leaves out white space", () => {
    expect(letakPadat("a b\tc", 3)).toBe(2);
    expect(sejajarkan(["ab", "", "tidakada", "cd"], "xxabcdyy")).toEqual([2, -1, -1, 4]);
  });
});
