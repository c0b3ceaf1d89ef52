import { type AsalUsul, type Baris, bahanOf, buildMatriks, cocokkan, type Matriks, type Sel } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { matriksKorpus, naskah } from "../support/matriks-korpus.ts";
import { batang, nasionalkan } from "../support/simpangan.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

const MELAPOR = "Pejabat Fungsional melaporkan pelaksanaan tugas kepada Pimpinan Unit Organisasi secara berkala.";
const PELAKSANA = MELAPOR.replace("Fungsional", "Fungsional dan Pelaksana");
const ATAU = MELAPOR.replace("Fungsional", "Fungsional atau Pelaksana");
const DAN_ATAU = MELAPOR.replace("Fungsional", "Fungsional dan/atau Pelaksana");
const PASAR = "Retribusi pasar dipungut setiap hari oleh juru pungut.";
const LAMPIRAN = `BAB I\nPENDAHULUAN\n\nA. Latar Belakang\n\nPerubahan tata kerja diperlukan.\n\nB. Pelaporan\n\n1. ${MELAPOR}\n2. Dokumen lain disimpan oleh sekretariat.`;
const TANPA = `${batang("@").replace("\n\nPasal 2\n\n@\n\nPasal 3", "\n\nPasal 2")}`;

/** As a sentence quotes it: without the full stop at its end. */
const kutip = (text: string): string => `"${text.slice(0, -1)}"`;

interface Opsi {
  readonly asal?: readonly AsalUsul[];
  readonly lampiran?: string;
}
/** The provision as Pasal 2 against these of five regions; `null` where a region has it not. */
function matriksOf(acuan: string, daerah: readonly (string | null)[], { asal, lampiran }: Opsi = {}): Matriks {
  const isi = lampiran === undefined ? {} : { lampiran };
  return buildMatriks(
    { ...naskah("acuan", nasionalkan(naskahDengan(batang(acuan)))), ...(asal === undefined ? {} : { asal }) },
    daerah.map((text, at) => naskah(`daerah-${at}`, naskahDengan(text === null ? TANPA : batang(text), isi))),
  );
}
const barisOf = (matriks: Matriks): Baris => {
  const found = matriks.baris.find(({ locator }) => locator === "Pasal 2");
  if (found === undefined) throw new Error("no Pasal 2");
  return found;
};
const asalOf = (saksi: readonly (readonly [string, number])[], more: Partial<AsalUsul> = {}): AsalUsul => ({
  locator: "Pasal 2",
  kind: "rekonstruksi",
  confidence: "sedang",
  sources: [],
  witnesses: saksi.map(([regulation, agreement]) => ({ regulation, at: "Pasal 2", agreement })),
  inferred: [],
  ...more,
});

describe("the majority", () => {
  it("counts the regions that use the wording of the acuan", () => {
    const { mayoritas, catatan } = barisOf(matriksOf(MELAPOR, [MELAPOR, MELAPOR, PELAKSANA, MELAPOR, MELAPOR]));
    expect(mayoritas).toMatchObject({ setuju: 4, dari: 5, sepertiAcuan: true, kalimat: "4 dari 5 daerah: sama dengan acuan." });
    expect(mayoritas?.rumusan.map(({ kolom }) => kolom)).toEqual([[0, 1, 3, 4], [2]]);
    expect(catatan).toContain("4 dari 5 daerah: sama dengan acuan.");
  });

  it("quotes the wording that most regions prefer to that of the acuan", () => {
    const { mayoritas } = barisOf(matriksOf(MELAPOR, [PELAKSANA, PELAKSANA, MELAPOR, PELAKSANA, PELAKSANA]));
    expect(mayoritas).toMatchObject({ setuju: 4, dari: 5, sepertiAcuan: false, kalimat: `4 dari 5 daerah: ${kutip(PELAKSANA)}.` });
  });

  it("tells wordings apart that differ in nothing but a connector", () => {
    const { mayoritas } = barisOf(matriksOf(PELAKSANA, [DAN_ATAU, ATAU, DAN_ATAU, PELAKSANA, DAN_ATAU]));
    expect(mayoritas?.rumusan.map(({ kolom }) => kolom)).toEqual([[0, 2, 4], [1], [3]]);
    expect(mayoritas?.kalimat).toBe(`3 dari 5 daerah: ${kutip(DAN_ATAU)}.`);
  });

  it("leaves out regions that say nothing, and says how many", () => {
    const { mayoritas, catatan } = barisOf(matriksOf(MELAPOR, [MELAPOR, null, MELAPOR, null, PELAKSANA]));
    expect(mayoritas).toMatchObject({ setuju: 2, dari: 3 });
    expect(catatan).toEqual(["2 dari 3 daerah: sama dengan acuan.", "Tidak ditemukan pada 2 dari 5 daerah."]);
  });

  it("is none where no region says anything", () => {
    expect(barisOf(matriksOf(MELAPOR, [null, null])).mayoritas).toBeNull();
  });
});

