/** What is wrong with the names of laws in one text. */
import { cariHukum, hukumBernomor } from "../../register/cari-hukum.ts";
import type { Hukum } from "../../register/hukum.ts";
import { type KutipanHukum, kutipanHukum, sebutKutipan } from "../../register/kutipan-hukum.ts";
import type { PerbaikanTeks, TemuanTeks } from "../kaidah.ts";
import { bedaJudul, type GantiKata } from "./beda-judul.ts";
import { NAMA_UUD, SEBUTAN_UUD } from "./rumusan-uud.ts";

/** Where the text stands: in the legal basis a title has a certain end, in both places of the preamble letters count. */
export type TempatNama = "mengingat" | "menimbang" | "lain";

/** Words that stay small in a title; in `Menteri Dalam Negeri` and `Dana Bagi Hasil` they are part of a name. */
const KATA_TUGAS = /(?<=\s)(?:Atas|Bagi(?!\s+Hasil)|Dalam(?!\s+Negeri)|Dan|Dari|Dengan|Di|Ke|Oleh|Pada|Tentang|Terhadap|Untuk|Yang)(?=\s)/g;
const UNDANG_KECIL = /\b[Uu]ndang-(?:\s?undang|\s?Undang|\s?undAng)\b/g;
const TANPA_ATAS = /^Perubahan(?:\s+Ke\w+)?\s+(?=(?:Undang-Undang|Peraturan|Qanun|Keputusan)\b)/;
/** Before it amending laws were named in other ways. */
const TAHUN_ATAS = 2005;

export function periksaNama(teks: string, tempat: TempatNama): readonly TemuanTeks[] {
  const temuan: TemuanTeks[] = tempat === "mengingat" ? [] : [...namaUud(teks)];
  const huruf: GantiKata[] = [];
  let sudah = 0;
  for (const satu of kutipanHukum(teks)) {
    const { judul, peran } = satu;
    if (judul === null) continue;
    const batas = { dari: judul.dari, sampai: judul.sampai };
    const pasti = tempat === "mengingat" && peran !== "judul";
    const tanpaAtas = TANPA_ATAS.exec(teks.slice(judul.dari, judul.sampai));
    if (tanpaAtas !== null && (satu.tahun ?? 0) >= TAHUN_ATAS) temuan.push(kurangAtas(satu, judul.dari, tanpaAtas[0]));
    const hukum = cariHukum(satu);
    const beda = hukum === undefined ? null : bedaJudul(teks, batas, hukum, pasti);
    if (hukum === undefined) temuan.push(...jenisLain(teks, satu, pasti));
    if (beda?.jenis === "kata" && hukum !== undefined && satu.dari >= sudah) temuan.push(judulLain(teks, satu, hukum, beda.bentang));
    if (
      pasti &&
      beda?.jenis === "lain" &&
      hukum !== undefined &&
      satu.dari >= sudah &&
      serumpun(teks.slice(judul.dari, judul.sampai), hukum)
    )
      temuan.push({ ...judulLain(teks, satu, hukum, batas), keparahan: "sedang" });
    if (beda?.jenis === "huruf" && satu.dari >= sudah) huruf.push(...beda.ganti);
    if (beda !== null && beda.jenis !== "lain") sudah = Math.max(sudah, beda.bentang.sampai);
    else if (pasti && satu.dari >= sudah) huruf.push(...kataTugas(teks, judul.dari, judul.sampai));
  }
  if (tempat !== "lain") huruf.push(...undangKecil(teks));
  return [...temuan, ...temuanHuruf(teks, huruf)];
}

function namaUud(teks: string): readonly TemuanTeks[] {
  return [...teks.matchAll(SEBUTAN_UUD)].flatMap(({ 0: sebutan, index: dari }) => {
    const sampai = dari + sebutan.length;
    if (sebutan.replace(/\s+/g, " ") === NAMA_UUD || /\b(?:disebut|disingkat)\s+$/.test(teks.slice(Math.max(0, dari - 20), dari)))
      return [];
    return [
      {
        dari,
        sampai,
        keparahan: "rendah" as const,
        pesan: `Tulis nama resmi "${NAMA_UUD}", bukan "${sebutan}".`,
        perbaikan: { judul: `Ganti dengan "${NAMA_UUD}"`, aman: true, ganti: [{ dari, sampai, isi: NAMA_UUD }] },
      },
    ];
  });
}

