import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import * as parsers from "@selaras/parsers";
import { type EntriPustaka, locatorsOf, type Provenans, parseMarkdown } from "@selaras/parsers";
import { build, type Rolldown } from "vite";
import { describe, expect, it } from "vitest";
import { loose } from "../support/label.ts";
import { CORPUS, ID_CORPUS, sourceOf } from "../support/naskah-uji.ts";

const SRC = fileURLToPath(new URL("../../parsers/src", import.meta.url));
const manifest = JSON.parse(readFileSync(join(CORPUS, "manifest.json"), "utf8")) as readonly EntriPustaka[];
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

it("the room gives these names to the others", () => {
  expect(Object.keys(parsers).sort()).toEqual([
    "ATRIBUT_AWAL",
    "BANTUAN_KAIDAH",
    "DAERAH",
    "GAYA_TINGKAT",
    "JENJANG_RINCIAN",
    "SIFAT_SATUAN",
    "TINGKAT_TERDALAM",
    "TITIK_RUMUSAN",
    "TOPIK",
    "VERSI_MATRIKS",
    "YAKIN",
    "abstrak",
    "abstrakTeks",
    "akomaNtoso",
    "align",
    "anchorOf",
    "anotasiWeb",
    "aturanOf",
    "bacaAnotasiWeb",
    "bacaSematan",
    "bagianDefinisi",
    "bahanOf",
    "bahanRumusan",
    "bandingBacaan",
    "bandingKolom",
    "bandingkan",
    "bentukNormal",
    "berlaku",
    "bodyOf",
    "buatJangkar",
    "buildMatriks",
    "cariDaerah",
    "cariHukum",
    "cocokkan",
    "countPeraturan",
    "daerahImpor",
    "daftarRumusan",
    "dariPeraturan",
    "dicabutPada",
    "findLampiran",
    "findUnit",
    "htmlCetak",
    "htmlRancangan",
    "hukumMenurutId",
    "ikatAcuan",
    "ikatIsian",
    "ikatMenurutCetakan",
    "isEntriKerja",
    "isNaskahKerja",
    "isianJudul",
    "jdihCsv",
    "jdihJson",
    "kePeraturan",
    "koreksiTakTerpakai",
    "kutipanHukum",
    "laporanTelaah",
    "leavesOf",
    "lembaranBaku",
    "lepaskan",
    "locatorsOf",
    "matriksHtml",
    "matriksJson",
    "metadataJdih",
    "namaBernomor",
    "naskahTersaji",
    "nomori",
    "parseHtml",
    "parseMarkdown",
    "pelabelAcuan",
    "pembandingRancangan",
    "pemeriksaRancangan",
    "pencariJangkar",
    "peraturanJson",
    "periksa",
    "perubahanPada",
    "petikKetentuan",
    "pisahkan",
    "rancanganImpor",
    "readHtml",
    "readMarkdown",
    "rencanaAcuan",
    "rentangAsal",
    "saringMatriks",
    "saringRumusan",
    "sebutanOf",
    "sitasiBaku",
    "stepOf",
    "sumberTeks",
    "susunAcuanResmi",
    "susunImpor",
    "susunMatriks",
    "susunPeraturan",
    "susunRancangan",
    "teksRancangan",
    "teksTercatat",
    "temukanJangkar",
    "terapkanKeputusan",
    "termFinder",
    "toText",
    "tulisIsian",
    "unitBacaan",
    "urutkanBaris",
  ]);
});

describe("the core runs in Node, in a page and in a service worker", () => {
  it("imports files of its own, and libraries for text", () => {
    const imported = new Set(
      files.flatMap((file) =>
        [...readFileSync(join(SRC, file), "utf8").matchAll(/\bfrom "([^"]+)"|\bimport\("([^"]+)"\)|^import "([^"]+)"/gm)].map(
          (match) => match[1] ?? match[2] ?? match[3] ?? "",
        ),
      ),
    );
    const libraries = [...imported].filter((name) => !name.startsWith(".")).sort();
    expect(libraries.filter((name) => /^node:|^(?:fs|path|url|crypto|os|stream|util)$|^@selaras\/|react|jsdom/.test(name))).toEqual([]);
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(SRC, "..", "package.json"), "utf8"));
    const known = Object.keys({ ...dependencies, ...devDependencies }).map((name) => name.replace("@types/", ""));
    const packageOf = (name: string) => name.split("/", name.startsWith("@") ? 2 : 1).join("/");
    expect(libraries.filter((name) => !known.includes(packageOf(name)))).toEqual([]);
  });

  it.each(files)("%s uses no global of Node or of a page", (file) => {
    const code = readFileSync(join(SRC, file), "utf8")
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/(^|\s)\/\/.*$/gm, "");
    expect(code).not.toMatch(
      /(?<![.\w"'/-])(?:process|Buffer|require|__dirname|globalThis|window|document|navigator|localStorage|DOMParser|console)(?=[.([])/,
    );
  });
});

