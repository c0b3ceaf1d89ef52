/**
 * What a live reference says where it stands. Source: butir 272–276 Lampiran II UU 12/2011: the provision of the same Pasal is named without that
 * Pasal, more than two that follow one another are drawn together with *sampai dengan*, those of the own Pasal come first.
 */
import type { AtributAcuan, SasaranAcuan } from "./dokumen.ts";
import type { Penanda } from "./penomoran.ts";
import { type Langkah, rangkaiAcuan } from "./rangkai-acuan.ts";

/** A numbered unit of the document itself; `induk` is an index in the list of them. */
export interface UnitBerlabel extends Penanda {
  readonly id: string;
  readonly jenis: string;
}

export interface LabelAcuan {
  readonly teks: string;
  /** A target is gone: `teks` is what the reference said when it was written. */
  readonly rusak: boolean;
  /** Ids of the targets that are gone, or that nothing names. */
  readonly hilang: readonly string[];
}

/** The label of a reference in the unit with the id `di`; elsewhere than in a unit of the list it is named in full. */
export type PelabelAcuan = (acuan: AtributAcuan, di: string) => LabelAcuan;

/** From one unit to another, by index. */
interface Rentang {
  readonly dari: number;
  readonly sampai: number;
}

/** Fewer members are named one by one. Source: butir 273. */
const RENTANG_TERPENDEK = 3;

/** Considerations are named one by one. Source: butir 23, whose wording lists them. */
const TANPA_RENTANG: ReadonlySet<string> = new Set(["menimbang", "mengingat", "memperhatikan"]);

const DASAR: Readonly<Record<string, readonly [string, string]>> = {
  menimbang: ["Menimbang", "huruf"],
  mengingat: ["Mengingat", "angka"],
  memperhatikan: ["Memperhatikan", "angka"],
};

/** From the outside in. */
const JENJANG = ["bab", "bagian", "paragraf", "pasal", "ayat", "huruf", "angka"];

/** Whether a step is of a kind that stands further in than another one. */
const lebihDalam = (satu: Langkah | undefined, lain: Langkah | undefined): boolean =>
  lain !== undefined && JENJANG.includes(lain.kata) && JENJANG.indexOf(satu?.kata ?? "") > JENJANG.indexOf(lain.kata);

/** Stands for a reference without any target. */
const KOSONG = "…";

