import type { Node } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import type { XmlElement, XmlText } from "yjs";
import { rumusanKini, terapkanUsul } from "../../editor/src/catatan/terapkan-usul.ts";
import { cari, gantiSemua, hasilCari } from "../../editor/src/menulis/cari/cari-naskah.ts";
import { hapusSatuan, pindahkanSatuan } from "../../editor/src/menulis/perintah-satuan.ts";
import { acuanRusak, ikatAcuanNaskah, labelAcuanPada, perbaikiAcuan, sisipkanAcuan } from "../../editor/src/references/acuan-naskah.ts";
import { teksSatuanTersaji } from "../../editor/src/references/teks-tersaji.ts";
import { acuanDi, letak, pasal, taruh } from "../support/acuan-uji.ts";
import { satuan } from "../support/contoh-isi.ts";
import { type Rekan, type Ruang, ruangMenulis } from "../support/rekan-menulis.ts";

describe("a live reference", () => {
  const ruangKecil = (): Ruang =>
    ruangMenulis(2, [...pasal("a", 2), ...pasal("c", 3), satuan("d", "pasal"), satuan("d0", "teks", "Menurut , berlaku.")]);

  it("is labelled by where it stands and where its target is", () => {
    const ruang = ruangKecil();
    const [satu] = ruang.rekan as [Rekan, Rekan];
    for (const [di, ...ids] of [
      ["d0", "cy1a"],
      ["cy2", "cy1"],
      ["cy1b", "cy1a"],
      ["ay0", "cy0", "cy1", "cy2"],
    ] as const) {
      taruh(satu, di, ...ids);
      const pos = letak(satu.editor.state.doc, di) + 1;
      expect(labelAcuanPada(satu.editor.state, pos)).toBe(
        { d0: "Pasal 2 ayat (2) huruf a", cy2: "ayat (2)", cy1b: "huruf a", ay0: "Pasal 2 ayat (1) sampai dengan ayat (3)" }[di],
      );
    }
    ruang.tutup();
  });

  it("follows its target in every client, and changes no shared data where it does", () => {
    const ruang = ruangKecil();
    const [satu, dua] = ruang.rekan as [Rekan, Rekan];
    taruh(satu, "d0", "cy0");
    ruang.antar();
    const sebelum = JSON.stringify(acuanDi(dua.editor.state.doc).map(({ attrs }) => attrs));
    pindahkanSatuan(dua.editor, "c", "a", "sebelum");
    ruang.antar();
    for (const { editor } of ruang.rekan) {
      expect(labelAcuanPada(editor.state, acuanDi(editor.state.doc)[0]?.pos ?? 0)).toBe("Pasal 1 ayat (1)");
      expect(JSON.stringify(acuanDi(editor.state.doc).map(({ attrs }) => attrs))).toBe(sebelum);
    }
    ruang.tutup();
  });

  it("is broken once its target is deleted, says what it said, and can be repaired or undone", () => {
    const ruang = ruangKecil();
    const [satu, dua] = ruang.rekan as [Rekan, Rekan];
    taruh(satu, "d0", "ay1");
    ruang.antar();
    hapusSatuan(dua.editor, "ay1");
    ruang.antar();
    expect(acuanRusak(satu.editor.state)).toMatchObject([{ id: "ay1", cadangan: "Pasal 1 ayat (2)" }]);
    expect(teksSatuanTersaji(satu.editor.state, satu.editor.state.doc.lastChild as Node)).toBe("Pasal 1 ayat (2)Menurut , berlaku.");
    dua.editor.commands.undo();
    ruang.antar();
    expect(acuanRusak(satu.editor.state)).toEqual([]);
    hapusSatuan(dua.editor, "ay1");
    ruang.antar();
    expect(perbaikiAcuan(satu.editor, acuanRusak(satu.editor.state)[0]?.pos ?? 0, [{ id: "cy2" }])).toBe(true);
    ruang.antar();
    for (const { editor } of ruang.rekan) {
      expect(acuanRusak(editor.state)).toEqual([]);
      expect(labelAcuanPada(editor.state, acuanDi(editor.state.doc)[0]?.pos ?? 0)).toBe("Pasal 2 ayat (3)");
    }
    ruang.tutup();
  });

  it("keeps the words that two people write around it, and stands there once", () => {
    const ruang = ruangKecil();
    const [satu, dua] = ruang.rekan as [Rekan, Rekan];
    taruh(satu, "d0", "ay0");
    ruang.antar();
    const di = letak(satu.editor.state.doc, "d0");
    satu.editor.view.dispatch(satu.editor.state.tr.insertText("kiri ", di + 1));
    dua.editor.view.dispatch(dua.editor.state.tr.insertText(" kanan", di + 2));
    ruang.antar();
    for (const { editor } of ruang.rekan)
      expect(teksSatuanTersaji(editor.state, editor.state.doc.lastChild as Node)).toBe("kiri Pasal 1 ayat (1) kananMenurut , berlaku.");
    ruang.tutup();
  });

  it("goes with its unit when somebody moves that while another person puts one in", () => {
    const ruang = ruangKecil();
    const [satu, dua] = ruang.rekan as [Rekan, Rekan];
    taruh(satu, "d0", "ay0");
    pindahkanSatuan(dua.editor, "d", "a", "sebelum");
    ruang.antar();
    ruang.antar();
    for (const { editor } of ruang.rekan) {
      expect(acuanDi(editor.state.doc)).toHaveLength(1);
      expect(editor.state.doc.toJSON()).toEqual(satu.editor.state.doc.toJSON());
    }
    ruang.tutup();
  });

  it("is made of text that names a provision, in one step", () => {
    const ruang = ruangMenulis(1, [
      ...pasal("a", 2),
      satuan("d", "pasal"),
      satuan("d0", "teks", "Menurut Pasal 1 ayat (2) dan Pasal 9, berlaku Pasal 1."),
    ]);
    const [satu] = ruang.rekan as [Rekan];
    expect(ikatAcuanNaskah(satu.editor)).toBe(1);
    expect(teksSatuanTersaji(satu.editor.state, satu.editor.state.doc.lastChild as Node)).toBe(
      "Menurut Pasal 1 ayat (2) dan Pasal 9, berlaku Pasal 1.",
    );
    expect(ikatAcuanNaskah(satu.editor)).toBe(0);
    satu.editor.commands.undo();
    expect(acuanDi(satu.editor.state.doc)).toEqual([]);
    ruang.tutup();
  });
});

