/** Ranks of laws. */

const JENJANG: readonly (readonly [RegExp, number])[] = [
  [/^Undang-Undang Dasar/i, 0],
  [/^Ketetapan Majelis Permusyawaratan Rakyat/i, 1],
  [/^(?:Undang-Undang|Peraturan Pemerintah Pengganti)/i, 2],
  [/^Peraturan Pemerintah/i, 3],
  [/^(?:Peraturan|Keputusan|Instruksi) Presiden/i, 4],
  [
    /^(?:Peraturan|Keputusan|Instruksi) (?:Menteri|Badan|Lembaga|Kepala (?:Badan|Lembaga|Kepolisian|Arsip)|Komisi|Mahkamah|Kejaksaan|Kepolisian|Bank|Otoritas|Arsip|Bersama|Ombudsman|Dewan)/i,
    5,
  ],
  [/^(?:Peraturan Daerah(?: Khusus| Istimewa)?|Qanun)(?: Provinsi| Propinsi| Aceh$|$| Daerah)/i, 6],
  [/^(?:Peraturan Daerah|Qanun)/i, 7],
  [/^(?:Peraturan|Keputusan|Instruksi) Gubernur/i, 8],
  [/^(?:Peraturan|Keputusan|Instruksi) (?:Bupati|Wali ?Kota)/i, 9],
  [/^Peraturan (?:Desa|Nagari|Kampung|Kepala Desa|Kepala Dinas)/i, 10],
];

/**
 * Place of a jenis in the order of a legal basis: 0 constitution, 2 UU, 3 PP, 4 Perpres, 5 ministers and agencies, 6 and 7 Perda, 8 and 9 heads of regions,
 * 10 villages; `null` for anything else. Source: Pasal 7 and 8 UU 12/2011, butir 43 Lampiran II.
 */
export const jenjangHukum = (jenis: string): number | null => JENJANG.find(([pola]) => pola.test(jenis))?.[1] ?? null;
