import { ordinalValue, toOrdinal } from "../../istilah.ts";
import { tanpaTandaAkhir } from "../judul/tanda-akhir.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { aman, ganti, temuanPada, usul } from "../struktur/susun-temuan.ts";
import type { UnitNaskah } from "../tempat-teks.ts";
import { judulBerkapital } from "./kapital-judul.ts";
import { ARAB, type CaraNomor, cariPutus, nomoriUlang, TINGKAT } from "./urutan-nomor.ts";

/** What tells the two kinds of group apart. */
interface Golongan {
  readonly jenis: "bagian" | "paragraf";
  readonly kata: "Bagian" | "Paragraf";
  readonly cara: CaraNomor;
  readonly baku: (nomor: string) => string;
}

const BAGIAN: Golongan = {
  jenis: "bagian",
  kata: "Bagian",
  cara: TINGKAT,
  baku: (nomor) => toOrdinal(ordinalValue(nomor)),
};

const PARAGRAF: Golongan = {
  jenis: "paragraf",
  kata: "Paragraf",
  cara: { nilai: (nomor) => ordinalValue(nomor) || ARAB.nilai(nomor), cetak: String },
  baku: (nomor) => (ordinalValue(nomor) > 0 ? String(ordinalValue(nomor)) : nomor),
};

const periksa =
  (golongan: Golongan) =>
  (naskah: NaskahPeriksa): readonly TemuanNaskah[] => {
    const semua = naskah.unit.filter(({ unit }) => unit.type === golongan.jenis);
    const perInduk = new Map<UnitNaskah | null, UnitNaskah[]>();
    for (const satu of semua) perInduk.set(satu.induk, [...(perInduk.get(satu.induk) ?? []), satu]);
    return [
      ...(naskah.ciri.perubahan ? [] : [...perInduk.values()].flatMap((saudara) => urutan(golongan, saudara))),
      ...semua.flatMap((satu) => bentuk(golongan, satu)),
    ];
  };

function urutan({ cara, kata }: Golongan, saudara: readonly UnitNaskah[]): readonly TemuanNaskah[] {
  const units = saudara.map(({ unit }) => unit);
  const putus = cariPutus(units, cara);
  const salah = putus && saudara[putus.indeks];
  if (putus === undefined || salah?.unit.label === undefined) return [];
  const suntingan = nomoriUlang(units.slice(putus.indeks), putus.giliran, cara);
  const baku = `${kata} ${cara.cetak(putus.giliran)}`;
  return [
    temuanPada(
      salah.unit.label,
      `${salah.unit.label.value} ${putus.ganda ? "sudah digunakan dalam kelompok ini" : "tidak menyambung nomor sebelumnya"}; seharusnya ${baku}. Nomor dimulai lagi dari awal pada setiap ${kata === "Bagian" ? "bab" : "bagian"}.`,
      { locator: salah.locator, perbaikan: suntingan === null ? undefined : usul(`Nomori menjadi ${baku}`, ...suntingan) },
    ),
  ];
}

function bentuk({ kata, baku }: Golongan, { unit: { label, number, heading }, locator }: UnitNaskah): readonly TemuanNaskah[] {
  const hasil: TemuanNaskah[] = [];
  const seharusnya = number === null ? "" : `${kata} ${/\s[A-Z]$/.test(number) ? number : baku(number)}`;
  if (label !== undefined && number !== null && label.value.replace(/\s+/g, " ") !== seharusnya)
    hasil.push(
      temuanPada(
        label,
        `Tulis "${seharusnya}": huruf awal kata dengan huruf kapital, dan nomor dengan ${kata === "Bagian" ? "bilangan tingkat" : "angka Arab"}.`,
        {
          locator,
          keparahan: "rendah",
          perbaikan: aman(`Ganti dengan "${seharusnya}"`, ganti(label, seharusnya)),
        },
      ),
    );
  if (heading === undefined || heading.value === "") {
    if (label !== undefined)
      hasil.push(temuanPada(label, `${label.value} tidak mempunyai judul; setiap ${kata.toLowerCase()} diberi judul.`, { locator }));
    return hasil;
  }
  const judul = tanpaTandaAkhir(judulBerkapital(heading.value));
  if (judul !== heading.value)
    hasil.push(
      temuanPada(
        heading,
        `Judul ${kata.toLowerCase()} diawali huruf kapital pada setiap kata kecuali partikel, tanpa tanda baca akhir: "${judul}".`,
        {
          keparahan: "rendah",
          perbaikan: aman(`Ganti dengan "${judul}"`, ganti(heading, judul)),
        },
      ),
    );
  return hasil;
}

