import { letterValue, toLetter } from "../../istilah.ts";
import type { Subjudul, Teks, Unit } from "../../peraturan.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { temuanPada, usul } from "../struktur/susun-temuan.ts";
import { judulBedaGaya } from "./judul-beda-gaya.ts";
import { judulBersaudara } from "./judul-bersaudara.ts";
import { judulTengah } from "./judul-tengah.ts";
import { pecahSatuan } from "./pecah-satuan.ts";
import { rincianLampiran } from "./rincian-lampiran.ts";
import { tergeser } from "./rincian-tergeser.ts";
import { anakBernomor, type Bernomor, caraRincian, cariPutus, gantiNomor, nomoriUlang } from "./urutan-nomor.ts";

function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const tubuh = naskah.ciri.perubahan
    ? []
    : naskah.unit.flatMap(({ unit, locator }) => JENIS.flatMap((jenis) => urutan(anakBernomor(unit.children, jenis), jenis, locator)));
  const lampiran = naskah.lampiran.flatMap(rincianLampiran);
  return [
    ...urutan(naskah.pembukaan?.menimbang ?? [], "huruf", "Menimbang"),
    ...tubuh,
    ...lampiran.flatMap((rincian) => urutanLampiran(naskah, rincian)),
    ...tergeser(naskah),
    ...tersisip(naskah, lampiran),
    ...naskah.lampiran.flatMap((satu) => {
      // a gap that a number of another style fills is a matter of style (NUM-08)
      const terisi = new Set(judulBedaGaya(satu).map(({ berikut }) => berikut));
      return judulBersaudara(satu).flatMap(({ judul }) => urutanJudul(naskah, judul, terisi));
    }),
    ...naskah.lampiran.flatMap((satu) => judulTengah(naskah, satu)),
  ];
}

const JENIS = ["huruf", "angka"] as const;

/** Items of one list. */
function urutan(rincian: readonly Bernomor[], jenis: string, locator: string): readonly TemuanNaskah[] {
  const cara = caraRincian(rincian);
  const putus = cariPutus(rincian, cara);
  const salah = putus && rincian[putus.indeks];
  if (putus === undefined || salah?.label === undefined) return [];
  const giliran = cara.cetak(putus.giliran);
  const suntingan = nomoriUlang(rincian.slice(putus.indeks), putus.giliran, cara);
  const pesan = putus.ganda
    ? `Urutan rincian terganggu: ${jenis} ${salah.number} sudah digunakan; di sini giliran ${jenis} ${giliran}.`
    : `Urutan rincian terputus: ${jenis} ${salah.number} berada di tempat ${jenis} ${giliran}.`;
  return [
    temuanPada(salah.label, pesan, {
      locator: `${locator} ${jenis} ${salah.number}`,
      perbaikan: suntingan === null ? undefined : usul(`Nomori ulang mulai ${jenis} ${giliran}`, ...suntingan),
    }),
  ];
}

/** In a lampiran lists are cut by figures and pages and go on; only what breaks inside a list that begins with its first item counts. */
function urutanLampiran({ tempatDari }: NaskahPeriksa, rincian: readonly Unit[]): readonly TemuanNaskah[] {
  const cara = caraRincian(rincian);
  const pertama = rincian[0];
  const teks = pertama?.text ?? pertama?.heading;
  if (pertama?.number == null || teks === undefined || cara.nilai(pertama.number) !== 1) return [];
  const locator = (tempatDari(teks)?.locator ?? "").replace(/ \S+ \S+$/, "");
  return urutan(rincian, pertama.type, locator).map((temuan) => ({ ...temuan, keparahan: "rendah" as const }));
}

/** A marker in the midst of an item: `…; c) …`. */
const TERSISIP = /[;.]\s+(?:(?:dan|atau|dan\/atau)\s+)?(\(?(?:[a-z]|\d{1,2})[.)])\s+(?=\p{L})/u;

/** Items that swallowed the next one, in the body and in lampiran. */
function tersisip({ padaTeks, unitDari }: NaskahPeriksa, lampiran: readonly (readonly Unit[])[]): readonly TemuanNaskah[] {
  return padaTeks("NUM-06", ["definisi", "norma", "lampiran"], tersisipDalam).flatMap(({ di, hasil: [ada] }) => {
    const { teks: satu, unit, sifat, locator } = di;
    if (ada === undefined || unit === null || sifat.bidang !== "text" || (unit.type !== "huruf" && unit.type !== "angka")) return [];
    if (!melanjutkan(ada.penanda, unit)) return [];
    const saudara = unitDari(unit)?.saudara ?? lampiran.find((rincian) => rincian.includes(unit));
    const berikut = saudara?.slice(saudara.indexOf(unit) + 1).filter(({ type }) => type === unit.type);
    const suntingan =
      berikut === undefined
        ? null
        : pecahSatuan({ unit, teks: satu, akhir: ada.akhir, awal: ada.awal, berikut, cara: caraRincian([unit]), jenis: "rincian" });
    return [
      temuanPada(
        satu,
        `Rincian "${ada.penanda}" tergabung di dalam ${unit.type} ${unit.number}; tulis sebagai rincian tersendiri pada baris baru dan nomori ulang rincian berikutnya.`,
        {
          locator,
          dari: ada.dari,
          sampai: satu.value.length,
          perbaikan: suntingan === null ? undefined : usul("Jadikan rincian tersendiri", ...suntingan),
        },
      ),
    ];
  });
}

