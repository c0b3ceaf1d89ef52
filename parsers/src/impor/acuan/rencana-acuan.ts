/** What an official text would change in the working text of the acuan. */
import type { BandingResmi, RencanaAcuan } from "../../impor-tersaji.ts";
import type { Peraturan } from "../../peraturan.ts";
import { readMarkdown } from "../../readers/markdown.ts";
import { susunPeraturan } from "../../tree/susun.ts";
import { type AcuanLama, type KetentuanAcuan, ketentuanAcuan, teksBanding } from "./ketentuan-acuan.ts";

/**
 * The two texts provision by provision, by locator, in the order of the official one; what only the working text has stands behind what comes before
 * it there. Blanks do not count. Never throws; linear.
 */
export function rencanaAcuan({ teks, entri }: AcuanLama, resmi: Peraturan): RencanaAcuan {
  const lama = ketentuanAcuan(susunPeraturan(readMarkdown(teks)));
  const menurutKunci = new Map(lama.map((satu) => [satu.kunci, satu]));
  const baru = ketentuanAcuan(resmi);
  const adaDiBaru = new Set(baru.map(({ kunci }) => kunci));
  const sesudah = hilangSesudah(lama, adaDiBaru);
  return {
    acuan: entri.id,
    sebutan: `${entri.jenis} Nomor ${entri.nomor} Tahun ${entri.tahun} tentang ${entri.tentang}`,
    sidik: entri.sha256,
    judulCocok: cocok(entri, resmi),
    ketentuan: [
      ...(sesudah.get("") ?? []),
      ...baru.flatMap((satu): readonly BandingResmi[] => [banding(satu, menurutKunci.get(satu.kunci)), ...(sesudah.get(satu.kunci) ?? [])]),
    ],
  };
}

function banding({ locator, teks }: KetentuanAcuan, lama: KetentuanAcuan | undefined): BandingResmi {
  if (lama === undefined) return { locator, keadaan: "baru", lama: null, baru: teks };
  return { locator, keadaan: teksBanding(lama.teks) === teksBanding(teks) ? "sama" : "berbeda", lama: lama.teks, baru: teks };
}

/** Provisions of the working text alone, by what stands before them there and in the official text too; `""` where nothing does. */
function hilangSesudah(lama: readonly KetentuanAcuan[], ada: ReadonlySet<string>): ReadonlyMap<string, readonly BandingResmi[]> {
  const hasil = new Map<string, BandingResmi[]>();
  let terakhir = "";
  for (const { kunci, locator, teks } of lama) {
    if (ada.has(kunci)) {
      terakhir = kunci;
      continue;
    }
    const semua = hasil.get(terakhir) ?? [];
    semua.push({ locator, keadaan: "hilang", lama: teks, baru: null });
    hasil.set(terakhir, semua);
  }
  return hasil;
}

/** The same number and year; of a text that prints none, the same title. */
function cocok({ nomor, tahun, tentang }: AcuanLama["entri"], { meta }: Peraturan): boolean {
  const judul = longgar(meta.tentang ?? "") === longgar(tentang);
  if (meta.nomor === null || meta.tahun === null) return judul;
  return longgar(meta.nomor) === longgar(nomor) && meta.tahun === tahun && (judul || meta.tentang === null);
}

const longgar = (teks: string): string => teks.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
