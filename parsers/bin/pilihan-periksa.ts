import { parseArgs } from "node:util";
import { BANTUAN_KAIDAH } from "../src/index.ts";
import { type Hasil, salah } from "./hasil.ts";

const BENTUK = ["teks", "json", "sarif"] as const;

/** What `selaras periksa` is to do. */
export interface PilihanPeriksa {
  readonly berkas: string;
  readonly bentuk: (typeof BENTUK)[number];
  /** Which fixes are applied; `null` writes nothing. */
  readonly perbaiki: "aman" | "semua" | null;
  /** A file of an earlier run may be replaced. */
  readonly timpa: boolean;
  /** Ids of rules that are not asked. */
  readonly tanpa: ReadonlySet<string>;
}

/** The help of one rule, or of all where `id` is `null`. */
export interface TanyaKaidah {
  readonly id: string | null;
}

const SAKLAR = ["json", "perbaiki", "semua-perbaikan", "timpa"] as const;
const BERNILAI = ["format", "tanpa", "kaidah"] as const;

const DIKENAL =
  "Yang dapat dipakai: --json, --format=teks|json|sarif, --perbaiki, --semua-perbaikan, --timpa, --tanpa=KAIDAH,KAIDAH, --kaidah, --kaidah=KAIDAH.";

/** The switches of the command; a sentence when they are not as the help says. */
export function pilihanPeriksa(args: readonly string[]): PilihanPeriksa | TanyaKaidah | Hasil {
  // not strict, because `--kaidah` may stand alone, and what parseArgs throws does not tell in data which switch is meant
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries([...SAKLAR, ...BERNILAI].map((nama) => [nama, { type: isBernilai(nama) ? "string" : "boolean" }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const bernilai = isBernilai(token.name);
    if (!bernilai && !SAKLAR.some((nama) => nama === token.name)) return salah(`Pilihan tidak dikenal. ${DIKENAL}`);
    if (!bernilai && token.value !== undefined) return salah(`Pilihan --${token.name} tidak memerlukan isian.`);
    if (bernilai && token.name !== "kaidah" && !token.value) return salah(`Pilihan --${token.name} belum diisi. ${DIKENAL}`);
    values.set(token.name, token.value ?? "");
  }
  return values.has("kaidah") ? tanyaKaidah(values.get("kaidah") ?? "") : berkasOf(values, positionals);
}

const isBernilai = (nama: string): boolean => BERNILAI.some((satu) => satu === nama);

function tanyaKaidah(given: string): TanyaKaidah | Hasil {
  if (given === "") return { id: null };
  const id = given.trim().toUpperCase();
  return BANTUAN_KAIDAH.some((kaidah) => kaidah.id === id) ? { id } : tidakDikenal([given]);
}

function berkasOf(values: ReadonlyMap<string, string>, positionals: readonly string[]): PilihanPeriksa | Hasil {
  const [berkas, ...lain] = positionals;
  if (berkas === undefined) return salah('Sebutkan berkas peraturannya. Lihat "selaras periksa --help".');
  if (lain.length > 0) return salah("Sebutkan satu berkas saja.");
  const format = values.get("format") ?? (values.has("json") ? "json" : "teks");
  const bentuk = BENTUK.find((satu) => satu === format.toLowerCase());
  if (bentuk === undefined) return salah(`Bentuk "${format}" tidak dikenal. Pilih teks, json, atau sarif.`);
  if (values.has("json") && bentuk !== "json") return salah("Pilih salah satu: --json atau --format.");
  const tanpa = (values.get("tanpa") ?? "").split(",").flatMap((id) => id.trim().toUpperCase() || []);
  const asing = tanpa.filter((id) => !BANTUAN_KAIDAH.some((kaidah) => kaidah.id === id));
  if (asing.length > 0) return tidakDikenal(asing);
  const perbaiki = values.has("semua-perbaikan") ? "semua" : values.has("perbaiki") ? "aman" : null;
  if (values.has("timpa") && perbaiki === null) return salah("Pilihan --timpa dipakai bersama --perbaiki.");
  return { berkas, bentuk, perbaiki, timpa: values.has("timpa"), tanpa: new Set(tanpa) };
}

const tidakDikenal = (ids: readonly string[]): Hasil =>
  salah(`Kaidah ${ids.map((id) => `"${id}"`).join(", ")} tidak dikenal. Daftarnya: selaras periksa --kaidah`);
