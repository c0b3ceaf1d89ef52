/** The other tables of the page: totals, heat map, additions, method and provenance. */
import type { Matriks } from "../../compare/matriks.ts";
import { METODE, rincianAsal } from "../metode.ts";
import { bagianBerat, jumlahPanas, petaByTopik } from "../peta-panas.ts";
import { HUBUNGAN, JENIS, KETERPENUHAN, kunciOf, persen, TOPIK, tempatTambahan, URUTAN_HUBUNGAN } from "../sebutan-matriks.ts";
import { lolos } from "./lolos.ts";

/** A table in a box that can be scrolled; cells are given as HTML. */
const tabel = (nama: string, kepala: readonly string[], rows: readonly string[], kelas = ""): string =>
  rows.length === 0
    ? ""
    : `<h2>${lolos(nama)}</h2>
<div class="kotak" role="region" aria-label="${lolos(nama)}" tabindex="0"><table class="${kelas}"><thead><tr>${kepala.map((satu) => `<th scope="col">${lolos(satu)}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>`;

const barisTabel = (nama: string, sel: readonly string[]): string =>
  `<tr><th scope="row" class="nama">${lolos(nama)}</th>${sel.map((satu) => `<td>${satu}</td>`).join("")}</tr>`;

/** One row per region: relations, coverage of duties, additions, then the types that occur anywhere. */
export function tabelRingkasan({ kolom, ringkasan }: Matriks): string {
  const jenis = kunciOf(JENIS).filter((satu) => satu !== "sesuai" && ringkasan.some(({ perJenis }) => (perJenis[satu] ?? 0) > 0));
  const cakupan = kunciOf(KETERPENUHAN);
  const kepala = [
    "Daerah",
    ...URUTAN_HUBUNGAN.map((satu) => HUBUNGAN[satu].nama),
    "Usulan",
    "Tambahan",
    ...cakupan.map((satu) => `Kewajiban: ${KETERPENUHAN[satu].toLowerCase()}`),
    ...jenis.map((satu) => JENIS[satu]),
  ];
  const rows = ringkasan.map((satu, at) =>
    barisTabel(
      kolom[at]?.nama ?? "",
      [
        ...URUTAN_HUBUNGAN.map((hubungan) => satu.perHubungan[hubungan]),
        satu.usulan,
        satu.tambahan,
        ...cakupan.map((ke) => satu.perCakupan[ke]),
        ...jenis.map((ke) => satu.perJenis[ke] ?? 0),
      ].map(String),
    ),
  );
  return tabel("Ringkasan", kepala, rows, "angka");
}

/** Topics × regions; the share of provisions that differ in substance or are missing, as a number and as a colour. */
export function tabelPeta(matriks: Matriks): string {
  const rows = petaByTopik(matriks).map(({ topik, panas }) => {
    const sel = panas.map((satu) => {
      const bagian = satu === undefined ? null : bagianBerat(satu);
      if (satu === undefined || bagian === null) return "<td></td>";
      return `<td class="p${Math.round(bagian * 10)}" title="${jumlahPanas(satu)}">${persen(bagian)}</td>`;
    });
    return `<tr><th scope="row" class="nama">${lolos(TOPIK[topik])}</th>${sel.join("")}</tr>`;
  });
  const isi = tabel("Peta panas", ["Topik", ...matriks.kolom.map(({ nama }) => nama)], rows, "angka");
  return isi === "" ? "" : `${isi}\n<p><small>Bagian ketentuan acuan yang berbeda substantif atau tidak ada padanannya.</small></p>`;
}

export function tabelTambahan({ kelompokTambahan, tambahan, kolom }: Matriks): string {
  const rows = kelompokTambahan.flatMap(({ anggota, kalimat, topik }) => {
    const kepala = `<tr class="kelompok"><th colspan="3" scope="colgroup">${lolos(TOPIK[topik])}: ${lolos(kalimat)}</th></tr>`;
    const isi = anggota.flatMap((at) => tambahan[at] ?? []);
    return [
      kepala,
      ...isi.map(
        (satu) =>
          `<tr><th scope="row">${lolos(kolom[satu.kolom]?.nama ?? "")}</th><td>${lolos(tempatTambahan(satu))}</td><td>${lolos(satu.teks)}</td></tr>`,
      ),
    ];
  });
  return tabel("Ketentuan tanpa padanan pada acuan", ["Daerah", "Ketentuan", "Isi"], rows);
}

/** How it was computed, and where each provision of the acuan comes from. */
export function metodeDanSumber({ baris }: Matriks, sumber: Readonly<Record<string, string>>): string {
  const alamat = Object.entries(sumber).map(([kode, satu]) => `<li>${lolos(kode)}: ${tautan(satu)}</li>`);
  const asal = baris.flatMap((satu) => satu.asal ?? []);
  const rows = asal.map((satu) => {
    const rinci = rincianAsal(satu);
    return barisTabel(satu.locator, [satu.kind, satu.confidence, rinci.sumber, rinci.saksi, rinci.dugaan].map(lolos));
  });
  return `<h2>Metode</h2>
<dl>${METODE.map(([nama, arti]) => `<dt><strong>${lolos(nama)}</strong></dt><dd>${lolos(arti)}</dd>`).join("")}</dl>
${alamat.length === 0 ? "" : `<h2>Sumber kutipan</h2>\n<ul>${alamat.join("")}</ul>`}
${tabel("Asal-usul teks acuan", ["Ketentuan", "Asal", "Keyakinan", "Sumber", "Saksi", "Kata dugaan"], rows)}`;
}

/** Only an address of the web is a link. */
const tautan = (alamat: string): string =>
  /^https?:\/\//i.test(alamat) ? `<a href="${lolos(alamat)}">${lolos(alamat)}</a>` : lolos(alamat);
