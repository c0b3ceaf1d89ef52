import type { Aturan, Modalitas } from "../../rules/aturan.ts";
import type { Sandingan } from "./sandingan.ts";
import { kutip, type Temuan } from "./temuan.ts";

/** How strongly a modality binds. Source: the rule model of Selaras §2: wajib > harus ≈ indikatif > preferensi > dapat; berwenang > dapat. */
const KUAT: Readonly<Partial<Record<Modalitas, number>>> = {
  dilarang: 5,
  wajib: 5,
  harus: 4,
  indikatif: 4,
  berwenang: 3,
  preferensi: 2,
  berhak: 2,
  dapat: 1,
};

const HAL: Readonly<Partial<Record<Modalitas, string>>> = {
  berwenang: "kewenangan",
  berhak: "hak",
  dapat: "kewenangan",
  preferensi: "pengutamaan",
  dilarang: "larangan",
};

/** A stricter or looser modality, with both words. */
export function simpangKekuatan({ a, b }: Sandingan): readonly Temuan[] {
  const [aturanA, aturanB] = [a.aturan(), b.aturan()];
  if (aturanA === null || aturanB === null) return [];
  const [from, to] = [aturanA.modality, aturanB.modality];
  const [left, right] = [KUAT[from], KUAT[to]];
  if (left === undefined || right === undefined || left === right) return [];
  const arah = right > left ? "diperketat" : "diperlonggar";
  const hal = HAL[from] ?? HAL[to] ?? "kewajiban";
  return [
    {
      jenis: arah,
      arah,
      uraian: `${kutip(penanda(from, aturanA))} menjadi ${kutip(penanda(to, aturanB))}; ${hal} ${arah}`,
      bidang: { nama: "modalitas", acuan: from, lain: to },
      menjelaskan: [aturanA, aturanB].flatMap((one) => penanda(one.modality, one).toLowerCase().split(" ")),
    },
  ];
}

/** The words that carry the modality, as printed. */
function penanda(modality: Modalitas, aturan: Aturan): string {
  const bukti = aturan.evidence.find(({ bidang }) => bidang === "modality");
  const printed = bukti === undefined ? "" : aturan.text.slice(bukti.start - aturan.span.start, bukti.end - aturan.span.start).trim();
  if (printed === "") return modality;
  return modality === "indikatif" ? printed : (printed.split(/\s+/)[0] ?? printed);
}
