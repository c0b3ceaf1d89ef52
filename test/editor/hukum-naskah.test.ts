import { type KutipanHukum, kutipanHukum } from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { Doc } from "yjs";
import { hariSetempat, keteranganHukum } from "../../editor/src/hukum/keterangan-hukum.ts";
import { type KutipanNaskah, kutipanDi, pembacaKutipan, tempatHukum } from "../../editor/src/hukum/kutipan-naskah.ts";
import { tulisSitasi } from "../../editor/src/hukum/tulis-sitasi.ts";
import { usulSitasi } from "../../editor/src/hukum/usul-sitasi.ts";
import { HURUF_ATOM } from "../../editor/src/schema/atom.ts";
import { satuan } from "../support/contoh-isi.ts";
import { editorTanpaLayar } from "../support/editor-tanpa-layar.ts";
import { isiYjs } from "../support/isi-yjs.ts";
import { nodeDari } from "../support/periksa-uji.ts";

const HARI = "2026-11-21";
const UU_5_2014 = "Undang-Undang Nomor 5 Tahun 2014";
const PEMBENTUKAN = "Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan";

const satuKutipan = (teks: string): KutipanHukum => kutipanHukum(teks)[0] ?? expect.fail("no law is cited");
const keterangan = (teks: string, pada = HARI) => keteranganHukum(satuKutipan(teks), pada);
const butir = (teks: string, jenis = "mengingat"): KutipanNaskah => ({ id: "g", jenis, teks, kutipan: satuKutipan(teks) });
const usul = (teks: string) => usulSitasi(butir(teks), HARI);
/** Why none is proposed. */
const alasan = (teks: string) => {
  const satu = usul(teks);
  return satu?.ganti === null ? satu.alasan : expect.fail("something is proposed");
};

