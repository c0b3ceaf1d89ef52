/** The packet of the running server: its threads, its Chromium, its ZIP. */
import ExcelJS from "@mui/x-internal-exceljs-fork";
import type { LangkahPaket, RancanganRingkas } from "@selaras/parsers";
import { strFromU8, unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SANDI } from "../support/bersama-uji.ts";
import { CHROMIUM } from "../support/browser.ts";
import { tautanPertama } from "../support/orang-uji.ts";
import { startServer } from "../support/start-server.ts";

async function mulai() {
  const server = await startServer({ CHROMIUM });
  if (!("url" in server)) throw new Error(`The server ended with ${server.code}: ${server.stderr}`);
  const { url } = server;
  const kirim = (jalan: string, isi: unknown, kepala: Readonly<Record<string, string>>, signal?: AbortSignal) =>
    fetch(`${url}${jalan}`, {
      method: "POST",
      headers: { Origin: url, "Content-Type": "application/json", ...kepala },
      body: JSON.stringify(isi),
      ...(signal && { signal }),
    });
  const tautan = await tautanPertama(server);
  const masuk = await kirim(`/api/pendaftaran/${tautan.split("/").at(-1)}`, { nama: "Sri", sandi: SANDI, surel: "sri@a.id" }, {});
  const kuki = masuk.headers.getSetCookie().map((satu) => satu.split(";")[0]);
  const sesi = { Cookie: kuki.join("; ") };
  const baru = { daerah: "33.01", dasar: { macam: "peraturan", id: "perbup-cilacap-5-2024" } };
  const { id } = (await (await kirim("/api/rancangan", baru, sesi)).json()) as RancanganRingkas;
  return { server, url, id, sesi, paket: (signal?: AbortSignal) => kirim(`/api/rancangan/${id}/paket`, {}, sesi, signal) };
}

/** Text of a DOCX; every part of it has to be well-formed. */
function teksDocx(bytes: Uint8Array): string {
  const parts = unzipSync(bytes);
  for (const [nama, isi] of Object.entries(parts)) if (/\.(?:xml|rels)$/.test(nama)) new SaxesParser().write(strFromU8(isi)).close();
  return strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]+>/g, "");
}

describe("the packet of the running server", () => {
  let uji: Awaited<ReturnType<typeof mulai>>;
  beforeAll(async () => {
    uji = await mulai();
  }, 60_000);
  afterAll(() => uji.server.stop());

  it("makes every file of a packet in threads, each of which opens, and says how far it is", async () => {
    const { server, url, id, sesi, paket: minta } = uji;
    const baris = (await (await minta()).text())
      .trim()
      .split("\n")
      .map((satu) => JSON.parse(satu) as LangkahPaket);
    const akhir = baris.at(-1);
    if (akhir === undefined || !("paket" in akhir)) throw new Error(`${JSON.stringify(akhir)} ${server.stderr()}`);
    const { paket } = akhir;
    expect(paket.tidakDibuat).toEqual(CHROMIUM === "" ? [expect.stringContaining("02-rancangan.pdf")] : []);
    expect(baris.filter((satu) => "kemajuan" in satu).length).toBeGreaterThan(12);
    const isi = unzipSync(new Uint8Array(Buffer.from(paket.isi, "base64")));
    const berkas = (nama: string): Uint8Array => isi[nama] ?? new Uint8Array();

    const diharapkan: Readonly<Record<string, string>> = {
      "01-rancangan.docx": "Agar setiap orang mengetahuinya",
      "04-matriks-persandingan.docx": "Rancangan: Kabupaten Cilacap (rancangan)",
      "05-hasil-pemeriksaan.docx": "HASIL PEMERIKSAAN",
      "06-daftar-acuan-hukum.docx": "Undang-Undang Nomor 23 Tahun 2014",
      "07-catatan-keputusan.docx": "Versi bernama (0)",
      "08-berita-acara.docx": "Kepala Bagian Hukum",
      "09-nota-dinas.docx": "PEMERINTAH KABUPATEN CILACAP",
      "12-abstrak.docx": "ABSTRAK",
    };
    for (const [nama, kata] of Object.entries(diharapkan)) expect(teksDocx(berkas(nama)), nama).toContain(kata);

    const buku = new ExcelJS.Workbook();
    await buku.xlsx.load(berkas("03-matriks-persandingan.xlsx").slice().buffer);
    const kepala = buku.getWorksheet("Matriks")?.getRow(1).values;
    expect(JSON.stringify(kepala)).toContain("Kabupaten Cilacap (rancangan)");
    expect(JSON.stringify(kepala)).toContain("Kabupaten Banyumas");

    const akn = strFromU8(berkas("10-rancangan.xml"));
    new SaxesParser().write(akn).close();
    expect(akn).toContain("<bill ");
    expect(JSON.parse(strFromU8(berkas("11-metadata-jdih.json"))).judul).toMatch(/sistem kerja/i);

    if (CHROMIUM !== "") {
      const pdf = await getDocument({ data: berkas("02-rancangan.pdf").slice(), useSystemFonts: true }).promise;
      expect(pdf.numPages).toBeGreaterThan(20);
      await pdf.destroy();
    }
    for (const [tanya, jenis] of [
      ["bentuk=docx&tanda=salinan", "wordprocessingml"],
      ["bentuk=md", "text/markdown"],
    ] as const) {
      const answer = await fetch(`${url}/api/rancangan/${id}/unduh?${tanya}`, { headers: sesi });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("Content-Type")).toContain(jenis);
    }
    expect(server.stderr()).toBe("");
  }, 120_000);

  it("ends its threads where the client leaves, and makes the packet for the next one", async () => {
    const { server, paket } = uji;
    /** Until the server has seen that somebody left, the packet is still theirs. */
    const sesudahnya = async (signal?: AbortSignal): Promise<Response> => {
      for (;;) {
        const answer = await paket(signal);
        if (answer.status !== 409) return answer;
        await answer.arrayBuffer();
      }
    };
    for (const _ of [1, 2, 3]) {
      const pergi = new AbortController();
      const answer = await sesudahnya(pergi.signal);
      expect(answer.status).toBe(200);
      await answer.body?.getReader().read();
      pergi.abort();
    }
    expect(await (await sesudahnya()).text()).toContain('{"paket":');
    expect(server.stderr()).toBe("");
  }, 120_000);
});
