import { describe, expect, it } from "vitest";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { type BersamaUji, bersamaUji, type Peramban, rancanganUji } from "../support/bersama-uji.ts";
import { type OrangOidc, type PenerbitOidc, penerbitOidc } from "../support/penerbit-oidc.ts";

const BUDI: OrangOidc = { sub: "19870101", email: "Budi@cilacap.go.id", name: "Budi Santoso", email_verified: true };

async function mulai(macam: (typeof MACAM_BASIS)[number]): Promise<{ readonly uji: BersamaUji; readonly penerbit: PenerbitOidc }> {
  const penerbit = await penerbitOidc();
  return { uji: await bersamaUji(macam, { oidc: { penerbit: penerbit.penerbit, klien: "selaras", rahasia: "x" } }), penerbit };
}

/** Goes the whole way of a browser; gives where it ends. */
async function masuk(siapa: Peramban, penerbit: PenerbitOidc, orang: OrangOidc): Promise<string> {
  const answer = await siapa.minta("POST", "/api/akun/sign-in/social", { provider: "kantor", callbackURL: "/rancangan" });
  expect(answer.status).toBe(200);
  let at = penerbit.masuk((await answer.json()).url, orang);
  for (let hops = 0; hops < 3; hops++) {
    const back = await siapa.minta("GET", at);
    const to = back.headers.get("Location");
    if (to === null) break;
    at = to.replace("http://localhost", "");
    if (!at.startsWith("/api/")) break;
  }
  return at;
}

describe.each(MACAM_BASIS)("the account service of the office, on %s", (macam) => {
  it("is said to be there only where it is configured", async () => {
    const { uji } = await mulai(macam);
    expect(await (await uji.app.request("/api/akun/cara")).json()).toEqual({ sandi: true, oidc: true });
    const tanpa = await bersamaUji(macam);
    expect(await (await tanpa.app.request("/api/akun/cara")).json()).toEqual({ sandi: true, oidc: false });
  });

  it("lets somebody in who has an account with this address, and makes no second one", async () => {
    const { uji, penerbit } = await mulai(macam);
    const budi = await uji.orang(await uji.admin(), "Budi");
    const lewat = uji.peramban();
    expect(await masuk(lewat, penerbit, BUDI)).toBe("/rancangan");
    expect(await (await lewat.minta("GET", "/api/saya")).json()).toMatchObject({ id: budi.pengguna.id, nama: "Budi" });
  });

  it("lets nobody in who was not invited", async () => {
    const { uji, penerbit } = await mulai(macam);
    await uji.admin();
    const asing = uji.peramban();
    expect(await masuk(asing, penerbit, BUDI)).toMatch(/^\/masuk\?galat=/);
    expect((await asing.minta("GET", "/api/saya")).status).toBe(401);
    expect(await uji.basis.db.selectFrom("user").select("id").execute()).toHaveLength(1);
  });

  it("gives somebody who was invited an account and the role of the invitation, once", async () => {
    const { uji, penerbit } = await mulai(macam);
    const admin = await uji.admin();
    const { id } = await rancanganUji(admin);
    const { tautan } = await (
      await admin.minta("POST", "/api/undangan", { surel: "budi@cilacap.go.id", rancangan: id, peran: "perancang" })
    ).json();
    const lewat = uji.peramban();
    expect(await masuk(lewat, penerbit, BUDI)).toBe("/rancangan");
    expect(await (await lewat.minta("GET", "/api/saya")).json()).toMatchObject({
      nama: "Budi Santoso",
      surel: "budi@cilacap.go.id",
      admin: false,
    });
    expect(await (await lewat.minta("GET", `/api/rancangan/${id}`)).json()).toMatchObject({ peran: "perancang" });
    expect((await lewat.minta("GET", `/api/pendaftaran/${tautan.split("/").at(-1)}`)).status).toBe(404);
  });

  it("takes no address that the service has not verified", async () => {
    const { uji, penerbit } = await mulai(macam);
    const admin = await uji.admin();
    await uji.orang(admin, "Budi");
    await admin.minta("POST", "/api/undangan", { surel: "baru@cilacap.go.id" });
    for (const email of ["budi@cilacap.go.id", "baru@cilacap.go.id"]) {
      const lewat = uji.peramban();
      expect(await masuk(lewat, penerbit, { ...BUDI, email, email_verified: false })).toMatch(/^\/masuk\?galat=/);
      expect((await lewat.minta("GET", "/api/saya")).status).toBe(401);
    }
  });

  it("lets nobody in whose account is not active", async () => {
    const { uji, penerbit } = await mulai(macam);
    const admin = await uji.admin();
    const budi = await uji.orang(admin, "Budi");
    await admin.minta("PATCH", `/api/pengguna/${budi.pengguna.id}`, { aktif: false });
    const lewat = uji.peramban();
    await masuk(lewat, penerbit, BUDI);
    expect((await lewat.minta("GET", "/api/saya")).status).toBe(401);
    expect(await uji.basis.db.selectFrom("session").select("id").where("userId", "=", budi.pengguna.id).execute()).toEqual([]);
  });
});
