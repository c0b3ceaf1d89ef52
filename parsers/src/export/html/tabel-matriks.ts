/** The table of the page: provisions of the acuan × regulations. */
import type { Baris, Matriks, Potongan, Sel } from "../../compare/matriks.ts";
import { sebutanAsal } from "../metode.ts";
import { bedaSel, KETERPENUHAN, penyimpanganOf, sebutanJenis, sebutanSel, tempatSel } from "../sebutan-matriks.ts";
import { isDaftarCetak } from "./gaya-halaman.ts";
import { lolos } from "./lolos.ts";

export function tabelMatriks(matriks: Matriks, rancangan: string | undefined): string {
  const { acuan, kolom } = matriks;
  const nama = kolom.map((satu) => (satu.id === rancangan ? `Rancangan: ${satu.nama}` : satu.nama));
  const names = isDaftarCetak(kolom.length) ? nama : [];
  return `<div class="kotak" role="region" aria-label="Matriks" tabindex="0"><table class="matriks"><thead><tr>
<th scope="col">Acuan: ${lolos(acuan.nama)}</th>${nama.map((satu) => `<th scope="col">${lolos(satu)}</th>`).join("")}</tr></thead>
${groupsOf(matriks.baris)
  .map(
    (group) => `<tbody>${kelompokOf(group, kolom.length + 1)}
${group.map((baris) => barisOf(baris, names)).join("\n")}
</tbody>`,
  )
  .join("\n")}
</table></div>`;
}

/** Neighbouring rows under the same headings. */
function groupsOf(baris: readonly Baris[]): readonly (readonly Baris[])[] {
  const groups: Baris[][] = [];
  for (const satu of baris) {
    const last = groups.at(-1);
    if (last?.[0]?.kelompok.join(" · ") === satu.kelompok.join(" · ")) last.push(satu);
    else groups.push([satu]);
  }
  return groups;
}

function kelompokOf(group: readonly Baris[], lebar: number): string {
  const kelompok = group[0]?.kelompok.join(" · ") ?? "";
  return kelompok === "" ? "" : `<tr class="kelompok"><th colspan="${lebar}" scope="colgroup"><span>${lolos(kelompok)}</span></th></tr>`;
}

function barisOf({ locator, topik, teks, asal, catatan, sel }: Baris, names: readonly string[]): string {
  const tanda = new Set(sel.flatMap(({ hubungan, usulan }) => [`h-${hubungan}`, ...(usulan ? ["h-usulan"] : [])]));
  const mark = asal === undefined ? "" : ` <small>(${lolos(sebutanAsal(asal))})</small>`;
  return `<tr class="baris t-${topik} ${[...tanda].join(" ")}"><th scope="row"><strong>${lolos(locator)}</strong>${mark}<br>${lolos(teks)}${daftar(
    catatan,
  )}</th>${sel.map((satu, at) => selOf(satu, names[at])).join("")}</tr>`;
}

function selOf(sel: Sel, nama: string | undefined): string {
  const tempat = tempatSel(sel);
  const cakupan = sel.cakupan === undefined || sel.cakupan === "terpenuhi" ? [] : [KETERPENUHAN[sel.cakupan].toLowerCase()];
  const rinci = [sebutanJenis(sel), ...cakupan, ...(sel.saksiTunggal ? ["saksi tunggal rumusan acuan"] : [])].filter((satu) => satu !== "");
  const kalimat = penyimpanganOf(sel).map((satu) => satu.kalimat);
  return `<td class="${sel.hubungan}"${nama === undefined ? "" : ` data-nama="${lolos(nama)}"`}>${tempat === "" ? "" : `<strong>${lolos(tempat)}</strong> `}<small>${lolos(
    [sebutanSel(sel), ...rinci].join("; "),
  )}</small><br>${bedaSel(sel).map(potonganOf).join("")}${daftar(kalimat)}</td>`;
}

const daftar = (kalimat: readonly string[]): string =>
  kalimat.length === 0 ? "" : `<ul>${kalimat.map((satu) => `<li>${lolos(satu)}</li>`).join("")}</ul>`;

function potonganOf({ jenis, teks }: Potongan): string {
  if (jenis === "tetap") return lolos(teks);
  return jenis === "hilang" ? `<del>${lolos(teks)}</del>` : `<ins>${lolos(teks)}</ins>`;
}
