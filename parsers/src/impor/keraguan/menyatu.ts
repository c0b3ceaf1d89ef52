/** Two items on one line: behind a sentence stands the very label that its sequence asks for next. */
import type { Keraguan, SuntinganImpor } from "../../impor-tersaji.ts";
import { toLetter, toRoman } from "../../istilah.ts";
import type { AtributSatuan } from "../../rancangan/dokumen.ts";
import { type Bacaan, BIARKAN, petik, type SatuanTerbaca } from "./bacaan.ts";
import { type Anggota, gayaOf } from "./deret.ts";
import { pakaiHitungan, selisihOf } from "./loncatan.ts";
import { sebutanDeret, sebutanNomor } from "./sebutan-nomor.ts";

/** A label inside a text: it begins at `pada`, what it numbers at `lanjut`. */
interface Temuan {
  readonly pada: number;
  readonly lanjut: number;
  readonly nilai: number;
  /** Behind the end of a sentence or item. */
  readonly kuat: boolean;
}

export interface HasilMenyatu {
  readonly keraguan: readonly Keraguan[];
  /** By the unit before which numbers are missing: the last of them that a fused item explains. */
  readonly terjawab: ReadonlyMap<string, number>;
}

/** Items that one line can hold; whoever sets more has a table. */
const TERBANYAK = 60;

export function menyatu(bacaan: Bacaan): HasilMenyatu {
  const { satuan, deret } = bacaan;
  const terjawab = new Map<string, number>();
  const keraguan = satuan.flatMap((satu, ke): Keraguan[] => {
    if (satu.teks.length < 4) return [];
    for (const anggota of terbuka(satuan, deret, ke)) {
      const temuan = temuanDi(satu.teks, anggota);
      if (temuan.length === 0) continue;
      const berikut = anggota.deret[anggota.ke + 1];
      const akhir = temuan[temuan.length - 1] as Temuan;
      if (berikut !== undefined) terjawab.set(berikut.satuan.id, akhir.nilai);
      return [keraguanOf(bacaan, satu, anggota, temuan)];
    }
    return [];
  });
  return { keraguan, terjawab };
}

/** The sequences that may go on inside a unit: its own, and those of what ends with it. */
function terbuka(satuan: readonly SatuanTerbaca[], deret: ReadonlyMap<string, Anggota>, ke: number): readonly Anggota[] {
  const hasil: Anggota[] = [];
  const berikut = satuan[ke + 1];
  for (let at = ke; at >= 0; at = satuan[at]?.induk ?? -1) {
    const satu = satuan[at] as SatuanTerbaca;
    // what stands under it behind this unit would get another holder
    if (at !== ke && berikut !== undefined && isDi(satuan, berikut, at)) break;
    const anggota = deret.get(satu.id);
    if (anggota !== undefined && BERANGKAI.has(satu.attrs.jenis)) hasil.push(anggota);
    if (satu.attrs.jenis === "pasal") break;
  }
  return hasil;
}

const BERANGKAI: ReadonlySet<string> = new Set(["menimbang", "mengingat", "memperhatikan", "ayat", "definisi", "rincian"]);

/** Lists are not nested deeper than this. */
const TERDALAM = 12;

function isDi(satuan: readonly SatuanTerbaca[], satu: SatuanTerbaca, wadah: number): boolean {
  let induk = satu.induk;
  for (let langkah = 0; induk >= 0 && langkah < TERDALAM; langkah++) {
    if (induk === wadah) return true;
    induk = satuan[induk]?.induk ?? -1;
  }
  return false;
}

/** The next labels of a sequence in a text, one after the other. */
function temuanDi(teks: string, anggota: Anggota): readonly Temuan[] {
  const hasil: Temuan[] = [];
  const berikut = anggota.deret[anggota.ke + 1];
  const batas = berikut === undefined ? Number.POSITIVE_INFINITY : (berikut.tercetak ?? berikut.nilai);
  const awal = (selisihOf(anggota) ?? 0) + anggota.nilai;
  let dari = 0;
  for (let nilai = awal + 1; nilai < batas && hasil.length < TERBANYAK; nilai++) {
    const satu = cariLabel(teks, dari, anggota.satuan.attrs, nilai);
    if (satu === null) break;
    hasil.push(satu);
    dari = satu.lanjut;
  }
  // without a sentence that ends before it, only a gap that it helps to fill tells a label from a reference
  return berikut !== undefined || hasil.every(({ kuat }) => kuat)
    ? hasil
    : hasil.slice(
        0,
        hasil.findIndex(({ kuat }) => !kuat),
      );
}

