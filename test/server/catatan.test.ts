import type { Catatan, DaftarCatatan, Peran } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { type BersamaUji, bersamaUji, type Orang, rancanganUji } from "../support/bersama-uji.ts";

const BARU = { satuan: "u1", tempat: "Pasal 5 ayat (1)", kutipan: null, isi: "Mohon dijelaskan.", usulan: null, semula: null };
const USUL = { ...BARU, isi: "", usulan: "Bupati menetapkan tim kerja.", semula: "Bupati membentuk tim kerja." };

interface Ruang {
  readonly uji: BersamaUji;
  readonly id: string;
  readonly siapa: Readonly<Record<Peran, Orang>>;
  readonly baca: (oleh?: Orang, kepala?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly daftar: () => Promise<readonly Catatan[]>;
  readonly buat: (oleh: Orang, isi?: object) => Promise<Catatan>;
  readonly kirim: (oleh: Orang, jalan: string, isi: object) => Promise<Response>;
}

async function ruang(macam: (typeof MACAM_BASIS)[number]): Promise<Ruang> {
  const uji = await bersamaUji(macam);
  const pemilik = await uji.orang(await uji.admin(), "Pemilik");
  const { id } = await rancanganUji(pemilik);
  const undang = (peran: Peran) => uji.orang(pemilik, `Si ${peran}`, { rancangan: id, peran });
  const siapa = {
    pemilik,
    perancang: await undang("perancang"),
    penelaah: await undang("penelaah"),
    pengamat: await undang("pengamat"),
  };
  const alamat = `/api/rancangan/${id}/catatan`;
  const kirim = (oleh: Orang, jalan: string, isi: object) => oleh.minta("POST", `${alamat}${jalan}`, isi);
  const baca = (oleh = siapa.pengamat, kepala = {}) => oleh.minta("GET", alamat, undefined, kepala);
  return {
    uji,
    id,
    siapa,
    baca,
    kirim,
    daftar: async () => ((await (await baca()).json()) as DaftarCatatan).catatan,
    buat: async (oleh, isi = BARU) => {
      const answer = await kirim(oleh, "", isi);
      if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
      return (await answer.json()) as Catatan;
    },
  };
}

describe.each(MACAM_BASIS)("notes on %s", (macam) => {
  it("keeps what a reviewer says and proposes, and shows it to everybody with its answers, oldest first", async () => {
    const { uji, siapa, buat, kirim, daftar } = await ruang(macam);
    const satu = await buat(siapa.penelaah, { ...BARU, kutipan: "tim kerja", isi: " Dua\r\nbaris\u0000. " });
    uji.maju(1_000);
    const dua = await buat(siapa.perancang, USUL);
    uji.maju(1_000);
    const balas = await kirim(siapa.pemilik, `/${satu.id}/balasan`, { isi: "Setuju." });
    expect(balas.status).toBe(201);
    const semua = await daftar();
    expect(semua.map(({ id }) => id)).toEqual([satu.id, dua.id]);
    expect(semua[0]).toEqual(await balas.json());
    expect(semua[0]).toMatchObject({
      satuan: "u1",
      tempat: "Pasal 5 ayat (1)",
      kutipan: "tim kerja",
      isi: "Dua\nbaris.",
      usulan: null,
      oleh: { id: siapa.penelaah.pengguna.id, nama: "Si penelaah" },
      balasan: [{ isi: "Setuju.", oleh: { nama: "Pemilik" } }],
      selesai: null,
    });
    expect(semua[1]).toMatchObject({ isi: "", usulan: USUL.usulan, semula: USUL.semula, balasan: [] });
    expect(uji.errors).toEqual([]);
  });

  it("closes for its author and for those who write; puts a wording in for the latter alone", async () => {
    const { siapa, buat, kirim } = await ruang(macam);
    const { pemilik, perancang, penelaah } = siapa;
    const tutup = async (oleh: Orang, cara: string, catatan: Catatan) => (await kirim(oleh, `/${catatan.id}/selesai`, { cara })).status;
    const punyaPemilik = await buat(pemilik, USUL);
    for (const cara of ["selesai", "diterapkan", "ditolak"]) expect(await tutup(penelaah, cara, punyaPemilik), cara).toBe(403);
    const punyaPenelaah = await buat(penelaah, USUL);
    expect(await tutup(penelaah, "diterapkan", punyaPenelaah)).toBe(403);
    expect(await tutup(penelaah, "selesai", punyaPenelaah)).toBe(200);
    expect(await tutup(perancang, "diterapkan", await buat(penelaah, USUL))).toBe(200);
    expect(await tutup(pemilik, "ditolak", await buat(penelaah, USUL))).toBe(200);
    expect(await tutup(pemilik, "diterapkan", await buat(penelaah))).toBe(409);
    expect(await tutup(pemilik, "entah", punyaPemilik)).toBe(400);
  });

  it("closes a note once, also when two put its wording in at once, and says who did", async () => {
    const { siapa, buat, kirim, daftar } = await ruang(macam);
    const { id } = await buat(siapa.penelaah, USUL);
    const both = await Promise.all([siapa.pemilik, siapa.perancang].map((oleh) => kirim(oleh, `/${id}/selesai`, { cara: "diterapkan" })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const [satu] = await daftar();
    expect(satu?.selesai).toMatchObject({ cara: "diterapkan", oleh: { nama: both[0]?.status === 200 ? "Pemilik" : "Si perancang" } });
    expect((await kirim(siapa.penelaah, `/${id}/balasan`, { isi: "Terima kasih." })).status).toBe(201);
  });

  it("refuses what is empty or too long, and says which", async () => {
    const { siapa, kirim, daftar } = await ruang(macam);
    const ditolak = async (isi: object, jalan = "") => {
      const answer = await kirim(siapa.penelaah, jalan, isi);
      return [answer.status, ((await answer.json()) as { readonly pesan: string }).pesan];
    };
    expect(await ditolak({ ...BARU, isi: "  " })).toEqual([400, "Tuliskan catatan, atau usulkan rumusan."]);
    expect(await ditolak({ ...BARU, isi: "x".repeat(4_001) })).toEqual([400, "Catatan paling banyak 4.000 huruf."]);
    expect(await ditolak({ ...USUL, usulan: "x".repeat(20_001) })).toEqual([400, "Usul rumusan paling banyak 20.000 huruf."]);
    expect((await ditolak({ ...BARU, satuan: "" }))[0]).toBe(400);
    expect((await ditolak({ ...BARU, isi: "x".repeat(200_000) }))[0]).toBe(413);
    expect(await daftar()).toEqual([]);
    const largest = { ...USUL, isi: "€".repeat(4_000), usulan: "€".repeat(20_000), semula: "€".repeat(20_000), kutipan: "€".repeat(2_000) };
    expect((await kirim(siapa.penelaah, "", largest)).status).toBe(201);
    const [satu] = await daftar();
    expect(satu?.usulan).toHaveLength(20_000);
    expect(await ditolak({ isi: " " }, `/${satu?.id}/balasan`)).toEqual([400, "Tuliskan balasan."]);
  });

  it("takes no more notes than a draft may carry, by number and by length", async () => {
    const { uji, id, siapa, kirim, buat } = await ruang(macam);
    const { oleh } = await buat(siapa.penelaah);
    const isi = async (jumlah: number, panjang: number) => {
      const rows = Array.from({ length: jumlah }, (_, at) => ({
        ...BARU,
        id: `b${panjang}-${at}`,
        dokumen: id,
        oleh: oleh.id,
        pada: "2026-11-21T08:00:00.000Z",
        isi: "x".repeat(panjang),
      }));
      for (let at = 0; at < rows.length; at += 500)
        await uji.basis.db
          .insertInto("catatan")
          .values(rows.slice(at, at + 500))
          .execute();
    };
    await isi(4_998, 1);
    expect((await kirim(siapa.penelaah, "", BARU)).status).toBe(201);
    const penuh = await kirim(siapa.penelaah, "", BARU);
    expect([penuh.status, (await penuh.json()).pesan]).toEqual([409, expect.stringContaining("sebanyak yang dapat disimpan")]);
    await uji.basis.db.deleteFrom("catatan").where("dokumen", "=", id).execute();
    await isi(8, 1_000_000);
    expect((await kirim(siapa.penelaah, "", BARU)).status).toBe(409);
  });

  it("answers 304 until something has changed", async () => {
    const { siapa, baca, buat, kirim } = await ruang(macam);
    const tanda = async () => (await baca()).headers.get("ETag") ?? "";
    const awal = await tanda();
    expect((await baca(siapa.pemilik, { "If-None-Match": awal })).status).toBe(304);
    const { id } = await buat(siapa.penelaah);
    expect((await baca(siapa.pemilik, { "If-None-Match": awal })).status).toBe(200);
    const lalu = await tanda();
    expect((await baca(siapa.pemilik, { "If-None-Match": `W/${lalu}` })).status).toBe(304);
    await kirim(siapa.pemilik, `/${id}/balasan`, { isi: "Ya." });
    expect(await tanda()).not.toBe(lalu);
    const { versi, catatan } = (await (await baca()).json()) as DaftarCatatan;
    expect([versi, catatan.length]).toEqual([2, 1]);
  });

  it("writes a line of the audit log for each deed, without the words", async () => {
    const { id, siapa, buat, kirim } = await ruang(macam);
    const catatan = await buat(siapa.penelaah, USUL);
    await kirim(siapa.perancang, `/${catatan.id}/balasan`, { isi: "Rahasia." });
    await kirim(siapa.perancang, `/${catatan.id}/selesai`, { cara: "ditolak" });
    await kirim(siapa.pengamat, "", BARU);
    const jejak = (await (await siapa.pemilik.minta("GET", `/api/rancangan/${id}/jejak`)).json()) as {
      readonly oleh: string;
      readonly tindakan: string;
      readonly rincian: string;
    }[];
    const tentang = jejak.filter(({ tindakan }) => tindakan.startsWith("catatan."));
    const tempat = USUL.tempat;
    expect(tentang.map(({ oleh, tindakan, rincian }) => [oleh, tindakan, JSON.parse(rincian)])).toEqual([
      ["Si perancang", "catatan.selesai", { catatan: catatan.id, tempat, cara: "ditolak" }],
      ["Si perancang", "catatan.balas", { catatan: catatan.id, tempat }],
      ["Si penelaah", "catatan.buat", { catatan: catatan.id, tempat, usulan: true }],
    ]);
  });

  it("belongs to one draft, and leaves the text alone", async () => {
    const { uji, id, siapa, buat, kirim } = await ruang(macam);
    const before = await uji.kolaborasi.isi(id);
    const { id: catatan } = await buat(siapa.penelaah, USUL);
    await kirim(siapa.perancang, `/${catatan}/selesai`, { cara: "diterapkan" });
    expect(await uji.kolaborasi.isi(id)).toEqual(before);
    const lain = await rancanganUji(siapa.pemilik);
    const ke = (jalan: string, isi: object) => siapa.pemilik.minta("POST", `/api/rancangan/${lain.id}/catatan/${catatan}${jalan}`, isi);
    expect((await ke("/balasan", { isi: "x" })).status).toBe(404);
    expect((await ke("/selesai", { cara: "selesai" })).status).toBe(404);
  });
});
