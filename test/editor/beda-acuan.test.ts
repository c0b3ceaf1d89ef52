import type { Pasangan, Penyimpangan, Potongan } from "@selaras/parsers";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { dasarPasangan, dasarPenyimpangan } from "../../editor/src/matriks/dasar-temuan.ts";
import { DiffView } from "../../editor/src/matriks/diff-view.tsx";
import { shortDiff } from "../../editor/src/matriks/short-diff.ts";

const BEDA: readonly Potongan[] = [
  { jenis: "tetap", teks: "Bupati Cilacap ", acuan: "Menteri " },
  { jenis: "hilang", teks: "wajib " },
  { jenis: "baru", teks: "dapat " },
  { jenis: "tetap", teks: "melapor." },
];
const shown = (sisi: "acuan" | "daerah" | "keduanya") =>
  renderToStaticMarkup(createElement(DiffView, { beda: BEDA, sisi })).replace(/<[^>]+>/g, "");

describe("a difference on the page", () => {
  it("shows each side in its own printing, also where both agree", () => {
    expect(shown("acuan")).toBe("Menteri wajib melapor.");
    expect(shown("daerah")).toBe("Bupati Cilacap dapat melapor.");
    expect(shown("keduanya")).toBe("Bupati Cilacap wajib dapat melapor.");
  });

  it("shows the words of the region in a cell", () => {
    expect(
      shortDiff(BEDA)
        .map(({ teks }) => teks)
        .join(""),
    ).toBe("Bupati Cilacap wajib dapat melapor.");
  });
});

const pasangan = (oleh: Pasangan["oleh"]): Pasangan => ({
  locator: "Pasal 3",
  jangkar: "pasal-3",
  teks: "",
  tempat: "batang-tubuh",
  kemiripan: 0.5,
  keyakinan: oleh === "orang" ? 1 : 0.93,
  oleh,
  bukti: [],
});
const simpang = (jenis: Penyimpangan["jenis"]): Penyimpangan => ({ jenis, bobot: "substantif", keyakinan: 0.71, kalimat: "" });
const putusan = (satu: "cocok" | "lepas", b: string, by: string, berlaku = true) => ({ putusan: satu, b, by, berlaku });

describe("what a finding rests on", () => {
  it("is the program with its confidence, or the person who paired the two", () => {
    expect(dasarPasangan(pasangan("mesin"), [])).toBe("menurut program dengan keyakinan tinggi (93%)");
    expect(dasarPasangan(pasangan("orang"), [putusan("cocok", "Pasal 4", "Budi"), putusan("cocok", "Pasal 3", "Sri")])).toBe(
      "dicocokkan oleh Sri",
    );
    expect(dasarPasangan(pasangan("orang"), [putusan("cocok", "Pasal 3 huruf a", "Sri")])).toBe("dicocokkan oleh Sri");
    expect(dasarPasangan(pasangan("orang"), [])).toBe("dicocokkan oleh orang");
  });

  it("is no confidence of the program where a person took the pair apart and nothing is left", () => {
    const lepas = [putusan("lepas", "Pasal 3", "Sri")];
    expect(dasarPenyimpangan({ pasangan: [] }, simpang("dihilangkan"), lepas)).toBe("dilepaskan oleh Sri");
    expect(dasarPenyimpangan({ pasangan: [] }, simpang("dihilangkan"), [putusan("lepas", "Pasal 3", "Sri", false)])).toBe(
      "keyakinan sedang (71%)",
    );
    expect(dasarPenyimpangan({ pasangan: [pasangan("mesin")] }, simpang("diperketat"), lepas)).toBe("keyakinan sedang (71%)");
  });

  it("is left out where a person's pair agrees", () => {
    expect(dasarPenyimpangan({ pasangan: [pasangan("orang")] }, simpang("sesuai"), [])).toBe("");
    expect(dasarPenyimpangan({ pasangan: [pasangan("mesin")] }, simpang("sesuai"), [])).toBe("keyakinan sedang (71%)");
  });
});
