// @ts-check
/**
 * Makes the folder that plasmo builds: the same entries as in `src/`, each of them one file already, without what it does not use. plasmo takes
 * every module of a library along, which made pages of three megabytes and builds of a minute.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

/** Entries that plasmo wraps into a page of their own; it brings React along. */
const HALAMAN = ["popup", "options", "sidepanel", "tabs/pembaca"];
const REACT = ["react", "react-dom", "react-dom/client", "react/jsx-runtime"];

/** `data-text:` is a file as a string; `url:` stays for plasmo. */
const awalan = {
  name: "awalan",
  /** @param {import("esbuild").PluginBuild} bangun */
  setup(bangun) {
    bangun.onResolve({ filter: /^url:/ }, ({ path }) => ({ path, external: true }));
    bangun.onResolve({ filter: /^data-text:/ }, async ({ path, ...rest }) => {
      const { path: berkas, errors } = await bangun.resolve(path.slice("data-text:".length), { ...rest, kind: "import-statement" });
      return { path: berkas, namespace: "data-text", errors };
    });
    bangun.onLoad({ filter: /./, namespace: "data-text" }, ({ path }) => ({ contents: readFileSync(path, "utf8"), loader: "text" }));
  },
};

/** @type {import("esbuild").BuildOptions} */
const UMUM = {
  bundle: true,
  format: "esm",
  jsx: "automatic",
  minify: true,
  // Names of rules and functions are read by nobody, words of law by everybody.
  charset: "utf8",
  legalComments: "none",
  target: ["chrome120", "firefox140"],
  plugins: [awalan],
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "warning",
};

/**
 * @param {string} ruang folder of the extension
 * @param {string} bengkel folder to make, emptied first
 */
export async function ramu(ruang, bengkel) {
  rmSync(bengkel, { recursive: true, force: true });
  const sumber = join(ruang, "src");
  const jadi = join(bengkel, "src", "jadi");
  mkdirSync(jadi, { recursive: true });
  await build({
    ...UMUM,
    entryPoints: HALAMAN.map((nama) => ({ in: join(sumber, `${nama}.tsx`), out: nama })),
    outdir: jadi,
    splitting: true,
    external: REACT,
    conditions: ["selaras:source", "browser"],
  });
  // A service worker has no `document`; libraries have a form for workers.
  await build({
    ...UMUM,
    entryPoints: [join(sumber, "background.ts")],
    outdir: jadi,
    conditions: ["selaras:source", "worker", "browser"],
  });
  // plasmo reads the settings of a content script from its source.
  await build({
    ...UMUM,
    entryPoints: [join(sumber, "contents", "halaman.ts")],
    outfile: join(jadi, "halaman.js"),
    conditions: ["selaras:source", "browser"],
  });
  const isi = readFileSync(join(sumber, "contents", "halaman.ts"), "utf8");
  const config = /^export const config: PlasmoCSConfig = (\{[^}]*\});$/m.exec(isi)?.[1];
  if (config === undefined) throw new Error("contents/halaman.ts does not say where it runs");
  tulis("src/background.ts", 'import "./jadi/background.js";\n');
  tulis("src/contents/halaman.ts", `import "../jadi/halaman.js";\nexport const config = ${config};\n`);
  for (const nama of HALAMAN) {
    const naik = nama.includes("/") ? ".." : ".";
    const gaya = `import "${naik}/jadi/${nama}.css";\n`;
    tulis(`src/${nama}.tsx`, `${gaya}import Halaman from "${naik}/jadi/${nama}.js";\nexport default Halaman;\n`);
  }
  cpSync(join(ruang, "assets"), join(bengkel, "assets"), { recursive: true });
  tulis("package.json", JSON.stringify(untukPlasmo(ruang)));
  tulis("tsconfig.json", JSON.stringify({ extends: "plasmo/templates/tsconfig.base", compilerOptions: { paths: { "~*": ["./src/*"] } } }));

  /**
   * @param {string} nama
   * @param {string} teks
   */
  function tulis(nama, teks) {
    const berkas = join(bengkel, nama);
    mkdirSync(dirname(berkas), { recursive: true });
    writeFileSync(berkas, teks);
  }
}

/**
 * What plasmo makes the manifest of; it takes no ES module for a project.
 *
 * @param {string} ruang
 */
function untukPlasmo(ruang) {
  const { type: _, devDependencies: _dev, ...isi } = JSON.parse(readFileSync(join(ruang, "package.json"), "utf8"));
  return isi;
}
