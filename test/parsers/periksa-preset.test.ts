import { type Kesampingan, pisahkan, type TemuanRancangan } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { DAFTAR_KAIDAH } from "../../parsers/src/lint/daftar-kaidah.ts";
import { isDiminta } from "../../parsers/src/lint/preset.ts";
import type { CiriNaskah } from "../../parsers/src/lint/tempat-teks.ts";

const PERBUP: CiriNaskah = {
  jenis: "Peraturan Bupati",
  tingkat: "kabupaten",
  daerah: "Kabupaten Contoh",
  rancangan: false,
  perubahan: false,
};
const diminta = (ciri: Partial<CiriNaskah>): ReadonlySet<string> =>
  new Set(DAFTAR_KAIDAH.filter((satu) => isDiminta(satu, { ...PERBUP, ...ciri })).map(({ id }) => id));

describe("which rules are asked", () => {
  it("all but those of an amendment of the regulation of a head of a region", () => {
    expect(DAFTAR_KAIDAH.filter(({ id }) => !diminta({}).has(id)).map(({ id }) => id)).toEqual(
      DAFTAR_KAIDAH.filter(({ id }) => id === "UBH-02").map(({ id }) => id),
    );
  });

  it("of an amendment not those about what stands in the law that it amends", () => {
    const ids = diminta({ perubahan: true });
    expect([...ids].filter((id) => ["DEF-04", "ACU-02", "NRM-14"].includes(id))).toEqual([]);
    expect(ids).toContain("UBH-02");
    expect(ids).toContain("BHS-01");
  });

  it("of a central regulation not those about regions and their offices", () => {
    const ids = diminta({ jenis: "Peraturan Presiden", tingkat: "pusat", daerah: null });
    expect([...ids].filter((id) => id === "BHS-09" || id === "BHS-10")).toEqual([]);
    expect(ids).toContain("RIN-03");
  });

  it("nothing of the outline of a Keputusan", () => {
    expect([...diminta({ jenis: "Keputusan Bupati" })].filter((id) => id.startsWith("STR-") || id.startsWith("DEF-"))).toEqual([]);
  });
});

const temuan = (kaidah: string, kunci: string): TemuanRancangan => ({
  kaidah,
  kunci,
  keparahan: "rendah",
  locator: "Pasal 1",
  id: "u1",
  dari: 0,
  sampai: 1,
  kutip: "x",
  pesan: "",
});
const karena = (kaidah: string, kunci: string | null): Kesampingan => ({
  kaidah,
  kunci,
  alasan: "istilah resmi daerah",
  oleh: "Siti",
  waktu: "2026-01-02T03:04:05Z",
});

describe("findings that are set aside", () => {
  const semua = [temuan("BHS-01", "a"), temuan("BHS-01", "b"), temuan("RIN-03", "a")];

  it("one alone, by its key and its rule", () => {
    const { temuan: tersisa, dikesampingkan } = pisahkan({ temuan: semua }, [karena("BHS-01", "a")]);
    expect(tersisa).toEqual([semua[1], semua[2]]);
    expect(dikesampingkan).toEqual([{ temuan: semua[0], kesampingan: karena("BHS-01", "a") }]);
  });

  it("a whole rule, and with the reason of the finding where it has one of its own", () => {
    const sendiri = { ...karena("BHS-01", "b"), alasan: "nama orang" };
    const { temuan: tersisa, dikesampingkan } = pisahkan({ temuan: semua }, [karena("BHS-01", null), sendiri]);
    expect(tersisa).toEqual([semua[2]]);
    expect(dikesampingkan.map(({ kesampingan }) => kesampingan)).toEqual([karena("BHS-01", null), sendiri]);
  });

  it("none where nothing was decided about them, and a decision about what is gone does nothing", () => {
    expect(pisahkan({ temuan: semua }, [])).toEqual({ temuan: semua, dikesampingkan: [] });
    expect(pisahkan({ temuan: [] }, [karena("BHS-01", null)])).toEqual({ temuan: [], dikesampingkan: [] });
  });
});