interface Tersisip {
  readonly penanda: string;
  readonly dari: number;
  readonly akhir: number;
  readonly awal: number;
}

const tersisipDalam = (nilai: string): readonly Tersisip[] => [cariTersisip(nilai)].filter((satu) => satu !== null);

function cariTersisip(nilai: string): Tersisip | null {
  const ada = TERSISIP.exec(nilai);
  const penanda = ada?.[1];
  if (ada === null || penanda === undefined) return null;
  const dari = ada.index + ada[0].indexOf(penanda, 1);
  return { penanda, dari, akhir: ada.index + 1, awal: ada.index + ada[0].length };
}

/** `c)` inside item 2 or b: the marker has the value that comes next, whatever it is counted in. */
function melanjutkan(penanda: string, { number, type }: Unit): boolean {
  const isi = penanda.replace(/[().]/g, "");
  const milik = type === "huruf" ? letterValue(number ?? "") : Number.parseInt(number ?? "", 10);
  const nilai = /\d/.test(isi) ? Number(isi) : letterValue(isi);
  return milik > 0 && nilai === milik + 1;
}

/** Headings of one list in a lampiran; the reader lets a list begin again, so only gaps count. */
function urutanJudul({ tempatDari }: NaskahPeriksa, judul: readonly Subjudul[], terisi: ReadonlySet<Subjudul>): readonly TemuanNaskah[] {
  const hasil: TemuanNaskah[] = [];
  for (let at = 1; at < judul.length; at++) {
    const sebelum = nilaiJudul(judul[at - 1]);
    const kini = nilaiJudul(judul[at]);
    const satu = judul[at];
    if (satu?.label === undefined || sebelum === null || kini === null || sebelum.gaya !== kini.gaya) continue;
    if (kini.nilai <= sebelum.nilai + 1 || terisi.has(satu)) continue;
    const hilang = sebelum.cetak(sebelum.nilai + 1);
    const dipakai = penandaTerakhir(judul[at - 1], hilang);
    hasil.push(
      temuanPada(
        satu.heading,
        `Nomor ${satu.label.value} menyusul ${judul[at - 1]?.label?.value}: nomor ${hilang} ${dipakai === null ? "tidak ada; periksa apakah ada bagian yang hilang atau salah nomor" : "dipakai untuk rincian di bawah judul sebelumnya; periksa tingkat rincian itu"}.`,
        { locator: tempatDari(satu.heading)?.locator, perbaikan: perbaikanTingkat(judul.slice(at), sebelum, dipakai) },
      ),
    );
  }
  return hasil;
}

interface NilaiJudul {
  readonly gaya: string;
  readonly nilai: number;
  readonly cetak: (nilai: number) => string;
}

function nilaiJudul(judul: Subjudul | undefined): NilaiJudul | null {
  const label = judul?.label?.value ?? "";
  const angka = /^(\(?)(\d{1,2})([.)])$/.exec(label);
  const abjad = /^(\(?)([a-hj-uw])([.)])$/i.exec(label);
  const [, buka = "", isi = "", tutup = ""] = angka ?? abjad ?? [];
  if (isi === "") return null;
  const kapital = /[A-Z]/.test(isi);
  const sebut = (nilai: number): string => (angka === null ? (kapital ? toLetter(nilai).toUpperCase() : toLetter(nilai)) : String(nilai));
  return {
    gaya: `${buka}${angka === null ? (kapital ? "A" : "a") : "1"}${tutup}`,
    nilai: angka === null ? letterValue(isi) : Number(isi),
    cetak: (nilai) => `${buka}${sebut(nilai)}${tutup}`,
  };
}

/** The text under a heading that bears the missing number, behind items that count otherwise. */
function penandaTerakhir(judul: Subjudul | undefined, penanda: string): { readonly teks: Teks; readonly rincian: Unit } | null {
  const anak = judul?.children ?? [];
  const at = anak.findLastIndex((satu) => satu.type === "prosa" && satu.text.value.startsWith(`${penanda} `));
  const teks = anak[at];
  const rincian = anak[at - 1];
  if (teks?.type !== "prosa" || (rincian?.type !== "huruf" && rincian?.type !== "angka")) return null;
  return { teks: teks.text, rincian };
}

