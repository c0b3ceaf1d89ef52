import { parseMarkdown } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { naskahContoh } from "../../parsers/src/lint/contoh-naskah.ts";
import { DAFTAR_KAIDAH } from "../../parsers/src/lint/daftar-kaidah.ts";
import type { ContohKaidah, Kaidah, Temuan } from "../../parsers/src/lint/kaidah.ts";
import { periksa } from "../../parsers/src/lint/periksa.ts";
import { terapkanPerbaikan } from "../../parsers/src/lint/terapkan.ts";

const temuanOf = (kaidah: Kaidah, naskah: string, pembanding?: string): readonly Temuan[] =>
  periksa(parseMarkdown(naskah), {
    kaidah: [kaidah],
    ...(pembanding === undefined ? {} : { pembanding: { acuan: parseMarkdown(pembanding), lain: [] } }),
  });

/** What the fixes of the rule make of the regulation with this example. */
function diperbaiki(kaidah: Kaidah, naskah: string, pembanding?: string): string {
  return terapkanPerbaikan(
    naskah,
    temuanOf(kaidah, naskah, pembanding).flatMap(({ perbaikan }) => perbaikan ?? []),
  ).teks;
}

describe("every drafting rule by its own examples", () => {
  it("ids are unique", () => {
    const ids = DAFTAR_KAIDAH.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  describe.each(DAFTAR_KAIDAH.map((kaidah) => [kaidah.id, kaidah] as const))("%s", (id, kaidah) => {
    it("has at least one right and one wrong example, and a citation only where it is certain", () => {
      expect(kaidah.contoh.benar.length).toBeGreaterThan(0);
      expect(kaidah.contoh.salah.length).toBeGreaterThan(0);
      if (kaidah.kutipan.status === "yakin") expect(kaidah.kutipan.butir).toMatch(/\d/);
    });

    it.each(kaidah.contoh.benar)("says nothing about: $teks", (contoh: ContohKaidah) => {
      expect(temuanOf(kaidah, naskahContoh(contoh), contoh.pembanding).map(({ pesan, kutip }) => [pesan, kutip])).toEqual([]);
    });

    it.each(kaidah.contoh.salah)("finds: $teks", (contoh: ContohKaidah) => {
      const temuan = temuanOf(kaidah, naskahContoh(contoh), contoh.pembanding);
      expect(temuan.length).toBeGreaterThan(0);
      expect(temuan.every((satu) => satu.kaidah === id)).toBe(true);
    });

    const berhasil = kaidah.contoh.salah.filter((contoh) => contoh.hasil !== undefined);
    it.each(berhasil)("mends: $teks", (contoh: ContohKaidah) => {
      const naskah = naskahContoh(contoh);
      const baru = diperbaiki(kaidah, naskah, contoh.pembanding);
      expect(baru).toBe(naskahContoh({ ...contoh, teks: contoh.hasil ?? "" }));
      expect(diperbaiki(kaidah, baru, contoh.pembanding)).toBe(baru);
    });

    if (kaidah.berperbaikan) it("shows what its fix makes of an example", () => expect(berhasil.length).toBeGreaterThan(0));
  });
});
