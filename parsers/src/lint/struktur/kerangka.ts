import type { Bagian, Teks } from "../../peraturan.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { temuanPada, usul } from "./susun-temuan.ts";

/** The parts of a regulation in their order, and what people call them. */
const URUTAN: readonly Bagian["type"][] = ["judul", "pembukaan", "batangTubuh", "penutup", "penjelasan", "lampiran"];
const SEBUTAN: Readonly<Record<Bagian["type"], string>> = {
  judul: "judul",
  pembukaan: "pembukaan",
  batangTubuh: "batang tubuh",
  penutup: "penutup",
  penjelasan: "penjelasan",
  lampiran: "lampiran",
};

function periksaUrutan({ peraturan }: NaskahPeriksa): readonly TemuanNaskah[] {
  const hasil: TemuanNaskah[] = [];
  let terjauh = peraturan.children[0];
  for (const bagian of peraturan.children) {
    const teks = pertama(bagian);
    if (terjauh !== undefined && teks !== undefined && URUTAN.indexOf(bagian.type) < URUTAN.indexOf(terjauh.type))
      hasil.push(
        temuanPada(
          teks,
          `Susunan naskah tidak sesuai: ${SEBUTAN[bagian.type]} berada setelah ${SEBUTAN[terjauh.type]}; pindahkan ke depannya.`,
        ),
      );
    else terjauh = bagian;
  }
  return hasil;
}

function pertama(bagian: Bagian): Teks | undefined {
  if (bagian.type !== "batangTubuh") return bagian.lines[0];
  const unit = bagian.children.find((child) => child.type !== "prosa");
  return unit?.heading ?? unit?.text ?? unit?.label;
}

