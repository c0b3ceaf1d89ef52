import { SudahBerisi } from "@selaras/server/collaboration/edit";
import { KODE_TUTUP } from "@selaras/server/collaboration/izin";
import type { SimpananLog } from "@selaras/server/storage/log";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import * as Y from "yjs";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { contohIsi, satuan } from "../support/contoh-isi.ts";
import { bingkaiSync, docOf, klienAsli, klienMentah, teksUji } from "../support/klien-sinkron.ts";
import { type BasisUji, basisUji, type OpsiServerUji, type ServerUji, serverUji } from "../support/kolaborasi-uji.ts";

describe.each(MACAM_BASIS)("the sync server on %s", (macam) => {
  let uji: BasisUji;
  let nomor = 0;

  beforeAll(async () => {
    uji = await basisUji(macam);
  }, 30_000);
  afterAll(() => uji.tutup());

  async function mulai(log: SimpananLog = uji.log, opsi: OpsiServerUji = {}): Promise<ServerUji & { readonly id: string }> {
    const id = `sinkron/${macam} ${++nomor}`;
    await uji.tambahDokumen(id);
    const server = await serverUji(log, opsi);
    onTestFinished(() => server.berhenti());
    return { ...server, id };
  }

  it("lets pages write together, and has what they wrote when it is started again", async () => {
    const { url, id, kolaborasi } = await mulai();
    const [a, b] = [klienAsli(url, id), klienAsli(url, id)];
    await expect.poll(() => a.provider.synced && b.provider.synced).toBe(true);
    teksUji(a.ydoc).insert(0, "Menimbang");
    await expect.poll(() => teksUji(b.ydoc).toString()).toBe("Menimbang");
    teksUji(b.ydoc).delete(0, 4);
    await expect.poll(() => teksUji(a.ydoc).toString()).toBe("mbang");
    expect(kolaborasi.ringkasan()).toEqual({ sambungan: 2, dokumen: 1 });
    a.tutup();
    b.tutup();
    const lagi = await serverUji(uji.log);
    const c = klienAsli(lagi.url, id);
    await expect.poll(() => c.provider.synced).toBe(true);
    expect(teksUji(c.ydoc).toString()).toBe("mbang");
    c.tutup();
    await lagi.berhenti();
  });

  it("answers nobody before the document is loaded, loads it once for all who come, and keeps their edits meanwhile", async () => {
    const { id } = await mulai();
    await uji.log.tambahkan([{ dokumen: id, pengguna: "uji", klien: [], data: updateOf("sudah ada ") }]);
    let muatan = 0;
    let buka: () => void = () => undefined;
    const pintu = new Promise<void>((resolve) => {
      buka = resolve;
    });
    const log: SimpananLog = {
      ...uji.log,
      muat: async (dokumen) => {
        muatan += 1;
        await pintu;
        return uji.log.muat(dokumen);
      },
    };
    const { url } = await mulai(log);
    const semua = Array.from({ length: 8 }, () => klienMentah(url, id));
    await expect.poll(() => semua.every(({ ws }) => ws.readyState === ws.OPEN)).toBe(true);
    semua[3]?.sunting((ydoc) => teksUji(ydoc).insert(0, "sambil menunggu "));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(semua.map(({ urutan }) => urutan)).toEqual(semua.map(() => []));
    buka();
    await Promise.all(semua.map(({ sinkron }) => sinkron));
    for (const one of semua) expect(teksUji(one.ydoc).toString()).toContain("sudah ada");
    await expect.poll(() => semua.every(({ ydoc }) => teksUji(ydoc).toString().includes("sambil menunggu"))).toBe(true);
    expect(muatan).toBe(1);
  });

  it("says the role, asks for what it lacks, and gives the whole document with the first answer", async () => {
    const { url, id, kolaborasi } = await mulai();
    await kolaborasi.ubah(id, "uji", (ydoc) => teksUji(ydoc).insert(0, "isi"));
    const klien = klienMentah(url, id);
    await klien.sinkron;
    expect(klien.urutan.slice(0, 3)).toEqual([92, 0, 0]);
    expect(klien.peran).toEqual(["perancang"]);
    expect(klien.pembaruan).toHaveLength(1);
    expect(teksUji(klien.ydoc).toString()).toBe("isi");
  });

  it("acknowledges only what is in the log, deletions and frames without news too, in the order they were sent", async () => {
    let tahan: Promise<void> = Promise.resolve();
    const log: SimpananLog = {
      ...uji.log,
      tambahkan: async (masukan) => {
        await tahan;
        return uji.log.tambahkan(masukan);
      },
    };
    const { url, id } = await mulai(log);
    const [a, b] = [klienMentah(url, id), klienMentah(url, id)];
    await Promise.all([a.sinkron, b.sinkron]);
    // Step 2 of an empty document holds nothing, and nothing is durable.
    await expect.poll(() => a.tersimpan.at(-1)?.jumlah).toBe(1);
    let lepas: () => void = () => undefined;
    tahan = new Promise((resolve) => {
      lepas = resolve;
    });
    a.sunting((ydoc) => teksUji(ydoc).insert(0, "abc"));
    a.kirim(bingkaiSync(2, Uint8Array.of(0, 0)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(a.tersimpan.at(-1)?.jumlah).toBe(1);
    expect(b.pembaruan).toHaveLength(1);
    lepas();
    await expect.poll(() => a.tersimpan.at(-1)?.jumlah).toBe(3);
    expect(a.tersimpan.at(-1)?.akhir.get(a.ydoc.clientID)).toBe(3);
    a.sunting((ydoc) => teksUji(ydoc).delete(0, 1));
    await expect.poll(() => a.tersimpan.at(-1)?.jumlah).toBe(4);
    const muatan = await uji.log.muat(id);
    const ydoc = new Y.Doc();
    for (const { data } of muatan.log) Y.applyUpdate(ydoc, data);
    expect(teksUji(ydoc).toString()).toBe("bc");
    expect(muatan.log).toHaveLength(2);
    expect(b.tersimpan.at(-1)?.jumlah).toBe(1);
  });

  it("does not write into the log what every page sends when it connects again", async () => {
    const { url, id } = await mulai();
    const a = klienMentah(url, id);
    await a.sinkron;
    a.sunting((ydoc) => teksUji(ydoc).insert(0, "abc"));
    a.sunting((ydoc) => teksUji(ydoc).delete(1, 1));
    await expect.poll(() => a.tersimpan.at(-1)?.jumlah).toBe(3);
    await a.tutup();
    const lagi = klienMentah(url, id, { ydoc: a.ydoc });
    await lagi.sinkron;
    lagi.kirim(bingkaiSync(1, Y.encodeStateAsUpdate(a.ydoc)));
    await expect.poll(() => lagi.tersimpan.at(-1)?.jumlah).toBe(2);
    expect((await uji.log.muat(id)).log).toHaveLength(2);
  });

  it("records who wrote, whatever the page says, and tells its listener", async () => {
    const kabar: unknown[] = [];
    const { url, id } = await mulai(uji.log, { pendengar: { tersimpan: (...one) => kabar.push(one) } });
    const [a, b] = [klienMentah(url, id, { pengguna: "ani" }), klienMentah(url, id, { pengguna: "budi" })];
    await Promise.all([a.sinkron, b.sinkron]);
    a.sunting((ydoc) => teksUji(ydoc).insert(0, "a"));
    await expect.poll(() => teksUji(b.ydoc).toString()).toBe("a");
    // Budi writes with the client id of Ani.
    const { clientID } = a.ydoc;
    b.ydoc.clientID = clientID;
    b.sunting((ydoc) => teksUji(ydoc).insert(1, "b"));
    await expect.poll(() => b.tersimpan.at(-1)?.jumlah).toBe(2);
    expect((await uji.log.sejak(id, 0)).map(({ pengguna }) => pengguna)).toEqual(["ani", "budi"]);
    const klien = await uji.basis.db.selectFrom("klien").selectAll().where("dokumen", "=", id).orderBy("pengguna").execute();
    expect(klien.map((one) => [one.pengguna, Number(one.klien)])).toEqual([
      ["ani", clientID],
      ["budi", clientID],
    ]);
    expect(kabar).toEqual([
      [id, "ani", 1],
      [id, "budi", 2],
    ]);
  });

  it("writes the first content once, changes it as one edit, and replaces it while somebody types", async () => {
    const { url, id, kolaborasi } = await mulai();
    const isi = { type: "doc", content: [satuan("a", "ayat", "satu"), satuan("b", "ayat", "dua")] } as const;
    await kolaborasi.buat(id, "uji", isi);
    await expect(kolaborasi.buat(id, "uji", isi)).rejects.toBeInstanceOf(SudahBerisi);
    const klien = klienMentah(url, id);
    await klien.sinkron;
    await kolaborasi.gantiIsi(id, "ani", { type: "doc", content: [satuan("b", "ayat", "dua"), satuan("c", "ayat", "tiga")] });
    await expect.poll(() => klien.ydoc.getXmlFragment("default").length).toBe(2);
    expect((await kolaborasi.isi(id)).content.map(({ attrs }) => attrs.id)).toEqual(["b", "c"]);
    expect((await uji.log.sejak(id, 0)).map(({ pengguna }) => pengguna)).toEqual(["uji", "ani"]);
    await kolaborasi.gantiIsi(id, "ani", { type: "doc", content: contohIsi() });
    expect((await kolaborasi.isi(id)).content).toHaveLength(contohIsi().length);
    await expect(kolaborasi.ubah("tak-ada", "uji", (ydoc) => teksUji(ydoc).insert(0, "x"))).rejects.toThrow("there is no document tak-ada");
    expect((await kolaborasi.isi("tak-ada")).content).toEqual([]);
  });

  it("shows a page what its own edit sets free", async () => {
    const { url, id } = await mulai();
    const [a, b] = [klienMentah(url, id), klienMentah(url, id)];
    await Promise.all([a.sinkron, b.sinkron]);
    // Budi has what Ani wrote, but not from this server, and writes behind it before she sends it.
    const dariAni: Uint8Array[] = [];
    a.ydoc.on("update", (update: Uint8Array) => dariAni.push(update));
    teksUji(a.ydoc).insert(0, "Ani ");
    Y.applyUpdate(b.ydoc, dariAni[0] ?? new Uint8Array(), "server");
    b.sunting((ydoc) => teksUji(ydoc).insert(4, "dan Budi"));
    await expect.poll(() => b.tersimpan.at(-1)?.jumlah).toBe(2);
    expect(teksUji(a.ydoc).toString()).toBe("Ani ");
    a.kirim(bingkaiSync(2, dariAni[0] ?? new Uint8Array()));
    await expect.poll(() => teksUji(a.ydoc).toString()).toBe("Ani dan Budi");
  });

  it("closes a document for everybody, after their edits are kept", async () => {
    const { url, id, kolaborasi } = await mulai();
    const klien = klienMentah(url, id);
    await klien.sinkron;
    klien.sunting((ydoc) => teksUji(ydoc).insert(0, "terakhir"));
    await expect.poll(() => klien.tersimpan.at(-1)?.jumlah).toBe(2);
    await kolaborasi.tutupDokumen(id, KODE_TUTUP.diarsipkan);
    expect(await klien.tertutup).toBe(KODE_TUTUP.diarsipkan);
    expect(teksUji(await docOf(kolaborasi.keadaan(id))).toString()).toBe("terakhir");
  });

  it("ends cleanly: keeps what came, acknowledges it, closes with 1001 and takes nobody any more", async () => {
    const { url, id, kolaborasi } = await mulai();
    const klien = klienMentah(url, id);
    await klien.sinkron;
    for (let at = 0; at < 50; at++) klien.sunting((ydoc) => teksUji(ydoc).insert(0, "x"));
    await expect.poll(() => klien.tersimpan.at(-1)?.jumlah ?? 0).toBeGreaterThan(1);
    await kolaborasi.berhenti();
    expect(await klien.tertutup).toBe(KODE_TUTUP.berhenti);
    const ditolak = klienMentah(url, id);
    expect(await ditolak.tertutup).toBe(1006);
    const ydoc = await docOf(
      serverUji(uji.log).then(async (lagi) => {
        const keadaan = await lagi.kolaborasi.keadaan(id);
        await lagi.berhenti();
        return keadaan;
      }),
    );
    expect(teksUji(ydoc).length).toBeGreaterThanOrEqual((klien.tersimpan.at(-1)?.jumlah ?? 0) - 1);
  });
});

function updateOf(text: string): Uint8Array {
  const ydoc = new Y.Doc();
  teksUji(ydoc).insert(0, text);
  return Y.encodeStateAsUpdate(ydoc);
}
