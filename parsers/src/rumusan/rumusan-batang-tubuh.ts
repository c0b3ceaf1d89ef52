/** Formulas of the body. Every butir is one of Lampiran II UU 12/2011. */
import {
  acuanRumusan,
  type BahanRumusan,
  butirRumusan,
  isianRumusan,
  type KelompokRumusan,
  kalimat,
  type Rumusan,
  rangkai,
  type SatuanRumusan,
  TITIK_RUMUSAN as TITIK,
} from "./isi-rumusan.ts";

const rumusan = (id: string, nama: string, kelompok: KelompokRumusan, butir: string | null, satuan: readonly SatuanRumusan[]): Rumusan => ({
  id,
  nama,
  kelompok,
  butir,
  satuan,
});

/** Another regulation, all of whose particulars are still to be filled in. */
const PERATURAN_LAIN = `${TITIK} Nomor ${TITIK} Tahun ${TITIK} tentang ${TITIK}`;

export function rumusanUmum(bahan: BahanRumusan): readonly Rumusan[] {
  return [
    rumusan("definisi", "Frasa pembuka definisi", "Ketentuan umum", "99, 100", [
      kalimat("Dalam ", isianRumusan(bahan, "jenis"), " ini yang dimaksud dengan:"),
      { jenis: "definisi", tingkat: 0, content: rangkai(`${TITIK} adalah ${TITIK}.`) },
    ]),
  ];
}

export function rumusanDelegasi(): readonly Rumusan[] {
  const delegasi = (id: string, butir: string, kata: string, cara: string) =>
    rumusan(id, `${kata} … ${cara} …`, "Pendelegasian", butir, [kalimat(`${kata} ${TITIK} ${cara} ${TITIK}.`)]);
  return [
    delegasi("delegasi-lebih-lanjut", "201", "Ketentuan lebih lanjut mengenai", "diatur dengan"),
    delegasi("delegasi-lebih-lanjut-sub", "202", "Ketentuan lebih lanjut mengenai", "diatur dengan atau berdasarkan"),
    delegasi("delegasi", "203", "Ketentuan mengenai", "diatur dengan"),
    delegasi("delegasi-sub", "204", "Ketentuan mengenai", "diatur dengan atau berdasarkan"),
    delegasi("delegasi-gabungan", "205", "Ketentuan mengenai", "diatur dalam"),
  ];
}

/** One for every lampiran of the document, or one to be filled in. Source: butir 192. */
export function rumusanLampiran(bahan: BahanRumusan): readonly Rumusan[] {
  const daftar = bahan.lampiran.length > 0 ? bahan.lampiran : [null];
  return daftar.map((lampiran, at) => {
    const nama = lampiran?.label.replace(/^LAMPIRAN/, "Lampiran") ?? "Lampiran";
    return rumusan(`lampiran-${at + 1}`, `Penunjukan ${nama}`, "Lampiran", "192", [
      kalimat(
        `${TITIK} tercantum dalam `,
        lampiran === null ? nama : acuanRumusan([lampiran], nama),
        " yang merupakan bagian yang tidak terpisahkan dari ",
        isianRumusan(bahan, "jenis"),
        " ini.",
      ),
    ]);
  });
}

