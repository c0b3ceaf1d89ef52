import type { IsiRancangan, TemuanRancangan } from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { createMejaPeriksa } from "../../editor/src/periksa/meja-periksa.ts";
import { isSamaRencana, rencanaAman } from "../../editor/src/periksa/rencana-aman.ts";
import { rancanganDari } from "../support/deviasi-uji.ts";
import { sourceOf } from "../support/naskah-uji.ts";
import { nodeDari } from "../support/periksa-uji.ts";

const meja = createMejaPeriksa(() => 0);
const uji = async (doc: Node): Promise<readonly TemuanRancangan[] | null> => {
  const isi = doc.children.map((node) => node.toJSON() as IsiRancangan);
  const jawaban = meja({ jenis: "tanya", tiket: 1, pertanyaan: { jenis: "uji", ruas: [{ isi }] } });
  return jawaban?.jenis === "jawaban" ? (jawaban.isi as readonly TemuanRancangan[] | null) : null;
};
const tanpa = { disisihkan: () => false, sebut: () => "…" };
const teks = (doc: Node): readonly string[] => doc.children.map(({ textContent }) => textContent);

const cilacap = nodeDari(rancanganDari(sourceOf("perbup-cilacap-5-2024")));

describe("all safe fixes of a whole regulation", () => {
  it("are worked out until none is left, and a second time there is nothing to do", { timeout: 60_000 }, async () => {
    const rencana = await rencanaAman({ doc: cilacap, uji, ...tanpa });
    expect(rencana?.tuntas).toBe(true);
    expect(rencana?.butir.length).toBeGreaterThan(10);
    expect(cilacap.eq(rencana?.awal as Node)).toBe(true);
    const sesudah = rencana?.ubahan.doc as Node;
    expect((await uji(sesudah))?.filter(({ perbaikan }) => perbaikan?.aman)).toEqual([]);
    const lagi = await rencanaAman({ doc: sesudah, uji, ...tanpa });
    expect([lagi?.butir, lagi?.ubahan.steps.length]).toEqual([[], 0]);
    for (const { pratinjau } of rencana?.butir ?? []) expect(pratinjau.length).toBeGreaterThan(0);
  });

  it("touch only units that a fix names, and keep every unit", { timeout: 60_000 }, async () => {
    const rencana = await rencanaAman({ doc: cilacap, uji, ...tanpa });
    const sesudah = rencana?.ubahan.doc as Node;
    const disebut = new Set(rencana?.butir.flatMap(({ temuan }) => temuan.perbaikan?.suntingan.map(({ id }) => id) ?? []));
    const lama = new Map(cilacap.children.map((node) => [String(node.attrs.id), node]));
    const baru = new Map(sesudah.children.map((node) => [String(node.attrs.id), node]));
    for (const [id, node] of lama) {
      expect(baru.has(id)).toBe(true);
      if (!disebut.has(id) && node.isTextblock) expect(baru.get(id)?.eq(node)).toBe(true);
    }
    expect(teks(sesudah)).not.toEqual(teks(cilacap));
  });

  it("leave alone what somebody set aside", { timeout: 60_000 }, async () => {
    const rencana = await rencanaAman({ doc: cilacap, uji, ...tanpa });
    const [butir] = rencana?.butir ?? [];
    const kunci = butir?.temuan.kunci;
    const lain = await rencanaAman({ doc: cilacap, uji, ...tanpa, disisihkan: (temuan) => temuan.kunci === kunci });
    expect(lain?.butir.some(({ temuan }) => temuan.kunci === kunci)).toBe(false);
    expect(rencana && lain && isSamaRencana(rencana, lain)).toBe(false);
    expect(rencana && isSamaRencana(rencana, rencana)).toBe(true);
  });

  it("are none where nobody can check", async () => {
    expect(await rencanaAman({ doc: cilacap, uji: async () => null, ...tanpa })).toBeNull();
  });
});
