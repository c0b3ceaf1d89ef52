import { createHash } from "node:crypto";
import type { RancanganRingkas } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { bersamaUji, type Orang, rancanganUji } from "../support/bersama-uji.ts";

const NASKAH = `# PERATURAN BUPATI CILACAP
TENTANG
SISTEM KERJA

## BAB I
KETENTUAN UMUM

### Pasal 1
Dalam Peraturan Bupati ini yang dimaksud dengan sistem kerja adalah serangkaian prosedur.
`;

const PNG = new Uint8Array(Buffer.from("89504e470d0a1a0a0000000d4948445200000001", "hex"));
const gambar = { "Content-Type": "image/png" };

const daftar = async (siapa: Orang, query = ""): Promise<readonly RancanganRingkas[]> =>
  (await (await siapa.minta("GET", `/api/rancangan${query}`)).json()) as readonly RancanganRingkas[];

const TERTOLAK: readonly (readonly [nama: string, isi: object, status: number, pesan: string])[] = [
  ["no region", { dasar: { macam: "kosong" } }, 400, "Daerah belum diisi"],
  ["an unknown region", { daerah: "99.99", dasar: { macam: "kosong" } }, 400, "tidak dikenal"],
  ["no base", { daerah: "33.01" }, 400, "Dasar penyusunan belum diisi"],
  ["an unknown base", { daerah: "33.01", dasar: { macam: "mimpi" } }, 400, "Macam dasar"],
  ["an unknown regulation", { daerah: "33.01", dasar: { macam: "peraturan", id: "../../etc/passwd" } }, 404, "tidak ada di pustaka"],
  ["a long title", { daerah: "33.01", dasar: { macam: "kosong" }, tentang: "x".repeat(501) }, 400, "paling banyak 500 huruf"],
  ["a Word file", { daerah: "33.01", dasar: { macam: "unggahan", nama: "a.docx", isi: "x" } }, 422, "bukan .md, .txt, atau .html"],
  ["a PDF that says it is text", { daerah: "33.01", dasar: { macam: "unggahan", nama: "a.txt", isi: "%PDF-1.7 …" } }, 422, "PDF, Word"],
  ["bytes", { daerah: "33.01", dasar: { macam: "unggahan", nama: "a.txt", isi: "isi\0biner" } }, 422, "bukan teks"],
  ["a file of no text", { daerah: "33.01", dasar: { macam: "unggahan", nama: "a.md", isi: " \n" } }, 422, "kosong"],
  ["2 MB and more", { daerah: "33.01", dasar: { macam: "unggahan", nama: "a.md", isi: "a".repeat(2_100_000) } }, 413, "2,0 MB"],
  ["more than any body", { daerah: "33.01", dasar: { macam: "unggahan", nama: "a.md", isi: "a".repeat(6_000_000) } }, 413, "terlalu besar"],
];

