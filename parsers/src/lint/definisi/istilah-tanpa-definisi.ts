import type { Teks } from "../../peraturan.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { istilahNaskah, pasalDefinisi } from "./istilah-naskah.ts";

/** Two to four capitalised words in a row. */
const RANGKAIAN = /(?<![\w/-])[A-Z][a-z]+(?:\s[A-Z][a-z]+){1,3}(?![\w-])/g;
/** Words with which a term of a regulation begins, as against a name: bodies, systems, things that it regulates. */
const KEPALA_ISTILAH =
  /^(?:Instansi|Perangkat|Unit|Satuan|Kepala Perangkat|Kepala Unit|Pimpinan|Tim|Kelompok|Sistem|Mekanisme|Proses|Peta|Standar|Rencana|Penyederhanaan|Penyesuaian|Penyetaraan|Penugasan|Pengelolaan|Penilaian|Evaluasi|Indikator|Sasaran|Perjanjian|Analisis|Beban|Kinerja|Jabatan|Pejabat|Pegawai|Aparatur|Aplikasi|Layanan|Pelayanan|Ketua|Koordinator|Subkoordinator|Anggota|Pelaku|Penyelenggara|Pengguna|Pemohon|Wajib|Objek|Subjek|Barang|Pengadaan|Penyedia)\b/;
/** Offices and bodies that other laws name; they are used without a definition. */
const DIKENAL =
  /^(?:Pejabat (?:Pimpinan Tinggi|Administrator|Pengawas|Pembina Kepegawaian|Yang Berwenang|Fungsional Ahli|Level|Sementara)|Jabatan (?:Pimpinan Tinggi|Administrator|Pengawas|Administrasi|Fungsional|Pelaksana)|Pegawai (?:Negeri|Aparatur|Pemerintah)|Aparatur (?:Sipil|Pengawas)|Unit Pelaksana|Standar Operasional|Satuan Polisi|Kinerja (?:Pegawai|Instansi)|Pengadaan Barang)/;
/** Fewer uses give no norm. */
const TERSEDIKIT = 2;

interface Pakai {
  readonly teks: Teks;
  readonly dari: number;
  readonly jumlah: number;
}

