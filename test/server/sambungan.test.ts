import type { Sambungan, SambunganBaru } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { type BersamaUji, bersamaUji, type OpsiUji, type Orang, SANDI } from "../support/bersama-uji.ts";

const HARI_MS = 86_400_000;
const EKSTENSI = "chrome-extension://abcdefghijklmnop";

/** An extension: no cookie, an origin of its own, and perhaps a token. */
function ekstensi({ app }: BersamaUji) {
  const minta = (metode: string, jalan: string, isi?: unknown, token?: string): Promise<Response> =>
    Promise.resolve(
      app.request(`http://localhost${jalan}`, {
        method: metode,
        headers: { Origin: EKSTENSI, "Content-Type": "application/json", ...(token !== undefined && { Authorization: `Bearer ${token}` }) },
        ...(isi !== undefined && { body: JSON.stringify(isi) }),
      }),
    );
  const mulai = async (nama = "Chrome di Windows"): Promise<SambunganBaru> => {
    const answer = await minta("POST", "/api/sambungan/mulai", { nama });
    expect(answer.status).toBe(201);
    return (await answer.json()) as SambunganBaru;
  };
  const tukar = (rahasia: string) => minta("POST", "/api/sambungan/token", { rahasia });
  return { minta, mulai, tukar };
}

const jawab = (oleh: Orang, kode: string, jawaban: "setujui" | "tolak") =>
  oleh.minta("POST", `/api/sambungan/permintaan/${kode}/${jawaban}`);

/** A connected browser of `oleh`: its token. */
async function sambungkan(uji: BersamaUji, oleh: Orang, nama?: string): Promise<string> {
  const { mulai, tukar } = ekstensi(uji);
  const { rahasia, kode } = await mulai(nama);
  expect((await jawab(oleh, kode, "setujui")).status).toBe(204);
  return ((await (await tukar(rahasia)).json()) as { readonly token: string }).token;
}

async function ruang(macam: (typeof MACAM_BASIS)[number], opsi: OpsiUji = {}) {
  const uji = await bersamaUji(macam, opsi);
  const admin = await uji.admin();
  const budi = await uji.orang(admin, "Budi");
  const e = ekstensi(uji);
  const saya = async (token: string) => (await e.minta("GET", "/api/saya", undefined, token)).status;
  const daftar = async (oleh: Orang) => (await (await oleh.minta("GET", "/api/sambungan")).json()) as readonly Sambungan[];
  return { uji, admin, budi, ...e, saya, daftar, sambungkan: (oleh: Orang, nama?: string) => sambungkan(uji, oleh, nama) };
}

