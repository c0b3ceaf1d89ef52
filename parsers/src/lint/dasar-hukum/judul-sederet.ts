/** Regulations listed beside one another whose titles begin alike: the one that lacks a word of that beginning. */
import type { IsiLampiran, Teks, Unit } from "../../peraturan.ts";
import type { TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";

const BERJUDUL = /^(?:Peraturan|Keputusan|Qanun)\s[^;]{0,120}?\bNomor\s+\S+\s+Tahun\s+\d{4}\s+tentang\s+/;
/** Fewer items show no habit, and a shorter beginning no title. */
const TERSEDIKIT = 4;
const KATA_AWAL = 4;

interface Judul {
  readonly teks: Teks;
  readonly dari: number;
  readonly kata: readonly string[];
}

export function judulSederet(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const temuan: TemuanNaskah[] = [];
  const telusuri = (units: readonly Unit[]): void => {
    temuan.push(...periksaDeret(naskah, units));
    for (const { children } of units) if (children.length > 0) telusuri(children);
  };
  const isi = (children: readonly IsiLampiran[]): void => {
    telusuri(children.filter((child): child is Unit => !["subjudul", "prosa", "tabel", "gambar", "contoh"].includes(child.type)));
    for (const child of children) if (child.type === "subjudul") isi(child.children);
  };
  for (const part of naskah.peraturan.children) {
    if (part.type === "batangTubuh") telusuri(part.children.filter((child): child is Unit => child.type !== "prosa"));
    if (part.type === "lampiran") isi(part.children);
  }
  return temuan;
}

function periksaDeret(naskah: NaskahPeriksa, units: readonly Unit[]): readonly TemuanNaskah[] {
  if (units.length < TERSEDIKIT) return [];
  const judul = units.flatMap(({ text }): readonly Judul[] => {
    const awal = text === undefined ? null : naskah.olah("judul-sederet", text.value, (nilai) => BERJUDUL.exec(nilai)?.[0].length ?? null);
    return text === undefined || awal === null ? [] : [{ teks: text, dari: awal, kata: text.value.slice(awal).split(/\s+/, 12) }];
  });
  if (judul.length < TERSEDIKIT) return [];
  const awalan = awalanLazim(judul);
  if (awalan.length < KATA_AWAL) return [];
  return judul.flatMap(({ teks, dari, kata }) => {
    const hilang = awalan.findIndex((satu, at) => satu !== kata[at]);
    // the word behind the gap is the next one of the beginning, or the gap is its end
    if (hilang <= 1 || awalan.slice(hilang + 1).some((satu, at) => satu !== kata[hilang + at])) return [];
    const di = dari + kata.slice(0, hilang).join(" ").length;
    const isi = awalan[hilang] ?? "";
    return [
      {
        teks,
        dari,
        sampai: di,
        pesan: `Judul tampaknya kurang kata "${isi}": peraturan lain dalam rincian ini berjudul "${awalan.join(" ")} …".`,
        perbaikan: { judul: `Sisipkan "${isi}"`, aman: false, suntingan: [{ jenis: "ganti", teks, dari: di, sampai: di, isi: ` ${isi}` }] },
      },
    ];
  });
}

/** The words with which all titles but at most a quarter begin. */
function awalanLazim(judul: readonly Judul[]): readonly string[] {
  const perlu = Math.ceil(judul.length * 0.75);
  let sisa = judul;
  const hasil: string[] = [];
  for (let at = 0; at < 10; at++) {
    const hitung = new Map<string, number>();
    for (const { kata } of sisa) hitung.set(kata[at] ?? "", (hitung.get(kata[at] ?? "") ?? 0) + 1);
    const [terbanyak] = [...hitung].sort((a, b) => b[1] - a[1]);
    if (terbanyak === undefined || terbanyak[0] === "" || terbanyak[1] < perlu) break;
    hasil.push(terbanyak[0]);
    sisa = sisa.filter(({ kata }) => kata[at] === terbanyak[0]);
  }
  return hasil;
}
