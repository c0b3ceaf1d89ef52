// @ts-check
/**
 * Edits of a regulation that know where every letter came from, for measuring anchors: the truth is what the edit did, never what a matcher says.
 */
import { acak } from "../bench/bangkit-korpus.mjs";

/**
 * A text and, for each of its code units, the offset in the first text that it came from, or -1 for what was put in.
 * @typedef {{ readonly teks: string, readonly asal: Int32Array }} Terlacak
 * @typedef {{ readonly dari: number, readonly sampai: number }} Rentang
 * @typedef {{ readonly locator: string, readonly jenis: string, readonly tingkat: number, readonly sebutan: string } & Rentang} UnitUji
 * @typedef {(naskah: Terlacak, unit: readonly UnitUji[], tempat: readonly Rentang[], benih: number) => Terlacak} Suntingan
 */

/** @param {string} teks @returns {Terlacak} */
export const terlacak = (teks) => ({ teks, asal: Int32Array.from({ length: teks.length }, (_, at) => at) });

/**
 * Replaces ranges; they must not overlap. A replacement that is a range itself takes that piece of the same text along.
 * @param {Terlacak} naskah
 * @param {readonly (Rentang & { readonly isi: string | Rentang })[]} ganti
 * @returns {Terlacak}
 */
function gantikan({ teks, asal }, ganti) {
  /** @type {string[]} */
  const bagian = [];
  /** @type {number[]} */
  const letak = [];
  /** @param {number} dari @param {number} sampai */
  const salin = (dari, sampai) => {
    bagian.push(teks.slice(dari, sampai));
    for (let at = dari; at < sampai; at++) letak.push(asal[at] ?? -1);
  };
  let di = 0;
  for (const { dari, sampai, isi } of [...ganti].sort((a, b) => a.dari - b.dari || a.sampai - b.sampai)) {
    if (dari < di) continue;
    salin(di, dari);
    if (typeof isi === "string") {
      bagian.push(isi);
      for (let at = 0; at < isi.length; at++) letak.push(-1);
    } else {
      salin(isi.dari, isi.sampai);
    }
    di = sampai;
  }
  salin(di, teks.length);
  return { teks: bagian.join(""), asal: Int32Array.from(letak) };
}

