/** A sentence that a page or paragraph break cut in two: the first half has no end, the second begins in lower case. */
import type { Keraguan, SuntinganImpor } from "../../impor-tersaji.ts";
import type { JenisSatuan } from "../../rancangan/dokumen.ts";
import { type Bacaan, BIARKAN, petik, petikAkhir, type SatuanTerbaca } from "./bacaan.ts";

/** Headings and lines of a head end without a sign. */
const KALIMAT: ReadonlySet<JenisSatuan> = new Set<JenisSatuan>([
  "menimbang",
  "mengingat",
  "memperhatikan",
  "menetapkan",
  "ayat",
  "definisi",
  "rincian",
  "teks",
]);

const BERAKHIR = /[.;:,!?…]["”’)\]]*$|;\s*(?:dan|atau|dan\s*\/\s*atau|serta|maupun)$/i;

export function terpotong({ satuan, letak }: Bacaan): readonly Keraguan[] {
  // a unit that would be put before a table is not there for a third part to go on with
  let dipindah = "";
  return satuan.flatMap((satu, ke): Keraguan[] => {
    const sebelum = satuan[ke - 1];
    if (sebelum === undefined || sebelum.id === dipindah || !isLanjutan(sebelum, satu)) return [];
    const { id, teks, tempat } = satu;
    const rapat = satu.posisi === sebelum.posisi + 1;
    if (!rapat) dipindah = id;
    return [
      {
        id: `terpotong:${id}`,
        macam: "terpotong",
        satuan: id,
        tempat,
        rentang: letak.rentang(id) ?? null,
        pesan: `Teks di ${tempat} tampaknya lanjutan dari kalimat sebelumnya yang terpotong.`,
        bukti: `Sebelumnya berakhir tanpa tanda baca: ${petikAkhir(sebelum.teks)}; lanjutannya diawali huruf kecil: ${petik(teks, 60)}.`,
        pilihan: [
          BIARKAN,
          {
            kode: "gabungkan",
            sebutan: `Gabungkan dengan yang sebelumnya${rapat ? "" : ", di depan tabel atau gambar"}`,
            suntingan: rapat ? [{ jenis: "gabung", satuan: id }] : didepankan(sebelum, satu),
          },
        ],
        saran: rapat ? "gabungkan" : null,
      },
    ];
  });
}

/** The whole sentence in the place of its first half: a table stands between them. */
const didepankan = ({ id, attrs, teks }: SatuanTerbaca, lanjutan: SatuanTerbaca): readonly SuntinganImpor[] => [
  { jenis: "hapus", satuan: id },
  { jenis: "sisip", sesudah: id, attrs: { ...attrs, id: `${id}g` }, teks: `${teks} ${lanjutan.teks}` },
  { jenis: "hapus", satuan: lanjutan.id },
];

/** Only running text without a number goes on with what stands before it. */
function isLanjutan(sebelum: SatuanTerbaca, { attrs, teks }: SatuanTerbaca): boolean {
  if (attrs.jenis !== "teks") return false;
  return KALIMAT.has(sebelum.attrs.jenis) && sebelum.teks !== "" && !BERAKHIR.test(sebelum.teks.slice(-24)) && /^\p{Ll}/u.test(teks);
}
