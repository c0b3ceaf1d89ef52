/** The provisions that repeal something, found once for all rules on them. */
import type { Teks, Unit } from "../../peraturan.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import type { UnitNaskah } from "../tempat-teks.ts";

/** What a provision says of a law when it ends it. */
const MENCABUT = /\b(?:dicabut|ditarik\s+kembali)\b|\b(?:dinyatakan|di\s*nyatakan)\s+tidak\s+berlaku\b|\btidak\s+berlaku\s+lagi\b/i;
/** What is withdrawn from persons is no law: permits, rights, sanctions. */
const BUKAN_HUKUM =
  /\b(?:izin|hak|sanksi|penghargaan|status\s+keanggotaan|sertifikat|tanda\s+daftar)\b[^.;]{0,160}?\bdicabut\b|\bdapat\s+dicabut\b|\bbelum\s+dicabut\b|\bdicabut\s+(?:apabila|jika|dalam\s+hal)\b|\btelah\s+dicabut\b/i;
export const SAAT_BERLAKU = /^\s*Pada\s+saat\s[^.;:,]*?\bmulai\s+berlaku\b/i;
const BERNAMA = /\b(?:Peraturan|Keputusan|Instruksi|Qanun)\b[^.;]{0,160}?\b(?:Nomor|No\.)/;
/** A verb that says what becomes of the law that is named. */
const BERPREDIKAT =
  /\b(?:dicabut|tetap|masih|berlaku\s+sepanjang|dinyatakan|harus|wajib|disesuaikan|diselesaikan|ditarik|dialihkan|diubah|dilaksanakan|menyesuaikan|melaksanakan|dibaca|berakhir)\b/i;

export interface Pencabutan {
  readonly unit: UnitNaskah;
  /** Where the repeal is said: the lead or the closing; where nothing says it, the text that names the law. */
  readonly predikat: Teks | null;
  /** What stands first. */
  readonly awal: Teks;
  /** All words of the unit and below. */
  readonly seluruh: string;
}

/** Units of the body that repeal a law, or that name one behind `Pada saat … mulai berlaku` and forget to. Linear. */
export function pencabutanOf(naskah: NaskahPeriksa): readonly Pencabutan[] {
  const hasil: Pencabutan[] = [];
  for (const unit of naskah.unit) {
    const { text, closing, children } = unit.unit;
    const awal = text ?? closing;
    if (awal === undefined || unit.definisi) continue;
    const predikat = [closing, text].find((teks) => teks !== undefined && naskah.olah("mencabut", teks.value, mencabut));
    if (predikat === undefined && !(text !== undefined && naskah.olah("saat-berlaku", text.value, (nilai) => SAAT_BERLAKU.test(nilai))))
      continue;
    const seluruh = [text?.value ?? "", ...children.map(teksUnit), closing?.value ?? ""].join("\n");
    if (predikat !== undefined) hasil.push({ unit, predikat, awal, seluruh });
    else if (BERNAMA.test(seluruh) && !BERPREDIKAT.test(seluruh)) hasil.push({ unit, predikat: null, awal, seluruh });
  }
  return hasil;
}

function mencabut(nilai: string): boolean {
  return MENCABUT.test(nilai) && !BUKAN_HUKUM.test(nilai);
}

function teksUnit({ text, children, closing }: Unit): string {
  return [text?.value ?? "", ...children.map(teksUnit), closing?.value ?? ""].join("\n");
}

/** A regulation that does nothing but repeal says so without `Pada saat …`. */
export const adalahPencabutanTersendiri = ({ peraturan: { meta } }: NaskahPeriksa): boolean => /^\s*pencabutan\b/i.test(meta.tentang ?? "");
