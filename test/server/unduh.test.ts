import { createHash } from "node:crypto";
import type { CatatanBaru, DokumenRancangan, Satuan } from "@selaras/parsers";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { bersamaUji, rancanganUji } from "../support/bersama-uji.ts";

/** A PNG of one pixel. */
const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

/** Form, media type, and how the name ends. */
const BENTUK = [
  ["md", "text/markdown", ".md"],
  ["txt", "text/plain", ".txt"],
  ["html", "text/html", ".html"],
  ["json", "application/json", ".json"],
  ["docx", "wordprocessingml", ".docx"],
  ["akn", "application/xml", ".xml"],
  ["jdih-json", "application/json", "-jdih.json"],
  ["jdih-csv", "text/csv", "-jdih.csv"],
  ["abstrak", "wordprocessingml", "-abstrak.docx"],
] as const;

async function siapkan(parts: NonNullable<Parameters<typeof bersamaUji>[1]>["parts"] = {}) {
  const uji = await bersamaUji("sqlite", { parts });
  const pemilik = await uji.admin();
  const { id } = await rancanganUji(pemilik);
  const unduh = (tanya: string) => pemilik.minta("GET", `/api/rancangan/${id}/unduh?${tanya}`);
  const isi = async () => (await (await unduh("bentuk=json")).json()) as DokumenRancangan;
  return { uji, pemilik, id, unduh, isi };
}

const bytesOf = async (answer: Response): Promise<Uint8Array> => new Uint8Array(await answer.arrayBuffer());

/** Text of a part of a DOCX; the part has to be well-formed. */
function bagian(docx: Uint8Array, nama: string): string {
  const xml = strFromU8(unzipSync(docx)[nama] ?? new Uint8Array());
  new SaxesParser().write(xml).close();
  return xml;
}

const kata = (xml: string): string => xml.replace(/<[^>]+>/g, "");

