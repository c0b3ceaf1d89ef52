import { versiKetentuan } from "@selaras/server/matriks/versi";
import { describe, expect, it } from "vitest";
import { appContoh } from "../support/app-contoh.ts";
import { matriksKorpus } from "../support/matriks-korpus.ts";

const MATRIKS = matriksKorpus();

describe("the wordings of one provision", () => {
  it("name every region that has it once, the most frequent wording first", () => {
    for (const baris of MATRIKS.baris) {
      const versi = versiKetentuan(MATRIKS, baris);
      const named = versi.flatMap(({ kolom }) => kolom);
      const having = MATRIKS.kolom.flatMap(({ id }, at) => ((baris.sel[at]?.pasangan.length ?? 0) > 0 ? [id] : []));
      expect(named.toSorted(), baris.locator).toEqual(having.toSorted());
      const shared = versi.slice(0, baris.mayoritas?.rumusan.length ?? 0).map(({ kolom }) => kolom.length);
      expect(shared).toEqual(shared.toSorted((a, b) => b - a));
    }
  });

  it("are taken from the first of the regions that share one", () => {
    for (const baris of MATRIKS.baris)
      for (const { kolom, pasangan } of versiKetentuan(MATRIKS, baris)) {
        const sel = baris.sel[MATRIKS.kolom.findIndex(({ id }) => id === kolom[0])];
        expect(pasangan.map(({ locator, teks }) => [locator, teks])).toEqual(sel?.pasangan.map(({ locator, teks }) => [locator, teks]));
      }
  });
});

describe("GET /api/matriks/versi", () => {
  it("answers for a provision of the acuan, and names an unknown one", async () => {
    const { app } = appContoh();
    const answer = await app.request("/api/matriks/versi?locator=Pasal%201");
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual([]);
    const unknown = await app.request("/api/matriks/versi?locator=Pasal%2099");
    expect(unknown.status).toBe(404);
    expect((await unknown.json()).pesan).toContain("Pasal 99");
  });
});
