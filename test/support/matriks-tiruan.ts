/** Made-up matrices for the tests of exports: every kind of cell, and texts that mean harm. */
import type { Hubungan, Matriks, Penyimpangan, Potongan, Sel } from "@selaras/parsers";

/** Texts that are formulas, markup, control signs or escapes somewhere; all are only text here. */
export const TEKS_JAHAT = [
  '=HYPERLINK("http://jahat.example","klik")',
  "+1+1",
  "-2+3",
  "@SUM(A1:A9)",
  "<script>alert(1)</script> & <img src=x onerror=alert(1)>",
  "]]> &#0; &amp;",
  "tanda \u0000\u0001\u000B\u001F kendali",
  "separuh \uD800 pasangan",
  "_x000D_ dan _x0041_",
  "baris\nbaru\r\nlagi",
] as const;

const URUTAN: readonly Hubungan[] = ["sesuai", "redaksional", "prosedural", "substantif", "tidak-ada"];

function selTiruan(hubungan: Hubungan, tempat: string): Sel {
  const beda: readonly Potongan[] = [
    { jenis: "tetap", teks: "Pejabat " },
    { jenis: "hilang", teks: "berwenang " },
    { jenis: "baru", teks: "dapat " },
    { jenis: "tetap", teks: `menugaskan ${tempat}.` },
  ];
  const teks = `Pejabat dapat menugaskan ${tempat}.`;
  const satu = (isi: Omit<Penyimpangan, "keyakinan" | "kalimat">): Penyimpangan => ({
    ...isi,
    keyakinan: 0.9,
    kalimat: `${tempat}: kalimat penyimpangan ${isi.jenis}.`,
  });
  if (hubungan === "tidak-ada") {
    const hilang = satu({ jenis: "dihilangkan", bobot: "substantif" });
    return { hubungan, usulan: false, pasangan: [], penyimpangan: [hilang], beda: [], cakupan: "tidak-ditemukan" };
  }
  return {
    hubungan,
    usulan: hubungan === "prosedural",
    pasangan: [
      { locator: tempat, jangkar: "p", teks, tempat: "batang-tubuh", kemiripan: 0.8, keyakinan: 0.95, oleh: "mesin", bukti: ["kata sama"] },
    ],
    penyimpangan:
      hubungan === "sesuai"
        ? [satu({ jenis: "sesuai", bobot: "redaksional" })]
        : [
            satu({ jenis: "diperlonggar", bobot: hubungan, arah: "diperlonggar" }),
            { ...satu({ jenis: "pelaku-berubah", bobot: hubungan }), bidang: { nama: "subject", acuan: "Pejabat", lain: null } },
          ],
    beda: hubungan === "sesuai" ? [{ jenis: "tetap", teks }] : beda,
    cakupan: hubungan === "sesuai" ? "terpenuhi" : "sebagian",
    ...(hubungan === "redaksional" ? { saksiTunggal: true } : {}),
  };
}

/** So many provisions × regions, with every relation; `teks` gives the text of the acuan of a row. */
export function matriksTiruan(baris: number, kolom: number, teks: (at: number) => string = (at) => `Ketentuan ${at}.`): Matriks {
  const daerah = Array.from({ length: kolom }, (_, at) => ({ id: `daerah-${at}`, nama: `Kabupaten ${at}` }));
  return {
    acuan: { id: "acuan", nama: "Peraturan Acuan" },
    kolom: daerah,
    baris: Array.from({ length: baris }, (_, at) => ({
      locator: `Pasal ${at + 1}`,
      jangkar: `pasal-${at + 1}`,
      kelompok: [`BAB ${Math.floor(at / 4) + 1}`],
      topik: at % 2 === 0 ? "peran" : "penugasan",
      kewajiban: true,
      teks: teks(at),
      ...(at === 0
        ? {
            asal: {
              locator: "Pasal 1",
              kind: "rekonstruksi" as const,
              confidence: "sedang",
              sources: ["AIN"],
              witnesses: [{ regulation: "daerah-0", at: "Pasal 1", agreement: 0.97 }],
              inferred: ["kata dugaan"],
            },
          }
        : {}),
      mayoritas:
        at === 0
          ? { setuju: 1, dari: 2, sepertiAcuan: false, rumusan: [{ teks: "dapat", kolom: [0] }], kalimat: "1 dari 2 daerah: dapat." }
          : null,
      catatan: [`Catatan baris ${at + 1}.`],
      sel: daerah.map((_, ke) => selTiruan(URUTAN[(at + ke) % URUTAN.length] ?? "sesuai", `Pasal ${at + 1} ayat (${ke + 1})`)),
    })),
    tambahan: daerah.slice(0, 2).map((_, at) => ({
      kolom: at,
      locator: `Pasal 9${at}`,
      jangkar: `pasal-9${at}`,
      kelompok: ["BAB IX"],
      topik: "peran" as const,
      teks: `Ketentuan tambahan ${at}.`,
    })),
    kelompokTambahan: daerah.length < 2 ? [] : [{ topik: "peran", anggota: [0, 1], kalimat: "2 daerah menambahkan ketentuan ini." }],
    ringkasan: daerah.map((_, at) => ({
      perJenis: { diperlonggar: at + 1 },
      perHubungan: { sesuai: 1, redaksional: 2, prosedural: 3, substantif: 4, "tidak-ada": 5 },
      perCakupan: { terpenuhi: 6, sebagian: 7, "tidak-ditemukan": 8, "di-lampiran": 9 },
      tambahan: 10,
      usulan: 11,
    })),
    peta: (["peran", "penugasan"] as const).flatMap((topik) =>
      daerah.map((_, at) => ({
        topik,
        kolom: at,
        ketentuan: 4,
        substantif: at % 4,
        prosedural: 0,
        redaksional: 1,
        tidakAda: 0,
        tambahan: 1,
      })),
    ),
  };
}
