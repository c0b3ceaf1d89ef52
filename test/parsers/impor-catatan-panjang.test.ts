/** Tracked changes of long paragraphs, and of paragraphs that many people change. */
import type { PerubahanNaskah } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { imporUji, peraturanUji, tempatKata } from "../support/naskah-impor.ts";

/** A regulation with one paragraph of so many sentences, each with words of its own, and a change of one sentence for each of so many people. */
function diubah(banyakKalimat: number, orang: number, ganti = (ke: number): string => `diganti orang ke-${ke}`) {
  const isi = Array.from({ length: banyakKalimat }, (_, ke) => `Kalimat nomor K${ke}K mengatur tugas tim kerja di daerah.`).join(" ");
  const sumber = peraturanUji(`Pasal 1\n\n${isi}`);
  const perubahan = Array.from({ length: orang }, (_, ke): PerubahanNaskah => {
    return { ...tempatKata(sumber, `K${ke}K`), ganti: ganti(ke), oleh: `Orang ${ke}`, kapan: null };
  });
  return { isi, hasil: imporUji(sumber, { perubahan }) };
}

const besar = (nilai: unknown): number => JSON.stringify(nilai).length;

describe("tracked changes of a paragraph that is longer than a wording", () => {
  const { isi, hasil } = diubah(2_900, 200);

  it("are told by the places that change, each with the words around it, and reported", () => {
    expect(isi.length).toBeGreaterThan(150_000);
    expect(hasil.catatan).toHaveLength(200);
    expect(hasil.catatan.every(({ usulan, semula }) => usulan === null && semula === null)).toBe(true);
    const pesan = hasil.catatan[7]?.isi ?? "";
    expect(pesan).toMatch(
      /^Dari Word, Orang 7: Usul mengubah “….*Kalimat nomor K7K mengatur .*…” menjadi “….*diganti orang ke-7 mengatur .*…”\.$/,
    );
    expect(pesan.length).toBeLessThan(500);
    expect(besar(hasil.catatan)).toBeLessThan(200_000);
    expect(hasil.laporan.map(({ macam, pesan: satu }) => `${macam}: ${satu}`).join()).toMatch(/^diubah: 200 usul perubahan/);
  });

  it("quote long words that are taken out by their ends, and all that is put in", () => {
    const sumber = peraturanUji(`Pasal 1\n\n${isi}`);
    const [dari, sampai] = [tempatKata(sumber, "K5K").dari, tempatKata(sumber, "K2800K").sampai];
    const ganti = `rumusan ${"baru ".repeat(1_000)}sampai akhir`;
    const [satu] = imporUji(sumber, { perubahan: [{ dari, sampai, ganti, oleh: null, kapan: null }] }).catatan;
    const semua = [satu?.isi ?? "", ...(satu?.balasan ?? [])].join(" ");
    expect(semua).toContain("K5K mengatur");
    expect(semua).toContain(ganti);
    expect(semua.length).toBeLessThan(ganti.length + 1_000);
  });

  it("that take all of it out say so", () => {
    const sumber = peraturanUji(`Pasal 1\n\n${isi}`);
    const dari = sumber.indexOf(isi);
    const { catatan } = imporUji(sumber, { perubahan: [{ dari, sampai: dari + isi.length, ganti: "", oleh: null, kapan: null }] });
    expect(catatan.map((satu) => satu.isi)).toEqual(["Dari Word: Usul menghapus ketentuan ini."]);
  });
});

it("many wordings of one paragraph stay within bounds: the first are whole, the others are quoted", () => {
  const { isi, hasil } = diubah(300, 200);
  expect(isi.length).toBeLessThan(20_000);
  const utuh = hasil.catatan.filter(({ usulan }) => usulan !== null);
  expect(utuh.length).toBeGreaterThan(3);
  expect(utuh[0]?.usulan).toBe(isi.replace("K0K", "diganti orang ke-0"));
  expect(hasil.catatan.filter((satu) => satu.isi.includes("Usul mengubah “"))).toHaveLength(200 - utuh.length);
  expect(besar(hasil.catatan)).toBeLessThan(500_000);
  expect(hasil.laporan.map(({ pesan }) => pesan).join()).toContain(`${200 - utuh.length} usul perubahan`);
});

it("a paragraph of ordinary length has them all", () => {
  const { hasil } = diubah(20, 20);
  expect(hasil.catatan.every(({ usulan }) => usulan !== null)).toBe(true);
  expect(hasil.laporan).toEqual([]);
});
