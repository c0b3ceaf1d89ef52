/** Several people write one draft, in browsers of their own, on the server as `npm start` runs it. */
import { mkdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, launch } from "../support/browser.ts";
import { bukaJalur, type Jalur } from "../support/jalur.ts";
import { tautanPertama } from "../support/orang-uji.ts";
import { kirimPembaruanPalsu } from "../support/pembaruan-palsu.ts";
import { bukaPenulis, type Penulis } from "../support/penulis.ts";
import { type StartedServer, startServer } from "../support/start-server.ts";

const gambar = fileURLToPath(
  new URL(process.env.SELARAS_GAMBAR === "1" ? "../../editor/docs/" : "../../node_modules/.cache/selaras/gambar/", import.meta.url),
);

/** Words that stand in the draft of every kabupaten. */
const SATUAN = "Peraturan Bupati ini mulai berlaku pada tanggal diundangkan";

describe.skipIf(CHROMIUM === "")("writing together", () => {
  let data: string;
  let server: StartedServer;
  let jalur: Jalur;
  let browser: Browser;
  /** The owner; a perancang whose network breaks; a pengamat. */
  let siti: Penulis;
  let bambang: Penulis;
  let dewi: Penulis;
  let alamat: string;

  async function mulai(port = "0"): Promise<StartedServer> {
    const started = await startServer({ DATA: data, PORT: port });
    if (!("url" in started)) throw new Error(started.stderr);
    return started;
  }

  /** The draft as the server gives it, to somebody who just asks. */
  const diServer = async (): Promise<string> => {
    const jawaban = await siti.page.request.get(`${siti.url}/api${alamat}/unduh?bentuk=txt`);
    return (await jawaban.text()).replace(/\s+/g, " ");
  };
  const menjadi = (siapa: Penulis, pola: RegExp, timeout = 10_000) => expect.poll(() => siapa.keadaan(), { timeout }).toMatch(pola);
  const terbaca = (siapa: Penulis, kata: string) => expect.poll(() => siapa.naskah(), { timeout: 10_000 }).toContain(kata);

  beforeAll(async () => {
    mkdirSync(gambar, { recursive: true });
    data = await mkdtemp(join(tmpdir(), "selaras-bersama-"));
    server = await mulai();
    jalur = await bukaJalur(server.url);
    browser = await launch();
    siti = await bukaPenulis(browser, server.url, gambar);
    bambang = await bukaPenulis(browser, jalur.url, gambar);
    dewi = await bukaPenulis(browser, server.url, gambar);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await jalur?.tutup();
    await server?.stop();
    if (data) await rm(data, { recursive: true, force: true });
  });

  it("begins with the link that the terminal shows, and an account", async () => {
    await siti.daftar(await tautanPertama(server), "Siti Rahayu, S.H.", "siti@cilacapkab.go.id");
    await siti.aksesibel();
  }, 30_000);

  it("writes the whole draft of a kabupaten, with its own offices only", async () => {
    const { page } = siti;
    await page.getByRole("link", { name: "Rancangan baru" }).click();
    await page.getByRole("combobox", { name: "Daerah" }).fill("cilacap");
    await page.getByRole("option", { name: /Cilacap/ }).click();
    await siti.aksesibel();
    await page.getByRole("button", { name: "Susun rancangan" }).click();
    await page.waitForURL(/\/rancangan\/(?!baru)[^/]+$/, { timeout: 30_000 });
    alamat = new URL(page.url()).pathname;
    await terbaca(siti, SATUAN);
    const naskah = await siti.naskah();
    expect(naskah).toContain("BUPATI CILACAP");
    expect(naskah).not.toContain("Pejabat Pimpinan Tinggi Madya");
    await menjadi(siti, /^Tersambung$/);
    await siti.aksesibel();
    await siti.potret("ruang");
  }, 60_000);

  it("invites a perancang and a pengamat, who open the draft", async () => {
    const undang = async (surel: string, peran: string): Promise<string> => {
      await siti.page.getByLabel("Nama atau surel").fill(surel);
      await siti.page.getByLabel("Sebagai").selectOption({ label: peran });
      await siti.page.getByRole("button", { name: "Buat tautan undangan" }).click();
      return siti.page.getByLabel(`Tautan undangan untuk ${surel}`).inputValue();
    };
    await siti.page.getByRole("tab", { name: "Berbagi" }).click();
    const [untukBambang, untukDewi] = [
      await undang("bambang@cilacapkab.go.id", "Perancang"),
      await undang("dewi@cilacapkab.go.id", "Pengamat"),
    ];
    await siti.aksesibel();
    await Promise.all([bambang.daftar(untukBambang, "Bambang Wijaya"), dewi.daftar(untukDewi, "Dewi Lestari, M.Si.")]);
    await Promise.all([bambang.buka(alamat), dewi.buka(alamat)]);
    await Promise.all([terbaca(bambang, SATUAN), terbaca(dewi, SATUAN)]);
    await siti.page.getByRole("tab", { name: /Orang/ }).click();
    await siti.page.getByText("3 orang di sini").first().waitFor();
  }, 60_000);

  it("shows what each writes to all, and says that it is stored once the server has it", async () => {
    await siti.tulis(SATUAN, " satu");
    await bambang.tulis("Ditetapkan di", " dua");
    await Promise.all([menjadi(siti, /^Tersimpan \d\d\.\d\d$/), menjadi(bambang, /^Tersimpan \d\d\.\d\d$/)]);
    await Promise.all([siti, bambang, dewi].flatMap((siapa) => [terbaca(siapa, " satu"), terbaca(siapa, " dua")]));
    expect(await diServer()).toMatch(/ satu.* dua/s);
    await siti.page.getByRole("button", { name: /^Bambang Wijaya di Penutup/ }).waitFor();
    await siti.potret("ruang-bersama");
  }, 30_000);

  it("lets somebody write without a network, and merges it on both sides when it is back", async () => {
    jalur.atur("putus");
    await bambang.tulis("Ditetapkan di", " tiga");
    await siti.tulis(SATUAN, " empat");
    await menjadi(bambang, /^Luring, \d+ perubahan belum terkirim$/);
    expect(await diServer()).not.toContain(" tiga");
    await bambang.aksesibel();
    await bambang.potret("ruang-luring");
    jalur.atur("baik");
    await menjadi(bambang, /^Tersimpan/, 20_000);
    await Promise.all([siti, bambang].flatMap((siapa) => [terbaca(siapa, " dua tiga"), terbaca(siapa, " satu empat")]));
    expect(await diServer()).toContain(" dua tiga");
  }, 60_000);

  it("keeps the words of somebody who reloads before they were sent", async () => {
    jalur.atur("tanpaSinkron");
    await bambang.tulis("Ditetapkan di", " lima");
    await menjadi(bambang, /^Luring/);
    await bambang.page.reload();
    await terbaca(bambang, " tiga lima");
    await menjadi(bambang, /^Luring, 5 perubahan belum terkirim$/);
    expect(await diServer()).not.toContain(" lima");
    jalur.atur("baik");
    await menjadi(bambang, /^Tersimpan|^Tersambung/, 20_000);
    await terbaca(siti, " tiga lima");
    expect(await diServer()).toContain(" tiga lima");
  }, 60_000);

  it("loses nothing when the server is killed while people write, and recovers by itself", async () => {
    const { port } = new URL(server.url);
    const menulis = siti.tulis(SATUAN, ` ${"enam ".repeat(20)}`.trimEnd());
    await new Promise((resolve) => setTimeout(resolve, 150));
    await server.stop("SIGKILL");
    await menulis;
    await menjadi(siti, /belum terkirim/);
    server = await mulai(port);
    await menjadi(siti, /^Tersimpan/, 20_000);
    expect((await diServer()).match(/\benam\b/g)).toHaveLength(20);
    await terbaca(dewi, "empat enam enam");
  }, 90_000);

  it("lets a reader read, and takes no change from them, not even a forged one", async () => {
    expect(await dewi.page.locator(".naskah-tulis").getAttribute("contenteditable")).toBe("false");
    await dewi.aksesibel();
    const kue = (await dewi.page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
    const jawaban = await kirimPembaruanPalsu(`${server.url}/sinkron${alamat.replace("/rancangan", "")}`, kue, "dipalsukan");
    expect(jawaban).toMatchObject({ kode: "hanya-baca" });
    expect(await diServer()).not.toContain("dipalsukan");
    expect(await siti.naskah()).not.toContain("dipalsukan");
  }, 30_000);

  const ubahPeran = async (peran: string): Promise<void> => {
    await siti.page.getByRole("tab", { name: "Berbagi" }).click();
    await siti.page.getByLabel("Peran Bambang Wijaya").selectOption({ label: peran });
    const disimpan = siti.page.waitForResponse((jawaban) => jawaban.request().method() === "PUT" && jawaban.ok());
    await siti.page.getByRole("button", { name: "Ubah peran" }).click();
    await disimpan;
  };
  const dapatMenulis = (siapa: Penulis, ya: boolean) =>
    expect
      .poll(() => siapa.page.locator(".naskah-tulis").getAttribute("contenteditable"), { timeout: 5000, interval: 50 })
      .toBe(String(ya));

  it("takes the pen away and gives it back within five seconds, while the page is open", async () => {
    await ubahPeran("Pengamat");
    await dapatMenulis(bambang, false);
    await bambang.page.getByText("Pengamat", { exact: true }).first().waitFor();
    await bambang.aksesibel();
    await ubahPeran("Perancang");
    await dapatMenulis(bambang, true);
  }, 30_000);

  it("hands somebody the words that came after their pen was taken away", async () => {
    jalur.atur("tanpaSinkron");
    await bambang.tulis("Ditetapkan di", " tujuh");
    await ubahPeran("Pengamat");
    jalur.atur("baik");
    const unduh = bambang.page.getByRole("button", { name: "Unduh perubahan saya" });
    await unduh.waitFor({ timeout: 15_000 });
    await expect.poll(() => bambang.naskah()).not.toContain(" tujuh");
    await bambang.aksesibel();
    await bambang.potret("ruang-ditolak");
    await bambang.page.reload();
    const [berkas] = await Promise.all([bambang.page.waitForEvent("download"), unduh.click()]);
    expect(await readFile(await berkas.path(), "utf8")).toMatch(/Ditetapkan di .* lima tujuh/);
    await bambang.page.getByRole("button", { name: "Hapus dari peramban ini" }).click();
    await unduh.waitFor({ state: "hidden" });
    expect(await diServer()).not.toContain(" tujuh");
  }, 60_000);

  it("shows the door to somebody who is taken out, and leaves no copy behind", async () => {
    await siti.page.getByRole("tab", { name: "Berbagi" }).click();
    await siti.page.getByRole("button", { name: "Keluarkan Bambang Wijaya" }).click();
    await siti.page.getByRole("button", { name: "Keluarkan", exact: true }).click();
    await bambang.page.getByText("Anda tidak lagi memiliki akses ke rancangan ini.").waitFor({ timeout: 5000 });
    await bambang.aksesibel();
    await expect.poll(() => bambang.page.evaluate(isiSalinan)).toEqual([0]);
  }, 30_000);

  it("works on a small screen, where columns become drawers, in light and dark", async () => {
    await siti.page.setViewportSize({ width: 1024, height: 576 });
    await siti.page.getByRole("button", { name: "Buka panel" }).click();
    await siti.page.getByRole("dialog").getByRole("tab", { name: "Versi" }).click();
    await siti.aksesibel();
    await siti.page.keyboard.press("Escape");
    await siti.page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(await siti.page.evaluate(() => document.activeElement?.classList.contains("naskah-tulis"))).toBe(true);
    await siti.page.getByRole("button", { name: "Gunakan tampilan gelap" }).click();
    await siti.aksesibel();
    await siti.potret("ruang-sempit-gelap");
  }, 30_000);

  it("wrote no error to any console on the way", () => {
    expect([siti, bambang, dewi].flatMap((siapa) => siapa.galat())).toEqual([]);
  });
});

/** Runs in the page: how many changes each local copy holds. */
async function isiSalinan(): Promise<readonly number[]> {
  const nama = (await indexedDB.databases()).flatMap((satu) => (satu.name?.startsWith("selaras/") ? [satu.name] : []));
  return Promise.all(
    nama.map(
      (satu) =>
        new Promise<number>((resolve, reject) => {
          const buka = indexedDB.open(satu);
          buka.onerror = () => reject(buka.error);
          buka.onsuccess = () => {
            const jumlah = buka.result.transaction(["updates"]).objectStore("updates").count();
            jumlah.onsuccess = () => {
              buka.result.close();
              resolve(jumlah.result);
            };
          };
        }),
    ),
  );
}
