import type { Unit } from "../../peraturan.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { temuanPada, usul } from "../struktur/susun-temuan.ts";
import { pecahSatuan } from "./pecah-satuan.ts";
import { ARAB, anakBernomor } from "./urutan-nomor.ts";

/** `… tertulis. (3) Penugasan …`, and a sentence that ends where another begins. */
const NOMOR_DI_DALAM = /[.;,]\s*\((\d{1,2})\)\s+(?=\p{Lu})/u;
const KALIMAT_BARU = /[\p{Ll})]\.\s+(?=\p{Lu}\p{Ll})/u;

function periksa({ pasal, peraturan, olah }: NaskahPeriksa): readonly TemuanNaskah[] {
  const terlalu = pasalYangAyatnyaKurang(peraturan.acuan);
  return pasal.flatMap(({ unit, locator }) => {
    const ayat = anakBernomor(unit.children, "ayat");
    return ayat.flatMap((satu, at) => {
      if (satu.text === undefined || satu.children.length > 0) return [];
      const ada = olah("NUM-09", satu.text.value, cari);
      const pesan = ada === null ? null : alasan(ada, satu, { locator, banyak: ayat.length, diacu: terlalu.get(locator) });
      if (ada === null || pesan === null) return [];
      const suntingan = pecahSatuan({
        unit: satu,
        teks: satu.text,
        akhir: ada.akhir,
        awal: ada.awal,
        berikut: ayat.slice(at + 1),
        cara: ARAB,
        jenis: "ayat",
        tutup: ada.jenis === "berulang" ? "." : "",
      });
      return [
        temuanPada(satu.text, pesan, {
          locator: `${locator} ayat (${satu.number})`,
          dari: ada.awal,
          perbaikan: suntingan === null ? undefined : usul("Jadikan ayat tersendiri", ...suntingan),
        }),
      ];
    });
  });
}

/** What shows that two ayat have become one; `null` where nothing does. */
function alasan(
  { jenis, nomor, lanjutan }: Gabungan,
  { number }: Unit,
  { locator, banyak, diacu }: { readonly locator: string; readonly banyak: number; readonly diacu: number | undefined },
): string | null {
  if (jenis === "bernomor")
    return nomor === ARAB.nilai(number ?? "") + 1
      ? `Ayat (${nomor}) tergabung di dalam ayat (${number}); tulis sebagai ayat tersendiri.`
      : null;
  if (jenis === "berulang")
    return `Kemungkinan dua ayat tergabung dalam ayat (${number}): kalimat baru dimulai tanpa tanda titik; jadikan ayat tersendiri.`;
  if (lanjutan.includes(`ayat (${number})`))
    return `Kemungkinan dua ayat tergabung: kalimat kedua dalam ayat (${number}) mengacu ke ayat (${number}) sendiri; jadikan ayat tersendiri.`;
  return diacu === banyak + 1
    ? `Kemungkinan dua ayat tergabung: ketentuan lain mengacu ke ayat (${diacu}) ${locator}, yang tidak ada, dan ayat (${number}) ini memuat dua kalimat.`
    : null;
}

/** Pasal of which a reference names one ayat more than there are, with the highest ayat that is named. */
function pasalYangAyatnyaKurang(acuan: NaskahPeriksa["peraturan"]["acuan"]): ReadonlyMap<string, number> {
  const hasil = new Map<string, number>();
  for (const { targets } of acuan)
    for (const { locator, state } of targets) {
      const [, pasal, ayat] = state === "tanpa-sasaran" ? (/^(Pasal \S+) ayat \((\d+)\)/.exec(locator) ?? []) : [];
      if (pasal !== undefined) hasil.set(pasal, Math.max(hasil.get(pasal) ?? 0, Number(ayat)));
    }
  return hasil;
}

