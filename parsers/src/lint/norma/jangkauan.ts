import type { KaidahTeks, TemuanTeks } from "../kaidah.ts";
import type { SifatTeks } from "../tempat-teks.ts";

/** Who is bound: at the head of a norm, or behind *oleh*; bodies that a regulation of a region cannot bind. */
const ALAMAT =
  /(?<=^(?:\S+\s){0,1}|[.;]\s|,\s|oleh\s|oleh\s[Pp]impinan\s|^[Pp]impinan\s|^Setiap\s[Pp]impinan\s|SPBE\s)(Instansi [Pp]emerintah|Instansi Pusat|[Ii]nstansi [Vv]ertikal|[Kk]ementerian(?:\/|\s(?:dan|atau|dan\/atau)\s)[Ll]embaga|Lembaga Negara|instansi pemerintah)(?!\p{L})(?!\s+(?:Daerah|daerah|ini))/gu;

/** A clause tells which of them, and the norm follows. */
const YANG = /^\s+yang\s+\p{Ll}+\s[^.;,]{2,120}?\s(?:dapat|wajib|harus|berwenang|dilarang|me\p{Ll}{4,}|ber\p{Ll}{4,})(?!\p{L})/u;

/** A norm follows: somebody acts. */
const BERBUAT =
  /^(?:\s+(?:[Pp]emerintah|[Dd]aerah|[Pp]usat))?\s+(?:(?:dapat|wajib|harus|berwenang|dilarang|secara\s\p{L}+)\s+)?(?:me\p{Ll}{4,}|ber\p{Ll}{4,})/u;

const berbuat = (sisa: string): boolean => BERBUAT.test(sisa) || YANG.test(sisa);

function periksa(teks: string, { bidang, unit, ciri }: SifatTeks): readonly TemuanTeks[] {
  if (bidang !== "text" || (unit !== "pasal" && unit !== "ayat") || !/nstansi|embaga/.test(teks)) return [];
  if (ciri.tingkat === null || ciri.tingkat === "pusat") return [];
  return [...teks.matchAll(ALAMAT)].flatMap((cocok): readonly TemuanTeks[] => {
    const dari = cocok.index;
    const sampai = dari + cocok[0].length;
    const depan = teks.slice(0, dari);
    const setelahOleh = /oleh\s(?:[Pp]impinan\s)?$|SPBE\s$/.test(depan) && /oleh\s/.test(depan.slice(-60));
    if (!setelahOleh && !(/^(?:Setiap\s|Pimpinan\s|Setiap [Pp]impinan\s)?$|,\s$/.test(depan) && berbuat(teks.slice(sampai, sampai + 200))))
      return [];
    const daerah = /Tim Koordinasi|SPBE|tim koordinasi/.test(depan.slice(-40)) ? "Pemerintah Daerah" : "Perangkat Daerah";
    return [
      {
        dari,
        sampai,
        pesan: `Peraturan kepala daerah hanya mengikat perangkat daerahnya sendiri, sedangkan norma ini ditujukan kepada "${cocok[0]}". Gunakan "${daerah}" jika itu yang dimaksud.`,
        perbaikan: { judul: `Ganti dengan "${daerah}"`, aman: false, ganti: [{ dari, sampai, isi: daerah }] },
      },
    ];
  });
}

export const JANGKAUAN: KaidahTeks = {
  id: "NRM-17",
  nama: "Norma tidak menjangkau di luar kewenangan daerah",
  keparahan: "tinggi",
  kutipan: { butir: "", status: "turunan" },
  penjelasan:
    "Peraturan kepala daerah mengikat pemerintahan daerahnya. Norma yang ditujukan kepada Instansi Pemerintah atau Instansi Pusat pada umumnya tersalin dari peraturan menteri dan perlu disesuaikan menjadi Perangkat Daerah atau Pemerintah Daerah.",
  lingkup: "teks",
  pada: ["norma"],
  periksa,
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Perangkat Daerah mengutamakan layanan berbasis elektronik." },
      { di: "pasal", teks: "Bupati dapat bekerja sama dengan instansi vertikal yang berkedudukan di daerah." },
      { di: "pasal", teks: "Penugasan dapat melibatkan Pejabat Fungsional dari lintas Instansi Pemerintah yang ditetapkan oleh Bupati." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Instansi Pemerintah mengutamakan layanan berbasis elektronik.",
        hasil: "Perangkat Daerah mengutamakan layanan berbasis elektronik.",
      },
      {
        di: "pasal",
        teks: "Instansi Pusat yang memerlukan tenaga ahli menyampaikan permohonan kepada Bupati.",
        hasil: "Perangkat Daerah yang memerlukan tenaga ahli menyampaikan permohonan kepada Bupati.",
      },
      {
        di: "pasal",
        teks: "Kementerian dan lembaga yang berkantor di daerah menugaskan pegawainya atas permintaan Bupati.",
        hasil: "Perangkat Daerah yang berkantor di daerah menugaskan pegawainya atas permintaan Bupati.",
      },
      {
        di: "pasal",
        teks: "Keterpaduan layanan dikoordinasikan oleh tim koordinasi SPBE Instansi Pemerintah.",
        hasil: "Keterpaduan layanan dikoordinasikan oleh tim koordinasi SPBE Pemerintah Daerah.",
      },
    ],
  },
};
