/** Reviews of published regulations in the app: the server as `npm start` runs it, people in browsers of their own. */
import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { IsiAnotasi, PenelaahanBaru, PenelaahanRingkas, Undangan } from "@selaras/parsers";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, CHROMIUM, launch } from "../support/browser.ts";
import { BUDI, buatAkun, bukaPeramban, focused, SITI, tautanPertama } from "../support/orang-uji.ts";
import { type StartedServer, startServer } from "../support/start-server.ts";

/** `SELARAS_GAMBAR=1 npm test` renews the pictures of the READMEs; otherwise they go to the cache. */
const gambar = fileURLToPath(
  new URL(process.env.SELARAS_GAMBAR === "1" ? "../../editor/docs/" : "../../node_modules/.cache/selaras/gambar/", import.meta.url),
);

/** The longest regulation at hand. */
const TEKS = readFileSync(new URL("../../parsers/corpus/perbup-cilacap-5-2024.md", import.meta.url), "utf8");

const JUDUL = "Peraturan Bupati Cilacap Nomor 5 Tahun 2024 tentang Sistem Kerja";

const TELAAH: PenelaahanBaru = {
  alamat: "https://jdih.cilacapkab.go.id/perbup/5",
  judul: JUDUL,
  jenis: "Peraturan Bupati",
  nomor: "5",
  tahun: 2024,
  daerah: "Kabupaten Cilacap",
  teks: TEKS,
  sidik: createHash("sha256").update(TEKS).digest("hex"),
  acuan: "permenpan-rb-7-2022",
};

function anotasi(locator: string, kutipan: string, lain: Partial<IsiAnotasi>): IsiAnotasi {
  const dari = TEKS.indexOf(kutipan);
  if (dari < 0) throw new Error(`not in the text: ${kutipan}`);
  const waktu = new Date().toISOString();
  return {
    id: randomUUID(),
    isi: "",
    usulan: null,
    tanda: [],
    bobot: "sedang",
    dibuat: waktu,
    diubah: waktu,
    jangkar: { locator, kutipan, awalan: "", akhiran: "", dari, sampai: dari + kutipan.length, ketentuan: false },
    ...lain,
  };
}

const KEDUDUKAN = anotasi("Pasal 8 ayat (1)", "berkedudukan di bawah dan bertanggung jawab", {
  isi: "Kedudukan ini menyimpang dari acuan.",
  usulan: "berada di bawah dan bertanggung jawab",
  tanda: ["kedudukan", "tim kerja"],
  bobot: "tinggi",
});
const PEJABAT = anotasi("Pasal 9", "ditetapkan oleh Pejabat Pembina Kepegawaian", {
  isi: "Sebutkan bentuk penetapannya.",
  tanda: ["tim kerja"],
});
const RINCIAN = anotasi("Pasal 10", "Rincian kedudukan", { isi: "<b>Bukan</b> HTML.", bobot: "rendah" });

