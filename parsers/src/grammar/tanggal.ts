const BULAN = ["januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember"];

const TANGGAL = new RegExp(`(\\d{1,2})\\s+(${BULAN.join("|")}|pebruari|nopember|nov|feb)\\w*\\s+(\\d{4})`, "i");

/** The first date written out in `text` (`19 Maret 2024`) as ISO `YYYY-MM-DD`; `null` when there is none or it is not a day of the calendar. */
export function readTanggal(text: string): string | null {
  const match = TANGGAL.exec(text);
  if (match === null) return null;
  const name = (match[2] ?? "").toLowerCase().replace(/^pe/, "fe").replace(/^nop/, "nov");
  const month = BULAN.findIndex((bulan) => bulan.startsWith(name.slice(0, 3))) + 1;
  const day = Number(match[1]);
  if (month === 0 || day < 1 || day > new Date(Date.UTC(Number(match[3]), month, 0)).getUTCDate()) return null;
  return `${match[3]}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
