import { createHash } from "node:crypto";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { bersamaUji } from "../support/bersama-uji.ts";
import { docxImpor, HTML_IMPOR, keputusanLain, langkahOf, PNG_UJI, ruangImpor, TEKS_IMPOR } from "../support/ruang-impor.ts";

const ENTRI = {
  jenis: "Peraturan Bupati",
  nomor: "9",
  tahun: 2025,
  tentang: "Sistem Kerja",
  daerah: "Kabupaten Cilacap",
  provinsi: "Jawa Tengah",
  tingkat: "kabupaten",
  sumber: "Uji",
};

/** Every route: what it answers to the owner of `:id`, and to an admin whose it is not. */
const RUTE: readonly (readonly [metode: string, jalan: string, isi: unknown, jawab: number, admin: number])[] = [
  ["POST", "?nama=a.md", strToU8(TEKS_IMPOR), 200, 200],
  ["GET", "", undefined, 200, 200],
  ["GET", "/:id", undefined, 200, 404],
  ["PUT", "/:id/keputusan", { keputusan: {} }, 200, 404],
  ["GET", "/:id/gambar/0", undefined, 404, 404],
  ["GET", "/:id/berkas", undefined, 200, 404],
  ["GET", "/:id/acuan", undefined, 200, 404],
  ["POST", "/:id/acuan", { sidik: "a", pertahankan: [] }, 403, 404],
  ["POST", "/:id/pustaka", ENTRI, 403, 404],
  ["POST", "/:id/rancangan", { daerah: "33.01" }, 201, 404],
  ["DELETE", "/:id", undefined, 204, 404],
];

