import { bacaKalimat } from "../../rules/kalimat.ts";
import { pasalDari } from "../acuan/peta-acuan.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import type { TeksNaskah } from "../tempat-teks.ts";

/** Acts of an office: whoever reads the norm has to know whose. */
const KEPUTUSAN =
  /(?<!\p{L})(?:di(?:tetapkan|tunjuk|angkat|berhentikan|setujui|bentuk|usulkan|tugaskan|beri|berikan|terbitkan|kenai|kenakan|jatuhi|tolak|evaluasi|nilai|sahkan|tandatangani))(?!\p{L})/u;

/** Acts upon the work of others: silence is no harm where a provision of the same Pasal tells of the same work. */
const PEMERIKSAAN = /(?<!\p{L})di(?:periksa|verifikasi|validasi|telaah)(?!\p{L})/u;

/** An instrument or a procedure that names the actor, or says that another provision does. */
const TERSEBUT =
  /(?<!\p{L})(?:oleh|dari|(?:dengan|dalam|melalui) (?:Keputusan|Peraturan|Instruksi|Surat)|(?:dengan|melalui) surat(?: \p{Ll}+){0,3} \p{Lu}\p{L}*|sesuai dengan|berdasarkan ketentuan|mengacu|berpedoman|atas usul(?:an)?)(?!\p{L})/u;

interface TanpaPelaku {
  readonly kata: string;
  readonly dari: number;
}

function cari(teks: string): readonly TanpaPelaku[] {
  if (teks.length > 3000 || !(KEPUTUSAN.test(teks) || PEMERIKSAAN.test(teks))) return [];
  const [utama] = bacaKalimat(teks, teks.length, null);
  if (utama === undefined || utama.subjectSource !== "tidak-ada") return [];
  const modal = utama.evidence.find(({ bidang: nama }) => nama === "modality");
  if (modal === undefined) return [];
  const bagian = teks.slice(modal.start, modal.end);
  const kata = KEPUTUSAN.exec(bagian) ?? PEMERIKSAAN.exec(bagian);
  return kata === null || TERSEBUT.test(teks.slice(modal.start + kata.index)) ? [] : [{ kata: kata[0], dari: modal.start + kata.index }];
}

function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  if (naskah.ciri.perubahan) return [];
  return naskah.padaTeks("NRM-07", ["norma"], cari).flatMap(({ di, hasil: [satu] }): readonly TemuanNaskah[] => {
    const { unit, bidang, berincian } = di.sifat;
    if (satu === undefined || bidang !== "text" || berincian || (unit !== "pasal" && unit !== "ayat")) return [];
    if (disebutDiTempatLain(naskah, di, satu)) return [];
    const { dari, kata } = satu;
    const { teks } = di;
    const sampai = dari + kata.length;
    return [
      {
        teks,
        dari,
        sampai,
        pesan: `Tidak disebut siapa yang melakukan ("${kata}" oleh siapa). Sebut pelakunya.`,
        perbaikan: {
          judul: 'Sisipkan "oleh …"',
          aman: false,
          suntingan: [{ jenis: "ganti", teks, dari: sampai, sampai, isi: " oleh …" }],
        },
      },
    ];
  });
}

/** Acts that are done to a person: who does them is said once for all. */
const TERHADAP_ORANG = /^di(tugas|tunjuk|angkat|berhenti|bentuk)(?:kan)?$/;

/** A letter or a decision is of whom another provision names as its maker: `ditetapkan dengan surat tugas Sekretaris Daerah`. */
const SURAT = /^(?:Keputusan|Surat(?:\s(?:tugas|keputusan|perintah|penugasan|izin|edaran))?)(?=\s)/iu;

const sepasalDengan = (naskah: NaskahPeriksa, di: TeksNaskah): readonly string[] => {
  const pasal = di.unit === null ? null : pasalDari(naskah.unitDari(di.unit) ?? null);
  if (pasal === null) return [];
  return naskah
    .di("norma")
    .flatMap(({ teks, unit }) =>
      teks !== di.teks && unit !== null && pasalDari(naskah.unitDari(unit) ?? null) === pasal ? [teks.value] : [],
    );
};

