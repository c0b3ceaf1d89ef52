import type { BarisBaru, KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { temuanPada, usul } from "../struktur/susun-temuan.ts";
import { bentukTanda } from "./bentuk-tanda.ts";
import { blokPenutup } from "./blok-penutup.ts";

const baris = (tertulis: string): BarisBaru => ({ jenis: "penutup", isi: tertulis, tertulis });

function periksaPenetapan({ penutup, ciri }: NaskahPeriksa): readonly TemuanNaskah[] {
  const blok = penutup === null ? null : blokPenutup(penutup.lines);
  const acuan = penutup?.perintahPengundangan ?? penutup?.lines[0];
  if (blok === null || acuan === undefined) return [];
  const { penetapan } = blok;
  if (penetapan === null)
    return [
      temuanPada(
        acuan,
        "Penetapan tidak ditemukan: cantumkan tempat dan tanggal penetapan, nama jabatan, tanda tangan, dan nama pejabat.",
        {
          perbaikan: usul("Sisipkan kerangka penetapan", {
            jenis: "sisip",
            teks: acuan,
            letak: "sesudah",
            baris: ["Ditetapkan di …", "pada tanggal …", `${pejabat(ciri.jenis)} …,`, "…"].map(baris),
          }),
        },
      ),
    ];
  const hasil: TemuanNaskah[] = [];
  if (penetapan.tempat !== null && penetapan.tanggal === null && !/\btanggal\b/i.test(penetapan.tempat.value))
    hasil.push(
      temuanPada(penetapan.tempat, "Tanggal penetapan tidak dicantumkan.", {
        perbaikan: usul('Sisipkan "pada tanggal …"', {
          jenis: "sisip",
          teks: penetapan.tempat,
          letak: "sesudah",
          baris: [baris("pada tanggal …")],
        }),
      }),
    );
  return [...hasil, ...bentukTanda(penetapan)];
}

const pejabat = (jenis: string | null): string => (jenis ?? "").replace(/^Peraturan\s+/, "").toUpperCase() || "…";

function periksaPengundangan({ penutup, peraturan: { meta }, ciri }: NaskahPeriksa): readonly TemuanNaskah[] {
  const blok = penutup === null ? null : blokPenutup(penutup.lines);
  if (blok === null || blok.penetapan === null) return [];
  const { penetapan, pengundangan } = blok;
  const akhir = penetapan.nama ?? penetapan.jabatan.at(-1) ?? penetapan.tempat;
  if (pengundangan === null)
    return akhir === null
      ? []
      : [
          temuanPada(
            akhir,
            "Pengundangan tidak ditemukan: cantumkan tempat dan tanggal pengundangan, nama jabatan, tanda tangan, dan nama pejabat.",
            {
              perbaikan: usul("Sisipkan kerangka pengundangan", {
                jenis: "sisip",
                teks: penetapan.lain.at(-1) ?? akhir,
                letak: "sesudah",
                baris: [
                  "Diundangkan di …",
                  "pada tanggal …",
                  `SEKRETARIS DAERAH${ciri.daerah === null ? "" : ` ${ciri.daerah.toUpperCase()}`},`,
                  "…",
                ].map(baris),
              }),
            },
          ),
        ];
  const hasil: TemuanNaskah[] = [];
  const { tanggal, tempat } = pengundangan;
  const { tanggalPenetapan: ditetapkan, tanggalPengundangan: diundangkan } = meta;
  const teks = tanggal ?? tempat;
  if (teks !== null && ditetapkan !== null && diundangkan !== null && diundangkan < ditetapkan)
    hasil.push(temuanPada(teks, "Tanggal pengundangan mendahului tanggal penetapan; periksa kedua tanggal.", { keparahan: "tinggi" }));
  if (tempat !== null && tanggal === null && !/\btanggal\b/i.test(tempat.value))
    hasil.push(
      temuanPada(tempat, "Tanggal pengundangan tidak dicantumkan.", {
        perbaikan: usul('Sisipkan "pada tanggal …"', { jenis: "sisip", teks: tempat, letak: "sesudah", baris: [baris("pada tanggal …")] }),
      }),
    );
  const jabatan = pengundangan.jabatan.map(({ value }) => value).join(" ");
  const pertama = pengundangan.jabatan[0];
  if (
    pertama !== undefined &&
    ciri.tingkat !== null &&
    ciri.tingkat !== "pusat" &&
    !/SEKRETARIS\s+DAERAH/i.test(jabatan) &&
    /\p{L}/u.test(jabatan)
  )
    hasil.push(temuanPada(pertama, `Peraturan diundangkan oleh sekretaris daerah, sedangkan di sini tertulis "${jabatan}".`));
  return [...hasil, ...bentukTanda(pengundangan)];
}

const PERINTAH =
  "Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Contoh.";
const TETAP = "Ditetapkan di Contoh\npada tanggal 5 Februari 2024\n\nBUPATI CONTOH,\n\nttd\n\nSITI AMINAH";
const UNDANG = "Diundangkan di Contoh\npada tanggal 6 Februari 2024\n\nSEKRETARIS DAERAH KABUPATEN CONTOH,\n\nttd\n\nBUDI SANTOSO";
const penutup = (tetap: string, undang: string): string => [PERINTAH, tetap, undang].filter((satu) => satu !== "").join("\n\n");

/** Source: butir 164–166 Lampiran II UU 12/2011. */
export const PENETAPAN: KaidahNaskah = {
  id: "PTP-02",
  nama: "Penetapan",
  keparahan: "sedang",
  kutipan: { butir: "butir 164 sampai dengan butir 166", status: "yakin" },
  penjelasan:
    "Penetapan memuat tempat dan tanggal, nama jabatan, tanda tangan, dan nama lengkap tanpa gelar, pangkat, golongan, dan nomor induk pegawai. Nama jabatan dan nama pejabat ditulis dengan huruf kapital; di belakang nama jabatan diberi koma.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "penutup", teks: penutup(TETAP, UNDANG) },
      { di: "penutup", teks: penutup(TETAP.replace("BUPATI", "Pj. BUPATI"), UNDANG) },
    ],
    salah: [
      {
        di: "penutup",
        teks: penutup(TETAP.replace("BUPATI CONTOH,", "Pj.BUPATI CONTOH"), UNDANG),
        hasil: penutup(TETAP.replace("BUPATI", "Pj. BUPATI"), UNDANG),
      },
      { di: "penutup", teks: penutup(TETAP.replace("SITI AMINAH", "Dr. SITI AMINAH, S.H., M.Si."), UNDANG), hasil: penutup(TETAP, UNDANG) },
      { di: "penutup", teks: penutup(TETAP.replace("\npada tanggal 5 Februari 2024", ""), UNDANG) },
      { di: "penutup", teks: penutup("", UNDANG) },
    ],
  },
  periksa: periksaPenetapan,
};

