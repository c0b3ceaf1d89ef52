/** Settings of one server process. */
export interface Config {
  /** 0 asks the system for a free port. */
  readonly port: number;
  readonly host: string;
}

/** A config, or the Indonesian sentence that says what is wrong with the environment. */
export type ConfigOutcome = { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly pesan: string };

const DEFAULT_PORT = 8080;

/** Only this machine: opening Selaras to a network is a decision of whoever runs it, so HOST has to be given for that. */
const DEFAULT_HOST = "127.0.0.1";

/** Reads `PORT` and `HOST`. An empty value counts as not given. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigOutcome {
  const port = env.PORT?.trim() || String(DEFAULT_PORT);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return { ok: false, pesan: `PORT harus berupa angka 0 sampai dengan 65535, bukan "${port}". Contoh: PORT=8081 npm start` };
  }
  return { ok: true, config: { port: Number(port), host: env.HOST?.trim() || DEFAULT_HOST } };
}
