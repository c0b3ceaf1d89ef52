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

it("puts each column under its regulation, whatever was asked for before", async () => {
  const { app } = appContoh();
  for (const daerah of ["cilacap,banyumas", "banyumas,cilacap", "banyumas"]) {
    const { tambahan } = await (await app.request(`/api/matriks?daerah=${daerah}`)).json();
    const found = tambahan.map(({ kolom, locator }: { kolom: number; locator: string }) => [kolom, locator]);
    expect(found).toEqual(daerah.split(",").map((id, at) => [at, `Pasal 1 ${id}`]));
  }
});

it("compares two regulations once, in whatever company and order they are asked for", async () => {
  const { app, calls } = appContoh();
  for (const query of ["", "", "?daerah=cilacap", "?daerah=banyumas,cilacap", "?acuan=cilacap", "?acuan=cilacap&daerah=banyumas"])
    expect((await app.request(`/api/matriks${query}`)).status).toBe(200);
  expect(calls.filter((call) => call.startsWith("banding"))).toEqual([
    "banding permen: cilacap",
    "banding permen: banyumas",
    "banding cilacap: permen",
    "banding cilacap: banyumas",
  ]);
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