describe.skipIf(CHROMIUM === "")("reviews in a browser", { timeout: 60_000 }, () => {
  let server: StartedServer;
  let browser: Browser;
  /** The admin, who opens the review, and a colleague. */
  let siti: Page;
  let budi: Page;
  let errors: readonly (readonly string[])[];
  let id: string;

  const tanya = async <T>(page: Page, metode: string, alamat: string, isi?: object): Promise<T> => {
    const jawaban = await page.request.fetch(`${server.url}/api${alamat}`, { method: metode, data: isi, headers: { Origin: server.url } });
    if (!jawaban.ok()) throw new Error(`${alamat}: ${jawaban.status()} ${await jawaban.text()}`);
    return (jawaban.status() === 204 ? null : await jawaban.json()) as T;
  };
  const heading = (page: Page, name: string | RegExp): Promise<void> => page.getByRole("heading", { level: 1, name }).waitFor();
  const kartu = (page: Page, kata: string) => page.locator(".telaah-kartu", { hasText: kata });
  const dialog = (page: Page) => page.getByRole("dialog");
  /** The words that are marked in the text under this name. */
  const sorotan = (page: Page, nama: string): Promise<readonly string[]> =>
    page.evaluate((yang) => [...(CSS.highlights.get(yang) ?? [])].map((satu) => (satu as Range).toString()), nama);
  const atasSorotan = (page: Page): Promise<number> =>
    page.evaluate(() => {
      const [satu] = CSS.highlights.get("telaah-dipilih") ?? [];
      return satu ? (satu as Range).getBoundingClientRect().top : -1;
    });
  const terlihat = async (page: Page): Promise<void> => {
    await expect.poll(() => atasSorotan(page)).toBeGreaterThan(48);
    await expect.poll(() => atasSorotan(page)).toBeLessThan(720);
  };

  beforeAll(async () => {
    mkdirSync(gambar, { recursive: true });
    const started = await startServer();
    if (!("url" in started)) throw new Error(started.stderr);
    server = started;
    browser = await launch();
    const [satu, dua] = [await bukaPeramban(browser), await bukaPeramban(browser)];
    [siti, budi, errors] = [satu.page, dua.page, [satu.errors, dua.errors]];
    await buatAkun(siti, await tautanPertama(server), SITI);
    const { tautan } = await tanya<Undangan>(siti, "POST", "/undangan", { surel: BUDI.surel });
    await buatAkun(budi, tautan, BUDI);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it("says how reviews come about while there are none", async () => {
    await siti.getByRole("link", { name: "Penelaahan" }).click();
    await heading(siti, "Penelaahan");
    await siti.getByText(/Belum ada penelaahan\..*ekstensi peramban Selaras/u).waitFor();
    expect(await axeFindings(siti)).toEqual([]);
  });

  it("lists a review that came from a browser, and finds it by its words and its status", async () => {
    ({ id } = await tanya<PenelaahanRingkas>(siti, "POST", "/penelaahan", TELAAH));
    await tanya(siti, "PUT", `/penelaahan/${id}/anotasi/${KEDUDUKAN.id}`, KEDUDUKAN);
    await tanya(budi, "PUT", `/penelaahan/${id}/anotasi/${PEJABAT.id}`, PEJABAT);
    await tanya(budi, "PUT", `/penelaahan/${id}/anotasi/${RINCIAN.id}`, RINCIAN);
    await siti.goto(`${server.url}/penelaahan?cari=cilacap`);
    const baris = siti.locator("tbody tr");
    await baris.first().waitFor();
    expect(await siti.getByLabel("Cari").inputValue()).toBe("cilacap");
    expect(await baris.innerText()).toMatch(/Terbuka\s+3\s+Siti Rahayu/u);
    const sumber = baris.getByRole("link", { name: /jdih\.cilacapkab\.go\.id/u });
    expect(await sumber.getAttribute("href")).toBe(TELAAH.alamat);
    expect(await sumber.getAttribute("rel")).toContain("noopener");
    expect(await axeFindings(siti)).toEqual([]);
    await siti.screenshot({ path: `${gambar}penelaahan.png` });
    await siti.getByLabel("Cari").fill("tidak ada yang seperti ini");
    await siti.getByText(/Tidak ada penelaahan yang cocok/u).waitFor();
    await siti.getByRole("button", { name: "Hapus saringan" }).click();
    await siti.getByLabel("Status").selectOption({ label: "Selesai" });
    await siti.getByText(/Tidak ada penelaahan yang cocok/u).waitFor();
    expect(new URL(siti.url()).search).toBe("?status=selesai");
    await siti.getByLabel("Status").selectOption({ label: "Terbuka" });
    await siti.getByRole("link", { name: JUDUL }).click();
    await heading(siti, JUDUL);
  });

  it("marks the words of the notes in the text and shows them beside it", async () => {
    await siti.locator("#pasal-8").waitFor();
    await expect.poll(() => sorotan(siti, "telaah-tinggi")).toEqual([KEDUDUKAN.jangkar.kutipan]);
    expect(await sorotan(siti, "telaah-sedang")).toEqual([PEJABAT.jangkar.kutipan]);
    expect(await sorotan(siti, "telaah-rendah")).toEqual([RINCIAN.jangkar.kutipan]);
    expect(await siti.locator(".telaah-kartu").count()).toBe(3);
    expect(await kartu(siti, "Kedudukan ini").innerText()).toMatch(
      /Pasal 8 ayat \(1\)\s+Bobot tinggi[\s\S]*berada[\s\S]*kedudukan\s+tim kerja\s+Siti Rahayu/u,
    );
    expect(await kartu(siti, "Kedudukan ini").locator("del").innerText()).toBe("berkedudukan");
    await kartu(siti, "<b>Bukan</b> HTML.").waitFor();
    const sidik = siti.getByRole("button", { name: TELAAH.sidik.slice(0, 12) });
    await sidik.hover();
    await siti.getByText(TELAAH.sidik).waitFor();
    expect(await axeFindings(siti)).toEqual([]);
    await siti.mouse.move(0, 0);
    await siti.screenshot({ path: `${gambar}telaah.png` });
  });

  it("leads from a note to its words, from the words to their note, and on by keyboard", async () => {
    await kartu(siti, "Rincian kedudukan").getByRole("button", { name: "Pasal 10", exact: true }).click();
    expect(await sorotan(siti, "telaah-dipilih")).toEqual([RINCIAN.jangkar.kutipan]);
    await terlihat(siti);
    await siti.keyboard.press("F8");
    await expect.poll(() => sorotan(siti, "telaah-dipilih")).toEqual([KEDUDUKAN.jangkar.kutipan]);
    await terlihat(siti);
    await expect.poll(() => focused(siti)).toBe("Pasal 8 ayat (1)");
    await siti.keyboard.press("Shift+F8");
    await expect.poll(() => focused(siti)).toBe("Pasal 10");
    expect(await axeFindings(siti)).toEqual([]);
    const kata = await siti.evaluate(() => {
      const [satu] = CSS.highlights.get("telaah-sedang") ?? [];
      const { x, y } = (satu as Range).getBoundingClientRect();
      return { x: x + 20, y: y + 8 };
    });
    await siti.mouse.click(kata.x, kata.y);
    await siti.locator('.telaah-kartu[data-dipilih]:has-text("bentuk penetapannya")').waitFor();
  });

  it("narrows the notes by weight, tag and author, in the address, and marks only those", async () => {
    await siti.getByRole("combobox", { name: "Tanda" }).selectOption("tim kerja");
    await siti.getByText("2 dari 3 catatan").waitFor();
    expect(await sorotan(siti, "telaah-rendah")).toEqual([]);
    await siti.getByLabel("Penulis").selectOption({ label: BUDI.nama });
    await siti.getByText("1 dari 3 catatan").waitFor();
    await siti.getByLabel("Bobot").selectOption("tinggi");
    await siti.getByText("Tidak ada yang cocok dengan saringan ini dari 3 catatan.").waitFor();
    expect(new URL(siti.url()).searchParams.get("bobot")).toBe("tinggi");
    await siti.getByRole("button", { name: "Hapus saringan" }).click();
    await siti.getByText("3 catatan", { exact: true }).waitFor();
  });

  it("opens at the Pasal that the address names, and says when the text has none of that name", async () => {
    await budi.goto(`${server.url}/penelaahan/${id}?pasal=${encodeURIComponent("Pasal 9")}&bobot=tinggi`);
    await expect.poll(() => new URL(budi.url()).hash).toBe("#pasal-9");
    expect(new URL(budi.url()).search).toBe("?bobot=tinggi");
    await expect.poll(() => budi.locator("#pasal-9").evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(300);
    await budi.goto(`${server.url}/penelaahan/${id}?pasal=Pasal+999`);
    await budi.getByText("Pasal 999 tidak ditemukan dalam naskah ini.").waitFor();
    await budi.goto(`${server.url}/penelaahan/tidak-ada`);
    await heading(budi, "Penelaahan tidak dapat dibuka");
  });

  it("lets everybody delete their own notes, the admin others' too, and shows it to a colleague", async () => {
    await budi.goto(`${server.url}/penelaahan/${id}`);
    await kartu(budi, "Kedudukan ini").waitFor();
    expect(
      await kartu(budi, "Kedudukan ini")
        .getByRole("button", { name: /^Hapus/u })
        .count(),
    ).toBe(0);
    expect(await budi.getByRole("button", { name: "Tandai selesai" }).count()).toBe(0);
    await kartu(budi, "bentuk penetapannya")
      .getByRole("button", { name: /^Hapus/u })
      .click();
    expect(await axeFindings(budi)).toEqual([]);
    await dialog(budi).getByRole("button", { name: "Hapus" }).click();
    await expect.poll(() => budi.locator(".telaah-kartu").count()).toBe(2);
    await expect.poll(() => sorotan(budi, "telaah-sedang")).toEqual([]);
    await siti.reload();
    await expect.poll(() => siti.locator(".telaah-kartu").count()).toBe(2);
  });

  it("is closed and opened again by who opened it", async () => {
    await siti.getByRole("button", { name: "Tandai selesai" }).click();
    await siti.getByRole("button", { name: "Buka lagi" }).waitFor();
    expect(await siti.locator(".telaah-fakta").innerText()).toContain("Selesai");
    expect(await siti.getByRole("button", { name: /^Hapus/u }).count()).toBe(0);
    await siti.getByRole("button", { name: "Buka lagi" }).click();
    await siti.getByRole("button", { name: "Tandai selesai" }).waitFor();
  });

  it("stands as a column of the matrix, from which its provisions lead back to the review", async () => {
    await siti.getByRole("link", { name: "Lihat dalam matriks" }).click();
    await heading(siti, "Matriks persandingan");
    const kolom = siti.getByRole("columnheader", { name: "Kabupaten Cilacap (penelaahan)" });
    await kolom.waitFor({ timeout: 30_000 });
    expect(await kolom.getByRole("link").getAttribute("href")).toBe(`/penelaahan/${id}`);
    await siti.getByRole("button", { name: /^Kolom/u }).click();
    await siti.getByRole("checkbox", { name: /\(penelaahan\)/u }).click();
    await expect.poll(() => kolom.count()).toBe(0);
    expect(new URL(siti.url()).search).toBe("");
    await siti.goto(`${server.url}/penelaahan/${id}`);
    await siti.locator("#pasal-8").waitFor();
  });

  it("becomes a draft of the region of the text", async () => {
    await siti.getByRole("button", { name: "Jadikan rancangan" }).click();
    expect(await siti.getByRole("combobox", { name: "Daerah" }).inputValue()).toBe("Kabupaten Cilacap");
    expect(await axeFindings(siti)).toEqual([]);
    await dialog(siti).getByRole("button", { name: "Jadikan rancangan" }).click();
    await siti.waitForURL(/\/rancangan\/[\w-]{10,}$/u);
    const rancangan = new URL(siti.url()).pathname;
    await siti.getByText("PERATURAN BUPATI CILACAP").first().waitFor();
    // As the extension opens it: at the provision that was looked at.
    await siti.goto(`${server.url}${rancangan}?pasal=${encodeURIComponent("Pasal 5")}`);
    const kursor = () =>
      siti.evaluate(() => {
        const di = getSelection()?.anchorNode;
        const elemen = di instanceof Element ? di : di?.parentElement;
        return elemen?.closest("[data-satuan]")?.getAttribute("data-label") ?? null;
      });
    await expect.poll(kursor, { timeout: 20_000 }).toBe("Pasal 5");
    await expect
      .poll(() =>
        siti
          .locator('[data-label="Pasal 5"]')
          .boundingBox()
          .then((kotak) => kotak !== null && kotak.y > 0 && kotak.y < 720),
      )
      .toBe(true);
    expect(new URL(siti.url()).search).toBe("");
    await siti.goto(`${server.url}/penelaahan/${id}`);
    expect(await siti.getByRole("link", { name: "Buka rancangan" }).getAttribute("href")).toBe(rancangan);
    await budi.goto(`${server.url}/penelaahan/${id}`);
    await budi.getByRole("button", { name: "Jadikan rancangan" }).waitFor();
  });

  it("gives the review away as a report and as data", async () => {
    for (const [nama, ujung] of [
      ["Laporan halaman web (HTML)", "html"],
      ["Laporan Word (DOCX)", "docx"],
      ["Data anotasi (JSON)", "json"],
    ] as const) {
      await siti.getByRole("button", { name: "Unduh" }).click();
      const [file] = await Promise.all([siti.waitForEvent("download"), siti.getByRole("menuitem", { name: nama }).click()]);
      expect(file.suggestedFilename().endsWith(`.${ujung}`)).toBe(true);
      const isi = readFileSync(await file.path());
      if (ujung !== "docx") expect(isi.toString("utf8")).toContain("Kedudukan ini menyimpang dari acuan.");
    }
  });

  it("wrote no error to the console on the way, but for what was refused", () => {
    const asked = `(${server.url}/api/penelaahan/tidak-ada`;
    expect(errors.flat().filter((error) => !error.includes(asked))).toEqual([]);
  });
});
