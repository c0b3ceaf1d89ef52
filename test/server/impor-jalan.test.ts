/** Imports on the running server, in threads of their own: what stands in the Pustaka outlives a kill, and a bomb harms nobody. */
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EntriPustaka, ImporRingkas, LangkahImpor, MatriksRingkas } from "@selaras/parsers";
import { strToU8, zipSync } from "fflate";
import { expect, it, onTestFinished } from "vitest";
import { SANDI } from "../support/bersama-uji.ts";
import { tautanPertama } from "../support/orang-uji.ts";
import { BITA, langkahOf } from "../support/ruang-impor.ts";
import { type StartedServer, startServer } from "../support/start-server.ts";

const berkasUji = (nama: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(import.meta.dirname, "../fixtures/berkas", nama)));

async function jalankan(data: string): Promise<StartedServer> {
  const server = await startServer({ DATA: data });
  if (!("url" in server)) throw new Error(`The server ended with ${server.code}: ${server.stderr}`);
  onTestFinished(async () => void (await server.stop()));
  return server;
}

const kukiOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((kuki) => kuki.split(";")[0])
    .join("; ");

/** Somebody with this session on this server. */
const orang = (url: string, kuki: string) => {
  const kepala = { Origin: url, Cookie: kuki };
  const minta = (metode: string, jalan: string, isi?: unknown) =>
    fetch(`${url}${jalan}`, {
      method: metode,
      headers: { ...kepala, "Content-Type": "application/json" },
      ...(isi !== undefined && { body: JSON.stringify(isi) }),
    });
  const unggah = async (nama: string, isi: Uint8Array<ArrayBuffer>) => {
    const answer = await fetch(`${url}/api/impor?nama=${nama}`, { method: "POST", headers: { ...kepala, ...BITA }, body: isi });
    return langkahOf(answer);
  };
  return { minta, unggah };
};

function imporOf(langkah: readonly LangkahImpor[]): ImporRingkas {
  const akhir = langkah.at(-1);
  if (!akhir || !("impor" in akhir)) throw new Error(JSON.stringify(akhir));
  return akhir.impor;
}

/** 70 MB of nothing, a thousandth of that when packed. */
const bom = (): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": new Uint8Array(70 * 1_024 * 1_024) }, { level: 1 }),
  );

it("reads Word and PDF in threads, refuses a bomb, and has what was added after a kill", async () => {
  const data = await mkdtemp(join(tmpdir(), "selaras-impor-"));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  const pertama = await jalankan(data);
  const token = (await tautanPertama(pertama)).split("/").at(-1);
  const daftar = await fetch(`${pertama.url}/api/pendaftaran/${token}`, {
    method: "POST",
    headers: { Origin: pertama.url, "Content-Type": "application/json" },
    body: JSON.stringify({ nama: "Sri", sandi: SANDI, surel: "sri@a.id" }),
  });
  const sri = orang(pertama.url, kukiOf(daftar));
  const [word, pdf] = await Promise.all([
    sri.unggah("cilacap.docx", berkasUji("perbup-cilacap-5-2024.docx")),
    sri.unggah("cilacap.pdf", berkasUji("perbup-cilacap-5-2024.pdf")),
  ]);
  const jahat = await sri.unggah("bom.docx", bom());
  expect(jahat.at(-1)).toEqual({ galat: { pesan: expect.any(String), tindakan: expect.any(String) } });
  const impor = [word, pdf].map(imporOf);
  for (const satu of impor) expect(satu.judul).toMatch(/^Peraturan Bupati Cilacap Nomor 5 Tahun 2024 tentang Sistem Kerja/);
  expect(pdf.some((langkah) => "kemajuan" in langkah && langkah.kemajuan.jumlah > 5)).toBe(true);
  const entri = {
    jenis: "Peraturan Bupati",
    nomor: "77",
    tahun: 2030,
    tentang: "Sistem Kerja",
    daerah: "Kabupaten Cilacap",
    provinsi: "Jawa Tengah",
    tingkat: "kabupaten",
    sumber: "Uji",
  };
  const dibuat = (await (await sri.minta("POST", `/api/impor/${impor[0]?.id}/pustaka`, entri)).json()) as EntriPustaka;
  expect(dibuat.id).toBe("perbup-cilacap-77-2030");
  const draf = await sri.minta("POST", `/api/impor/${impor[1]?.id}/rancangan`, { daerah: "33.01" });
  expect(draf.status).toBe(201);
  expect(pertama.stderr()).toBe("");
  await pertama.stop("SIGKILL");

  const kedua = await jalankan(data);
  const matriks = `${kedua.url}/api/matriks/ringkas?daerah=perbup-cilacap-5-2024,${dibuat.id}`;
  let answer = await fetch(matriks);
  // 503 where the thread has not even begun.
  while (answer.status === 202 || answer.status === 503) {
    await answer.json();
    await new Promise((resolve) => setTimeout(resolve, 200));
    answer = await fetch(matriks);
  }
  const { kolom, ringkasan } = (await answer.json()) as MatriksRingkas;
  expect(kolom.map(({ id }) => id)).toEqual(["perbup-cilacap-5-2024", dibuat.id]);
  // The text came through a Word file: it stands to the acuan as the one of the corpus does.
  expect({ ...ringkasan[1], kolom: 0 }).toMatchObject({ ...ringkasan[0], kolom: 0 });
  expect(kedua.stderr()).toBe("");
}, 120_000);
