import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EntriPustaka, Jejak, LangkahPaket } from "@selaras/parsers";
import { corpusFolder } from "@selaras/server/corpus/read-corpus";
import { listen } from "@selaras/server/listen";
import type { BersamaParts } from "@selaras/server/routes/bersama";
import type { TulisNaskah } from "@selaras/server/worker/pesanan-naskah";
import { tulisNaskah } from "@selaras/server/worker/tulis-naskah";
import { unzipSync } from "fflate";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { bersamaUji, type Orang, rancanganUji } from "../support/bersama-uji.ts";

/** The acuan and two regions: comparing with the others takes as long again. */
const DAFTAR = (JSON.parse(readFileSync(join(corpusFolder(), "manifest.json"), "utf8")) as readonly EntriPustaka[]).filter(
  ({ acuan, id }) => acuan || /banyumas|probolinggo/.test(id),
);

type Paket = Extract<LangkahPaket, { readonly paket: unknown }>["paket"];

/** The app on a socket, with a draft of the admin. */
async function mulai(parts: Partial<BersamaParts> = {}, korpus = false) {
  const uji = await bersamaUji("sqlite", { parts, korpus });
  const pemilik = await uji.admin();
  const { id } = await rancanganUji(pemilik);
  const heard = await listen(uji.app, { port: 0, host: "127.0.0.1" });
  if (!heard.ok) throw new Error(heard.pesan);
  onTestFinished(() => heard.listening.close());
  const { url } = heard.listening;
  const minta = (siapa: Orang, signal?: AbortSignal, rancangan = id) =>
    fetch(`${url}/api/rancangan/${rancangan}/paket`, {
      method: "POST",
      headers: { Origin: url, "Content-Type": "application/json", Cookie: siapa.kuki(), "Accept-Encoding": "gzip" },
      ...(signal && { signal }),
    });
  return { uji, pemilik, id, minta };
}

const barisOf = (teks: string): readonly LangkahPaket[] =>
  teks
    .trim()
    .split("\n")
    .map((satu) => JSON.parse(satu) as LangkahPaket);

async function paketOf(answer: Response): Promise<{ readonly paket: Paket; readonly baris: readonly LangkahPaket[] }> {
  const baris = barisOf(await answer.text());
  const akhir = baris.at(-1);
  if (akhir === undefined || !("paket" in akhir)) throw new Error(JSON.stringify(akhir));
  return { paket: akhir.paket, baris };
}

/** Writes nothing until it is told to stop; counts who waits in it. */
function penunggu() {
  let menunggu = 0;
  const tulis: TulisNaskah = (_, { signal } = {}) =>
    new Promise((_resolve, reject) => {
      menunggu++;
      signal?.addEventListener("abort", () => {
        menunggu--;
        reject(signal.reason);
      });
    });
  return { tulis, menunggu: () => menunggu };
}

