import { setTimeout as tidur } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { KehadiranTertahan } from "../../editor/src/collaboration/kehadiran.ts";
import { orangDi } from "../../editor/src/collaboration/orang.ts";
import { WARNA_ORANG, warnaOrang } from "../../editor/src/collaboration/warna.ts";

const SAYA = { id: "u1", nama: "Siti Rahayu", warna: WARNA_ORANG[0] };

function dokumen(): { readonly ydoc: Y.Doc; readonly teks: Y.XmlText } {
  const ydoc = new Y.Doc();
  onTestFinished(() => ydoc.destroy());
  const satuan = new Y.XmlElement("satuan");
  satuan.setAttribute("id", "s1");
  const teks = new Y.XmlText("Pejabat Fungsional");
  satuan.insert(0, [teks]);
  ydoc.getXmlFragment("default").insert(0, [satuan]);
  return { ydoc, teks };
}

/** Somebody else, as the server shows them. */
function rekan(awareness: Awareness, klien: number, isi: object): void {
  awareness.states.set(klien, { ...isi });
}

it("publishes a moving caret ten times a second at most, and always its last place", async () => {
  const { ydoc } = dokumen();
  const awareness = new KehadiranTertahan(ydoc);
  let kabar = 0;
  awareness.on("update", () => {
    kabar += 1;
  });
  for (let at = 0; at < 50; at++) {
    awareness.setLocalStateField("cursor", { anchor: at, head: at });
    await tidur(4);
  }
  await tidur(150);
  expect(awareness.getLocalState()?.cursor).toEqual({ anchor: 49, head: 49 });
  expect(kabar).toBeGreaterThanOrEqual(2);
  expect(kabar).toBeLessThanOrEqual(6);
});

it("lists who is here with the unit that holds the caret, this person first, each person once", () => {
  const { ydoc, teks } = dokumen();
  const awareness = new Awareness(ydoc);
  const karet = { head: Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(teks, 3)) };
  rekan(awareness, 7, { user: { id: "u3", name: "Dewi", color: "#17814c" } });
  rekan(awareness, 8, { user: { id: "u2", name: "Bambang", color: "merah" }, cursor: karet });
  rekan(awareness, 9, { user: { id: "u2", name: "Bambang", color: "#2471ca" } });
  expect(orangDi(awareness, ydoc, SAYA)).toEqual([
    { ...SAYA, sendiri: true, satuan: null },
    { id: "u2", nama: "Bambang", warna: "#2471ca", sendiri: false, satuan: "s1" },
    { id: "u3", nama: "Dewi", warna: "#17814c", sendiri: false, satuan: null },
  ]);
});

it("leaves out what is no person, and survives any caret", () => {
  const { ydoc } = dokumen();
  const awareness = new Awareness(ydoc);
  rekan(awareness, 2, {});
  rekan(awareness, 3, { user: { name: "tanpa id", color: "#17814c" } });
  rekan(awareness, 4, { user: { id: "u4", name: " ", color: "#17814c" } });
  rekan(awareness, 5, { user: { id: "u5", name: "Rudi", color: "javascript:1" }, cursor: { head: { item: "rusak" } } });
  const lain = orangDi(awareness, ydoc, SAYA).slice(1);
  expect(lain.map(({ nama, satuan }) => [nama, satuan])).toEqual([["Rudi", null]]);
  expect(lain[0]?.warna).toMatch(/^#[\da-f]{6}$/);
});

it("gives a person the same colour everywhere, and two people two colours while there are enough", () => {
  expect(warnaOrang("u1")).toBe(warnaOrang("u1"));
  const terpakai = new Set<string>();
  for (let at = 0; at < WARNA_ORANG.length; at++) terpakai.add(warnaOrang("sama", terpakai));
  expect(terpakai.size).toBe(WARNA_ORANG.length);
  expect(WARNA_ORANG).toContain(warnaOrang("sama", terpakai));
});

const saluran = (nilai: number): number => (nilai <= 0.03928 ? nilai / 12.92 : ((nilai + 0.055) / 1.055) ** 2.4);
function terang(warna: string): number {
  const [merah = 0, hijau = 0, biru = 0] = [1, 3, 5].map((at) => saluran(Number.parseInt(warna.slice(at, at + 2), 16) / 255));
  return 0.2126 * merah + 0.7152 * hijau + 0.0722 * biru;
}
const kontras = (a: string, b: string): number => {
  const [besar = 0, kecil = 0] = [terang(a), terang(b)].sort((satu, dua) => dua - satu);
  return (besar + 0.05) / (kecil + 0.05);
};

it("has colours on which white letters can be read, and that are seen on light and dark paper", () => {
  for (const warna of WARNA_ORANG) {
    expect(kontras(warna, "#ffffff")).toBeGreaterThanOrEqual(4.5);
    expect(kontras(warna, "#1b1f24")).toBeGreaterThanOrEqual(3);
  }
});
