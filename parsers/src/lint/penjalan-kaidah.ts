/** Asks the rules, after a change only those that read something of what changed. */
import type { Peraturan, Teks } from "../peraturan.ts";
import { tanpaBertindih } from "./bertindih.ts";
import { ciriOf } from "./ciri-naskah.ts";
import { type IngatanTeks, ingatanTeks } from "./ingatan-teks.ts";
import type { Kaidah, KaidahNaskah, KaidahTeks, Suntingan, Temuan, TemuanTeks } from "./kaidah.ts";
import { type GantiTeks, type NaskahTertata, naskahTertata, type Pembanding } from "./naskah-periksa.ts";
import { bersinggungan, type Irisan, irisanDari, type NaskahTerpantau, naskahTerpantau } from "./naskah-terpantau.ts";
import { isDiminta } from "./preset.ts";
import { samaIsi } from "./sama-isi.ts";
import { temuanDariNaskah, temuanDariTeks } from "./susun-temuan.ts";
import type { CiriNaskah, SifatTeks, TeksNaskah, TempatTeks } from "./tempat-teks.ts";

export interface PenjalanKaidah {
  /**
   * Findings in the order of the text. `ganti` are the leaves that were exchanged in the tree of the last run, whose other nodes are the same
   * objects, so that findings of it are told again as the same objects; `null` for another tree. Either way the result is that of a first run.
   */
  readonly jalankan: (peraturan: Peraturan, ganti: readonly GantiTeks[] | null) => readonly Temuan[];
}

/** What the last run has left behind. */
interface Keadaan {
  readonly tertata: NaskahTertata;
  readonly pantauan: NaskahTerpantau;
  readonly perTempat: ReadonlyMap<TempatTeks, readonly KaidahTeks[]>;
  readonly kaidah: readonly KaidahNaskah[];
  /** Of each text, by its index. */
  readonly temuanTeks: (readonly Temuan[])[];
  readonly temuanNaskah: Map<KaidahNaskah, { readonly nilai: readonly Temuan[]; readonly dibaca: ReadonlySet<Irisan> }>;
}

/** Makes a runner of these rules; those that do not hold for a regulation are left out. */
export function penjalanKaidah(kaidah: readonly Kaidah[], pembanding?: Pembanding): PenjalanKaidah {
  let ingatan = ingatanTeks();
  let ciri = "";
  let keadaan: Keadaan | null = null;
  return {
    jalankan: (peraturan, ganti) => {
      if (keadaan === null || ganti === null || !lanjut(keadaan, peraturan, ganti)) keadaan = mulai(peraturan);
      const { temuanTeks, temuanNaskah, kaidah: ditanya } = keadaan;
      const semua = [...temuanTeks.flat(), ...ditanya.flatMap((satu) => temuanNaskah.get(satu)?.nilai ?? [])];
      return [...tanpaBertindih(semua)].sort(menurutTempat);
    },
  };

  function mulai(peraturan: Peraturan): Keadaan {
    // what was read in a text may hold for this kind of regulation alone
    const kunci = kunciCiri(ciriOf(peraturan));
    if (kunci === ciri) ingatan.putar();
    else ingatan = ingatanTeks();
    ciri = kunci;
    const tertata = naskahTertata(peraturan, ingatan.olah, pembanding);
    const { naskah } = tertata;
    const berlaku = kaidah.filter((satu) => isDiminta(satu, naskah.ciri));
    const perTempat = kaidahPerTempat(berlaku.filter((satu): satu is KaidahTeks => satu.lingkup === "teks"));
    const baru: Keadaan = {
      tertata,
      pantauan: naskahTerpantau(() => naskah),
      perTempat,
      kaidah: berlaku.filter((satu): satu is KaidahNaskah => satu.lingkup === "naskah"),
      temuanTeks: naskah.teks.map((satu) => periksaTeks(satu, perTempat)),
      temuanNaskah: new Map(),
    };
    for (const satu of baru.kaidah) periksaNaskah(satu, baru);
    return baru;
  }

  /** `false` where more than these texts has changed. */
  function lanjut(lama: Keadaan, peraturan: Peraturan, ganti: readonly GantiTeks[]): boolean {
    const { tertata, pantauan, perTempat, temuanTeks, temuanNaskah } = lama;
    const { naskah } = tertata;
    const { peraturan: dulu } = naskah;
    const tempat = ganti.map((satu) => naskah.tempatDari(satu.lama));
    const kotak = tempat.every((satu) => satu !== undefined) ? tertata.ganti(peraturan, ganti) : null;
    if (kotak === null) return false;
    const berubah = new Set<Irisan>([...kotak, ...tempat.flatMap((satu) => (satu === undefined ? [] : irisanDari(satu.sifat.tempat)))]);
    for (const bidang of ["meta", "definisi", "acuan"] as const) if (!samaIsi(dulu[bidang], peraturan[bidang])) berubah.add(bidang);
    pantauan.lupakan(berubah);
    for (const satu of tempat) if (satu !== undefined) temuanTeks[naskah.teks.indexOf(satu)] = periksaTeks(satu, perTempat);
    for (const satu of lama.kaidah) if (bersinggungan(temuanNaskah.get(satu)?.dibaca ?? berubah, berubah)) periksaNaskah(satu, lama);
    return true;
  }

  function periksaTeks({ teks, locator, sifat }: TeksNaskah, perTempat: Keadaan["perTempat"]): readonly Temuan[] {
    const milik = perTempat.get(sifat.tempat);
    if (milik === undefined || teks.value === "") return TANPA_TEMUAN;
    return temuanSatuTeks(teks, sifat, milik, ingatan).map(({ kaidah: satu, temuan }) => temuanDariTeks(satu, temuan, teks, locator));
  }
}

