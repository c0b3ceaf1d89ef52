import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { LembarHalaman } from "../../extension/src/bacaan/lembar-halaman.ts";
import type { KabarLembar, Lembar, LembarGagal, PesanLembar } from "../../extension/src/pesan/lembar.ts";

const sumber = fileURLToPath(new URL("../../extension/src/", import.meta.url));
const fixtures = new URL("../fixtures/situs/", import.meta.url);

/** A page of `fixtures/situs` with the address it would have, and what has to be found in it. */
export interface HalamanUji {
  readonly berkas: string;
  readonly alamat: string;
  readonly situs: string | null;
  /** Selector of the part that holds the text, and the last Pasal in it; of a page without text the address of its PDF. */
  readonly harap: { readonly wadah: string; readonly pasal: number } | { readonly pdf: string };
  /** Parts inside the text that are none of it. */
  readonly buang?: string;
}

export const HALAMAN_UJI: readonly HalamanUji[] = [
  {
    berkas: "peraturan-go-id.html",
    alamat: "https://peraturan.go.id/id/perbup-kabupaten-cilacap-no-5-tahun-2024",
    situs: "peraturan.go.id",
    harap: { pdf: "https://peraturan.go.id/files/perbup-kabupaten-cilacap-no-5-tahun-2024.pdf" },
  },
  {
    berkas: "peraturan-bpk.html",
    alamat: "https://peraturan.bpk.go.id/Details/281234/perbup-kab-cilacap-no-5-tahun-2024",
    situs: "JDIH BPK",
    harap: { pdf: "https://peraturan.bpk.go.id/Download/351235/Perbup%20Nomor%205%20Tahun%202024.pdf" },
  },
  {
    berkas: "jdih-ildis.html",
    alamat: "https://jdih.kendarikota.go.id/dokumen/view?id=812",
    situs: "JDIH (ILDIS)",
    harap: { pdf: "https://jdih.kendarikota.go.id/common/dokumen/2023perwali014.pdf" },
  },
  {
    berkas: "jdih-penampil.html",
    alamat: "https://jdih.pesisirbaratkab.go.id/produk-hukum/detail/perbup-16-2024",
    situs: "JDIH (penampil PDF)",
    harap: { pdf: "https://jdih.pesisirbaratkab.go.id/storage/peraturan/2024perbup016.pdf" },
  },
  {
    berkas: "jdih-wordpress.html",
    alamat: "https://jdih.cilacapkab.go.id/produk-hukum/peraturan-bupati-nomor-5-tahun-2024",
    situs: "JDIH (naskah)",
    harap: { wadah: ".entry-content", pasal: 15 },
    buang: ".sharedaddy, .jp-related",
  },
  {
    berkas: "jdih-joomla-tabel.html",
    alamat: "https://jdih.banyumaskab.go.id/index.php/produk-hukum/perbup/23-2024",
    situs: "JDIH (naskah)",
    harap: { wadah: "[itemprop=articleBody]", pasal: 7 },
  },
  {
    berkas: "jdih-pre.html",
    alamat: "https://jdih.pesisirbaratkab.go.id/fulltext/2024/16PERBUP.html",
    situs: "JDIH (naskah)",
    harap: { wadah: "pre", pasal: 6 },
  },
  {
    berkas: "jdih-br.html",
    alamat: "https://jdih.kaltimprov.go.id/produk-hukum/pergub-50-2023",
    situs: "JDIH (naskah)",
    harap: { wadah: "#isi-peraturan", pasal: 7 },
  },
  {
    berkas: "jdih-pdf2html.html",
    alamat: "https://jdih.probolinggokota.go.id/naskah/perwal-88-2024",
    situs: "JDIH (naskah)",
    harap: { wadah: "#page-container", pasal: 5 },
  },
  {
    berkas: "lapis-teks.html",
    alamat: "https://hukum.probolinggokota.go.id/perwal-88-2024",
    situs: null,
    harap: { wadah: "#viewer", pasal: 5 },
  },
  { berkas: "biasa-daftar.html", alamat: "https://kepegawaian.example/sistem-kerja", situs: null, harap: { wadah: ".isi", pasal: 7 } },
];

export const bacaFixture = (berkas: string): string => readFileSync(new URL(berkas, fixtures), "utf8");

/** A page with the part of the extension that works in it, spoken to as the extension does. */
export interface LembarUji {
  readonly page: Page;
  jawab<T>(pesan: PesanLembar): Promise<T>;
  baca(): Promise<Lembar>;
  /** What was told since the page was opened. */
  kabar(): Promise<readonly KabarLembar[]>;
  tutup(): Promise<void>;
}

type DiHalaman = typeof globalThis & { lembar: LembarHalaman; kabarUji: KabarLembar[] };

let terbundel: Promise<string> | undefined;

/** The code that runs in pages, as one script. */
export function bundelLembar(): Promise<string> {
  terbundel ??= build({
    stdin: {
      contents: `import { LembarHalaman } from "./bacaan/lembar-halaman.ts";
import { bacaHalaman } from "./bacaan/baca-halaman.ts";
import { Jejak } from "./bacaan/jejak.ts";
import { telusuri } from "./bacaan/penelusur.ts";
globalThis.kabarUji = [];
globalThis.lembar = new LembarHalaman(document, (kabar) => globalThis.kabarUji.push(kabar));
globalThis.bacaHalaman = bacaHalaman;
globalThis.bacaSemua = (akar) => {
  const jejak = new Jejak();
  for (const _ of telusuri(akar, jejak, { lewati: () => false, terpanjang: Infinity }));
  const susun = jejak.susun();
  for (;;) {
    const { done, value } = susun.next();
    if (done) return { sumber: jejak.sumber, blok: value, indeks: jejak.indeks };
  }
};`,
      resolveDir: sumber,
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "iife",
    conditions: ["selaras:source"],
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? "");
  return terbundel;
}

/** Opens `isi` as if it stood at `alamat`; nothing else can be reached. */
export async function bukaHalaman(
  browser: Browser,
  alamat: string,
  isi: string | Readonly<Record<string, string>>,
  kepala: Readonly<Record<string, string>> = {},
): Promise<LembarUji> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const berkas = typeof isi === "string" ? { [alamat]: isi } : isi;
  await page.route("**/*", (route) => {
    const body = berkas[route.request().url()];
    return body === undefined ? route.abort() : route.fulfill({ body, headers: { "content-type": "text/html; charset=utf-8", ...kepala } });
  });
  await page.goto(alamat);
  await page.evaluate(await bundelLembar());
  const jawab = <T>(pesan: PesanLembar): Promise<T> =>
    page.evaluate((satu) => (globalThis as DiHalaman).lembar.jawab(satu), pesan) as Promise<T>;
  return {
    page,
    jawab,
    baca: async () => {
      const lembar = await jawab<Lembar | LembarGagal>({ untuk: "lembar", apa: "baca" });
      if ("gagal" in lembar) throw new Error(`not read: ${JSON.stringify(lembar)}`);
      return lembar;
    },
    kabar: () => page.evaluate(() => (globalThis as DiHalaman).kabarUji),
    tutup: () => page.close(),
  };
}
