import type { Paragraph, Table } from "docx";
import type { BalasanCatatan, CaraSelesai, Catatan, KesampinganTersaji, Versi } from "../../rancangan-tersaji.ts";
import { tanggalPanjang } from "../opsi-ekspor.ts";
import { type KepalaPaket, namaRancangan } from "./kepala-paket.ts";
import { alinea, berkasSurat, isiSel, judulSurat, pasangan, subjudul, tabelSurat } from "./surat.ts";

export interface BahanKeputusan {
  readonly catatan: readonly Catatan[];
  readonly kesampingan: readonly KesampinganTersaji[];
  readonly versi: readonly Versi[];
}

const CARA: Readonly<Record<CaraSelesai, string>> = {
  selesai: "Diselesaikan",
  diterapkan: "Usul diterapkan",
  ditolak: "Usul ditolak",
};

/**
 * The log of what people decided on a draft: notes and how they were closed, findings set aside and why, named versions with their hashes. The same input gives
 * the same bytes.
 */
export function catatanKeputusanDocx(
  kepala: KepalaPaket,
  { catatan, kesampingan, versi }: BahanKeputusan,
): Promise<Uint8Array<ArrayBuffer>> {
  const bernama = versi.filter(({ nama }) => nama !== null);
  return berkasSurat({
    judul: `Catatan keputusan ${namaRancangan(kepala)}`,
    arah: "mendatar",
    waktu: kepala.waktu,
    isi: [
      ...judulSurat("Catatan Keputusan", namaRancangan(kepala)),
      pasangan("Disusun pada", tanggalPanjang(kepala.waktu)),
      pasangan("Keadaan naskah", `SHA-256 ${kepala.sidik}`),
      ...bagianCatatan(
        "Catatan dan usul yang telah diselesaikan",
        catatan.filter(({ selesai }) => selesai !== null),
      ),
      ...bagianCatatan(
        "Catatan dan usul yang belum diselesaikan",
        catatan.filter(({ selesai }) => selesai === null),
      ),
      ...bagianKesampingan(kesampingan),
      ...bagianVersi(bernama, kepala.sidik),
    ],
  });
}

function bagianCatatan(judul: string, semua: readonly Catatan[]): readonly (Paragraph | Table)[] {
  if (semua.length === 0) return [subjudul(`${judul} (0)`), alinea("Tidak ada.")];
  return [
    subjudul(`${judul} (${semua.length})`),
    tabelSurat(
      "mendatar",
      ["No.", "Tempat", "Catatan atau usul", "Tanggapan", "Penyelesaian"],
      [0.05, 0.15, 0.4, 0.23, 0.17],
      semua.map((satu, at) => [String(at + 1), satu.tempat, isiCatatan(satu), satu.balasan.map(isiBalasan), penyelesaian(satu)]),
    ),
  ];
}

function isiCatatan({ kutipan, isi, usulan, semula, oleh, pada }: Catatan): readonly Paragraph[] {
  return [
    ...(kutipan === null ? [] : [isiSel(`“${kutipan}”`, { italics: true })]),
    ...(isi === "" ? [] : [isiSel(isi)]),
    ...(usulan === null || semula === null ? [] : [isiSel(`Semula: ${semula}`)]),
    ...(usulan === null ? [] : [isiSel(usulan === "" ? "Usul: dihapus." : `Usul: ${usulan}`)]),
    isiSel(`${oleh.nama}, ${tanggalPanjang(pada)}`, { size: 18 }),
  ];
}

const isiBalasan = ({ isi, oleh, pada }: BalasanCatatan): Paragraph => isiSel(`${isi}\n${oleh.nama}, ${tanggalPanjang(pada)}`);

const penyelesaian = ({ selesai }: Catatan): string =>
  selesai === null ? "Terbuka" : `${CARA[selesai.cara]}\n${selesai.oleh.nama}\n${tanggalPanjang(selesai.pada)}`;

function bagianKesampingan(semua: readonly KesampinganTersaji[]): readonly (Paragraph | Table)[] {
  const judul = subjudul(`Temuan pemeriksaan yang dikesampingkan (${semua.length})`);
  if (semua.length === 0) return [judul, alinea("Tidak ada.")];
  return [
    judul,
    tabelSurat(
      "mendatar",
      ["Tempat", "Kaidah", "Temuan", "Alasan", "Oleh"],
      [0.16, 0.09, 0.31, 0.29, 0.15],
      semua.map(({ tempat, kaidah, kunci, pesan, alasan, oleh, pada }) => [
        kunci === null ? "Seluruh rancangan" : tempat,
        kaidah,
        pesan,
        alasan,
        `${oleh.nama}\n${tanggalPanjang(pada)}`,
      ]),
    ),
  ];
}

function bagianVersi(semua: readonly Versi[], sidik: string): readonly (Paragraph | Table)[] {
  const judul = subjudul(`Versi bernama (${semua.length})`);
  if (semua.length === 0) return [judul, alinea("Tidak ada versi yang disimpan dengan nama.")];
  return [
    judul,
    tabelSurat(
      "mendatar",
      ["Nama", "Disimpan oleh", "Pada", "SHA-256"],
      [0.28, 0.2, 0.16, 0.36],
      semua.map(({ nama, oleh, pada, sha256 }) => [
        `${nama ?? ""}${sha256 === sidik ? " (sama dengan naskah paket ini)" : ""}`,
        oleh ?? "Selaras",
        tanggalPanjang(pada),
        sha256,
      ]),
    ),
  ];
}
