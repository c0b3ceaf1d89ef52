import { bahanOf, bandingKolom, type Matriks, parseMarkdown, susunMatriks } from "@selaras/parsers";
import { createRak } from "@selaras/server/corpus/rak";
import { corpusFolder, readCorpus } from "@selaras/server/corpus/read-corpus";
import { createPerform } from "@selaras/server/worker/perform";
import { readHasil, type Sanding, type Tugas } from "@selaras/server/worker/task";
import { describe, expect, it } from "vitest";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { ekstensiOf, ruangTelaah } from "../support/penelaahan-uji.ts";

const BAGIAN = ["", "/ringkas", "/kolom", "/urutan", "/tambahan", "/ekspor.json", "/ekspor.html"];

describe.each(MACAM_BASIS)("a review as a column, on %s", (macam) => {
  it("stands beside the regions for whoever is signed in, in every part and in the files, and for nobody else", async () => {
    const { uji, budi, cici, buka } = await ruangTelaah(macam);
    const { id } = await buka(budi);
    const e = await ekstensiOf(uji, cici);
    const query = `?acuan=permen&daerah=cilacap,penelaahan:${id}`;
    for (const bagian of BAGIAN) {
      const alamat = `/api/matriks${bagian}${query}`;
      expect((await uji.peramban().minta("GET", alamat)).status, bagian).toBe(401);
      expect((await e.minta("GET", alamat)).status, bagian).toBe(401);
      const answer = await cici.minta("GET", alamat);
      expect([answer.status, answer.headers.get("Cache-Control")], bagian).toEqual([200, expect.stringMatching(/private|no-store/)]);
    }
    const matriks = (await (await cici.minta("GET", `/api/matriks${query}`)).json()) as Matriks;
    const nama = "Kabupaten Cilacap (penelaahan)";
    expect(matriks.kolom).toEqual([expect.objectContaining({ id: "cilacap" }), { id: `penelaahan:${id}`, nama }]);
    const ekspor = await (await cici.minta("GET", `/api/matriks/ekspor.json${query}`)).text();
    expect(ekspor).toContain(nama);
    for (const bagian of ["tambahan", "ketentuan"])
      expect((await cici.minta("GET", `/api/matriks/${bagian}/penelaahan:${id}?acuan=permen`)).status).toBe(200);
    // What everybody sees is as it was.
    const umum = await uji.peramban().minta("GET", "/api/matriks?acuan=permen");
    expect([umum.status, umum.headers.get("Cache-Control")]).toEqual([200, "no-cache"]);
    expect(await umum.text()).not.toContain("penelaahan");
    expect(uji.errors).toEqual([]);
  });

  it("says what it cannot do", async () => {
    const { budi, buka, teksLain, pesanOf } = await ruangTelaah(macam);
    const { id } = await buka(budi);
    const panjang = await buka(budi, { ...teksLain("Pasal 1\n".repeat(130_000)), judul: "Himpunan" });
    const minta = async (query: string) => pesanOf(await budi.minta("GET", `/api/matriks?${query}`));
    expect(await minta("acuan=permen&daerah=penelaahan:entah")).toEqual([404, "Penelaahan ini tidak ada."]);
    expect(await minta("acuan=permen&daerah=entah")).toEqual([404, expect.stringContaining("tidak ada di pustaka")]);
    expect(await minta(`acuan=penelaahan:${id}`)).toEqual([404, expect.stringContaining("tidak ada di pustaka")]);
    expect(await minta(`daerah=penelaahan:${panjang.id}`)).toEqual([413, expect.stringContaining('"Himpunan" terlalu panjang')]);
    const banyak = Array.from({ length: 9 }, (_, at) => `penelaahan:x${at}`).join();
    expect(await minta(`daerah=${banyak}`)).toEqual([400, "Matriks dapat memuat paling banyak 8 penelaahan."]);
    const koreksi = `/api/koreksi?acuan=permen&daerah=penelaahan:${id}`;
    expect(await (await budi.minta("GET", koreksi)).json()).toEqual({ koreksi: [], rusak: 0 });
    const isi = { putusan: "lepas", a: "Pasal 1", b: "Pasal 1", reason: "Uji." };
    expect(await pesanOf(await budi.minta("POST", koreksi, isi))).toEqual([409, expect.stringContaining("tidak dapat dikoreksi")]);
  });
});

it("compares a reviewed text as it compares the same text of the Pustaka", async () => {
  const naskah = await readCorpus(corpusFolder());
  const perform = createPerform(createRak(naskah, { parseMarkdown, bahanOf, bandingKolom, susunMatriks }));
  const cilacap = naskah.find(({ entri }) => entri.id === "perbup-cilacap-5-2024");
  if (!cilacap) throw new Error("the corpus has no Cilacap");
  const telaah = { ...cilacap, entri: { ...cilacap.entri, id: "penelaahan:x", daerah: "Cilacap (penelaahan)" } };
  const sanding: Sanding = { acuan: "permenpan-rb-7-2022", lain: [cilacap.entri.id, "penelaahan:x"], naskah: [telaah] };
  const matriks = readHasil(await perform({ jenis: "matriks", sanding })) as Matriks;
  expect(matriks.kolom.map(({ nama }) => nama)).toEqual(["Kabupaten Cilacap", "Cilacap (penelaahan)"]);
  expect(matriks.baris.length).toBeGreaterThan(50);
  for (const { locator, sel } of matriks.baris) expect(sel[1], locator).toEqual(sel[0]);
  const tanpa: Tugas = { jenis: "ringkas", sanding: { ...sanding, naskah: [] } };
  expect(await perform(tanpa)).toMatchObject({ jenis: "galat", galat: { status: 404 } });
});