/** Source: butir 167–169 Lampiran II UU 12/2011. */
export const PENGUNDANGAN: KaidahNaskah = {
  id: "PTP-03",
  nama: "Pengundangan",
  keparahan: "sedang",
  kutipan: { butir: "butir 167 sampai dengan butir 169", status: "yakin" },
  penjelasan:
    "Pengundangan memuat tempat dan tanggal, nama jabatan yang berwenang mengundangkan, tanda tangan, dan nama lengkap tanpa gelar, pangkat, golongan, dan nomor induk pegawai. Tanggalnya tidak mendahului tanggal penetapan.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "penutup", teks: penutup(TETAP, UNDANG) },
      { di: "penutup", teks: penutup(TETAP, UNDANG.replace("DAERAH KABUPATEN", "DAERAH\nKABUPATEN")) },
    ],
    salah: [
      { di: "penutup", teks: penutup(TETAP, UNDANG.replace("CONTOH,", "CONTOH")), hasil: penutup(TETAP, UNDANG) },
      { di: "penutup", teks: penutup(TETAP, UNDANG.replace("6 Februari 2024", "1 Februari 2024")) },
      { di: "penutup", teks: penutup(TETAP, UNDANG.replace("SEKRETARIS DAERAH", "KEPALA BAGIAN HUKUM")) },
      { di: "penutup", teks: penutup(TETAP, "") },
    ],
  },
  periksa: periksaPengundangan,
};
