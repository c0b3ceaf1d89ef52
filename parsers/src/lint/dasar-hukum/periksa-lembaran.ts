/** What is wrong with the gazette of one citation. */
import { cariHukum } from "../../register/cari-hukum.ts";
import type { Hukum } from "../../register/hukum.ts";
import { type Bentang, type KutipanHukum, sebutKutipan } from "../../register/kutipan-hukum.ts";
import { lembaranBaku, lembaranLengkap } from "../../register/sitasi-baku.ts";
import type { PerbaikanTeks, TemuanTeks } from "../kaidah.ts";
import { type LembaranTertulis, lembaranTertulis } from "./lembaran-kutipan.ts";

interface Keluarga {
  readonly jenis: RegExp;
  readonly nama: string;
  readonly lembaran: "Lembaran" | "Berita";
  readonly milik: "Negara" | "Daerah";
  /** Manual asks for it (`wajib`), or it is the custom. */
  readonly wajib: boolean;
  readonly tambahan: boolean;
}

/** Source: butir 47–49 Lampiran II UU 12/2011; Berita Negara and Berita Daerah by custom. */
const KELUARGA: readonly Keluarga[] = [
  {
    jenis: /^Undang-Undang|^Peraturan Pemerintah/i,
    nama: "Lembaran Negara Republik Indonesia",
    lembaran: "Lembaran",
    milik: "Negara",
    wajib: true,
    tambahan: true,
  },
  {
    jenis: /^Peraturan (?:Menteri|Badan|Lembaga|Kepala|Komisi|Arsip)/i,
    nama: "Berita Negara Republik Indonesia",
    lembaran: "Berita",
    milik: "Negara",
    wajib: false,
    tambahan: false,
  },
  { jenis: /^(?:Peraturan Daerah|Qanun)/i, nama: "Lembaran Daerah", lembaran: "Lembaran", milik: "Daerah", wajib: true, tambahan: true },
  {
    jenis: /^Peraturan (?:Gubernur|Bupati|Wali ?Kota)/i,
    nama: "Berita Daerah",
    lembaran: "Berita",
    milik: "Daerah",
    wajib: false,
    tambahan: false,
  },
];

/** Laws of the first years were printed in the Berita Negara, and without a Tambahan. */
const TAHUN_BERITA = 1950;

/** Findings on the gazettes of one cited law. */
export function periksaLembaran(teks: string, kutipan: KutipanHukum): readonly TemuanTeks[] {
  const keluarga = KELUARGA.find(({ jenis }) => jenis.test(kutipan.jenis));
  const hukum = cariHukum(kutipan);
  if (keluarga === undefined) return [];
  if (kutipan.kurung === null) return tanpaLembaran(kutipan, keluarga, hukum);
  const tertulis = lembaranTertulis(teks, kutipan.kurung);
  const singkatan = singkatanLembaran(teks, kutipan.kurung);
  if (singkatan !== null) return [singkatan];
  const bentuk = tertulis.flatMap((satu) => periksaBentuk(teks, satu, keluarga, kutipan));
  return bentuk.length > 0 ? bentuk : periksaIsi(tertulis, keluarga, kutipan, hukum);
}

function tanpaLembaran(kutipan: KutipanHukum, keluarga: Keluarga, hukum: Hukum | undefined): readonly TemuanTeks[] {
  const { dari, sampai, judul, tahun } = kutipan;
  // an amending act without a title is told by the rule on amendments, a Perppu by its law
  if (judul === null || tahun === null) return [];
  const nama = tahun <= TAHUN_BERITA && keluarga.milik === "Negara" ? "Berita Negara Republik Indonesia" : keluarga.nama;
  const isi = hukum !== undefined && lembaranLengkap(hukum) ? lembaranBaku(hukum) : null;
  return [
    {
      dari,
      sampai,
      keparahan: keluarga.wajib ? "sedang" : "rendah",
      pesan: `${sebutKutipan(kutipan)} ${keluarga.wajib ? "harus" : "lazimnya"} dilengkapi ${nama} di antara tanda kurung.`,
      ...(isi === null
        ? {}
        : { perbaikan: { judul: `Tambahkan ${isi}`, aman: false, ganti: [{ dari: judul.sampai, sampai: judul.sampai, isi: ` ${isi}` }] } }),
    },
  ];
}

const SINGKATAN = /(?<!\p{L})(T?)(LN|BN|LD|BD)(?!\p{L})(\s*(?:RI|Republik\s+Indonesia)(?!\p{L}))?/gu;
const KEPANJANGAN: Readonly<Record<string, string>> = {
  LN: "Lembaran Negara Republik Indonesia",
  BN: "Berita Negara Republik Indonesia",
  LD: "Lembaran Daerah",
  BD: "Berita Daerah",
};

