import { parseArgs } from "node:util";
import { TOPIK, type Topik } from "../src/index.ts";
import { type Hasil, salah } from "./hasil.ts";

const BENTUK = ["xlsx", "docx", "html", "json"] as const;

/** What `selaras matriks` is to do. */
export interface PilihanMatriks {
  readonly acuan: string;
  readonly berkas: readonly string[];
  /** Without it, the result goes to the screen, as a page. */
  readonly keluar?: string;
  readonly bentuk: (typeof BENTUK)[number];
  readonly koreksi?: string;
  readonly rancangan?: string;
  readonly hanya?: "substantif" | "berbeda";
  readonly topik?: Topik;
}

/** The switches, each with the sentence for when its value is missing. */
const PILIHAN: Readonly<Record<string, string>> = {
  acuan: "Pilihan --acuan belum diisi. Sebutkan berkas peraturan acuannya: --acuan BERKAS.",
  o: "Pilihan -o belum diisi. Sebutkan berkas hasilnya: -o BERKAS.xlsx, .docx, .html, atau .json.",
  koreksi: "Pilihan --koreksi belum diisi. Sebutkan berkas koreksinya: --koreksi BERKAS.json.",
  rancangan: "Pilihan --rancangan belum diisi. Sebutkan berkas rancangannya, salah satu dari yang disandingkan: --rancangan BERKAS.",
  hanya: "Pilihan --hanya belum diisi. Pilih --hanya substantif atau --hanya berbeda.",
  topik: "Pilihan --topik belum diisi. Sebutkan nama topiknya, misalnya --topik penugasan.",
};

/** The switches of the command; a sentence when they are not as the help says. */
export function pilihanMatriks(args: readonly string[]): PilihanMatriks | Hasil {
  // not strict, because what parseArgs throws does not tell in data which switch is meant
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.keys(PILIHAN).map((nama) => [nama, { type: "string", ...(nama === "o" ? { short: "o" } : {}) }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const tanpaNilai = Object.hasOwn(PILIHAN, token.name) ? PILIHAN[token.name] : undefined;
    if (tanpaNilai === undefined)
      return salah(
        "Pilihan tidak dikenal. Yang dapat dipakai: --acuan BERKAS, -o BERKAS, --koreksi BERKAS, --rancangan BERKAS, --hanya substantif|berbeda, --topik NAMA.",
      );
    // `--acuan -o hasil.html`: the next switch is not its value
    if (!token.value || (token.value.startsWith("-") && !token.inlineValue)) return salah(tanpaNilai);
    values.set(token.name, token.value);
  }
  return periksa(values, positionals);
}

function periksa(values: ReadonlyMap<string, string>, berkas: readonly string[]): PilihanMatriks | Hasil {
  const ada = <N extends string>(nama: N): { readonly [K in N]?: string } => {
    const nilai = values.get(nama);
    return nilai === undefined ? {} : ({ [nama]: nilai } as { readonly [K in N]?: string });
  };
  const acuan = values.get("acuan");
  const keluar = values.get("o");
  const hanya = values.get("hanya");
  const topik = values.get("topik");
  if (acuan === undefined) return salah("Sebutkan peraturan acuan dengan --acuan BERKAS.");
  if (berkas.length === 0) return salah("Sebutkan sekurang-kurangnya satu peraturan yang disandingkan.");
  const akhiran = keluar === undefined ? "html" : (/\.(\w+)$/.exec(keluar)?.[1] ?? "").toLowerCase();
  const bentuk = BENTUK.find((satu) => satu === akhiran);
  if (bentuk === undefined) return salah("Berkas hasil harus berakhiran .xlsx, .docx, .html, atau .json.");
  if (hanya !== undefined && hanya !== "substantif" && hanya !== "berbeda")
    return salah(`Saringan "${hanya}" tidak dikenal. Pilih --hanya substantif atau --hanya berbeda.`);
  const bernama = topik === undefined ? undefined : topikOf(topik);
  if (bernama === null) return salah(`Topik "${topik}" tidak dikenal. Yang ada: ${Object.keys(TOPIK).join(", ")}.`);
  return {
    acuan,
    berkas,
    bentuk,
    ...(keluar === undefined ? {} : { keluar }),
    ...ada("koreksi"),
    ...ada("rancangan"),
    ...(hanya === undefined ? {} : { hanya }),
    ...(bernama === undefined ? {} : { topik: bernama }),
  };
}

/** A topic by its id or by its name, in small letters or capitals. */
function topikOf(nama: string): Topik | null {
  const wanted = nama.trim().toLowerCase();
  const found = Object.entries(TOPIK).find(([id, sebutan]) => id === wanted || sebutan.toLowerCase() === wanted);
  return found === undefined ? null : (found[0] as Topik);
}
