import { expect, it } from "vitest";
import { appContoh, PROVENANS } from "../support/app-contoh.ts";

it("gives the tree of one regulation without the keys that point into the source file", async () => {
  const { app } = appContoh();
  const body = await (await app.request("/api/peraturan/cilacap")).text();
  expect(body).not.toContain('"position"');
  expect(body).not.toContain('"spans"');
  const { entri, peraturan } = JSON.parse(body);
  expect(entri.id).toBe("cilacap");
  expect(peraturan.children[0].children[0].children[0].children[0].text.value).toBe("Isi cilacap");
});

it("gives the provenance of a reconstructed text", async () => {
  const { app } = appContoh();
  const answer = await (await app.request("/api/peraturan/permen")).json();
  expect(answer.asal).toEqual(PROVENANS.provisions);
  expect(answer.catatan).toBe(PROVENANS.catatan);
  expect(answer.sumber).toEqual(PROVENANS.sources);
});

it("gives no provenance for a text that is a plain copy", async () => {
  const { app } = appContoh();
  const { asal, catatan, sumber } = await (await app.request("/api/peraturan/banyumas")).json();
  expect({ asal, catatan, sumber }).toEqual({ asal: [], catatan: null, sumber: {} });
});

it("says in Indonesian that an id is unknown and what to do", async () => {
  const { app } = appContoh();
  const answer = await app.request("/api/peraturan/tidak-ada");
  expect(answer.status).toBe(404);
  expect(await answer.json()).toEqual({
    pesan: 'Peraturan "tidak-ada" tidak ada di pustaka.',
    tindakan: "Pilih peraturan dari halaman Pustaka.",
  });
});

it("knows no regulation by the name of a property every object has", async () => {
  const { app } = appContoh();
  expect((await app.request("/api/peraturan/__proto__")).status).toBe(404);
  expect((await app.request("/api/peraturan/constructor")).status).toBe(404);
});
