import { listen } from "@selaras/server/listen";
import { describe, expect, it, onTestFinished } from "vitest";
import { WebSocket } from "ws";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { type BersamaUji, bersamaUji, type Orang, type Peramban, rancanganUji, SANDI } from "../support/bersama-uji.ts";

const PERAN = 92;

/** A page that is connected to a document, over a real socket. */
interface Tersambung {
  /** Roles it was told, in their order. */
  readonly peran: readonly string[];
  readonly ditutup: Promise<number>;
}

async function alamatOf({ app, kolaborasi }: BersamaUji): Promise<string> {
  const listened = await listen(app, { port: 0, host: "127.0.0.1" }, kolaborasi.tangani);
  if (!listened.ok) throw new Error(listened.pesan);
  onTestFinished(() => listened.listening.close());
  return listened.listening.url;
}

function sambung(url: string, id: string, { kuki }: Pick<Peramban, "kuki">, kepala: Readonly<Record<string, string>> = {}): Tersambung {
  const ws = new WebSocket(`${url.replace("http:", "ws:")}/sinkron/${id}`, { headers: { Origin: url, Cookie: kuki(), ...kepala } });
  onTestFinished(() => ws.terminate());
  const peran: string[] = [];
  ws.on("message", (data: Buffer) => {
    if (data[0] === PERAN) peran.push(data.subarray(2).toString("utf8"));
  });
  ws.on("error", () => undefined);
  return { peran, ditutup: new Promise((resolve) => ws.on("close", resolve)) };
}

const selesai = (janji: Promise<number>): Promise<number | string> =>
  Promise.race([janji, new Promise<string>((resolve) => setTimeout(() => resolve("still open"), 5_000))]);

describe.each(MACAM_BASIS)("who may connect, on %s", (macam) => {
  it("knows a page by its session and its origin, and tells nobody else that the draft is there", async () => {
    const uji = await bersamaUji(macam);
    const url = await alamatOf(uji);
    const admin = await uji.admin();
    const { id } = await rancanganUji(admin);
    const asing = await uji.orang(admin, "Asing");
    const pengamat = await uji.orang(admin, "Pengamat", { rancangan: id, peran: "pengamat" });
    const anonim = { kuki: () => "" };
    expect(await selesai(sambung(url, id, anonim).ditutup)).toBe(4401);
    expect(await selesai(sambung(url, id, { kuki: () => "selaras.session_token=palsu.palsu" }).ditutup)).toBe(4401);
    expect(await selesai(sambung(url, id, asing).ditutup)).toBe(4404);
    expect(await selesai(sambung(url, "tidakada", admin).ditutup)).toBe(4404);
    expect(await selesai(sambung(url, id, admin, { Origin: "https://lain.example" }).ditutup)).toBe(4403);
    expect(await selesai(sambung(url, id, admin, { Origin: "" }).ditutup)).toBe(4403);
    const [a, b] = [sambung(url, id, admin), sambung(url, id, pengamat)];
    await expect.poll(() => [a.peran, b.peran], { timeout: 5_000 }).toEqual([["pemilik"], ["pengamat"]]);
    await admin.minta("POST", `/api/rancangan/${id}/arsip`, {});
    expect(await selesai(a.ditutup)).toBe(4410);
    expect(await selesai(b.ditutup)).toBe(4410);
    expect(await selesai(sambung(url, id, admin).ditutup)).toBe(4410);
  });

  it("tells an open page of its new role within five seconds, and closes it where there is none any more", async () => {
    const uji = await bersamaUji(macam);
    const url = await alamatOf(uji);
    const admin = await uji.admin();
    const { id } = await rancanganUji(admin);
    const [budi, cici, dedi] = (await Promise.all(
      ["Budi", "Cici", "Dedi"].map((nama) => uji.orang(admin, nama, { rancangan: id, peran: "perancang" })),
    )) as [Orang, Orang, Orang];
    const pages = [budi, cici, dedi].map((orang) => sambung(url, id, orang)) as [Tersambung, Tersambung, Tersambung];
    await expect.poll(() => pages.map(({ peran }) => peran.length), { timeout: 5_000 }).toEqual([1, 1, 1]);

    await admin.minta("PUT", `/api/rancangan/${id}/anggota/${budi.pengguna.id}`, { peran: "pengamat" });
    await expect.poll(() => pages[0].peran, { timeout: 5_000 }).toEqual(["perancang", "pengamat"]);
    await admin.minta("DELETE", `/api/rancangan/${id}/anggota/${budi.pengguna.id}`);
    expect(await selesai(pages[0].ditutup)).toBe(4403);
    await admin.minta("PATCH", `/api/pengguna/${cici.pengguna.id}`, { aktif: false });
    expect(await selesai(pages[1].ditutup)).toBe(4401);
    await dedi.minta("POST", "/api/akun/sign-out", {});
    expect(await selesai(pages[2].ditutup)).toBe(4401);
    await dedi.minta("POST", "/api/akun/sign-in/email", { email: dedi.pengguna.surel, password: SANDI });
    const again = sambung(url, id, dedi);
    await expect.poll(() => again.peran, { timeout: 5_000 }).toEqual(["perancang"]);
  });
});
