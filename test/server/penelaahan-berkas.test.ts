import { createHash } from "node:crypto";
import type { HasilBacaan, PenelaahanRingkas, SambunganBaru } from "@selaras/parsers";
import { bahanOf, bandingKolom, parseMarkdown, susunMatriks } from "@selaras/parsers";
import { createRak } from "@selaras/server/corpus/rak";
import { corpusFolder, readCorpus } from "@selaras/server/corpus/read-corpus";
import { createPerform } from "@selaras/server/worker/perform";
import { readHasil } from "@selaras/server/worker/task";
import { unzipSync } from "fflate";
import { expect, it, onTestFinished } from "vitest";
import { SANDI } from "../support/bersama-uji.ts";
import { sourceOf } from "../support/naskah-uji.ts";
import { tautanPertama } from "../support/orang-uji.ts";
import { anotasiUji, PENELAAHAN_BARU } from "../support/penelaahan-uji.ts";
import { startServer } from "../support/start-server.ts";

const CILACAP = "perbup-cilacap-5-2024";

it("tells how one text stands to its acuan, in offsets of that text", async () => {
  const naskah = await readCorpus(corpusFolder());
  const perform = createPerform(createRak(naskah, { parseMarkdown, bahanOf, bandingKolom, susunMatriks }));
  const sanding = { acuan: PENELAAHAN_BARU.acuan, lain: [CILACAP] };
  const { deviasi, jumlah } = readHasil(await perform({ jenis: "bacaan", sanding })) as HasilBacaan;
  expect(jumlah.sesuai + jumlah.redaksional + jumlah.substantif).toBeGreaterThan(20);
  for (const { rentang } of deviasi) expect(rentang.sampai).toBeLessThanOrEqual(sourceOf(CILACAP).length);
  expect(await perform({ jenis: "bacaan", sanding: { ...sanding, acuan: "entah" } })).toMatchObject({
    jenis: "galat",
    galat: { status: 404 },
  });
});

it("lets a connected browser open a review on the running server, and makes its files and its column", async () => {
  const server = await startServer();
  if (!("url" in server)) throw new Error(`The server ended with ${server.code}: ${server.stderr}`);
  onTestFinished(async () => void (await server.stop()));
  const { url } = server;
  const JSON_ISI = { "Content-Type": "application/json" };
  const kirim = (jalan: string, isi: unknown, kepala: Readonly<Record<string, string>>, method = "POST") =>
    fetch(`${url}${jalan}`, { method, headers: { ...JSON_ISI, ...kepala }, body: JSON.stringify(isi) });

  const tautan = await tautanPertama(server);
  const masuk = await kirim(
    `/api/pendaftaran/${tautan.split("/").at(-1)}`,
    { nama: "Sri", sandi: SANDI, surel: "sri@a.id" },
    { Origin: url },
  );
  const sesi = {
    Origin: url,
    Cookie: masuk.headers
      .getSetCookie()
      .map((kuki) => kuki.split(";")[0])
      .join("; "),
  };
  const luar = { Origin: "chrome-extension://abcdefghijklmnop" };
  const { rahasia, kode, halaman } = (await (await kirim("/api/sambungan/mulai", { nama: "Chrome" }, luar)).json()) as SambunganBaru;
  expect(halaman).toBe(`${url}/sambungkan?kode=${kode}`);
  expect((await kirim(`/api/sambungan/permintaan/${kode}/setujui`, {}, sesi)).status).toBe(204);
  const { token } = await (await kirim("/api/sambungan/token", { rahasia }, luar)).json();
  const ekstensi = { ...luar, Authorization: `Bearer ${token}` };

  const teks = sourceOf(CILACAP);
  const baru = { ...PENELAAHAN_BARU, teks, sidik: createHash("sha256").update(teks).digest("hex") };
  const { id } = (await (await kirim("/api/penelaahan", baru, ekstensi)).json()) as PenelaahanRingkas;
  const isi = anotasiUji({ isi: "Tugas ini <b>belum</b> ada \u0000 di acuan." });
  expect((await kirim(`/api/penelaahan/${id}/anotasi/${isi.id}`, isi, ekstensi, "PUT")).status).toBe(200);

  const unduh = (bentuk: string) => fetch(`${url}/api/penelaahan/${id}/unduh?bentuk=${bentuk}`, { headers: ekstensi });
  const html = await (await unduh("html")).text();
  expect(html).toContain("<title>Laporan telaah: Peraturan Bupati Cilacap Nomor 5 Tahun 2024");
  expect(html).toContain("&lt;b&gt;belum&lt;/b&gt;");
  expect(html).toContain(baru.sidik);
  expect(html).toContain("Beda substantif");
  const docx = await unduh("docx");
  expect(docx.headers.get("Content-Type")).toContain("wordprocessingml");
  const bagian = unzipSync(new Uint8Array(await docx.arrayBuffer()))["word/document.xml"];
  expect(new TextDecoder().decode(bagian)).toContain("Tugas ini &lt;b&gt;belum&lt;/b&gt; ada \uFFFD di acuan.");

  const matriks = `/api/matriks/ekspor.xlsx?daerah=${CILACAP},penelaahan:${id}`;
  expect((await fetch(url + matriks)).status).toBe(401);
  const xlsx = await fetch(url + matriks, { headers: sesi });
  const lembar = Object.entries(unzipSync(new Uint8Array(await xlsx.arrayBuffer())));
  expect(lembar.some(([, isiLembar]) => new TextDecoder().decode(isiLembar).includes("Kabupaten Cilacap (penelaahan)"))).toBe(true);
  expect(server.stderr()).toBe("");
});