interface Gabungan {
  readonly jenis: "bernomor" | "kalimat" | "berulang";
  readonly nomor: number | null;
  readonly akhir: number;
  readonly awal: number;
  /** The second part. */
  readonly lanjutan: string;
}

function cari(nilai: string): Gabungan | null {
  const bernomor = NOMOR_DI_DALAM.exec(nilai);
  const kalimat = bernomor === null ? KALIMAT_BARU.exec(nilai) : null;
  const berulang = bernomor === null && kalimat === null ? pembukaBerulang(nilai) : -1;
  if (berulang > 0) return { jenis: "berulang", nomor: null, akhir: berulang - 1, awal: berulang, lanjutan: nilai.slice(berulang) };
  const ada = bernomor ?? kalimat;
  if (ada === null) return null;
  const awal = ada.index + ada[0].length;
  const nomor = bernomor === null ? null : Number(bernomor[1]);
  return {
    jenis: bernomor === null ? "kalimat" : "bernomor",
    nomor,
    akhir: ada.index + (bernomor === null ? 2 : 1),
    awal,
    lanjutan: nilai.slice(awal),
  };
}

/** Where the first words of the text stand once more, capital and all, behind a word that ends no clause; -1 where they do not. */
function pembukaBerulang(nilai: string): number {
  const pembuka = /^\p{Lu}\p{Ll}+(?: [\p{L}/]+){3}/u.exec(nilai)?.[0];
  const lagi = pembuka === undefined ? -1 : nilai.indexOf(` ${pembuka}`, pembuka.length);
  return lagi > 0 && /\p{L}$/u.test(nilai.slice(0, lagi)) && !PENYAMBUNG.test(nilai.slice(0, lagi)) ? lagi + 1 : -1;
}

/** Words behind which a noun may stand. */
const PENYAMBUNG =
  /\b(?:dan|atau|dan\/atau|serta|oleh|dari|dengan|kepada|untuk|dalam|pada|tentang|terhadap|sebagai|bagi|setiap|yang|mengenai|melalui)$/;

/** Follows from butir 82 and 83 Lampiran II UU 12/2011. */
export const AYAT_TERGABUNG: KaidahNaskah = {
  id: "NUM-09",
  nama: "Dua ayat tergabung",
  keparahan: "tinggi",
  kutipan: { butir: "butir 83", status: "turunan" },
  penjelasan:
    "Nomor ayat yang tertelan ke dalam ayat sebelumnya membuat ayat berikutnya salah nomor dan acuan ke ayat terakhir tidak bersasaran.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "(1) Penugasan diberikan secara tertulis.\n\n(2) Penugasan sebagaimana dimaksud pada ayat (1) dicatat." },
      { di: "pasal", teks: "(1) Penugasan diberikan secara tertulis.\n\n(2) Penugasan dicatat sesuai dengan Pasal 2 ayat (1)." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "(1) Penugasan pejabat fungsional lintas instansi ditetapkan dengan Keputusan Bupati Penugasan pejabat fungsional lintas unit ditetapkan dengan surat tugas.\n\n(2) Penugasan dicatat.",
        hasil:
          "(1) Penugasan pejabat fungsional lintas instansi ditetapkan dengan Keputusan Bupati.\n\n(2) Penugasan pejabat fungsional lintas unit ditetapkan dengan surat tugas.\n\n(3) Penugasan dicatat.",
      },
      {
        di: "pasal",
        teks: "(1) Penugasan diberikan secara tertulis. Surat tugas ditandatangani oleh kepala dinas.\n\n(2) Penugasan dicatat.\n\n(3) Surat tugas sebagaimana dimaksud pada ayat (4) disimpan.",
        hasil:
          "(1) Penugasan diberikan secara tertulis.\n\n(2) Surat tugas ditandatangani oleh kepala dinas.\n\n(3) Penugasan dicatat.\n\n(4) Surat tugas sebagaimana dimaksud pada ayat (4) disimpan.",
      },
    ],
  },
  periksa,
};