/** The core as one script that leaves a global `selaras`, made from its sources and libraries as a bundler with these conditions makes it. */
async function bundle(conditions: readonly string[]): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "silent",
    resolve: { conditions: ["selaras:source", ...conditions, "module", "production", "import", "default"] },
    build: { write: false, minify: false, lib: { entry: join(SRC, "index.ts"), name: "selaras", formats: ["iife"] } },
  });
  const [{ output }] = made as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output[0].code;
}

it("a bundle made with the condition worker runs where there is neither page nor Node, and reads as here", {
  timeout: 60_000,
}, async () => {
  const source = sourceOf("perbup-cilacap-5-2024");
  // character references go through the library that has another build for pages
  const html = `<!doctype html><main>${source.slice(0, 20_000).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<br>")}</main>`;
  const code = `${await bundle(["worker", "browser"])}
    JSON.stringify({
      globals: ["document", "window", "self", "process", "require", "module", "Buffer", "URL"].filter((name) => name in globalThis),
      markdown: selaras.parseMarkdown(source + "\\n\\n&amp; &copy;"),
      html: selaras.parseHtml(html),
    })`;
  const { globals, markdown, html: page } = JSON.parse(runInNewContext(code, { source, html }));
  expect(globals).toEqual([]);
  expect(markdown).toEqual(JSON.parse(JSON.stringify(parseMarkdown(`${source}\n\n&amp; &copy;`))));
  expect(page).toEqual(JSON.parse(JSON.stringify(parsers.parseHtml(html))));
});

describe("the corpus is what its manifest says", () => {
  it("has an entry for each text, and one baseline", () => {
    expect(manifest.map(({ id }) => id).sort()).toEqual(ID_CORPUS);
    expect(manifest.filter(({ acuan }) => acuan).map(({ id }) => id)).toEqual(["permenpan-rb-7-2022"]);
  });

  it.each(manifest)(
    "$id: bytes, jenis, nomor, tahun, tentang and daerah",
    ({ id, berkas, sha256, jenis, nomor, tahun, tentang, daerah, tingkat }) => {
      expect(
        createHash("sha256")
          .update(readFileSync(join(CORPUS, berkas)))
          .digest("hex"),
      ).toBe(sha256);
      const { meta } = parseMarkdown(sourceOf(id));
      expect([meta.nomor, meta.tahun]).toEqual([nomor, tahun]);
      expect(loose(meta.jenis)).toBe(loose(jenis));
      expect(loose(meta.tentang)).toBe(loose(tentang));
      expect(meta.daerah ?? "Nasional").toBe(daerah);
      expect(daerah.startsWith({ nasional: "Nasional", provinsi: "Provinsi", kabupaten: "Kabupaten", kota: "Kota" }[tingkat])).toBe(true);
    },
  );

  it("knows where each provision of the baseline comes from", () => {
    const { provisions, sources } = JSON.parse(readFileSync(join(CORPUS, "permenpan-rb-7-2022.provenance.json"), "utf8")) as Provenans;
    const places = new Set(locatorsOf(parseMarkdown(sourceOf("permenpan-rb-7-2022"))).values());
    expect(provisions.map(({ locator }) => locator).filter((locator) => locator.startsWith("Pasal") && !places.has(locator))).toEqual([]);
    for (const { sources: used } of provisions) for (const source of used) expect(Object.keys(sources)).toContain(source.split(" ")[0]);
  });
});

describe("the same everywhere", () => {
  it("a tree is plain data", () => {
    const peraturan = parseMarkdown(sourceOf("perbup-perubahan"));
    expect(structuredClone(peraturan)).toEqual(peraturan);
    expect(JSON.parse(JSON.stringify(peraturan))).toEqual(peraturan);
  });

  it("reading a text does not change what is read of the next", () => {
    const [first = "", second = ""] = ID_CORPUS;
    const before = JSON.stringify(parseMarkdown(sourceOf(first)));
    parseMarkdown(sourceOf(second).slice(0, 9_999));
    expect(JSON.stringify(parseMarkdown(sourceOf(first)))).toBe(before);
  });
});