describe.each(MACAM_BASIS)("imports on %s", (macam) => {
  it("are their owner's alone, on every route there is", async () => {
    const { uji, admin, budi, cici, unggah } = await ruangImpor(macam);
    const { id } = await unggah(budi);
    for (const [metode, jalan, isi, jawab, lain] of RUTE) {
      const nama = `${metode} ${jalan}`;
      const alamat = `/api/impor${jalan.replace(":id", id)}`;
      const kepala = isi instanceof Uint8Array ? { "Content-Type": "application/octet-stream" } : {};
      const status = async (siapa: typeof budi | ReturnType<typeof uji.peramban>, tambah = {}) =>
        (await siapa.minta(metode, alamat, isi, { ...kepala, ...tambah })).status;
      expect(await status(uji.peramban()), `${nama}: nobody`).toBe(401);
      expect(await status(cici), `${nama}: somebody else`).toBe(jawab === 403 ? 403 : lain);
      expect(await status(admin), `${nama}: admin`).toBe(lain);
      if (metode !== "GET") expect(await status(budi, { Origin: "https://jahat.example" }), `${nama}: other page`).toBe(403);
      expect(await status(budi), `${nama}: owner`).toBe(jawab);
    }
    const { paths } = await (await uji.app.request("/api/openapi.json")).json();
    const described = Object.entries(paths as Record<string, object>)
      .filter(([path]) => path.startsWith("/api/impor"))
      .flatMap(([path, item]) => Object.keys(item).map((method) => `${method.toUpperCase()} ${path.replace("/api/impor", "")}`));
    const tested = RUTE.map(
      ([metode, jalan]) => `${metode} ${jalan.replace(/\?.*/, "").replace(":id", "{id}").replace("gambar/0", "gambar/{n}")}`,
    );
    expect(new Set(tested)).toEqual(new Set(described));
    expect(uji.errors).toEqual([]);
  });

  it("are read from Markdown, HTML and Word, tell their progress line by line, and keep the file to the letter", async () => {
    const { uji, budi, kirim, baca, daftar } = await ruangImpor(macam);
    const word = docxImpor();
    const berkas: readonly (readonly [string, Uint8Array, string, string])[] = [
      ["Rancangan (akhir).md", strToU8(TEKS_IMPOR), "markdown", "Peraturan Bupati Cilacap Nomor 9 Tahun 2025 tentang Sistem Kerja"],
      ["halaman.html", strToU8(HTML_IMPOR), "html", "Peraturan Bupati Tegal Nomor 3 Tahun 2024 tentang Tata Kerja"],
      // What it is counts more than what it says it is.
      ["naskah ✓ rapat.txt", word, "docx", "Peraturan Bupati Cilacap Nomor 9 Tahun 2025 tentang Sistem Kerja"],
    ];
    for (const [nama, isi, bentuk, judul] of berkas) {
      uji.maju(1_000);
      const answer = await kirim(budi, nama, isi);
      expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, "application/x-ndjson; charset=utf-8"]);
      const langkah = await langkahOf(answer);
      expect(langkah.slice(0, -1).every((satu) => "kemajuan" in satu)).toBe(true);
      const impor = (langkah.at(-1) as { readonly impor: { readonly id: string } }).impor;
      const sha256 = createHash("sha256").update(isi).digest("hex");
      expect(impor).toMatchObject({ nama, bentuk, judul, ukuran: isi.byteLength, sha256, diputuskan: 0, rancangan: null });
      const tersaji = await baca(budi, impor.id);
      expect(tersaji).toMatchObject({ ...impor, keputusan: {} });
      expect(tersaji.hasil.isi.content.length).toBeGreaterThan(5);
      const asli = await budi.minta("GET", `/api/impor/${impor.id}/berkas`);
      expect(new Uint8Array(await asli.arrayBuffer())).toEqual(new Uint8Array(isi));
      expect(asli.headers.get("Content-Type")).toBe("application/octet-stream");
      expect(asli.headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(asli.headers.get("Content-Disposition")).toMatch(/^attachment; filename="[a-z-]+\.[a-z]+"; filename\*=UTF-8''[\w%.-]+$/);
    }
    const semua = await daftar(budi);
    expect(semua.map(({ nama }) => nama)).toEqual(berkas.map(([nama]) => nama).toReversed());
    const gambar = await budi.minta("GET", `/api/impor/${semua[0]?.id}/gambar/0`);
    expect([gambar.headers.get("Content-Type"), new Uint8Array(await gambar.arrayBuffer())]).toEqual(["image/png", PNG_UJI]);
    expect((await budi.minta("GET", `/api/impor/${semua[0]?.id}/gambar/1`)).status).toBe(404);
    expect((await budi.minta("GET", `/api/impor/${semua[0]?.id}/gambar/x`)).status).toBe(400);
    expect(uji.errors).toEqual([]);
  });

  it("keep decisions about their own doubts, and refuse others whole", async () => {
    const { budi, unggah, baca, putuskan, pesanOf, daftar } = await ruangImpor(macam);
    const { id, keraguan } = await unggah(budi);
    const { hasil } = await baca(budi, id);
    expect(keraguan).toBe(hasil.keraguan.length);
    expect(keraguan).toBeGreaterThan(1);
    const keputusan = keputusanLain(hasil);
    expect(await (await putuskan(budi, id, keputusan)).json()).toMatchObject({ id, diputuskan: keraguan });
    for (const lain of [{ entah: "biarkan" }, { ...keputusan, [hasil.keraguan[0]?.id ?? ""]: "entah" }])
      expect(await pesanOf(await putuskan(budi, id, lain))).toEqual([400, expect.stringContaining("bukan tentang keraguan")]);
    for (const bukan of [null, [], { a: 1 }, "x"]) expect((await putuskan(budi, id, bukan)).status).toBe(400);
    expect((await baca(budi, id)).keputusan).toEqual(keputusan);
    expect((await putuskan(budi, id, JSON.parse('{"__proto__": "biarkan", "constructor": "biarkan"}'))).status).toBe(400);
    const [satu] = Object.entries(keputusan);
    await putuskan(budi, id, Object.fromEntries([satu ?? ["", ""]]));
    expect((await daftar(budi))[0]).toMatchObject({ diputuskan: 1 });
  });

  it("refuse with a sentence what is no text, and keep nothing of it", async () => {
    const { uji, budi, kirim, daftar, pesanOf } = await ruangImpor(macam);
    const galat = async (nama: string, isi: string | Uint8Array) => {
      const answer = await kirim(budi, nama, isi);
      expect(answer.status).toBe(200);
      const akhir = (await langkahOf(answer)).at(-1);
      if (!akhir || !("galat" in akhir)) throw new Error(JSON.stringify(akhir));
      expect(akhir.galat.tindakan).not.toBe("");
      return akhir.galat.pesan;
    };
    expect(await galat("a.docx", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]))).toMatch(/\w/);
    expect(await galat("a.pdf", "%PDF-1.7\nrusak")).toMatch(/\w/);
    expect(await galat("a.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]))).toMatch(/\w/);
    expect(await galat("a.txt", " \n")).toMatch(/\w/);
    expect(await galat("a.txt", "x".repeat(2_000_001))).toContain("2.000.000 huruf");
    expect(await pesanOf(await kirim(budi, "a.md", ""))).toEqual([400, "Berkas ini kosong."]);
    expect(await pesanOf(await kirim(budi, "", "isi"))).toEqual([400, "Nama berkas belum diisi."]);
    expect((await kirim(budi, "a.md", "isi", "&perubahan=entah")).status).toBe(400);
    expect(await pesanOf(await kirim(budi, "a.md", new Uint8Array(20 * 1_024 * 1_024 + 1)))).toEqual([
      413,
      expect.stringContaining("20 MB"),
    ]);
    expect(await daftar(budi)).toEqual([]);
    expect(uji.errors).toEqual([]);
  });

  it("make room: fifty of a person, thirty days, 300 MB", async () => {
    const { uji, budi, cici, unggah, daftar, kirim, pesanOf } = await ruangImpor(macam);
    const milikCici = await unggah(cici);
    const ids: string[] = [];
    for (let at = 0; at < 52; at++) {
      uji.maju(1_000);
      ids.push((await unggah(budi, `${at}.md`, "Pasal 1\nSatu.")).id);
    }
    expect((await daftar(budi)).map(({ id }) => id)).toEqual(ids.slice(2).toReversed());
    expect(await daftar(cici)).toEqual([milikCici]);
    await uji.basis.db
      .updateTable("impor")
      .set({ simpanan: 299 * 1_024 * 1_024 })
      .where("id", "=", ids[51] ?? "")
      .execute();
    expect(await pesanOf(await kirim(budi, "a.md", new Uint8Array(2 * 1_024 * 1_024).fill(65)))).toEqual([
      409,
      expect.stringContaining("300 MB"),
    ]);
    expect((await budi.minta("DELETE", `/api/impor/${ids[51]}`)).status).toBe(204);
    expect((await budi.minta("DELETE", `/api/impor/${ids[51]}`)).status).toBe(404);
    await unggah(budi);
    uji.maju(29 * 86_400_000);
    expect(await daftar(budi)).toHaveLength(50);
    uji.maju(2 * 86_400_000);
    expect(await daftar(budi)).toEqual([]);
    // Whoever comes takes out what others left.
    expect(await uji.basis.db.selectFrom("impor").select("id").execute()).toEqual([]);
  });
});

it("says that an import is one in the list of what a person may do too often", async () => {
  const tulis = { limit: 2, windowMs: 60_000, addressOf: () => "", now: () => 0 };
  const uji = await bersamaUji("sqlite", { parts: { tulis } });
  const admin = await uji.admin();
  const kirim = () =>
    admin.minta("POST", "/api/impor?nama=a.md", strToU8("Pasal 1\nSatu."), { "Content-Type": "application/octet-stream" });
  const status = [await kirim(), await kirim(), await kirim()].map((answer) => answer.status);
  expect(status).toEqual([200, 200, 429]);
});
