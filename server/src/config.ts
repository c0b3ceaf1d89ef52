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
  /** PostgreSQL; `null` for the SQLite file in `data`. */
  readonly databaseUrl: string | null;
  /** Origin under which people reach the server: `https://selaras.cilacap.go.id`. `null` where nobody said so. */
  readonly alamat: string | null;
  /** Other origins whose pages may ask and connect. */
  readonly asalDiizinkan: readonly string[];
  /** What sessions are signed with; `null` for the one kept in `data`. */
  readonly rahasia: string | null;
  readonly oidc: Oidc | null;
  /** Whether every request comes through a proxy of the office, which says whose it is. */
  readonly proksi: boolean;
  /** Address of an account whose password was forgotten and that nobody else can make a link for. */
  readonly tautanSandi: string | null;
}

/** Sign-in through the office's own account service. */
export interface Oidc {
  readonly penerbit: string;
  readonly klien: string;
  readonly rahasia: string;
}

/** A config, or the Indonesian sentence that says what is wrong with the environment. */
export type ConfigOutcome = { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly pesan: string };

const DEFAULT_PORT = 8080;

/** Only this machine: opening Selaras to a network is a decision of whoever runs it, so HOST has to be given for that. */
const DEFAULT_HOST = "127.0.0.1";

/** Below the root of the repository, and not in git. */
const DEFAULT_DATA = fileURLToPath(new URL("../../data", import.meta.url));

const SHORTEST_SECRET = 32;

/** Reads the environment. An empty value counts as not given. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigOutcome {
  const given = (name: string): string | null => env[name]?.trim() || null;
  const port = given("PORT") ?? String(DEFAULT_PORT);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return { ok: false, pesan: `PORT harus berupa angka 0 sampai dengan 65535, bukan "${port}". Contoh: PORT=8081 npm start` };

  const databaseUrl = given("DATABASE_URL");
  if (databaseUrl !== null && !/^postgres(?:ql)?:\/\/\S+$/.test(databaseUrl))
    return {
      ok: false,
      pesan: "DATABASE_URL harus berupa alamat PostgreSQL, misalnya postgres://selaras@localhost/selaras. Kosongkan untuk memakai SQLite.",
    };

  const alamatGiven = given("ALAMAT");
  const alamat = alamatGiven === null ? null : originOf(alamatGiven);
  if (alamatGiven !== null && alamat === null)
    return {
      ok: false,
      pesan: `ALAMAT harus berupa alamat http atau https tanpa jalur, bukan "${alamatGiven}". Contoh: ALAMAT=https://selaras.cilacap.go.id`,
    };

  const asalDiizinkan: string[] = [];
  for (const part of (given("ASAL_DIIZINKAN") ?? "").split(",").filter((one) => one.trim() !== "")) {
    const asal = /^(?:chrome|moz)-extension:\/\/[\w-]+$/.test(part.trim()) ? part.trim() : originOf(part.trim());
    if (asal === null)
      return {
        ok: false,
        pesan: `ASAL_DIIZINKAN harus berupa daftar alamat yang dipisahkan koma, misalnya https://lain.cilacap.go.id; "${part.trim()}" bukan alamat.`,
      };
    asalDiizinkan.push(asal);
  }

  const rahasia = given("RAHASIA");
  if (rahasia !== null && rahasia.length < SHORTEST_SECRET)
    return { ok: false, pesan: `RAHASIA harus sedikitnya ${SHORTEST_SECRET} huruf. Kosongkan agar Selaras membuatnya sendiri.` };

  const [penerbit, klien, rahasiaOidc] = [given("OIDC_PENERBIT"), given("OIDC_KLIEN"), given("OIDC_RAHASIA")];
  const oidc = penerbit && klien && rahasiaOidc ? { penerbit: penerbit.replace(/\/$/, ""), klien, rahasia: rahasiaOidc } : null;
  if (oidc === null && (penerbit ?? klien ?? rahasiaOidc) !== null)
    return { ok: false, pesan: "OIDC_PENERBIT, OIDC_KLIEN, dan OIDC_RAHASIA harus diisi ketiganya, atau dikosongkan ketiganya." };
  if (oidc !== null && (!URL.canParse(oidc.penerbit) || alamat === null))
    return { ok: false, pesan: "Masuk melalui OIDC memerlukan OIDC_PENERBIT berupa alamat https, dan ALAMAT." };

  const proksi = given("PROKSI");
  if (proksi !== null && proksi !== "1")
    return { ok: false, pesan: "PROKSI harus 1 bila Selaras berada di belakang proksi, atau dikosongkan bila tidak." };

  return {
    ok: true,
    config: {
      port: Number(port),
      host: given("HOST") ?? DEFAULT_HOST,
      data: resolve(given("DATA") ?? DEFAULT_DATA),
      pustaka: given("PUSTAKA") === null ? null : resolve(given("PUSTAKA") ?? ""),
      databaseUrl,
      alamat,
      asalDiizinkan,
      rahasia,
      oidc,
      proksi: proksi !== null,
      tautanSandi: given("TAUTAN_SANDI"),
    },
  };
}

/** The origin that `text` is, `null` where it is none or more than one. */
function originOf(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, origin, pathname, search, hash } = new URL(text);
  const bare = pathname === "/" && search === "" && hash === "";
  return bare && (protocol === "http:" || protocol === "https:") ? origin : null;
}
