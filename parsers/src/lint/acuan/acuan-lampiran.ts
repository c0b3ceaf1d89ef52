/** References inside a lampiran: to items of its own lists, by letters and numbers alone. */
import { type Atom, groupsIn, lawAfter } from "../../grammar/acuan.ts";
import type { Teks } from "../../peraturan.ts";
import type { TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { type BarisLampiran, type DeretLampiran, larikLampiran } from "../rincian/baris-lampiran.ts";
import { akarKata, seakar } from "./akar-kata.ts";

interface HasilLampiran {
  readonly tanpaSasaran: readonly TemuanNaskah[];
  readonly salahPokok: readonly TemuanNaskah[];
}

/** What is wrong with references in the lampiran; only those with `dimaksud` before them are judged. */
export function acuanLampiran({ sekali, olah }: NaskahPeriksa): readonly HasilLampiran[] {
  return sekali(larikLampiran).flatMap(({ baris, deret }) => {
    const menurutInduk = new Map<BarisLampiran, DeretLampiran[]>();
    for (const lain of deret) {
      if (lain.induk === null) continue;
      const ada = menurutInduk.get(lain.induk);
      if (ada === undefined) menurutInduk.set(lain.induk, [lain]);
      else ada.push(lain);
    }
    return baris.flatMap(({ teks, pada }): HasilLampiran[] => {
      if (pada === null) return [];
      const acuan = olah("ACU lampiran", teks.value, acuanDalam);
      return acuan.length === 0 ? [] : [periksaBaris(teks, pada, acuan, menurutInduk)];
    });
  });
}

interface AcuanBaris {
  readonly atoms: readonly Atom[];
  readonly joints: readonly string[];
  readonly pokok: string;
}

function acuanDalam(nilai: string): readonly AcuanBaris[] {
  if (!/dimaksud/.test(nilai)) return [];
  return groupsIn(nilai).flatMap(({ atoms, joints, end }): AcuanBaris[] => {
    const awal = atoms[0]?.start ?? 0;
    const sebelum = nilai.slice(Math.max(0, awal - 200), awal);
    const cocok = /(?:^|[,;:]|\))?([^,;:()]*?)\s*,?\s*sebagaimana\s+dimaksud\s+(?:dalam|pada)\s+$/.exec(sebelum);
    if (cocok === null || lawAfter(nilai, end) !== undefined) return [];
    return atoms.every(({ jenis }) => jenis === "huruf" || jenis === "angka") ? [{ atoms, joints, pokok: (cocok[1] ?? "").trim() }] : [];
  });
}

function periksaBaris(
  teks: Teks,
  pada: BarisLampiran,
  acuan: readonly AcuanBaris[],
  anak: ReadonlyMap<BarisLampiran, readonly DeretLampiran[]>,
): HasilLampiran {
  const tanpaSasaran: TemuanNaskah[] = [];
  const salahPokok: TemuanNaskah[] = [];
  for (const { atoms, joints, pokok } of acuan) {
    let sasaran: BarisLampiran | null = null;
    for (const [at, atom] of atoms.entries()) {
      // `huruf a angka 1` is an item of `huruf a`
      const lebihDalam = at > 0 && (joints[at] ?? "").trim() === "";
      const calon: readonly DeretLampiran[] = lebihDalam ? (sasaran === null ? [] : (anak.get(sasaran) ?? [])) : deretSekitar(pada);
      const ketemu: BarisLampiran | undefined = cariDalam(calon, atom);
      if (ketemu === undefined) {
        if (calon.some((satu) => jenisDeret(satu) === atom.jenis)) tanpaSasaran.push(hilang(teks, atom, calon));
        sasaran = null;
        continue;
      }
      const gaya = gayaSalah(teks, atom, ketemu);
      if (gaya !== null) tanpaSasaran.push(gaya);
      sasaran = ketemu;
    }
    const akhir = atoms.at(-1);
    if (akhir !== undefined && sasaran !== null && atoms.filter(({ jenis }) => jenis === akhir.jenis).length === 1) {
      const tertukar = butirTertukar(teks, akhir, sasaran, pokok);
      if (tertukar !== null) salahPokok.push(tertukar);
    }
  }
  return { tanpaSasaran, salahPokok };
}

