import { OpenAPIHono } from "@hono/zod-openapi";
import type { EntriPustaka } from "@selaras/parsers";
import type { Context, MiddlewareHandler } from "hono";
import type { Akun } from "../akun/auth.ts";
import { asalSendiri, asalSendiriAtauSambungan, type EnvPengguna, perluMasuk, perluMasukAtauSambungan } from "../akun/sesi.ts";
import { createKerjaOrang } from "../impor/kerja-orang.ts";
import type { UnduhTelaahParts } from "../penelaahan/unduh.ts";
import type { Pustaka } from "../pustaka/pustaka.ts";
import type { KerjaBersama } from "../rancangan/kerja-bersama.ts";
import type { BuatPdf } from "../rancangan/pdf.ts";
import type { Susun } from "../rancangan/susun.ts";
import { type RateLimitOptions, rateLimit } from "../rate-limit.ts";
import type { Basis } from "../storage/basis.ts";
import type { TulisNaskah } from "../worker/pesanan-naskah.ts";
import type { Kerjakan } from "../worker/start-impor.ts";
import { akunRoutes, sayaRoutes } from "./akun.ts";
import { anggotaRoutes } from "./anggota.ts";
import { anotasiRoutes } from "./anotasi.ts";
import { catatanRoutes } from "./catatan.ts";
import { dokumentasiRoutes } from "./dokumentasi.ts";
import { gambarRoutes } from "./gambar.ts";
import { imporRoutes } from "./impor.ts";
import { kesampinganRoutes } from "./kesampingan.ts";
import { pendaftaranRoutes, penggunaRoutes } from "./orang.ts";
import { kemampuanRoutes, paketRoutes } from "./paket.ts";
import { penelaahanRoutes } from "./penelaahan.ts";
import { imporPustakaRoutes, tambahanRoutes } from "./pustaka-tambah.ts";
import { rancanganRoutes } from "./rancangan.ts";
import { sambunganRoutes } from "./sambungan.ts";
import { undanganRoutes } from "./undangan.ts";
import { unduhRoutes } from "./unduh.ts";
import { versiRoutes } from "./versi.ts";

/** What writing together needs. */
export interface BersamaParts {
  readonly basis: Basis;
  readonly akun: Akun;
  readonly kerjaBersama: KerjaBersama;
  readonly susun: Susun;
  readonly tulisNaskah: TulisNaskah;
  /** `null` where this machine has no Chromium. */
  readonly pdf: BuatPdf | null;
  /** Does the heavy work of imports. */
  readonly kerjakan: Kerjakan;
  /** That of `pustaka`. */
  readonly daftar: readonly EntriPustaka[];
  readonly pustaka: Pustaka;
  /** Public origin; `null` where nobody said so. */
  readonly alamat: string | null;
  readonly asalDiizinkan: readonly string[];
  /** How often one person may write, and how often one address may try a link. */
  readonly tulis: RateLimitOptions;
  readonly daftarAkun: RateLimitOptions;
  /** The time as ISO text. */
  readonly now: () => string;
}

/** What compares and makes files, for the reports of reviews. */
type Pembuat = Pick<UnduhTelaahParts, "perform" | "makeFile" | "logError">;

/** Accounts, connected browsers, drafts and reviews, and the document that describes them, under `/api`. */
export function bersamaRoutes(parts: BersamaParts & Pembuat): OpenAPIHono {
  const { basis, akun, asalDiizinkan, tulis, daftarAkun } = parts;
  const addressOf = (c: Context): string => daftarAkun.addressOf(c);
  const forRancangan = { ...parts, db: basis.db };
  const forOrang = { ...parts, addressOf };
  const forSambungan = { akun, db: basis.db, now: parts.now };

  const rancangan = new OpenAPIHono<EnvPengguna>();
  rancangan.use(perluMasuk(akun), tulisanTerbatas(tulis));
  rancangan.route("/", rancanganRoutes(forRancangan));
  rancangan.route("/", anggotaRoutes(forRancangan));
  rancangan.route("/", versiRoutes(forRancangan));
  rancangan.route("/", gambarRoutes(forRancangan));
  rancangan.route("/", catatanRoutes(forRancangan));
  rancangan.route("/", kesampinganRoutes(forRancangan));
  rancangan.route("/", unduhRoutes(forRancangan));
  rancangan.route("/", paketRoutes(forRancangan));

  const penelaahan = new OpenAPIHono<EnvPengguna>();
  penelaahan.use(asalSendiriAtauSambungan(asalDiizinkan), perluMasukAtauSambungan(forSambungan), tulisanTerbatas(tulis));
  penelaahan.route("/", penelaahanRoutes(forRancangan));
  penelaahan.route("/", anotasiRoutes(forRancangan));

  const impor = new OpenAPIHono<EnvPengguna>();
  impor.use(perluMasuk(akun), tulisanTerbatas(tulis));
  const forImpor = { ...forRancangan, kerjaOrang: createKerjaOrang(parts.kerjakan) };
  impor.route("/", imporRoutes(forImpor));
  impor.route("/", imporPustakaRoutes(forImpor));
  const tambahan = new OpenAPIHono<EnvPengguna>();
  tambahan.use(perluMasuk(akun), tulisanTerbatas(tulis));
  tambahan.route("/", tambahanRoutes(parts));

  const app = new OpenAPIHono();
  for (const path of ["/akun/*", "/pendaftaran/*", "/undangan", "/pengguna/*", "/rancangan/*", "/impor/*", "/pustaka/*"])
    app.use(path, asalSendiri(asalDiizinkan));
  app.on("POST", "/pendaftaran/*", rateLimit(daftarAkun));
  app.route("/akun", akunRoutes(forOrang));
  app.route("/saya", sayaRoutes(forSambungan));
  app.route("/pendaftaran", pendaftaranRoutes(forOrang));
  app.route("/undangan", undanganRoutes(forOrang));
  app.route("/pengguna", penggunaRoutes(forOrang));
  app.route("/sambungan", sambunganRoutes(forOrang));
  app.route("/rancangan", rancangan);
  app.route("/kemampuan", kemampuanRoutes(parts));
  app.route("/penelaahan", penelaahan);
  app.route("/impor", impor);
  app.route("/pustaka", tambahan);
  app.route("/", dokumentasiRoutes(app));
  return app;
}

/** Counts what one person writes, from whichever address; reading is counted elsewhere. */
function tulisanTerbatas(tulis: RateLimitOptions): MiddlewareHandler<EnvPengguna> {
  const limit = rateLimit({ ...tulis, addressOf: (c) => c.get("pengguna").id });
  return (c, next) => (c.req.method === "GET" || c.req.method === "HEAD" ? next() : limit(c, next));
}
