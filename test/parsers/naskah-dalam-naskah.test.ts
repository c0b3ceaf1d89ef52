import { bodyOf } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { bacaBatangTubuh, garisBesarOf } from "../support/susun-naskah.ts";

describe("law inside law", () => {
  it("an amending regulation holds the Pasal it quotes under its angka", () => {
    const body = `Pasal I

Beberapa ketentuan diubah sebagai berikut:

1. Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:

Pasal 3

(1) Satu.
(2) Dua meliputi:
a. lima; dan
b. enam.

2. Pasal 9 dihapus.

Pasal II

Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.`;
    expect(garisBesarOf(body).map((line) => line.replace(/:.*/, ""))).toEqual([
      "Pasal I",
      "Pasal I angka 1",
      "Pasal I angka 1 Pasal 3",
      "Pasal I angka 1 Pasal 3 ayat (1)",
      "Pasal I angka 1 Pasal 3 ayat (2)",
      "Pasal I angka 1 Pasal 3 ayat (2) huruf a",
      "Pasal I angka 1 Pasal 3 ayat (2) huruf b",
      "Pasal I angka 2",
      "Pasal II",
    ]);
  });

  it("a sample decision in a lampiran stays a sample, with its Menimbang and its Pasal", () => {
    const lampiran = `A. Contoh Keputusan

KEPUTUSAN KEPALA DINAS
NOMOR ..... TAHUN .....
TENTANG
TIM KERJA

Menimbang : a. bahwa contoh;
Mengingat : 1. Undang-Undang Nomor 1 Tahun 2001;

MEMUTUSKAN:

Menetapkan : KEPUTUSAN TENTANG TIM KERJA.

Pasal 1

Tim sebagaimana dimaksud dalam Pasal 2 bekerja.

Pasal 2

Keputusan ini berlaku.

Ditetapkan di ..........
KEPALA DINAS,`;
    const peraturan = bacaBatangTubuh("Pasal 1\n\nSatu hal.", { lampiran });
    const plain = bacaBatangTubuh("Pasal 1\n\nSatu hal.");
    expect(bodyOf(peraturan).map(({ number, text }) => [number, text?.value])).toEqual([["1", "Satu hal."]]);
    expect(peraturan.acuan).toEqual(plain.acuan);
    expect(peraturan.meta).toEqual(plain.meta);
    expect(peraturan.children.map(({ type }) => type)).toEqual([...plain.children.map(({ type }) => type), "lampiran"]);
    const pembukaan = peraturan.children.find((part) => part.type === "pembukaan");
    expect(pembukaan?.menimbang).toHaveLength(1);
    expect(JSON.stringify(peraturan.children.at(-1))).toContain("Tim sebagaimana dimaksud dalam Pasal 2 bekerja.");
  });

  it("an elucidation is no body", () => {
    const source = "\n\nPENJELASAN\nATAS\nPERATURAN BUPATI\nNOMOR 3 TAHUN 2021\n\nI. UMUM\n\nPasal 1\n\nCukup jelas.";
    const peraturan = bacaBatangTubuh("Pasal 1\n\nSatu hal.", {
      penutup: `Ditetapkan di Teluk Harapan\npada tanggal 14 Juni 2021${source}`,
    });
    expect(bodyOf(peraturan)).toHaveLength(1);
    expect(peraturan.children.at(-1)).toMatchObject({ type: "penjelasan" });
  });
});