describe("the harmonisation packet", () => {
  it("is made without Chromium too, says what is missing and why, and its hashes are those of its files", async () => {
    const { uji, pemilik, id, minta } = await mulai({ daftar: DAFTAR }, true);
    const answer = await minta(pemilik);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toContain("application/x-ndjson");
    expect(answer.headers.get("Content-Encoding")).toBeNull();
    const { paket, baris } = await paketOf(answer);
    const langkah = baris.flatMap((satu) => ("kemajuan" in satu ? [satu.kemajuan] : []));
    expect(langkah.length).toBeGreaterThan(10);
    for (const [at, { selesai, jumlah }] of langkah.entries()) {
      expect(selesai).toBeGreaterThanOrEqual(langkah[at - 1]?.selesai ?? 0);
      expect(selesai).toBeLessThanOrEqual(jumlah);
    }
    expect(paket.tidakDibuat).toEqual([expect.stringContaining("02-rancangan.pdf: Chromium tidak terpasang")]);

    const isi = unzipSync(new Uint8Array(Buffer.from(paket.isi, "base64")));
    expect(Object.keys(isi)).toEqual(paket.berkas.map(({ nama }) => nama));
    for (const { nama, ukuran, sha256 } of paket.berkas) {
      expect(isi[nama]?.byteLength, nama).toBe(ukuran);
      expect(
        createHash("sha256")
          .update(isi[nama] ?? "")
          .digest("hex"),
        nama,
      ).toBe(sha256);
    }
    const manifes = JSON.parse(new TextDecoder().decode(isi["manifes.json"]));
    expect(manifes).toMatchObject({ rancangan: { id }, tidakDibuat: paket.tidakDibuat, acuan: { naskahKerja: true } });
    expect(manifes.berkas).toEqual(paket.berkas.filter(({ nama }) => nama !== "manifes.json"));
    expect(new TextDecoder().decode(isi["BACA-SAYA.txt"])).toContain("naskah kerja, bukan naskah resmi");

    const jejak = (await (await pemilik.minta("GET", `/api/rancangan/${id}/jejak`)).json()) as readonly Jejak[];
    expect(jejak[0]).toMatchObject({ tindakan: "rancangan.paket", oleh: "Sri Wahyuni" });
    expect(jejak[0]?.rincian).toContain(manifes.rancangan.sha256);
    const versi = await (await pemilik.minta("POST", `/api/rancangan/${id}/versi`, { nama: "Sesudah" })).json();
    expect(versi.sha256).toBe(manifes.rancangan.sha256);
    expect(uji.errors).toEqual([]);
  }, 60_000);

  it("names a file that cannot be made, tells the log, and makes the others", async () => {
    const tulis: TulisNaskah = async (pesanan, opsi) => {
      const hasil = await tulisNaskah(pesanan, opsi);
      if (!("gagal" in hasil)) return hasil;
      return { ...hasil, berkas: hasil.berkas.slice(1), gagal: [{ nama: "01-rancangan.docx", sebab: "RangeError: x" }] };
    };
    const { uji, pemilik, minta } = await mulai({ tulisNaskah: tulis, pdf: () => Promise.reject(new Error("no sandbox")) });
    const { paket } = await paketOf(await minta(pemilik));
    expect(paket.tidakDibuat).toEqual([
      "01-rancangan.docx: tidak dapat disusun karena kesalahan di server.",
      expect.stringContaining("02-rancangan.pdf: Chromium di server gagal mencetak"),
      expect.stringContaining("03-matriks-persandingan.xlsx: Peraturan"),
      expect.stringContaining("04-matriks-persandingan.docx: Peraturan"),
    ]);
    expect(paket.berkas.map(({ nama }) => nama)).toContain("05-hasil-pemeriksaan.docx");
    expect(uji.errors.map(String)).toEqual(["Error: 01-rancangan.docx: RangeError: x", "Error: no sandbox"]);
  });

  it("says so in its last line where nothing came of it", async () => {
    const { uji, pemilik, minta } = await mulai({ tulisNaskah: () => Promise.reject(new Error("out of memory")) });
    const baris = barisOf(await (await minta(pemilik)).text());
    expect(baris.at(-1)).toEqual({
      galat: { pesan: expect.stringContaining("Paket harmonisasi tidak dapat disusun"), tindakan: expect.any(String) },
    });
    expect(uji.errors).toHaveLength(1);
  });

  it("is stopped by whoever leaves: the work ends, nothing is logged, and the next one may come", async () => {
    const { tulis, menunggu } = penunggu();
    const { uji, pemilik, id, minta } = await mulai({ tulisNaskah: tulis });
    const pergi = new AbortController();
    const answer = await minta(pemilik, pergi.signal);
    await vi.waitFor(() => expect(menunggu()).toBe(1));
    const kedua = await minta(pemilik);
    expect(kedua.status).toBe(409);
    expect((await kedua.json()).pesan).toContain("sedang disusun");
    pergi.abort();
    await expect(answer.text()).rejects.toThrow();
    await vi.waitFor(() => expect(menunggu()).toBe(0));
    const lagi = new AbortController();
    expect((await minta(pemilik, lagi.signal)).status).toBe(200);
    await vi.waitFor(() => expect(menunggu()).toBe(1));
    lagi.abort();
    await vi.waitFor(() => expect(menunggu()).toBe(0));
    expect(uji.errors).toEqual([]);
    const jejak = (await (await pemilik.minta("GET", `/api/rancangan/${id}/jejak`)).json()) as readonly Jejak[];
    expect(jejak.map(({ tindakan }) => tindakan)).not.toContain("rancangan.paket");
  });

  it("is made for two at a time; a third one waits, and may leave while it does", async () => {
    const { tulis, menunggu } = penunggu();
    const { uji, pemilik, id, minta } = await mulai({ tulisNaskah: tulis });
    const lain = await Promise.all(["Budi", "Cici", "Dedi"].map((nama) => uji.orang(pemilik, nama, { rancangan: id, peran: "pengamat" })));
    const putus = [pemilik, ...lain].map(() => new AbortController());
    const semua = [];
    for (const [at, siapa] of [pemilik, ...lain].entries()) semua.push(await minta(siapa, putus[at]?.signal));
    expect(semua.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    await vi.waitFor(() => expect(menunggu()).toBe(2));
    putus[2]?.abort();
    putus[0]?.abort();
    await vi.waitFor(() => expect(menunggu()).toBe(2));
    for (const satu of putus) satu.abort();
    await vi.waitFor(() => expect(menunggu()).toBe(0));
  });
});
