/** The app with accounts, drafts and a sync of its own on a database of its own: nothing of it is replaced but the clock. */
import type { Pengguna, Peran, RancanganRingkas, Undangan } from "@selaras/parsers";
import { bahanOf, bandingKolom, parseMarkdown, susunMatriks } from "@selaras/parsers";
import { type Akun, buatAkun } from "@selaras/server/akun/auth";
import { createIzin } from "@selaras/server/akun/izin-sinkron";
import { tautanAdminPertama } from "@selaras/server/akun/undangan";
import { createKolaborasi, type Kolaborasi } from "@selaras/server/collaboration/kolaborasi";
import type { Oidc } from "@selaras/server/config";
import { createRak } from "@selaras/server/corpus/rak";
import { corpusFolder, readCorpus } from "@selaras/server/corpus/read-corpus";
import { PEKERJA } from "@selaras/server/impor/kerja";
import { bukaPustaka, type Pustaka } from "@selaras/server/pustaka/pustaka";
import { createPencatat } from "@selaras/server/rancangan/pencatat";
import { susunIsi } from "@selaras/server/rancangan/susun";
import type { BersamaParts } from "@selaras/server/routes/bersama";
import { type Basis, bukaBasis } from "@selaras/server/storage/basis";
import { createLogPostgres } from "@selaras/server/storage/log-postgres";
import { createLogSqlite } from "@selaras/server/storage/log-sqlite";
import type { MacamBasis } from "@selaras/server/storage/migrasi/jalankan";
import { createPerform } from "@selaras/server/worker/perform";
import type { Kerjakan } from "@selaras/server/worker/start-impor";
import { tulisNaskah } from "@selaras/server/worker/tulis-naskah";
import { onTestFinished } from "vitest";
import { appContoh } from "./app-contoh.ts";
import { tempatBasis } from "./basis-uji.ts";

export const SANDI = "kata-sandi-uji";
const ASAL = "http://localhost";

/** A browser of one person: keeps cookies and names its page. */
export interface Peramban {
  readonly minta: (metode: string, alamat: string, isi?: unknown, kepala?: Readonly<Record<string, string>>) => Promise<Response>;
  /** As the header `Cookie` would be. */
  readonly kuki: () => string;
}

export interface Orang extends Peramban {
  readonly pengguna: Pengguna;
}

export interface BersamaUji {
  readonly basis: Basis;
  readonly akun: Akun;
  readonly kolaborasi: Kolaborasi;
  readonly pustaka: Pustaka;
  readonly app: ReturnType<typeof appContoh>["app"];
  readonly errors: readonly unknown[];
  /** Moves the clock. */
  maju(ms: number): void;
  peramban(): Peramban;
  /** The first person, who manages accounts. */
  admin(): Promise<Orang>;
  /** Somebody invited by `oleh`: to nothing in particular, or to a draft. */
  orang(oleh: Orang, nama: string, ke?: { readonly rancangan: string; readonly peran: Peran }): Promise<Orang>;
}

/** In this thread: how threads are started and ended is tested by itself. */
const kerjakanDiSini: Kerjakan = async (jenis, masuk, { onKemajuan = () => undefined } = {}) => ({
  keluar: await PEKERJA[jenis](masuk, onKemajuan),
});

/** Compares the texts of the corpus, and is told of what comes to them. */
async function pembanding(pustaka: Pustaka) {
  const perform = createPerform(createRak(await readCorpus(corpusFolder()), { parseMarkdown, bahanOf, bandingKolom, susunMatriks }));
  await pustaka.ceritakan(perform);
  pustaka.sambungkan(perform);
  return { perform, daftar: pustaka.daftar };
}

export interface OpsiUji {
  readonly masukPerMenit?: number;
  readonly antaraTitikMs?: number;
  readonly alamat?: string;
  readonly oidc?: Oidc;
  readonly parts?: Partial<BersamaParts>;
  /** Compares the shipped texts instead of three small ones. */
  readonly korpus?: boolean;
}

