import type { ImporRingkas, LangkahImpor } from "@selaras/parsers";
import { describe, expect, it, vi } from "vitest";
import { createApi, type Hasil } from "../../editor/src/api.ts";
import { type BerkasAntre, createAntrean, type KirimBerkas, TERBANYAK_BERKAS } from "../../editor/src/impor/antrean-impor.ts";
import { salahBerkasImpor, UKURAN_IMPOR } from "../../editor/src/impor/berkas-impor.ts";
import { bagianSelesai, kalimatAntrean, kalimatBerkas } from "../../editor/src/impor/sebutan-impor.ts";
import { type AkhirAliran, kirimAliran, type PermintaanAliran } from "../../editor/src/kirim-aliran.ts";

const impor = (nama: string, lain: Partial<ImporRingkas> = {}): ImporRingkas => ({
  id: `id-${nama}`,
  nama,
  bentuk: "docx",
  ukuran: 3,
  sha256: "0",
  dibuat: "2026-11-22T04:00:00.000Z",
  judul: "",
  keraguan: 0,
  diputuskan: 0,
  rancangan: null,
  ...lain,
});

const berkas = (nama: string, isi = "isi"): File => new File([isi], nama);

/** A server that the test plays: each file waits until it is told what comes of it. */
function serverUji() {
  const jalan = new Map<string, { kirim: Parameters<KirimBerkas>[2]; akhiri: (hasil: Hasil<null>) => void; signal: AbortSignal }>();
  const dikirim: string[] = [];
  const kirim: KirimBerkas = (satu, _perubahan, dengar, signal) =>
    new Promise((resolve) => {
      dikirim.push(satu.name);
      const akhiri = (hasil: Hasil<null>) => {
        jalan.delete(satu.name);
        resolve(hasil);
      };
      signal.addEventListener("abort", () => akhiri({ ok: false, galat: { pesan: "dihentikan", tindakan: "" } }));
      jalan.set(satu.name, { kirim: dengar, akhiri, signal });
    });
  const baris = (nama: string, langkah: LangkahImpor) => jalan.get(nama)?.kirim.onBaris(langkah);
  const jadi = (nama: string, lain?: Partial<ImporRingkas>) => {
    baris(nama, { impor: impor(nama, lain) });
    jalan.get(nama)?.akhiri({ ok: true, nilai: null });
  };
  return { kirim, jalan, dikirim, baris, jadi };
}

const keadaan = (baris: readonly BerkasAntre[]) => baris.map((satu) => satu.keadaan.jenis);

