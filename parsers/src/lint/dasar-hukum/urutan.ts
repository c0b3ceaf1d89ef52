/** DHK-03 and DHK-04: the order of the legal basis, by rank and by year. */
import { sebutKutipan } from "../../register/kutipan-hukum.ts";
import type { Kaidah, Perbaikan, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { type ButirDasar, butirDasar, intiButir, tukarTeks } from "./butir-dasar.ts";

const HIERARKI: Kaidah = {
  id: "DHK-03",
  nama: "Urutan dasar hukum menurut hierarki",
  keparahan: "sedang",
  kutipan: { butir: "butir 43", status: "yakin" },
  penjelasan:
    "Dasar hukum diurutkan menurut tata urutan peraturan perundang-undangan: Undang-Undang Dasar, undang-undang, peraturan pemerintah, peraturan presiden, peraturan menteri atau lembaga, peraturan daerah provinsi, peraturan daerah kabupaten/kota, lalu peraturan kepala daerah.",
  lingkup: "naskah",
  berperbaikan: true,
  periksa: (naskah) =>
    salahTempat(
      naskah,
      butirDasar(naskah).filter(({ jenjang }) => jenjang !== null),
      ({ jenjang }) => jenjang ?? 0,
      "hierarki",
    ),
  contoh: {
    benar: [
      {
        di: "mengingat",
        teks: "1. Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan;\n\n2. Peraturan Pemerintah Nomor 12 Tahun 2001 tentang Contoh;\n\n3. Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 1999 tentang Contoh;",
      },
    ],
    salah: [
      {
        di: "mengingat",
        teks: "1. Peraturan Pemerintah Nomor 12 Tahun 2001 tentang Contoh;\n\n2. Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan;\n\n3. Peraturan Presiden Nomor 5 Tahun 2015 tentang Contoh;",
        hasil:
          "1. Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan;\n\n2. Peraturan Pemerintah Nomor 12 Tahun 2001 tentang Contoh;\n\n3. Peraturan Presiden Nomor 5 Tahun 2015 tentang Contoh;",
      },
      {
        di: "mengingat",
        teks: "1. Peraturan Gubernur Contoh Raya Nomor 2 Tahun 2023 tentang Contoh;\n\n2. Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2016 tentang Contoh;",
      },
    ],
  },
};

const KRONOLOGIS: Kaidah = {
  id: "DHK-04",
  nama: "Urutan dasar hukum menurut waktu",
  keparahan: "sedang",
  kutipan: { butir: "butir 43", status: "yakin" },
  penjelasan:
    "Peraturan yang tingkatannya sama disusun secara kronologis berdasarkan saat pengundangan atau penetapannya; yang dihitung adalah peraturan pokoknya, bukan perubahannya.",
  lingkup: "naskah",
  berperbaikan: true,
  periksa(naskah) {
    const semua = butirDasar(naskah);
    const jenjang = [...new Set(semua.map((satu) => satu.jenjang))];
    return jenjang.flatMap((satu) =>
      satu === null || satu === 0
        ? []
        : salahTempat(
            naskah,
            semua.filter((butir) => butir.jenjang === satu && butir.utama?.tahun != null),
            ({ utama }) => utama?.tahun ?? 0,
            "waktu",
          ),
    );
  },
  contoh: {
    benar: [
      {
        di: "mengingat",
        teks: "1. Peraturan Menteri Dalam Negeri Nomor 99 Tahun 2018 tentang Contoh;\n\n2. Peraturan Menteri Keuangan Nomor 4 Tahun 2018 tentang Contoh;\n\n3. Peraturan Menteri Dalam Negeri Nomor 1 Tahun 2023 tentang Contoh;",
      },
    ],
    salah: [
      {
        di: "mengingat",
        teks: "1. Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;\n\n2. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
        hasil:
          "1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\n\n2. Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;",
      },
      {
        di: "mengingat",
        teks: "1. Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan;\n\n2. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
        hasil:
          "1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\n\n2. Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan;",
      },
    ],
  },
};

export const URUTAN_DASAR: readonly Kaidah[] = [HIERARKI, KRONOLOGIS];

/** A longer list is no legal basis; its items are compared pairwise. */
const TERBANYAK = 200;

type Nilai = (butir: ButirDasar) => number;

/** The fewest items that stand at a wrong place: those outside of the longest ordered row. */
function salahTempat(
  naskah: NaskahPeriksa,
  butir: readonly ButirDasar[],
  nilai: Nilai,
  menurut: "hierarki" | "waktu",
): readonly TemuanNaskah[] {
  if (butir.length > TERBANYAK) return [];
  const baik = berurutTerpanjang(butir, (a, b) => nilai(a) < nilai(b) || (nilai(a) === nilai(b) && !nomorMundur(a, b, menurut)));
  if (baik.size === butir.length) return [];
  const perbaikan = susunUlang(butirDasar(naskah));
  return butir.flatMap((satu, at) => {
    if (baik.has(at)) return [];
    const lain = butir.find(
      (dia, di) => baik.has(di) && (di < at ? mendahului(satu, dia, nilai, menurut) : mendahului(dia, satu, nilai, menurut)),
    );
    const sesudah = lain !== undefined && butir.indexOf(lain) > at;
    return [
      {
        teks: satu.teks,
        dari: 0,
        sampai: satu.utama?.sampai ?? satu.teks.value.length,
        pesan:
          lain === undefined
            ? `${sebut(satu)} tidak pada tempatnya menurut ${menurut}.`
            : `${sebut(satu)} harus dicantumkan ${sesudah ? "setelah" : "sebelum"} ${sebut(lain)} (${menurut === "hierarki" ? "menurut hierarki" : "kronologis"}).`,
        ...(perbaikan === undefined ? {} : { perbaikan }),
      },
    ];
  });
}

const sebut = ({ utama, teks, jenjang }: ButirDasar): string =>
  jenjang === 0 ? "Undang-Undang Dasar" : utama === null ? teks.value.slice(0, 60) : sebutKutipan(utama);

const mendahului = (a: ButirDasar, b: ButirDasar, nilai: Nilai, menurut: "hierarki" | "waktu"): boolean =>
  nilai(a) < nilai(b) || (nilai(a) === nilai(b) && nomorMundur(b, a, menurut));

/** Of one jenis and year, but with a higher number than the one behind it; numbers of different makers cannot be compared. */
const nomorMundur = (a: ButirDasar, b: ButirDasar, menurut: "hierarki" | "waktu"): boolean =>
  menurut === "waktu" &&
  a.utama?.jenis === b.utama?.jenis &&
  a.utama?.tahun === b.utama?.tahun &&
  Number(a.utama?.nomor) > Number(b.utama?.nomor);

/** Indices of a longest row of which each may stand before the next. */
function berurutTerpanjang<T>(daftar: readonly T[], boleh: (a: T, b: T) => boolean): ReadonlySet<number> {
  const panjang: number[] = [];
  const dari: number[] = [];
  for (const [at, satu] of daftar.entries()) {
    panjang[at] = 1;
    dari[at] = -1;
    for (let di = 0; di < at; di++)
      if (boleh(daftar[di] as T, satu) && (panjang[di] as number) + 1 > (panjang[at] as number)) {
        panjang[at] = (panjang[di] as number) + 1;
        dari[at] = di;
      }
  }
  const hasil = new Set<number>();
  for (let at = panjang.indexOf(Math.max(0, ...panjang)); at >= 0; at = dari[at] ?? -1) hasil.add(at);
  return hasil;
}

/** All texts in order; an item that cannot be placed stays where it is. */
function susunUlang(butir: readonly ButirDasar[]): Perbaikan | undefined {
  const tempat = butir.flatMap((satu, at) => (satu.jenjang === null ? [] : [at]));
  const urut = tempat.map((at) => butir[at] as ButirDasar).sort((a, b) => (a.jenjang ?? 0) - (b.jenjang ?? 0) || tahunOf(a) - tahunOf(b));
  const rapi = menurutNomor(urut);
  const baru = butir.map(({ teks }) => intiButir(teks.value));
  for (const [ke, at] of tempat.entries()) baru[at] = intiButir(rapi[ke]?.teks.value ?? "");
  const suntingan = tukarTeks(butir, baru);
  return suntingan.length === 0 ? undefined : { judul: "Urutkan seluruh dasar hukum", aman: false, suntingan };
}

const tahunOf = ({ utama }: ButirDasar): number => utama?.tahun ?? 0;

/** Items of one jenis and year take their places by number, whatever stands between them. */
function menurutNomor(urut: readonly ButirDasar[]): readonly ButirDasar[] {
  const hasil = [...urut];
  const kunci = ({ utama, jenjang }: ButirDasar): string => `${jenjang} ${utama?.tahun} ${utama?.jenis}`;
  for (const satu of new Set(urut.map(kunci))) {
    const tempat = urut.flatMap((butir, at) => (kunci(butir) === satu ? [at] : []));
    const milik = tempat.map((at) => urut[at] as ButirDasar).sort((a, b) => Number(a.utama?.nomor) - Number(b.utama?.nomor));
    for (const [ke, at] of tempat.entries()) hasil[at] = milik[ke] as ButirDasar;
  }
  return hasil;
}
