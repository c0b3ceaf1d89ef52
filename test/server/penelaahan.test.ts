import { type BahanLaporan, bacaAnotasiWeb, type PenelaahanRinci, type PenelaahanRingkas } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { bersamaUji, type Orang, type Peramban } from "../support/bersama-uji.ts";
import { anotasiUji, ekstensiOf, PENELAAHAN_BARU, ruangTelaah, TEKS_TELAAH } from "../support/penelaahan-uji.ts";

/** Every route: what it answers to who may. `:id` is a review of Budi, `:catatan` a note of his. */
const RUTE: readonly (readonly [metode: string, jalan: string, isi: unknown, jawab: number])[] = [
  ["POST", "", PENELAAHAN_BARU, 200],
  ["GET", "", undefined, 200],
  ["GET", "/:id", undefined, 200],
  ["PATCH", "/:id", { judul: "Judul lain" }, 200],
  ["GET", "/:id/anotasi", undefined, 200],
  ["PUT", "/:id/anotasi/:catatan", null, 200],
  ["DELETE", "/:id/anotasi/entah", undefined, 204],
  ["GET", "/:id/unduh?bentuk=json", undefined, 200],
  ["GET", "/:id/unduh?bentuk=html", undefined, 200],
  ["POST", "/:id/rancangan", { daerah: "33.01" }, 201],
];