/** Another provision says by whom: the same of the same persons, or in the same Pasal of the act by its noun (`Penugasan … diberikan oleh`). */
function disebutDiTempatLain(naskah: NaskahPeriksa, di: TeksNaskah, { kata, dari }: TanpaPelaku): boolean {
  const surat = SURAT.exec(di.teks.value)?.[0];
  if (surat !== undefined) {
    const milik = surat.toLowerCase();
    return sepasalDengan(naskah, di).some((lain) => {
      const at = lain.toLowerCase().indexOf(`dengan ${milik} `);
      return at >= 0 && /^\p{Lu}/u.test(lain.slice(at + milik.length + 8));
    });
  }
  if (PEMERIKSAAN.test(kata)) {
    const dasar = kata.slice(3).toLowerCase();
    return sepasalDengan(naskah, di).some((lain) => lain.toLowerCase().includes(dasar));
  }
  const akar = TERHADAP_ORANG.exec(kata)?.[1];
  if (akar === undefined) return false;
  const pokok = di.teks.value.slice(0, dari).split(/\s+/).slice(0, 2).join(" ");
  const sama = new RegExp(`(?<!\\p{L})${kata}\\s[^.;]{0,100}?(?<!\\p{L})oleh\\s`, "u");
  const benda = new RegExp(
    `(?<!\\p{L})pe\\p{L}{0,4}${akar.slice(1)}\\p{L}*\\s[^.;]{0,160}?(?<!\\p{L})di\\p{Ll}+\\s+(?:oleh|dengan\\s(?:keputusan|surat\\s\\p{L}+)\\s\\p{L}+)\\s`,
    "iu",
  );
  const pasal = di.unit === null ? null : pasalDari(naskah.unitDari(di.unit) ?? null);
  return naskah.di("norma").some(({ teks, unit }) => {
    if (teks === di.teks) return false;
    if (teks.value.startsWith(pokok) && sama.test(teks.value)) return true;
    const sepasal = pasal !== null && unit !== null && pasalDari(naskah.unitDari(unit) ?? null) === pasal;
    return sepasal && benda.test(teks.value);
  });
}

export const PELAKU_DISEBUT: KaidahNaskah = {
  id: "NRM-07",
  nama: "Pelaku disebut",
  keparahan: "sedang",
  kutipan: { butir: "butir 244", status: "turunan" },
  penjelasan:
    "Norma dirumuskan tegas dan jelas. Perbuatan yang merupakan kewenangan seorang pejabat, seperti menetapkan, menunjuk, atau memberikan, harus menyebut pejabatnya; kalimat pasif tanpa pelaku tidak dapat dilaksanakan.",
  lingkup: "naskah",
  periksa,
  berperbaikan: true,
  contoh: {
    benar: [
      {
        di: "pasal",
        teks: "(1) Tim kerja dibentuk untuk 1 (satu) tahun.\n\n(2) Pembentukan tim kerja ditetapkan dengan surat tugas Sekretaris Daerah.\n\n(3) Surat tugas sebagaimana dimaksud pada ayat (2) diterbitkan paling lambat 5 (lima) hari.",
      },
      {
        di: "pasal",
        teks: "(1) Atasan langsung memeriksa catatan harian.\n\n(2) Catatan harian sebagaimana dimaksud pada ayat (1) diperiksa setiap minggu.",
      },
      { di: "pasal", teks: "Ketua tim ditunjuk oleh Pimpinan Unit Organisasi." },
      {
        di: "pasal",
        teks: "(1) Pejabat Fungsional ditugaskan secara individu atau dalam tim kerja.\n\n(2) Penugasan sebagaimana dimaksud pada ayat (1) diberikan oleh Bupati.",
      },
      { di: "pasal", teks: "Standar operasional prosedur ditetapkan dengan Keputusan Bupati." },
      { di: "pasal", teks: "Penugasan dilakukan melalui proses perencanaan berdasarkan beban kerja." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Catatan harian diperiksa setiap minggu.",
        hasil: "Catatan harian diperiksa oleh … setiap minggu.",
      },
      {
        di: "pasal",
        teks: "Pelaksana yang ditugaskan secara individu diberikan surat penugasan tertulis.",
        hasil: "Pelaksana yang ditugaskan secara individu diberikan oleh … surat penugasan tertulis.",
      },
      {
        di: "pasal",
        teks: "Susunan anggota tim kerja ditetapkan setiap tahun.",
        hasil: "Susunan anggota tim kerja ditetapkan oleh … setiap tahun.",
      },
    ],
  },
};
