import { tautanAdminPertama } from "@selaras/server/akun/undangan";
import { describe, expect, it } from "vitest";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { bersamaUji, rancanganUji, SANDI } from "../support/bersama-uji.ts";

const JAM_MS = 3_600_000;

describe.each(MACAM_BASIS)("accounts on %s", (macam) => {
  it("lets the first admin in once, by any of the links that were printed, and then by none", async () => {
    const uji = await bersamaUji(macam);
    const now = Date.now();
    const [satu, dua] = [await tautanAdminPertama(uji.basis, now), await tautanAdminPertama(uji.basis, now)];
    const orang = uji.peramban();
    expect(await (await orang.minta("GET", `/api/pendaftaran/${dua}`)).json()).toEqual({
      macam: "admin-pertama",
      surel: null,
      rancangan: null,
      peran: null,
    });
    const isi = { nama: "Sri", sandi: SANDI, surel: "Sri@Cilacap.go.id" };
    const statuses = await Promise.all(
      [satu, dua, dua].map(async (token) => (await uji.peramban().minta("POST", `/api/pendaftaran/${token}`, isi)).status),
    );
    expect(statuses.toSorted()).toEqual([201, 404, 404]);
    expect(await uji.basis.db.selectFrom("user").select(["email", "admin"]).execute()).toHaveLength(1);
    for (const token of [satu, dua]) expect((await orang.minta("GET", `/api/pendaftaran/${token}`)).status).toBe(404);
    expect(await tautanAdminPertama(uji.basis, now)).toBeNull();
  });

  it("keeps no token: who reads the database cannot use a link", async () => {
    const uji = await bersamaUji(macam);
    const token = await tautanAdminPertama(uji.basis, Date.now());
    const [row] = await uji.basis.db.selectFrom("undangan").selectAll().execute();
    expect(JSON.stringify(row)).not.toContain(token);
    expect((await uji.peramban().minta("GET", `/api/pendaftaran/${row?.token_hash}`)).status).toBe(404);
  });

  it("lets no first link live longer than a day", async () => {
    const uji = await bersamaUji(macam);
    const token = await tautanAdminPertama(uji.basis, Date.now());
    uji.maju(23 * JAM_MS);
    expect((await uji.peramban().minta("GET", `/api/pendaftaran/${token}`)).status).toBe(200);
    uji.maju(2 * JAM_MS);
    expect((await uji.peramban().minta("POST", `/api/pendaftaran/${token}`, { nama: "a", sandi: SANDI, surel: "a@b.id" })).status).toBe(
      404,
    );
  });

  it("says who is signed in, and 401 after signing out", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    expect(await (await admin.minta("GET", "/api/saya")).json()).toEqual({
      id: admin.pengguna.id,
      nama: "Sri Wahyuni",
      surel: "sri@cilacap.go.id",
      admin: true,
      aktif: true,
    });
    const old = admin.kuki();
    expect((await admin.minta("POST", "/api/akun/sign-out", {})).status).toBe(200);
    expect((await admin.minta("GET", "/api/saya")).status).toBe(401);
    // The cookie that was kept somewhere is worth nothing either.
    expect((await admin.minta("GET", "/api/saya", undefined, { Cookie: old })).status).toBe(401);
    expect(await (await admin.minta("GET", "/api/akun/get-session")).json()).toBeNull();
  });

  it("signs in with e-mail and password, and tells no script the token", async () => {
    const uji = await bersamaUji(macam);
    await uji.admin();
    const lain = uji.peramban();
    const answer = await lain.minta("POST", "/api/akun/sign-in/email", { email: "SRI@cilacap.go.id", password: SANDI });
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie().join()).toMatch(/HttpOnly; SameSite=Lax/);
    const value = /session_token=([^.;]+)/.exec(lain.kuki())?.[1] ?? "";
    expect(value.length).toBeGreaterThan(20);
    expect(await answer.text()).not.toContain(value);
    expect(await (await lain.minta("GET", "/api/akun/get-session")).text()).not.toContain(value);
    expect((await lain.minta("GET", "/api/saya")).status).toBe(200);
  });

  it("prolongs the session of whoever comes back, in the database and in the cookie", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    expect((await admin.minta("GET", "/api/saya")).headers.getSetCookie()).toEqual([]);
    const soon = new Date(Date.now() + 10 * 24 * JAM_MS).toISOString();
    await uji.basis.db.updateTable("session").set({ expiresAt: soon }).execute();
    expect((await admin.minta("GET", "/api/saya")).headers.getSetCookie()[0]).toMatch(/session_token=.+; Max-Age=1209600/);
    const { expiresAt } = await uji.basis.db.selectFrom("session").select("expiresAt").executeTakeFirstOrThrow();
    expect(new Date(expiresAt).getTime()).toBeGreaterThan(Date.parse(soon));
  });

  it("answers a wrong password and an unknown address alike", async () => {
    const uji = await bersamaUji(macam);
    await uji.admin();
    const bodies = await Promise.all(
      ["sri@cilacap.go.id", "entah@cilacap.go.id"].map(async (email) => {
        const answer = await uji.peramban().minta("POST", "/api/akun/sign-in/email", { email, password: "salah-sekali" });
        expect(answer.status).toBe(401);
        return answer.text();
      }),
    );
    expect(bodies[0]).toBe(bodies[1]);
    expect(JSON.parse(bodies[0] ?? "").pesan).toBe("Alamat surel atau kata sandi tidak cocok.");
  });

  it("stops whoever tries passwords from one address, and says how long", async () => {
    const uji = await bersamaUji(macam, { masukPerMenit: 3 });
    await uji.admin();
    const coba = (password: string) => uji.peramban().minta("POST", "/api/akun/sign-in/email", { email: "sri@cilacap.go.id", password });
    for (let at = 0; at < 3; at++) expect((await coba(`salah-sekali-${at}`)).status).toBe(401);
    const stopped = await coba(SANDI);
    expect(stopped.status).toBe(429);
    expect(Number(stopped.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect((await stopped.json()).pesan).toBe("Terlalu banyak percobaan masuk.");
  });

  it("opens nothing of the library of accounts but what the pages use", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const isi = { email: "a@b.id", password: SANDI, name: "a", admin: true };
    for (const jalan of [
      "sign-up/email",
      "update-user",
      "delete-user",
      "change-email",
      "request-password-reset",
      "sign-in/../sign-up/email",
    ])
      expect((await admin.minta("POST", `/api/akun/${jalan}`, isi)).status, jalan).toBe(404);
    for (const jalan of ["list-sessions", "ok", "callback/lain"])
      expect((await admin.minta("GET", `/api/akun/${jalan}`)).status, jalan).toBe(404);
    expect(await uji.basis.db.selectFrom("user").select("id").execute()).toHaveLength(1);
  });

  it("sends the cookie over https only where the public address is https", async () => {
    const uji = await bersamaUji(macam, { alamat: "https://selaras.cilacap.go.id" });
    const token = await tautanAdminPertama(uji.basis, Date.now());
    const answer = await uji.peramban().minta("POST", `/api/pendaftaran/${token}`, { nama: "a", sandi: SANDI, surel: "a@b.id" });
    expect(answer.headers.getSetCookie()[0]).toContain("; Secure");
  });

  it("makes an account from an invitation once, for the address that was invited", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const { id, judul } = await rancanganUji(admin);
    const isi = { surel: "Budi@cilacap.go.id", rancangan: id, peran: "perancang" };
    const { tautan, berlakuSampai } = await (await admin.minta("POST", "/api/undangan", isi)).json();
    expect(tautan).toMatch(/^http:\/\/localhost\/daftar\/[\w-]{32}$/);
    expect(Date.parse(berlakuSampai) - Date.now()).toBeGreaterThan(6.9 * 24 * JAM_MS);
    const token = tautan.split("/").at(-1);
    const budi = uji.peramban();
    expect(await (await budi.minta("GET", `/api/pendaftaran/${token}`)).json()).toEqual({
      macam: "undangan",
      surel: "budi@cilacap.go.id",
      rancangan: judul,
      peran: "perancang",
    });
    const answer = await budi.minta("POST", `/api/pendaftaran/${token}`, { nama: "Budi", sandi: SANDI, surel: "lain@x.id" });
    expect(await answer.json()).toMatchObject({ nama: "Budi", surel: "budi@cilacap.go.id", admin: false });
    expect(await (await budi.minta("GET", `/api/rancangan/${id}`)).json()).toMatchObject({ peran: "perancang" });
    expect((await uji.peramban().minta("POST", `/api/pendaftaran/${token}`, { nama: "Lagi", sandi: SANDI })).status).toBe(404);
  });

  it("gives somebody with an account the role at once, and also what other invitations promised", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const [satu, dua] = [await rancanganUji(admin), await rancanganUji(admin)];
    await admin.minta("POST", "/api/undangan", { surel: "budi@cilacap.go.id", rancangan: satu.id, peran: "pengamat" });
    const budi = await uji.orang(admin, "Budi");
    expect(await (await budi.minta("GET", `/api/rancangan/${satu.id}`)).json()).toMatchObject({ peran: "pengamat" });
    const answer = await admin.minta("POST", "/api/undangan", { surel: "budi@cilacap.go.id", rancangan: dua.id, peran: "penelaah" });
    expect((await answer.json()).tautan).toBe(`http://localhost/rancangan/${dua.id}`);
    expect(await (await budi.minta("GET", `/api/rancangan/${dua.id}`)).json()).toMatchObject({ peran: "penelaah" });
  });

  it("lets an owner invite to their own draft, and nobody else to anything", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const { id: lain } = await rancanganUji(admin);
    const budi = await uji.orang(admin, "Budi");
    const own = await rancanganUji(budi);
    const undang = async (isi: object) => (await budi.minta("POST", "/api/undangan", { surel: "x@y.id", ...isi })).status;
    expect(await undang({ rancangan: own.id, peran: "pengamat" })).toBe(201);
    expect(await undang({ rancangan: lain, peran: "pengamat" })).toBe(404);
    expect(await undang({})).toBe(403);
    expect(await undang({ admin: true })).toBe(403);
    expect(await undang({ rancangan: own.id, peran: "pengamat", admin: true })).toBe(403);
    expect(await undang({ rancangan: own.id })).toBe(400);
    await admin.minta("PUT", `/api/rancangan/${lain}/anggota/${budi.pengguna.id}`, { peran: "perancang" });
    expect(await undang({ rancangan: lain, peran: "pengamat" })).toBe(403);
  });

  it("ends every session of an account that is deactivated, and lets it in again when it is active", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const budi = await uji.orang(admin, "Budi");
    const ubah = (isi: object, siapa = admin) => siapa.minta("PATCH", `/api/pengguna/${budi.pengguna.id}`, isi);
    expect(await (await ubah({ aktif: false })).json()).toMatchObject({ aktif: false });
    expect((await budi.minta("GET", "/api/saya")).status).toBe(401);
    const masuk = () => budi.minta("POST", "/api/akun/sign-in/email", { email: budi.pengguna.surel, password: SANDI });
    const refused = await masuk();
    expect(refused.status).toBe(403);
    expect((await refused.json()).pesan).toBe("Akun Anda tidak aktif.");
    await ubah({ aktif: true });
    expect((await masuk()).status).toBe(200);
    expect((await ubah({ admin: true }, budi)).status).toBe(403);
    await ubah({ admin: true });
    expect(await (await budi.minta("GET", "/api/saya")).json()).toMatchObject({ admin: true });
  });

  it("keeps one active admin, also when two take each other's right at once", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const own = `/api/pengguna/${admin.pengguna.id}`;
    expect((await admin.minta("PATCH", own, { admin: false })).status).toBe(409);
    expect((await admin.minta("PATCH", own, { aktif: false })).status).toBe(409);
    const budi = await uji.orang(admin, "Budi");
    const lain = `/api/pengguna/${budi.pengguna.id}`;
    await admin.minta("PATCH", lain, { admin: true });
    await Promise.all([admin.minta("PATCH", lain, { admin: false }), budi.minta("PATCH", own, { admin: false })]);
    const admins = await uji.basis.db.selectFrom("user").select("id").where("admin", "=", true).execute();
    expect(admins).toHaveLength(1);
  });

  it("finds people by name and address; a percent sign finds nobody", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const budi = await uji.orang(admin, "Budi Santoso");
    const cari = async (kata: string) =>
      (await (await budi.minta("GET", `/api/pengguna?cari=${encodeURIComponent(kata)}`)).json()).map((one: { nama: string }) => one.nama);
    expect(await cari("SANTO")).toEqual(["Budi Santoso"]);
    expect(await cari("sri@")).toEqual(["Sri Wahyuni"]);
    expect(await cari("%")).toEqual([]);
    expect(await cari("\\")).toEqual([]);
  });

  it("takes nothing that does not come from a page of its own", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    for (const kepala of [{ Origin: "https://lain.example" }, { Origin: "" }, { Origin: "null" }, { "Content-Type": "text/plain" }])
      for (const alamat of ["/api/akun/sign-out", "/api/undangan", "/api/rancangan", "/api/pendaftaran/x"])
        expect((await admin.minta("POST", alamat, {}, kepala)).status, `${alamat} ${JSON.stringify(kepala)}`).toBe(403);
    expect((await admin.minta("GET", "/api/saya")).status).toBe(200);
  });

  it("writes the name of whoever is signed in under a correction", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const isi = { putusan: "lepas", a: "Pasal 1 ayat (1)", b: "Pasal 1 ayat (2)", by: "Orang Lain", reason: "Isinya lain." };
    const answer = await admin.minta("POST", "/api/koreksi?acuan=permen&daerah=cilacap", isi);
    expect(await answer.json()).toMatchObject({ by: "Sri Wahyuni" });
    expect(await (await uji.peramban().minta("POST", "/api/koreksi?acuan=permen&daerah=cilacap", isi)).json()).toMatchObject({
      by: "Orang Lain",
    });
  });
});
