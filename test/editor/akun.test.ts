import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alamatMasuk, tujuanKembali } from "../../editor/src/akun/kembali.ts";
import { kekuatanSandi, SANDI_TERPENDEK, salahSandi } from "../../editor/src/akun/sandi.ts";
import { salahSurel } from "../../editor/src/akun/surel.ts";

describe("after signing in", () => {
  it.each([
    "/",
    "/rancangan/baru",
    "/rancangan/a1?panel=versi#pasal-7",
    "/baca/perbup-cilacap-5-2024#pasal-7-ayat-1",
    "/matriks?cari=a%26b",
  ])("goes on to %s", (halaman) => expect(tujuanKembali(halaman)).toBe(halaman));

  it.each([
    null,
    "",
    "rancangan",
    "https://jahat.example/rancangan",
    "//jahat.example",
    "/\\jahat.example",
    "\\\\jahat.example",
    "/\t/jahat.example",
    "/%2e%2e//jahat.example",
    "/..//jahat.example",
    "javascript:alert(1)",
    "/masuk?kembali=/masuk",
    "/daftar/token",
    "/api/akun/sign-out",
  ])("never goes to %j", (halaman) => expect(tujuanKembali(halaman)).toBe("/rancangan"));

  it("stays in Selaras, whatever the address says", () => {
    const letters = fc.array(fc.constantFrom("/", "\\", ".", "%2f", "%5c", "%2e", "\t", "\n", "@", ":", "a", "example.org", "?", "#"), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(letters, (parts) => {
        const tujuan = tujuanKembali(`/${parts.join("")}`);
        expect(new URL(tujuan, "https://selaras.example").origin).toBe("https://selaras.example");
        // The router, unlike the browser, takes the text as it is.
        expect(tujuan).toMatch(/^\/(?![/\\])/u);
      }),
    );
  });

  it("comes back to the page that asked for it", () => {
    const halaman = "/rancangan/baru?dasar=a&b=c#d";
    expect(tujuanKembali(new URLSearchParams(alamatMasuk(halaman).split("?")[1]).get("kembali"))).toBe(halaman);
    expect(alamatMasuk("/rancangan")).toBe("/masuk");
  });
});

describe("a password", () => {
  it("is refused for its length alone", () => {
    expect(salahSandi("")).toMatch(/Tuliskan/);
    expect(salahSandi("a".repeat(SANDI_TERPENDEK - 1))).toContain(String(SANDI_TERPENDEK));
    expect(salahSandi("a".repeat(SANDI_TERPENDEK))).toBeNull();
    expect(salahSandi("a".repeat(129))).toMatch(/paling banyak 128/);
    expect(salahSandi("🙂".repeat(SANDI_TERPENDEK))).toBeNull();
  });

  it.each([
    ["aaaaaaaaaaaaaaaaaaaa", "lemah"],
    ["password123456", "lemah"],
    ["Qwerty123456!", "lemah"],
    ["SitiRahayu1990", "lemah"],
    ["rahayu.siti@cilacap", "lemah"],
    ["pendek", "lemah"],
    ["kucing merah", "cukup"],
    ["Hujan-Sore-47", "kuat"],
    ["lumbung pisau teratai kabut", "kuat"],
  ])("%j is %s", (sandi, kekuatan) => {
    expect(kekuatanSandi(sandi, ["Siti Rahayu, S.H.", "siti.rahayu@cilacap.go.id"])).toBe(kekuatan);
  });
});

describe("an e-mail address", () => {
  it.each(["siti@cilacapkab.go.id", " siti+kerja@gmail.com "])("%j can be sent", (surel) => expect(salahSurel(surel)).toBeNull());
  it.each(["", "  ", "siti", "siti@", "@go.id", "siti@cilacap", "siti @go.id", "siti@go..id.", `${"a".repeat(250)}@go.id`])(
    "%j is told to be wrong",
    (surel) => expect(salahSurel(surel)).not.toBeNull(),
  );
});
