/** Findings told in the units of a draft. */
import type { IsiRancangan, Satuan } from "../../rancangan/dokumen.ts";
import { ATRIBUT_AWAL } from "../../rancangan/satuan.ts";
import type { BarisBaru, Perbaikan, Suntingan, SuntinganTeks, Temuan } from "../kaidah.ts";
import type { GantiRancangan, PerbaikanRancangan, SisipRancangan, TemuanRancangan } from "../temuan-rancangan.ts";
import type { RancanganTerbaca, RuasSatuan } from "./baca-rancangan.ts";

/** Tells the findings of a run; what was told is remembered as long as the finding is the same object. */
export type PenyebutSatuan = (semua: readonly Temuan[], terbaca: RancanganTerbaca) => readonly TemuanRancangan[];

/** Makes a teller; each finding has a key of its own, of several that are alike the second, third … are counted. */
export function penyebutSatuan(): PenyebutSatuan {
  const tersebut = new WeakMap<Temuan, TemuanRancangan>();
  return (semua, terbaca) => {
    const jumlah = new Map<string, number>();
    return semua.map((temuan) => {
      const satu = tersebut.get(temuan) ?? sebut(temuan, terbaca);
      tersebut.set(temuan, satu);
      const ke = (jumlah.get(satu.kunci) ?? 0) + 1;
      jumlah.set(satu.kunci, ke);
      return ke === 1 ? satu : { ...satu, kunci: `${satu.kunci}#${ke}` };
    });
  };
}

function sebut(temuan: Temuan, terbaca: RancanganTerbaca): TemuanRancangan {
  const { kaidah, keparahan, locator, kutip, pesan } = temuan;
  const tempat = tempatOf(temuan, terbaca);
  const perbaikan = temuan.perbaikan === undefined ? null : perbaikanOf(temuan.perbaikan, terbaca);
  return {
    kunci: JSON.stringify([kaidah, tempat.id ?? locator, kutip.replace(/\s+/g, " ").trim()]),
    kaidah,
    keparahan,
    locator,
    ...tempat,
    kutip,
    pesan,
    ...(perbaikan === null ? {} : { perbaikan }),
  };
}

/** What runs over several units is shown at the first of them. */
function tempatOf({ teks, dari, sampai }: Temuan, terbaca: RancanganTerbaca): Pick<TemuanRancangan, "id" | "dari" | "sampai"> {
  const [pertama] = terbaca.ruas(teks, dari, sampai);
  const di = pertama ?? terbaca.titik(teks, dari);
  return di === null ? { id: terbaca.satuanDari(teks), dari: 0, sampai: 0 } : letak(di);
}

/** `null` where one of its edits is none in the editor: of a number, or across units. */
function perbaikanOf({ judul, aman, suntingan }: Perbaikan, terbaca: RancanganTerbaca): PerbaikanRancangan | null {
  const hasil: (GantiRancangan | SisipRancangan)[] = [];
  for (const satu of suntingan) {
    const milik = suntinganOf(satu, terbaca);
    if (milik === null) return null;
    hasil.push(milik);
  }
  return hasil.length === 0 ? null : { judul, aman, suntingan: hasil };
}

function suntinganOf(suntingan: Suntingan, terbaca: RancanganTerbaca): GantiRancangan | SisipRancangan | null {
  const { teks } = suntingan;
  if (suntingan.jenis === "sisip") {
    const id = terbaca.satuanDari(teks);
    return id === null ? null : { jenis: "sisip", id, letak: suntingan.letak, isi: suntingan.baris.map(satuanBaru) };
  }
  return gantiOf(suntingan, terbaca) ?? gantiOf(tersempit(suntingan), terbaca);
}

function gantiOf({ teks, dari, sampai, isi }: SuntinganTeks, terbaca: RancanganTerbaca): GantiRancangan | null {
  if (dari === sampai) {
    const titik = terbaca.titik(teks, dari);
    return titik === null ? null : { jenis: "ganti", ...letak(titik), semula: "", isi };
  }
  const [ruas, ...lain] = terbaca.ruas(teks, dari, sampai);
  if (ruas === undefined || lain.length > 0 || ruas.beratom || ruas.sampai - ruas.dari !== sampai - dari) return null;
  return { jenis: "ganti", ...letak(ruas), semula: teks.value.slice(dari, sampai), isi };
}

const letak = ({ id, dari, sampai }: RuasSatuan): Pick<GantiRancangan, "id" | "dari" | "sampai"> => ({ id, dari, sampai });

/** The letters alone that change: a live reference beside them is left as it is. */
function tersempit({ teks, dari, sampai, isi, jenis }: SuntinganTeks): SuntinganTeks {
  const lama = teks.value.slice(dari, sampai);
  const sama = Math.min(lama.length, isi.length);
  let awal = 0;
  while (awal < sama && lama[awal] === isi[awal]) awal++;
  let akhir = 0;
  while (akhir < sama - awal && lama[lama.length - 1 - akhir] === isi[isi.length - 1 - akhir]) akhir++;
  return { jenis, teks, dari: dari + awal, sampai: sampai - akhir, isi: isi.slice(awal, isi.length - akhir) };
}

/** Whoever puts it into a document gives it an id. */
const satuanBaru = ({ jenis, tingkat = 0, isi }: BarisBaru): IsiRancangan =>
  ({
    type: "satuan",
    attrs: { ...ATRIBUT_AWAL, id: "", jenis, tingkat },
    ...(isi === "" ? {} : { content: [{ type: "text", text: isi }] }),
  }) satisfies Satuan;
