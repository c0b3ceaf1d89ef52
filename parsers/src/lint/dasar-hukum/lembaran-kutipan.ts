/** The gazette of a citation, as it is printed in its brackets. */
import type { Bentang } from "../../register/kutipan-hukum.ts";

/** One gazette; offsets are UTF-16 code units of the text. */
export interface LembaranTertulis extends Bentang {
  readonly tambahan: boolean;
  readonly jenis: "Lembaran" | "Berita";
  readonly milik: "Negara" | "Daerah";
  /** The words between the name and its year or number: `Republik Indonesia`, `Kabupaten Contoh`. */
  readonly wilayah: Bentang;
  readonly tahun: (Bentang & { readonly isi: string }) | null;
  readonly nomor: (Bentang & { readonly isi: string }) | null;
}

const LEMBARAN = /\b(Tambahan\s+)?(Lembaran|Berita)\s+(Negara|Daerah)\b/gi;
const TAHUN = /\bTahun\s+(\d+)/i;
const NOMOR = /\b(?:Nomor|No\.)\s*:?\s*(\d[\w./-]*\w|\d)/i;

/** The gazettes that stand in the brackets of a citation, in order. */
export function lembaranTertulis(teks: string, { dari, sampai }: Bentang): readonly LembaranTertulis[] {
  const isi = teks.slice(dari, sampai);
  const temuan = [...isi.matchAll(LEMBARAN)];
  return temuan.map((satu, at) => {
    const awal = satu.index;
    const akhirNama = awal + satu[0].length;
    const akhir = temuan[at + 1]?.index ?? isi.length;
    const sisa = isi.slice(akhirNama, akhir);
    const wilayah = /\s+(?:Tahun|Nomor|No\.|tanggal)(?!\p{L})|[,;)]/u.exec(sisa)?.index ?? sisa.length;
    return {
      dari: dari + awal,
      sampai: dari + awal + isi.slice(awal, akhir).replace(/[\s,;)]*$/, "").length,
      tambahan: satu[1] !== undefined,
      jenis: /^b/i.test(satu[2] ?? "") ? "Berita" : "Lembaran",
      milik: /^d/i.test(satu[3] ?? "") ? "Daerah" : "Negara",
      wilayah: { dari: dari + akhirNama, sampai: dari + akhirNama + wilayah },
      tahun: bagian(TAHUN.exec(sisa), dari + akhirNama),
      nomor: bagian(NOMOR.exec(sisa), dari + akhirNama),
    };
  });
}

function bagian(temuan: RegExpExecArray | null, geser: number): (Bentang & { readonly isi: string }) | null {
  if (temuan === null) return null;
  const isi = temuan[1] ?? "";
  const dari = geser + temuan.index + temuan[0].length - isi.length;
  return { dari, sampai: dari + isi.length, isi };
}