describe("downloads of a draft", () => {
  it("gives every form as a file with a name", async () => {
    const { uji, unduh } = await siapkan();
    for (const [bentuk, jenis, akhiran] of BENTUK) {
      const answer = await unduh(`bentuk=${bentuk}`);
      expect(answer.status, bentuk).toBe(200);
      expect(answer.headers.get("Content-Type"), bentuk).toContain(jenis);
      const nama = /^attachment; filename="([a-z0-9.-]+)"$/.exec(answer.headers.get("Content-Disposition") ?? "")?.[1];
      expect(nama, bentuk).toBe(`peraturan-bupati-cilacap-tentang-sistem-kerja-di-lingkungan-pemerintah-kabupaten${akhiran}`);
      const bytes = await bytesOf(answer);
      const teks = jenis === "wordprocessingml" ? kata(bagian(bytes, "word/document.xml")) : new TextDecoder().decode(bytes);
      expect(teks, bentuk).toMatch(/sistem kerja/i);
      if (bentuk === "akn") new SaxesParser().write(teks).close();
    }
    expect(uji.errors).toEqual([]);
  }, 60_000);

  it("puts the notes into the margin of a DOCX and open proposals into its text, where that is asked for", async () => {
    const { pemilik, id, unduh, isi } = await siapkan();
    const satuan = (await isi()).content.find((satu): satu is Satuan => satu.type === "satuan" && satu.attrs.jenis === "menimbang");
    if (satuan === undefined) throw new Error("no menimbang");
    const semula = (satuan.content ?? []).map((satu) => (satu.type === "text" ? satu.text : "\uFFFC")).join("");
    const baru: CatatanBaru = {
      satuan: satuan.attrs.id,
      tempat: "Menimbang huruf a",
      kutipan: null,
      isi: "Mohon <b>diperjelas</b>.",
      usulan: `${semula} Rumusan usulan.`,
      semula,
    };
    expect((await pemilik.minta("POST", `/api/rancangan/${id}/catatan`, baru)).status).toBe(201);
    const [polos, bercatatan, berusul] = await Promise.all(
      ["bentuk=docx", "bentuk=docx&catatan=1", "bentuk=docx&usul=1"].map(async (tanya) => bytesOf(await unduh(tanya))),
    );
    expect(kata(strFromU8(unzipSync(polos as Uint8Array)["word/comments.xml"] ?? new Uint8Array()))).toBe("");
    expect(kata(bagian(polos as Uint8Array, "word/document.xml"))).not.toContain("Rumusan usulan");
    expect(bagian(bercatatan as Uint8Array, "word/comments.xml")).toContain("Mohon &lt;b&gt;diperjelas&lt;/b&gt;.");
    expect(bagian(berusul as Uint8Array, "word/document.xml")).toMatch(/<w:ins [^>]*w:author="Sri Wahyuni"/);
    expect(strFromU8(unzipSync(berusul as Uint8Array)["word/comments.xml"] ?? new Uint8Array())).not.toContain("diperjelas");
  });

  it("marks a draft, a copy, or nothing", async () => {
    const { unduh } = await siapkan();
    const kepala = async (tanya: string) =>
      Object.entries(unzipSync(await bytesOf(await unduh(`bentuk=docx${tanya}`))))
        .filter(([nama]) => nama.startsWith("word/header"))
        .map(([, isi]) => kata(strFromU8(isi)))
        .join(" ");
    expect(await kepala("")).toContain("RANCANGAN");
    expect(await kepala("&tanda=salinan")).toContain("SALINAN");
    expect(await kepala("&tanda=polos")).not.toMatch(/RANCANGAN|SALINAN/);
  });

  it("gives the page that a browser prints, with the pictures in it and no script", async () => {
    const { uji, pemilik, id, isi } = await siapkan();
    const { src } = await (
      await pemilik.minta("POST", `/api/rancangan/${id}/gambar`, new Uint8Array(PNG), { "Content-Type": "image/png" })
    ).json();
    const dokumen = await isi();
    await uji.kolaborasi.gantiIsi(id, pemilik.pengguna.id, {
      ...dokumen,
      content: [...dokumen.content, { type: "gambar", attrs: { id: "g1", src, alt: "Bagan" } }],
    });
    const answer = await pemilik.minta("GET", `/api/rancangan/${id}/cetak?tanda=salinan`);
    expect(answer.headers.get("Content-Disposition")).toBeNull();
    expect(answer.headers.get("Content-Type")).toContain("text/html");
    const html = await answer.text();
    expect(html).toContain("SALINAN");
    expect(html).toContain(`data:image/png;base64,${PNG.toString("base64")}`);
    expect(html).not.toContain("<script");
  });

  it("hands the printed page to Chromium for a PDF, and says what to do where there is none", async () => {
    const dicetak: string[] = [];
    const pdf = async (html: string) => {
      dicetak.push(html);
      return new TextEncoder().encode("%PDF-1.7");
    };
    const ada = await siapkan({ pdf });
    const answer = await ada.unduh("bentuk=pdf&tanda=polos");
    expect(answer.headers.get("Content-Type")).toBe("application/pdf");
    expect(await answer.text()).toBe("%PDF-1.7");
    expect(dicetak[0]).toContain("@page");
    expect(await (await ada.pemilik.minta("GET", "/api/kemampuan")).json()).toEqual({ pdf: true });

    const tanpa = await siapkan();
    const refused = await tanpa.unduh("bentuk=pdf");
    expect(refused.status).toBe(501);
    expect((await refused.json()).tindakan).toContain("unduh DOCX");
    expect(await (await tanpa.pemilik.minta("GET", "/api/kemampuan")).json()).toEqual({ pdf: false });
  });

  it("refuses a form it does not know, and says plainly where a file could not be made", async () => {
    const { uji, unduh } = await siapkan({ tulisNaskah: () => Promise.reject(new Error("out of memory")) });
    expect((await unduh("bentuk=odt")).status).toBe(400);
    expect((await unduh("bentuk=docx&tanda=stempel")).status).toBe(400);
    const answer = await unduh("bentuk=docx");
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({
      pesan: "Berkas DOCX tidak dapat disusun. Rancangan tidak berubah.",
      tindakan: expect.stringContaining("pilih bentuk berkas lain"),
    });
    expect(uji.errors.map(String)).toEqual(["Error: out of memory"]);
  });

  it("gives the same bytes for the same draft", async () => {
    const { unduh } = await siapkan();
    const sidik = async () =>
      createHash("sha256")
        .update(await bytesOf(await unduh("bentuk=docx")))
        .digest("hex");
    expect(await sidik()).toBe(await sidik());
  });
});
