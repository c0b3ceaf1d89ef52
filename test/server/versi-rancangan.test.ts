import { createHash } from "node:crypto";
import type { DokumenRancangan, Versi } from "@selaras/parsers";
import { yangDitipiskan } from "@selaras/server/rancangan/tipiskan";
import { describe, expect, it } from "vitest";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { bersamaUji, type Orang, rancanganUji } from "../support/bersama-uji.ts";

const MENIT_MS = 60_000;

function naskah(...teks: readonly string[]): DokumenRancangan {
  const attrs = { jenis: "teks", tingkat: 0, gaya: null, sisipan: false, tercetak: null, asal: null, letak: null } as const;
  return {
    type: "doc",
    content: teks.map((text, at) => ({ type: "satuan", attrs: { ...attrs, id: `u${at}` }, content: [{ type: "text", text }] })),
  };
}

const versiOf = async (siapa: Orang, id: string) =>
  (await (await siapa.minta("GET", `/api/rancangan/${id}/versi`)).json()) as readonly Versi[];

const sampai = async (done: () => Promise<boolean>): Promise<void> => {
  for (let times = 0; times < 250 && !(await done()); times++) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe.each(MACAM_BASIS)("versions on %s", (macam) => {
  it("keeps what stands there under a name, with a hash that anybody can check", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const { id } = await rancanganUji(admin);
    await uji.kolaborasi.gantiIsi(id, admin.pengguna.id, naskah("satu", "dua"));
    const made = await (await admin.minta("POST", `/api/rancangan/${id}/versi`, { nama: "Sebelum rapat" })).json();
    expect(made).toMatchObject({ nama: "Sebelum rapat", oleh: "Sri Wahyuni" });
    await uji.kolaborasi.gantiIsi(id, admin.pengguna.id, naskah("lain"));
    const read = await (await admin.minta("GET", `/api/rancangan/${id}/versi/${made.id}`)).json();
    expect(read.isi).toEqual(naskah("satu", "dua"));
    expect(read.sha256).toBe(createHash("sha256").update(JSON.stringify(read.isi)).digest("hex"));
    expect((await admin.minta("POST", `/api/rancangan/${id}/versi`, { nama: "  " })).status).toBe(400);
  });

  it("restores as a new edit, and keeps first what stood there", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const { id } = await rancanganUji(admin);
    await uji.kolaborasi.gantiIsi(id, admin.pengguna.id, naskah("satu", "dua"));
    const { id: versi } = await (await admin.minta("POST", `/api/rancangan/${id}/versi`, { nama: "Lama" })).json();
    await uji.kolaborasi.gantiIsi(id, admin.pengguna.id, naskah("satu", "diubah", "baru"));
    const urut = async () => (await uji.basis.db.selectFrom("dokumen").select("urut").where("id", "=", id).executeTakeFirstOrThrow()).urut;
    const before = await urut();
    uji.maju(1_000);
    expect((await admin.minta("POST", `/api/rancangan/${id}/versi/${versi}/pulihkan`, {})).status).toBe(204);
    expect(await uji.kolaborasi.isi(id)).toEqual(naskah("satu", "dua"));
    expect(await urut()).toBe(before + 1);
    const all = await versiOf(admin, id);
    expect(all.map(({ nama }) => nama)).toEqual([null, "Lama"]);
    const kept = await (await admin.minta("GET", `/api/rancangan/${id}/versi/${all[0]?.id}`)).json();
    expect(kept.isi).toEqual(naskah("satu", "diubah", "baru"));
    const [jejak] = await (await admin.minta("GET", `/api/rancangan/${id}/jejak`)).json();
    expect(jejak).toMatchObject({ tindakan: "versi.pulihkan", oleh: "Sri Wahyuni" });
    expect(JSON.parse(jejak.rincian)).toMatchObject({ versi, nama: "Lama" });
  });

  it("gives nobody the version of another draft", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const [satu, dua] = [await rancanganUji(admin), await rancanganUji(admin)];
    const { id: versi } = await (await admin.minta("POST", `/api/rancangan/${satu.id}/versi`, { nama: "Milik satu" })).json();
    expect((await admin.minta("GET", `/api/rancangan/${dua.id}/versi/${versi}`)).status).toBe(404);
    expect((await admin.minta("POST", `/api/rancangan/${dua.id}/versi/${versi}/pulihkan`, {})).status).toBe(404);
  });

  it("makes one checkpoint for many edits, and none where nothing changed", async () => {
    const uji = await bersamaUji(macam, { antaraTitikMs: 300 });
    const admin = await uji.admin();
    const { id } = await rancanganUji(admin);
    await sampai(async () => (await versiOf(admin, id)).length > 0);
    expect(await versiOf(admin, id)).toHaveLength(1);
    uji.maju(MENIT_MS);
    for (const teks of ["a", "ab", "abc"]) await uji.kolaborasi.gantiIsi(id, admin.pengguna.id, naskah(teks));
    await sampai(async () => (await versiOf(admin, id)).length > 1);
    uji.maju(MENIT_MS);
    // There and back again: the checkpoint would say the same as the one before.
    await uji.kolaborasi.gantiIsi(id, admin.pengguna.id, naskah("lain"));
    await uji.kolaborasi.gantiIsi(id, admin.pengguna.id, naskah("abc"));
    await new Promise((resolve) => setTimeout(resolve, 600));
    const all = await versiOf(admin, id);
    expect(all.map(({ nama, oleh }) => [nama, oleh])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect((await (await admin.minta("GET", `/api/rancangan/${id}/versi/${all[0]?.id}`)).json()).isi).toEqual(naskah("abc"));
  });

  it("knows in the list when a draft was edited last", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const { id, diubah } = await rancanganUji(admin);
    uji.maju(MENIT_MS);
    await uji.kolaborasi.gantiIsi(id, admin.pengguna.id, naskah("a"));
    const sesudah = async () => Date.parse((await (await admin.minta("GET", `/api/rancangan/${id}`)).json()).diubah);
    await sampai(async () => (await sesudah()) > Date.parse(diubah));
    expect((await sesudah()) - Date.parse(diubah)).toBeGreaterThanOrEqual(MENIT_MS);
  });
});

