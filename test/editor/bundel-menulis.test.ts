/** What the pages load: one copy of what must be one, and nothing of the editor on the pages that only read. */
import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";
import { beforeAll, describe, expect, it } from "vitest";

const EDITOR = fileURLToPath(new URL("../../editor/", import.meta.url));

/** Two copies of one of these do not know each other's objects: Yjs loses edits, ProseMirror throws (yjs#438). */
const TUNGGAL = [
  "yjs",
  "lib0",
  "y-protocols",
  "prosemirror-model",
  "prosemirror-state",
  "prosemirror-view",
  "@tiptap/core",
  "@tiptap/y-tiptap",
];

let berkas: readonly Rolldown.OutputChunk[];

beforeAll(async () => {
  const hasil = (await build({ root: EDITOR, logLevel: "error", build: { write: false, minify: false } })) as Rolldown.RolldownOutput;
  berkas = hasil.output.filter((satu) => satu.type === "chunk");
}, 120_000);

/** Every module that the page needs before it is shown. */
function modulHalaman(halaman: string): readonly string[] {
  const awal = berkas.find(({ facadeModuleId }) => facadeModuleId?.endsWith(halaman));
  if (!awal) throw new Error(`no chunk for ${halaman}`);
  const dikunjungi = new Set<string>();
  const kunjungi = (nama: string): readonly string[] => {
    if (dikunjungi.has(nama)) return [];
    dikunjungi.add(nama);
    const satu = berkas.find(({ fileName }) => fileName === nama);
    return satu ? [...satu.moduleIds, ...satu.imports.flatMap(kunjungi)] : [];
  };
  return kunjungi(awal.fileName);
}

describe("the built application", () => {
  it.each(TUNGGAL)("holds %s once", (paket) => {
    const akar = new RegExp(`^(.*/node_modules/${paket.replace("/", "\\/")})/`);
    const semua = berkas.flatMap(({ moduleIds }) => moduleIds).flatMap((id) => akar.exec(id)?.[1] ?? []);
    expect(semua.length).toBeGreaterThan(0);
    expect([...new Set(semua)]).toHaveLength(1);
  });

  it("holds no package in two formats", () => {
    const semua = berkas
      .flatMap(({ moduleIds }) => moduleIds)
      .filter((id) => TUNGGAL.some((paket) => id.includes(`/node_modules/${paket}/`)));
    expect(semua.filter((id) => id.endsWith(".cjs"))).toEqual([]);
    const ganda = semua.filter((id, at) => semua.indexOf(id) !== at);
    expect(ganda).toEqual([]);
  });

  it("loads Yjs, ProseMirror and Tiptap for the page of a draft", () => {
    const modul = modulHalaman("/pages/ruang-rancangan-page.tsx");
    for (const paket of TUNGGAL) expect(modul.some((id) => id.includes(`/node_modules/${paket}/`))).toBe(true);
  });

  it.each(["/index.html", "pustaka-page.tsx", "baca-page.tsx", "matriks-page.tsx", "rancangan-page.tsx", "masuk-page.tsx"])(
    "loads nothing of them for %s",
    (halaman) => {
      const berat = modulHalaman(halaman).filter((id) =>
        /node_modules\/(yjs|lib0|y-[a-z]+|prosemirror-[a-z]+|@tiptap\/[a-z-]+)\//.test(id),
      );
      expect(berat).toEqual([]);
    },
  );
});
