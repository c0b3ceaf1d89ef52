import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Settings of one server process. */
export interface Config {
  /** 0 asks the system for a free port. */
  readonly port: number;
  readonly host: string;
  /** Folder for what people decide. */
  readonly data: string;
  /** Folder with texts and a `manifest.json`; `null` for the corpus that ships with the program. */
  readonly pustaka: string | null;
}

/** A config, or the Indonesian sentence that says what is wrong with the environment. */
export type ConfigOutcome = { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly pesan: string };

const DEFAULT_PORT = 8080;

/** Only this machine: opening Selaras to a network is a decision of whoever runs it, so HOST has to be given for that. */
const DEFAULT_HOST = "127.0.0.1";

/** Below the root of the repository, and not in git. */
const DEFAULT_DATA = fileURLToPath(new URL("../../data", import.meta.url));

/** Reads `PORT`, `HOST`, `DATA` and `PUSTAKA`. An empty value counts as not given. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigOutcome {
  const port = env.PORT?.trim() || String(DEFAULT_PORT);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return { ok: false, pesan: `PORT harus berupa angka 0 sampai dengan 65535, bukan "${port}". Contoh: PORT=8081 npm start` };
  }
  return {
    ok: true,
    config: {
      port: Number(port),
      host: env.HOST?.trim() || DEFAULT_HOST,
      data: resolve(env.DATA?.trim() || DEFAULT_DATA),
      pustaka: env.PUSTAKA?.trim() ? resolve(env.PUSTAKA.trim()) : null,
    },
  };
}
