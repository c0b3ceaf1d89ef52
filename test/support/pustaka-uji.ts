/** The shipped corpus for tests of the extension, read from the disk as the extension's bundler puts it in. */
import { readFileSync } from "node:fs";
import { type EntriPustaka, type Provenans, parseMarkdown, readHtml } from "@selaras/parsers";
import type { PustakaBawaan, PustakaJauh } from "../../extension/src/mesin/pustaka-bawaan.ts";
import type { Lembar } from "../../extension/src/pesan/lembar.ts";
import { halamanPeraturan } from "./ekstensi-uji.mjs";

const baca = (nama: string): string => readFileSync(new URL(`../../parsers/corpus/${nama}`, import.meta.url), "utf8");

export const pustakaUji = (): PustakaBawaan => {
  const { regulation, provisions } = JSON.parse(baca("permenpan-rb-7-2022.provenance.json")) as Provenans;
  return (JSON.parse(baca("manifest.json")) as EntriPustaka[]).map((entri) => ({
    entri,
    peraturan: () => parseMarkdown(baca(entri.berkas)),
    ...(entri.id === regulation ? { asal: provisions } : {}),
  }));
};

export const TANPA_SERVER: PustakaJauh = { daftar: async () => [], naskah: async () => null };

/** A page with this HTML as the reader of HTML sees it. */
export const lembarHtml = (sumber: string, alamat = "https://jdih.example.go.id/1"): Lembar => ({
  alamat,
  judul: "Peraturan",
  sumber,
  blok: readHtml(sumber),
  macam: "halaman",
  situs: null,
});

/** A text of the corpus as a page. */
export const halamanKorpus = (id: string): string => halamanPeraturan(baca(`${id}.md`));
