import { expect, it } from "vitest";
import { appContoh, PROVENANS } from "../support/app-contoh.ts";

it("compares all regions with the baseline when nothing is chosen", async () => {
  const { app } = appContoh();
  const matriks = await (await app.request("/api/matriks")).json();
  expect(matriks.acuan).toEqual({ id: "permen", nama: "Peraturan Menteri Nomor 7 Tahun 2022" });
  expect(matriks.kolom).toEqual([
    { id: "cilacap", nama: "Kabupaten cilacap" },
    { id: "banyumas", nama: "Kabupaten banyumas" },
  ]);
});

it("hands the provenance of the baseline to the comparison", async () => {
  const { app } = appContoh();
  const matriks = await (await app.request("/api/matriks")).json();
  expect(matriks.baris[0].asal).toEqual(PROVENANS.provisions[0]);
});

it("takes the columns asked for, each once, in that order", async () => {
  const { app } = appContoh();
  const matriks = await (await app.request("/api/matriks?acuan=cilacap&daerah=banyumas,permen,banyumas")).json();
  expect(matriks.acuan.id).toBe("cilacap");
  expect(matriks.kolom.map((kolom: { id: string }) => kolom.id)).toEqual(["banyumas", "permen"]);
});

it("builds the same comparison once and another one for another choice", async () => {
  const { app, calls } = appContoh();
  for (const query of ["", "", "?daerah=cilacap", "?daerah=cilacap"]) await app.request(`/api/matriks${query}`);
  expect(calls.filter((call) => call.startsWith("matriks"))).toEqual(["matriks permen: cilacap, banyumas", "matriks permen: cilacap"]);
});

it.each(["acuan=entah", "daerah=cilacap,entah"])("names the unknown id in ?%s", async (query) => {
  const { app } = appContoh();
  const answer = await app.request(`/api/matriks?${query}`);
  expect(answer.status).toBe(404);
  expect((await answer.json()).pesan).toBe('Peraturan "entah" tidak ada di pustaka.');
});

it("refuses to compare a regulation with itself", async () => {
  const { app } = appContoh();
  const answer = await app.request("/api/matriks?acuan=cilacap&daerah=cilacap");
  expect(answer.status).toBe(400);
  expect((await answer.json()).tindakan).toBe("Pilih daerah lain, atau pilih acuan lain.");
});