describe("thinning out", () => {
  const now = Date.parse("2026-11-21T12:00:00.000Z");
  const lalu = (menit: number, nama: string | null = null) => ({
    id: `${menit}${nama ?? ""}`,
    nama,
    pada: new Date(now - menit * MENIT_MS).toISOString(),
  });
  const HARI = 24 * 60;

  it("keeps every checkpoint of the last day", () => {
    expect(yangDitipiskan([lalu(1), lalu(16), lalu(HARI - 1)], now)).toEqual([]);
  });

  it("keeps the last one of each hour for a week, of each day for a season, and of a month after that", () => {
    const sejam = [lalu(2 * HARI + 1), lalu(2 * HARI + 16), lalu(2 * HARI + 31), lalu(2 * HARI + 61)];
    expect(yangDitipiskan(sejam, now)).toEqual([`${2 * HARI + 16}`, `${2 * HARI + 31}`]);
    expect(yangDitipiskan([lalu(20 * HARI), lalu(20 * HARI + 240), lalu(21 * HARI)], now)).toEqual([`${20 * HARI + 240}`]);
    const tua = Array.from({ length: 60 }, (_, at) => lalu((100 + at) * HARI));
    expect(60 - yangDitipiskan(tua, now).length).toBeLessThanOrEqual(3);
  });

  it("never touches a version with a name", () => {
    expect(yangDitipiskan([lalu(200 * HARI, "a"), lalu(200 * HARI + 1, "b"), lalu(200 * HARI + 2, "c")], now)).toEqual([]);
  });
});