/** The manual writes the names of gazettes in full. */
function singkatanLembaran(teks: string, { dari, sampai }: Bentang): TemuanTeks | null {
  const ganti = [...teks.slice(dari, sampai).matchAll(SINGKATAN)].map(({ 0: kata, 1: tambahan, 2: nama = "", index }) => ({
    dari: dari + index,
    sampai: dari + index + kata.length,
    isi: `${tambahan === "T" ? "Tambahan " : ""}${KEPANJANGAN[nama] ?? nama}`,
  }));
  const [pertama] = ganti;
  if (pertama === undefined) return null;
  return {
    dari: pertama.dari,
    sampai: pertama.sampai,
    keparahan: "rendah",
    pesan: `Tulis lengkap "${pertama.isi}", bukan singkatannya.`,
    perbaikan: { judul: "Tulis lengkap nama lembaran", aman: true, ganti },
  };
}

/** Name, capitals, and year and number of the gazette, whatever the law. */
function periksaBentuk(teks: string, satu: LembaranTertulis, keluarga: Keluarga, kutipan: KutipanHukum): readonly TemuanTeks[] {
  const { dari, jenis, milik, tambahan, wilayah, tahun, nomor } = satu;
  const nama = teks.slice(dari, wilayah.dari);
  const baku = `${tambahan ? "Tambahan " : ""}${jenis} ${milik}`;
  const berita = keluarga.lembaran === "Lembaran" && jenis === "Berita" && (kutipan.tahun ?? 0) <= TAHUN_BERITA;
  if ((milik !== keluarga.milik || jenis !== keluarga.lembaran) && !berita) {
    const benar = `${tambahan ? "Tambahan " : ""}${keluarga.lembaran} ${keluarga.milik}`;
    const seharusnya = keluarga.milik === "Negara" && milik === "Daerah" ? null : benar;
    return [
      {
        dari,
        sampai: wilayah.dari,
        pesan: `${kutipan.jenis} diundangkan dalam ${keluarga.lembaran} ${keluarga.milik}, bukan ${baku}.`,
        ...(seharusnya === null
          ? {}
          : {
              perbaikan: ganti(
                `Ganti dengan "${seharusnya}"`,
                milik !== keluarga.milik && jenis === keluarga.lembaran,
                dari,
                wilayah.dari,
                seharusnya,
              ),
            }),
      },
    ];
  }
  const temuan: TemuanTeks[] = [];
  if (nama.replace(/\s+/g, " ") !== baku)
    temuan.push({
      dari,
      sampai: wilayah.dari,
      keparahan: "rendah",
      pesan: `Tulis "${baku}" dengan huruf kapital pada tiap kata.`,
      perbaikan: ganti(`Ganti dengan "${baku}"`, true, dari, wilayah.dari, baku),
    });
  const milikNegara = teks.slice(wilayah.dari, wilayah.sampai).trim();
  if (milik === "Negara" && milikNegara !== "Republik Indonesia" && !/[\p{L}]{4,}/u.test(milikNegara.replace(/republik|indonesia/gi, "")))
    temuan.push({
      dari,
      sampai: wilayah.sampai,
      keparahan: "rendah",
      pesan: `Tulis lengkap "${baku} Republik Indonesia".`,
      perbaikan: ganti('Lengkapi dengan "Republik Indonesia"', true, wilayah.dari, wilayah.sampai, " Republik Indonesia"),
    });
  if (tahun !== null && nomor !== null && !tahunWajar(tahun.isi) && tahunWajar(nomor.isi))
    temuan.push({
      dari: Math.min(tahun.dari, nomor.dari),
      sampai: Math.max(tahun.sampai, nomor.sampai),
      pesan: `Tahun dan nomor ${jenis} ${milik} tertukar: seharusnya Tahun ${nomor.isi} Nomor ${tahun.isi}.`,
      perbaikan: {
        judul: `Tulis "Tahun ${nomor.isi} Nomor ${tahun.isi}"`,
        aman: true,
        ganti: [{ dari: wilayah.sampai, sampai: Math.max(tahun.sampai, nomor.sampai), isi: ` Tahun ${nomor.isi} Nomor ${tahun.isi}` }],
      },
    });
  else if (
    !tambahan &&
    tahun !== null &&
    nomor !== null &&
    /^,?\s+Tahun\s+$/i.test(teks.slice(nomor.sampai, tahun.dari)) &&
    tahunWajar(tahun.isi)
  )
    temuan.push({
      dari: wilayah.sampai + 1,
      sampai: tahun.sampai,
      pesan: `Tahun ${jenis} ${milik} disebut lebih dahulu: Tahun ${tahun.isi} Nomor ${nomor.isi}.`,
      perbaikan: ganti(
        `Tulis "Tahun ${tahun.isi} Nomor ${nomor.isi}"`,
        true,
        wilayah.sampai,
        tahun.sampai,
        ` Tahun ${tahun.isi} Nomor ${nomor.isi}`,
      ),
    });
  if (tambahan && tahun !== null && nomor !== null && tahun.dari < nomor.dari)
    temuan.push({
      dari: wilayah.sampai + 1,
      sampai: tahun.sampai,
      keparahan: "rendah",
      pesan: `${baku} ditulis tanpa tahun.`,
      perbaikan: ganti("Hapus tahun", true, wilayah.sampai, tahun.sampai, ""),
    });
  return temuan;
}

