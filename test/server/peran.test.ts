import type { Peran } from "@selaras/parsers";
import type { TulisNaskah } from "@selaras/server/worker/pesanan-naskah";
import { tulisNaskah } from "@selaras/server/worker/tulis-naskah";
import { describe, expect, it } from "vitest";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { bersamaUji, type Orang, rancanganUji } from "../support/bersama-uji.ts";

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const HASH = "0".repeat(64);
const TEMUAN = { kaidah: "RIN-03", kunci: "RIN-03 u1", tempat: "Pasal 5", pesan: "Tanda baca.", alasan: "Dikutip utuh." };
const CATATAN = { satuan: "u1", tempat: "Pasal 5", kutipan: null, isi: "Mohon dijelaskan.", usulan: null, semula: null };

/** Every route of a draft, whom it lets in, and what it answers them; `~` is a user without role. */
const RUTE: readonly (readonly [metode: string, jalan: string, isi: unknown, boleh: readonly Peran[], jawab: number, diArsip: number])[] = [
  ["GET", "", undefined, ["pemilik", "perancang", "penelaah", "pengamat"], 200, 200],
  ["GET", "/unduh?bentuk=md", undefined, ["pemilik", "perancang", "penelaah", "pengamat"], 200, 200],
  ["GET", "/cetak", undefined, ["pemilik", "perancang", "penelaah", "pengamat"], 200, 200],
  ["POST", "/paket", {}, ["pemilik", "perancang", "penelaah", "pengamat"], 200, 200],
  ["GET", "/versi", undefined, ["pemilik", "perancang", "penelaah", "pengamat"], 200, 200],
  ["GET", "/versi/entah", undefined, ["pemilik", "perancang", "penelaah", "pengamat"], 404, 404],
  ["GET", "/jejak", undefined, ["pemilik", "perancang", "penelaah", "pengamat"], 200, 200],
  ["GET", `/gambar/${HASH}`, undefined, ["pemilik", "perancang", "penelaah", "pengamat"], 404, 404],
  ["GET", "/catatan", undefined, ["pemilik", "perancang", "penelaah", "pengamat"], 200, 200],
  ["POST", "/catatan", CATATAN, ["pemilik", "perancang", "penelaah"], 201, 409],
  ["POST", "/catatan/entah/balasan", { isi: "Ya." }, ["pemilik", "perancang", "penelaah"], 404, 409],
  ["POST", "/catatan/entah/selesai", { cara: "selesai" }, ["pemilik", "perancang", "penelaah"], 404, 409],
  ["GET", "/kesampingan", undefined, ["pemilik", "perancang", "penelaah", "pengamat"], 200, 200],
  ["POST", "/kesampingan", TEMUAN, ["pemilik", "perancang"], 201, 409],
  ["DELETE", "/kesampingan/entah", undefined, ["pemilik", "perancang"], 404, 409],
  ["POST", "/gandakan", {}, ["pemilik", "perancang", "penelaah", "pengamat"], 201, 201],
  ["PATCH", "", { judul: "Judul lain" }, ["pemilik", "perancang"], 200, 409],
  ["POST", "/versi", { nama: "Sebelum rapat" }, ["pemilik", "perancang"], 201, 409],
  ["POST", "/versi/entah/pulihkan", {}, ["pemilik", "perancang"], 404, 409],
  ["POST", "/gambar", PNG, ["pemilik", "perancang"], 201, 409],
  ["PUT", "/anggota/entah", { peran: "pengamat" }, ["pemilik"], 404, 409],
  ["DELETE", "/anggota/entah", undefined, ["pemilik"], 404, 409],
  ["POST", "/pulihkan", {}, ["pemilik"], 200, 200],
  ["POST", "/arsip", {}, ["pemilik"], 200, 409],
];

/** Files are written; packets take seconds, and whom they are given to is told before. */
const tanpaPaket: TulisNaskah = (pesanan) =>
  pesanan.macam === "unduh" ? tulisNaskah(pesanan) : Promise.reject(new Error("no packet is made here"));

const PERAN: readonly Peran[] = ["pemilik", "perancang", "penelaah", "pengamat"];

