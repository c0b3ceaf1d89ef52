import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import {
  BANTUAN_KAIDAH,
  type Catatan,
  type KesampinganTersaji,
  kePeraturan,
  parseMarkdown,
  pemeriksaRancangan,
  type Versi,
} from "@selaras/parsers";
import {
  acuanHukum,
  bacaSaya,
  beritaAcaraDocx,
  catatanKeputusanDocx,
  daftarAcuanHukumDocx,
  hasilPemeriksaanDocx,
  type KepalaPaket,
  manifesJson,
  naskahSalinan,
  notaDinasDocx,
} from "@selaras/parsers/ekspor";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { sourceOf } from "../support/naskah-uji.ts";
import { rancanganOf, semuaSatuan, textOf } from "../support/rancangan-uji.ts";

const KEPALA: KepalaPaket = {
  id: "r1",
  judul: "Peraturan Bupati Cilacap tentang Sistem Kerja <b>&amp;\u0000",
  daerah: "Kabupaten Cilacap",
  kodeDaerah: "33.01",
  acuan: "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022",
  naskahKerja: true,
  waktu: "2026-11-22T04:00:00.000Z",
  sidik: "ab".repeat(32),
};

const SRI = { id: "p1", nama: "Sri Wahyuni" };
const CATATAN: Catatan = {
  id: "c1",
  satuan: "u9",
  tempat: "Pasal 5 ayat (1)",
  kutipan: "Ketua Tim",
  isi: "Mohon <i>diperjelas</i>.",
  usulan: "Ketua Tim wajib melapor.",
  semula: "Ketua Tim melapor.",
  oleh: SRI,
  pada: "2026-11-20T02:00:00.000Z",
  balasan: [{ id: "b1", isi: "Setuju.", oleh: { id: "p2", nama: "Budi" }, pada: "2026-11-20T03:00:00.000Z" }],
  selesai: { cara: "diterapkan", oleh: SRI, pada: "2026-11-21T02:00:00.000Z" },
};
const VERSI: Versi = { id: "v1", nama: "Sebelum rapat", oleh: "Sri Wahyuni", pada: "2026-11-21T02:00:00.000Z", sha256: KEPALA.sidik };

/** Text of the paragraphs; every part has to be well-formed. */
function bacaDocx(bytes: Uint8Array): { readonly teks: string; readonly xml: string } {
  const parts = unzipSync(bytes);
  for (const [nama, isi] of Object.entries(parts)) if (/\.(?:xml|rels)$/.test(nama)) new SaxesParser().write(strFromU8(isi)).close();
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  let teks = "";
  const parser = new SaxesParser();
  parser.on("text", (satu) => {
    teks += satu;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "w:p") teks += "\n";
  });
  parser.write(xml).close();
  return { teks, xml };
}