describe("the queue of imports", () => {
  it("sends two at a time and goes on as each ends", async () => {
    const server = serverUji();
    const selesai: string[] = [];
    const antrean = createAntrean(server.kirim, ({ nama }) => selesai.push(nama));
    antrean.tambah(
      ["a.docx", "b.pdf", "c.md", "d.txt"].map((nama) => berkas(nama)),
      "usul",
    );
    expect(keadaan(antrean.kini())).toEqual(["mengunggah", "mengunggah", "menunggu", "menunggu"]);
    server.jadi("b.pdf", { keraguan: 4 });
    await vi.waitFor(() => expect(keadaan(antrean.kini())).toEqual(["mengunggah", "selesai", "mengunggah", "menunggu"]));
    server.jadi("a.docx");
    server.jadi("c.md");
    await vi.waitFor(() => expect(server.dikirim).toEqual(["a.docx", "b.pdf", "c.md", "d.txt"]));
    server.jadi("d.txt");
    await vi.waitFor(() => expect(selesai).toEqual(["b.pdf", "a.docx", "c.md", "d.txt"]));
    expect(kalimatAntrean(antrean.kini())).toBe("4 dari 4 berkas selesai dibaca.");
    expect(antrean.kini().map(kalimatBerkas)[1]).toBe("Selesai dibaca, 4 hal perlu diperiksa.");
  });

  it("tells the bytes sent, then the steps of the server", () => {
    const server = serverUji();
    const antrean = createAntrean(server.kirim, () => undefined);
    antrean.tambah([berkas("a.docx")], "usul");
    const satu = () => antrean.kini()[0] ?? expect.fail();
    server.jalan.get("a.docx")?.kirim.onTerkirim?.(2_048, 4_096);
    expect([kalimatBerkas(satu()), bagianSelesai(satu())]).toEqual(["Mengirim 2 kB dari 4 kB", 25]);
    server.jalan.get("a.docx")?.kirim.onTerkirim?.(4_096, 4_096);
    expect([kalimatBerkas(satu()), bagianSelesai(satu())]).toEqual(["Terkirim; menunggu server membacanya", null]);
    server.baris("a.docx", { kemajuan: { langkah: "Membaca halaman", selesai: 3, jumlah: 12 } });
    expect([kalimatBerkas(satu()), bagianSelesai(satu())]).toEqual(["Membaca halaman 3 dari 12", 62.5]);
    // told late
    server.jalan.get("a.docx")?.kirim.onTerkirim?.(4_096, 4_096);
    expect(kalimatBerkas(satu())).toBe("Membaca halaman 3 dari 12");
  });

  it("cancels one that is under way or waits, and sends it again when asked to", async () => {
    const server = serverUji();
    const antrean = createAntrean(server.kirim, () => undefined);
    antrean.tambah(
      ["a.docx", "b.docx", "c.docx"].map((nama) => berkas(nama)),
      "terima",
    );
    const nomor = (at: number) => antrean.kini()[at]?.nomor ?? -1;
    antrean.batal(nomor(2));
    antrean.batal(nomor(0));
    await vi.waitFor(() => expect(keadaan(antrean.kini())).toEqual(["dibatalkan", "mengunggah", "dibatalkan"]));
    antrean.cobaLagi(nomor(0));
    expect(keadaan(antrean.kini())).toEqual(["mengunggah", "mengunggah", "dibatalkan"]);
    antrean.lepas();
    expect(antrean.kini().map(({ nama }) => nama)).toEqual(["a.docx", "b.docx"]);
    antrean.hentikan();
    await vi.waitFor(() => expect(keadaan(antrean.kini())).toEqual(["dibatalkan", "dibatalkan"]));
  });

  it("keeps what the server kept although it was cancelled a moment later", async () => {
    const server = serverUji();
    const antrean = createAntrean(server.kirim, () => undefined);
    antrean.tambah([berkas("a.docx")], "usul");
    server.baris("a.docx", { impor: impor("a.docx") });
    antrean.batal(antrean.kini()[0]?.nomor ?? -1);
    await vi.waitFor(() => expect(keadaan(antrean.kini())).toEqual(["selesai"]));
  });

  it("says what is wrong with one file and reads the others", async () => {
    const server = serverUji();
    const antrean = createAntrean(server.kirim, () => undefined);
    antrean.tambah([berkas("lama.doc"), berkas("kosong.docx", ""), berkas("rusak.docx"), berkas("putus.docx")], "usul");
    expect(server.dikirim).toEqual(["rusak.docx", "putus.docx"]);
    server.baris("rusak.docx", { galat: { pesan: "Berkas ini rusak.", tindakan: "Simpan lagi." } });
    server.jalan.get("rusak.docx")?.akhiri({ ok: true, nilai: null });
    server.jalan.get("putus.docx")?.akhiri({ ok: true, nilai: null });
    await vi.waitFor(() => expect(keadaan(antrean.kini())).toEqual(["gagal", "gagal", "gagal", "gagal"]));
    expect(antrean.kini().map(kalimatBerkas)).toEqual([
      "Berkas .doc tidak dapat dibaca.",
      "Berkas ini kosong.",
      "Berkas ini rusak.",
      "Server berhenti menjawab sebelum berkas selesai dibaca.",
    ]);
    expect(antrean.kini().map((satu) => satu.keadaan.jenis === "gagal" && satu.keadaan.diulang)).toEqual([false, false, true, true]);
  });

  it("takes no more than the server keeps for one person", () => {
    const antrean = createAntrean(serverUji().kirim, () => undefined);
    antrean.tambah(
      Array.from({ length: TERBANYAK_BERKAS + 2 }, (_, at) => berkas(`${at}.docx`)),
      "usul",
    );
    expect(keadaan(antrean.kini()).filter((jenis) => jenis === "gagal")).toHaveLength(2);
  });
});

describe("a file that is refused at once", () => {
  it.each([
    ["n.docx", 10, null],
    ["N.PDF", UKURAN_IMPOR, null],
    ["n.xml", 10, null],
    ["n.odt", 10, /\.odt tidak dapat dibaca/u],
    ["tanpaujung", 10, /tidak dikenal/u],
    ["n.docx", 0, /kosong/u],
    ["n.docx", UKURAN_IMPOR + 1, /terlalu besar/u],
  ] as const)("%s of %d bytes: %s", (nama, ukuran, salah) => {
    const galat = salahBerkasImpor(nama, ukuran);
    if (salah === null) expect(galat).toBeNull();
    else expect(galat?.pesan).toMatch(salah);
    if (galat) expect(galat.tindakan).toMatch(/\.$/u);
  });
});

