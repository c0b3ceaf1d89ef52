import { parseArgs } from "node:util";
import { type Hasil, salah } from "./hasil.ts";

/** One file and the switches of a command; a sentence when they are not as the help says. */
export function satuBerkas(
  args: readonly string[],
  saklar: readonly string[],
): { readonly berkas: string; readonly pilihan: ReadonlySet<string> } | Hasil {
  try {
    const options = Object.fromEntries(saklar.map((name) => [name, { type: "boolean" as const }]));
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [berkas] = positionals;
    if (berkas === undefined) return salah('Sebutkan berkas peraturannya. Lihat "selaras --help".');
    if (positionals.length > 1) return salah("Sebutkan satu berkas saja.");
    return { berkas, pilihan: new Set(Object.keys(values)) };
  } catch {
    return salah(`Pilihan tidak dikenal. Yang dapat dipakai: ${saklar.map((name) => `--${name}`).join(", ")}.`);
  }
}
