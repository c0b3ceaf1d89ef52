import { type Acuan, parseMarkdown } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { bagianAcuan } from "../../editor/src/reading/segments.ts";
import { ID_NASKAH, sourceOf } from "../support/naskah-uji.ts";
import { bacaBatangTubuh } from "../support/susun-naskah.ts";

/** The one reference of `sentence`, which stands in Pasal 9. */
function acuanIn(sentence: string): Acuan {
  const body = `Pasal 1

(1) Setiap orang tertib.
(2) Tertib meliputi:
a. rapi; dan
b. bersih.
(3) Dinilai atas:
a. badan; dan
b. pakaian.

Pasal 2

(1) Satu.
(2) Dua.

Pasal 3

Tiga.

Pasal 9

${sentence}`;
  const [acuan] = bacaBatangTubuh(body).acuan.filter(({ at }) => at === "Pasal 9");
  if (acuan === undefined) throw new Error(`No reference in: ${sentence}`);
  return acuan;
}

/** The pieces that lead somewhere, as `words → locator`. */
const links = (acuan: Acuan): string[] =>
  bagianAcuan(acuan).flatMap(({ teks, target }) => (target === null ? [] : [`${teks} → ${target.locator}`]));

describe("a reference with several targets", () => {
  it.each([
    ["Pasal 1 ayat (1) dan ayat (2)", ["Pasal 1 ayat (1) → Pasal 1 ayat (1)", "ayat (2) → Pasal 1 ayat (2)"]],
    ["Pasal 1, Pasal 2, dan Pasal 3", ["Pasal 1 → Pasal 1", "Pasal 2 → Pasal 2", "Pasal 3 → Pasal 3"]],
    ["Pasal 1 ayat (1) dan Pasal 2 ayat (1)", ["Pasal 1 ayat (1) → Pasal 1 ayat (1)", "Pasal 2 ayat (1) → Pasal 2 ayat (1)"]],
    [
      "Pasal 1 ayat (2) huruf b serta ayat (3) huruf b",
      ["Pasal 1 ayat (2) huruf b → Pasal 1 ayat (2) huruf b", "ayat (3) huruf b → Pasal 1 ayat (3) huruf b"],
    ],
  ])("gives each its own words: %s", (words, wanted) => {
    expect(links(acuanIn(`Ketentuan dalam ${words} berlaku.`))).toEqual(wanted);
  });

  it("leads from a bare letter or number of a list to its own target", () => {
    expect(links(acuanIn("Ketentuan dalam Pasal 1 ayat (2) huruf a dan b berlaku."))).toEqual([
      "Pasal 1 ayat (2) huruf a → Pasal 1 ayat (2) huruf a",
      "b → Pasal 1 ayat (2) huruf b",
    ]);
    expect(links(acuanIn("Ketentuan dalam Pasal 1 ayat (1), (2), dan (3) berlaku."))).toEqual([
      "Pasal 1 ayat (1) → Pasal 1 ayat (1)",
      "(2) → Pasal 1 ayat (2)",
      "(3) → Pasal 1 ayat (3)",
    ]);
  });

  it("leads to the first and the last of a range, whose middle is not printed", () => {
    expect(links(acuanIn("Ketentuan dalam Pasal 1 sampai dengan Pasal 3 berlaku."))).toEqual(["Pasal 1 → Pasal 1", "Pasal 3 → Pasal 3"]);
  });

  it("does not take Pasal 16 for Pasal 1, nor Pasal 5A for Pasal 5", () => {
    const base = acuanIn("Ketentuan dalam Pasal 1 dan Pasal 2 berlaku.");
    const other = (raw: string, ...locators: readonly string[]): Acuan => ({
      ...base,
      raw,
      targets: locators.map((locator) => ({ locator, state: "sahih" })),
    });
    expect(links(other("Pasal 16 dan Pasal 1", "Pasal 16", "Pasal 1"))).toEqual(["Pasal 16 → Pasal 16", "Pasal 1 → Pasal 1"]);
    expect(links(other("Pasal 5A dan Pasal 5", "Pasal 5A", "Pasal 5"))).toEqual(["Pasal 5A → Pasal 5A", "Pasal 5 → Pasal 5"]);
    expect(links(other("Pasal 16", "Pasal 1", "Pasal 16"))).toEqual(["Pasal 16 → Pasal 16"]);
  });

  it("leads as a whole to the first target where none of them is printed", () => {
    const acuan = { ...acuanIn("Ketentuan dalam Pasal 1 dan Pasal 2 berlaku."), raw: "ketentuan tersebut" };
    expect(bagianAcuan(acuan)).toEqual([{ teks: "ketentuan tersebut", target: acuan.targets[0] }]);
  });

  it("keeps the words behind a range for the target they name", () => {
    expect(links(acuanIn("Ketentuan dalam Pasal 1 ayat (1) sampai dengan ayat (3) dan Pasal 2 ayat (2) berlaku."))).toEqual([
      "Pasal 1 ayat (1) → Pasal 1 ayat (1)",
      "ayat (3) → Pasal 1 ayat (3)",
      "Pasal 2 ayat (2) → Pasal 2 ayat (2)",
    ]);
  });

  it("does not lead huruf b of another ayat to the huruf b that is printed as a bare letter", () => {
    const found = links(acuanIn("Ketentuan dalam Pasal 1 ayat (2) huruf a dan b dan ayat (3) huruf b berlaku."));
    expect(found).toContain("ayat (3) huruf b → Pasal 1 ayat (3) huruf b");
  });

  it("is split also where ayat is printed with a capital letter, as in Probolinggo", () => {
    const { acuan } = parseMarkdown(sourceOf("perwal-probolinggo-88-2024"));
    const [found] = acuan.filter(({ raw }) => raw === "Ayat (1) dan Ayat (2)");
    expect(found && links(found)).toEqual(["Ayat (1) → Pasal 8 ayat (1)", "Ayat (2) → Pasal 8 ayat (2)"]);
  });
});

describe("a reference with one target", () => {
  it("is one link, however it is written", () => {
    const acuan = acuanIn("Ketentuan dalam Pasal 2 ayat (1) berlaku.");
    expect(bagianAcuan(acuan)).toEqual([{ teks: "Pasal 2 ayat (1)", target: acuan.targets[0] }]);
  });

  it("without any target is words that lead nowhere", () => {
    const acuan: Acuan = { ...acuanIn("Ketentuan dalam Pasal 2 berlaku."), targets: [] };
    expect(bagianAcuan(acuan)).toEqual([{ teks: "Pasal 2", target: null }]);
  });
});

describe("every reference of the corpus and the fixtures", () => {
  const semua = ID_NASKAH.flatMap((id) => parseMarkdown(sourceOf(id)).acuan);

  it("joined from its pieces is what the regulation prints", () => {
    for (const acuan of semua)
      expect(
        bagianAcuan(acuan)
          .map(({ teks }) => teks)
          .join(""),
      ).toBe(acuan.raw);
  });

  it("leads only to its own targets, and to each of them once", () => {
    for (const acuan of semua) {
      const led = bagianAcuan(acuan).flatMap(({ target }) => (target === null ? [] : [target]));
      expect(acuan.targets).toEqual(expect.arrayContaining(led));
      expect(new Set(led).size).toBe(led.length);
      expect(led.length > 0).toBe(acuan.targets.length > 0);
    }
  });
});