describe("what the card of a cited law says", () => {
  it("names title, gazette and source", () => {
    expect(keterangan("Undang-undang Republik Indonesia Nomor 23 Tahun 2014")).toMatchObject({
      nama: "Undang-Undang Nomor 23 Tahun 2014",
      judul: "Pemerintahan Daerah",
      lembaran: "Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587",
      kepastian: { dugaan: false },
    });
    expect(keterangan(UU_5_2014).sumber).not.toBe("");
  });

  it("tells whether the law is in force on the day, amended or repealed", () => {
    expect(keterangan(UU_5_2014).keadaan).toEqual({
      jenis: "dicabut",
      teks: "Dicabut dengan Undang-Undang Nomor 20 Tahun 2023 sejak 31 Oktober 2023.",
    });
    expect(keterangan(UU_5_2014, "2023-01-01").keadaan).toEqual({
      jenis: "berlaku",
      teks: "Berlaku; register tidak mencatat perubahan atau pencabutan sampai 1 Januari 2023. Akan dicabut dengan Undang-Undang Nomor 20 Tahun 2023 mulai 31 Oktober 2023.",
    });
    expect(keterangan("Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015").keadaan).toEqual({
      jenis: "diubah",
      teks: "Berlaku; telah diubah dengan Peraturan Menteri Dalam Negeri Nomor 120 Tahun 2018.",
    });
    expect(keterangan("Undang-Undang Nomor 12 Tahun 2011").keadaan.teks).toBe(
      "Berlaku; telah diubah dengan Undang-Undang Nomor 15 Tahun 2019 (dugaan) dan terakhir dengan Undang-Undang Nomor 13 Tahun 2022.",
    );
    expect(keterangan("Undang-Undang Nomor 20 Tahun 2023", "2023-10-01").keadaan.jenis).toBe("belum");
    expect(keterangan("Undang-Undang Nomor 20 Tahun 2023").keadaan.jenis).toBe("berlaku");
  });

  it("shows a guess as a guess, also where only the amending law is one", () => {
    expect(keterangan("Undang-Undang Nomor 25 Tahun 2009").kepastian).toMatchObject({ dugaan: true });
    expect(keterangan("Undang-Undang Nomor 25 Tahun 2009").kepastian?.teks).toMatch(/^Dugaan/);
    expect(keterangan("Undang-Undang Nomor 25 Tahun 2009").keadaan.teks).toMatch(/^Diduga berlaku/);
    expect(keterangan("Peraturan Pemerintah Nomor 53 Tahun 2010").keadaan).toEqual({
      jenis: "dicabut",
      teks: "Diduga dicabut dengan Peraturan Pemerintah Nomor 94 Tahun 2021 sejak 31 Agustus 2021.",
    });
    const kementerian = keterangan("Undang-Undang Nomor 39 Tahun 2008");
    expect(kementerian.kepastian).toMatchObject({ dugaan: false });
    expect(kementerian.keadaan.teks).toBe("Berlaku; telah diubah dengan Undang-Undang Nomor 61 Tahun 2024 (dugaan).");
  });

  it("says that the register does not have a law, and that one without a year cannot be looked up", () => {
    const perda = keterangan("Peraturan Daerah Kabupaten Cilacap Nomor 9 Tahun 2016");
    expect(perda).toMatchObject({ judul: null, kepastian: null, sumber: null, keadaan: { jenis: "luar" } });
    expect(perda.keadaan.teks).toMatch(/^Tidak ada dalam register/);
    expect(keterangan("Undang-Undang Nomor 23 tentang Pemerintahan Daerah").keadaan.teks).toContain("tahunnya tidak ditulis");
  });

  it("takes the day of the reader", () => {
    expect(hariSetempat(new Date(2026, 0, 5, 0, 30))).toBe("2026-01-05");
    expect(hariSetempat(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31");
  });
});

const SEL = { type: "tableCell" as const, content: [satuan("s", "teks", UU_5_2014)] };
const ISI = [
  satuan("j", "judul", "Perubahan atas Peraturan Bupati Nomor 1 Tahun 2020"),
  satuan("g", "mengingat", `${PEMBENTUKAN};`),
  satuan("a", "ayat", `Pegawai sebagaimana dimaksud dalam ${UU_5_2014} dan Peraturan Bupati Nomor 7 Tahun 2021.`),
  { type: "table" as const, attrs: { id: "t" }, content: [{ type: "tableRow" as const, content: [SEL] }] },
];
const doc = nodeDari({ type: "doc", content: ISI });
const semua = { dari: 0, sampai: 100 };
const kata = (pada: Node, jendela = semua) =>
  tempatHukum(pada, jendela, pembacaKutipan(), HARI).map(({ dari, sampai, keadaan }) => [pada.textBetween(dari, sampai), keadaan]);

describe("the laws that a draft cites", () => {
  it("are found in items, provisions and cells, but not where the regulation names itself", () => {
    expect(kata(doc)).toEqual([
      ["Undang-Undang Nomor 12 Tahun 2011", "diubah"],
      [UU_5_2014, "dicabut"],
      ["Peraturan Bupati Nomor 7 Tahun 2021", "luar"],
      [UU_5_2014, "dicabut"],
    ]);
  });

  it("are looked for in the blocks in sight alone", () => {
    expect(kata(doc, { dari: 2, sampai: 3 })).toHaveLength(2);
    expect(kata(doc, { dari: 50, sampai: 60 })).toEqual([]);
  });

  it("are read once for a unit as long as it stays as it is", () => {
    const baca = pembacaKutipan();
    const ayat = doc.child(2);
    expect(baca(ayat)).toBe(baca(ayat));
    expect(baca(nodeDari({ type: "doc", content: [satuan("a", "ayat", UU_5_2014)] }).child(0))).toHaveLength(1);
  });

  it("are opened where the caret stands in them, at their edges too", () => {
    const di = tempatHukum(doc, semua, pembacaKutipan(), HARI)[1] ?? expect.fail("no law is found");
    for (const pos of [di.dari, di.dari + 3, di.sampai])
      expect(kutipanDi(doc.resolve(pos))).toMatchObject({ id: "a", jenis: "ayat", kutipan: { nomor: "5", tahun: 2014 } });
    expect(kutipanDi(doc.resolve(di.dari - 1))).toBeNull();
    expect(kutipanDi(doc.resolve(0))).toBeNull();
  });
});

describe("the standard citation in an item of Mengingat", () => {
  it("brings gazette and last amendment, and leaves the end of the item", () => {
    const ganti = usul(`${PEMBENTUKAN};`)?.ganti ?? expect.fail("nothing is proposed");
    expect(ganti).toMatchObject({ id: "g", dari: 0, sampai: PEMBENTUKAN.length, semula: PEMBENTUKAN });
    expect(ganti.isi).toContain("sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 13 Tahun 2022");
    expect(alasan(`${ganti.isi};`)).toBe("Sitasi butir ini sudah baku.");
  });

  it("replaces an older amendment with the last one", () => {
    const lama = `${PEMBENTUKAN} sebagaimana telah diubah dengan Undang-Undang Nomor 15 Tahun 2019 tentang Perubahan atas ${PEMBENTUKAN}`;
    expect(usul(`${lama};`)?.ganti?.semula).toBe(lama);
    expect(usul(`${lama};`)?.ganti?.isi).toBe(usul(`${PEMBENTUKAN};`)?.ganti?.isi);
  });

  it("is not proposed for what is a guess, repealed, or not known in full", () => {
    expect(alasan("Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;")).toContain("masih dugaan");
    expect(alasan("Undang-Undang Nomor 39 Tahun 2008 tentang Kementerian Negara;")).toContain("Nomor 61 Tahun 2024 masih dugaan");
    expect(alasan(`${UU_5_2014} tentang Aparatur Sipil Negara;`)).toContain("telah dicabut");
    expect(alasan("Peraturan Pemerintah Nomor 49 Tahun 2018 tentang Manajemen PPPK;")).toContain("nomor lembarannya");
  });

  it("is not proposed where words or an amendment would be lost that the register does not know", () => {
    expect(alasan(`Pasal 5 ${PEMBENTUKAN};`)).toContain("kata lain");
    expect(alasan(`${PEMBENTUKAN}${HURUF_ATOM} (Lembaran Negara Republik Indonesia Tahun 2011 Nomor 82);`)).toContain("kata lain");
    expect(alasan(`${PEMBENTUKAN} sebagaimana telah diubah dengan Undang-Undang Nomor 99 Tahun 2026 tentang Perubahan;`)).toContain(
      "perubahan yang tidak ada dalam register",
    );
    expect(alasan(`${PEMBENTUKAN}; Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;`)).toContain("lebih dari satu");
  });

  it("is for items of Mengingat and laws of the register alone", () => {
    expect(usulSitasi(butir(PEMBENTUKAN, "ayat"), HARI)).toBeNull();
    expect(usul("Peraturan Daerah Kabupaten Cilacap Nomor 9 Tahun 2016 tentang Perangkat Daerah;")).toBeNull();
  });

  it("is written into the item, and not where the item has changed meanwhile", () => {
    const ydoc = new Doc();
    isiYjs(ydoc, ISI);
    const editor = editorTanpaLayar(ydoc);
    const ganti = usul(`${PEMBENTUKAN};`)?.ganti ?? expect.fail("nothing is proposed");
    expect(tulisSitasi(editor, ganti, `${PEMBENTUKAN};`)).toBe(true);
    expect(editor.state.doc.child(1).textContent).toBe(`${ganti.isi};`);
    expect(editor.state.doc.child(1).attrs).toMatchObject({ id: "g", jenis: "mengingat" });
    expect(tulisSitasi(editor, ganti, `${PEMBENTUKAN};`)).toBe(false);
    expect(editor.commands.undo()).toBe(true);
    expect(editor.state.doc.child(1).textContent).toBe(`${PEMBENTUKAN};`);
    editor.destroy();
  });
});
