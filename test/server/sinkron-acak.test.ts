import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { type KlienAsli, klienAsli, teksUji } from "../support/klien-sinkron.ts";
import { type BasisUji, basisUji, serverUji } from "../support/kolaborasi-uji.ts";

const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const RUNS = Number(process.env.FUZZ ?? 20);

/** What may happen next: to one of three pages, or to the server. */
const langkah = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      apa: fc.constant("sisip" as const),
      siapa: fc.nat(2),
      di: fc.nat(1_000),
      isi: fc.string({ minLength: 1, maxLength: 8 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      apa: fc.constant("hapus" as const),
      siapa: fc.nat(2),
      di: fc.nat(1_000),
      banyak: fc.integer({ min: 1, max: 5 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ apa: fc.constantFrom("putus" as const, "sambung" as const), siapa: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ apa: fc.constant("jeda" as const), ms: fc.integer({ min: 0, max: 15 }) }) },
  { weight: 1, arbitrary: fc.record({ apa: fc.constant("restart" as const) }) },
  { weight: 1, arbitrary: fc.record({ apa: fc.constant("server" as const) }) },
);

describe.each(MACAM_BASIS)("pages that come and go on %s", (macam) => {
  let uji: BasisUji;
  let nomor = 0;

  beforeAll(async () => {
    uji = await basisUji(macam);
  }, 30_000);
  afterAll(() => uji.tutup());

  it("end with the same document, and it is the one that is read back", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(langkah, { minLength: 5, maxLength: 40 }), async (semua) => {
        const id = `acak-${++nomor}`;
        await uji.tambahDokumen(id);
        const mulai = () => serverUji(uji.log, { limits: { potretBaris: 7, simpanDokumenMs: 5, sambunganBaru: 10_000 } });
        let server = await mulai();
        const halaman = [0, 1, 2].map(() => klienAsli(server.url, id));
        for (const one of semua) {
          if (one.apa === "jeda") await new Promise((resolve) => setTimeout(resolve, one.ms));
          else if (one.apa === "server") await server.kolaborasi.ubah(id, null, (ydoc) => teksUji(ydoc).insert(0, "[server]"));
          else if (one.apa === "restart") {
            await server.berhenti();
            server = await mulai();
            for (const { provider } of halaman) provider.serverUrl = server.url;
          } else ubah(halaman[one.siapa] as KlienAsli, one);
        }
        for (const { provider } of halaman) provider.connect();
        const isi = (): readonly string[] => halaman.map(({ ydoc }) => teksUji(ydoc).toString());
        const terbaca = async (): Promise<string> => {
          const { potret, log } = await uji.log.muat(id);
          const ydoc = new Y.Doc();
          for (const data of [...(potret ? [potret] : []), ...log.map((one) => one.data)]) Y.applyUpdate(ydoc, data);
          return teksUji(ydoc).toString();
        };
        await expect
          .poll(
            async () => new Set([...isi(), await terbaca(), ...halaman.map(({ provider }) => (provider.synced ? isi()[0] : null))]).size,
            { timeout: 8_000 },
          )
          .toBe(1);
        for (const one of halaman) one.tutup();
        await server.berhenti();
        expect(await terbaca()).toBe(isi()[0]);
        expect(server.galat).toEqual([]);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  }, 120_000);
});

interface LangkahHalaman {
  readonly apa: string;
  readonly di?: number;
  readonly isi?: string;
  readonly banyak?: number;
}

function ubah({ ydoc, provider }: KlienAsli, { apa, di = 0, isi = "", banyak = 0 }: LangkahHalaman): void {
  const teks = teksUji(ydoc);
  const tempat = di % (teks.length + 1);
  if (apa === "putus") provider.disconnect();
  else if (apa === "sambung") provider.connect();
  else if (apa === "sisip") teks.insert(tempat, isi);
  else teks.delete(tempat, Math.min(banyak, teks.length - tempat));
}