/** Labels by these numbers, made once for each numbering; linear, and then short for each label. Never throws. */
export function pelabelAcuan(units: readonly UnitBerlabel[]): PelabelAcuan {
  const indexOf = new Map<string, number>();
  units.forEach(({ id }, index) => {
    if (!indexOf.has(id)) indexOf.set(id, index);
  });
  const urut = urutanOf(units);

  return (acuan, di) => {
    const hilang = acuan.sasaran.flatMap(({ id, sampai }) => [id, ...(sampai === undefined ? [] : [sampai])]).filter((id) => !bernama(id));
    if (hilang.length > 0 || acuan.sasaran.length === 0) return { teks: acuan.cadangan || KOSONG, rusak: true, hilang };
    return { teks: label(acuan, indexOf.get(di) ?? -1), rusak: false, hilang };
  };

  function bernama(id: string): boolean {
    const index = indexOf.get(id);
    return index !== undefined && jalur(index).length > 0;
  }

  function label({ sasaran, penghubung }: AtributAcuan, di: number): string {
    const pasal = pasalDari(di);
    const sendiri = ({ dari }: Rentang): boolean => pasal >= 0 && pasalDari(dari) === pasal;
    const semua = gabungkan(
      sasaran.flatMap(rentangOf).sort((a, b) => Number(sendiri(b)) - Number(sendiri(a)) || a.dari - b.dari || a.sampai - b.sampai),
    );
    // `ayat (1) dan huruf a` would be read as one: what is left unsaid is the same for all of the own Pasal
    const tersirat = Math.min(...semua.filter(sendiri).map((satu) => awalTersirat(satu, di)));
    return rangkaiAcuan(
      semua.map((satu) => langkahOf(satu, sendiri(satu) ? tersirat : awalTersirat(satu, di))),
      penghubung,
    );
  }

  function rentangOf({ id, sampai }: SasaranAcuan): readonly Rentang[] {
    const [a, b] = [indexOf.get(id) ?? 0, indexOf.get(sampai ?? id) ?? 0];
    const [dari, akhir] = [Math.min(a, b), Math.max(a, b)];
    const satu = (index: number): Rentang => ({ dari: index, sampai: index });
    return berturut(dari, akhir) ? [satu(dari), satu(akhir)] : [{ dari, sampai: akhir }];
  }

  /** Without repetition, and with neighbours drawn together. */
  function gabungkan(semua: readonly Rentang[]): readonly Rentang[] {
    const hasil: Rentang[] = [];
    const unik = semua.filter(({ dari, sampai }, at) => dari !== semua[at - 1]?.dari || sampai !== semua[at - 1]?.sampai);
    for (let at = 0; at < unik.length; at++) {
      const satu = unik[at] as Rentang;
      let akhir = at;
      while (isTunggal(unik[akhir]) && isTunggal(unik[akhir + 1]) && berturut(unik[akhir]?.dari ?? 0, unik[akhir + 1]?.dari ?? 0)) akhir++;
      if (akhir - at + 1 < RENTANG_TERPENDEK || TANPA_RENTANG.has(units[satu.dari]?.jenis ?? "")) hasil.push(satu);
      else {
        hasil.push({ dari: satu.dari, sampai: unik[akhir]?.dari ?? satu.dari });
        at = akhir;
      }
    }
    return hasil;
  }

  /** Whether `b` is the next one behind `a` in the same sequence. */
  function berturut(a: number, b: number): boolean {
    const [kiri, kanan] = [units[a], units[b]];
    if (kiri === undefined || kanan === undefined || urut.kelompok[a] !== urut.kelompok[b] || (urut.ke[b] ?? 0) - (urut.ke[a] ?? 0) !== 1)
      return false;
    const naik = kanan.nilai - kiri.nilai;
    // one that is inserted shares the value of the one before it; a list that begins anew is another one
    return naik === 1 || (naik === 0 && kiri.nomor !== kanan.nomor);
  }

  /** The steps that name a unit, from the outermost that is said. */
  function jalur(index: number): readonly Langkah[] {
    return alamat(jalurPenuh(index));
  }

  function jalurPenuh(index: number): readonly Langkah[] {
    const hasil: Langkah[] = [];
    for (let at = index; at >= 0; at = units[at]?.induk ?? -1) hasil.unshift(...langkahUnit(at));
    return hasil;
  }

  function langkahUnit(index: number): readonly Langkah[] {
    const unit = units[index] as UnitBerlabel;
    const dasar = DASAR[unit.jenis];
    if (dasar !== undefined) {
      const [nama, kata] = dasar;
      const atas: Langkah = { kunci: nama, kata: nama, teks: nama };
      return unit.nomor === "" ? [atas] : [atas, { kunci: unit.id, kata, teks: `${kata} ${unit.nomor}` }];
    }
    if (unit.locator === null) return [];
    const teks = unit.jenis === "bab" ? unit.label : unit.jenis === "subjudul" ? sebutanSubjudul(unit.label) : langkahTerakhir(unit);
    return [{ kunci: unit.id, kata: teks.split(" ")[0]?.toLowerCase() ?? "", teks }];
  }

  /** `huruf a` of `Pasal 5 ayat (1) huruf a`. */
  function langkahTerakhir(unit: UnitBerlabel): string {
    let atas = units[unit.induk];
    while (atas !== undefined && atas.locator === null) atas = units[atas.induk];
    const awal = `${atas?.locator ?? ""} `;
    return unit.locator?.startsWith(awal) ? unit.locator.slice(awal.length) : (unit.locator ?? "");
  }

  function langkahOf({ dari, sampai }: Rentang, tersirat: number): readonly Langkah[] {
    const awal = jalur(dari);
    if (dari === sampai) return awal.slice(tersirat);
    const akhir = jalur(sampai);
    const sama = samaAwal(awal, akhir);
    const seinduk = sama === awal.length - 1 && sama === akhir.length - 1;
    const lewati = seinduk ? Math.max(sama, tersirat) : tersirat;
    const teks = `${cetak(awal.slice(lewati))} sampai dengan ${cetak(akhir.slice(Math.min(lewati, samaAwal(awal, akhir))))}`;
    return [...awal.slice(tersirat, lewati), { kunci: `${units[dari]?.id}\0${units[sampai]?.id}`, kata: "", teks }];
  }

  /** How many steps of a target are understood where the reference stands. */
  function awalTersirat({ dari, sampai }: Rentang, di: number): number {
    if (di < 0) return 0;
    const tujuan = jalur(dari);
    const sini = jalurPenuh(di);
    const mulai = sini.findIndex(({ kunci }) => kunci === tujuan[0]?.kunci);
    const seluruhnya = mulai < 0 ? 0 : Math.min(samaAwal(tujuan, sini.slice(mulai)), tujuan.length - 1);
    // said in an ayat, `huruf b` is one of that ayat, also where the target stands in the Pasal itself
    const bersama = seluruhnya > 0 && lebihDalam(tujuan[seluruhnya], sini[mulai + seluruhnya]) ? seluruhnya - 1 : seluruhnya;
    const sejauh = dari === sampai ? bersama : Math.min(bersama, samaAwal(tujuan, jalur(sampai)));
    // a place in a lampiran is named in full, but for the items of the same list
    if (tujuan[0]?.kata === "lampiran") return sejauh < tujuan.length - 1 ? 0 : sejauh;
    const ulang = tujuan.slice(0, sejauh).findIndex(({ kata }) => kata === tujuan[sejauh]?.kata);
    return ulang < 0 ? sejauh : ulang;
  }

  function pasalDari(index: number): number {
    for (let at = index; at >= 0; at = units[at]?.induk ?? -1) if (units[at]?.jenis === "pasal") return at;
    return -1;
  }
}

