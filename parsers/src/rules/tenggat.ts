import type { Tenggat } from "./aturan.ts";

/** The shapes of a time limit, most telling first. Source: the rule model of Selaras §5 (Time). */
const POLA: readonly { readonly kind: Tenggat["kind"]; readonly pola: RegExp }[] = [
  {
    kind: "paling-lambat",
    pola: /\bpaling\s+lambat\s+(?:dalam\s+)?(?:(?:waktu|jangka waktu)\s+)?(?:\d+\s*(?:\([^)]{1,40}\)\s*)?(?:x\s*\d+\s*)?(?:hari kerja|hari kalender|hari|minggu|bulan|tahun|jam)|(?:pada )?(?:tanggal|akhir|awal|bulan|minggu)[^,.;:]{0,40})(?:\s+(?:terhitung\s+)?(?:sejak|setelah|sebelum|sesudah)\s+[^,.;:]*)?/i,
  },
  {
    kind: "paling-lama",
    pola: /\bpaling\s+(?:lama|singkat|sedikit)\s+(?:dalam\s+)?\d+\s*(?:\([^)]{1,40}\)\s*)?(?:hari kerja|hari kalender|hari|minggu|bulan|tahun|jam)(?:\s+(?:terhitung\s+)?(?:sejak|setelah|sebelum)\s+[^,.;:]*)?/i,
  },
  {
    kind: "paling-cepat",
    pola: /\bpaling\s+cepat\s+\d+\s*(?:\([^)]{1,40}\)\s*)?(?:hari kerja|hari kalender|hari|minggu|bulan|tahun)(?:\s+(?:terhitung\s+)?(?:sejak|setelah|sebelum)\s+[^,.;:]*)?/i,
  },
  {
    kind: "berkala",
    pola: /\bpaling\s+(?:sedikit|kurang|banyak)\s+\d+\s*(?:\([^)]{1,40}\)\s*)?kali\s+(?:setiap|dalam|per)?\s*(?:\d+\s*(?:\([^)]{1,40}\)\s*)?)?(?:hari|minggu|bulan|triwulan|semester|tahun)/i,
  },
  { kind: "sewaktu-waktu", pola: /\b(?:secara\s+)?sewaktu-waktu\b/i },
  {
    kind: "berkala",
    pola: /\b(?:secara\s+)?berkala(?:\s+(?:setiap|tiap|paling sedikit)\s+[^,.;:]{1,60}?(?:bulan|tahun|minggu|hari|triwulan|semester))?(?=\s|[.,;:]|$)/i,
  },
  {
    kind: "berkala",
    pola: /\b(?:setiap|tiap)\s+(?:\d+\s*(?:\([^)]{1,40}\)\s*)?)?(?:akhir\s+)?(?:hari|minggu|bulan|triwulan|semester|tahun)\b(?:\s+sekali)?/i,
  },
  {
    kind: "kurun-waktu",
    pola: /\b(?:dalam|selama)\s+(?:(?:kurun|jangka|periode)\s+waktu|waktu)\s+(?:tertentu|(?:paling\s+\w+\s+)?\d+\s*(?:\([^)]{1,40}\)\s*)?(?:hari kerja|hari kalender|hari|minggu|bulan|tahun)|[^,.;:]{0,10}lebih dari \d+\s*(?:\([^)]{1,40}\)\s*)?(?:hari|bulan|tahun))(?:\s+(?:terhitung\s+)?(?:sejak|setelah|sebelum)\s+[^,.;:]*)?/i,
  },
  { kind: "kurun-waktu", pola: /\bsampai dengan (?:berakhirnya|selesainya|tanggal|ditetapkannya)\s+[^,.;:]{3,80}/i },
  { kind: "tanggal", pola: /\bpada\s+(?:tanggal|saat)\s+(?:diundangkan|ditetapkan|pengundangan)|\bpada\s+tanggal\s+[^,.;:]{3,30}/iu },
  { kind: "tanggal", pola: /\bsejak\s+(?:tanggal\s+)?(?:di\p{L}+(?:nya)?|\d{1,2}\s+\p{L}+\s+\d{4})[^,.;:]{0,60}/iu },
  { kind: "tanggal", pola: /\bterhitung\s+(?:sejak|mulai)\s+[^,.;:]{3,60}/i },
  { kind: "segera", pola: /\b(?:sesegera|segera)(?:\s+mungkin)?\b/i },
];

/** Without one of these words a text names no time. */
const ADA = /paling|berkala|waktu|setiap|tiap|tanggal|saat|sejak|terhitung|segera|sampai dengan/i;

/** How many of what; `tanggal 10 bulan berikutnya` is a day, not ten months. */
const JUMLAH = /(?<!tanggal |\d)(\d+)\s*(?:\([^)]{1,40}\)\s*)?(hari kerja|hari kalender|hari|minggu|bulan|tahun|jam)/i;

/** The time limit of a sentence with its place in it; `null` where it names none. Offsets are UTF-16 code units of `teks`. */
export function bacaTenggat(teks: string): (Tenggat & { readonly start: number; readonly end: number }) | null {
  if (!ADA.test(teks)) return null;
  for (const { kind, pola } of POLA) {
    const match = pola.exec(teks);
    if (match === null) continue;
    const value = JUMLAH.exec(match[0]);
    return {
      raw: match[0].trim(),
      kind,
      ...(value === null ? {} : { value: { jumlah: Number(value[1]), satuan: (value[2] ?? "").toLowerCase() } }),
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    };
  }
  return null;
}