describe("the only witness of a reconstructed wording", () => {
  const selOf = (asal: AsalUsul): Sel | undefined => barisOf(matriksOf(MELAPOR, [MELAPOR, PELAKSANA], { asal: [asal] })).sel[0];

  it("does not count as agreeing with it", () => {
    const matriks = matriksOf(MELAPOR, [MELAPOR, PELAKSANA, MELAPOR], { asal: [asalOf([["daerah-0", 1]])] });
    const { mayoritas, sel } = barisOf(matriks);
    expect(sel.map(({ saksiTunggal }) => saksiTunggal)).toEqual([true, undefined, undefined]);
    expect(mayoritas).toMatchObject({ setuju: 1, dari: 2 });
    expect(mayoritas?.rumusan.flatMap(({ kolom }) => kolom)).not.toContain(0);
    const jumlah = (kolom: number): number => Object.values(matriks.ringkasan[kolom]?.perHubungan ?? {}).reduce((sum, one) => sum + one, 0);
    expect([jumlah(0), jumlah(1)]).toEqual([2, 3]);
    expect(matriks.ringkasan[0]?.perJenis.sesuai).toBe(2);
  });

  it.each([
    [
      "one of two that carry it",
      asalOf([
        ["daerah-0", 1],
        ["daerah-1", 0.95],
      ]),
    ],
    ["another region", asalOf([["daerah-1", 1]])],
    ["one where a source quotes it as well", asalOf([["daerah-0", 1]], { sources: ["SCR"] })],
    ["one of a quotation", asalOf([["daerah-0", 1]], { kind: "kutipan" })],
    ["nobody's", asalOf([])],
  ])("is not %s", (_, asal) => {
    expect(selOf(asal)?.saksiTunggal).toBeUndefined();
  });

  it("is one beside witnesses that hardly agree", () => {
    expect(
      selOf(
        asalOf([
          ["daerah-0", 1],
          ["daerah-1", 0.5],
        ]),
      )?.saksiTunggal,
    ).toBe(true);
  });
});

describe("a reconstructed wording", () => {
  const asal = asalOf(
    [
      ["daerah-0", 1],
      ["daerah-2", 1],
    ],
    { inferred: ["secara berkala"] },
  );
  const { sel, catatan } = barisOf(matriksOf(MELAPOR, [MELAPOR, PELAKSANA, null], { asal: [asal] }));

  it("is told in the sentence of each deviation, and not where nothing deviates", () => {
    const AKHIR = " (rumusan acuan di sini hasil rekonstruksi, bukan kutipan naskah resmi).";
    expect(sel[0]?.penyimpangan.map(({ kalimat }) => kalimat)).toEqual(["Pasal 2: sesuai dengan acuan."]);
    expect(sel[1]?.penyimpangan[0]?.kalimat).toBe(`Pasal 2: pelaku bertambah: Pelaksana${AKHIR}`);
    expect(sel[2]?.penyimpangan[0]?.kalimat.endsWith(AKHIR)).toBe(true);
  });

  it("is told in the notes of the row, with the words nobody quotes", () => {
    expect(catatan[0]).toBe(
      "Rumusan acuan direkonstruksi dari 2 peraturan daerah, bukan kutipan naskah resmi. Kata yang disimpulkan: secara berkala.",
    );
  });

  it("is not told of a quotation", () => {
    const quoted = barisOf(matriksOf(MELAPOR, [PELAKSANA], { asal: [asalOf([["daerah-0", 1]], { kind: "kutipan" })] }));
    expect(JSON.stringify([quoted.sel, quoted.catatan])).not.toContain("rekonstruksi");
  });
});

