// @ts-check
/** A text of the corpus as the service worker of the extension tells it to its panel: what the real parsers find in it. */
import { readFileSync } from "node:fs";
import { bahanOf, bandingBacaan, bandingkan, parseMarkdown, unitBacaan } from "@selaras/parsers";

const CORPUS = new URL("../../parsers/corpus/", import.meta.url);

/** @param {string} berkas */
const baca = (berkas) => readFileSync(new URL(berkas, CORPUS), "utf8");

/** Baseline that everything is compared with. */
const ACUAN = "permenpan-rb-7-2022";
const DAERAH_LAIN = "perwal-probolinggo-88-2024";

/**
 * Cilacap beside the baseline: the reading, the details of every provision, and how Probolinggo words the baseline.
 *
 * @param {string} [alamat] address the reading says it comes from
 */
export function bacaanContoh(alamat = "https://jdih.contoh.go.id/perbup-5-2024") {
  const sumber = baca("perbup-cilacap-5-2024.md");
  const peraturan = parseMarkdown(sumber);
  const acuan = parseMarkdown(baca(`${ACUAN}.md`));
  const bahan = bahanOf(acuan);
  const { provisions } = JSON.parse(baca(`${ACUAN}.provenance.json`));
  const banding = bandingBacaan({ bahan, asal: provisions }, peraturan);
  const lain = bahanOf(parseMarkdown(baca(`${DAERAH_LAIN}.md`)));
  const { pairs } = bandingkan({ id: ACUAN, bahan }, { id: DAERAH_LAIN, bahan: lain });
  const teks = new Map([...lain.ketentuan, ...lain.lampiran].map((satu) => [satu.locator, satu.teks]));
  /** @type {Record<string, { nama: string, locator: string, teks: string }[]>} */
  const versi = {};
  for (const { a, b } of pairs)
    for (const satu of a)
      versi[satu] = [{ nama: "Kota Probolinggo", locator: b.join(", "), teks: b.map((locator) => teks.get(locator) ?? "").join("\n") }];
  return {
    bacaan: {
      lembar: { alamat, judul: "Peraturan Bupati Cilacap", sumber, macam: /** @type {const} */ ("halaman"), situs: null },
      sidik: "0".repeat(64),
      naskah: {
        alamat,
        judul: "Peraturan Bupati Cilacap Nomor 5 Tahun 2024",
        jenis: "Peraturan Bupati",
        nomor: "5",
        tahun: 2024,
        daerah: "Cilacap",
      },
      rupa: /** @type {const} */ ("peraturan"),
      acuan: { id: ACUAN, nama: "Permenpan RB Nomor 7 Tahun 2022", naskahKerja: true },
      hasil: banding.hasil,
      temuan: [],
      unit: unitBacaan(peraturan),
      lama: 300,
    },
    rincian: Object.fromEntries(banding.hasil.deviasi.map(({ id }) => [id, banding.rinci(id)])),
    versi,
  };
}
