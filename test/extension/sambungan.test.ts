import { describe, expect, it } from "vitest";
import type { CatatanTelaah, Galat } from "../../extension/src/catatan/antarmuka.ts";
import { createTelaahan } from "../../extension/src/catatan/telaahan.ts";
import { createTokoCatatan } from "../../extension/src/catatan/toko-catatan.ts";
import type { Bacaan } from "../../extension/src/pesan/mesin.ts";
import { alamatServer } from "../../extension/src/sambungan/alamat-server.ts";
import { namaPeramban } from "../../extension/src/sambungan/nama-peramban.ts";
import { createSambungan } from "../../extension/src/sambungan/sambungan.ts";
import { bacaanTeks, perbupUji } from "../support/bacaan-uji.ts";
import { type BersamaUji, bersamaUji, type Orang } from "../support/bersama-uji.ts";
import { type SimpananUji, simpananUji } from "../support/simpanan-uji.ts";

const SERVER = "http://localhost";
const KATA = "menyusun rencana kerja dan membagi peran";

/** One browser with the extension, and what it did outside of itself. */
function perambanUji(uji: BersamaUji, area: SimpananUji = simpananUji()) {
  const dibuka: string[] = [];
  const diminta: { readonly alamat: string; readonly kepala: Headers; readonly cara: RequestInit }[] = [];
  const keadaan = { putus: false, izin: true, jam: 0 };
  const toko = createTokoCatatan(area);
  let nomor = 0;
  const telaahan = createTelaahan({ sekarang: () => new Date().toISOString(), id: () => crypto.randomUUID() });
  const olah = { ...telaahan, eksporCatatan: tanpaBerkas, imporCatatan: tanpaBerkas };
  const sambungan = createSambungan({
    area,
    toko,
    olah,
    fetch: async (alamat, cara = {}) => {
      diminta.push({ alamat: String(alamat), kepala: new Headers(cara.headers), cara });
      if (keadaan.putus) throw new TypeError("Failed to fetch");
      return uji.app.request(String(alamat), cara);
    },
    mintaIzin: async () => keadaan.izin,
    buka: async (halaman) => void dibuka.push(halaman),
    nama: "Chrome di Windows",
    sekarang: () => Date.now() + keadaan.jam,
    // the pauses of the server, a thousand times as fast
    tunggu: (ms) => new Promise((resolve) => setTimeout(resolve, Math.max(1, ms / 1_000))),
  });
  return { area, toko, olah, sambungan, dibuka, diminta, keadaan, id: () => `n${++nomor}` };
}
type PerambanUji = ReturnType<typeof perambanUji>;

const tanpaBerkas = async (): Promise<Galat> => ({ galat: "" });

function jadi<T extends object>(hasil: T | Galat): T {
  if ("galat" in hasil) throw new Error(hasil.galat);
  return hasil;
}

/** Asks for a connection and lets somebody permit it. */
async function sambungkan(peramban: PerambanUji, orang: Orang): Promise<void> {
  const menunggu = jadi(await peramban.sambungan.mulaiSambungan(SERVER));
  if (menunggu.keadaan !== "menunggu") throw new Error(menunggu.keadaan);
  expect((await orang.minta("POST", `/api/sambungan/permintaan/${menunggu.kode}/setujui`)).status).toBe(204);
  await expect.poll(async () => (await peramban.sambungan.keadaan()).keadaan).toBe("tersambung");
}

async function catat(peramban: PerambanUji, bacaan: Bacaan, isi = "Perlu batas waktu."): Promise<CatatanTelaah> {
  const dari = bacaan.lembar.sumber.indexOf(KATA);
  const tulisan = { isi, usulan: null, tanda: ["waktu"], bobot: "sedang" } as const;
  const catatan = jadi(peramban.olah.catatanBaru(bacaan, { rentang: { dari, sampai: dari + KATA.length } }, tulisan));
  jadi(await peramban.toko.simpan(catatan));
  return catatan;
}

const semua = async ({ toko }: PerambanUji, { lembar }: Bacaan) => jadi(await toko.semua(lembar.alamat));

describe("the address of a server", () => {
  it("is an encrypted origin, or one of the own network", () => {
    expect(alamatServer(" selaras.cilacapkab.go.id/masuk ")).toEqual({ server: "https://selaras.cilacapkab.go.id" });
    expect(alamatServer("localhost:8080")).toEqual({ server: "http://localhost:8080" });
    expect(alamatServer("http://192.168.1.5:8080/")).toEqual({ server: "http://192.168.1.5:8080" });
    for (const salah of ["", "  ", "http://selaras.cilacapkab.go.id", "javascript://x", "ftp://a.b", "http://", "http://10.example.com"]) {
      expect(alamatServer(salah)).toHaveProperty("galat");
    }
  });

  it("is asked for under a name that tells browsers apart", () => {
    expect(namaPeramban("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36")).toBe("Chrome di Windows");
    expect(namaPeramban("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")).toBe("Firefox di Linux");
    expect(namaPeramban("Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0")).toBe("Edge di Windows");
    expect(namaPeramban("")).toBe("Peramban");
  });
});

