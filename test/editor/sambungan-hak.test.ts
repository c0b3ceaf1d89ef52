/** What a tab does when the server says no, and who it shows. */
import { setTimeout as tidur } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isiYdoc } from "../../editor/src/collaboration/isi-ydoc.ts";
import { bacaTitipan, berkasTitipan, tambahTitipan } from "../../editor/src/collaboration/titipan.ts";
import { type Ingatan, simpananIngatan } from "../support/simpanan-ingatan.ts";
import { bukaTabUji, DOKUMEN_UJI, ketik, macam, menjadi, type TabUji, teksDi } from "../support/tab-uji.ts";

let uji: TabUji;

beforeEach(async () => {
  uji = await bukaTabUji();
});

afterEach(async () => {
  await uji.tutup();
  expect(uji.server.galat).toEqual([]);
});

describe("rights", () => {
  it("follow the server at once, and a change typed too late is refused, kept as text and taken out of the document", async () => {
    uji.server.izin.peran.set("u2", "perancang");
    const ingatan: Ingatan = new Map();
    const satu = uji.buka(simpananIngatan(ingatan), "u2");
    await menjadi(satu, "tersambung");
    uji.server.izin.peran.set("u2", "pengamat");
    uji.server.kolaborasi.peranBerubah(DOKUMEN_UJI);
    await expect.poll(() => satu.potret().peran).toBe("pengamat");
    ketik(satu, " terlambat");
    await expect.poll(() => satu.potret().penolakan?.kode).toBe("hanya-baca");
    const titipan = tambahTitipan(null, { pada: "2026-11-21", pesan: satu.potret().penolakan?.pesan ?? "", isi: isiYdoc(satu.ydoc) });
    await satu.titipkan(titipan);
    await satu.kosongkan();
    await satu.tutup();

    const segar = uji.buka(simpananIngatan(ingatan), "u2");
    await menjadi(segar, "tersambung");
    expect(teksDi(segar)).not.toContain("terlambat");
    expect(await uji.teksDiServer()).not.toContain("terlambat");
    const berkas = berkasTitipan(bacaTitipan(segar.potret().titipan), isiYdoc(segar.ydoc));
    expect(berkas).toContain("Awal. terlambat");
    await segar.titipkan(null);
    expect(segar.potret().titipan).toBeNull();
  });

  it("refuse what a reader typed without a network, before they were a reader, when the page comes back", async () => {
    uji.server.izin.peran.set("u2", "perancang");
    const satu = uji.buka(undefined, "u2");
    await menjadi(satu, "tersambung");
    uji.jalur.atur("putus");
    ketik(satu, " di jalan");
    uji.server.izin.peran.set("u2", "penelaah");
    uji.jalur.atur("baik");
    satu.cobaLagi();
    await expect.poll(() => satu.potret().penolakan?.kode, { timeout: 5000 }).toBe("hanya-baca");
    expect(teksDi(satu)).toContain("di jalan");
    expect(await uji.teksDiServer()).not.toContain("di jalan");
  });

  it("let a reader follow without ever being refused anything", async () => {
    uji.server.izin.peran.set("u3", "pengamat");
    const [penulis, pembaca] = [uji.buka(), uji.buka(undefined, "u3")];
    await Promise.all([menjadi(penulis, "tersambung"), menjadi(pembaca, "tersambung")]);
    ketik(penulis, " dibaca");
    await expect.poll(() => teksDi(pembaca)).toContain("dibaca");
    uji.jalur.atur("putus");
    uji.jalur.atur("baik");
    pembaca.cobaLagi();
    await menjadi(pembaca, "tersambung");
    await tidur(200);
    expect(pembaca.potret()).toMatchObject({ peran: "pengamat", penolakan: null });
  });

  it.each([4401, 4403, 4404, 4410] as const)("end the connection for good with %i, and what was typed stays in the tab", async (kode) => {
    uji.server.izin.peran.set("u2", "perancang");
    const satu = uji.buka(undefined, "u2");
    await menjadi(satu, "tersambung");
    uji.jalur.atur("putus");
    ketik(satu, " tetap");
    uji.server.izin.peran.set("u2", kode);
    uji.jalur.atur("baik");
    satu.cobaLagi();
    await menjadi(satu, "berakhir");
    expect(satu.potret().keadaan).toEqual({ macam: "berakhir", kode, belum: 1 });
    expect(teksDi(satu)).toContain("tetap");
    // Signed in again, or given the right again: trying continues where it ended.
    uji.server.izin.peran.set("u2", "perancang");
    satu.cobaLagi();
    await menjadi(satu, "tersimpan");
    expect(await uji.teksDiServer()).toContain("tetap");
  });
});

describe("limits", () => {
  it("a change that makes the draft too large is refused, and stays readable in the tab", async () => {
    const satu = uji.buka();
    await menjadi(satu, "tersambung");
    ketik(satu, "x".repeat(30_000));
    await expect.poll(() => satu.potret().penolakan?.kode).toBe("terlalu-besar");
    expect(satu.potret().keadaan).toMatchObject({ belum: 1 });
    expect(JSON.stringify(isiYdoc(satu.ydoc))).toContain("xxx");
    expect(await uji.teksDiServer()).not.toContain("xxx");
  });

  it("too many tabs of one person wait for their turn, and keep what is typed", async () => {
    const tab = [uji.buka(), uji.buka(), uji.buka()];
    await Promise.all(tab.map((satu) => menjadi(satu, "tersambung")));
    const lebih = uji.buka();
    await menjadi(lebih, "luring");
    expect(lebih.potret().keadaan).toMatchObject({ padat: true });
    await tab[0]?.tutup();
    // The server sees the other tab go a moment later.
    const cobaLagi = () => {
      if (macam(lebih) !== "tersambung") lebih.cobaLagi();
      return macam(lebih);
    };
    await expect.poll(cobaLagi, { interval: 200, timeout: 10_000 }).toBe("tersambung");
  });
});

it("shows who is here under the name of the account, sends no echo of others, and forgets who left", async () => {
  uji.server.izin.peran.set("u2", "perancang");
  const [satu, dua] = [uji.buka(), uji.buka(undefined, "u2")];
  await Promise.all([menjadi(satu, "tersambung"), menjadi(dua, "tersambung")]);
  dua.awareness.setLocalStateField("user", { id: "u1", name: "Bupati", color: "#2471ca" });
  const lain = () => satu.awareness.getStates().get(dua.awareness.clientID)?.user as { readonly name: string } | undefined;
  await expect.poll(() => lain()?.name).toBe("Nama u2");
  const sebelum = uji.kehadiranTerkirim;
  for (let at = 0; at < 5; at++) dua.awareness.setLocalStateField("user", { color: `#00000${at}` });
  await expect.poll(() => satu.awareness.getStates().get(dua.awareness.clientID)?.user).toMatchObject({ color: "#000004" });
  await tidur(100);
  expect(uji.kehadiranTerkirim - sebelum).toBe(5);
  await dua.tutup();
  await expect.poll(() => satu.awareness.getStates().has(dua.awareness.clientID)).toBe(false);
});
