import type { Aturan, BuktiAturan, DaftarAturan, Modalitas, Sebutan, SumberPelaku } from "./aturan.ts";
import type { Frasa } from "./frasa.ts";
import { bacaInstrumen } from "./instrumen.ts";
import { blankRujukan, kataKlausa } from "./kata-klausa.ts";
import { bacaAwalan, type Keterangan, pengecualianAkhir, syaratAkhir, syaratDalamSubjek } from "./keterangan.ts";
import { KRITERIA } from "./leksikon/keterangan.ts";
import { bacaModalitas, modalitasTanpaPredikat } from "./modalitas.ts";
import { bacaSebutan, mulaiPelaku } from "./pelaku.ts";
import { bacaPenerima } from "./penerima.ts";
import { pilihSubjek, pisahSyarat } from "./pilih-subjek.ts";
import { cariPredikat, klausaKedua, type Predikat, predikatLain } from "./predikat.ts";
import { isDiberiHak, isPasif, type Klausa, subjekGramatikal } from "./subjek.ts";
import { bacaTenggat } from "./tenggat.ts";
import { bentukAktif } from "./tindakan.ts";

/** The fields of a rule that a sentence alone decides. */
export type BacaanKalimat = Omit<Aturan, "locator" | "kalimat" | "unit" | "text" | "span" | "list" | "references" | "topic">;

/**
 * Reads one sentence into its rules: the main norm first, then each further norm that has a modal word of its own. `panjangUtama` is the
 * length of the lead where a list follows; the main clause is looked for there.
 */
export function bacaKalimat(teks: string, panjangUtama: number, list: DaftarAturan | null): readonly BacaanKalimat[] {
  const blank = blankRujukan(teks.slice(0, panjangUtama));
  const kata = kataKlausa(blank);
  const awalan = bacaAwalan(kata, blank);
  const predikat = cariPredikat(kata, awalan.mulai);
  const klausa: Klausa = { teks: blank, kata, mulai: awalan.mulai, predikat };
  const others = predikat === null ? [] : predikatLain(kata, predikat);
  const second = predikat === null ? null : klausaKedua(kata, predikat);
  const starts = [...others.map(({ awal }) => awal), ...(second === null ? [] : [second.mulai])].map(
    (at) => kata[at]?.start ?? teks.length,
  );
  const main = bacaNorma(teks, klausa, awalan.keterangan, list, Math.min(teks.length, ...starts));
  return [
    main,
    ...others.map((other, at) => normaLain(main, teks.slice(0, starts[at + 1] ?? teks.length), klausa, other)),
    ...(second === null ? [] : [bacaNorma(teks, { ...klausa, ...second }, [], list, teks.length)]),
  ];
}

/** `batas`: where the next norm of the sentence begins. */
function bacaNorma(teks: string, klausa: Klausa, awalan: readonly Keterangan[], list: DaftarAturan | null, batas: number): BacaanKalimat {
  const { kata, predikat, teks: blank } = klausa;
  const evidence: BuktiAturan[] = [];
  const take = (bidang: BuktiAturan["bidang"], frasa: Frasa | null): string | null => {
    if (frasa === null || frasa.end <= frasa.start) return null;
    evidence.push({ bidang, start: frasa.start, end: frasa.end });
    return teks.slice(frasa.start, frasa.end).trim();
  };
  const { subjek: gramatikal, syarat: terlepas } = pisahSyarat(blank, subjekGramatikal(klausa));
  const pembuka = gramatikal === null ? "" : blank.slice(gramatikal.start, gramatikal.end);
  const modality =
    predikat === null
      ? modalitasTanpaPredikat(kata, teks)
      : bacaModalitas(kata, predikat, mulaiPelaku(pembuka), /^(?:maksud|tujuan)\b/i.test(pembuka));
  if (predikat !== null) take("modality", { start: kata[predikat.awal]?.start ?? 0, end: kata[predikat.akhir]?.end ?? 0 });

  const after = predikat === null ? klausa.mulai : predikat.akhir + 1;
  const condition = gabung([
    ...awalan.filter(({ jenis }) => jenis === "syarat").map((one) => take("condition", one)),
    take("condition", terlepas),
    // when a law begins to hold is its time, not its condition
    modality === "keberlakuan" ? null : take("condition", syaratAkhir(kata, after)),
    predikat === null ? null : take("condition", syaratDalamSubjek(blank, kata[klausa.mulai]?.start ?? 0, kata[predikat.awal]?.start ?? 0)),
  ]);
  const exception = gabung([
    ...awalan.filter(({ jenis }) => jenis === "pengecualian").map((one) => take("exception", one)),
    take("exception", pengecualianAkhir(kata, after)),
  ]);
  const tenggat = bacaTenggat(blank);
  const instrumen = bacaInstrumen(blank);
  const subjek = pilihSubjek(klausa, gramatikal, instrumen, condition, list);
  take("timeLimit", tenggat);
  take("instrument", instrumen);
  take("subject", subjek.frasa);
  return {
    subject: subjek.raw === null ? null : bacaSebutan(rapi(subjek.raw)),
    subjectSource: subjek.sumber,
    modality,
    action: predikat === null ? null : aksi(klausa, predikat, modality),
    object: objek(klausa, gramatikal, teks.slice(0, batas), modality),
    recipient: penerimaOf(gabung(bacaPenerima(klausa).map((frasa) => take("recipient", frasa))), blank, list),
    criteria: kriteria(blank),
    condition,
    exception,
    timeLimit: tenggat === null ? null : { raw: tenggat.raw, kind: tenggat.kind, ...(tenggat.value ? { value: tenggat.value } : {}) },
    instrument: instrumen === null ? null : { jenis: instrumen.jenis, raw: instrumen.raw },
    connectors: bacaSebutan(subjek.raw ?? "").konektor,
    confidence: keyakinan(modality, subjek.sumber, predikat),
    evidence,
  };
}