describe("connecting", () => {
  it("shows a code, opens the server's page, and is connected once a person permits it there", async () => {
    const uji = await bersamaUji("sqlite");
    const admin = await uji.admin();
    const peramban = perambanUji(uji);
    expect(await peramban.sambungan.keadaan()).toEqual({ keadaan: "putus", sebab: null });
    const keadaan: string[] = [];
    const lepas = peramban.sambungan.subscribe((kini) => keadaan.push(kini.keadaan));
    const menunggu = jadi(await peramban.sambungan.mulaiSambungan("localhost"));
    expect(menunggu).toMatchObject({ keadaan: "menunggu", server: SERVER, kode: expect.stringMatching(/^\w{4}-\w{4}$/u) });
    expect(menunggu).not.toHaveProperty("rahasia");
    expect(peramban.dibuka).toEqual([expect.stringMatching(/^http:\/\/localhost\/sambungkan\?kode=/u)]);
    if (menunggu.keadaan !== "menunggu") return;
    await admin.minta("POST", `/api/sambungan/permintaan/${menunggu.kode}/setujui`);
    await expect.poll(() => keadaan.at(-1)).toBe("tersambung");
    const kini = await peramban.sambungan.keadaan();
    expect(kini).toMatchObject({ server: SERVER, pengguna: { nama: admin.pengguna.nama } });
    expect(JSON.stringify(kini)).not.toContain("token");
    lepas();
    for (const { cara } of peramban.diminta) expect(cara).toMatchObject({ credentials: "omit", redirect: "error" });

    expect(await peramban.sambungan.putuskan()).toEqual({ keadaan: "putus", sebab: null });
    expect(await (await admin.minta("GET", "/api/sambungan")).json()).toEqual([]);
  });

  it("gives the token to one of several waiting pages, and all of them are connected", async () => {
    const uji = await bersamaUji("sqlite");
    const admin = await uji.admin();
    const satu = perambanUji(uji);
    const dua = perambanUji(uji, satu.area);
    const menunggu = jadi(await satu.sambungan.mulaiSambungan(SERVER));
    expect(await dua.sambungan.keadaan()).toMatchObject({ keadaan: "menunggu" });
    if (menunggu.keadaan !== "menunggu") return;
    await admin.minta("POST", `/api/sambungan/permintaan/${menunggu.kode}/setujui`);
    await expect.poll(async () => (await dua.sambungan.keadaan()).keadaan).toBe("tersambung");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await satu.sambungan.keadaan()).keadaan).toBe("tersambung");
  });

  it("says why it did not come about", async () => {
    const uji = await bersamaUji("sqlite");
    const admin = await uji.admin();
    const peramban = perambanUji(uji);
    peramban.keadaan.izin = false;
    expect(await peramban.sambungan.mulaiSambungan(SERVER)).toEqual({ galat: expect.stringContaining("Izin") });
    expect(peramban.diminta).toEqual([]);
    peramban.keadaan.izin = true;
    expect(await peramban.sambungan.mulaiSambungan("http://contoh.go.id")).toEqual({ galat: expect.stringContaining("https") });
    peramban.keadaan.putus = true;
    expect(await peramban.sambungan.mulaiSambungan(SERVER)).toEqual({ galat: expect.stringContaining("tidak dapat dihubungi") });
    peramban.keadaan.putus = false;

    const ditolak = jadi(await peramban.sambungan.mulaiSambungan(SERVER));
    if (ditolak.keadaan !== "menunggu") return;
    await admin.minta("POST", `/api/sambungan/permintaan/${ditolak.kode}/tolak`);
    await expect.poll(() => peramban.sambungan.keadaan()).toEqual({ keadaan: "putus", sebab: expect.stringContaining("ditolak") });

    jadi(await peramban.sambungan.mulaiSambungan(SERVER));
    peramban.keadaan.jam = 3_600_000;
    await expect.poll(() => peramban.sambungan.keadaan()).toEqual({ keadaan: "putus", sebab: expect.stringContaining("kedaluwarsa") });
  });

  it("takes nothing for an answer that is none", async () => {
    const uji = await bersamaUji("sqlite");
    for (const isi of [
      "<html>masuk</html>",
      "{}",
      '{"rahasia":1}',
      '{"rahasia":"r","kode":"k","halaman":"javascript:alert(1)","berlaku":600,"jeda":3}',
    ]) {
      const { sambungan, dibuka } = perambanUji({ ...uji, app: { request: () => new Response(isi, { status: 200 }) } as never });
      expect(await sambungan.mulaiSambungan(SERVER)).toEqual({ galat: expect.stringContaining("tidak dapat dibaca") });
      expect(dibuka).toEqual([]);
    }
  });
});