/** Source: butir 1 Lampiran II UU 12/2011. */
export const URUTAN_KERANGKA: KaidahNaskah = {
  id: "STR-01",
  nama: "Urutan kerangka",
  keparahan: "tinggi",
  kutipan: { butir: "butir 1", status: "yakin" },
  penjelasan:
    "Kerangka peraturan terdiri atas judul, pembukaan, batang tubuh, penutup, penjelasan jika diperlukan, dan lampiran jika diperlukan.",
  lingkup: "naskah",
  contoh: {
    benar: [{ di: "ketentuanPenutup", teks: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan." }],
    salah: [
      {
        di: "penutup",
        teks: "Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Contoh.\n\nDitetapkan di Contoh\npada tanggal 5 Februari 2024\n\nBUPATI CONTOH,\n\nttd\n\nSITI AMINAH\n\nLAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nALUR KERJA\n\nAlur kerja disusun.\n\nPENJELASAN\nATAS\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nI. UMUM\n\nCukup jelas.\n\nII. PASAL DEMI PASAL\n\nPasal 1\nCukup jelas.",
      },
    ],
  },
  periksa: periksaUrutan,
};

/** The parts of the preamble behind the phrase, which another rule asks for. */
function periksaPembukaan({ pembukaan, peraturan }: NaskahPeriksa): readonly TemuanNaskah[] {
  if (pembukaan === null) {
    const judul = peraturan.children.find((part) => part.type === "judul")?.lines.at(-1);
    return judul === undefined ? [] : [temuanPada(judul, "Naskah tidak memuat pembukaan.")];
  }
  const { labels, lines, menimbang, mengingat, menetapkan } = pembukaan;
  const ada = (kata: RegExp): Teks | undefined => labels.find(({ value }) => kata.test(value));
  const hasil: TemuanNaskah[] = [];
  const acuan = lines.at(-1) ?? labels[0];
  if (acuan !== undefined && menimbang.length === 0 && ada(/^Menimbang/i) === undefined) {
    const baris = { jenis: "menimbang", isi: "bahwa …;", tertulis: "Menimbang : a. bahwa …;" } as const;
    hasil.push(
      temuanPada(acuan, 'Bagian pembukaan "Menimbang" tidak ditemukan.', {
        perbaikan: usul("Sisipkan Menimbang", { jenis: "sisip", teks: acuan, letak: "sesudah", baris: [baris] }),
      }),
    );
  }
  const akhirMenimbang = menimbang.at(-1)?.text ?? acuan;
  if (akhirMenimbang !== undefined && mengingat.length === 0 && ada(/^Mengingat/i) === undefined) {
    const baris = { jenis: "mengingat", isi: "…;", tertulis: "Mengingat : 1. …;" } as const;
    hasil.push(
      temuanPada(akhirMenimbang, 'Bagian pembukaan "Mengingat" tidak ditemukan.', {
        perbaikan: usul("Sisipkan Mengingat", { jenis: "sisip", teks: akhirMenimbang, letak: "sesudah", baris: [baris] }),
      }),
    );
  }
  const akhirMengingat = mengingat.at(-1)?.text ?? akhirMenimbang;
  const putusan = ada(/^M\s?E\s?M\s?U\s?T/i);
  if (akhirMengingat !== undefined && putusan === undefined) {
    const baris = { jenis: "memutuskan", isi: "MEMUTUSKAN:", tertulis: "MEMUTUSKAN:" } as const;
    hasil.push(
      temuanPada(akhirMengingat, 'Diktum "MEMUTUSKAN:" tidak ditemukan.', {
        perbaikan: usul('Sisipkan "MEMUTUSKAN:"', { jenis: "sisip", teks: akhirMengingat, letak: "sesudah", baris: [baris] }),
      }),
    );
  }
  if (menetapkan === undefined && putusan !== undefined)
    hasil.push(temuanPada(putusan, 'Diktum tidak memuat "Menetapkan".', { locator: "Menetapkan" }));
  return [...hasil, ...urutanPembukaan(labels)];
}

const KATA: readonly RegExp[] = [/^Menimbang/i, /^Mengingat/i, /^M\s?E\s?M\s?U\s?T/i, /^Menetapkan/i];

function urutanPembukaan(labels: readonly Teks[]): readonly TemuanNaskah[] {
  const urut = labels.map((teks) => ({ teks, ke: KATA.findIndex((kata) => kata.test(teks.value)) })).filter(({ ke }) => ke >= 0);
  const salah = urut.find(({ ke }, at) => at > 0 && ke < (urut[at - 1]?.ke ?? 0));
  return salah === undefined
    ? []
    : [
        temuanPada(salah.teks, "Urutan pembukaan tidak sesuai: Menimbang, Mengingat, MEMUTUSKAN, lalu Menetapkan.", {
          locator: "Pembukaan",
        }),
      ];
}

const PEMBUKA =
  "PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\n\nTENTANG\n\nSISTEM KERJA\n\nDENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBUPATI CONTOH,";
const DIKTUM =
  "Menetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.\n\nBAB I\nKETENTUAN UMUM\n\nPasal 1\n\nPenugasan diberikan secara tertulis.";
const MENIMBANG = "Menimbang : bahwa sistem kerja perlu disesuaikan;";
const MENGINGAT = "Mengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;";

/** Source: butir 14 Lampiran II UU 12/2011. */
export const PEMBUKAAN_LENGKAP: KaidahNaskah = {
  id: "STR-02",
  nama: "Pembukaan lengkap dan urut",
  keparahan: "tinggi",
  kutipan: { butir: "butir 14", status: "yakin" },
  penjelasan: "Pembukaan terdiri atas frasa Dengan Rahmat Tuhan Yang Maha Esa, jabatan pembentuk, konsiderans, dasar hukum, dan diktum.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [{ di: "naskah", teks: `${PEMBUKA}\n\n${MENIMBANG}\n\n${MENGINGAT}\n\nMEMUTUSKAN:\n\n${DIKTUM}` }],
    salah: [
      {
        di: "naskah",
        teks: `${PEMBUKA}\n\n${MENIMBANG}\n\n${MENGINGAT}\n\n${DIKTUM}`,
        hasil: `${PEMBUKA}\n\n${MENIMBANG}\n\n${MENGINGAT}\n\nMEMUTUSKAN:\n\n${DIKTUM}`,
      },
      {
        di: "naskah",
        teks: `${PEMBUKA}\n\n${MENIMBANG}\n\nMEMUTUSKAN:\n\n${DIKTUM}`,
        hasil: `${PEMBUKA}\n\n${MENIMBANG}\n\nMengingat : 1. …;\n\nMEMUTUSKAN:\n\n${DIKTUM}`,
      },
    ],
  },
  periksa: periksaPembukaan,
};
