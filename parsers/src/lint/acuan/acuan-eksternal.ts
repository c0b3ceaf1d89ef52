import type { KaidahTeks, TemuanTeks } from "../kaidah.ts";
import type { CiriNaskah } from "../tempat-teks.ts";
import { gantian } from "./pola-teks.ts";

/** Words that make what follows a reference, as against `ditetapkan dengan Keputusan Bupati`. */
const MENGACU =
  /(?:sebagaimana (?:dimaksud|diatur|ditetapkan|tercantum) (?:dalam|dengan)|diatur dalam|mengacu pada|berpedoman pada|sesuai dengan(?: ketentuan)?|berdasarkan(?: ketentuan)?)\s+$/;
const RENDAH =
  /\b(?:Keputusan (?:Bupati|Gubernur|Wali ?[Kk]ota|Kepala|Sekretaris|Menteri|Presiden)|Instruksi (?:Bupati|Gubernur|Wali ?[Kk]ota)|Surat Edaran|Peraturan Desa|Peraturan Kepala (?:Dinas|Perangkat Daerah)|Peraturan (?:Gubernur|Bupati|Wali ?[Kk]ota|Daerah))\b/g;
/** The general reference with a word too few or too many. */
const UMUM =
  /\b(sesuai(?: dengan)?|berdasarkan|menurut)( ketentuan)?(?= peraturan (?:dan )?perundang[- ]undangan\b)( peraturan dan perundang[- ]undangan)?/g;

/** ACU-14: no reference to what stands lower; the general reference by its formula. */
export const ACUAN_EKSTERNAL: KaidahTeks = {
  id: "ACU-14",
  nama: "Acuan ke peraturan lain",
  keparahan: "sedang",
  kutipan: { butir: "butir 278 dan butir 281", status: "yakin" },
  penjelasan:
    'Pengacuan hanya dilakukan ke peraturan yang tingkatannya sama atau lebih tinggi. Untuk berbagai ketentuan yang tidak disebutkan secara rinci digunakan frasa "sesuai dengan ketentuan peraturan perundang-undangan".',
  contoh: {
    benar: [
      { di: "pasal", teks: "Tim kerja ditetapkan dengan Keputusan Bupati sesuai dengan ketentuan peraturan perundang-undangan." },
      {
        di: "pasal",
        teks: "Disiplin pegawai dilaksanakan sesuai dengan Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil.",
      },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Penugasan dilaksanakan sesuai peraturan perundang-undangan.",
        hasil: "Penugasan dilaksanakan sesuai dengan ketentuan peraturan perundang-undangan.",
      },
      {
        di: "pasal",
        teks: "Penugasan dilaksanakan berdasarkan peraturan perundang-undangan.",
        hasil: "Penugasan dilaksanakan berdasarkan ketentuan peraturan perundang-undangan.",
      },
      {
        di: "pasal",
        teks: "Penugasan dilaksanakan sesuai dengan ketentuan peraturan dan perundang-undangan.",
        hasil: "Penugasan dilaksanakan sesuai dengan ketentuan peraturan perundang-undangan.",
      },
      { di: "pasal", teks: "Penugasan dilaksanakan sebagaimana diatur dalam Surat Edaran Sekretaris Daerah Nomor 3 Tahun 2023." },
    ],
  },
  berperbaikan: true,
  lingkup: "teks",
  pada: ["norma"],
  periksa: (nilai, { ciri }) => [...lebihRendah(nilai, ciri), ...umum(nilai)],
};

function lebihRendah(nilai: string, ciri: CiriNaskah): readonly TemuanTeks[] {
  return [...nilai.matchAll(RENDAH)].flatMap((cocok): readonly TemuanTeks[] => {
    if (!isLebihRendah(cocok[0], ciri) || !MENGACU.test(nilai.slice(Math.max(0, cocok.index - 60), cocok.index))) return [];
    return [
      {
        dari: cocok.index,
        sampai: cocok.index + cocok[0].length,
        pesan: `Acuan ke ${cocok[0]} menunjuk naskah yang tingkatannya lebih rendah atau bukan peraturan. Muat ketentuannya di sini atau acu peraturan yang sama atau lebih tinggi.`,
      },
    ];
  });
}

function isLebihRendah(nama: string, { tingkat }: CiriNaskah): boolean {
  if (/^Keputusan (?:Menteri|Presiden)/.test(nama)) return false;
  const pusat = tingkat === "pusat";
  if (/^Peraturan Gubernur/.test(nama) || /^Peraturan Daerah/.test(nama)) return pusat;
  if (/^Peraturan (?:Bupati|Wali)/.test(nama)) return pusat || tingkat === "provinsi";
  return true;
}

function umum(nilai: string): readonly TemuanTeks[] {
  return [...nilai.matchAll(UMUM)].flatMap((cocok): readonly TemuanTeks[] => {
    const [semula, pengantar, ketentuan, berlebih] = cocok;
    const awal = pengantar === "berdasarkan" ? "berdasarkan" : "sesuai dengan";
    if (awal === pengantar && ketentuan !== undefined && berlebih === undefined) return [];
    const isi = `${awal} ketentuan${berlebih === undefined ? "" : " peraturan perundang-undangan"}`;
    return [
      {
        ...gantian(cocok.index, semula, isi, `Gunakan frasa "${awal} ketentuan peraturan perundang-undangan".`),
        keparahan: "rendah",
      },
    ];
  });
}
