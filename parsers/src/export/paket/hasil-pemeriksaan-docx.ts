import type { Paragraph, Table } from "docx";
import { BANTUAN_KAIDAH } from "../../lint/bantuan-kaidah.ts";
import type { Keparahan } from "../../lint/kaidah.ts";
import { pisahkan, type TemuanDikesampingkan } from "../../lint/kesampingan.ts";
import type { TemuanRancangan } from "../../lint/temuan-rancangan.ts";
import type { KesampinganTersaji } from "../../rancangan-tersaji.ts";
import { tanggalPanjang } from "../opsi-ekspor.ts";
import { type KepalaPaket, namaRancangan } from "./kepala-paket.ts";
import { alinea, berkasSurat, isiSel, judulSurat, pasangan, subjudul, tabelSurat } from "./surat.ts";

/** The sentences are those of the page that shows the same findings. */
const KEPARAHAN: readonly (readonly [Keparahan, string, string])[] = [
  ["kritis", "Kritis", "menghalangi keabsahan atau pemberlakuan"],
  ["tinggi", "Tinggi", "perlu diperbaiki sebelum harmonisasi"],
  ["sedang", "Sedang", "menyimpang dari teknik penyusunan"],
  ["rendah", "Rendah", "bentuk atau ejaan"],
  ["info", "Info", "perlu dilihat; belum tentu keliru"],
];

/** More rows of one severity are no report to read; the count says how many there are. */
const TERBANYAK = 1_000;

const MENURUT_ID = new Map(BANTUAN_KAIDAH.map((satu) => [satu.id, satu]));

/**
 * The report of the drafting rules: findings by severity with place, words and sentence, then what was set aside, by whom and why. The provision of the
 * drafting manual stands only where it is certain. The same input gives the same bytes.
 */
export function hasilPemeriksaanDocx(
  kepala: KepalaPaket,
  semua: readonly TemuanRancangan[],
  kesampingan: readonly KesampinganTersaji[],
): Promise<Uint8Array<ArrayBuffer>> {
  const putusan = kesampingan.map(({ oleh, pada, ...satu }) => ({ ...satu, oleh: oleh.nama, waktu: pada }));
  const { temuan, dikesampingkan } = pisahkan({ temuan: semua }, putusan);
  return berkasSurat({
    judul: `Hasil pemeriksaan ${namaRancangan(kepala)}`,
    arah: "mendatar",
    waktu: kepala.waktu,
    isi: [
      ...judulSurat("Hasil Pemeriksaan", namaRancangan(kepala)),
      pasangan("Disusun pada", tanggalPanjang(kepala.waktu)),
      pasangan("Keadaan naskah", `SHA-256 ${kepala.sidik}`),
      pasangan("Dibandingkan dengan", kepala.acuan),
      alinea(
        "Naskah diperiksa oleh program menurut teknik penyusunan peraturan perundang-undangan. Hasilnya bahan telaah, bukan penilaian hukum; ketentuan yang menjadi dasar kaidah hanya disebut bila pasti.",
      ),
      subjudul("Ringkasan"),
      ringkasan(temuan, dikesampingkan),
      ...KEPARAHAN.flatMap(([keparahan, nama, arti]) => bagian(`${nama}: ${arti}`, temuan, keparahan)),
      ...bagianDikesampingkan(dikesampingkan),
    ],
  });
}

function ringkasan(temuan: readonly TemuanRancangan[], dikesampingkan: readonly TemuanDikesampingkan[]): Table {
  const hitung = (semua: readonly { readonly keparahan: Keparahan }[], satu: Keparahan): string =>
    String(semua.filter(({ keparahan }) => keparahan === satu).length);
  const disisihkan = dikesampingkan.map((satu) => satu.temuan);
  return tabelSurat(
    "mendatar",
    ["Keparahan", "Arti", "Temuan terbuka", "Dikesampingkan"],
    [0.16, 0.48, 0.18, 0.18],
    [
      ...KEPARAHAN.map(([satu, nama, arti]) => [nama, arti, hitung(temuan, satu), hitung(disisihkan, satu)]),
      ["Jumlah", "", String(temuan.length), String(dikesampingkan.length)],
    ],
  );
}

function bagian(judul: string, temuan: readonly TemuanRancangan[], keparahan: Keparahan): readonly (Paragraph | Table)[] {
  const milik = temuan.filter((satu) => satu.keparahan === keparahan);
  if (milik.length === 0) return [];
  const isi = milik.slice(0, TERBANYAK).map((satu, at) => [String(at + 1), tempatOf(satu), temuanOf(satu), kaidahOf(satu.kaidah)]);
  return [
    subjudul(`${judul} (${milik.length})`),
    tabelSurat("mendatar", ["No.", "Tempat", "Temuan", "Kaidah"], [0.06, 0.19, 0.47, 0.28], isi),
    ...(milik.length > TERBANYAK ? [alinea(`${milik.length - TERBANYAK} temuan lainnya tidak dimuat; lihat panel Pemeriksaan.`)] : []),
  ];
}

const tempatOf = ({ locator }: TemuanRancangan): string => (locator === "" ? "Naskah" : locator);

const temuanOf = ({ pesan, kutip }: TemuanRancangan): readonly Paragraph[] => [
  isiSel(pesan),
  ...(kutip === "" ? [] : [isiSel(`“${kutip}”`, { italics: true })]),
];

function kaidahOf(id: string): readonly Paragraph[] {
  const bantuan = MENURUT_ID.get(id);
  const kutipan = bantuan?.kutipan ?? null;
  return [isiSel(bantuan === undefined ? id : `${id} ${bantuan.nama}`), ...(kutipan === null ? [] : [isiSel(kutipan)])];
}

function bagianDikesampingkan(semua: readonly TemuanDikesampingkan[]): readonly (Paragraph | Table)[] {
  if (semua.length === 0) return [subjudul("Temuan yang dikesampingkan (0)"), alinea("Tidak ada temuan yang dikesampingkan.")];
  const isi = semua
    .slice(0, TERBANYAK)
    .map(({ temuan, kesampingan: { alasan, oleh, waktu, kunci } }) => [
      tempatOf(temuan),
      temuanOf(temuan),
      kaidahOf(temuan.kaidah),
      `${alasan}${kunci === null ? "\n(kaidah ini dikesampingkan untuk seluruh rancangan)" : ""}`,
      `${oleh}\n${tanggalPanjang(waktu)}`,
    ]);
  return [
    subjudul(`Temuan yang dikesampingkan (${semua.length})`),
    tabelSurat("mendatar", ["Tempat", "Temuan", "Kaidah", "Alasan", "Oleh"], [0.15, 0.29, 0.2, 0.22, 0.14], isi),
  ];
}
