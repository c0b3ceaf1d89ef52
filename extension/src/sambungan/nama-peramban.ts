const PERAMBAN: readonly (readonly [RegExp, string])[] = [
  [/\bEdg\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bFirefox\//, "Firefox"],
  [/\bChrome\//, "Chrome"],
];

const SISTEM: readonly (readonly [RegExp, string])[] = [
  [/\bWindows\b/, "Windows"],
  [/\bAndroid\b/, "Android"],
  [/\bMac OS X\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
];

/** `Chrome di Windows` of a user agent, to know one's browsers apart in a list. */
export function namaPeramban(agen: string): string {
  const cari = (daftar: typeof PERAMBAN): string | undefined => daftar.find(([pola]) => pola.test(agen))?.[1];
  const sistem = cari(SISTEM);
  return `${cari(PERAMBAN) ?? "Peramban"}${sistem === undefined ? "" : ` di ${sistem}`}`;
}
