import { expect, it } from "vitest";
import { appContoh } from "../support/app-contoh.ts";

it("lists every regulation of the manifest in its order, with what was found in the text", async () => {
  const { app } = appContoh();
  const answer = await app.request("/api/pustaka");
  expect(answer.status).toBe(200);
  const entries = await answer.json();
  expect(entries.map((entri: { id: string }) => entri.id)).toEqual(["permen", "cilacap", "banyumas"]);
  expect(entries[1]).toMatchObject({ daerah: "Kabupaten cilacap", acuan: false, mutuTeks: "uji" });
});

it("counts bab, pasal and ayat of the batang tubuh and not those of a sample in the lampiran", async () => {
  const { app } = appContoh();
  const [first] = await (await app.request("/api/pustaka")).json();
  expect(first.jumlah).toEqual({ bab: 1, pasal: 1, ayat: 2, definisi: 0, acuan: 2, acuanTanpaSasaran: 1 });
});

it("parses each text once, however often it is asked for", async () => {
  const { app, calls } = appContoh();
  await app.request("/api/pustaka");
  await app.request("/api/pustaka");
  await app.request("/api/peraturan/cilacap");
  expect(calls).toEqual(["parse permen", "parse cilacap", "parse banyumas"]);
});