describe("what is embedded in the words of a unit", () => {
  const asing = { type: "kelak", attrs: { x: [1] } };
  const ruangAsing = (): Ruang => {
    const ruang = ruangMenulis(2, [satuan("p", "pasal"), satuan("t", "teks", "satu dua")]);
    const [satu] = ruang.rekan as [Rekan, Rekan];
    const teks = (satu.doc.getXmlFragment("default").get(1) as XmlElement).get(0) as XmlText;
    teks.insertEmbed(4, asing);
    ruang.antar();
    return ruang;
  };
  const tersemat = ({ doc }: Rekan): readonly unknown[] =>
    ((doc.getXmlFragment("default").get(1) as XmlElement).get(0) as XmlText)
      .toDelta()
      .map(({ insert }: { readonly insert: unknown }) => insert);

  it("by a later version is a box that nobody's typing touches", () => {
    const ruang = ruangAsing();
    const [satu, dua] = ruang.rekan as [Rekan, Rekan];
    const di = letak(satu.editor.state.doc, "t");
    satu.editor.view.dispatch(satu.editor.state.tr.insertText("a", di + 1));
    dua.editor.view.dispatch(dua.editor.state.tr.insertText("z", di + 6));
    ruang.antar();
    for (const rekan of ruang.rekan) expect(tersemat(rekan)).toEqual(["asatu", asing, "z dua"]);
    pindahkanSatuan(satu.editor, "t", "p", "sebelum");
    ruang.antar();
    expect(dua.editor.state.doc.toJSON()).toEqual(satu.editor.state.doc.toJSON());
    expect(dua.editor.state.doc.firstChild?.child(1).attrs.isi).toEqual(asing);
    ruang.tutup();
  });

  it("is put again into a unit that somebody moved meanwhile", () => {
    const ruang = ruangMenulis(2, [...pasal("a", 1), satuan("d", "pasal"), satuan("d0", "teks", "Menurut")]);
    const [satu, dua] = ruang.rekan as [Rekan, Rekan];
    taruh(satu, "d0", "ay0");
    pindahkanSatuan(dua.editor, "d0", "a", "sebelum");
    ruang.antar();
    ruang.antar();
    for (const { editor } of ruang.rekan) {
      const unit = editor.state.doc.nodeAt(letak(editor.state.doc, "d0"));
      expect(teksSatuanTersaji(editor.state, unit as Node)).toContain("Pasal 1 ayat (1)");
      expect(acuanDi(editor.state.doc)).toHaveLength(1);
    }
    ruang.tutup();
  });
});