/** To be looked at: `LIHAT=/tmp/lihat`. */
function lihat(nama: string, bytes: Uint8Array): void {
  const folder = process.env.LIHAT;
  if (folder === undefined) return;
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${nama}`, bytes);
}

const CILACAP = parseMarkdown(sourceOf("perbup-cilacap-5-2024"));
const NASKAH = rancanganOf(CILACAP);
const HASIL = pemeriksaRancangan().periksa(NASKAH);

describe("report of the drafting rules", () => {
  const [pertama, kedua] = HASIL.temuan;
  const kesampingan = (kunci: string | null, kaidah: string): KesampinganTersaji => ({
    id: "k1",
    kaidah,
    kunci,
    tempat: "Pasal 1",
    pesan: "Tanda baca.",
    alasan: "Dikutip <utuh>.",
    oleh: SRI,
    pada: "2026-11-21T02:00:00.000Z",
  });

  it("lists findings by severity, and what was set aside with reason and name apart from them", async () => {
    const bytes = await hasilPemeriksaanDocx(KEPALA, HASIL.temuan, [kesampingan(pertama?.kunci ?? "", pertama?.kaidah ?? "")]);
    lihat("05.docx", bytes);
    const { teks, xml } = bacaDocx(bytes);
    expect(teks).toContain(`Temuan yang dikesampingkan (1)`);
    expect(teks).toContain("Dikutip <utuh>.");
    expect(teks).toContain("Sri Wahyuni");
    expect(teks).toContain(kedua?.pesan ?? "");
    const kritis = HASIL.temuan.filter(({ keparahan }) => keparahan === "kritis").length;
    if (kritis > 1) expect(teks.indexOf("Kritis: ")).toBeLessThan(teks.indexOf("Tinggi: "));
    expect(xml).toContain('w:orient="landscape"');
  });

  it("cites the manual only where that is certain", async () => {
    const butir = (teks: string) => (teks.match(/Lampiran II UU 12\/2011, butir/g) ?? []).length;
    const [berkutipan, tanpa] = [
      BANTUAN_KAIDAH.find(({ kutipan }) => kutipan !== null),
      BANTUAN_KAIDAH.find(({ kutipan }) => kutipan === null),
    ];
    const tak = { ...(pertama as NonNullable<typeof pertama>), kaidah: tanpa?.id ?? "", kunci: "x" };
    const pasti = { ...tak, kaidah: berkutipan?.id ?? "" };
    expect(butir(bacaDocx(await hasilPemeriksaanDocx(KEPALA, [tak], [])).teks)).toBe(0);
    expect(butir(bacaDocx(await hasilPemeriksaanDocx(KEPALA, [pasti], [])).teks)).toBe(1);
  });

  it("says that a rule was set aside for the whole draft", async () => {
    const { teks } = bacaDocx(await hasilPemeriksaanDocx(KEPALA, HASIL.temuan, [kesampingan(null, pertama?.kaidah ?? "")]));
    expect(teks).toContain("dikesampingkan untuk seluruh rancangan");
  });
});

describe("list of the laws that a draft cites", () => {
  const daftar = acuanHukum(kePeraturan(NASKAH).peraturan, "2026-11-22");

  it("tells the status that the register knows, and says so where it knows none", async () => {
    expect(daftar.find(({ sebutan }) => sebutan === "Undang-Undang Nomor 23 Tahun 2014")).toMatchObject({ keadaan: "diubah" });
    expect(daftar.find(({ sebutan }) => sebutan === "Undang-Undang Nomor 5 Tahun 2014")?.keadaan ?? "dicabut").toBe("dicabut");
    for (const { keadaan, sumber, tempat, jumlah } of daftar) {
      expect(sumber === "").toBe(keadaan === "tidak-diketahui");
      expect(jumlah).toBeGreaterThanOrEqual(tempat.length);
    }
    const bytes = await daftarAcuanHukumDocx(KEPALA, daftar);
    lihat("06.docx", bytes);
    const { teks } = bacaDocx(bytes);
    for (const { sebutan } of daftar) expect(teks).toContain(sebutan);
  });

  it("knows a law under one name, leaves the regulation itself out, and guesses nothing", () => {
    const naskah = parseMarkdown(
      `PERATURAN BUPATI CILACAP\n\nNOMOR 5 TAHUN 2024\n\nTENTANG\n\nSISTEM KERJA\n\nMengingat: 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\n\n2. Undang-Undang Republik Indonesia Nomor 23 Tahun 2014;\n\n3. Peraturan Daerah Kabupaten Cilacap Nomor 9 Tahun 2016;\n\nPasal 1\n\nPeraturan Bupati Nomor 5 Tahun 2024 dan Undang-Undang Nomor 5 Tahun 2014 berlaku.\n`,
    );
    const hasil = acuanHukum(naskah, "2026-11-22");
    expect(hasil.map(({ sebutan, keadaan, jumlah }) => [sebutan, keadaan, jumlah])).toEqual([
      ["Undang-Undang Nomor 23 Tahun 2014", "diubah", 2],
      ["Peraturan Daerah Kabupaten Cilacap Nomor 9 Tahun 2016", "tidak-diketahui", 1],
      ["Undang-Undang Nomor 5 Tahun 2014", "dicabut", 1],
    ]);
    expect(hasil[2]?.tempat).toEqual(["Pasal 1"]);
  });

  it("has a sentence where nothing is cited", async () => {
    expect(bacaDocx(await daftarAcuanHukumDocx(KEPALA, [])).teks).toContain("tidak menyebut peraturan lain");
  });
});

describe("papers of a packet", () => {
  it("logs notes, what was set aside, and named versions", async () => {
    const terbuka: Catatan = { ...CATATAN, id: "c2", selesai: null, usulan: null, semula: null, kutipan: null, isi: "Masih dibahas." };
    const titik: Versi = { ...VERSI, id: "v2", nama: null, sha256: "0".repeat(64) };
    const bytes = await catatanKeputusanDocx(KEPALA, { catatan: [CATATAN, terbuka], kesampingan: [], versi: [VERSI, titik] });
    lihat("07.docx", bytes);
    const { teks } = bacaDocx(bytes);
    expect(teks).toContain("telah diselesaikan (1)");
    expect(teks).toContain("belum diselesaikan (1)");
    expect(teks).toContain("Usul diterapkanSri Wahyuni");
    expect(teks).toContain("Mohon <i>diperjelas</i>.");
    expect(teks).toContain("Versi bernama (1)");
    expect(teks).toContain("sama dengan naskah paket ini");
    expect(teks).not.toContain("0".repeat(64));
  });

  it.each([
    ["33.01", "Kepala Bagian Hukum", "Sekretariat Daerah Kabupaten Cilacap"],
    ["33", "Kepala Biro Hukum", "Sekretariat Daerah Provinsi Jawa Tengah"],
  ])("fills the templates with what is known of %s, and dots the rest", async (kodeDaerah, kepalaHukum, sekretariat) => {
    const kepala = { ...KEPALA, kodeDaerah };
    const keadaan = { temuan: 3, dikesampingkan: 1, catatanTerbuka: 2, catatanSelesai: 4, acuan: 12, dicabut: 1 };
    const [berita, nota] = await Promise.all([beritaAcaraDocx(kepala, keadaan), notaDinasDocx(kepala, ["naskah rancangan", "matriks"])]);
    lihat(`08-${kodeDaerah}.docx`, berita);
    lihat(`09-${kodeDaerah}.docx`, nota);
    for (const bytes of [berita, nota]) {
      const { teks } = bacaDocx(bytes);
      expect(teks).toContain("Templat.");
      expect(teks).toContain("…………");
      expect(teks).toContain(kepalaHukum);
      expect(teks).toContain(sekretariat);
      expect(teks).toContain("Sistem Kerja <b>&amp;\uFFFD");
    }
  });

  it("gives the same bytes for the same input, on the paper of an office", async () => {
    const [satu, dua] = [await notaDinasDocx(KEPALA, ["a"]), await notaDinasDocx(KEPALA, ["a"])];
    expect(satu).toEqual(dua);
    const parts = unzipSync(satu);
    expect(strFromU8(parts["word/styles.xml"] as Uint8Array)).toContain("Bookman Old Style");
    // 215 × 330 mm in twentieths of a point
    expect(strFromU8(parts["word/document.xml"] as Uint8Array)).toMatch(/<w:pgSz w:w="12188" w:h="18708"/);
  });

  it("tells people and programs the same of its files", () => {
    const berkas = [{ nama: "01-rancangan.docx", ukuran: 12, sha256: "cd".repeat(32) }];
    const bahan = { kepala: KEPALA, selaras: "0.1.0", berkas, tidakDibuat: ["02-rancangan.pdf: Chromium tidak ada."], keterangan: [] };
    expect(JSON.parse(manifesJson(bahan))).toMatchObject({
      selaras: "0.1.0",
      rancangan: { id: "r1", sha256: KEPALA.sidik },
      berkas,
      tidakDibuat: ["02-rancangan.pdf: Chromium tidak ada."],
    });
    const baca = bacaSaya(bahan);
    expect(baca).toContain(`SHA-256 ${"cd".repeat(32)}`);
    expect(baca).toContain("TIDAK DIBUAT\r\n- 02-rancangan.pdf");
    expect(baca).toContain("naskah kerja, bukan naskah resmi");
    expect(bacaSaya({ ...bahan, kepala: { ...KEPALA, naskahKerja: false } })).not.toContain("naskah kerja");
  });
});

describe("copy of an enacted text", () => {
  const penutup = (...baris: readonly string[]) =>
    rancanganOf(parseMarkdown(`Pasal 1\n\nIsi.\n\n${baris.map((satu) => `${satu}\n\n`).join("")}`));
  const barisOf = (isi: ReturnType<typeof penutup>) =>
    semuaSatuan(naskahSalinan(isi).content)
      .filter(({ attrs }) => attrs.jenis === "penutup")
      .map(textOf);

  it("says ttd above each name, once", () => {
    const baris = [
      "Ditetapkan di Cilacap",
      "pada tanggal 19 Maret 2024",
      "Pj. BUPATI CILACAP,",
      "AWALUDDIN MUURI",
      "Diundangkan di Cilacap",
      "pada tanggal 19 Maret 2024",
      "SEKRETARIS DAERAH KABUPATEN CILACAP,",
      "SUJITO",
    ];
    const salinan = barisOf(penutup(...baris));
    expect(salinan.filter((satu) => satu === "ttd")).toHaveLength(2);
    expect(salinan[salinan.indexOf("AWALUDDIN MUURI") - 1]).toBe("ttd");
    expect(salinan[salinan.indexOf("SUJITO") - 1]).toBe("ttd");
  });

  it("changes nothing where that stands there already, or nobody has signed", () => {
    expect(naskahSalinan(NASKAH).content.length).toBe(NASKAH.content.length);
    const kosong = penutup("Ditetapkan di …", "pada tanggal …", "BUPATI CILACAP,", "…");
    expect(naskahSalinan(kosong)).toEqual(kosong);
  });
});
