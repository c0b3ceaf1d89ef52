import type { DaftarKesampingan, KesampinganTersaji, Peran } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { bersamaUji, type Orang, rancanganUji } from "../support/bersama-uji.ts";

const BARU = {
  kaidah: "RIN-03",
  kunci: "RIN-03 u12 dan",
  tempat: "Pasal 5 ayat (1)",
  pesan: "Rincian kedua dari akhir tidak diakhiri kata penghubung.",
  alasan: "Rincian ini dikutip utuh dari Peraturan Menteri.",
};

async function ruang(macam: (typeof MACAM_BASIS)[number]) {
  const uji = await bersamaUji(macam);
  const pemilik = await uji.orang(await uji.admin(), "Pemilik");
  const { id } = await rancanganUji(pemilik);
  const undang = (peran: Peran) => uji.orang(pemilik, `Si ${peran}`, { rancangan: id, peran });
  const siapa = { pemilik, perancang: await undang("perancang"), penelaah: await undang("penelaah"), pengamat: await undang("pengamat") };
  const alamat = `/api/rancangan/${id}/kesampingan`;
  const kirim = (oleh: Orang, isi: object) => oleh.minta("POST", alamat, isi);
  const baca = (oleh: Orang = siapa.pengamat, kepala = {}) => oleh.minta("GET", alamat, undefined, kepala);
  return {
    uji,
    id,
    siapa,
    kirim,
    baca,
    daftar: async () => ((await (await baca()).json()) as DaftarKesampingan).kesampingan,
    buat: async (oleh: Orang, isi: object = BARU) => {
      const answer = await kirim(oleh, isi);
      if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
      return (await answer.json()) as KesampinganTersaji;
    },
    batalkan: async (oleh: Orang, kesampingan: string) => (await oleh.minta("DELETE", `${alamat}/${kesampingan}`)).status,
  };
}

