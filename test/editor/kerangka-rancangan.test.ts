import { describe, expect, it } from "vitest";
import { Doc } from "yjs";
import { barisPada, barisRancangan, barisTampak } from "../../editor/src/menulis/kerangka/baris-kerangka.ts";
import { sasaranSeret } from "../../editor/src/menulis/kerangka/seret.ts";
import { letakBlok, rentangBlok } from "../../editor/src/menulis/susunan.ts";
import { nomoriNaskah, strukturBerubah } from "../../editor/src/numbering/penomoran.ts";
import type { IsiRancangan } from "../../parsers/src/rancangan/dokumen.ts";
import { contohIsi, satuan } from "../support/contoh-isi.ts";
import { editorTanpaLayar } from "../support/editor-tanpa-layar.ts";
import { isiYjs } from "../support/isi-yjs.ts";

function naskah(isi: readonly IsiRancangan[]) {
  const doc = new Doc();
  isiYjs(doc, isi);
  const editor = editorTanpaLayar(doc);
  const hasil = { editor, doc: editor.state.doc, nomor: nomoriNaskah(editor.state.doc) };
  return hasil;
}

describe("the outline of a draft", () => {
  const { doc, nomor } = naskah(contohIsi());
  const baris = barisRancangan(doc, nomor, (satuan) => satuan.textContent);

  it("has a row for each part, each Bab and each Pasal, under what holds it", () => {
    expect(baris.map(({ label, judul, tingkat }) => `${"·".repeat(tingkat - 1)}${label} ${judul}`.trim())).toEqual([
      "Judul",
      "Menimbang",
      "Mengingat",
      "Menetapkan",
      "BAB I Ketentuan Umum",
      "·Pasal 1 Dalam Peraturan Bupati ini yang dimaksud dengan:",
      "BAB II Mekanisme Kerja",
      "·Bagian Kesatu Umum",
      "··Pasal 2 Mekanisme kerja terdiri atas:",
      "BAB III Ketentuan Penutup",
      "·Pasal 3 Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
      "Penutup",
      "LAMPIRAN",
      "·BAB I Pendahuluan",
      "··A. Latar belakang",
    ]);
    expect(baris.find(({ id }) => id === "bab2")).toMatchObject({ urut: 6, jumlah: 9, beranak: true, tetap: false });
  });

  it("folds, and tells which row a place belongs to", () => {
    expect(barisTampak(baris, new Set(["bab2"])).map(({ id }) => id)).not.toContain("p2");
    expect(barisTampak(baris, new Set(["bab2"])).map(({ id }) => id)).not.toContain("bag1");
    const pada = (id: string) => barisPada(doc, nomor, (letakBlok(doc, id)?.pos ?? 0) + 1);
    expect(pada("p2a1b1")).toBe("p2");
    expect(pada("m2")).toBe("m1");
    expect(pada("tb1-0-0")).toBe("s2");
    expect(pada("j1")).toBe("j1");
  });

  it("drops a row before, behind or into another one", () => {
    const satu = (id: string) => {
      const ada = baris.find((lain) => lain.id === id);
      if (!ada) throw new Error(id);
      return ada;
    };
    expect(sasaranSeret(satu("p2"), satu("bab1"), 0.2)).toEqual({ id: "bab1", letak: "sebelum" });
    expect(sasaranSeret(satu("p2"), satu("bab1"), 0.8)).toEqual({ id: "bab1", letak: "dalam" });
    expect(sasaranSeret(satu("bab3"), satu("p1"), 0.8)).toEqual({ id: "p1", letak: "sesudah" });
    expect(sasaranSeret(satu("p2"), satu("m1"), 0.8)).toBeNull();
    expect(sasaranSeret(satu("p2"), satu("p2"), 0.8)).toBeNull();
  });
});

describe("a unit and what belongs to it", () => {
  it("is its lists, and the tables behind them", () => {
    const { doc, nomor } = naskah(contohIsi());
    const isi = (id: string) => {
      const letak = letakBlok(doc, id);
      if (!letak) throw new Error(id);
      const { awal, akhir } = rentangBlok(letak, nomor);
      return letak.wadah.children.slice(awal, akhir).map(({ attrs }) => attrs.id);
    };
    expect(isi("p2a1b")).toEqual(["p2a1b", "p2a1b1", "p2a1b2"]);
    expect(isi("p2a1c")).toEqual(["p2a1c"]);
    expect(isi("bab2")).toEqual(["bab2", "bag1", "p2", "p2a1", "p2a1a", "p2a1b", "p2a1b1", "p2a1b2", "p2a1c", "p2a2"]);
    expect(isi("s2")).toEqual(["s2", "s2t", "tb1", "ct1"]);
    expect(isi("tb1-0-0")).toEqual(["tb1-0-0"]);
  });

  it("hangs one step further in than the number that holds it", () => {
    const { nomor } = naskah(contohIsi());
    const takuk = (id: string) => nomor.unit.get(id)?.takuk;
    expect([takuk("p2a1"), takuk("p2a1a"), takuk("p2a1b1"), takuk("d1"), takuk("m2")]).toEqual([0, 1, 2, 0, 0]);
  });

  it("is numbered by itself in a form", () => {
    const { nomor } = naskah(contohIsi());
    expect(nomor.unit.get("ct1c")?.label).toBe("Pasal 1");
    expect(nomor.urutan.map(({ id }) => id)).not.toContain("ct1c");
  });

  it("is numbered anew for another structure, never for other words", () => {
    const { editor, doc } = naskah([satuan("a", "ayat", "Satu."), satuan("b", "ayat", "Dua.")]);
    expect(strukturBerubah(doc, editor.state.tr.insertText("x", 2).doc)).toBe(false);
    expect(strukturBerubah(doc, editor.state.tr.setNodeAttribute(0, "letak", "kiri").doc)).toBe(false);
    expect(strukturBerubah(doc, editor.state.tr.setNodeAttribute(0, "jenis", "teks").doc)).toBe(true);
    expect(strukturBerubah(doc, editor.state.tr.split(3).doc)).toBe(true);
    editor.destroy();
  });
});