/** The list in which the line stands and those around it, innermost first. */
function deretSekitar(baris: BarisLampiran): readonly DeretLampiran[] {
  const hasil: DeretLampiran[] = [];
  for (let satu: BarisLampiran | null = baris; satu !== null; satu = satu.deret.induk) hasil.push(satu.deret);
  return hasil;
}

const jenisDeret = ({ gaya }: DeretLampiran): "huruf" | "angka" => (/[a-zA-Z]/.test(gaya) && gaya !== "i." ? "huruf" : "angka");

const cariDalam = (deret: readonly DeretLampiran[], { jenis, number }: Atom): BarisLampiran | undefined =>
  deret
    .filter((satu) => jenisDeret(satu) === jenis)
    .flatMap(({ anggota }) => anggota.filter(({ nomor }) => nomor === number))
    .at(0);

function hilang(teks: Teks, atom: Atom, calon: readonly DeretLampiran[]): TemuanNaskah {
  const deret = calon.find((satu) => jenisDeret(satu) === atom.jenis);
  const ada = deret?.anggota.map(({ nomor }) => nomor) ?? [];
  return {
    teks,
    dari: atom.start,
    sampai: atom.end,
    keparahan: "sedang",
    pesan: `${teks.value.slice(atom.start, atom.end)} tampaknya tidak ada dalam rincian ini (${ada[0] ?? "-"} sampai dengan ${ada.at(-1) ?? "-"}). Periksa acuannya.`,
  };
}

/** Brackets printed in the reference that the item does not bear. */
function gayaSalah(teks: Teks, { start, end, jenis, number }: Atom, { deret: { gaya } }: BarisLampiran): TemuanNaskah | null {
  const cetak = teks.value.slice(start, end).replace(/^\p{L}+\s+/u, "");
  const tertulis = /^\(.*\)$/.test(cetak) ? "()" : /\)$/.test(cetak) ? ")" : "";
  const dipakai = gaya.startsWith("(") ? "()" : gaya.endsWith(")") ? ")" : "";
  if (tertulis === "" || tertulis === dipakai) return null;
  const isi = `${jenis} ${dipakai === "()" ? `(${number})` : dipakai === ")" ? `${number})` : number}`;
  const label = gaya.replace(/[a-zA-Z1]/, number);
  return {
    teks,
    dari: start,
    sampai: end,
    keparahan: "rendah",
    pesan: `Rincian yang diacu ditandai "${label}", bukan "${cetak}". Tulis "${isi}".`,
    perbaikan: { judul: `Ganti dengan "${isi}"`, aman: true, suntingan: [{ jenis: "ganti", teks, dari: start, sampai: end, isi }] },
  };
}

/** The matter is word for word another item of the list that the reference points into. */
function butirTertukar(teks: Teks, atom: Atom, sasaran: BarisLampiran, pokok: string): TemuanNaskah | null {
  const dicari = akarKata(pokok.replace(/^(?:[a-z]|\d+)\s?[.)]\s*/i, ""));
  if (dicari.length === 0 || sama(akarKata(sasaran.teks.value), dicari)) return null;
  const lain = sasaran.deret.anggota.find((satu) => sama(akarKata(satu.teks.value.slice(satu.awal)), dicari));
  if (lain === undefined || lain === sasaran) return null;
  const semula = teks.value.slice(atom.start, atom.end);
  const isi = semula.replace(atom.number, lain.nomor);
  return {
    teks,
    dari: atom.start,
    sampai: atom.end,
    pesan: `"${pokok.replace(/^(?:[a-z]|\d+)\s?[.)]\s*/i, "")}" adalah ${isi}, bukan ${semula}.`,
    perbaikan: {
      judul: `Ganti dengan "${isi}"`,
      aman: false,
      suntingan: [{ jenis: "ganti", teks, dari: atom.start, sampai: atom.end, isi }],
    },
  };
}

const sama = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((kata, at) => seakar(kata, b[at] ?? ""));