/** An XMLHttpRequest that the test plays. */
function permintaanUji() {
  const minta = {
    status: 200,
    responseText: "",
    upload: { onprogress: null as ((event: { loaded: number; total: number }) => void) | null },
    onprogress: null as (() => void) | null,
    onload: null as (() => void) | null,
    onerror: null as (() => void) | null,
    onabort: null as (() => void) | null,
    open: vi.fn(),
    setRequestHeader: vi.fn(),
    send: vi.fn(),
    abort: () => minta.onabort?.(),
  };
  const terima = (teks: string) => {
    minta.responseText += teks;
    minta.onprogress?.();
  };
  return { minta, terima, buat: () => minta as unknown as PermintaanAliran };
}

describe("an answer that comes line by line", () => {
  it("tells each line once, wherever the network cuts them", async () => {
    const { minta, terima, buat } = permintaanUji();
    const baris: unknown[] = [];
    const terkirim: number[] = [];
    const dengar = { onBaris: (satu: unknown) => void baris.push(satu), onTerkirim: (satu: number) => void terkirim.push(satu) };
    const janji = kirimAliran("/api/impor", new Blob(["isi"]), dengar, new AbortController().signal, buat);
    minta.upload.onprogress?.({ loaded: 2, total: 3 });
    terima('{"a":1}\n{"b"');
    expect(baris).toEqual([{ a: 1 }]);
    terima(':2}\n\n{"c":3}');
    expect(baris).toEqual([{ a: 1 }, { b: 2 }]);
    minta.onload?.();
    expect(await janji).toEqual({ macam: "selesai" });
    expect(baris).toEqual([{ a: 1 }, { b: 2 }, { c: 3 }]);
    expect(terkirim).toEqual([2]);
  });

  it("ends when it is stopped, and asks nothing when it was stopped before", async () => {
    const { minta, buat } = permintaanUji();
    const putus = new AbortController();
    const janji = kirimAliran("/x", "{}", { onBaris: () => undefined }, putus.signal, buat);
    putus.abort();
    expect(await janji).toEqual({ macam: "dihentikan" });
    minta.send.mockClear();
    expect(await kirimAliran("/x", "{}", { onBaris: () => undefined }, putus.signal, buat)).toEqual({ macam: "dihentikan" });
    expect(minta.send).not.toHaveBeenCalled();
  });

  it("trusts nothing behind a line that cannot be read", async () => {
    const { minta, terima, buat } = permintaanUji();
    const baris: unknown[] = [];
    const janji = kirimAliran("/x", "{}", { onBaris: (satu) => void baris.push(satu) }, new AbortController().signal, buat);
    terima('{"a":1}\n<html>\n{"b":2}\n');
    minta.onload?.();
    expect(await janji).toEqual({ macam: "tak-terbaca" });
    expect(baris).toEqual([{ a: 1 }]);
  });

  it.each<[AkhirAliran, Hasil<null>]>([
    [{ macam: "selesai" }, { ok: true, nilai: null }],
    [
      { macam: "ditolak", status: 413, isi: { pesan: "Terlalu besar.", tindakan: "Perkecil." } },
      { ok: false, status: 413, galat: { pesan: "Terlalu besar.", tindakan: "Perkecil." } },
    ],
    [{ macam: "terputus" }, { ok: false, galat: { pesan: expect.stringContaining("menghubungi server"), tindakan: expect.any(String) } }],
    [{ macam: "tak-terbaca" }, { ok: false, galat: { pesan: expect.stringContaining("dibaca"), tindakan: expect.any(String) } }],
  ])("%j becomes what a page can say", async (akhir, hasil) => {
    const api = createApi(undefined, () => Promise.resolve(akhir));
    expect(await api.stream({ url: "/x" }, "{}", { onBaris: () => undefined }, new AbortController().signal)).toEqual(hasil);
  });

  it("leaves a page whose session has ended as it is: other files may still be under way", async () => {
    const api = createApi(undefined, () => Promise.resolve({ macam: "ditolak", status: 401, isi: undefined }));
    const tamu = vi.fn();
    api.onTamu(tamu);
    await api.stream({ url: "/x" }, "{}", { onBaris: () => undefined }, new AbortController().signal);
    expect(tamu).not.toHaveBeenCalled();
  });
});