describe("sending", () => {
  it("sends nothing by itself, then the text and its notes once, changes again, and takes deleted ones back", async () => {
    const uji = await bersamaUji("sqlite");
    const admin = await uji.admin();
    const peramban = perambanUji(uji);
    const bacaan = await bacaanTeks(perbupUji());
    const catatan = await catat(peramban, bacaan);
    expect(await peramban.sambungan.kirimCatatan(bacaan, [catatan])).toEqual({ galat: expect.stringContaining("belum tersambung") });
    expect(await peramban.sambungan.catatanRekan(bacaan)).toEqual([]);
    await sambungkan(peramban, admin);
    const awal = peramban.diminta.length;
    expect(await peramban.sambungan.catatanRekan(bacaan)).toEqual([]);
    expect(peramban.diminta.length).toBe(awal);

    const hasil = jadi(await peramban.sambungan.kirimCatatan(bacaan, await semua(peramban, bacaan)));
    expect(hasil).toMatchObject({ terkirim: 1, gagal: [], halaman: expect.stringMatching(/^http:\/\/localhost\/penelaahan\/[\w-]+$/u) });
    const id = hasil.halaman.split("/").at(-1);
    const rinci = await (await admin.minta("GET", `/api/penelaahan/${id}`)).json();
    expect(rinci).toMatchObject({ teks: bacaan.lembar.sumber, sidik: bacaan.sidik, alamat: bacaan.lembar.alamat, nomor: "1", tahun: 2024 });
    const diServer = async () => (await (await admin.minta("GET", `/api/penelaahan/${id}/anotasi`)).json()).anotasi;
    expect(await diServer()).toMatchObject([{ id: catatan.id, isi: catatan.isi, jangkar: { kutipan: KATA, locator: "Pasal 2" } }]);
    expect(await semua(peramban, bacaan)).toMatchObject([{ id: catatan.id, kirim: { server: SERVER, penelaahan: id } }]);

    const lagi = jadi(await peramban.sambungan.kirimCatatan(bacaan, await semua(peramban, bacaan)));
    expect(lagi).toEqual({ ...hasil, terkirim: 0 });
    const [terkirim] = await semua(peramban, bacaan);
    if (terkirim === undefined) throw new Error("the note is gone");
    const tulisan = { isi: "Batas waktunya 5 hari.", usulan: "menyusun rencana kerja", tanda: [], bobot: "tinggi" } as const;
    await peramban.toko.simpan(jadi(peramban.olah.ubahTulisan(terkirim, tulisan)));
    expect(jadi(await peramban.sambungan.kirimCatatan(bacaan, await semua(peramban, bacaan)))).toMatchObject({ terkirim: 1, gagal: [] });
    expect(await diServer()).toMatchObject([{ isi: "Batas waktunya 5 hari.", usulan: "menyusun rencana kerja", bobot: "tinggi" }]);

    await peramban.toko.hapus(bacaan.lembar.alamat, catatan.id);
    expect(jadi(await peramban.sambungan.kirimCatatan(bacaan, []))).toMatchObject({ terkirim: 0, gagal: [] });
    expect(await diServer()).toEqual([]);
    expect(await peramban.toko.terhapus(bacaan.lembar.alamat)).toEqual([]);
  });

  it("shows colleagues' notes with their names, of an unsent text only when a person asks", async () => {
    const uji = await bersamaUji("sqlite");
    const admin = await uji.admin();
    const rekan = await uji.orang(admin, "Budi Santoso");
    const milikku = perambanUji(uji);
    const miliknya = perambanUji(uji);
    await sambungkan(milikku, admin);
    await sambungkan(miliknya, rekan);
    const bacaan = await bacaanTeks(perbupUji());
    const catatan = await catat(miliknya, bacaan, "Dari Budi.");
    jadi(await miliknya.sambungan.kirimCatatan(bacaan, [catatan]));

    expect(await milikku.sambungan.catatanRekan(bacaan)).toEqual([]);
    const punyaRekan = jadi(await milikku.sambungan.catatanRekan(bacaan, true));
    expect(punyaRekan).toMatchObject([{ id: catatan.id, isi: "Dari Budi.", oleh: "Budi Santoso", sidik: bacaan.sidik }]);
    expect(milikku.olah.telaahkan(bacaan, punyaRekan)[0]?.tempat.keadaan).toBe("tepat");
    // a colleague's note is never sent as one's own, and one's own is no colleague's
    expect(jadi(await milikku.sambungan.kirimCatatan(bacaan, punyaRekan))).toMatchObject({ terkirim: 0, gagal: [] });
    expect(await miliknya.sambungan.catatanRekan(bacaan)).toEqual([]);
    expect(jadi(await milikku.sambungan.catatanRekan(bacaan))).toHaveLength(1);
  });

  it("binds a note to the text that is sent, and leaves one behind whose place is not certain", async () => {
    const uji = await bersamaUji("sqlite");
    const admin = await uji.admin();
    const peramban = perambanUji(uji);
    await sambungkan(peramban, admin);
    const lama = await bacaanTeks(perbupUji());
    const catatan = await catat(peramban, lama);
    const baru = await bacaanTeks(perbupUji(["Sistem Kerja dilaksanakan secara terpadu, terukur, dan berkelanjutan."]));
    expect(jadi(await peramban.sambungan.kirimCatatan(baru, [catatan]))).toMatchObject({ terkirim: 1, gagal: [] });
    expect(await semua(peramban, baru)).toMatchObject([{ sidik: baru.sidik, jangkar: { locator: "Pasal 3", kutipan: KATA } }]);

    const tanpa = await bacaanTeks(perbupUji().replace(/Ketua Tim[^.]*\./u, "Dihapus."));
    const hasil = jadi(await peramban.sambungan.kirimCatatan(tanpa, [catatan]));
    expect(hasil).toMatchObject({ terkirim: 0, gagal: [{ id: catatan.id, sebab: expect.stringContaining("belum pasti") }] });
  });

  it("keeps the notes as not sent while the server is away, and sends them when asked again", async () => {
    const uji = await bersamaUji("sqlite");
    const admin = await uji.admin();
    const peramban = perambanUji(uji);
    await sambungkan(peramban, admin);
    const bacaan = await bacaanTeks(perbupUji());
    await catat(peramban, bacaan);
    peramban.keadaan.putus = true;
    expect(await peramban.sambungan.kirimCatatan(bacaan, await semua(peramban, bacaan))).toEqual({
      galat: expect.stringContaining("tetap tersimpan"),
    });
    expect(await semua(peramban, bacaan)).toMatchObject([{ kirim: null }]);
    expect((await peramban.sambungan.keadaan()).keadaan).toBe("tersambung");
    peramban.keadaan.putus = false;
    expect(jadi(await peramban.sambungan.kirimCatatan(bacaan, await semua(peramban, bacaan)))).toMatchObject({ terkirim: 1 });
    peramban.keadaan.putus = true;
    expect(await peramban.sambungan.putuskan()).toEqual({ keadaan: "putus", sebab: expect.stringContaining("Cabut juga") });
  });

  it("ends where the account ended it, and says so", async () => {
    const uji = await bersamaUji("sqlite");
    const admin = await uji.admin();
    const peramban = perambanUji(uji);
    await sambungkan(peramban, admin);
    const bacaan = await bacaanTeks(perbupUji());
    const catatan = await catat(peramban, bacaan);
    const [{ id }] = await (await admin.minta("GET", "/api/sambungan")).json();
    await admin.minta("DELETE", `/api/sambungan/${id}`);
    expect(await peramban.sambungan.kirimCatatan(bacaan, [catatan])).toEqual({ galat: expect.stringContaining("dicabut") });
    expect(await peramban.sambungan.keadaan()).toEqual({ keadaan: "putus", sebab: expect.stringContaining("dicabut") });
    expect(await semua(peramban, bacaan)).toHaveLength(1);
  });

  it("opens the review on the server at a Pasal, and the draft once there is one", async () => {
    const uji = await bersamaUji("sqlite");
    const admin = await uji.admin();
    const peramban = perambanUji(uji);
    const bacaan = await bacaanTeks(perbupUji());
    expect(await peramban.sambungan.bukaDiSelaras(bacaan)).toEqual({ galat: expect.stringContaining("belum tersambung") });
    await sambungkan(peramban, admin);
    peramban.dibuka.length = 0;
    const dibuka = jadi(await peramban.sambungan.bukaDiSelaras(bacaan, { locator: "Pasal 2" }));
    expect(dibuka.dibuka).toMatch(/^http:\/\/localhost\/penelaahan\/[\w-]+\?pasal=Pasal%202$/u);
    expect(peramban.dibuka).toEqual([dibuka.dibuka]);
    expect(jadi(await peramban.sambungan.bukaDiSelaras(bacaan, { locator: "Pasal 2" }))).toEqual(dibuka);
    const rancangan = jadi(await peramban.sambungan.bukaDiSelaras(bacaan, { daerah: "33.01" }));
    expect(rancangan.dibuka).toMatch(/^http:\/\/localhost\/rancangan\/[\w-]+$/u);
    expect(jadi(await peramban.sambungan.bukaDiSelaras(bacaan, { locator: "Pasal 2" })).dibuka).toBe(`${rancangan.dibuka}?pasal=Pasal%202`);
  });
});