/** DEF-06: a term that is written like a defined one, used again and again, and defined nowhere. */
export const ISTILAH_TANPA_DEFINISI: KaidahNaskah = {
  id: "DEF-06",
  nama: "Istilah berhuruf kapital tanpa definisi",
  keparahan: "sedang",
  kutipan: { butir: "butir 102 dan butir 108", status: "turunan" },
  penjelasan:
    "Huruf kapital menandai istilah yang didefinisikan. Istilah yang digunakan berulang-ulang dengan huruf kapital tetapi tidak didefinisikan perlu ditambahkan ke ketentuan umum atau ditulis dengan huruf kecil.",
  contoh: {
    benar: [
      { di: "pasal", teks: "(1) Perangkat Daerah menyusun rencana.\n\n(2) Rencana Perangkat Daerah disampaikan kepada Bupati." },
      { di: "pasal", teks: "(1) Tim dibentuk dengan Keputusan Bupati.\n\n(2) Peraturan Bupati dan Keputusan Bupati disampaikan." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "(1) Penugasan dilakukan lintas Instansi Pemerintah.\n\n(2) Setiap Instansi Pemerintah menyusun rencana penugasan.",
      },
      {
        di: "naskah",
        teks: dengan("2. Bupati adalah Bupati Contoh."),
        hasil: dengan("2. Bupati adalah Bupati Contoh.\n\n3. Unit Organisasi adalah …."),
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa(naskah) {
    const istilah = naskah.sekali(istilahNaskah);
    const terakhir = istilah.at(-1);
    if (terakhir === undefined) return [];
    const dikenal = new Set(
      istilah.flatMap(({ definisi }) => [definisi.term, definisi.abbreviation ?? definisi.term]).map((nama) => nama.toLowerCase()),
    );
    const pasal = pasalDefinisi(naskah);
    const nomor = /^\d+$/.test(terakhir.unit.unit.number ?? "") ? Number(terakhir.unit.unit.number) + 1 : null;
    const calon = [...pemakaian(naskah)].filter(
      ([nama, { jumlah }]) => jumlah >= TERSEDIKIT && !dikenal.has(nama.toLowerCase()) && !tersusun(nama, dikenal),
    );
    const sendiri = new Set(calon.map(([nama]) => nama.toLowerCase()));
    return calon.flatMap(([nama, { teks, dari, jumlah }]): TemuanNaskah[] => {
      sendiri.delete(nama.toLowerCase());
      const bagianLain = tersusun(nama, sendiri);
      sendiri.add(nama.toLowerCase());
      if (bagianLain) return [];
      const isi = `${nama} adalah ….`;
      return [
        {
          teks,
          dari,
          sampai: dari + nama.length,
          ...(pasal === null ? {} : { locator: pasal.locator }),
          pesan: `"${nama}" digunakan ${jumlah} kali dengan huruf kapital, tetapi tidak didefinisikan. Tambahkan definisinya pada ketentuan umum atau tulis dengan huruf kecil.`,
          ...(nomor === null
            ? {}
            : {
                perbaikan: {
                  judul: `Tambahkan definisi "${nama}"`,
                  aman: false,
                  suntingan: [
                    {
                      jenis: "sisip" as const,
                      teks: terakhir.teks,
                      letak: "sesudah" as const,
                      baris: [{ jenis: "definisi" as const, isi, tertulis: `${nomor}. ${isi}` }],
                    },
                  ],
                },
              }),
        },
      ];
    });
  },
};

/** Candidates with their first place, in the definitions and the provisions; uses in the lampiran are counted with them. */
function pemakaian({ padaTeks }: NaskahPeriksa): ReadonlyMap<string, Pakai> {
  const hasil = new Map<string, Pakai>();
  for (const {
    di: { teks },
    hasil: dalam,
  } of padaTeks("DEF-06 rangkaian", ["definisi", "norma"], rangkaianDalam))
    for (const { nama, dari } of dalam) {
      const lama = hasil.get(nama);
      hasil.set(nama, { teks: lama?.teks ?? teks, dari: lama?.dari ?? dari, jumlah: (lama?.jumlah ?? 0) + 1 });
    }
  // said in the body once, it is used again where the lampiran says it
  for (const { hasil: dalam } of padaTeks("DEF-06 rangkaian", ["lampiran"], rangkaianDalam))
    for (const { nama } of dalam) {
      const lama = hasil.get(nama);
      if (lama !== undefined) hasil.set(nama, { ...lama, jumlah: lama.jumlah + 1 });
    }
  return hasil;
}

function rangkaianDalam(nilai: string): readonly { readonly nama: string; readonly dari: number }[] {
  return [...nilai.matchAll(RANGKAIAN)].flatMap((cocok) => {
    // in the title of a law its words belong to it
    if (/\btentang\b[^,;.]*$/i.test(nilai.slice(Math.max(0, cocok.index - 160), cocok.index))) return [];
    const kata = cocok[0].split(/\s/);
    // a word with a capital for the beginning of its sentence may stand before the term (`Setiap …`)
    const mulai = kata.findIndex((_, at) => at < kata.length - 1 && KEPALA_ISTILAH.test(kata.slice(at).join(" ")));
    if (mulai < 0 || mulai > 1) return [];
    const nama = kata.slice(mulai).join(" ");
    const dari = cocok.index + (mulai === 0 ? 0 : (kata[0] ?? "").length + 1);
    return DIKENAL.test(nama) ? [] : [{ nama, dari }];
  });
}

/** A defined term with a word before or behind it (`Kepala Perangkat Daerah`, `Pimpinan Unit Organisasi Pemilik`). */
function tersusun(nama: string, dikenal: ReadonlySet<string>): boolean {
  const kata = nama.toLowerCase().split(" ");
  return kata.some((_, at) => kata.some((__, akhir) => akhir > at && dikenal.has(kata.slice(at, akhir + 1).join(" "))));
}

function dengan(definisi: string): string {
  return `PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\n\nTENTANG\n\nSISTEM KERJA\n\nBAB I\nKETENTUAN UMUM\n\nPasal 1\n\nDalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Daerah adalah Kabupaten Contoh.\n\n${definisi}\n\nPasal 2\n\n(1) Penugasan dilakukan lintas Unit Organisasi.\n\n(2) Setiap Unit Organisasi menyusun rencana.`;
}
