import { join, resolve } from "node:path";
import { readConfig } from "@selaras/server/config";
import { expect, it } from "vitest";

const BAWAAN = {
  port: 8080,
  host: "127.0.0.1",
  data: resolve(import.meta.dirname, "../../data"),
  pustaka: null,
  databaseUrl: null,
  alamat: null,
  asalDiizinkan: [],
  rahasia: null,
  oidc: null,
  proksi: false,
  tautanSandi: null,
};

it("listens on port 8080 of this machine only unless told otherwise", () => {
  expect(readConfig({})).toEqual({ ok: true, config: BAWAAN });
  expect(readConfig({ PORT: "", HOST: " ", DATABASE_URL: "", ALAMAT: " ", ASAL_DIIZINKAN: " , " })).toEqual({ ok: true, config: BAWAAN });
});

it("takes port and host from the environment", () => {
  expect(readConfig({ PORT: "9000", HOST: "0.0.0.0" })).toEqual({
    ok: true,
    config: { ...BAWAAN, port: 9000, host: "0.0.0.0" },
  });
});

it("takes the folders for data and for another Pustaka from the environment, relative to where it was started", () => {
  expect(readConfig({ DATA: "simpan", PUSTAKA: "/naskah" })).toMatchObject({
    ok: true,
    config: { data: join(process.cwd(), "simpan"), pustaka: "/naskah" },
  });
});

it.each(["abc", "-1", "65536", "80.5", "8080x"])("says in Indonesian that PORT=%s is no port", (port) => {
  expect(readConfig({ PORT: port })).toEqual({
    ok: false,
    pesan: `PORT harus berupa angka 0 sampai dengan 65535, bukan "${port}". Contoh: PORT=8081 npm start`,
  });
});

it("takes the database, the public address, other origins and the account service from the environment", () => {
  const env = {
    DATABASE_URL: "postgres://selaras@localhost/selaras",
    ALAMAT: "https://selaras.cilacap.go.id/",
    ASAL_DIIZINKAN: "https://lain.cilacap.go.id, chrome-extension://abcdef",
    RAHASIA: "r".repeat(32),
    OIDC_PENERBIT: "https://sso.cilacap.go.id/",
    OIDC_KLIEN: "selaras",
    OIDC_RAHASIA: "x",
    PROKSI: "1",
    TAUTAN_SANDI: " sri@cilacap.go.id ",
  };
  expect(readConfig(env)).toMatchObject({
    ok: true,
    config: {
      databaseUrl: env.DATABASE_URL,
      alamat: "https://selaras.cilacap.go.id",
      asalDiizinkan: ["https://lain.cilacap.go.id", "chrome-extension://abcdef"],
      rahasia: env.RAHASIA,
      oidc: { penerbit: "https://sso.cilacap.go.id", klien: "selaras", rahasia: "x" },
      proksi: true,
      tautanSandi: "sri@cilacap.go.id",
    },
  });
});

it.each([
  [{ DATABASE_URL: "mysql://x" }, "alamat PostgreSQL"],
  [{ ALAMAT: "selaras.go.id" }, "http atau https"],
  [{ ALAMAT: "https://cilacap.go.id/selaras" }, "tanpa jalur"],
  [{ ASAL_DIIZINKAN: "https://a.id,bukan alamat" }, '"bukan alamat" bukan alamat'],
  [{ RAHASIA: "pendek" }, "sedikitnya 32 huruf"],
  [{ OIDC_KLIEN: "selaras" }, "ketiganya"],
  [{ PROKSI: "ya" }, "PROKSI harus 1"],
  [{ OIDC_PENERBIT: "https://sso.id", OIDC_KLIEN: "a", OIDC_RAHASIA: "b" }, "dan ALAMAT"],
])("says in Indonesian what is wrong with %j", (env, pesan) => {
  expect(readConfig(env)).toEqual({ ok: false, pesan: expect.stringContaining(pesan) });
});