const ISI = "Pasal 3\n\nPenugasan diberikan secara tertulis.";

/** Source: butir 73 and 74 Lampiran II UU 12/2011. */
export const NOMOR_BAGIAN: KaidahNaskah = {
  id: "NUM-02",
  nama: "Bagian bernomor bilangan tingkat dan berjudul",
  keparahan: "sedang",
  kutipan: { butir: "butir 73 dan butir 74", status: "yakin" },
  penjelasan:
    "Bagian diberi nomor urut dengan bilangan tingkat yang ditulis dengan huruf (Bagian Kesatu, Bagian Kedua) dan diberi judul; huruf awal setiap kata ditulis kapital kecuali partikel. Nomor dimulai lagi pada setiap bab.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "batangTubuh", teks: `BAB II\nPENUGASAN\n\nBagian Kesatu\nUmum\n\n${ISI}` },
      { di: "batangTubuh", teks: `BAB II\nPENUGASAN\n\nBagian Kesatu\nPemanfaatan Teknologi Informasi dan Komunikasi SPBE\n\n${ISI}` },
    ],
    salah: [
      {
        di: "batangTubuh",
        teks: `BAB II\nPENUGASAN\n\nBagian Kedua\nUmum\n\n${ISI}`,
        hasil: `BAB II\nPENUGASAN\n\nBagian Kesatu\nUmum\n\n${ISI}`,
      },
      {
        di: "batangTubuh",
        teks: `BAB II\nPENUGASAN\n\nBagian kesatu\nTata cara Dan Syarat Penugasan\n\n${ISI}`,
        hasil: `BAB II\nPENUGASAN\n\nBagian Kesatu\nTata Cara dan Syarat Penugasan\n\n${ISI}`,
      },
    ],
  },
  periksa: periksa(BAGIAN),
};

/** Source: butir 75 and 76. */
export const NOMOR_PARAGRAF: KaidahNaskah = {
  id: "NUM-03",
  nama: "Paragraf bernomor angka Arab dan berjudul",
  keparahan: "sedang",
  kutipan: { butir: "butir 75 dan butir 76", status: "yakin" },
  penjelasan:
    "Paragraf diberi nomor urut dengan angka Arab dan diberi judul; huruf awal setiap kata ditulis kapital kecuali partikel. Nomor dimulai lagi pada setiap bagian.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [{ di: "batangTubuh", teks: `BAB II\nPENUGASAN\n\nBagian Kesatu\nUmum\n\nParagraf 1\nSyarat Penugasan\n\n${ISI}` }],
    salah: [
      {
        di: "batangTubuh",
        teks: `BAB II\nPENUGASAN\n\nBagian Kesatu\nUmum\n\nParagraf 2\nSyarat Penugasan\n\n${ISI}`,
        hasil: `BAB II\nPENUGASAN\n\nBagian Kesatu\nUmum\n\nParagraf 1\nSyarat Penugasan\n\n${ISI}`,
      },
      {
        di: "batangTubuh",
        teks: `BAB II\nPENUGASAN\n\nBagian Kesatu\nUmum\n\nParagraf Kesatu\nSyarat penugasan\n\n${ISI}`,
        hasil: `BAB II\nPENUGASAN\n\nBagian Kesatu\nUmum\n\nParagraf 1\nSyarat Penugasan\n\n${ISI}`,
      },
    ],
  },
  periksa: periksa(PARAGRAF),
};