function kurangAtas(satu: KutipanHukum, dari: number, frasa: string): TemuanTeks {
  const di = dari + frasa.length;
  return {
    dari,
    sampai: di - 1,
    keparahan: "rendah",
    pesan: `Judul ${sebutKutipan(satu)} tampaknya kurang kata "atas": "${frasa.trim()} atas …".`,
    perbaikan: { judul: 'Sisipkan "atas"', aman: false, ganti: [{ dari: di, sampai: di, isi: "atas " }] },
  };
}

/** Number, year and title are those of a law of the register, the name of its maker is not. */
function jenisLain(teks: string, satu: KutipanHukum, pasti: boolean): readonly TemuanTeks[] {
  const { judul, dari, jenisSampai, jenis } = satu;
  if (judul === null) return [];
  const awal = jenis.split(" ").slice(0, 3).join(" ").toLowerCase();
  const hukum = hukumBernomor(satu.nomor, satu.tahun).find(
    (calon) =>
      calon.jenis.toLowerCase().startsWith(awal.slice(0, 15)) && ["sama", "huruf"].includes(bedaJudul(teks, judul, calon, pasti).jenis),
  );
  if (hukum === undefined) return [];
  return [
    {
      dari,
      sampai: jenisSampai,
      pesan: `Nama resminya "${hukum.jenis}", bukan "${jenis}".`,
      perbaikan: ganti(`Ganti dengan "${hukum.jenis}"`, false, dari, jenisSampai, hukum.jenis),
    },
  ];
}

const judulLain = (
  teks: string,
  satu: KutipanHukum,
  hukum: Hukum,
  { dari, sampai }: { readonly dari: number; readonly sampai: number },
): TemuanTeks => ({
  dari,
  sampai,
  pesan: `Judul ${sebutKutipan(satu)} tidak sesuai dengan nama resmi: "${hukum.judul}", bukan "${teks.slice(dari, sampai)}".`,
  perbaikan: ganti("Ganti dengan judul resmi", false, dari, sampai, hukum.judul),
});

/** Half of the words of the official title, its first among them, stand in the written one: the same matter named otherwise. */
function serumpun(judul: string, hukum: Hukum): boolean {
  const tertulis = judul.toLowerCase().split(/[^\p{L}-]+/u);
  const resmi = hukum.judul.toLowerCase().split(/[^\p{L}-]+/u);
  const ada = new Set(tertulis);
  return tertulis[0] === resmi[0] && tertulis.length < 2 * resmi.length && 2 * resmi.filter((kata) => ada.has(kata)).length >= resmi.length;
}

const kataTugas = (teks: string, dari: number, sampai: number): readonly GantiKata[] =>
  [...teks.slice(dari, sampai).matchAll(KATA_TUGAS)].map(({ 0: kata, index }) => ({
    dari: dari + index,
    sampai: dari + index + kata.length,
    isi: kata.toLowerCase(),
  }));

const undangKecil = (teks: string): readonly GantiKata[] =>
  [...teks.matchAll(UNDANG_KECIL)].flatMap(({ 0: kata, index }) => {
    // `peraturan perundang-undangan` and `undang-undang` as a common noun are something else
    const bernama =
      /^(?:\s+Nomor\b|\s+Dasar\b|\s*[;(]|\s*$)/.test(teks.slice(index + kata.length)) ||
      /\b(?:Pengganti|menjadi)\s+$/i.test(teks.slice(0, index));
    return kata === "Undang-Undang" || !bernama ? [] : [{ dari: index, sampai: index + kata.length, isi: "Undang-Undang" }];
  });

function temuanHuruf(teks: string, semua: readonly GantiKata[]): readonly TemuanTeks[] {
  const urut = [...semua]
    .sort((a, b) => a.dari - b.dari)
    .filter((satu, at, daftar) => at === 0 || satu.dari >= (daftar[at - 1]?.sampai ?? 0));
  const pertama = urut[0];
  if (pertama === undefined) return [];
  const kata = [...new Set(urut.map(({ dari, sampai, isi }) => `"${teks.slice(dari, sampai)}" menjadi "${isi}"`))];
  return [
    {
      dari: pertama.dari,
      sampai: pertama.sampai,
      keparahan: "rendah",
      pesan: `Sesuaikan huruf kapital pada nama peraturan: ${kata.slice(0, 4).join(", ")}${kata.length > 4 ? ", dan seterusnya" : ""}.`,
      perbaikan: { judul: "Sesuaikan huruf kapital", aman: true, ganti: urut.map(({ dari, sampai, isi }) => ({ dari, sampai, isi })) },
    },
  ];
}

const ganti = (judul: string, aman: boolean, dari: number, sampai: number, isi: string): PerbaikanTeks => ({
  judul,
  aman,
  ganti: [{ dari, sampai, isi }],
});
