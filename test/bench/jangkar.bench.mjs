// @ts-check
/** Anchors: 300 on six regulations looked for in edited ones, per kind of edit; and the time for 500 on the longest. */
import { parseMarkdown, pencariJangkar, unitBacaan } from "@selaras/parsers";
import { pilihTempat, sumberJangkar, ukurSemua } from "../support/jangkar-uji.mjs";
import { SUNTINGAN, terlacak } from "../support/sunting-jangkar.mjs";
import { median } from "./median.mjs";

console.log("  edit                      found   tepat  berpindah  meragukan  hilang  wrong tepat  wrong berpindah  deleted, told so");
for (const { nama, hitungan: h, ditemukan } of ukurSemua(1)) {
  const kolom = [h.tepat, h.berpindah, h.meragukan, h.hilang, h.salahTepat, h.salahBerpindah, h.dihapus];
  const lebar = [7, 11, 11, 8, 13, 17, 18];
  console.log(
    `  ${nama.padEnd(24)} ${(100 * ditemukan).toFixed(1).padStart(5)}%${kolom.map((satu, at) => String(satu).padStart(lebar[at] ?? 0)).join("")}`,
  );
}

const sumber = sumberJangkar("perbup-cilacap-5-2024");
const unit = unitBacaan(parseMarkdown(sumber));
const tempat = Array.from({ length: 10 }, (_, benih) => pilihTempat(sumber, benih)).flat();
const pembuat = pencariJangkar({ sumber, unit });
const jangkar = tempat.map(({ dari, sampai, ketentuan }) => pembuat.buat(dari, sampai, ketentuan));
for (const nama of ["tidak diubah", "Pasal disisipkan", "urutan diubah", "pindaian"]) {
  const { teks } = SUNTINGAN[nama]?.(terlacak(sumber), unit, tempat, 1) ?? { teks: sumber };
  const naskah = { sumber: teks, unit: unitBacaan(parseMarkdown(teks)) };
  const lama = Array.from({ length: 7 }, () => {
    const mulai = performance.now();
    const pencari = pencariJangkar(naskah);
    for (const satu of jangkar) pencari.temukan(satu);
    return performance.now() - mulai;
  });
  console.log(
    `  ${jangkar.length} anchors on ${teks.length} characters, ${nama}, reading included: ${median(lama).toFixed(0)} ms (target < 200 ms)`,
  );
}
