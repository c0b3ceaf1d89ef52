import { BILANGAN_TINGKAT } from "../../istilah.ts";
import type { KaidahTeks, TemuanTeks } from "../kaidah.ts";
import type { SifatTeks } from "../tempat-teks.ts";

/** `perubahan`, how often, perhaps `atas`, and the regulation that is amended with its number. */
const PERUBAHAN =
  /\bperubahan\s+(?:(ke-?\s?\d{1,2}|ke\s?[a-z]+(?:\s(?:belas|puluh))?|pertama)\s+)?(atas\s+)?(?=(?:undang-undang|peraturan\s+(?:pemerintah|presiden|menteri|daerah|gubernur|bupati|wali ?kota|badan|lembaga|kepala))\b[^;.]{0,120}?\bnomor\b)/gi;

/** So many characters before it tell whether a name begins here. */
const DEPAN = 16;

const BIASA: ReadonlySet<string> = new Set(BILANGAN_TINGKAT);

function periksa(nilai: string, { tempat }: SifatTeks): readonly TemuanTeks[] {
  return [...nilai.matchAll(PERUBAHAN)].flatMap((ada) => {
    const [tertulis, berapa, atas] = ada;
    const depan = nilai.slice(Math.max(0, ada.index - DEPAN), ada.index).trimEnd();
    if (!(depan === "" || /\btentang$/i.test(depan))) return [];
    const kapital = tertulis === tertulis.toUpperCase();
    const kata = berapa === undefined ? "" : bakuBilangan(berapa);
    const baku = `perubahan ${kata === "" ? "" : `${kata} `}atas `;
    const dengan = kapital ? baku.toUpperCase() : cocokkan(baku, tertulis);
    if (dengan.toLowerCase() === tertulis.toLowerCase().replace(/\s+/g, " ")) return [];
    const sampai = ada.index + tertulis.trimEnd().length;
    const isi = dengan.trimEnd();
    return [
      {
        dari: ada.index,
        sampai,
        pesan:
          atas === undefined
            ? `Nama peraturan perubahan memakai frasa "perubahan atas": tulis "${isi}" di depan nama peraturan yang diubah.`
            : `Tulis "${isi}": keterangan berapa kali perubahan ditulis dengan bilangan tingkat, dan perubahan pertama tanpa bilangan.`,
        ...(tempat === "judul" || tempat === "menetapkan" ? {} : { keparahan: "rendah" as const }),
        perbaikan: { judul: `Ganti dengan "${isi}"`, aman: true, ganti: [{ dari: ada.index, sampai, isi }] },
      },
    ];
  });
}

/** `ke-2` → `kedua`, `ke dua` → `kedua`; the first amendment is not counted. */
function bakuBilangan(tertulis: string): string {
  const kecil = tertulis.toLowerCase().replace(/\s+/g, " ");
  const angka = /\d+/.exec(kecil)?.[0];
  const bilangan = angka === undefined ? kecil.replace(/^ke\s/, "ke") : (BILANGAN_TINGKAT[Number(angka) - 1] ?? kecil);
  return bilangan === "pertama" || bilangan === "kesatu" ? "" : BIASA.has(bilangan) ? bilangan : kecil;
}

/** Capitals at the head of words as they were, the joining word small. */
const cocokkan = (baku: string, tertulis: string): string =>
  /^P/.test(tertulis) ? baku.replace(/\p{L}+/gu, (kata) => (kata === "atas" ? kata : kata.charAt(0).toUpperCase() + kata.slice(1))) : baku;

const judul = (nama: string): string => `PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\n\nTENTANG\n\n${nama}`;
const SASARAN = "PERATURAN BUPATI NOMOR 5 TAHUN 2020 TENTANG SISTEM KERJA";

/** Source: butir 6 and 7 Lampiran II UU 12/2011. */
export const JUDUL_PERUBAHAN: KaidahTeks = {
  id: "UBH-01",
  nama: "Judul peraturan perubahan",
  keparahan: "tinggi",
  kutipan: { butir: "butir 6 dan butir 7", status: "yakin" },
  penjelasan:
    "Pada nama peraturan perubahan ditambahkan frasa perubahan atas di depan nama peraturan yang diubah; jika sudah diubah lebih dari satu kali, di antara kata perubahan dan kata atas disisipkan keterangan berapa kali perubahan itu dilakukan.",
  lingkup: "teks",
  pada: ["judul", "menetapkan", "menimbang", "mengingat", "memperhatikan", "definisi", "norma", "kepalaLampiran", "lampiran"],
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "judul", teks: judul(`PERUBAHAN ATAS ${SASARAN}`) },
      { di: "judul", teks: judul(`PERUBAHAN KEDUA ATAS ${SASARAN}`) },
      { di: "pasal", teks: "Perubahan peraturan daerah tentang perangkat daerah dilaporkan kepada Bupati." },
    ],
    salah: [
      { di: "judul", teks: judul(`PERUBAHAN ${SASARAN}`), hasil: judul(`PERUBAHAN ATAS ${SASARAN}`) },
      { di: "judul", teks: judul(`PERUBAHAN KE-2 ATAS ${SASARAN}`), hasil: judul(`PERUBAHAN KEDUA ATAS ${SASARAN}`) },
      {
        di: "pasal",
        teks: "Penugasan mengikuti Peraturan Daerah Nomor 3 Tahun 2021 tentang Perubahan Peraturan Daerah Nomor 9 Tahun 2016 tentang Perangkat Daerah.",
        hasil:
          "Penugasan mengikuti Peraturan Daerah Nomor 3 Tahun 2021 tentang Perubahan atas Peraturan Daerah Nomor 9 Tahun 2016 tentang Perangkat Daerah.",
      },
    ],
  },
  periksa,
};
