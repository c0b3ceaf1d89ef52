import { type Aturan, aturanOf, type Modalitas, parseMarkdown } from "@selaras/parsers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batangTubuhDengan, kutipan, satuAturan } from "../support/aturan-uji.ts";
import { ID_NASKAH, sourceOf } from "../support/naskah-uji.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

/** Printed with every failure; set SEED to run the same inputs again. */
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
console.log(`fast-check: SEED=${seed}`);
const lari = (kali: number) => ({ numRuns: Number(process.env.FUZZ ?? kali), seed });

/** What must hold of every rule of every text. */
function periksa(rule: Aturan): void {
  const { span, text, evidence, confidence, kalimat, subject, subjectSource } = rule;
  expect(text).toHaveLength(span.end - span.start);
  expect(span.start).toBeGreaterThanOrEqual(0);
  for (const { start, end } of evidence) {
    expect(start).toBeGreaterThanOrEqual(span.start);
    expect(end).toBeLessThanOrEqual(span.end);
    expect(end).toBeGreaterThan(start);
  }
  expect(confidence).toBeGreaterThan(0);
  expect(confidence).toBeLessThanOrEqual(1);
  expect(kalimat).toBeGreaterThanOrEqual(1);
  expect(subject === null).toBe(subjectSource === "tidak-ada");
  if (rule.timeLimit?.value !== undefined) expect(Number.isSafeInteger(rule.timeLimit.value.jumlah)).toBe(true);
}

function periksaNaskah(source: string): void {
  const rules = aturanOf(parseMarkdown(source));
  for (const rule of rules) periksa(rule);
  expect(aturanOf(parseMarkdown(source))).toEqual(rules);
}

const KATA =
  "dalam hal apabila jika selain kecuali setelah dengan ketentuan untuk yang oleh kepada bagi tembusan dan atau dan/atau serta , . ; : ( ) wajib harus dapat dilarang berwenang berhak tidak boleh ditetapkan diberikan melaporkan menyusun meminta merupakan meliputi Bupati Pejabat Fungsional Kepala Perangkat Daerah ketua tim Keputusan surat tugas paling lambat 5 (lima) hari kerja berkala sebagaimana dimaksud pada ayat (1) Pasal 3 secara langsung Lampiran dicabut mulai berlaku \n a. b. 1.".split(
    " ",
  );

describe("any words as an ayat give rules that hold together", () => {
  it("any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => periksaNaskah(naskahDengan(batangTubuhDengan(text)))),
      lari(200),
    );
  });

  it("any row of the words that the rules are read by", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...KATA), { maxLength: 60 }), (words) =>
        periksaNaskah(naskahDengan(batangTubuhDengan(words.join(" ")))),
      ),
      lari(400),
    );
  });

  it.each(ID_NASKAH)("the provisions of %s", (id) => {
    periksaNaskah(sourceOf(id));
  });
});

describe("a sentence put together of known parts is taken apart into them", () => {
  const PELAKU = ["Bupati", "Pejabat Fungsional", "Kepala Perangkat Daerah", "ketua tim", "Pejabat Fungsional dan Pelaksana"];
  const MODAL: readonly (readonly [string, Modalitas])[] = [
    ["wajib ", "wajib"],
    ["harus ", "harus"],
    ["dapat ", "dapat"],
    ["berwenang ", "berwenang"],
    ["berhak ", "berhak"],
    ["dilarang ", "dilarang"],
    ["tidak dapat ", "dilarang"],
    ["", "indikatif"],
  ];
  const bagian = fc.record({
    syarat: fc.constantFrom(null, "Dalam hal target tidak tercapai", "Apabila anggaran tidak tersedia", "Setelah penugasan berakhir"),
    pelaku: fc.constantFrom(...PELAKU),
    modal: fc.constantFrom(...MODAL),
    verba: fc.constantFrom("menyusun", "menetapkan", "menyampaikan"),
    objek: fc.constantFrom("laporan", "rencana kerja", "hasil kerja"),
    penerima: fc.constantFrom(null, "Sekretaris Daerah", "Pejabat Penilai Kinerja"),
    tenggat: fc.constantFrom(null, "paling lambat 5 (lima) hari kerja", "secara berkala", "setiap 6 (enam) bulan"),
    kecuali: fc.constantFrom(null, "kecuali ditentukan lain"),
  });

  it("whichever parts there are", () => {
    fc.assert(
      fc.property(bagian, ({ syarat, pelaku, modal: [kata, modality], verba, objek, penerima, tenggat, kecuali }) => {
        const kalimat = [
          syarat === null ? "" : `${syarat}, `,
          `${pelaku} ${kata}${verba} ${objek}`,
          penerima === null ? "" : ` kepada ${penerima}`,
          tenggat === null ? "" : ` ${tenggat}`,
          kecuali === null ? "" : `, ${kecuali}`,
        ].join("");
        const rule = satuAturan(`${kalimat}.`);
        expect(rule.subject?.raw).toBe(pelaku);
        expect([rule.modality, rule.action, rule.condition]).toEqual([modality, verba, syarat]);
        expect(rule.recipient?.raw ?? null).toBe(penerima);
        expect(rule.timeLimit?.raw ?? null).toBe(tenggat);
        expect(rule.exception).toBe(kecuali);
        expect(kutipan(rule, "subject")).toEqual([pelaku]);
      }),
      lari(300),
    );
  });
});
