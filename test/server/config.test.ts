import { join, resolve } from "node:path";
import { readConfig } from "@selaras/server/config";
import { expect, it } from "vitest";

const DATA = resolve(import.meta.dirname, "../../data");

it("listens on port 8080 of this machine only unless told otherwise", () => {
  expect(readConfig({})).toEqual({ ok: true, config: { port: 8080, host: "127.0.0.1", data: DATA, pustaka: null } });
  expect(readConfig({ PORT: "", HOST: " " })).toEqual({ ok: true, config: { port: 8080, host: "127.0.0.1", data: DATA, pustaka: null } });
});

it("takes port and host from the environment", () => {
  expect(readConfig({ PORT: "9000", HOST: "0.0.0.0" })).toEqual({
    ok: true,
    config: { port: 9000, host: "0.0.0.0", data: DATA, pustaka: null },
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
