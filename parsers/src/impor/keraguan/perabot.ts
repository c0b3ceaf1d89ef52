/** A line that was taken for page furniture and may be a word of the law: it is printed once, and is no plain page number. */
import type { Keraguan } from "../../impor-tersaji.ts";
import { ATRIBUT_AWAL } from "../../rancangan/satuan.ts";
import { AWAL_NASKAH } from "../terapkan-keputusan.ts";
import { type Bacaan, BIARKAN, barisPolos, petik } from "./bacaan.ts";

/** Page numbers, rules, stamps, catchwords with their dots, and what electronic signing prints. */
const PASTI =
  /^(?:[-–—]\s*\d{1,4}\s*[-–—]|(?:halaman|hal\.?|page)\s+\d{1,4}(?:\s*(?:dari|of|\/)\s*\d{1,4})?|[^\p{L}\p{N}]*|salinan|s a l i n a n|rancangan|d r a f t|draf)$|(?:(?:\.\s?){3,}|…\s*)$|^(?:dokumen ini (?:telah )?ditandatangani|uu ite|informasi elektronik)|\b(?:BSrE|BSSN|sertifikat elektronik|sertifikasi elektronik)\b/iu;

const ANGKA = /^\d{1,4}$/;
/** The number in a line that is a page's. */
const HALAMAN = /^(?:halaman|hal\.?|page)?\P{L}{0,3}?(\d{1,4})\b/iu;

/** Numbers of pages grow; more that are skipped had other things printed on them. */
const LONCATAN = 12;

export function perabot({ satuan, perabot: semua, letak, puncak, tercetak }: Bacaan): readonly Keraguan[] {
  const tempat = new Map(satuan.map((satu) => [satu.id, satu.tempat]));
  let halaman = 0;
  return semua.flatMap(({ value, position }): Keraguan[] => {
    const nomor = HALAMAN.exec(value)?.[1];
    const wajar = nomor === undefined || (Number(nomor) > halaman && Number(nomor) <= halaman + LONCATAN);
    if (nomor !== undefined && wajar) halaman = Number(nomor);
    const pasti = ANGKA.test(value) ? wajar : PASTI.test(value) || (tercetak.get(barisPolos(value)) ?? 0) > 1;
    if (pasti) return [];
    const rentang = { dari: position.start.offset ?? 0, sampai: position.end.offset ?? 0 };
    const sebelum = puncak.get(letak.sebelum(rentang.dari) ?? "") ?? AWAL_NASKAH;
    const id = `perabot:${rentang.dari}`;
    const attrs = { ...ATRIBUT_AWAL, id: `p${rentang.dari}` };
    const di = tempat.get(sebelum);
    return [
      {
        id,
        macam: "perabot",
        satuan: sebelum,
        tempat: sebelum === AWAL_NASKAH ? "Awal naskah" : `Sesudah ${di ?? "tabel atau contoh"}`,
        rentang,
        pesan: `Baris ${petik(value)} dibuang sebagai perabot halaman (kepala, kaki, atau nomor halaman), tetapi belum tentu demikian.`,
        bukti: ANGKA.test(value)
          ? `Bilangan ${value} berdiri sendiri, tetapi tidak melanjutkan nomor halaman sebelumnya (${halaman === 0 ? "belum ada" : halaman}).`
          : "Baris ini hanya tercetak satu kali.",
        pilihan: [
          BIARKAN_DIBUANG,
          { kode: "kembalikan", sebutan: "Kembalikan sebagai teks", suntingan: [{ jenis: "sisip", sesudah: sebelum, attrs, teks: value }] },
        ],
        saran: null,
      },
    ];
  });
}

const BIARKAN_DIBUANG = { ...BIARKAN, sebutan: "Biarkan dibuang" };