function perbaikanTingkat(judul: readonly Subjudul[], sebelum: NilaiJudul, dipakai: ReturnType<typeof penandaTerakhir>) {
  const nomor = dipakai?.rincian.number ?? null;
  if (dipakai === null || nomor === null || dipakai.rincian.label === undefined) return undefined;
  const cara = caraRincian([dipakai.rincian]);
  const baru = gantiNomor(dipakai.rincian, cara.cetak(cara.nilai(nomor) + 1));
  if (baru === null) return undefined;
  const penanda = dipakai.rincian.label.value.slice(0, baru.dari) + baru.isi + dipakai.rincian.label.value.slice(baru.sampai);
  const lanjutan: Bernomor[] = [];
  for (const satu of judul) {
    const nilai = nilaiJudul(satu);
    if (nilai === null || nilai.gaya !== sebelum.gaya || nilai.nilai !== sebelum.nilai + 2 + lanjutan.length) break;
    lanjutan.push({ number: nilai.cetak(nilai.nilai).replace(/[().]/g, ""), ...(satu.label === undefined ? {} : { label: satu.label }) });
  }
  const ulang = nomoriUlang(lanjutan, sebelum.nilai + 1, caraRincian(lanjutan));
  if (ulang === null) return undefined;
  const lama = dipakai.teks.value.indexOf(" ");
  return usul(
    `Jadikan rincian ${penanda} dan nomori ulang judul berikutnya`,
    { jenis: "ganti", teks: dipakai.teks, dari: 0, sampai: lama, isi: penanda },
    ...ulang,
  );
}

/** Source: butir 87 huruf b and g, 92–95 Lampiran II UU 12/2011. */
export const URUTAN_RINCIAN: KaidahNaskah = {
  id: "NUM-06",
  nama: "Urutan huruf dan angka rincian",
  keparahan: "sedang",
  kutipan: { butir: "butir 87 huruf g dan butir 92 sampai dengan butir 95", status: "yakin" },
  penjelasan:
    "Rincian ditandai dengan huruf a, b, dan seterusnya, lalu angka 1, 2, dan seterusnya. Rincian yang terlompat, ganda, tergabung di dalam rincian lain, atau tergeser ke tingkat yang salah tidak dapat diacu dengan benar.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Penugasan dilakukan melalui:\n\na. penunjukan; dan\n\nb. pengajuan sukarela." },
      { di: "menimbang", teks: "bahwa sistem kerja perlu disesuaikan;" },
      { di: "pasal", teks: "Penugasan dilakukan oleh:\n\na. Bupati dengan surat tugas;\n\nb. sekretaris daerah; dan\n\nc. kepala dinas." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Penugasan dilakukan melalui:\n\na. penunjukan;\n\nb. pengajuan sukarela; dan\n\nd. seleksi.",
        hasil: "Penugasan dilakukan melalui:\n\na. penunjukan;\n\nb. pengajuan sukarela; dan\n\nc. seleksi.",
      },
      {
        di: "pasal",
        teks: "(1) Pengelolaan kinerja meliputi:\n\na. perencanaan kinerja; dan\n\nb. pelaksanaan kinerja yang meliputi:\n\n1. pencatatan;\n\n2. penilaian; dan\n\n3. tindak lanjut.\n\n(2) Tindak lanjut sebagaimana dimaksud pada ayat (1) huruf d dilakukan oleh Bupati.",
        hasil:
          "(1) Pengelolaan kinerja meliputi:\n\na. perencanaan kinerja; dan\n\nb. pelaksanaan kinerja yang meliputi:\n\n1. pencatatan;\n\nc. penilaian; dan\n\nd. tindak lanjut.\n\n(2) Tindak lanjut sebagaimana dimaksud pada ayat (1) huruf d dilakukan oleh Bupati.",
      },
      {
        di: "lampiran",
        teks: "LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nALUR KERJA\n\nA. Pelaksanaan\n\na. Tahap Awal\n\nRencana disusun.\n\nb. Tahap Tengah\n\nHasil dicatat.\n\nc. Tahap Akhir\n\nHasil dinilai.\n\n3. Pelaporan\n\nLaporan disusun.",
      },
      {
        di: "lampiran",
        teks: "LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nALUR KERJA\n\nKetentuan:\n\n1) kepala dinas menetapkan kinerja;\n\n2) kepala bidang menyusun rencana; c) kepala bidang memberi penilaian;\n\n3) ketua tim melapor.",
      },
    ],
  },
  periksa,
};
