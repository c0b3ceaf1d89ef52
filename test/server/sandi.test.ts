import { setTimeout as jeda } from "node:timers/promises";
import { listen } from "@selaras/server/listen";
import { describe, expect, it, onTestFinished } from "vitest";
import { WebSocket } from "ws";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { type BersamaUji, bersamaUji, type Orang, type Peramban, rancanganUji, SANDI } from "../support/bersama-uji.ts";

const MENIT_MS = 60_000;
const JAM_MS = 60 * MENIT_MS;
const BARU = "kata-sandi-yang-baru";

const masuk = (peramban: Peramban, surel: string, sandi: string): Promise<Response> =>
  peramban.minta("POST", "/api/akun/sign-in/email", { email: surel, password: sandi });

/** Path of the page where `untuk` sets a new password. */
async function tautanUntuk(admin: Orang, untuk: Orang): Promise<string> {
  const answer = await admin.minta("POST", `/api/pengguna/${untuk.pengguna.id}/tautan-sandi`);
  expect(answer.status).toBe(201);
  const { tautan } = await answer.json();
  expect(tautan).toMatch(/^http:\/\/localhost\/daftar\/[\w-]{32}$/);
  return `/api/pendaftaran/${tautan.split("/").at(-1)}`;
}

const tindakanOf = async ({ basis }: BersamaUji) =>
  (await basis.db.selectFrom("jejak").select(["tindakan", "pengguna"]).orderBy("urut").execute()).filter(({ tindakan }) =>
    tindakan.startsWith("sandi."),
  );

describe.each(MACAM_BASIS)("a forgotten password, on %s", (macam) => {
  it("is replaced once with the link of an admin, which ends every other session and signs in", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const budi = await uji.orang(admin, "Budi");
    const jalan = await tautanUntuk(admin, budi);
    const [row] = await uji.basis.db.selectFrom("tautan_sandi").selectAll().execute();
    expect(JSON.stringify(row)).not.toContain(jalan.split("/").at(-1));
    const lain = uji.peramban();
    expect(await (await lain.minta("GET", jalan)).json()).toEqual({ macam: "sandi-baru", nama: "Budi", surel: "budi@cilacap.go.id" });
    // Until it is used, everything is as it was.
    expect((await budi.minta("GET", "/api/saya")).status).toBe(200);
    expect((await lain.minta("POST", jalan, { sandi: "pendek" })).status).toBe(400);
    const answers = await Promise.all([lain, uji.peramban()].map((one) => one.minta("POST", jalan, { sandi: BARU })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 404]);
    const [satu] = answers.filter(({ ok }) => ok);
    expect(await satu?.json()).toEqual(budi.pengguna);
    expect(satu?.headers.getSetCookie().join()).toContain("session_token=");
    expect((await budi.minta("GET", "/api/saya")).status).toBe(401);
    expect((await masuk(uji.peramban(), budi.pengguna.surel, SANDI)).status).toBe(401);
    expect((await masuk(uji.peramban(), budi.pengguna.surel, BARU)).status).toBe(200);
    expect((await lain.minta("GET", jalan)).status).toBe(404);
    expect((await admin.minta("GET", "/api/saya")).status).toBe(200);
    expect(await tindakanOf(uji)).toEqual([
      { tindakan: "sandi.tautan", pengguna: admin.pengguna.id },
      { tindakan: "sandi.ganti", pengguna: budi.pengguna.id },
    ]);
  });

  it("has a link that lives a day, and ends with a newer one, with a changed password and with the account", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const budi = await uji.orang(admin, "Budi");
    const berlaku = async (jalan: string) => (await uji.peramban().minta("GET", jalan)).status === 200;
    const [satu, dua] = [await tautanUntuk(admin, budi), await tautanUntuk(admin, budi)];
    expect([await berlaku(satu), await berlaku(dua)]).toEqual([false, true]);
    uji.maju(23 * JAM_MS);
    expect(await berlaku(dua)).toBe(true);
    uji.maju(2 * JAM_MS);
    expect(await berlaku(dua)).toBe(false);
    expect((await uji.peramban().minta("POST", dua, { sandi: BARU })).status).toBe(404);

    const tiga = await tautanUntuk(admin, budi);
    const ubah = { currentPassword: SANDI, newPassword: BARU, revokeOtherSessions: true };
    expect((await budi.minta("POST", "/api/akun/change-password", ubah)).status).toBe(200);
    expect(await berlaku(tiga)).toBe(false);

    const empat = await tautanUntuk(admin, budi);
    const akun = `/api/pengguna/${budi.pengguna.id}`;
    await admin.minta("PATCH", akun, { aktif: false });
    expect(await berlaku(empat)).toBe(false);
    const refused = await admin.minta("POST", `${akun}/tautan-sandi`);
    expect(refused.status).toBe(409);
    expect((await refused.json()).pesan).toBe("Akun ini tidak aktif.");
    await admin.minta("PATCH", akun, { aktif: true });
    expect(await berlaku(empat)).toBe(false);
  });

  it("gets a link from an admin only, and nobody makes one for themselves", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const budi = await uji.orang(admin, "Budi");
    const minta = async (siapa: Peramban, id: string, kepala = {}) =>
      (await siapa.minta("POST", `/api/pengguna/${id}/tautan-sandi`, undefined, kepala)).status;
    expect(await minta(budi, admin.pengguna.id)).toBe(403);
    expect(await minta(uji.peramban(), budi.pengguna.id)).toBe(401);
    expect(await minta(admin, admin.pengguna.id)).toBe(409);
    expect(await minta(admin, "tidak-ada")).toBe(404);
    expect(await minta(admin, budi.pengguna.id, { Origin: "https://lain.example" })).toBe(403);
    expect(await uji.basis.db.selectFrom("tautan_sandi").selectAll().execute()).toEqual([]);
  });

  it("gives a password to somebody who came through the account service and had none", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const budi = await uji.orang(admin, "Budi");
    await uji.basis.db.deleteFrom("account").where("userId", "=", budi.pengguna.id).execute();
    const ubah = { currentPassword: SANDI, newPassword: BARU };
    const refused = await budi.minta("POST", "/api/akun/change-password", ubah);
    expect((await refused.json()).pesan).toBe("Akun Anda masuk dengan akun instansi dan belum mempunyai kata sandi.");
    expect((await budi.minta("POST", await tautanUntuk(admin, budi), { sandi: BARU })).status).toBe(200);
    expect((await masuk(uji.peramban(), budi.pengguna.surel, BARU)).status).toBe(200);
  });
});

