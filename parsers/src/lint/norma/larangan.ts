import { mulaiPelaku } from "../../rules/pelaku.ts";
import { himpun, type TemuanSekunci } from "../bahasa/himpun.ts";
import type { KaidahNaskah } from "../kaidah.ts";

/** `tidak dapat`, `tidak boleh` before an act; before what is done to somebody (`tidak dapat diproses`) only words of permission forbid. */
const TIDAK =
  /(?<!\p{L})(?<!(?:yang|jika|apabila|karena|dalam hal|mengapa) )(tidak (?:boleh|dapat|diperbolehkan|diperkenankan|dibenarkan|diizinkan)|jangan)(?=\s+(?:untuk\s+)?((?:me|ber|di(?<!dapat\s+di))\p{Ll}{4,}))/giu;

/** A clause that only tells that something cannot be. */
const ANAK_KALIMAT =
  /(?<!\p{L})(?:yang|jika|apabila|bilamana|dalam hal|karena|sehingga|mengapa|ketika|bahwa|sepanjang|selama)(?!\p{L})[^,;.:]*$/iu;

function cari(teks: string): readonly TemuanSekunci[] {
  if (!/tidak |jangan /i.test(teks)) return [];
  return [...teks.matchAll(TIDAK)].flatMap((cocok): readonly TemuanSekunci[] => {
    const frasa = cocok[1] ?? "";
    const klausa = /[^.;:]*$/.exec(teks.slice(Math.max(0, cocok.index - 400), cocok.index))?.[0].trimStart() ?? "";
    if (ANAK_KALIMAT.test(klausa)) return [];
    // `Aplikasi tidak dapat memuat …` tells what is; only somebody who acts is forbidden to
    const subjek = klausa.slice(klausa.lastIndexOf(",") + 1).trimStart();
    if (/dapat/i.test(frasa) && !mulaiPelaku(subjek) && !mulaiPelaku(klausa)) return [];
    const dari = cocok.index;
    const sampai = dari + cocok[0].length;
    return [
      {
        dari,
        sampai,
        kunci: `${frasa} ${cocok[2]}`.toLowerCase(),
        pesan: `Larangan dinyatakan dengan kata "dilarang". "${frasa}" hanya tepat jika yang dimaksud ketidakmampuan; jika larangan, ganti dengan "dilarang".`,
        perbaikan: { judul: 'Ganti dengan "dilarang"', aman: false, ganti: [{ dari, sampai, isi: "dilarang" }] },
      },
    ];
  });
}

export const LARANGAN: KaidahNaskah = {
  id: "NRM-06",
  nama: "Larangan dinyatakan dengan dilarang",
  keparahan: "sedang",
  kutipan: { butir: "butir 270", status: "yakin" },
  penjelasan:
    'Untuk menyatakan adanya larangan digunakan kata "dilarang". "Tidak dapat" dan "tidak boleh" tidak jelas: apakah dilarang, atau tidak mungkin.',
  lingkup: "naskah",
  periksa: (naskah) => himpun(naskah, ["norma", "lampiran"], "NRM-06", cari),
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Pegawai dilarang merangkap jabatan." },
      { di: "pasal", teks: "Dalam hal ketua tim tidak dapat melaksanakan tugas, Bupati menunjuk pengganti." },
      { di: "pasal", teks: "Pejabat yang tidak dapat menghadiri rapat mengirim wakil." },
      { di: "pasal", teks: "Permohonan yang terlambat tidak dapat diproses." },
    ],
    salah: [
      { di: "pasal", teks: "Pejabat Pengawas tidak boleh merangkap jabatan.", hasil: "Pejabat Pengawas dilarang merangkap jabatan." },
      {
        di: "pasal",
        teks: "Pejabat Fungsional tidak boleh ditugaskan dalam dua tim kerja.",
        hasil: "Pejabat Fungsional dilarang ditugaskan dalam dua tim kerja.",
      },
      { di: "pasal", teks: "Pejabat Pengawas tidak dapat membentuk tim kerja.", hasil: "Pejabat Pengawas dilarang membentuk tim kerja." },
    ],
  },
};
