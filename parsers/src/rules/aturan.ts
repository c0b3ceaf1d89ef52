/** The shape of a rule: who must, may or has to do what, taken from one provision. Source: the rule model of Selaras (butir 77–95, 265–270). */

/** How the provision binds. `indikatif`: a duty in the present indicative, without a modal word. */
export type Modalitas =
  | "wajib"
  | "harus"
  | "dilarang"
  | "dapat"
  | "berhak"
  | "berwenang"
  | "indikatif"
  | "preferensi"
  | "konstitutif"
  | "deklaratif"
  | "rujukan"
  | "pencabutan"
  | "keberlakuan";

/** Where the subject was found. `instrumen`: implied by what is issued (`dengan Keputusan Bupati` → Bupati). */
export type SumberPelaku = "subjek-gramatikal" | "frasa-oleh" | "instrumen" | "konteks" | "tidak-ada";

export type Topik =
  | "ketentuan-umum"
  | "mekanisme-kerja"
  | "kedudukan"
  | "penugasan"
  | "pelaksanaan-tugas"
  | "peran"
  | "pertanggungjawaban"
  | "pengelolaan-kinerja"
  | "tik-spbe"
  | "tahapan"
  | "proses-bisnis"
  | "alur-per-jenis-perangkat"
  | "ketentuan-lain"
  | "penutup";

export type Konektor = "dan" | "atau" | "dan/atau" | "serta";

/** A phrase that names actors. */
export interface Sebutan {
  /** As printed. */
  readonly raw: string;
  /** Canonical names from the lexicon, in the order of the text; empty where the phrase names no known actor. */
  readonly pelaku: readonly string[];
  /** What stands between the actors, in order. */
  readonly konektor: readonly Konektor[];
}

export interface Tenggat {
  readonly raw: string;
  readonly kind: "berkala" | "sewaktu-waktu" | "paling-lambat" | "paling-lama" | "paling-cepat" | "kurun-waktu" | "tanggal" | "segera";
  /** A number of days, months … where one is printed. */
  readonly value?: { readonly jumlah: number; readonly satuan: string };
}

export interface Instrumen {
  readonly jenis: string;
  readonly raw: string;
}

/** What a field of a rule was read from; offsets are UTF-16 code units of the provision's whole text. */
export interface BuktiAturan {
  readonly bidang:
    | "subject"
    | "modality"
    | "action"
    | "object"
    | "recipient"
    | "criteria"
    | "condition"
    | "exception"
    | "timeLimit"
    | "instrument";
  readonly start: number;
  readonly end: number;
}

export interface AcuanAturan {
  readonly raw: string;
  /** Locators, a list or range spelled out: `Pasal 7; Pasal 8`. */
  readonly target: string;
  readonly kind: "internal" | "lampiran" | "eksternal";
  readonly status: "valid" | "valid-format-salah" | "dangling" | "self" | "forward" | "eksternal";
}

/** Tabulated content of a provision. */
export interface DaftarAturan {
  readonly lead: string;
  readonly items: readonly string[];
  readonly connector: Konektor | null;
  readonly closing: string | null;
}

export interface Aturan {
  /** Of the provision; several rules of one ayat share it. */
  readonly locator: string;
  /** 1-based place of the sentence or norm inside the provision. */
  readonly kalimat: number;
  readonly unit: "pasal" | "ayat" | "huruf" | "angka" | "butir";
  readonly text: string;
  /** Offsets of `text` in the provision's whole text. */
  readonly span: { readonly start: number; readonly end: number };
  readonly subject: Sebutan | null;
  readonly subjectSource: SumberPelaku;
  readonly modality: Modalitas;
  /** Head predicate in its active form. */
  readonly action: string | null;
  readonly object: string | null;
  readonly recipient: Sebutan | null;
  readonly criteria: readonly string[];
  readonly condition: string | null;
  readonly exception: string | null;
  readonly timeLimit: Tenggat | null;
  readonly instrument: Instrumen | null;
  readonly connectors: readonly Konektor[];
  readonly list: DaftarAturan | null;
  readonly references: readonly AcuanAturan[];
  readonly topic: Topik;
  /** 0..1: how sure the reading is. */
  readonly confidence: number;
  readonly evidence: readonly BuktiAturan[];
}