describe.each(MACAM_BASIS)("drafts on %s", (macam) => {
  it("writes one from the acuan, another regulation, nothing, and a file", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const unggahan = { macam: "unggahan", nama: "perbup.md", isi: NASKAH };
    for (const dasar of [{ macam: "acuan" }, { macam: "peraturan", id: "perbup-cilacap-5-2024" }, { macam: "kosong" }, unggahan]) {
      const made = await rancanganUji(admin, dasar);
      expect(made).toMatchObject({ jenis: "Peraturan Bupati", daerah: "Kabupaten Cilacap", tingkat: "kabupaten", peran: "pemilik" });
      expect(made.judul).toMatch(/^Peraturan Bupati Cilacap tentang /);
      expect(made.acuan).toBe("permenpan-rb-7-2022");
      const isi = await (await admin.minta("GET", `/api/rancangan/${made.id}/unduh?bentuk=json`)).json();
      expect(isi.content.length, dasar.macam).toBeGreaterThan(3);
    }
    expect(await daftar(admin)).toHaveLength(4);
    const [jejak] = await uji.basis.db.selectFrom("jejak").selectAll().where("tindakan", "=", "rancangan.buat").execute();
    expect(jejak).toMatchObject({ pengguna: admin.pengguna.id, rincian: '{"dasar":"acuan"}' });
  });

  it("takes the title that was given", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const isi = { daerah: "33.72", dasar: { macam: "kosong" }, tentang: "Sistem\nKerja  ASN" };
    const made = await (await admin.minta("POST", "/api/rancangan", isi)).json();
    expect(made).toMatchObject({ judul: "Peraturan Wali Kota Surakarta tentang Sistem Kerja  ASN", daerah: "Kota Surakarta" });
  });

  it("refuses with a sentence what it cannot write from, and keeps nothing", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    for (const [nama, isi, status, pesan] of TERTOLAK) {
      const answer = await admin.minta("POST", "/api/rancangan", isi);
      expect(answer.status, nama).toBe(status);
      expect((await answer.json()).pesan, nama).toContain(pesan);
    }
    expect(await daftar(admin)).toEqual([]);
  });

  it("keeps nothing of a draft whose content could not be kept", async () => {
    const uji = await bersamaUji(macam);
    const penuh = await bersamaUji(macam, {
      parts: { kerjaBersama: { ...uji.kolaborasi, buat: () => Promise.reject(new Error("ENOSPC")) } },
    });
    const admin = await penuh.admin();
    const answer = await admin.minta("POST", "/api/rancangan", { daerah: "33.01", dasar: { macam: "kosong" } });
    expect(answer.status).toBe(500);
    expect(await daftar(admin)).toEqual([]);
    expect(penuh.errors).toHaveLength(1);
  });

  it("finds by words of title, kind and region, and takes signs as they are", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const { id } = await rancanganUji(admin);
    await admin.minta("POST", "/api/rancangan", { daerah: "33.72", dasar: { macam: "kosong" }, tentang: "100% digital" });
    const cari = async (kata: string) => (await daftar(admin, `?cari=${encodeURIComponent(kata)}`)).map((one) => one.daerah);
    expect(await cari("CILACAP bupati")).toEqual(["Kabupaten Cilacap"]);
    expect(await cari("wali")).toEqual(["Kota Surakarta"]);
    expect(await cari("0% d")).toEqual(["Kota Surakarta"]);
    expect(await cari("_")).toEqual([]);
    expect((await cari("")).length).toBe(2);
    // The one changed last stands first.
    uji.maju(1_000);
    await admin.minta("PATCH", `/api/rancangan/${id}`, { judul: "Nama baru" });
    expect((await daftar(admin)).map(({ judul }) => judul)[0]).toBe("Nama baru");
  });

  it("goes to the archive and comes back as it was", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const { id } = await rancanganUji(admin);
    const before = await (await admin.minta("GET", `/api/rancangan/${id}/unduh?bentuk=json`)).text();
    expect(await (await admin.minta("POST", `/api/rancangan/${id}/arsip`, {})).json()).toMatchObject({ diarsipkan: expect.any(String) });
    expect(await daftar(admin)).toEqual([]);
    expect(await daftar(admin, "?arsip=1")).toHaveLength(1);
    expect(await (await admin.minta("POST", `/api/rancangan/${id}/pulihkan`, {})).json()).toMatchObject({ diarsipkan: null });
    expect(await daftar(admin)).toHaveLength(1);
    expect(await (await admin.minta("GET", `/api/rancangan/${id}/unduh?bentuk=json`)).text()).toBe(before);
    const jejak = await (await admin.minta("GET", `/api/rancangan/${id}/jejak`)).json();
    expect(jejak.map(({ tindakan }: { tindakan: string }) => tindakan)).toEqual([
      "rancangan.pulihkan",
      "rancangan.arsip",
      "rancangan.buat",
    ]);
    expect(jejak[0]).toMatchObject({ oleh: "Sri Wahyuni" });
  });

  it("makes a copy with its pictures, which belongs to whoever made it and knows nothing of the first one's readers", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const asal = await rancanganUji(admin);
    const { src } = await (await admin.minta("POST", `/api/rancangan/${asal.id}/gambar`, PNG, gambar)).json();
    await uji.kolaborasi.gantiIsi(asal.id, admin.pengguna.id, {
      type: "doc",
      content: [{ type: "gambar", attrs: { id: "g1", src, alt: "Bagan <alur>" } }],
    });
    const cici = await uji.orang(admin, "Cici", { rancangan: asal.id, peran: "pengamat" });
    const salinan = await (await cici.minta("POST", `/api/rancangan/${asal.id}/gandakan`, {})).json();
    expect(salinan).toMatchObject({ judul: `Salinan ${asal.judul}`, pemilik: "Cici", peran: "pemilik" });
    const isi = await (await cici.minta("GET", `/api/rancangan/${salinan.id}/unduh?bentuk=json`)).json();
    const own = isi.content[0].attrs.src;
    expect(own).toBe(src.replace(asal.id, salinan.id));
    const picture = await cici.minta("GET", own);
    expect(picture.headers.get("Content-Type")).toBe("image/png");
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(PNG);
    await admin.minta("DELETE", `/api/rancangan/${asal.id}/anggota/${cici.pengguna.id}`);
    expect((await cici.minta("GET", src)).status).toBe(404);
    expect((await cici.minta("GET", own)).status).toBe(200);
    const html = await (await cici.minta("GET", `/api/rancangan/${salinan.id}/unduh?bentuk=html`)).text();
    expect(html).toContain(`src="data:image/png;base64,${Buffer.from(PNG).toString("base64")}" alt="Bagan &lt;alur&gt;"`);
  });

  it("gives files with the numbers written, and no word of a draft as HTML", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const { id } = await rancanganUji(admin);
    const satuan = (id: string, jenis: string, text: string, tingkat = 0) => ({
      type: "satuan" as const,
      attrs: { id, jenis, tingkat, gaya: null, sisipan: false, tercetak: null, asal: null, letak: null } as never,
      ...(text && { content: [{ type: "text" as const, text }] }),
    });
    const content = [
      satuan("b", "bab", "KETENTUAN UMUM"),
      satuan("p", "pasal", ""),
      satuan("a", "ayat", "Isi <script>alert(1)</script> & lain"),
      satuan("r", "rincian", "rincian pertama", 1),
    ];
    await uji.kolaborasi.gantiIsi(id, admin.pengguna.id, { type: "doc", content });
    const unduh = (bentuk: string) => admin.minta("GET", `/api/rancangan/${id}/unduh?bentuk=${bentuk}`);
    const html = await unduh("html");
    expect(html.headers.get("Content-Disposition")).toMatch(/^attachment; filename="peraturan-bupati-cilacap-tentang-[a-z-]+\.html"$/);
    const text = await html.text();
    expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; lain");
    expect(text).not.toContain("<script");
    const txt = await (await unduh("txt")).text();
    expect(txt).toBe("BAB I\nKETENTUAN UMUM\n\nPasal 1\n\n(1) Isi <script>alert(1)</script> & lain\n  a. rincian pertama\n");
    expect(await (await unduh("md")).text()).toContain("Pasal 1");
    expect((await (await unduh("json")).json()).content).toHaveLength(4);
    expect((await unduh("doc")).status).toBe(400);
  });

  it("keeps pictures that are pictures, once, and says what is wrong with others", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const { id } = await rancanganUji(admin);
    const kirim = (data: Uint8Array) => admin.minta("POST", `/api/rancangan/${id}/gambar`, data, gambar);
    const [satu, dua] = [await (await kirim(PNG)).json(), await (await kirim(PNG)).json()];
    expect(satu).toEqual({ src: `/api/rancangan/${id}/gambar/${createHash("sha256").update(PNG).digest("hex")}` });
    expect(dua).toEqual(satu);
    expect(await uji.basis.db.selectFrom("gambar").select("hash").execute()).toHaveLength(1);
    const answer = await admin.minta("GET", satu.src);
    expect(answer.headers.get("Cache-Control")).toContain("private");
    expect((await kirim(new Uint8Array(Buffer.from("<svg onload=alert(1)>")))).status).toBe(415);
    const besar = new Uint8Array(2_100_000);
    besar.set(PNG);
    expect((await kirim(besar)).status).toBe(413);
    expect((await kirim(new Uint8Array(3_000_000))).status).toBe(413);
    expect(
      (await admin.minta("POST", `/api/rancangan/${id}/gambar`, PNG, { "Content-Type": "image/png", Origin: "https://lain.example" }))
        .status,
    ).toBe(403);
  });

  it("answers 429 to one person who writes without pause, and others still write", async () => {
    const uji = await bersamaUji(macam, { parts: { tulis: { limit: 2, windowMs: 60_000, addressOf: () => "sama", now: () => 0 } } });
    const admin = await uji.admin();
    const { id } = await rancanganUji(admin);
    const ganti = (siapa: Orang) => siapa.minta("PATCH", `/api/rancangan/${id}`, { judul: "x" });
    expect([(await ganti(admin)).status, (await ganti(admin)).status]).toEqual([200, 429]);
    expect((await admin.minta("GET", `/api/rancangan/${id}`)).status).toBe(200);
    const budi = await uji.orang(admin, "Budi", { rancangan: id, peran: "perancang" });
    expect((await ganti(budi)).status).toBe(200);
  });
});