/** The heading lines of the body, numbered anew from 1 on. @param {Terlacak} naskah */
function nomoriPasal(naskah) {
  let nomor = 0;
  const batas = naskah.teks.search(/^[#* ]*LAMPIRAN/m);
  const ganti = [...naskah.teks.matchAll(/^([ \t#*-]*Pasal )(\d+)(?=[ \t*]*$)/gm)].flatMap((cocok) => {
    if (batas >= 0 && cocok.index > batas) return [];
    nomor++;
    const dari = cocok.index + (cocok[1] ?? "").length;
    const lama = cocok[2] ?? "";
    return lama === String(nomor) ? [] : [{ dari, sampai: dari + lama.length, isi: String(nomor) }];
  });
  return gantikan(naskah, ganti);
}

const LABEL = /^(?:\((\d+|[a-z])\)|(\d+|[A-Za-z])[.)])/;

/** Units that stand in the same unit, in order. @param {readonly UnitUji[]} unit */
function bersaudara(unit) {
  /** @type {Map<string, UnitUji[]>} */
  const kelompok = new Map();
  /** @type {UnitUji[]} */
  const atas = [];
  for (const satu of unit) {
    while (atas.length > 0 && (atas.at(-1)?.tingkat ?? 0) >= satu.tingkat) atas.pop();
    const kunci = `${atas.at(-1)?.dari ?? -1} ${satu.jenis}`;
    kelompok.set(kunci, [...(kelompok.get(kunci) ?? []), satu]);
    atas.push(satu);
  }
  return [...kelompok.values()].filter((deret) => deret.length > 1);
}

/** The printed label of an item. @param {string} teks @param {UnitUji} unit @returns {Rentang | null} */
function labelOf(teks, { dari }) {
  const cocok = LABEL.exec(teks.slice(dari, dari + 8));
  return cocok === null ? null : { dari, sampai: dari + cocok[0].length };
}

const SISIPAN = [
  "Dalam hal terjadi keadaan kahar, pelaksanaan tugas dialihkan kepada sekretariat bersama selama paling lama 30 (tiga puluh) hari.",
  "Pembiayaan kegiatan penyusunan naskah dibebankan pada anggaran belanja bagian umum tahun berjalan.",
  "Arsip kegiatan disimpan dalam bentuk cetak dan rekaman suara oleh petugas yang ditunjuk dengan surat perintah.",
  "Setiap aduan warga dicatat dalam buku agenda dan dijawab secara tertulis dalam 14 (empat belas) hari kerja.",
];

/** New Pasal, and new items in lists; everything behind them is numbered anew. @type {Suntingan} */
function sisipPasal(naskah, unit, _tempat, benih) {
  const undi = acak(benih);
  const pasal = unit.filter(({ jenis }) => jenis === "pasal");
  /** @type {(Rentang & { isi: string })[]} */
  const ganti = [];
  for (const { dari } of pasal) {
    if (undi() > 0.15) continue;
    const isi = [...SISIPAN].sort(() => undi() - 0.5).slice(0, 1 + Math.floor(undi() * 3));
    ganti.push({ dari, sampai: dari, isi: `Pasal 0\n\n${isi.map((satu, at) => `(${at + 1}) ${satu}`).join("\n")}\n\n` });
  }
  for (const deret of bersaudara(unit).filter(([satu]) => satu?.jenis !== "pasal" && satu?.jenis !== "bab")) {
    if (undi() > 0.12) continue;
    const ke = Math.floor(undi() * deret.length);
    const label = deret.map((satu) => labelOf(naskah.teks, satu));
    const pertama = deret[ke];
    const tanda = label[ke];
    if (pertama === undefined || tanda === null || tanda === undefined) continue;
    const kata = naskah.teks.slice(tanda.dari, tanda.sampai);
    ganti.push({ dari: pertama.dari, sampai: pertama.dari, isi: `${kata} ${SISIPAN[Math.floor(undi() * 4)]}\n` });
    ganti.push(...geser(naskah.teks, label.slice(ke), 1));
  }
  return nomoriPasal(gantikan(naskah, ganti));
}

/** Labels that each take what the next or the one before is called. @param {string} teks @param {readonly (Rentang | null)[]} label @param {number} oleh */
function geser(teks, label, oleh) {
  return label.flatMap((satu) => {
    if (satu === null) return [];
    const kata = teks.slice(satu.dari, satu.sampai);
    const baru = kata.replace(/\d+|[A-Za-z]/, (isi) =>
      /\d/.test(isi)
        ? String(Math.max(1, Number(isi) + oleh))
        : String.fromCharCode(Math.max(isi.charCodeAt(0) + oleh, isi < "a" ? 65 : 97)),
    );
    return [{ ...satu, isi: baru }];
  });
}

/** Whole Pasal and items go; what stands behind them takes their numbers. @type {Suntingan} */
function hapus(naskah, unit, _tempat, benih) {
  const undi = acak(benih);
  /** @type {(Rentang & { isi: string })[]} */
  const ganti = [];
  for (const deret of bersaudara(unit).filter(([satu]) => satu?.jenis !== "bab")) {
    if (deret[0]?.jenis !== "pasal" && undi() > 0.25) continue;
    const ke = Math.floor(undi() * deret.length);
    const banyak = deret[0]?.jenis === "pasal" ? 1 + Math.floor(undi() * 2) : 1;
    for (const satu of deret.slice(ke, ke + banyak)) ganti.push({ dari: satu.dari, sampai: satu.sampai, isi: "" });
    if (deret[0]?.jenis !== "pasal")
      ganti.push(
        ...geser(
          naskah.teks,
          deret.slice(ke + 1).map((satu) => labelOf(naskah.teks, satu)),
          -1,
        ),
      );
  }
  return nomoriPasal(gantikan(naskah, ganti));
}

/** The units that hold the places go with them. @type {Suntingan} */
function hapusTempat(naskah, unit, tempat) {
  const ganti = tempat.map(({ dari, sampai }) => {
    const pemilik = unit.filter((satu) => satu.dari <= dari && satu.sampai >= sampai).at(-1);
    const rentang = pemilik !== undefined && pemilik.sampai - pemilik.dari < 4_000 ? pemilik : { dari, sampai };
    return { dari: rentang.dari, sampai: rentang.sampai, isi: "" };
  });
  return nomoriPasal(gantikan(naskah, ganti));
}

/** Neighbours change places: Pasal, items, headings of the lampiran; the numbers stay in order. @type {Suntingan} */
function susunUlang(naskah, unit, _tempat, benih) {
  const undi = acak(benih);
  /** @type {(Rentang & { isi: Rentang })[]} */
  const ganti = [];
  for (const deret of bersaudara(unit)) {
    for (let at = 0; at + 1 < deret.length; at++) {
      const [satu, dua] = [deret[at], deret[at + 1]];
      if (satu === undefined || dua === undefined || undi() > (satu.jenis === "pasal" ? 0.4 : 0.15)) continue;
      if (ganti.some((lain) => lain.dari < dua.sampai && satu.dari < lain.sampai) || satu.sampai > dua.dari) continue;
      const [labelSatu, labelDua] = [labelOf(naskah.teks, satu), labelOf(naskah.teks, dua)];
      const tanda = labelSatu !== null && labelDua !== null;
      const isiSatu = { dari: tanda ? labelSatu.sampai : satu.dari, sampai: satu.sampai };
      const isiDua = { dari: tanda ? labelDua.sampai : dua.dari, sampai: dua.sampai };
      ganti.push({ ...isiSatu, isi: isiDua }, { ...isiDua, isi: isiSatu });
      at++;
    }
  }
  return nomoriPasal(gantikan(naskah, ganti));
}

/** What a scan does. @param {number} takaran How much, 1 for a bad one. @returns {Suntingan} */
const pindaian = (takaran) => (naskah, _unit, _tempat, benih) => {
  const undi = acak(benih);
  /** @type {(Rentang & { isi: string })[]} */
  const ganti = [];
  for (const { 0: kata, index } of naskah.teks.matchAll(/rn|[1lI0Ooem5S]|(?<=[a-z]) (?=[a-z])|(?<=[a-z]{3})(?=[a-z]{3})/g)) {
    if (undi() > (kata === "" ? 0.004 : kata === " " ? 0.015 : 0.02) * takaran) continue;
    ganti.push({ dari: index, sampai: index + kata.length, isi: RUSAK[kata] ?? "" });
  }
  return gantikan(naskah, ganti);
};

/** @type {Readonly<Record<string, string>>} */
const RUSAK = { rn: "m", 1: "l", l: "1", I: "l", 0: "O", O: "0", o: "0", e: "c", m: "rn", 5: "S", S: "5", " ": "", "": "-\n" };

const PENGGANTI = ["segenap", "lembaga", "berkenaan", "terkait", "urusan", "bersangkutan"];

/** One word in about twelve of every place becomes another, at most four; of short ones one, of two or three words none. @type {Suntingan} */
function kataBerubah(naskah, _unit, tempat, benih) {
  const undi = acak(benih);
  const ganti = tempat.flatMap(({ dari, sampai }) => {
    const kata = [...naskah.teks.slice(dari, sampai).matchAll(/[\p{L}]{4,}/gu)];
    const semua = naskah.teks.slice(dari, sampai).split(/\s+/).length;
    if (semua < 4 || kata.length === 0) return [];
    return Array.from({ length: Math.min(4, Math.max(1, Math.floor(kata.length / 12))) }, () => {
      const satu = kata[Math.floor(undi() * kata.length)];
      const mulai = dari + (satu?.index ?? 0);
      return { dari: mulai, sampai: mulai + (satu?.[0].length ?? 0), isi: PENGGANTI[Math.floor(undi() * PENGGANTI.length)] ?? "" };
    });
  });
  return gantikan(naskah, ganti);
}

/** As another site shows it: other line ends, no signs of Markdown, page numbers. @type {Suntingan} */
function terbitan(naskah, _unit, _tempat, benih) {
  const undi = acak(benih);
  /** @type {(Rentang & { isi: string })[]} */
  const ganti = [];
  let baris = 0;
  let lebar = 0;
  for (const { 0: kata, index } of naskah.teks.matchAll(/^[ \t]*[-*#]+[ \t]+|^\|[-| :]+\|$|[*|]|\n\n+|\n|[ \t]+/gm)) {
    const sebelum = ganti.at(-1);
    lebar += index - (sebelum === undefined ? 0 : sebelum.sampai);
    let isi = /^\n/.test(kata) ? "\n" : /\s/.test(kata) && !/[-*#]/.test(kata) ? " " : "";
    if (isi === " " && lebar > 64 + undi() * 8) isi = "\n";
    if (isi === "\n") {
      lebar = 0;
      baris++;
      if (baris % 42 === 0) isi = `\n\n- ${baris / 42 + 1} -\n\n`;
    }
    ganti.push({ dari: index, sampai: index + kata.length, isi });
  }
  return gantikan(naskah, ganti);
}

/** @type {Readonly<Record<string, Suntingan>>} */
export const SUNTINGAN = {
  "tidak diubah": (naskah) => naskah,
  "Pasal disisipkan": sisipPasal,
  "Pasal dihapus": hapus,
  "tempatnya dihapus": hapusTempat,
  "urutan diubah": susunUlang,
  pindaian: pindaian(1),
  "kata diubah": kataBerubah,
  "bentuk terbitan": terbitan,
  "terbitan dan pindaian": (naskah, unit, tempat, benih) => pindaian(0.5)(terbitan(naskah, unit, tempat, benih), unit, tempat, benih + 1),
};

/**
 * Tells where the letters of a place are now: `null` where most of them are gone, `"pecah"` where they no longer stand together.
 * @param {Terlacak} naskah @param {string} semula The first text.
 * @returns {(tempat: Rentang) => Rentang | "pecah" | null}
 */
export function pelacak({ teks, asal }, semula) {
  const kini = new Int32Array(semula.length).fill(-1);
  asal.forEach((satu, at) => {
    if (satu >= 0) kini[satu] = at;
  });
  const huruf = jumlahHuruf(teks);
  const mula = jumlahHuruf(semula);
  return ({ dari, sampai }) => {
    let awal = Number.POSITIVE_INFINITY;
    let akhir = -1;
    let ada = 0;
    for (let at = dari; at < sampai; at++) {
      const di = kini[at] ?? -1;
      if (di < 0 || (mula[at + 1] ?? 0) === (mula[at] ?? 0)) continue;
      awal = Math.min(awal, di);
      akhir = Math.max(akhir, di + 1);
      ada++;
    }
    const semua = (mula[sampai] ?? 0) - (mula[dari] ?? 0);
    if (ada < semua * 0.4) return null;
    const asing = (huruf[akhir] ?? 0) - (huruf[awal] ?? 0) - ada;
    return ada < semua * 0.6 || asing > ada * 0.5 ? "pecah" : { dari: awal, sampai: akhir };
  };
}

/** How many letters and digits stand before each offset. @param {string} teks */
function jumlahHuruf(teks) {
  const jumlah = new Int32Array(teks.length + 1);
  for (let at = 0; at < teks.length; at++) jumlah[at + 1] = (jumlah[at] ?? 0) + (/[\p{L}\p{N}]/u.test(teks.charAt(at)) ? 1 : 0);
  return jumlah;
}