const isTunggal = (satu: Rentang | undefined): boolean => satu !== undefined && satu.dari === satu.sampai;

const cetak = (langkah: readonly Langkah[]): string => langkah.map(({ teks }) => teks).join(" ");

function samaAwal(a: readonly Langkah[], b: readonly Langkah[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at]?.kunci === b[at]?.kunci) at++;
  return at;
}

/** A Pasal of the body is named without the Bab above it. */
function alamat(langkah: readonly Langkah[]): readonly Langkah[] {
  if (langkah[0]?.kata === "lampiran") return langkah;
  const pasal = langkah.findIndex(({ kata }) => kata === "pasal");
  return pasal > 0 ? langkah.slice(pasal) : langkah;
}

function sebutanSubjudul(label: string): string {
  if (label.startsWith("BAB")) return label;
  const nomor = label.replace(/[.()]+$|^\(/g, "");
  return `${/^[A-Za-z]$/.test(nomor) && !/^[IVX]$/.test(nomor) ? "huruf" : "angka"} ${nomor}`;
}

/** Which sequence each unit is counted in, and its place there; Pasal run through the whole body. */
function urutanOf(units: readonly UnitBerlabel[]): { readonly kelompok: readonly string[]; readonly ke: readonly number[] } {
  const akar: number[] = [];
  const banyak = new Map<string, number>();
  const kelompok: string[] = [];
  const ke = units.map(({ jenis, induk }, index) => {
    akar.push(induk >= 0 && induk < index ? (akar[induk] ?? index) : index);
    const alas = units[akar[index] ?? index]?.jenis === "lampiran" ? akar[index] : -1;
    const nama = `${jenis} ${jenis === "pasal" ? alas : induk}`;
    kelompok.push(nama);
    banyak.set(nama, (banyak.get(nama) ?? 0) + 1);
    return banyak.get(nama) ?? 0;
  });
  return { kelompok, ke };
}