describe.each(MACAM_BASIS)("a password that is changed, on %s", (macam) => {
  it("asks for the old one, ends the other sessions, and is written down", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const lain = uji.peramban();
    await masuk(lain, admin.pengguna.surel, SANDI);
    const ubah = (lama: string, baru: string) =>
      admin.minta("POST", "/api/akun/change-password", { currentPassword: lama, newPassword: baru, revokeOtherSessions: true });
    const refused = await ubah("bukan-sandi-ini", BARU);
    expect([refused.status, (await refused.json()).pesan]).toEqual([400, "Kata sandi sekarang tidak cocok."]);
    expect((await (await ubah(SANDI, "pendek")).json()).pesan).toBe("Kata sandi paling sedikit 10 huruf.");
    expect((await ubah(SANDI, BARU)).status).toBe(200);
    expect((await admin.minta("GET", "/api/saya")).status).toBe(200);
    expect((await lain.minta("GET", "/api/saya")).status).toBe(401);
    expect((await masuk(lain, admin.pengguna.surel, BARU)).status).toBe(200);
    expect(await tindakanOf(uji)).toEqual([{ tindakan: "sandi.ubah", pengguna: admin.pengguna.id }]);
  });

  it("ends the open connections of other sessions too, and lets the own one come back", async () => {
    const uji = await bersamaUji(macam);
    const listened = await listen(uji.app, { port: 0, host: "127.0.0.1" }, uji.kolaborasi.tangani);
    if (!listened.ok) throw new Error(listened.pesan);
    onTestFinished(() => listened.listening.close());
    const { url } = listened.listening;
    const admin = await uji.admin();
    const { id } = await rancanganUji(admin);
    const penyusup = uji.peramban();
    await masuk(penyusup, admin.pengguna.surel, SANDI);
    const sambung = ({ kuki }: Peramban) => {
      const ws = new WebSocket(`${url.replace("http:", "ws:")}/sinkron/${id}`, { headers: { Origin: url, Cookie: kuki() } });
      onTestFinished(() => ws.terminate());
      const kode = new Promise<number>((resolve) => ws.on("close", resolve));
      return { terbuka: new Promise((resolve) => ws.once("message", resolve)), kode };
    };
    const [milik, asing] = [sambung(admin), sambung(penyusup)];
    await Promise.all([milik.terbuka, asing.terbuka]);
    await admin.minta("POST", "/api/akun/change-password", { currentPassword: SANDI, newPassword: BARU, revokeOtherSessions: true });
    expect(await Promise.all([milik.kode, asing.kode])).toEqual([1013, 1013]);
    expect(await sambung(penyusup).kode).toBe(4401);
    const again = sambung(admin);
    await again.terbuka;
    expect(await Promise.race([again.kode, jeda(600, "open")])).toBe("open");
  });
});

