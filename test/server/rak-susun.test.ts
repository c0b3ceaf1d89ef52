import { bahanOf } from "@selaras/parsers";
import { createRak } from "@selaras/server/corpus/rak";
import type { Naskah } from "@selaras/server/corpus/read-corpus";
import { expect, it } from "vitest";
import { naskah, peraturan } from "../support/peraturan-contoh.ts";

/** A text under this id with these words. */
const teks = (id: string, source: string): Naskah => ({ ...naskah(id, { sha256: source }), source });

it("takes another text under a known id, and work begun on the old one changes nothing of the new one", () => {
  const calls: string[] = [];
  const rak = createRak([teks("a", "a1"), teks("b", "b1"), teks("c", "c1")], {
    parseMarkdown: (source) => ({ ...peraturan([]), meta: { ...peraturan([]).meta, tentang: source } }),
    bahanOf,
    bandingKolom: (acuan, lain, koreksi = []) => {
      calls.push(`${acuan.peraturan.meta.tentang}:${lain.peraturan.meta.tentang}:${koreksi.length}`);
      return { sel: [], rumusan: [], tambahan: [] };
    },
    susunMatriks: () => {
      throw new Error("no matrix is asked for");
    },
  });
  const [a1, b1] = rak.naskah as readonly [Naskah, Naskah];
  rak.correct("a", "b", [{ a: "Pasal 1", b: "Pasal 1", putusan: "lepas", by: "Uji", at: "", reason: "" }]);
  rak.banding(a1, b1);
  rak.susun(["c", "a", "b", "baru", "entah"], [teks("a", "a2"), teks("baru", "d1")]);
  expect(rak.naskah.map(({ source }) => source)).toEqual(["c1", "a2", "b1", "d1"]);
  const a2 = rak.find("a") as Naskah;
  expect(rak.hasBanding(a1, b1)).toBe(true);
  expect(rak.hasBanding(a2, b1)).toBe(false);
  rak.banding(a1, rak.find("c") as Naskah);
  expect(rak.peraturan(a2).meta.tentang).toBe("a2");
  rak.banding(a2, b1);
  // What people decided holds for the text that took its place.
  expect(calls).toEqual(["a1:b1:1", "a1:c1:0", "a2:b1:1"]);
  rak.correct("a", "b", []);
  expect(rak.hasBanding(a2, b1)).toBe(false);
  rak.susun(["a", "b"], []);
  expect([rak.find("c"), rak.find("baru"), rak.find("a")]).toEqual([undefined, undefined, a2]);
});