const tahunWajar = (isi: string): boolean => /^(?:19|20)\d\d$/.test(isi);

/** Year, numbers and what is missing, by the year of the law and by the register. */
function periksaIsi(
  tertulis: readonly LembaranTertulis[],
  keluarga: Keluarga,
  kutipan: KutipanHukum,
  hukum: Hukum | undefined,
): readonly TemuanTeks[] {
  const temuan: TemuanTeks[] = [];
  const utama = tertulis.find(({ tambahan }) => !tambahan);
  const tambahan = tertulis.find((satu) => satu.tambahan);
  const register = hukum?.lembaran ?? null;
  const kapan = kutipan.tahun;
  const tahun = utama?.tahun ?? null;
  if (tahun !== null && kapan !== null && (Number(tahun.isi) < kapan || Number(tahun.isi) > kapan + 1)) {
    const benar = String(register?.tahun ?? kapan);
    temuan.push({
      ...tahun,
      pesan: `Tahun ${utama?.jenis} ${utama?.milik} (${tahun.isi}) tidak sesuai dengan tahun ${sebutKutipan(kutipan)}${register === null ? "; periksa" : `; seharusnya ${benar}`}.`,
      perbaikan: ganti(`Ganti dengan ${benar}`, false, tahun.dari, tahun.sampai, benar),
    });
  } else if (tahun !== null && register !== null && Number(tahun.isi) !== register.tahun)
    temuan.push(beda(tahun, String(register.tahun), `Tahun ${register.nama}`, kutipan, hukum));
  const nomor = utama?.nomor ?? null;
  if (nomor !== null && register?.nomor != null && nomor.isi !== register.nomor)
    temuan.push(beda(nomor, register.nomor, `Nomor ${register.nama}`, kutipan, hukum));
  const milikTambahan = tambahan?.nomor ?? null;
  if (milikTambahan !== null && register?.tambahan != null && milikTambahan.isi !== register.tambahan)
    temuan.push(beda(milikTambahan, register.tambahan, "Nomor Tambahan Lembaran Negara", kutipan, hukum));
  if (tambahan === undefined && utama !== undefined && utama.jenis === "Lembaran" && keluarga.tambahan && (kapan ?? 0) > TAHUN_BERITA) {
    const isi = register?.tambahan == null ? null : `, Tambahan Lembaran Negara Republik Indonesia Nomor ${register.tambahan}`;
    temuan.push({
      dari: utama.dari,
      sampai: utama.sampai,
      keparahan: keluarga.milik === "Negara" ? "sedang" : "rendah",
      pesan: `${sebutKutipan(kutipan)} belum dilengkapi nomor Tambahan ${utama.jenis} ${utama.milik}.`,
      ...(isi === null ? {} : { perbaikan: ganti("Lengkapi Tambahan Lembaran Negara", false, utama.sampai, utama.sampai, isi) }),
    });
  }
  return temuan;
}

const beda = (
  tempat: { readonly dari: number; readonly sampai: number; readonly isi: string },
  benar: string,
  apa: string,
  kutipan: KutipanHukum,
  hukum: Hukum | undefined,
): TemuanTeks => ({
  dari: tempat.dari,
  sampai: tempat.sampai,
  pesan: `${apa} untuk ${sebutKutipan(kutipan)} ${hukum?.kepastian === "yakin" ? "seharusnya" : "menurut register"} ${benar}, bukan ${tempat.isi}${hukum?.kepastian === "yakin" ? "" : "; periksa"}.`,
  perbaikan: ganti(`Ganti dengan ${benar}`, false, tempat.dari, tempat.sampai, benar),
});

const ganti = (judul: string, aman: boolean, dari: number, sampai: number, isi: string): PerbaikanTeks => ({
  judul,
  aman,
  ganti: [{ dari, sampai, isi }],
});
