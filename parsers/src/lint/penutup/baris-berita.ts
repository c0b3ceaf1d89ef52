import { berakhirKosong, tanpaTandaAkhir } from "../judul/tanda-akhir.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { kapitalkan } from "../penomoran/kapital-judul.ts";
import { aman, ganti, temuanPada, usul } from "../struktur/susun-temuan.ts";
import { blokPenutup } from "./blok-penutup.ts";

function periksa({ penutup, peraturan: { meta }, ciri }: NaskahPeriksa): readonly TemuanNaskah[] {
  const blok = penutup === null ? null : blokPenutup(penutup.lines);
  if (blok === null) return [];
  const { berita, pengundangan } = blok;
  const [pertama] = berita;
  if (pertama === undefined) {
    const akhir = pengundangan?.lain.at(-1) ?? pengundangan?.nama ?? pengundangan?.jabatan.at(-1);
    if (akhir === undefined || ciri.daerah === null) return [];
    const surat = /^(?:Peraturan Daerah|Qanun)/.test(ciri.jenis ?? "") ? "LEMBARAN DAERAH" : "BERITA DAERAH";
    const isi = `${surat} ${ciri.daerah.toUpperCase()} TAHUN ${meta.tahun ?? "…"} NOMOR …`;
    return [
      temuanPada(akhir, `Baris ${surat} beserta tahun dan nomornya tidak ditemukan pada akhir penutup.`, {
        perbaikan: usul(`Sisipkan "${isi}"`, {
          jenis: "sisip",
          teks: akhir,
          letak: "sesudah",
          baris: [{ jenis: "penutup", isi, tertulis: isi }],
        }),
      }),
    ];
  }
  const hasil: TemuanNaskah[] = berita.flatMap((teks, at) => {
    const kapital = kapitalkan(teks.value);
    const baku = at === berita.length - 1 && !berakhirKosong(kapital) ? tanpaTandaAkhir(kapital) : kapital;
    if (baku === teks.value) return [];
    return [
      temuanPada(teks, `Baris berita atau lembaran daerah ditulis dengan huruf kapital tanpa tanda baca akhir: "${baku}".`, {
        perbaikan: aman(`Ganti dengan "${baku}"`, ganti(teks, baku)),
      }),
    ];
  });
  const tahun = meta.beritaDaerah?.tahun ?? null;
  const undang = meta.tanggalPengundangan?.slice(0, 4);
  const baris = berita.find(({ value }) => value.includes(String(tahun)));
  if (tahun !== null && undang !== undefined && baris !== undefined && String(tahun) !== undang) {
    const dari = baris.value.indexOf(String(tahun));
    hasil.push(
      temuanPada(baris, `Tahun ${tahun} berbeda dari tahun pengundangan (${undang}).`, {
        keparahan: "sedang",
        dari,
        sampai: dari + 4,
        perbaikan: usul(`Ganti dengan ${undang}`, ganti(baris, undang, dari, dari + 4)),
      }),
    );
  }
  return hasil;
}

const AWAL =
  "Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Contoh.\n\nDitetapkan di Contoh\npada tanggal 5 Februari 2024\n\nBUPATI CONTOH,\n\nttd\n\nSITI AMINAH\n\nDiundangkan di Contoh\npada tanggal 6 Februari 2024\n\nSEKRETARIS DAERAH KABUPATEN CONTOH,\n\nttd\n\nBUDI SANTOSO";
const BERITA = "BERITA DAERAH KABUPATEN CONTOH TAHUN 2024 NOMOR 12";

/** Source: butir 172 and 173 Lampiran II UU 12/2011. */
export const BARIS_BERITA: KaidahNaskah = {
  id: "PTP-04",
  nama: "Baris berita atau lembaran daerah",
  keparahan: "rendah",
  kutipan: { butir: "butir 172 dan butir 173", status: "yakin" },
  penjelasan:
    "Pada akhir penutup dicantumkan Berita Daerah (untuk peraturan daerah Lembaran Daerah) beserta tahun dan nomornya, ditulis seluruhnya dengan huruf kapital tanpa tanda baca akhir.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "penutup", teks: `${AWAL}\n\n${BERITA}` },
      { di: "penutup", teks: `${AWAL}\n\nBERITA DAERAH KABUPATEN CONTOH TAHUN 2024\nNOMOR 12` },
    ],
    salah: [
      { di: "penutup", teks: `${AWAL}\n\n${BERITA}.`, hasil: `${AWAL}\n\n${BERITA}` },
      { di: "penutup", teks: `${AWAL}\n\n${BERITA.replace("2024", "2023")}`, hasil: `${AWAL}\n\n${BERITA}` },
      { di: "penutup", teks: AWAL, hasil: `${AWAL}\n\n${BERITA.replace("12", "…")}` },
    ],
  },
  periksa,
};