describe.each(MACAM_BASIS)("connected browsers on %s", (macam) => {
  it("gives a token once somebody has permitted the code, and only once", async () => {
    const { uji, budi, mulai, tukar, minta, daftar } = await ruang(macam);
    const { rahasia, kode, ...rest } = await mulai("Firefox di Ubuntu");
    expect(kode).toMatch(/^[B-DF-HJ-NP-TV-XZ]{4}-[B-DF-HJ-NP-TV-XZ]{4}$/);
    expect(rest).toEqual({ halaman: `http://localhost/sambungkan?kode=${kode}`, berlaku: 600, jeda: 3 });
    const waiting = await tukar(rahasia);
    expect([waiting.status, await waiting.json()]).toEqual([202, { menunggu: true }]);
    const asked = await budi.minta("GET", `/api/sambungan/permintaan/${kode.toLowerCase().replace("-", " ")}`);
    expect(await asked.json()).toEqual({ nama: "Firefox di Ubuntu", dibuat: expect.any(String) });
    expect((await jawab(budi, kode, "setujui")).status).toBe(204);
    // A second click changes nothing.
    expect((await jawab(budi, kode, "setujui")).status).toBe(204);
    const answers = await Promise.all([tukar(rahasia), tukar(rahasia)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410]);
    const got = (await answers.find(({ ok }) => ok)?.json()) as { readonly token: string; readonly pengguna: object };
    expect(got.pengguna).toEqual({ nama: "Budi", surel: "budi@cilacap.go.id" });
    expect(got.token).toMatch(/^[\w-]{43}$/);
    expect((await tukar(rahasia)).status).toBe(410);
    expect((await jawab(budi, kode, "setujui")).status).toBe(404);
    expect(await (await minta("GET", "/api/saya", undefined, got.token)).json()).toEqual(budi.pengguna);
    expect(await daftar(budi)).toEqual([
      { id: expect.any(String), nama: "Firefox di Ubuntu", dibuat: expect.any(String), terakhir: expect.any(String) },
    ]);
    const kept = [
      await uji.basis.db.selectFrom("sambungan").selectAll().execute(),
      await uji.basis.db.selectFrom("permintaan_sambungan").selectAll().execute(),
    ];
    for (const secret of [got.token, rahasia]) expect(JSON.stringify(kept)).not.toContain(secret);
    expect(uji.errors).toEqual([]);
  });

  it("tells the extension when it was refused, or nobody answered for ten minutes", async () => {
    const { uji, budi, mulai, tukar } = await ruang(macam);
    const satu = await mulai();
    expect((await jawab(budi, satu.kode, "tolak")).status).toBe(204);
    expect((await jawab(budi, satu.kode, "tolak")).status).toBe(404);
    const refused = await tukar(satu.rahasia);
    expect([refused.status, (await refused.json()).pesan]).toEqual([410, expect.stringContaining("ditolak, dipakai, atau kedaluwarsa")]);
    const [dua, tiga] = [await mulai(), await mulai()];
    expect((await jawab(budi, tiga.kode, "setujui")).status).toBe(204);
    uji.maju(601_000);
    for (const { rahasia, kode } of [dua, tiga]) {
      expect((await budi.minta("GET", `/api/sambungan/permintaan/${kode}`)).status).toBe(404);
      expect((await jawab(budi, kode, "setujui")).status).toBe(404);
      expect((await tukar(rahasia)).status).toBe(410);
    }
    expect((await tukar("entah")).status).toBe(410);
    await mulai();
    expect(await uji.basis.db.selectFrom("permintaan_sambungan").select("kode").execute()).toHaveLength(1);
  });

  it("lets the first who answers a code answer it, and nobody who is not signed in or on a page of others", async () => {
    const { uji, admin, budi, mulai, tukar, minta } = await ruang(macam);
    const { kode, rahasia } = await mulai();
    for (const jalan of [`/api/sambungan/permintaan/${kode}`, "/api/sambungan"])
      expect((await uji.peramban().minta("GET", jalan)).status).toBe(401);
    for (const jawaban of ["setujui", "tolak"]) {
      const jalan = `/api/sambungan/permintaan/${kode}/${jawaban}`;
      expect((await uji.peramban().minta("POST", jalan)).status).toBe(401);
      expect((await budi.minta("POST", jalan, undefined, { Origin: "https://jahat.example" })).status).toBe(403);
      expect((await budi.minta("POST", jalan, undefined, { Origin: EKSTENSI })).status).toBe(403);
    }
    expect((await jawab(budi, kode, "setujui")).status).toBe(204);
    for (const jawaban of ["setujui", "tolak"] as const) expect((await jawab(admin, kode, jawaban)).status).toBe(404);
    const { token } = await (await tukar(rahasia)).json();
    expect((await (await minta("GET", "/api/saya", undefined, token)).json()).nama).toBe("Budi");
  });

  it("is accepted for reviews and for who it is, nowhere else, and never beside a cookie", async () => {
    const { uji, admin, minta, sambungkan, mulai } = await ruang(macam);
    const token = await sambungkan(admin);
    expect((await minta("GET", "/api/penelaahan", undefined, token)).status).toBe(200);
    for (const jalan of ["/api/pustaka/daftar", "/api/peraturan/permen"])
      expect((await minta("GET", jalan, undefined, token)).status, jalan).toBe(200);
    const { kode } = await mulai();
    const tertutup: readonly (readonly [string, string, unknown?])[] = [
      ["GET", "/api/rancangan"],
      ["POST", "/api/rancangan", { daerah: "33.01", dasar: { macam: "kosong" } }],
      ["GET", "/api/pengguna"],
      ["PATCH", `/api/pengguna/${admin.pengguna.id}`, { admin: false }],
      ["POST", "/api/undangan", { surel: "a@b.id" }],
      ["GET", "/api/sambungan"],
      ["GET", `/api/sambungan/permintaan/${kode}`],
      ["POST", `/api/sambungan/permintaan/${kode}/setujui`],
      ["DELETE", "/api/sambungan/entah"],
      ["POST", "/api/akun/change-password", { currentPassword: SANDI, newPassword: "kata-sandi-lain" }],
    ];
    for (const [metode, jalan, isi] of tertutup) {
      const { status } = await minta(metode, jalan, isi, token);
      expect([401, 403], `${metode} ${jalan}: ${status}`).toContain(status);
    }
    expect(await (await minta("GET", "/api/akun/get-session", undefined, token)).json()).toBeNull();
    // What brings a token is judged by it: a bad one is not made good by a cookie, whose request would have to name a page of ours.
    expect((await admin.minta("GET", "/api/saya", undefined, { Authorization: "Bearer keliru" })).status).toBe(401);
    expect(uji.errors).toEqual([]);
  });

  it("ends when it is taken away, by the person or by the browser itself, and belongs to one person", async () => {
    const { admin, budi, minta, saya, daftar, sambungkan } = await ruang(macam);
    const [satu, dua] = [await sambungkan(budi, "Satu"), await sambungkan(budi, "Dua")];
    const cabut = (oleh: Orang, id: string) => oleh.minta("DELETE", `/api/sambungan/${id}`);
    const { id } = (await daftar(budi)).find(({ nama }) => nama === "Satu") as Sambungan;
    expect(await daftar(admin)).toEqual([]);
    expect((await cabut(admin, id)).status).toBe(404);
    expect((await cabut(budi, id)).status).toBe(204);
    expect((await cabut(budi, id)).status).toBe(204);
    expect([await saya(satu), await saya(dua)]).toEqual([401, 200]);
    const refused = await minta("GET", "/api/penelaahan", undefined, satu);
    expect((await refused.json()).pesan).toBe("Sambungan peramban ini sudah dicabut atau berakhir.");
    expect((await minta("DELETE", "/api/sambungan/ini", undefined, satu)).status).toBe(401);
    expect((await minta("DELETE", "/api/sambungan/ini")).status).toBe(401);
    expect((await minta("DELETE", "/api/sambungan/ini", undefined, dua)).status).toBe(204);
    expect([await saya(dua), await daftar(budi)]).toEqual([401, []]);
  });

  it("ends with the account, and stays ended when the account comes back", async () => {
    const { uji, admin, budi, saya, sambungkan, mulai, tukar } = await ruang(macam);
    const [token, lain] = [await sambungkan(budi), await sambungkan(admin)];
    const diizinkan = await mulai();
    expect((await jawab(budi, diizinkan.kode, "setujui")).status).toBe(204);
    for (const aktif of [false, true]) {
      expect((await admin.minta("PATCH", `/api/pengguna/${budi.pengguna.id}`, { aktif })).status).toBe(200);
      expect(await saya(token)).toBe(401);
    }
    expect((await tukar(diizinkan.rahasia)).status).toBe(410);
    expect(await saya(lain)).toBe(200);
    expect(uji.errors).toEqual([]);
  });

  it("ends with a new password, whichever way it was set", async () => {
    const { admin, budi, saya, sambungkan, uji } = await ruang(macam);
    const [satu, lain] = [await sambungkan(budi), await sambungkan(admin)];
    const ubah = { currentPassword: SANDI, newPassword: "kata-sandi-kedua", revokeOtherSessions: true };
    expect((await budi.minta("POST", "/api/akun/change-password", { ...ubah, currentPassword: "keliru-sekali" })).status).toBe(400);
    expect(await saya(satu)).toBe(200);
    expect((await budi.minta("POST", "/api/akun/change-password", ubah)).status).toBe(200);
    expect(await saya(satu)).toBe(401);
    const dua = await sambungkan(budi);
    const { tautan } = await (await admin.minta("POST", `/api/pengguna/${budi.pengguna.id}/tautan-sandi`)).json();
    const jalan = `/api/pendaftaran/${tautan.split("/").at(-1)}`;
    expect((await uji.peramban().minta("POST", jalan, { sandi: "kata-sandi-ketiga" })).status).toBe(200);
    expect([await saya(dua), await saya(lain)]).toEqual([401, 200]);
  });

  it("ends after ninety days without use, and not before", async () => {
    const { uji, budi, saya, sambungkan, daftar } = await ruang(macam);
    const token = await sambungkan(budi);
    uji.maju(89 * HARI_MS);
    expect(await saya(token)).toBe(200);
    const [satu] = await daftar(budi);
    uji.maju(60_000);
    expect(await saya(token)).toBe(200);
    // Not every request is worth a write.
    expect((await daftar(budi))[0]?.terakhir).toBe(satu?.terakhir);
    uji.maju(89 * HARI_MS);
    expect(await saya(token)).toBe(200);
    uji.maju(91 * HARI_MS);
    expect(await saya(token)).toBe(401);
    expect(await daftar(budi)).toEqual([]);
  });

  it("refuses what is no name, and whoever begins too often", async () => {
    const limits = { limit: 3, windowMs: 60_000, addressOf: () => "10.0.0.1", now: () => 0 };
    const uji = await bersamaUji(macam, { parts: { daftarAkun: limits } });
    const { minta, tukar } = ekstensi(uji);
    const mulai = async (isi: unknown) => (await minta("POST", "/api/sambungan/mulai", isi)).status;
    expect(await mulai({ nama: "\n" })).toBe(400);
    expect(await mulai({ nama: "x".repeat(121) })).toBe(400);
    expect(await mulai({ nama: "x".repeat(5_000) })).toBe(413);
    expect(await mulai({ nama: "Chrome" })).toBe(201);
    expect(await mulai({ nama: "Chrome" })).toBe(429);
    for (let at = 0; at < 36; at++) expect((await tukar("entah")).status).toBe(410);
    expect((await tukar("entah")).status).toBe(429);
  });

  it("names the public address where there is one", async () => {
    const uji = await bersamaUji(macam, { parts: { alamat: "https://selaras.cilacap.go.id" } });
    const { halaman, kode } = await ekstensi(uji).mulai();
    expect(halaman).toBe(`https://selaras.cilacap.go.id/sambungkan?kode=${kode}`);
  });

  it("writes what was permitted and taken away into the audit log", async () => {
    const { uji, budi, mulai, daftar, sambungkan } = await ruang(macam);
    await sambungkan(budi, "Satu");
    await jawab(budi, (await mulai("Dua")).kode, "tolak");
    const [satu] = await daftar(budi);
    await budi.minta("DELETE", `/api/sambungan/${satu?.id}`);
    const rows = await uji.basis.db.selectFrom("jejak").selectAll().where("tindakan", "like", "sambungan.%").orderBy("urut").execute();
    expect(rows.map(({ pengguna, tindakan, rincian }) => [pengguna, tindakan, JSON.parse(rincian).nama])).toEqual([
      [budi.pengguna.id, "sambungan.buat", "Satu"],
      [budi.pengguna.id, "sambungan.tolak", "Dua"],
      [budi.pengguna.id, "sambungan.cabut", "Satu"],
    ]);
  });
});