describe.each(MACAM_BASIS)("findings set aside on %s", (macam) => {
  it("keeps reason, name and time, and shows them to everybody who may read the draft, newest first", async () => {
    const { uji, siapa, buat, daftar, baca } = await ruang(macam);
    const satu = await buat(siapa.perancang, { ...BARU, alasan: " Dua\r\nbaris\u0000. " });
    uji.maju(1_000);
    const dua = await buat(siapa.pemilik, { ...BARU, kaidah: "BHS-02", kunci: null });
    const semua = await daftar();
    expect(semua).toEqual([dua, satu]);
    expect(satu).toMatchObject({
      kaidah: "RIN-03",
      kunci: BARU.kunci,
      tempat: "Pasal 5 ayat (1)",
      pesan: BARU.pesan,
      alasan: "Dua\nbaris.",
      oleh: { id: siapa.perancang.pengguna.id, nama: "Si perancang" },
    });
    expect(dua.kunci).toBeNull();
    for (const oleh of Object.values(siapa)) expect((await baca(oleh)).status).toBe(200);
    expect(uji.errors).toEqual([]);
  });

  it("lets the newest reason hold where the same finding is set aside again", async () => {
    const { uji, siapa, buat, daftar } = await ruang(macam);
    await buat(siapa.perancang);
    await buat(siapa.perancang, { ...BARU, kunci: null });
    uji.maju(1_000);
    const [satu, semua] = [await buat(siapa.pemilik, { ...BARU, alasan: "Lain." }), await buat(siapa.pemilik, { ...BARU, kunci: null })];
    expect((await daftar()).map(({ id }) => id).toSorted()).toEqual([satu.id, semua.id].toSorted());
    const baris = await uji.basis.db.selectFrom("kesampingan").select("dicabut_oleh").execute();
    expect(baris.filter((ada) => ada.dicabut_oleh === siapa.pemilik.pengguna.id)).toHaveLength(2);
  });

  it("keeps one of two that come at once", async () => {
    const { siapa, kirim, daftar } = await ruang(macam);
    const both = await Promise.all([siapa.pemilik, siapa.perancang].map((oleh) => kirim(oleh, BARU)));
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(await daftar()).toHaveLength(1);
  });

  it("takes it back once, and leaves it to those who write", async () => {
    const { siapa, buat, batalkan, daftar, kirim } = await ruang(macam);
    const { id } = await buat(siapa.perancang);
    for (const oleh of [siapa.penelaah, siapa.pengamat]) {
      expect(await batalkan(oleh, id)).toBe(403);
      expect((await kirim(oleh, BARU)).status).toBe(403);
    }
    expect(await batalkan(siapa.pemilik, id)).toBe(204);
    expect(await batalkan(siapa.pemilik, id)).toBe(404);
    expect(await daftar()).toEqual([]);
  });

  it("asks for a reason, and refuses what is too long or no rule", async () => {
    const { siapa, kirim, daftar } = await ruang(macam);
    const ditolak = async (isi: object) => {
      const answer = await kirim(siapa.pemilik, { ...BARU, ...isi });
      return [answer.status, ((await answer.json()) as { readonly pesan: string }).pesan];
    };
    expect(await ditolak({ alasan: " \n " })).toEqual([400, "Tuliskan alasan mengesampingkannya."]);
    expect(await ditolak({ alasan: "x".repeat(1_001) })).toEqual([400, "Alasan paling banyak 1.000 huruf."]);
    expect((await ditolak({ kaidah: "bukan kaidah" }))[0]).toBe(400);
    expect((await ditolak({ kunci: "" }))[0]).toBe(400);
    expect((await ditolak({ kunci: "x".repeat(1_001) }))[0]).toBe(400);
    expect((await ditolak({ alasan: "x".repeat(20_000) }))[0]).toBe(413);
    expect(await daftar()).toEqual([]);
  });

  it("carries no more than a draft may, and what was taken back makes room", async () => {
    const { uji, id, siapa, kirim, batalkan } = await ruang(macam);
    const rows = Array.from({ length: 2_000 }, (_, at) => ({
      ...BARU,
      id: `k${at}`,
      kunci: `k${at}`,
      dokumen: id,
      oleh: siapa.pemilik.pengguna.id,
      pada: "2026-11-21T08:00:00.000Z",
      dicabut_oleh: null,
      dicabut_pada: null,
    }));
    for (let at = 0; at < rows.length; at += 400)
      await uji.basis.db
        .insertInto("kesampingan")
        .values(rows.slice(at, at + 400))
        .execute();
    const penuh = await kirim(siapa.pemilik, BARU);
    expect([penuh.status, (await penuh.json()).pesan]).toEqual([409, expect.stringContaining("sebanyak yang dapat disimpan")]);
    expect(await batalkan(siapa.pemilik, "k7")).toBe(204);
    expect((await kirim(siapa.pemilik, BARU)).status).toBe(201);
  });

  it("answers 304 until something has changed", async () => {
    const { siapa, baca, buat, batalkan } = await ruang(macam);
    const tanda = async () => (await baca()).headers.get("ETag") ?? "";
    const awal = await tanda();
    expect((await baca(siapa.pemilik, { "If-None-Match": awal })).status).toBe(304);
    const { id } = await buat(siapa.pemilik);
    const lalu = await tanda();
    expect(lalu).not.toBe(awal);
    expect((await baca(siapa.pemilik, { "If-None-Match": `W/${lalu}` })).status).toBe(304);
    await batalkan(siapa.pemilik, id);
    expect(await tanda()).not.toBe(lalu);
    expect((await (await baca()).json()) as DaftarKesampingan).toEqual({ versi: 2, kesampingan: [] });
  });

  it("writes a line of the audit log for each decision, with its reason", async () => {
    const { id, siapa, buat, batalkan } = await ruang(macam);
    const satu = await buat(siapa.perancang);
    await batalkan(siapa.pemilik, satu.id);
    const jejak = (await (await siapa.pengamat.minta("GET", `/api/rancangan/${id}/jejak`)).json()) as {
      readonly oleh: string;
      readonly tindakan: string;
      readonly rincian: string;
    }[];
    const rincian = { kesampingan: satu.id, kaidah: "RIN-03", tempat: BARU.tempat, semua: false };
    expect(
      jejak
        .filter(({ tindakan }) => tindakan.startsWith("kesampingan."))
        .map((baris) => [baris.oleh, baris.tindakan, JSON.parse(baris.rincian)]),
    ).toEqual([
      ["Pemilik", "kesampingan.batal", rincian],
      ["Si perancang", "kesampingan.buat", { ...rincian, alasan: BARU.alasan }],
    ]);
  });

  it("belongs to one draft, and leaves the text alone", async () => {
    const { uji, id, siapa, buat } = await ruang(macam);
    const before = await uji.kolaborasi.isi(id);
    const { id: kesampingan } = await buat(siapa.pemilik);
    expect(await uji.kolaborasi.isi(id)).toEqual(before);
    const lain = await rancanganUji(siapa.pemilik);
    expect((await siapa.pemilik.minta("DELETE", `/api/rancangan/${lain.id}/kesampingan/${kesampingan}`)).status).toBe(404);
  });
});