describe("coverage of a duty", () => {
  it.each([
    ["in full", MELAPOR, "terpenuhi"],
    ["in full where it is stricter", MELAPOR.replace("melaporkan", "wajib melaporkan"), "terpenuhi"],
    ["in full under another time limit", MELAPOR.replace("secara berkala", "setiap bulan"), "terpenuhi"],
    ["in part where it is looser", MELAPOR.replace("melaporkan", "dapat melaporkan"), "sebagian"],
    ["not at all", null, "tidak-ditemukan"],
  ])("%s", (_, lain, cakupan) => {
    const baris = barisOf(matriksOf(MELAPOR, [lain]));
    expect(baris.kewajiban).toBe(true);
    expect(baris.sel[0]?.cakupan).toBe(cakupan);
  });

  it("in part where a member of the enumeration is left out", () => {
    const acuan =
      "Pimpinan Unit Organisasi menugaskan pegawai dalam satu unit organisasi, lintas unit organisasi, dan lintas perangkat daerah.";
    const lain = acuan.replace(", lintas unit organisasi, dan lintas perangkat daerah", " dan lintas unit organisasi");
    expect(barisOf(matriksOf(acuan, [lain])).sel[0]?.cakupan).toBe("sebagian");
  });

  it("in full where more is covered, in part where another size or the opposite is", () => {
    const acuan =
      "Pimpinan Unit Organisasi menugaskan paling banyak 5 (lima) orang yang menduduki jabatan dalam satu unit organisasi dan lintas unit organisasi.";
    const selOf = (lain: string) => barisOf(matriksOf(acuan, [lain])).sel[0];
    const luas = selOf(acuan.replace(" dan lintas unit organisasi", ", lintas unit organisasi, dan lintas perangkat daerah"));
    expect(luas?.penyimpangan.map(({ jenis }) => jenis)).toContain("cakupan-berubah");
    expect(luas?.cakupan).toBe("terpenuhi");
    expect(selOf(acuan.replace("5 (lima)", "9 (sembilan)"))?.cakupan).toBe("sebagian");
    expect(selOf(acuan.replace("yang menduduki", "yang tidak menduduki"))?.cakupan).toBe("sebagian");
  });

  it("in full where the body has it, although the lampiran says it again", () => {
    const lain = naskah("daerah-0", naskahDengan(batang(MELAPOR), { lampiran: LAMPIRAN }));
    const oleh = { by: "Ratna", at: "2026-11-21T08:00:00Z", reason: "dibaca bersama" };
    const lampiran = bahanOf(lain.peraturan).lampiran.find(({ teks }) => teks.includes(MELAPOR))?.locator ?? "";
    const koreksi = ["Pasal 2", lampiran].map((place) => cocokkan("Pasal 2", place, oleh));
    const acuan = naskah("acuan", nasionalkan(naskahDengan(batang(MELAPOR))));
    const sel = barisOf(buildMatriks(acuan, [lain], new Map([["daerah-0", koreksi]]))).sel[0];
    expect(sel?.pasangan.map(({ tempat }) => tempat)).toEqual(["batang-tubuh", "lampiran"]);
    expect(sel?.cakupan).toBe("terpenuhi");
  });

  it("in the lampiran only", () => {
    const { sel } = barisOf(matriksOf(MELAPOR, [null], { lampiran: LAMPIRAN }));
    expect(sel[0]?.cakupan).toBe("di-lampiran");
    expect(sel[0]?.pasangan.map(({ tempat }) => tempat)).toEqual(["lampiran"]);
  });

  it("that was not found says where it was looked for", () => {
    const kalimat = (lampiran?: string): string | undefined =>
      barisOf(matriksOf(PASAR, [null], lampiran === undefined ? {} : { lampiran })).sel[0]?.penyimpangan[0]?.kalimat;
    expect(kalimat()).toBe("Pasal 2 acuan: tidak ditemukan padanannya; dicari pada Pasal 1 sampai dengan Pasal 2 (2 ketentuan).");
    expect(kalimat(LAMPIRAN)).toMatch(/Pasal 1 sampai dengan Pasal 2 \(2 ketentuan\) dan Lampiran \(\d+ ketentuan\)\.$/);
  });

  it("is told of duties only", () => {
    for (const { kewajiban, sel, locator } of matriksKorpus().baris)
      for (const { cakupan } of sel) expect(cakupan !== undefined, locator).toBe(kewajiban);
    expect(barisOf(matriksOf("Peraturan Menteri ini mulai berlaku pada tanggal diundangkan.", [MELAPOR])).kewajiban).toBe(false);
  });
});

describe("additions", () => {
  const TAMBAH = (texts: readonly string[]): Matriks =>
    matriksOf(
      MELAPOR,
      texts.map((text) => `${MELAPOR}\n\nPasal 9\n\n${text}`),
    );

  it("that say the same stand in one group, and the sentence counts the regions", () => {
    const { tambahan, kelompokTambahan } = TAMBAH([
      PASAR,
      PASAR.replace("setiap hari", "tiap hari"),
      "Kendaraan dinas dirawat oleh bagian umum.",
    ]);
    expect(tambahan.map(({ kolom, teks }) => [kolom, teks.slice(0, 9)])).toEqual([
      [0, "Retribusi"],
      [1, "Retribusi"],
      [2, "Kendaraan"],
    ]);
    expect(kelompokTambahan.map(({ anggota, kalimat }) => [anggota, kalimat])).toEqual([
      [[0, 1], `2 dari 3 daerah menambahkan ketentuan serupa: ${kutip(PASAR)}.`],
      [[2], 'Hanya 1 dari 3 daerah memuat ketentuan ini: "Kendaraan dinas dirawat oleh bagian umum".'],
    ]);
  });

  it("stand each in exactly one group", () => {
    const { tambahan, kelompokTambahan } = matriksKorpus();
    expect(kelompokTambahan.flatMap(({ anggota }) => anggota).toSorted((a, b) => a - b)).toEqual([...tambahan.keys()]);
  });
});