/** A reference is no part of a name. */
const rapi = (raw: string): string => blankRujukan(raw).replace(/\s+/g, " ").replace(/\s+,/g, ",").trim();

const gabung = (parts: readonly (string | null)[]): string | null => {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join("; ");
};

/** Items behind `kepada:` are the recipients. */
function penerimaOf(raw: string | null, lead: string, list: DaftarAturan | null): Sebutan | null {
  if (raw !== null) return bacaSebutan(rapi(raw));
  if (list === null || !/\b(?:kepada|bagi)\s*:?\s*$/i.test(lead)) return null;
  return bacaSebutan(list.items.join("; "));
}

/** Words that belong to the verb: `terdiri atas`, `digunakan sebagai`, `diutamakan berasal`, `bertanggung jawab`. */
const IKUT_VERBA = /^(?:langsung|sebagai|berasal|atas|dari|dengan|pada|dalam|di|jawab|berlaku)$/;

/** Readings that keep the passive: nobody acts, something is said of the subject. */
const TETAP: ReadonlySet<Modalitas> = new Set(["deklaratif", "rujukan", "preferensi", "pencabutan", "keberlakuan"]);

function aksi(klausa: Klausa, predikat: Predikat, modality: Modalitas): string {
  const { kata } = klausa;
  const verb = kata[predikat.inti]?.kata ?? "";
  const next = kata[predikat.akhir + 1]?.kata ?? "";
  const active = TETAP.has(modality) || isDiberiHak(klausa) ? verb : bentukAktif(verb);
  return IKUT_VERBA.test(next) ? `${active} ${next}` : active;
}

/** What is acted on: the grammatical subject of a passive, else what follows the verb up to the next part of the sentence. */
function objek(klausa: Klausa, gramatikal: Frasa | null, teks: string, modality: Modalitas): string | null {
  const { kata, predikat } = klausa;
  if (isPasif(klausa) && modality !== "preferensi" && !isDiberiHak(klausa))
    return gramatikal === null ? null : rapi(teks.slice(gramatikal.start, gramatikal.end));
  if (predikat === null) return null;
  const next = kata[predikat.akhir + 1];
  const start = IKUT_VERBA.test(next?.kata ?? "") ? kata[predikat.akhir + 2]?.start : next?.start;
  if (start === undefined) return null;
  const rest = teks.slice(start);
  const end = rest.search(/(?:^|,?\s)(?:kepada|secara|dengan menggunakan|paling|apabila|setelah|kecuali)\s|[.;:]/);
  // `…, dan dapat …` begins the next norm
  return rapi(end < 0 ? rest : rest.slice(0, end)).replace(/\s*,?(?:\s(?:dan|serta|atau|sedangkan|tetapi|namun))?,?$/, "") || null;
}

const POLA_KRITERIA = new RegExp(
  `\\b(?:${KRITERIA.join("|")})\\s+(?:(?!\\s(?:${KRITERIA.join("|")}|secara|paling|kepada|oleh)\\s)[^,.;:]){3,200}`,
  "gi",
);

const kriteria = (teks: string): readonly string[] => (teks.match(POLA_KRITERIA) ?? []).map((one) => one.replace(/\s+/g, " ").trim());

/** A further norm of the sentence: the same subject, its own modality and verb. */
function normaLain(main: BacaanKalimat, teks: string, klausa: Klausa, predikat: Predikat): BacaanKalimat {
  const { kata } = klausa;
  const modality: Modalitas = bacaModalitas(kata, predikat, main.subject !== null);
  const start = kata[predikat.awal]?.start ?? 0;
  const end = kata[predikat.akhir]?.end ?? start;
  return {
    ...main,
    modality,
    action: aksi(klausa, predikat, modality),
    object: objek({ ...klausa, predikat }, subjekGramatikal(klausa), teks, modality),
    confidence: Math.min(main.confidence, 0.7),
    evidence: [...main.evidence.filter(({ bidang }) => bidang !== "modality"), { bidang: "modality", start, end }],
  };
}

/** How sure a reading is: sources of the subject and modal words, from the share that was right on the labelled regulations. */
function keyakinan(modality: Modalitas, sumber: SumberPelaku, predikat: Predikat | null): number {
  const subject = { "subjek-gramatikal": 0.95, "frasa-oleh": 0.97, instrumen: 0.9, konteks: 0.5, "tidak-ada": 0.85 }[sumber];
  if (predikat === null) return Math.min(0.6, subject);
  return predikat.modal !== null || modality !== "indikatif" ? subject : Math.min(0.9, subject);
}
