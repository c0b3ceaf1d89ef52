/** What a finding quotes must stand in the text that it is quoted from, and what it calls gone or new must not stand in the other. */
import type { Penyimpangan } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { matriksKorpus } from "../support/matriks-korpus.ts";
import { batang, daerah, pasanganOf } from "../support/simpangan.ts";

const UNIT =
  "Unit Organisasi adalah bagian dari struktur organisasi yang dapat dipimpin oleh Pejabat Pimpinan Tinggi Madya, Pejabat Pimpinan Tinggi Pratama, Pejabat Administrator, Pejabat Pengawas, atau Pejabat Fungsional yang diangkat untuk memimpin suatu unit kerja mandiri.";

/** Fields that quote words of the texts; the others name what was read (a modality, the target of a reference). */
const KUTIPAN = new Set(["cakupan", "rincian", "rumusan", "istilah", "angka"]);
const BENDA = new Set(["cakupan", "rincian"]);

const rata = (teks: string): string => ` ${(teks.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(" ")} `;
const memuat = (teks: string, kutipan: string): boolean => kutipan.split("…").every((part) => rata(teks).includes(rata(part).trimEnd()));

/** What is wrong with the quotations of a finding. */
function salahKutip({ bidang }: Penyimpangan, acuan: string, lain: string): readonly string[] {
  if (bidang === undefined || bidang === null || !KUTIPAN.has(bidang.nama)) return [];
  return [
    ...(bidang.acuan !== null && !memuat(acuan, bidang.acuan) ? ["quotes the acuan wrongly"] : []),
    ...(bidang.lain !== null && !memuat(lain, bidang.lain) ? ["quotes the other wrongly"] : []),
    ...(BENDA.has(bidang.nama) && bidang.lain === null && memuat(lain, bidang.acuan ?? "") ? ["calls gone what is there"] : []),
    ...(BENDA.has(bidang.nama) && bidang.acuan === null && memuat(acuan, bidang.lain ?? "") ? ["calls new what was there"] : []),
  ];
}

describe("findings quote the texts as they are", () => {
  it("of the whole corpus", () => {
    const { baris, kolom } = matriksKorpus();
    let checked = 0;
    const wrong = baris.flatMap(({ teks, sel }) =>
      sel.flatMap(({ pasangan, penyimpangan }, at) => {
        if (pasangan.length === 0) return [];
        checked += penyimpangan.length;
        const lain = pasangan.map((one) => one.teks).join(" ");
        return penyimpangan.flatMap((one) => salahKutip(one, teks, lain).map((why) => `${kolom[at]?.id}: ${why}: ${one.kalimat}`));
      }),
    );
    expect(checked).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  });

  it("and not the localisation of a body as a difference", () => {
    const said = matriksKorpus().baris.flatMap(({ sel }) => sel.flatMap(({ penyimpangan }) => penyimpangan.map(({ kalimat }) => kalimat)));
    expect(said.filter((one) => /: (?:rumusan lain|istilah)/.test(one)).length).toBeGreaterThan(20);
    expect(said.filter((one) => /"Instansi Pemerintah" menjadi "(?:Perangkat|Pemerintah) Daerah"/.test(one))).toEqual([]);
  });

  it.each(["Madya", "Pratama"])(
    "of an enumeration that loses or wins Pejabat Pimpinan Tinggi %s among members that begin alike",
    (nama) => {
      const anggota = `Pejabat Pimpinan Tinggi ${nama}`;
      const tanpa = UNIT.replace(`${anggota}, `, "");
      for (const [acuan, lain, kata] of [
        [UNIT, tanpa, "tidak dimuat lagi"],
        [tanpa, UNIT, "ditambahkan"],
      ] as const) {
        const found = pasanganOf(daerah(batang(acuan)), daerah(batang(lain)), "Pasal 2")[0]?.deviations ?? [];
        expect(found.map(({ kalimat }) => kalimat)).toContain(`Pasal 2: "${anggota}" ${kata}.`);
        expect(found.flatMap((one) => salahKutip(one, acuan, lain))).toEqual([]);
      }
    },
  );
});