describe.each(MACAM_BASIS)("reviews on %s", (macam) => {
  it("are open to whoever is signed in, by session or by token, and to nobody else", async () => {
    const { uji, admin, budi, cici, buka, simpan } = await ruangTelaah(macam);
    const { id } = await buka(budi);
    const isi = anotasiUji();
    await simpan(budi, id, isi);
    const dicabut = await ekstensiOf(uji, budi);
    await dicabut.minta("DELETE", "/api/sambungan/ini");
    const [milikBudi, milikCici] = [await ekstensiOf(uji, budi), await ekstensiOf(uji, cici)];
    const minta = async (siapa: Pick<Peramban, "minta">, [metode, jalan, badan]: (typeof RUTE)[number], kepala = {}) => {
      const alamat = `/api/penelaahan${jalan.replace(":id", id).replace(":catatan", isi.id)}`;
      return (await siapa.minta(metode, alamat, badan === null ? isi : badan, kepala)).status;
    };
    for (const rute of RUTE) {
      const nama = `${rute[0]} ${rute[1]}`;
      expect(await minta(uji.peramban(), rute), `${nama}: nobody`).toBe(401);
      expect(await minta(dicabut, rute), `${nama}: a revoked token`).toBe(401);
      // A token that is worth nothing is not helped by a cookie.
      expect(await minta(budi, rute, { Authorization: `Bearer ${dicabut.token}` }), `${nama}: both`).toBe(401);
      expect(await minta(budi, rute), `${nama}: signed in`).toBe(rute[3]);
      expect(await minta(milikBudi, rute), `${nama}: token`).toBe(rute[3] === 201 ? 200 : rute[3]);
      if (rute[0] !== "GET") expect(await minta(budi, rute, { Origin: "https://jahat.example" }), `${nama}: other page`).toBe(403);
      const asing = await minta(milikCici, rute);
      if (rute[0] === "PATCH" || rute[0] === "PUT") expect(asing, `${nama}: the token of somebody else`).toBe(403);
      else expect(asing, `${nama}: the token of somebody else`).toBe(rute[3]);
    }
    uji.maju(91 * 86_400_000);
    for (const rute of RUTE) expect(await minta(milikBudi, rute), `${rute[0]} ${rute[1]}: unused token`).toBe(401);
    expect((await admin.minta("GET", `/api/penelaahan/${id}`)).status).toBe(200);
    for (const jalan of ["", "/anotasi"]) expect((await budi.minta("GET", `/api/penelaahan/entah${jalan}`)).status).toBe(404);
    expect(uji.errors).toEqual([]);
  });

  it("tests every route there is", async () => {
    const uji = await bersamaUji(macam);
    const { paths } = await (await uji.app.request("/api/openapi.json")).json();
    const described = Object.entries(paths as Record<string, object>)
      .filter(([path]) => path.startsWith("/api/penelaahan"))
      .flatMap(([path, item]) => Object.keys(item).map((method) => `${method.toUpperCase()} ${path.replace("/api/penelaahan", "")}`));
    const tested = RUTE.map(
      ([metode, jalan]) =>
        `${metode} ${jalan
          .replace(":id", "{id}")
          .replace(/anotasi\/.*/, "anotasi/{anotasi}")
          .replace(/\?.*/, "")}`,
    );
    expect(new Set(tested)).toEqual(new Set(described));
  });

  it("are opened once for the same text at the same address, also when two send it at once, and keep it to the letter", async () => {
    const { uji, budi, cici, buka, teksLain, daftar } = await ruangTelaah(macam);
    const both = await Promise.all([budi, cici].map((oleh) => oleh.minta("POST", "/api/penelaahan", PENELAAHAN_BARU)));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 201]);
    const [satu, dua] = (await Promise.all(both.map((answer) => answer.json()))) as readonly PenelaahanRingkas[];
    expect(satu?.id).toBe(dua?.id);
    // The fragment is no part of the address of a text.
    expect(await buka(cici, { alamat: `${PENELAAHAN_BARU.alamat}#pasal-2`, judul: "Lain" })).toEqual(satu);
    const aneh = "\ufeffPasal 1\r\n\tSatu\u00a0ayat \u{1f4dc}\u0000\n";
    const lain = await buka(cici, teksLain(aneh));
    expect(lain.id).not.toBe(satu?.id);
    const rinci = (await (await budi.minta("GET", `/api/penelaahan/${lain.id}`)).json()) as PenelaahanRinci;
    expect(rinci).toEqual({ ...lain, teks: aneh });
    expect(lain).toMatchObject({
      alamat: PENELAAHAN_BARU.alamat,
      judul: PENELAAHAN_BARU.judul,
      tahun: 2024,
      acuan: PENELAAHAN_BARU.acuan,
      status: "terbuka",
      pembuka: { id: cici.pengguna.id, nama: "Cici" },
      anotasi: 0,
      rancangan: null,
    });
    expect((await daftar(budi)).jumlah).toBe(2);
    const berkas = await buka(budi, { alamat: "berkas:Perbup 5.pdf", jenis: null, nomor: null, tahun: null, daerah: null });
    expect(berkas).toMatchObject({ alamat: "berkas:Perbup 5.pdf", tahun: null, daerah: null });
    const jejak = await uji.basis.db
      .selectFrom("jejak")
      .select(["pengguna", "rincian"])
      .where("tindakan", "=", "penelaahan.buka")
      .execute();
    expect(jejak).toHaveLength(3);
    expect(uji.errors).toEqual([]);
  });

  it("refuse what is no address, another text than its hash says, an unknown acuan, and what is too long", async () => {
    const { budi, daftar, teksLain, pesanOf } = await ruangTelaah(macam);
    const ditolak = async (isi: object) => pesanOf(await budi.minta("POST", "/api/penelaahan", { ...PENELAAHAN_BARU, ...isi }));
    for (const alamat of ["javascript:alert(1)", "data:text/html,x", "jdih", "", `https://a.id/${"x".repeat(2_000)}`])
      expect(await ditolak({ alamat })).toEqual([400, expect.stringContaining("Alamat sumber bukan alamat")]);
    expect(await ditolak({ teks: `${TEKS_TELAAH} ` })).toEqual([400, expect.stringContaining("tidak cocok")]);
    expect(await ditolak({ sidik: PENELAAHAN_BARU.sidik.toUpperCase() })).toEqual([400, "Sidik teks bentuknya keliru."]);
    expect(await ditolak({ acuan: "entah" })).toEqual([404, expect.stringContaining("tidak ada di pustaka")]);
    expect(await ditolak({ judul: " " })).toEqual([400, "Judul belum diisi."]);
    expect(await ditolak(teksLain(" \n"))).toEqual([400, "Teks peraturan belum diisi."]);
    expect(await ditolak(teksLain("x".repeat(2_000_001)))).toEqual([400, "Teks peraturan paling banyak 2.000.000 huruf."]);
    expect((await ditolak(teksLain("€".repeat(2_100_000))))[0]).toBe(413);
    expect((await daftar(budi)).jumlah).toBe(0);
    const longest = teksLain("€".repeat(2_000_000));
    expect((await budi.minta("POST", "/api/penelaahan", { ...PENELAAHAN_BARU, ...longest })).status).toBe(201);
  });

  it("are listed by what changed last, fifty a page, and found by words, status and address", async () => {
    const { uji, budi, buka, teksLain, daftar, simpan } = await ruangTelaah(macam);
    const ids: string[] = [];
    for (let at = 0; at < 52; at++) {
      uji.maju(1_000);
      const beda = { ...teksLain(`Pasal ${at}`), alamat: `https://jdih.example/${at}`, nomor: String(at) };
      ids.push((await buka(budi, { ...beda, ...(at === 7 && { judul: "Kerja 100% dari rumah", daerah: "Kota Tegal" }) })).id);
    }
    const [satu, dua] = [await daftar(budi), await daftar(budi, "?halaman=2")];
    expect([satu.jumlah, satu.penelaahan.length, dua.jumlah, dua.penelaahan.length]).toEqual([52, 50, 52, 2]);
    expect([...satu.penelaahan, ...dua.penelaahan].map(({ id }) => id)).toEqual(ids.toReversed());
    expect((await daftar(budi, "?halaman=9")).penelaahan).toEqual([]);
    uji.maju(1_000);
    await simpan(budi, ids[3] ?? "", anotasiUji({ jangkar: { ...anotasiUji().jangkar, dari: 0, sampai: 5 } }));
    expect((await daftar(budi)).penelaahan[0]).toMatchObject({ id: ids[3], anotasi: 1 });
    const cari = async (query: string) => (await daftar(budi, `?${query}`)).penelaahan.map(({ id }) => id);
    expect(await cari("cari=tegal%20100%25")).toEqual([ids[7]]);
    expect(await cari("cari=2024%20/11")).toEqual([ids[11]]);
    expect(await cari(`alamat=${encodeURIComponent("https://jdih.example/12#pasal-1")}`)).toEqual([ids[12]]);
    await budi.minta("PATCH", `/api/penelaahan/${ids[5]}`, { status: "selesai" });
    expect(await cari("status=selesai")).toEqual([ids[5]]);
    expect((await daftar(budi, "?status=terbuka")).jumlah).toBe(51);
    for (const query of ["status=entah", "halaman=0", "halaman=x", "alamat=jdih"])
      expect((await budi.minta("GET", `/api/penelaahan?${query}`)).status, query).toBe(400);
  });

  it("are finished and opened again by who opened them or an admin, and take no notes in between", async () => {
    const { admin, budi, cici, buka, simpan, hapus, catatan, pesanOf } = await ruangTelaah(macam);
    const { id } = await buka(budi);
    const isi = anotasiUji();
    expect((await simpan(cici, id, isi)).status).toBe(200);
    const ubah = (oleh: Orang, perubahan: object) => oleh.minta("PATCH", `/api/penelaahan/${id}`, perubahan);
    expect(await pesanOf(await ubah(cici, { status: "selesai" }))).toEqual([403, expect.stringContaining("pembuka penelaahan")]);
    expect((await ubah(budi, { status: "batal" })).status).toBe(400);
    expect(await (await ubah(budi, { status: "selesai" })).json()).toMatchObject({ id, status: "selesai", anotasi: 1 });
    expect(await pesanOf(await simpan(cici, id, { ...isi, isi: "Lain." }))).toEqual([409, expect.stringContaining("sudah selesai")]);
    expect((await simpan(cici, id, anotasiUji())).status).toBe(409);
    // What was sent before and is sent again is there: nothing is to be told.
    expect((await simpan(cici, id, isi)).status).toBe(200);
    expect(await hapus(cici, id, isi.id)).toBe(409);
    expect(await (await ubah(admin, { status: "terbuka", judul: " Judul\nbaru " })).json()).toMatchObject({ judul: "Judul baru" });
    expect((await simpan(cici, id, { ...isi, isi: "Lain." })).status).toBe(200);
    expect((await catatan(budi, id)).map((one) => one.isi)).toEqual(["Lain."]);
    expect((await budi.minta("PATCH", "/api/penelaahan/entah", { status: "selesai" })).status).toBe(404);
  });

  it("become a draft, one for whoever may read it, and of one's own for somebody else", async () => {
    const { uji, admin, budi, cici, buka, daftar, pesanOf } = await ruangTelaah(macam);
    const { id } = await buka(budi);
    const jadikan = (oleh: Pick<Peramban, "minta">, daerah = "33.01") => oleh.minta("POST", `/api/penelaahan/${id}/rancangan`, { daerah });
    expect(await pesanOf(await jadikan(cici, "99.99"))).toEqual([400, expect.stringContaining("tidak dikenal")]);
    const both = await Promise.all([jadikan(cici), jadikan(cici)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 201]);
    const [satu, lagi] = await Promise.all(both.map(async (answer) => ((await answer.json()) as { readonly id: string }).id));
    expect(satu).toBe(lagi);
    const rancangan = async (oleh: Orang) => (await daftar(oleh)).penelaahan[0]?.rancangan;
    expect([await rancangan(cici), await rancangan(admin), await rancangan(budi)]).toEqual([satu, satu, null]);
    expect(await (await cici.minta("GET", `/api/rancangan/${satu}`)).json()).toMatchObject({
      peran: "pemilik",
      daerah: "Kabupaten Cilacap",
      judul: expect.stringMatching(/^Peraturan Bupati Cilacap tentang /),
    });
    const md = await (await cici.minta("GET", `/api/rancangan/${satu}/unduh?bentuk=md`)).text();
    expect(md).toContain("menyusun rencana kerja");
    const own = await jadikan(await ekstensiOf(uji, budi));
    expect(own.status).toBe(201);
    const punyaBudi = ((await own.json()) as { readonly id: string }).id;
    expect(punyaBudi).not.toBe(satu);
    expect([await rancangan(cici), await rancangan(budi)]).toEqual([satu, punyaBudi]);
    await budi.minta("PUT", `/api/rancangan/${punyaBudi}/anggota/${admin.pengguna.id}`, { peran: "pengamat" });
    expect((await jadikan(admin)).status).toBe(200);
    const tindakan = (await (await cici.minta("GET", `/api/rancangan/${satu}/jejak`)).json()) as readonly { readonly tindakan: string }[];
    expect(tindakan.map((one) => one.tindakan)).toEqual(["rancangan.dari-penelaahan", "rancangan.buat"]);
    expect((await jadikan(budi)).status).toBe(200);
    expect(uji.errors).toEqual([]);
  });

  it("are handed out as notes in the form of the W3C, which can be read back, and as what the report is made of", async () => {
    const { uji, budi, cici, buka, simpan } = await ruangTelaah(macam);
    const { id } = await buka(budi);
    const [satu, dua] = [anotasiUji({ usulan: "menyusun" }), anotasiUji({ bobot: "tinggi", tanda: [] })];
    await simpan(budi, id, satu);
    await simpan(cici, id, dua);
    const unduh = (bentuk: string) => cici.minta("GET", `/api/penelaahan/${id}/unduh?bentuk=${bentuk}`);
    const json = await unduh("json");
    expect(json.headers.get("Content-Type")).toMatch(/^application\/ld\+json/);
    expect(json.headers.get("Content-Disposition")).toMatch(/^attachment; filename="peraturan-bupati-cilacap-nomor-5[a-z0-9-]+\.json"$/);
    const web = await json.json();
    expect(JSON.stringify(web)).toContain('"name":"Cici"');
    const { anotasi, ditolak } = bacaAnotasiWeb(web);
    expect(ditolak).toEqual([]);
    expect(anotasi.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([satu, dua].toSorted((a, b) => a.id.localeCompare(b.id)));
    const bahan = (await (await unduh("html")).json()) as BahanLaporan;
    expect(bahan).toMatchObject({
      naskah: { alamat: PENELAAHAN_BARU.alamat, daerah: "Kabupaten Cilacap" },
      sidik: PENELAAHAN_BARU.sidik,
      acuan: { nama: "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022", naskahKerja: true },
    });
    expect(bahan.anotasi).toHaveLength(2);
    for (const bentuk of ["pdf", ""]) expect((await unduh(bentuk)).status).toBe(400);
    expect((await budi.minta("GET", "/api/penelaahan/entah/unduh?bentuk=json")).status).toBe(404);
    expect(uji.errors).toEqual([]);
  });

  it("say why a text that no draft can be made of is none", async () => {
    const { budi, buka, teksLain, pesanOf } = await ruangTelaah(macam);
    const kosong = await buka(budi, teksLain("Pasal 1\0 biner"));
    const jadikan = async (id: string) => pesanOf(await budi.minta("POST", `/api/penelaahan/${id}/rancangan`, { daerah: "33.01" }));
    expect(await jadikan(kosong.id)).toEqual([422, expect.stringContaining("bukan teks yang dapat dibaca")]);
    expect(await jadikan("entah")).toEqual([404, "Penelaahan ini tidak ada."]);
  });
});