export function rumusanPenutupan(bahan: BahanRumusan): readonly Rumusan[] {
  const ini = [isianRumusan(bahan, "jenis"), " ini"] as const;
  const lembaran = `(${bahan.lembaran ?? TITIK} Tahun ${TITIK} Nomor ${TITIK})`;
  const dicabut = `${PERATURAN_LAIN} ${lembaran}`;
  return [
    rumusan("peralihan-tetap", "Peralihan: tetap berlaku sampai dengan …", "Peralihan dan penutup", "127", [
      kalimat(`${TITIK} yang telah ${TITIK} sebelum berlakunya `, ...ini, `, tetap berlaku sampai dengan ${TITIK}.`),
    ]),
    rumusan("peralihan-menyesuaikan", "Peralihan: harus menyesuaikan dalam jangka waktu …", "Peralihan dan penutup", "127", [
      kalimat(
        `${TITIK} yang telah ada sebelum berlakunya `,
        ...ini,
        `, tetap berlaku dan dalam jangka waktu paling lama ${TITIK} (${TITIK}) tahun harus menyesuaikan dengan `,
        ...ini,
        ".",
      ),
    ]),
    rumusan("cabut-satu", "Pencabutan satu peraturan", "Peralihan dan penutup", "144–146", [
      kalimat("Pada saat ", ...ini, ` mulai berlaku, ${dicabut}, dicabut dan dinyatakan tidak berlaku.`),
    ]),
    rumusan("cabut-beberapa", "Pencabutan beberapa peraturan", "Peralihan dan penutup", "144–147", [
      kalimat("Pada saat ", ...ini, " mulai berlaku:"),
      butirRumusan(`${dicabut}; dan`),
      butirRumusan(`${dicabut},`),
      { jenis: "teks", tingkat: 0, content: rangkai("dicabut dan dinyatakan tidak berlaku.") },
    ]),
    rumusan("tarik-kembali", "Penarikan kembali peraturan yang belum mulai berlaku", "Peralihan dan penutup", "149", [
      kalimat("Pada saat ", ...ini, ` mulai berlaku, ${dicabut} ditarik kembali dan dinyatakan tidak berlaku.`),
    ]),
    rumusan("mulai-berlaku", "Mulai berlaku pada tanggal diundangkan", "Peralihan dan penutup", "150", [
      kalimat(...ini, " mulai berlaku pada tanggal diundangkan."),
    ]),
    rumusan("mulai-berlaku-tanggal", "Mulai berlaku pada tanggal tertentu", "Peralihan dan penutup", "151 huruf a", [
      kalimat(...ini, ` mulai berlaku pada tanggal ${TITIK}.`),
    ]),
    rumusan("mulai-berlaku-tenggang", "Mulai berlaku setelah tenggang waktu", "Peralihan dan penutup", "151 huruf c", [
      kalimat(...ini, ` mulai berlaku setelah ${TITIK} (${TITIK}) bulan terhitung sejak tanggal diundangkan.`),
    ]),
  ];
}

/** Source: butir 233–236. */
export function rumusanPerubahan(bahan: BahanRumusan): readonly Rumusan[] {
  const lembaran = `(${bahan.lembaran ?? TITIK} Tahun ${TITIK} Nomor ${TITIK})`;
  const perubahan = (id: string, nama: string, butir: string, teks: string) => rumusan(id, nama, "Perubahan", butir, [kalimat(teks)]);
  return [
    perubahan(
      "ubah-beberapa",
      "Beberapa ketentuan diubah (Pasal I)",
      "233 huruf a",
      `Beberapa ketentuan dalam ${PERATURAN_LAIN} ${lembaran} diubah sebagai berikut:`,
    ),
    perubahan(
      "ubah-satu",
      "Satu ketentuan diubah (Pasal I)",
      "233 huruf a",
      `Ketentuan Pasal ${TITIK} dalam ${PERATURAN_LAIN} ${lembaran} diubah sehingga berbunyi sebagai berikut:`,
    ),
    perubahan(
      "ubah-pasal",
      "Ketentuan Pasal … diubah",
      "233 huruf a",
      `Ketentuan Pasal ${TITIK} diubah sehingga berbunyi sebagai berikut:`,
    ),
    perubahan(
      "sisip-bab",
      "Bab disisipkan",
      "234 huruf a",
      `Di antara BAB ${TITIK} dan BAB ${TITIK} disisipkan 1 (satu) bab, yakni BAB ${TITIK} sehingga berbunyi sebagai berikut:`,
    ),
    perubahan(
      "sisip-pasal",
      "Pasal disisipkan",
      "234 huruf b",
      `Di antara Pasal ${TITIK} dan Pasal ${TITIK} disisipkan 1 (satu) pasal, yakni Pasal ${TITIK} sehingga berbunyi sebagai berikut:`,
    ),
    perubahan(
      "sisip-ayat",
      "Ayat disisipkan",
      "235",
      `Di antara ayat (${TITIK}) dan ayat (${TITIK}) Pasal ${TITIK} disisipkan 1 (satu) ayat, yakni ayat (${TITIK}) sehingga Pasal ${TITIK} berbunyi sebagai berikut:`,
    ),
    perubahan("hapus-pasal", "Pasal dihapus", "236", `Pasal ${TITIK} dihapus.`),
    perubahan(
      "hapus-ayat",
      "Ayat dihapus",
      "236",
      `Pasal ${TITIK} ayat (${TITIK}) dihapus sehingga Pasal ${TITIK} berbunyi sebagai berikut:`,
    ),
  ];
}
