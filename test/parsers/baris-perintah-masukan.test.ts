/** What the command line says when it is given what it cannot use, and when it fails itself. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { CORPUS } from "../support/naskah-uji.ts";
import { selaras } from "../support/selaras.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

const folder = mkdtempSync(join(tmpdir(), "selaras-masukan-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with this content; gives its path. */
function berkas(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const SOURCE = naskahDengan("Pasal 1\n\n(1) Tim dibentuk oleh Bupati.\n(2) Tim bekerja di bawah Sekretaris Daerah.");
const BAIK = berkas("baik.md", SOURCE);

describe("input that cannot be used has exit code 2 and one sentence that says why", () => {
  mkdirSync(join(folder, "map"));
  it.each([
    ["a file that is not there", join(folder, "tidak-ada.md"), /^Berkas ".*" tidak ditemukan\.\n$/],
    ["a folder", join(folder, "map"), /adalah folder\. Sebutkan berkas peraturannya\.\n$/],
    ["an empty file", berkas("kosong.md", ""), /kosong\.\n$/],
    ["a file of blanks", berkas("blank.md", " \n\t\n"), /kosong\.\n$/],
    [
      "a binary file",
      berkas(
        "gambar.md",
        Uint8Array.from({ length: 600 }, (_, at) => at % 256),
      ),
      /tidak dapat dibaca\. Isi berkas ini bukan naskah yang dikenal\. .*\n$/,
    ],
    ["a broken PDF", berkas("naskah.pdf", "%PDF-1.7\n1 0 obj"), /tidak dapat dibaca\. Isi berkas ini rusak .*, lalu pakai hasilnya\.\n$/],
    ["an archive", berkas("naskah.docx", "PK\u0003\u0004xx"), /tidak dapat dibaca\. Berkas ini arsip ZIP, bukan naskah\. .*\n$/],
    [
      "an old Word document",
      berkas("naskah.doc", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600))),
      /tidak dapat dibaca\. .*\n$/,
    ],
    [
      "a text that is no regulation",
      berkas("resep.md", "# Resep rendang\n\nDaging dimasak dengan santan."),
      /tidak terbaca sebagai peraturan: tidak ditemukan satu Pasal pun\..*\n$/,
    ],
  ])("%s", (_, path, sentence) => {
    for (const perintah of ["urai", "rujukan"]) {
      const { kode, keluaran, pesan } = selaras(perintah, path);
      expect([kode, keluaran]).toEqual([2, ""]);
      expect(pesan).toMatch(sentence);
    }
  });

  it.each([
    ["an unknown command", ["terjemahkan", BAIK], 'Perintah "terjemahkan" tidak dikenal.'],
    ["a name every object has", ["toString"], 'Perintah "toString" tidak dikenal.'],
    ["no file", ["urai"], "Sebutkan berkas peraturannya."],
    ["two files", ["definisi", BAIK, BAIK], "Sebutkan satu berkas saja."],
    ["an unknown switch", ["urai", BAIK, "--xml"], "Pilihan tidak dikenal. Yang dapat dipakai: --json, --teks."],
  ])("%s", (_, args, sentence) => {
    const { kode, keluaran, pesan } = selaras(...args);
    expect([kode, keluaran]).toEqual([2, ""]);
    expect(pesan).toContain(sentence);
  });
});

it.each(["perbup-banyumas-23-2024.pdf", "perbup-banyumas-23-2024.docx"])(
  "a Word file and a PDF are read as the text they hold: %s",
  (nama) => {
    const id = nama.replace(/\.\w+$/u, "");
    const asal = selaras("urai", join(CORPUS, `${id}.md`)).keluaran;
    expect(selaras("urai", fileURLToPath(new URL(`../fixtures/berkas/${nama}`, import.meta.url)))).toEqual({
      kode: 0,
      keluaran: asal,
      pesan: "",
    });
    expect(selaras("periksa", fileURLToPath(new URL(`../fixtures/berkas/${nama}`, import.meta.url)), "--perbaiki")).toMatchObject({
      kode: 2,
      pesan: expect.stringContaining("Perbaikan hanya dapat ditulis pada teks"),
    });
  },
);

it("a text that begins with the letters PK is a text", () => {
  const { kode, keluaran, pesan } = selaras("urai", berkas("pkpu.md", `PKPU SEBAGAI CONTOH\n\n${SOURCE}`));
  expect([kode, pesan]).toEqual([0, ""]);
  expect(keluaran).toContain("(1) Tim dibentuk oleh Bupati.");
});

describe.skipIf(process.platform === "win32")("what is no regular file is refused before it is opened, for it may have no end", () => {
  it("a pipe", () => {
    const pipa = join(folder, "pipa.md");
    expect(spawnSync("sh", ["-c", 'mkfifo "$0"', pipa]).status).toBe(0);
    expect(selaras("urai", pipa)).toEqual({
      kode: 2,
      keluaran: "",
      pesan: `"${pipa}" bukan berkas biasa. Simpan dahulu naskahnya sebagai berkas.\n`,
    });
  });

  it("a device", () => {
    expect(selaras("urai", "/dev/zero")).toMatchObject({ kode: 2, pesan: expect.stringContaining("bukan berkas biasa") });
  });
});

describe("what nobody foresaw has exit code 2 and one Indonesian sentence, no stack", () => {
  const LAUNCHER = fileURLToPath(new URL("../../parsers/bin/selaras.mjs", import.meta.url));

  it("an exception within a command", () => {
    const rusak = "data:text/javascript,JSON.stringify=()=>{throw new Error('macet%5Cndi tengah')}";
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", rusak, LAUNCHER, "urai", "--json", BAIK], {
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      "Selaras terhenti karena kesalahan yang tidak terduga (Error: macet di tengah); laporkan kepada pengelola beserta berkasnya.\n",
    );
  });

  it.skipIf(!existsSync("/dev/full"))("a disk that is full", () => {
    const penuh = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [LAUNCHER, "urai", BAIK], {
      encoding: "utf8",
      stdio: ["ignore", penuh, "pipe"],
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Selaras terhenti karena kesalahan yang tidak terduga \(.*ENOSPC.*\); .*\.\n$/);
  });

  it.skipIf(process.platform === "win32")("a reader that closes early is no error", () => {
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", '"$0" "$1" urai --json "$2" | head -c 1', process.execPath, LAUNCHER, join(CORPUS, "permenpan-rb-7-2022.md")],
      { encoding: "utf8" },
    );
    expect([status, stderr]).toEqual([0, ""]);
  });
});