describe("a field of the document", () => {
  it("says what the judul says, as soon as that changes", () => {
    const ruang = ruangMenulis(2, [
      satuan("j1", "judul", "PERATURAN BUPATI CILACAP"),
      satuan("j2", "judul", "NOMOR … TAHUN …"),
      satuan("j3", "judul", "TENTANG"),
      satuan("j4", "judul", "SISTEM KERJA"),
      { ...satuan("t", "menetapkan"), content: [{ type: "isian", attrs: { nama: "tentang", huruf: "biasa", cadangan: "Sistem Kerja" } }] },
    ]);
    const [satu, dua] = ruang.rekan as [Rekan, Rekan];
    const kata = ({ editor }: Rekan): string => teksSatuanTersaji(editor.state, editor.state.doc.lastChild as Node);
    expect(kata(satu)).toBe("Sistem Kerja");
    satu.editor.view.dispatch(satu.editor.state.tr.insertText("DAN PROSES ", letak(satu.editor.state.doc, "j4") + 8));
    ruang.antar();
    expect([kata(satu), kata(dua)]).toEqual(["Sistem dan Proses Kerja", "Sistem dan Proses Kerja"]);
    ruang.tutup();
  });
});

describe("the words of a unit with references", () => {
  const ruangIsi = (): Ruang => {
    const ruang = ruangMenulis(1, [...pasal("a", 2), satuan("d", "pasal"), satuan("d0", "teks", "Menurut , Bupati berwenang.")]);
    const [satu] = ruang.rekan as [Rekan];
    const pos = letak(satu.editor.state.doc, "d0") + 9;
    sisipkanAcuan(satu.editor, [{ id: "ay0" }], { ganti: { from: pos, to: pos } });
    return ruang;
  };

  it("are found by what the reference says, and only words are replaced", () => {
    const ruang = ruangIsi();
    const { editor } = ruang.rekan[0] as Rekan;
    cari(editor, { kata: "menurut pasal 1", bedakanHuruf: false, kataUtuh: false });
    expect(hasilCari(editor.state)).toEqual({ jumlah: 1, ke: 1 });
    expect(gantiSemua(editor, "x")).toBe(0);
    cari(editor, { kata: "bupati", bedakanHuruf: false, kataUtuh: false });
    expect(gantiSemua(editor, "Gubernur")).toBe(1);
    expect(teksSatuanTersaji(editor.state, editor.state.doc.lastChild as Node)).toBe("Menurut Pasal 1 ayat (1), Gubernur berwenang.");
    ruang.tutup();
  });

  it("take a proposed wording over: what it leaves stays live, what it words otherwise is bound anew", () => {
    const ruang = ruangIsi();
    const { editor } = ruang.rekan[0] as Rekan;
    expect(rumusanKini(editor, "d0")).toBe("Menurut Pasal 1 ayat (1), Bupati berwenang.");
    terapkanUsul(editor, "d0", "Menurut ketentuan Pasal 1 ayat (1), Wali Kota berwenang.");
    expect(acuanDi(editor.state.doc).map(({ attrs }) => attrs.sasaran[0]?.id)).toEqual(["ay0"]);
    terapkanUsul(editor, "d0", "Menurut ketentuan Pasal 1 ayat (2), Wali Kota berwenang.");
    expect(rumusanKini(editor, "d0")).toBe("Menurut ketentuan Pasal 1 ayat (2), Wali Kota berwenang.");
    expect(acuanDi(editor.state.doc).map(({ attrs }) => attrs.sasaran[0]?.id)).toEqual(["ay1"]);
    ruang.tutup();
  });
});
