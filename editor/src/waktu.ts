/** Times as an Indonesian reader says them. Pure: the present is passed in. */

const TANGGAL = new Intl.DateTimeFormat("id", { dateStyle: "long" });
const LENGKAP = new Intl.DateTimeFormat("id", { dateStyle: "long", timeStyle: "short" });

const MENIT = 60_000;
const JAM = 60 * MENIT;

/** `21 November 2026 pukul 14.05`, in the time zone of the reader; an unreadable time stays as it is. */
export function waktuLengkap(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : LENGKAP.format(at);
}

/** `baru saja`, `5 menit yang lalu`, `kemarin`, `3 hari yang lalu`; from a week on the date. Clocks that differ a little never say "in future". */
export function waktuRelatif(iso: string, kini: Date): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const lewat = kini.getTime() - at.getTime();
  if (lewat < MENIT) return "baru saja";
  if (lewat < JAM) return `${Math.floor(lewat / MENIT)} menit yang lalu`;
  const hari = Math.round((startOfDay(kini) - startOfDay(at)) / (24 * JAM));
  if (hari === 0) return `${Math.floor(lewat / JAM)} jam yang lalu`;
  if (hari === 1) return "kemarin";
  return hari < 7 ? `${hari} hari yang lalu` : TANGGAL.format(at);
}

function startOfDay(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
}