describe.each(MACAM_BASIS)("passwords that are guessed, on %s", (macam) => {
  const SALAH = "salah-sekali-lagi";

  it("stops after ten for one account, alike for an address nobody has, until a quarter of an hour is over", async () => {
    const uji = await bersamaUji(macam, { masukPerMenit: 1_000 });
    const admin = await uji.admin();
    const surel = [admin.pengguna.surel, "entah@cilacap.go.id"];
    for (let at = 0; at < 10; at++) {
      const answers = await Promise.all(surel.map((one) => masuk(uji.peramban(), at % 2 ? one : one.toUpperCase(), SALAH)));
      expect(answers.map(({ status }) => status)).toEqual([401, 401]);
    }
    uji.maju(5 * MENIT_MS);
    const stopped = await Promise.all(
      surel.map(async (one) => {
        const answer = await masuk(uji.peramban(), one, SANDI);
        return [answer.status, answer.headers.get("Retry-After"), await answer.json()];
      }),
    );
    expect(stopped[0]).toEqual(stopped[1]);
    expect(stopped[0]).toEqual([
      429,
      "600",
      {
        pesan: "Terlalu banyak percobaan masuk yang gagal dengan alamat surel ini.",
        tindakan: "Coba lagi dalam 10 menit. Bila lupa kata sandi, mintalah tautan sandi baru kepada pengelola Selaras di kantor Anda.",
      },
    ]);
    // Who is in stays in, and others are not concerned.
    expect((await admin.minta("GET", "/api/saya")).status).toBe(200);
    const budi = await uji.orang(admin, "Budi");
    expect((await masuk(uji.peramban(), budi.pengguna.surel, SANDI)).status).toBe(200);
    uji.maju(10 * MENIT_MS);
    expect((await masuk(uji.peramban(), admin.pengguna.surel, SANDI)).status).toBe(200);
    expect(JSON.stringify(await uji.basis.db.selectFrom("percobaan_sandi").selectAll().execute())).not.toContain("cilacap");
  });

  it("looks at no more than ten that come at once", async () => {
    const uji = await bersamaUji(macam, { masukPerMenit: 1_000 });
    const admin = await uji.admin();
    const answers = await Promise.all(Array.from({ length: 16 }, () => masuk(uji.peramban(), admin.pengguna.surel, SALAH)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(10).fill(401), ...Array(6).fill(429)]);
  });

  it("forgets the wrong ones with the right one, and counts none that was not looked at", async () => {
    const uji = await bersamaUji(macam, { masukPerMenit: 15 });
    const admin = await uji.admin();
    const { surel } = admin.pengguna;
    for (let at = 0; at < 9; at++) await masuk(uji.peramban(), surel, SALAH);
    expect((await masuk(uji.peramban(), surel, SANDI)).status).toBe(200);
    for (let at = 0; at < 5; at++) expect((await masuk(uji.peramban(), surel, SALAH)).status).toBe(401);
    // The address has none left: that is told as before, and the account keeps its own.
    for (let at = 0; at < 8; at++)
      expect((await (await masuk(uji.peramban(), surel, SALAH)).json()).pesan).toBe("Terlalu banyak percobaan masuk.");
    const { jumlah } = await uji.basis.db.selectFrom("percobaan_sandi").select("jumlah").executeTakeFirstOrThrow();
    expect(jumlah).toBe(5);
  });

  it("does not keep out whoever sets a new password with a link", async () => {
    const uji = await bersamaUji(macam, { masukPerMenit: 1_000 });
    const admin = await uji.admin();
    const budi = await uji.orang(admin, "Budi");
    for (let at = 0; at < 11; at++) await masuk(uji.peramban(), budi.pengguna.surel, SALAH);
    const jalan = await tautanUntuk(admin, budi);
    const lain = uji.peramban();
    expect((await lain.minta("POST", jalan, { sandi: BARU })).status).toBe(200);
    expect((await lain.minta("GET", "/api/saya")).status).toBe(200);
    expect((await masuk(uji.peramban(), budi.pengguna.surel, BARU)).status).toBe(200);
  });

  it("counts the old password of whoever changes it, apart from signing in", async () => {
    const uji = await bersamaUji(macam, { masukPerMenit: 1_000 });
    const admin = await uji.admin();
    const ubah = (currentPassword: string) => admin.minta("POST", "/api/akun/change-password", { currentPassword, newPassword: BARU });
    for (let at = 0; at < 10; at++) expect((await ubah(SALAH)).status).toBe(400);
    const stopped = await ubah(SANDI);
    expect(stopped.status).toBe(429);
    expect((await stopped.json()).tindakan).toContain("Coba lagi dalam 15 menit.");
    expect((await masuk(uji.peramban(), admin.pengguna.surel, SANDI)).status).toBe(200);
  });

  it("takes a body that is no sign-in for what it is", async () => {
    const uji = await bersamaUji(macam);
    const peramban = uji.peramban();
    for (const isi of ["", "bukan json", "[]", '{"email":["sri@cilacap.go.id"],"password":"x"}', '{"password":"x"}'])
      expect((await peramban.minta("POST", "/api/akun/sign-in/email", isi)).status, isi).toBe(400);
    expect(await uji.basis.db.selectFrom("percobaan_sandi").selectAll().execute()).toEqual([]);
    expect(uji.errors).toEqual([]);
  });
});