describe.each(MACAM_BASIS)("roles on %s", (macam) => {
  it("asks for the role on every route, tells nobody else that the draft is there, and leaves the archive alone", async () => {
    const uji = await bersamaUji(macam, { parts: { tulisNaskah: tanpaPaket } });
    const admin = await uji.admin();
    const pemilik = await uji.orang(admin, "Pemilik");
    const asing = await uji.orang(admin, "Asing");
    const { id } = await rancanganUji(pemilik);
    const orang = new Map<Peran, Orang>([["pemilik", pemilik]]);
    for (const peran of PERAN.slice(1)) orang.set(peran, await uji.orang(pemilik, `Si ${peran}`, { rancangan: id, peran }));

    const minta = async (siapa: Pick<Orang, "minta">, [metode, jalan, isi]: (typeof RUTE)[number], kepada = id) => {
      const kepala: Record<string, string> = isi instanceof Uint8Array ? { "Content-Type": "image/png" } : {};
      const answer = await siapa.minta(metode, `/api/rancangan/${kepada}${jalan}`, isi, kepala);
      // a packet is made as long as it is read
      await answer.arrayBuffer();
      return answer.status;
    };

    const buka = () => pemilik.minta("POST", `/api/rancangan/${id}/pulihkan`, {});
    for (const rute of RUTE) {
      const nama = `${rute[0]} ${rute[1]}`;
      expect(await minta(uji.peramban(), rute), `${nama}: nobody`).toBe(401);
      expect(await minta(asing, rute), `${nama}: somebody else`).toBe(404);
      expect(await minta(pemilik, rute, "tidakada"), `${nama}: no such draft`).toBe(404);
      for (const [peran, siapa] of orang) {
        expect(await minta(siapa, rute), `${nama}: ${peran}`).toBe(rute[3].includes(peran) ? rute[4] : 403);
        await buka();
      }
      expect(await minta(admin, rute), `${nama}: admin`).toBe(rute[4]);
      await pemilik.minta("POST", `/api/rancangan/${id}/arsip`, {});
      expect(await minta(pemilik, rute), `${nama}: in the archive`).toBe(rute[5]);
      await buka();
    }
  }, 60_000);

  it("covers every route there is", async () => {
    const uji = await bersamaUji(macam);
    const { paths } = await (await uji.app.request("/api/openapi.json")).json();
    const described = Object.entries(paths as Record<string, object>)
      .filter(([path]) => path.startsWith("/api/rancangan/{id}"))
      .flatMap(([path, item]) => Object.keys(item).map((method) => `${method.toUpperCase()} ${path.replace("/api/rancangan/{id}", "")}`));
    const tested = RUTE.map(([metode, jalan]) => {
      const path = jalan
        .replace(/\?.*/, "")
        .replace(HASH, "{hash}")
        .replace("/versi/entah", "/versi/{versi}")
        .replace("/catatan/entah", "/catatan/{catatan}")
        .replace("/kesampingan/entah", "/kesampingan/{kesampingan}");
      return `${metode} ${path.replace("/anggota/entah", "/anggota/{pengguna}")}`;
    });
    expect(tested.toSorted()).toEqual(described.toSorted());
  });

  it("shows in the list what somebody shares, to an admin all of it", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const [budi, cici] = [await uji.orang(admin, "Budi"), await uji.orang(admin, "Cici")];
    const { id } = await rancanganUji(budi);
    await budi.minta("PUT", `/api/rancangan/${id}/anggota/${cici.pengguna.id}`, { peran: "penelaah" });
    const daftar = async (siapa: Orang) => (await siapa.minta("GET", "/api/rancangan")).json();
    expect(await daftar(cici)).toEqual([expect.objectContaining({ id, peran: "penelaah", pemilik: "Budi" })]);
    expect(await daftar(admin)).toEqual([expect.objectContaining({ id, peran: "pemilik", pemilik: "Budi" })]);
    await budi.minta("DELETE", `/api/rancangan/${id}/anggota/${cici.pengguna.id}`);
    expect(await daftar(cici)).toEqual([]);
  });

  it("keeps at least one owner, also when two take each other's role at once", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const [budi, cici] = [await uji.orang(admin, "Budi"), await uji.orang(admin, "Cici")];
    const { id } = await rancanganUji(budi);
    const anggota = (siapa: Orang, siapanya: Orang, isi?: object) =>
      siapa.minta(isi ? "PUT" : "DELETE", `/api/rancangan/${id}/anggota/${siapanya.pengguna.id}`, isi);
    const refused = await anggota(budi, budi, { peran: "perancang" });
    expect(refused.status).toBe(409);
    expect((await refused.json()).pesan).toContain("sedikitnya satu pemilik");
    expect((await anggota(budi, budi)).status).toBe(409);
    // An owner who cannot sign in any more is none.
    await anggota(budi, cici, { peran: "pemilik" });
    await admin.minta("PATCH", `/api/pengguna/${cici.pengguna.id}`, { aktif: false });
    expect((await anggota(budi, budi)).status).toBe(409);
    await admin.minta("PATCH", `/api/pengguna/${cici.pengguna.id}`, { aktif: true });
    await cici.minta("POST", "/api/akun/sign-in/email", { email: cici.pengguna.surel, password: "kata-sandi-uji" });
    const both = await Promise.all([anggota(budi, cici), anggota(cici, budi)]);
    expect(both.map(({ status }) => status).filter((status) => status === 204)).toHaveLength(1);
    const owners = await uji.basis.db.selectFrom("anggota").select("pengguna").where("peran", "=", "pemilik").execute();
    expect(owners).toHaveLength(1);
  });

  it("says which role somebody has where it does not suffice", async () => {
    const uji = await bersamaUji(macam);
    const admin = await uji.admin();
    const { id } = await rancanganUji(admin);
    const cici = await uji.orang(admin, "Cici", { rancangan: id, peran: "pengamat" });
    const { pesan, tindakan } = await (await cici.minta("PATCH", `/api/rancangan/${id}`, { judul: "x" })).json();
    expect(pesan).toBe("Peran Anda pada rancangan ini adalah pengamat, yang tidak mencakup tindakan ini. Belum ada yang berubah.");
    expect(tindakan).toContain("pemilik rancangan");
  });
});