/** Words before a reference; before a bare digit also those that count. */
const SAMBUNG = /(?:\b(?:ayat|huruf|angka|butir|pasal|lampiran|tabel|gambar|dan|atau|dengan|s\.?d\.?)|[(/–-])\s*$/i;
const BILANGAN = /\b(?:nomor|tahun|tanggal|paling|selama)\s*$/i;
const AKHIR = /(?:[;.:]["”’)]*|;\s*(?:dan|atau|dan\s*\/\s*atau|serta|maupun))\s*$/i;
const SEBELUM = 24;

/** What considerations and legal bases begin with. */
const AWAL_DASAR = /^(?:bahwa|Undang-Undang|Peraturan|Keputusan|Instruksi|Ketetapan)\b/;
const SESUDAH = 16;

function cariLabel(teks: string, dari: number, attrs: AtributSatuan, nilai: number): Temuan | null {
  const gaya = gayaOf(attrs);
  const dasar = attrs.jenis === "menimbang" || attrs.jenis === "mengingat";
  const pola = polaLabel(gaya, nilai);
  pola.lastIndex = dari;
  for (let kena = pola.exec(teks); kena !== null; kena = pola.exec(teks)) {
    const sebelum = teks.slice(Math.max(0, kena.index - SEBELUM), kena.index);
    if (kena.index === 0) continue;
    const lanjut = kena.index + kena[0].length;
    const kuat = AKHIR.test(sebelum) || (dasar && AWAL_DASAR.test(teks.slice(lanjut, lanjut + SESUDAH)));
    const acuan = SAMBUNG.test(sebelum) || (gaya.startsWith("1") && BILANGAN.test(sebelum));
    if (kuat || !acuan) return { pada: kena.index, lanjut, nilai, kuat };
  }
  return null;
}

/** The label as it can be printed, with the blanks before and behind it, and a word behind. */
function polaLabel(gaya: string, nilai: number): RegExp {
  const nomor = /a/i.test(gaya) ? toLetter(nilai) : /i/i.test(gaya) ? toRoman(nilai).toLowerCase() : String(nilai);
  const rupa = gaya.startsWith("A") || gaya.startsWith("I") ? nomor.toUpperCase() : nomor;
  const tanda = gaya.startsWith("(") ? `\\(\\s?${rupa}\\s?\\)` : `${rupa}\\s?\\${gaya.slice(-1) || "."}`;
  return new RegExp(`(?<=[\\s;.,:])${tanda}\\s+(?=[\\p{L}“"(])`, "gu");
}

function keraguanOf(bacaan: Bacaan, satu: SatuanTerbaca, anggota: Anggota, temuan: readonly Temuan[]): Keraguan {
  const pertama = temuan[0] as Temuan;
  const akhir = temuan[temuan.length - 1] as Temuan;
  const nama = sebutanDeret(anggota.satuan, pertama.nilai, akhir.nilai);
  const berikut = anggota.deret[anggota.ke + 1];
  const kuat = temuan.every((one) => one.kuat);
  const sesudah = satu.teks.slice(pertama.lanjut, pertama.lanjut + 4);
  return {
    id: `menyatu:${satu.id}:${pertama.pada}`,
    macam: "menyatu",
    satuan: satu.id,
    tempat: satu.tempat,
    rentang: bacaan.letak.rentangTeks(satu.id, pertama.pada, pertama.lanjut) ?? bacaan.letak.rentang(satu.id) ?? null,
    pesan: `${nama.charAt(0).toUpperCase()}${nama.slice(1)} tampaknya menyatu di dalam ${satu.tempat}.`,
    bukti: `Di tengah teks tercetak ${petik(satu.teks.slice(Math.max(0, pertama.pada - 30), pertama.pada + 60), 90)}${
      berikut === undefined
        ? ""
        : `, dan nomor berikutnya memang meloncat ke ${sebutanNomor(berikut.satuan, berikut.tercetak ?? berikut.nilai)}`
    }.`,
    pilihan: [
      BIARKAN,
      {
        kode: "pisahkan",
        sebutan: `Pisahkan menjadi ${nama}`,
        suntingan: [...pecahan(satu, anggota, temuan), ...lurus(anggota, akhir.nilai)],
      },
    ],
    saran: berikut !== undefined || (kuat && !/^\d|^[.)]/.test(sesudah)) ? "pisahkan" : null,
  };
}

function pecahan(satu: SatuanTerbaca, { satuan: { attrs } }: Anggota, temuan: readonly Temuan[]): readonly SuntinganImpor[] {
  return temuan.map(({ pada, lanjut }): SuntinganImpor => {
    const baru: AtributSatuan = { ...attrs, id: `${satu.id}p${pada}`, sisipan: false, tercetak: null };
    return { jenis: "pecah", satuan: satu.id, pada, lanjut, attrs: baru };
  });
}

/** The numbers behind the new items are those that are counted now. */
function lurus({ satuan, deret, ke }: Anggota, akhir: number): readonly SuntinganImpor[] {
  const sesudah = deret.slice(ke + 1);
  const beda = sesudah.findIndex(({ tercetak }, at) => tercetak !== akhir + 1 + at);
  const ikut = beda < 0 ? sesudah : sesudah.slice(0, beda);
  // an only consideration bears no number until a second one stands beside it
  const sendiri: readonly SuntinganImpor[] =
    deret.length === 1 && satuan.attrs.tercetak !== null && ke === 0
      ? [{ jenis: "ubah", satuan: satuan.id, attrs: { tercetak: null } }]
      : [];
  return [...sendiri, ...pakaiHitungan(ikut)];
}