export async function bersamaUji(
  macam: MacamBasis,
  { masukPerMenit = 100, antaraTitikMs, alamat = ASAL, oidc, parts, korpus }: OpsiUji = {},
): Promise<BersamaUji> {
  const place = await tempatBasis(macam);
  onTestFinished(() => place.hapus());
  const basis = await bukaBasis(place);
  onTestFinished(() => basis.tutup());
  const errors: unknown[] = [];
  const logError = (error: unknown): void => void errors.push(error);
  let at = Date.now();
  const now = (): string => new Date(at).toISOString();

  const akun = await buatAkun({ basis, alamat, rahasia: "r".repeat(40), oidc: oidc ?? null, masukPerMenit, logError });
  const log = basis.sqlite
    ? createLogSqlite(basis.sqlite, now)
    : createLogPostgres(basis.pool as never, basis.url as string, now, logError);
  onTestFinished(() => log.tutup());
  const kolaborasi = await createKolaborasi({
    log,
    izin: createIzin(basis, akun, []),
    logError,
    clock: () => performance.now(),
    limits: { periksaPeranMs: 200 },
    pendengar: { tersimpan: (dokumen) => pencatat.tersimpan(dokumen) },
  });
  onTestFinished(() => kolaborasi.berhenti());
  const selang = { antaraCatatMs: 200, ...(antaraTitikMs && { antaraTitikMs }) };
  const pencatat = createPencatat({ db: basis.db, kerjaBersama: kolaborasi, now, logError, ...selang });
  onTestFinished(() => pencatat.berhenti());

  const limits = { limit: 10_000, windowMs: 60_000, addressOf: () => "127.0.0.1", now: () => 0 };
  const pustaka = await bukaPustaka({ folder: corpusFolder(), db: basis.db, bersama: false, logError });
  const bersama: BersamaParts = {
    basis,
    akun,
    kerjaBersama: kolaborasi,
    susun: async (pesanan) => susunIsi(pesanan),
    tulisNaskah,
    pdf: null,
    kerjakan: kerjakanDiSini,
    daftar: pustaka.daftar,
    pustaka,
    alamat: null,
    asalDiizinkan: [],
    tulis: limits,
    daftarAkun: limits,
    now,
    ...parts,
  };
  const { app, errors: faults } = appContoh({ bersama, ...(korpus && (await pembanding(pustaka))) });

  function peramban(): Peramban {
    const jar = new Map<string, string>();
    const kuki = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    return {
      kuki,
      minta: async (metode, jalan, isi, kepala = {}) => {
        const biner = isi instanceof Uint8Array;
        const answer = await app.request(`${ASAL}${jalan}`, {
          method: metode,
          headers: { Origin: ASAL, "Content-Type": "application/json", Cookie: kuki(), ...kepala },
          ...(isi !== undefined && { body: biner ? new Uint8Array(isi) : typeof isi === "string" ? isi : JSON.stringify(isi) }),
        });
        for (const line of answer.headers.getSetCookie()) {
          const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
          if (/max-age=0/i.test(line)) jar.delete(name);
          else jar.set(name, value);
        }
        return answer;
      },
    };
  }

  async function daftar(jalan: string, nama: string, surel?: string): Promise<Orang> {
    const own = peramban();
    const answer = await own.minta("POST", `/api/pendaftaran/${jalan.split("/").at(-1)}`, { nama, sandi: SANDI, ...(surel && { surel }) });
    if (answer.status !== 201) throw new Error(`${nama}: ${answer.status} ${await answer.text()}`);
    return { ...own, pengguna: (await answer.json()) as Pengguna };
  }

  return {
    basis,
    akun,
    kolaborasi,
    pustaka,
    app,
    get errors() {
      return [...errors, ...faults];
    },
    maju: (ms) => {
      at += ms;
    },
    peramban,
    admin: async () => daftar((await tautanAdminPertama(basis, at)) ?? "", "Sri Wahyuni", "sri@cilacap.go.id"),
    orang: async (oleh, nama, ke) => {
      const surel = `${nama.toLowerCase().replaceAll(" ", ".")}@cilacap.go.id`;
      const answer = await oleh.minta("POST", "/api/undangan", { surel, ...ke });
      if (answer.status !== 201) throw new Error(`${nama}: ${answer.status} ${await answer.text()}`);
      return daftar(((await answer.json()) as Undangan).tautan, nama);
    },
  };
}

/** A new draft of `oleh`, from the empty skeleton unless told otherwise. */
export async function rancanganUji(oleh: Orang, dasar: object = { macam: "kosong" }): Promise<RancanganRingkas> {
  const answer = await oleh.minta("POST", "/api/rancangan", { daerah: "33.01", dasar });
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as RancanganRingkas;
}
