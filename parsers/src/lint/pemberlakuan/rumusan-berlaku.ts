/** BRL-01: the words of commencement. */
import { readTanggal } from "../../grammar/tanggal.ts";
import type { Teks, Unit } from "../../peraturan.ts";
import type { Kaidah, Perbaikan, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { mulaiBerlakuOf, rumusanBerlaku } from "./mulai-berlaku.ts";

const BAKU =
  /^(?:Peraturan|Undang-Undang|Qanun)\b[^.;]{0,90}?\bini mulai berlaku (?:pada tanggal (?:diundangkan|(?!di(?:tetapkan|sahkan|undangkan))[^.;]+)|setelah [^.;]+ terhitung sejak tanggal diundangkan)(?:\s+dan (?:mempunyai daya laku surut|berlaku surut)[^.;]*)?\.$/;
const TANGGAL = /\b\d{1,2}\s+\p{L}+\s+\d{4}\b/u;
/** A blank that a draft leaves for the day. */
const KOSONG = /…|\.{3}|_{2,}/;
const SURUT = /\bsurut\b/i;

export const RUMUSAN_BERLAKU: Kaidah = {
  id: "BRL-01",
  nama: "Rumusan mulai berlaku",
  keparahan: "tinggi",
  kutipan: { butir: "butir 150 dan butir 151", status: "yakin" },
  penjelasan:
    'Peraturan mulai berlaku pada saat diundangkan: "Peraturan … ini mulai berlaku pada tanggal diundangkan." Penyimpangan menyebut tanggal tertentu, atau "setelah … terhitung sejak tanggal diundangkan".',
  lingkup: "naskah",
  berperbaikan: true,
  periksa(naskah) {
    const ketentuan = mulaiBerlakuOf(naskah);
    if (ketentuan.length === 0) return tanpaPemberlakuan(naskah);
    return ketentuan.flatMap(({ teks }) => periksaRumusan(naskah, teks));
  },
  contoh: {
    benar: [
      { di: "ketentuanPenutup", teks: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan." },
      { di: "ketentuanPenutup", teks: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal 2 Januari 2025." },
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku setelah 3 (tiga) bulan terhitung sejak tanggal diundangkan.",
      },
    ],
    salah: [
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPeraturan Bupati ini berlaku pada saat diundangkan",
        hasil: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
      },
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku efektif sejak tanggal ditetapkan.",
        hasil: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
      },
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal ditetapkan.",
        hasil: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
      },
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku sejak tanggal 2 Januari 2025.",
        hasil: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal 2 Januari 2025.",
      },
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nHal lain diatur oleh Bupati.",
        hasil: "Pasal 4\n\nHal lain diatur oleh Bupati.\n\nPasal 5\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
      },
    ],
  },
};

function periksaRumusan(naskah: NaskahPeriksa, teks: Teks): readonly TemuanNaskah[] {
  const nilai = teks.value;
  if (BAKU.test(nilai) || /^\s*Saat\s+mulai\s+berlakunya\b/i.test(nilai)) return [];
  if (naskah.ciri.rancangan && KOSONG.test(nilai)) return [];
  const tanggal = readTanggal(nilai) === null ? null : (TANGGAL.exec(nilai)?.[0] ?? null);
  const diundangkan = /undang/i.test(nilai.replace(/^[^.;]{0,90}?\bini\b/i, ""));
  // other words after the first sentence, and effect from an earlier day, are for a person
  const lain = SURUT.test(nilai) || /\.\s+\S/.test(nilai) || /\bsetelah\b/i.test(nilai);
  const baku = tanggal !== null && !diundangkan ? rumusanBerlaku(naskah, tanggal) : rumusanBerlaku(naskah);
  const titik = `${nilai.trim()}.` === baku;
  return [
    {
      teks,
      dari: titik ? Math.max(0, nilai.length - 1) : 0,
      sampai: nilai.length,
      ...(titik ? { keparahan: "rendah" as const } : {}),
      pesan: titik
        ? "Ketentuan mulai berlaku diakhiri tanda baca titik."
        : `Rumusan mulai berlaku tidak baku${/\befektif/i.test(nilai) ? ' ("efektif" menimbulkan ketidakpastian)' : ""}; gunakan "${baku}".`,
      ...(lain ? {} : { perbaikan: ganti(teks, baku, diundangkan || tanggal !== null) }),
    },
  ];
}

const ganti = (teks: Teks, isi: string, aman: boolean): Perbaikan => ({
  judul: `Ganti dengan "${isi}"`,
  aman,
  suntingan: [{ jenis: "ganti", teks, dari: 0, sampai: teks.value.length, isi }],
});

/** Only where the source is whole: a text that breaks off lacks its closing too. */
function tanpaPemberlakuan(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const terakhir = naskah.pasal.at(-1);
  const ekor = terakhir === undefined ? undefined : teksTerakhir(terakhir.unit);
  if (naskah.penutup === null || terakhir === undefined || ekor === undefined) return [];
  const nomor = /^\d+$/.exec(terakhir.unit.number ?? "");
  const isi = rumusanBerlaku(naskah);
  const pasal = `Pasal ${Number(nomor?.[0]) + 1}`;
  return [
    {
      teks: ekor,
      dari: 0,
      sampai: ekor.value.length,
      locator: terakhir.locator,
      pesan: `Peraturan ini tidak memuat ketentuan mulai berlaku: "${isi}".`,
      ...(nomor === null
        ? {}
        : {
            perbaikan: {
              judul: `Tambahkan ${pasal}: "${isi}"`,
              aman: false,
              suntingan: [
                {
                  jenis: "sisip" as const,
                  teks: ekor,
                  letak: "sesudah" as const,
                  baris: [
                    { jenis: "pasal" as const, isi: "", tertulis: pasal },
                    { jenis: "teks" as const, isi, tertulis: isi },
                  ],
                },
              ],
            },
          }),
    },
  ];
}

function teksTerakhir({ text, children, closing }: Unit): Teks | undefined {
  const anak = children.at(-1);
  return closing ?? (anak === undefined ? undefined : teksTerakhir(anak)) ?? text;
}
