import { parseArgs } from "node:util";
import { type Hasil, salah } from "./hasil.ts";

const BENTUK = ["akn", "json", "md", "jdih-json", "jdih-csv", "abstrak", "docx"] as const;

export type BentukEkspor = (typeof BENTUK)[number];

/** What `selaras ekspor` is to do. */
export interface PilihanEkspor {
  readonly berkas: string;
  readonly ke: BentukEkspor;
  readonly keluaran?: string;
  readonly rancangan: boolean;
}

/** The form that the ending of the result asks for where none is named. */
const AKHIRAN: Readonly<Record<string, BentukEkspor>> = { xml: "akn", json: "json", md: "md", csv: "jdih-csv", docx: "docx" };

const DIKENAL = `Yang dapat dipakai: --ke ${BENTUK.join("|")}, --keluaran BERKAS, --rancangan.`;

/** The switches of the command; a sentence when they are not as the help says. */
export function pilihanEkspor(args: readonly string[]): PilihanEkspor | Hasil {
  let given: ReturnType<typeof baca>;
  try {
    given = baca(args);
  } catch {
    return salah(`Pilihan tidak dikenal atau belum diisi. ${DIKENAL}`);
  }
  const { values, positionals } = given;
  const [berkas, ...lain] = positionals;
  if (berkas === undefined) return salah('Sebutkan berkas peraturannya. Lihat "selaras ekspor --help".');
  if (lain.length > 0) return salah("Sebutkan satu berkas saja.");
  const keluaran = values.keluaran;
  const akhiran = /\.(\w+)$/.exec(keluaran ?? "")?.[1]?.toLowerCase() ?? "";
  const ke = values.ke ?? AKHIRAN[akhiran];
  const bentuk = BENTUK.find((satu) => satu === ke);
  if (ke === undefined) return salah(`Sebutkan bentuk hasilnya dengan --ke. ${DIKENAL}`);
  if (bentuk === undefined) return salah(`Bentuk "${ke}" tidak dikenal. Pilih ${BENTUK.join(", ")}.`);
  if (bentuk === "docx" && keluaran === undefined)
    return salah("Dokumen Word tidak dapat ditampilkan di layar. Sebutkan berkasnya dengan --keluaran.");
  return { berkas, ke: bentuk, ...(keluaran === undefined ? {} : { keluaran }), rancangan: values.rancangan === true };
}

const baca = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: { ke: { type: "string" }, keluaran: { type: "string", short: "o" }, rancangan: { type: "boolean" } },
    allowPositionals: true,
  });
