/** Who may write: as a page connects, and while it is open. */
import { KODE_TUTUP } from "@selaras/server/collaboration/izin";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import * as Y from "yjs";
import { bingkaiSync, docOf, klienMentah, teksUji } from "../support/klien-sinkron.ts";
import { type BasisUji, basisUji, type OpsiServerUji, type ServerUji, serverUji } from "../support/kolaborasi-uji.ts";

let uji: BasisUji;
let nomor = 0;

beforeAll(async () => {
  uji = await basisUji("sqlite");
}, 30_000);
afterAll(() => uji.tutup());

async function mulai(opsi: OpsiServerUji = {}): Promise<ServerUji & { readonly id: string }> {
  const id = `peran-${++nomor}`;
  await uji.tambahDokumen(id);
  const server = await serverUji(uji.log, opsi);
  onTestFinished(() => server.berhenti());
  return { ...server, id };
}

it("refuses the edits of a reader and of a reviewer and tells them, and still shows them everything", async () => {
  const { url, id, izin } = await mulai();
  izin.peran.set("baca", "pengamat").set("nilai", "penelaah");
  const tulis = klienMentah(url, id);
  await tulis.sinkron;
  tulis.sunting((ydoc) => teksUji(ydoc).insert(0, "sah"));
  for (const pengguna of ["baca", "nilai"]) {
    const klien = klienMentah(url, id, { pengguna });
    await klien.sinkron;
    await expect.poll(() => teksUji(klien.ydoc).toString()).toBe("sah");
    // Its step 2 held nothing, so nothing is refused yet.
    await expect.poll(() => klien.tersimpan.at(-1)?.jumlah).toBe(1);
    expect(klien.ditolak).toEqual([]);
    klien.sunting((ydoc) => teksUji(ydoc).insert(0, "tidak "));
    klien.sunting((ydoc) => teksUji(ydoc).delete(7, 1));
    klien.kirim(bingkaiSync(1, Y.encodeStateAsUpdate(klien.ydoc)));
    await expect.poll(() => klien.ditolak.map(({ kode }) => kode)).toEqual(["hanya-baca", "hanya-baca", "hanya-baca"]);
    // A frame with nothing in it is durable, but not the ones before it.
    klien.kirim(bingkaiSync(2, Uint8Array.of(0, 0)));
    await expect.poll(() => klien.tersimpan.map(({ jumlah }) => jumlah)).toEqual([1, 1]);
    expect(klien.peran).toEqual([izin.peran.get(pengguna)]);
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(teksUji(tulis.ydoc).toString()).toBe("sah");
  expect((await uji.log.muat(id)).log).toHaveLength(1);
});

it("applies a changed role to open connections: at once when told, by itself within the interval", async () => {
  const { url, id, izin, kolaborasi } = await mulai({ limits: { periksaPeranMs: 100 } });
  const klien = klienMentah(url, id, { pengguna: "ani" });
  await klien.sinkron;
  izin.peran.set("ani", "pengamat");
  kolaborasi.peranBerubah(id, "ani");
  await expect.poll(() => klien.peran).toEqual(["perancang", "pengamat"]);
  klien.sunting((ydoc) => teksUji(ydoc).insert(0, "ditahan"));
  await expect.poll(() => klien.ditolak).toHaveLength(1);
  izin.peran.set("ani", "perancang");
  await expect.poll(() => klien.peran).toEqual(["perancang", "pengamat", "perancang"]);
  // What was refused is missing: the page has to send all of it on a new connection.
  expect(await klien.tertutup).toBe(KODE_TUTUP.penuh);
  const lagi = klienMentah(url, id, { pengguna: "ani", ydoc: klien.ydoc });
  await expect.poll(async () => teksUji(await docOf(kolaborasi.keadaan(id))).toString()).toBe("ditahan");
  izin.peran.set("ani", null);
  expect(await lagi.tertutup).toBe(KODE_TUTUP.tidakBerhak);
  izin.peran.set("ani", KODE_TUTUP.belumMasuk);
  expect(await klienMentah(url, id, { pengguna: "ani" }).tertutup).toBe(KODE_TUTUP.belumMasuk);
});

it("does not let an older look-up undo a newer one", async () => {
  const { url, id, izin, kolaborasi } = await mulai();
  const klien = klienMentah(url, id, { pengguna: "ani" });
  await klien.sinkron;
  const cepat = izin.periksaUlang;
  izin.periksaUlang = async (sambungan) => {
    const lama = await cepat(sambungan);
    await new Promise((resolve) => setTimeout(resolve, 120));
    return lama;
  };
  kolaborasi.peranBerubah(id);
  izin.periksaUlang = cepat;
  izin.peran.set("ani", "penelaah");
  kolaborasi.peranBerubah(id);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(klien.peran).toEqual(["perancang", "penelaah"]);
});
