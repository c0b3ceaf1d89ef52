/** Findings for the screen: the gravest first, each rule with its source and an example once. */
import type { Keparahan } from "../../src/index.ts";
import type { TemuanBerkas } from "./temuan-berkas.ts";

export const URUTAN_KEPARAHAN: readonly Keparahan[] = ["kritis", "tinggi", "sedang", "rendah", "info"];

export function laporan(nama: string, temuan: readonly TemuanBerkas[]): string {
  if (temuan.length === 0) return `${nama}: tidak ada temuan.`;
  const tingkat = URUTAN_KEPARAHAN.map((keparahan) => [keparahan, temuan.filter((satu) => satu.keparahan === keparahan)] as const).filter(
    ([, semua]) => semua.length > 0,
  );
  const aman = temuan.filter(({ perbaikan }) => perbaikan?.aman === true).length;
  return [
    `${nama}: ${temuan.length} temuan (${tingkat.map(([keparahan, { length }]) => `${length} ${keparahan}`).join(", ")}).`,
    ...tingkat.flatMap(([keparahan, semua]) => ["", `${keparahan.toUpperCase()} (${semua.length})`, ...perKaidah(semua)]),
    ...(aman === 0 ? [] : ["", `${aman} di antaranya dapat diperbaiki dengan aman: tambahkan --perbaiki.`]),
  ].join("\n");
}

function perKaidah(temuan: readonly TemuanBerkas[]): readonly string[] {
  const kelompok = new Map<string, TemuanBerkas[]>();
  for (const satu of temuan) {
    const ada = kelompok.get(satu.kaidah.id);
    if (ada === undefined) kelompok.set(satu.kaidah.id, [satu]);
    else ada.push(satu);
  }
  return [...kelompok.values()].flatMap((semua) => {
    const [{ kaidah } = { kaidah: undefined }] = semua;
    if (kaidah === undefined) return [];
    const contoh = kaidah.contoh.salah.find(({ hasil }) => hasil !== undefined)?.hasil ?? kaidah.contoh.benar[0];
    return [
      "",
      `  ${kaidah.id} ${kaidah.nama}${kaidah.kutipan === null ? "" : ` (${kaidah.kutipan})`}`,
      ...(contoh === undefined ? [] : [`  Contoh yang benar: ${ringkas(contoh)}`]),
      ...semua.flatMap(barisOf),
    ];
  });
}

const barisOf = ({ awal, locator, kutip, pesan, perbaikan }: TemuanBerkas): readonly string[] => [
  `    baris ${awal.baris}${locator === "" ? "" : `, ${locator}`}${kutip.trim() === "" ? "" : `: "${ringkas(kutip)}"`}`,
  `      ${pesan}`,
  ...(perbaikan === null ? [] : [`      Perbaikan${perbaikan.aman ? "" : " (perlu diperiksa)"}: ${perbaikan.judul}`]),
];

/** Width of a quotation. */
const LEBAR = 100;

/** On one line. */
export function ringkas(teks: string): string {
  const satu = teks.replace(/\s+/g, " ").trim();
  return satu.length > LEBAR ? `${satu.slice(0, LEBAR - 1)}…` : satu;
}