const TANPA_TEMUAN: readonly Temuan[] = [];

function periksaNaskah(kaidah: KaidahNaskah, { pantauan, tertata, temuanNaskah }: Keadaan): void {
  const { nilai, dibaca } = pantauan.pantau(kaidah.periksa);
  const lama = temuanNaskah.get(kaidah)?.nilai ?? TANPA_TEMUAN;
  temuanNaskah.set(kaidah, {
    // what is found again stays the same object: it need not be told anew
    nilai: nilai.map((satu, at) => {
      const baru = temuanDariNaskah(kaidah, satu, tertata.naskah.tempatDari(satu.teks)?.locator ?? "");
      const dulu = lama[at];
      return dulu !== undefined && isSerupa(dulu, baru) ? dulu : baru;
    }),
    dibaca,
  });
}

/** Alike in everything, at the same leaves. */
function isSerupa(a: Temuan, b: Temuan): boolean {
  if (a.teks !== b.teks || a.dari !== b.dari || a.sampai !== b.sampai || a.pesan !== b.pesan || a.locator !== b.locator) return false;
  const [satu, lain] = [a.perbaikan, b.perbaikan];
  return (
    a.keparahan === b.keparahan &&
    satu?.judul === lain?.judul &&
    satu?.aman === lain?.aman &&
    satu?.suntingan.length === lain?.suntingan.length &&
    (satu?.suntingan ?? []).every((milik, at) => isSuntinganSerupa(milik, lain?.suntingan[at]))
  );
}

const isSuntinganSerupa = (a: Suntingan, b: Suntingan | undefined): boolean =>
  a.jenis === "ganti" && b?.jenis === "ganti" && a.teks === b.teks && a.dari === b.dari && a.sampai === b.sampai && a.isi === b.isi;

const menurutTempat = (a: Temuan, b: Temuan): number =>
  (a.teks.position.start.offset ?? 0) - (b.teks.position.start.offset ?? 0) ||
  a.dari - b.dari ||
  (a.kaidah === b.kaidah ? 0 : a.kaidah < b.kaidah ? -1 : 1);

function kaidahPerTempat(kaidah: readonly KaidahTeks[]): ReadonlyMap<TempatTeks, readonly KaidahTeks[]> {
  const hasil = new Map<TempatTeks, KaidahTeks[]>();
  for (const satu of kaidah)
    for (const tempat of satu.pada) {
      const ada = hasil.get(tempat);
      if (ada === undefined) hasil.set(tempat, [satu]);
      else ada.push(satu);
    }
  return hasil;
}

interface TemuanKaidah {
  readonly kaidah: KaidahTeks;
  readonly temuan: TemuanTeks;
}

/** Findings of all rules in one text, remembered by the text and what it is. */
function temuanSatuTeks(
  { value: nilai }: Teks,
  sifat: SifatTeks,
  kaidah: readonly KaidahTeks[],
  { olah }: IngatanTeks,
): readonly TemuanKaidah[] {
  return olah(`temuan ${kunciSifat(sifat)}`, nilai, () =>
    kaidah.flatMap((satu) => satu.periksa(nilai, sifat).map((temuan) => ({ kaidah: satu, temuan }))),
  );
}

const kunciSifat = ({ tempat, unit, bidang, berincian }: SifatTeks): string => `${tempat} ${unit} ${bidang} ${berincian}`;

const kunciCiri = ({ jenis, tingkat, daerah, rancangan, perubahan }: CiriNaskah): string =>
  `${jenis} ${tingkat} ${daerah} ${rancangan} ${perubahan}`;
